import { evicted, keyOf, mayKeep, mustGo, NOBODY, READER_HEADER, readerIn } from '../../kernel/offline/rules.ts'
import { type Fetching, quietly, textsIn, version } from './scope.ts'
import { asked, dropPage, factIn, type KeptPage, pagesIn, type Stores, within } from './store.ts'

const SHELL = `shell-${version}`
const ASSETS = 'assets'
/** The house names what may vary for all it sends; what lies in our caches is the same for everybody. */
const FIXED = { ignoreVary: true }
/** Six seconds: on a loaded line of 0.5 Mbps and 300 ms a fresh connection needs three to its first answer. */
const PATIENCE = 6000

/** The page from the house; the kept copy when the line fails or says nothing for long; else the offline page. */
export async function answerPage(event: Fetching): Promise<Response> {
  const { url } = event.request
  const going = fromNetwork(event)
  // What is no page of ours (a download) is not read twice.
  event.waitUntil(
    quietly(going.then(answer => (answer.headers.has(READER_HEADER) ? note(url, answer.clone()) : undefined))),
  )
  const first = await Promise.race([going.catch(() => 'offline' as const), patience()])
  if (first instanceof Response) return first
  if (new URL(url).pathname === '/offline') return offlinePage(url)
  const kept = await quietly(keptCopy(url, first))
  if (kept) return kept
  return going.catch(async () => (await quietly(offlinePage(url))) ?? Response.error())
}

/** Keeps a page that was on the screen before the worker was there. */
export async function keepNow(url: string): Promise<void> {
  await note(url, await fetch(url))
}

/** The offline page in one language with what it needs, drawn for a visitor: nothing of anybody stands on it. */
export async function keepShell(language: string): Promise<void> {
  const cache = await caches.open(SHELL)
  const address = `/offline?lang=${language}`
  if (await cache.match(address, FIXED)) return
  const answer = await fetch(address, { credentials: 'omit' })
  if (answer.status !== 200) return
  await cache.addAll(assetsIn(await answer.clone().text()))
  await cache.put(address, answer)
}

/** Of older versions nothing stays; the language read last has its offline page at once. */
export async function renewShell(): Promise<void> {
  const language = await within('readonly', stores => factIn(stores, 'language'))
  if (language) await keepShell(language)
  for (const name of await caches.keys()) if (name !== SHELL && name !== ASSETS) await caches.delete(name)
}

/** A script or a stylesheet: its name holds its hash, so a kept one is the right one. */
export async function answerAsset({ request }: Fetching): Promise<Response> {
  return (await quietly(caches.match(request, FIXED))) ?? fetch(request)
}

export async function offlinePage(url: string): Promise<Response> {
  const asked =
    new URL(url).searchParams.get('lang') ?? (await within('readonly', stores => factIn(stores, 'language')))
  const cache = await caches.open(SHELL)
  const shell =
    (await cache.match(`/offline?lang=${asked}`, FIXED)) ??
    (await cache.match('/offline', { ...FIXED, ignoreSearch: true }))
  if (shell) return shell
  const words = textsIn(asked)['no-page']
  return new Response(`<!doctype html><meta charset="utf-8"><title>Plenaria</title><p dir="auto">${words}</p>`, {
    headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': "default-src 'none'" },
  })
}

async function fromNetwork({ request, preloadResponse }: Fetching): Promise<Response> {
  return (await preloadResponse) ?? fetch(request)
}

const patience = () => new Promise<'slow'>(resolve => setTimeout(() => resolve('slow'), PATIENCE))

/** What an answer of the house tells: who reads here, in which language; and the page itself, where it may be kept. */
async function note(url: string, answer: Response): Promise<void> {
  const { status, headers, redirected } = answer
  const seen = {
    path: new URL(url).pathname,
    status,
    redirected,
    contentType: headers.get('content-type') ?? '',
    cacheControl: headers.get('cache-control') ?? '',
    reader: headers.get(READER_HEADER),
  }
  const reader = readerIn(seen)
  const language = headers.get('content-language') ?? 'en'
  if (!reader) return
  const keeps = await within('readwrite', async stores => {
    stores.facts.put(reader, 'reader')
    stores.facts.put(language, 'language')
    for (const page of await pagesIn(stores)) if (mustGo(page.whose, reader)) dropPage(stores, page.key)
    return factIn(stores, 'keeps')
  })
  if (mayKeep(seen, keeps)) await keep(url, language, reader, answer)
  else await answer.body?.cancel()
  await keepShell(language)
}

async function keep(url: string, language: string, whose: string, answer: Response): Promise<void> {
  const policy = answer.headers.get('content-security-policy') ?? "default-src 'none'"
  const text = (await answer.text()).replace(/<p class="done"[^>]*>.*?<\/p>/s, '')
  const assets = assetsIn(text)
  const { pathname, search } = new URL(url)
  const page: KeptPage = {
    key: keyOf(url, language),
    url: pathname + search.replace(/\bdone=[^&]*&?/, '').replace(/[?&]$/, ''),
    title: titleIn(text),
    language,
    at: Date.now(),
    bytes: new Blob([text]).size,
    whose,
    assets,
  }
  const needed = await within('readwrite', async stores => {
    // Between the question and the text somebody may have signed out or switched keeping off.
    const [reader, keeps] = [await factIn(stores, 'reader'), await factIn(stores, 'keeps')]
    if (whose !== NOBODY && (whose !== reader || whose !== keeps)) return null
    stores.pages.put(page)
    stores.bodies.put({ text, policy }, page.key)
    const all = await pagesIn(stores)
    const gone = new Set(evicted(all, Date.now()))
    for (const key of gone) dropPage(stores, key)
    return all.filter(one => !gone.has(one.key)).flatMap(one => one.assets)
  })
  if (needed) await keepAssets(new Set(needed), assets)
}

async function keepAssets(needed: Set<string>, added: string[]): Promise<void> {
  const cache = await caches.open(ASSETS)
  for (const path of added) if (!(await caches.match(path, FIXED))) await cache.add(path)
  for (const { url } of await cache.keys()) if (!needed.has(new URL(url).pathname)) await cache.delete(url)
}

async function keptCopy(url: string, why: 'offline' | 'slow'): Promise<Response | undefined> {
  const found = await within('readonly', async stores => {
    const last = new URL(url).searchParams.get('lang') ?? (await factIn(stores, 'language')) ?? 'en'
    const pages = await pagesIn(stores)
    const copies = pages.filter(page => page.key === keyOf(url, page.language))
    const page = copies.find(one => one.language === last) ?? copies[0]
    return page && { page, ...(await bodyOf(stores, page.key)) }
  })
  if (!found) return undefined
  const { page, text, policy } = found
  return new Response(
    text.replace(/<main[^>]*>/, main => main + banner(page, why)),
    {
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'content-language': page.language,
        'content-security-policy': policy,
      },
    },
  )
}

const bodyOf = ({ bodies }: Stores, key: string) => asked(bodies.get(key)) as Promise<{ text: string; policy: string }>

function banner({ language, at }: KeptPage, why: 'offline' | 'slow'): string {
  const texts = textsIn(language)
  // As the server writes days and hours.
  const locale = language === 'en' ? 'en-GB' : language
  const when = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', hourCycle: 'h23' }).format(at)
  const said = texts[why].replace('\u0001', `<time datetime="${new Date(at).toISOString()}">${when}</time>`)
  return `<p class="due" id="offline" role="status">${said} <a href="/offline">${texts['kept-list']}</a></p>`
}

const assetsIn = (text: string) => [
  ...new Set([...text.matchAll(/(?:href|src)="(\/(?:look-|islands\/)[^"]+)"/g)].map(match => match[1]!)),
]

const SIGNS: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' }

function titleIn(text: string): string {
  const [, title = ''] = /<title>(.*?)(?: · Plenaria)?<\/title>/s.exec(text) ?? []
  return title.replace(/&(?:amp|lt|gt|quot);/g, sign => SIGNS[sign]!)
}
