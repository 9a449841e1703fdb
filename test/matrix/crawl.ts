import type { Answer } from '../world.ts'

/** Reads from these addresses on, and whatever they lead to, as pages and as JSON; `seen` gets every answer once. */
export async function crawl(
  starts: Iterable<string>,
  get: (path: string) => Promise<Answer>,
  seen: (path: string, answer: Answer) => void,
): Promise<Set<string>> {
  const known = new Set<string>()
  const waiting: string[] = []
  const add = (path: string) => {
    if (known.has(path)) return
    known.add(path)
    waiting.push(path)
  }
  for (const start of starts) add(start)
  async function worker() {
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      const answer = await get(path)
      seen(path, answer)
      for (const next of answer.status === 200 ? leadsTo(path, answer) : []) add(next)
    }
  }
  // Whoever found nothing to do at first begins again with what the others found.
  while (waiting.length > 0) await Promise.all(Array.from({ length: 6 }, worker))
  return known
}

/** What has a twin below /api/v1. */
const HAS_API =
  /^\/(?:me|trace\/[^/]+|trace\/[^/]+\/flow|[^/]+\/(?:plan|library|library\/[^/]+|documents\/[^/]+|documents\/[^/]+\/flow|actions\/[^/]+|programme\/[^/]+|sessions\/[^/]+))$/
/** Fixed files, the way in and out, and the page of the demonstration, which shows everybody the cast. */
const ASIDE = /^\/(?:islands\/|look|sign|demo|favicon)/

/** Addresses of the house that an answer holds, each also as JSON. What a reader chooses of a page is not followed. */
function leadsTo(path: string, { body, headers }: Answer): string[] {
  const found = headers.get('content-type')?.startsWith('text/html') ? linksOf(body) : jsonLinksOf(body)
  return found.flatMap(link => {
    const { host, pathname } = new URL(link, `http://house${path}`)
    if (host !== 'house' || ASIDE.test(pathname) || pathname.startsWith('/api/')) return []
    const more = [
      ...(HAS_API.test(pathname) ? [`/api/v1${pathname}`] : []),
      ...(/^\/[^/]+\/documents\/[^/]+$/.test(pathname) ? [`${pathname}.json`] : []),
    ]
    return [pathname, ...more]
  })
}

function jsonLinksOf(body: string): string[] {
  return [...body.matchAll(/"(\/[^"\s]*)"/g)].map(([, link = '']) => link)
}

/** By eye, not by a parser: hundreds of pages are read, and every address of ours stands in double quotes. */
function linksOf(body: string): string[] {
  return [...body.matchAll(/ (?:href|src)="([^"]*)"/g)].map(([, link = '']) => link.replaceAll('&amp;', '&'))
}
