/**
 * What a phone may keep of what was read on it, for how long, and what an answer means for words that waited. Pure:
 * the worker in the browser and the tests ask the same rules.
 */

/** Who a page was drawn for, told in a header: a mark that stands for one person of this house, or `visitor`. */
export const READER_HEADER = 'plenaria-reader'
export const NOBODY = 'visitor'

export const DAY = 24 * 60 * 60 * 1000

/** At most this much is kept on a phone: 60 pages, 5 MB of text, 30 days. */
export const BOUNDS = { pages: 60, bytes: 5 * 1024 * 1024, milliseconds: 30 * DAY } as const

/** Words wait no longer than the house remembers the key of a form that it took: then a person has to look first. */
export const WAITS_AT_MOST = 30 * DAY

/** An answer to the reading of a page. `reader` is null where the answer says nobody: a file, a stream, another server. */
export interface ReadAnswer {
  path: string
  status: number
  /** Where the browser was sent on, or an answer that scripts may not look into. */
  redirected: boolean
  contentType: string
  cacheControl: string
  reader: string | null
}

// Signing in is an act, not a thing to read; a personal link (`/l/`) opens for whoever holds it, and what somebody
// searched for is nobody else's business; `/offline` is kept in its own way.
const NEVER =
  /^\/(?:sign-in|sign-out|first-run|setup|settings|demo|l|search|offline|healthz|readyz|api|events|files|islands)(?:[/.]|$)/

/** Whether a page may be kept. `keeps` is the mark of the person who switched keeping on here, null when nobody did. */
export function mayKeep(answer: ReadAnswer, keeps: string | null): boolean {
  return (
    answer.status === 200 &&
    !answer.redirected &&
    answer.contentType.startsWith('text/html') &&
    !/\bno-store\b/i.test(answer.cacheControl) &&
    !NEVER.test(answer.path) &&
    (answer.reader === NOBODY || (answer.reader !== null && answer.reader === keeps))
  )
}

/**
 * Who reads here now, as far as an answer tells; null when it does not. A house in trouble, or one that refused before
 * it looked who asks, calls everybody a visitor: only a page, and a page that asks to sign in, say so and mean it.
 */
export function readerIn(answer: Pick<ReadAnswer, 'status' | 'reader'>): string | null {
  return answer.reader !== NOBODY || answer.status === 200 || answer.status === 401 ? answer.reader : null
}

/** What was kept of one person is for nobody else: it goes as soon as another person, or nobody, reads here. */
export function mustGo(whose: string, reader: string): boolean {
  return whose !== NOBODY && whose !== reader
}

/** One key per page and language; what a form said on the way (`done`) and a change of language are no other page. */
export function keyOf(address: string, language: string): string {
  const url = new URL(address, 'http://here')
  url.searchParams.delete('done')
  url.searchParams.delete('lang')
  return `${language} ${url.pathname}${url.search}`
}

/** Keys of the kept pages that have to go: too old, and then the oldest until the rest is within the bounds. */
export function evicted(pages: readonly { key: string; at: number; bytes: number }[], now: number): string[] {
  let count = 0
  let bytes = 0
  return [...pages]
    .sort((a, b) => b.at - a.at)
    .filter(page => {
      const fits = now - page.at <= BOUNDS.milliseconds && count < BOUNDS.pages && bytes + page.bytes <= BOUNDS.bytes
      if (!fits) return true
      count++
      bytes += page.bytes
      return false
    })
    .map(page => page.key)
}

/** Answer to words that were sent late: `address` and `says` stand only in an answer of this house. */
export interface SendAnswer {
  status: number
  address?: unknown
  error?: unknown
}

/**
 * `sent`: the house has them, now or since an earlier attempt. `refused`: it looked at them and will not take them as
 * they are. `later`: it did not decide, or somebody in between answered in its place (a hotel's sign-in page says 200).
 */
export function meaningOf({ status, address, error }: SendAnswer): 'sent' | 'refused' | 'later' {
  if (status === 200 && typeof address === 'string' && /^\/(?!\/)/.test(address)) return 'sent'
  // The session ended, or somebody else signed in, between the fresh key and the words.
  if (error === 'form-expired' || error === 'not-signed-in') return 'later'
  const decided = status >= 400 && status < 500 && status !== 408 && status !== 429
  return decided && typeof error === 'string' ? 'refused' : 'later'
}

/** Whether words may go out by themselves now: only as the person who wrote them, and not after too long. */
export function maySend(words: { whose: string; at: number }, reader: string, now: number): boolean {
  return words.whose === reader && now - words.at <= WAITS_AT_MOST
}

/**
 * Whose words a form carries and what to call them, from its field `later`; null for a form that is not to wait.
 * `mark` is the one of who reads here and `fromHere` says that one of our own pages sent it: a form that another site
 * makes a browser send must never be taken for this person's words.
 */
export function fitToWait(later: unknown, mark: string | null, fromHere: boolean): Later | null {
  if (typeof later !== 'string' || !fromHere) return null
  try {
    const found = JSON.parse(later) as Later
    return found.whose === mark && typeof found.what === 'string' && typeof found.words === 'object' ? found : null
  } catch {
    return null
  }
}

/** Drawn by the server into a form that may wait: whose it is, what it is, and the names and labels of its words. */
export interface Later {
  whose: string
  what: string
  words: Record<string, string>
}
