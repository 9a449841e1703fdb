import { Busy, Refused, type Write } from './acknowledged-set.ts'

/** Somebody of the demonstration who comments over HTTP, as a browser would, on a paragraph that is open. */
export interface Commenter {
  cookie: string
  /** Path of the paragraph. */
  block: string
}

const PATIENCE_MILLISECONDS = 25_000

export async function commenterAt(origin: string): Promise<Commenter> {
  const cookie = await signIn(origin)
  return { cookie, block: await openBlock(origin, cookie) }
}

/** The next comment; its one word is its name, and sending it again sends the same key. Throws when the house does not answer. */
export async function nextComment(origin: string, { cookie, block }: Commenter): Promise<Write> {
  // Any form of this sender holds a key; the page of signing in holds one and is small.
  const key = /name="key" value="([^"]+)"/.exec(await page(`${origin}/sign-in`, cookie))?.[1]
  if (!key) throw new Error('the page has no form')
  const name = `drill-${Math.random().toString(36).slice(2)}`
  const body = new URLSearchParams({ key, words: name, language: 'en' })
  return {
    name,
    async send() {
      const status = await post(`${origin}${block}/comments`, body, cookie)
      if (status !== 303) throw status < 500 ? new Refused(`${status}`) : new Busy(`${status}`)
    },
  }
}

/** The names of all comments that PostgreSQL keeps, asked at `url` as one who sees every row. */
export const COMMENTS_KEPT = `select id, (words -> 'faces' -> 'en' ->> 'text') as name from documents_contribution
  where words::text like '%drill-%'`

export async function page(address: string, cookie = ''): Promise<string> {
  const answer = await fetch(address, { headers: { cookie }, signal: AbortSignal.timeout(PATIENCE_MILLISECONDS) })
  const text = await answer.text()
  if (answer.status !== 200) throw new Error(`${answer.status}`)
  return text
}

async function post(address: string, body: URLSearchParams, cookie: string): Promise<number> {
  const init = { method: 'POST', body, headers: { cookie }, redirect: 'manual' } as const
  const answer = await fetch(address, { ...init, signal: AbortSignal.timeout(PATIENCE_MILLISECONDS) })
  await answer.arrayBuffer()
  return answer.status
}

async function signIn(origin: string): Promise<string> {
  const body = new URLSearchParams({ as: 'member-sw' })
  const answer = await fetch(`${origin}/demo/sign-in`, { method: 'POST', body, redirect: 'manual' })
  const pairs = answer.headers.getSetCookie().map(line => line.split(';')[0] ?? '')
  return pairs.filter(pair => !pair.endsWith('=')).join('; ')
}

/** A paragraph of the demonstration that is open to comments: its path. */
export async function openBlock(origin: string, cookie: string): Promise<string> {
  const linksOf = async (path: string, pattern: RegExp) =>
    [...(await page(`${origin}${path}`, cookie).catch(() => '')).matchAll(pattern)].map(found => found[1]!)
  for (const network of await linksOf('/', /href="(\/[a-z-]+)"/g)) {
    for (const document of await linksOf(`${network}/documents`, /href="(\/[^"/]+\/documents\/[^"/?#]+)"/g)) {
      const [block] = await linksOf(document, /href="(\/[^"]+\/blocks\/[0-9a-f-]{36})/g)
      if (block && (await page(`${origin}${block}`, cookie)).includes(`action="${block}/comments"`)) return block
    }
  }
  throw new Error('nothing is open for comments in the demonstration')
}
