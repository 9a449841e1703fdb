import { fitToWait, type Later, maySend, meaningOf, NOBODY, WAITS_AT_MOST } from '../../kernel/offline/rules.ts'
import { offlinePage } from './pages.ts'
import { type Fetching, quietly, type Texts, textsIn, worker } from './scope.ts'
import { asked, dropPages, factIn, type Stores, type Waiting, waitingIn, within } from './store.ts'

/** A form that gets no answer for so long waits; its key sees to it that what arrived all the same is taken once. */
const PATIENCE = 25_000
const SILENCE = 60_000

/** A form on its way: to the house, or, when the line fails and the server marked it so, among what waits. */
export async function answerForm({ request }: Fetching): Promise<Response> {
  const copy = request.clone()
  const going = fetch(request)
  const words = await quietly(wordsIn(copy))
  if (!words) return going
  const late = new Promise<'late'>(resolve => setTimeout(() => resolve('late'), PATIENCE))
  const answer = await Promise.race([going.catch(() => 'late' as const), late])
  if (answer instanceof Response) return answer
  if (!(await quietly(within('readwrite', stores => add(stores, words)).then(() => true)))) return going
  await quietly(worker.registration.sync?.register('send') ?? Promise.resolve())
  return Response.redirect('/offline#waiting', 303)
}

/** Signing out: what was kept of this person goes at once, whether or not the house can be reached. */
export async function answerSignOut({ request }: Fetching): Promise<Response> {
  // Another site may send this form too; the house refuses it then, and nothing goes.
  const fromHere = isFromHere(request)
  if (fromHere) await quietly(forget())
  try {
    const answer = await fetch(request)
    if (!fromHere && answer.type === 'opaqueredirect') await quietly(forget())
    return answer
  } catch {
    return fromHere ? Response.redirect('/offline#still-signed-in', 303) : offlinePage(request.url)
  }
}

/** Sends what waits, oldest first, one sender at a time over all windows. True when nothing is left to try again. */
export async function sendAll(): Promise<boolean> {
  return navigator.locks.request('send', send)
}

/** What a page should tell its reader of words on their way. */
export async function notices(language: string): Promise<Told> {
  const texts = textsIn(language)
  const [all, reader] = await within(
    'readonly',
    async stores => [await waitingIn(stores), await factIn(stores, 'reader')] as const,
  )
  const mine = all.filter(one => one.whose === reader)
  const sent = mine.filter(one => one.state === 'sent')
  const others = reader === NOBODY && all.some(one => one.whose !== NOBODY && one.state === 'waiting')
  return {
    notices: [
      ...sent.map(({ address, key }) => ({ says: texts.sent, href: address!, link: texts['sent-look'], key })),
      ...(mine.some(one => one.state === 'refused') ? [aboutWaiting(texts, 'refused')] : []),
      ...(mine.some(one => one.state === 'waiting') ? [aboutWaiting(texts, 'waiting')] : []),
      ...(others ? [{ says: texts['sign-in-to-send'], href: '/sign-in', link: texts['sign-in'] }] : []),
    ],
    loses: mine.length > sent.length ? texts['sign-out-loses'] : null,
    again: mine.some(one => one.state === 'waiting' && Date.now() - one.at <= WAITS_AT_MOST),
  }
}

/** The reader has seen that these were sent: they need not be told again. */
export async function forgetTold(keys: readonly string[]): Promise<void> {
  await within('readwrite', async stores => {
    for (const one of await waitingIn(stores))
      if (one.state === 'sent' && keys.includes(one.key)) stores.waiting.delete(one.key)
  })
}

export interface Told {
  notices: Notice[]
  /** What to ask before signing out, while words wait. */
  loses: string | null
  /** Whether something waits for the line, or for a house that was busy. */
  again: boolean
}

export interface Notice {
  says: string
  href: string
  link: string
  /** Of what was sent: told until it was seen. */
  key?: string
}

const aboutWaiting = (texts: Texts, what: 'refused' | 'waiting'): Notice => ({
  says: texts[what],
  href: '/offline#waiting',
  link: texts.look,
})

/** The words of a form that may wait, or null. */
async function wordsIn(request: Request): Promise<Waiting | null> {
  const fields = [...(await request.formData())].filter(
    (field): field is [string, string] => typeof field[1] === 'string',
  )
  const fieldOf = (name: string) => fields.find(([one]) => one === name)?.[1]
  const mark = await within('readonly', stores => factIn(stores, 'reader'))
  const later: Later | null = fitToWait(fieldOf('later'), mark, isFromHere(request))
  const key = fieldOf('key')?.split('.')[0]
  if (!later || !key) return null
  return {
    ...later,
    key,
    at: Date.now(),
    path: pathOf(request.url),
    page: pathOf(request.referrer),
    // The whole key goes along as what it proves: when this form was drawn.
    fields: fields.flatMap(([name, value]) =>
      name === 'later' ? [] : ([[name === 'key' ? 'drawn' : name, value]] as [string, string][]),
    ),
    state: 'waiting',
  }
}

async function add(stores: Stores, words: Waiting): Promise<void> {
  const before = (await asked(stores.waiting.get(words.key))) as Waiting | undefined
  // A kept page that is read twice has the same key in its form: other words are other words, and none replace others.
  const again = before && JSON.stringify(before.fields) !== JSON.stringify(words.fields)
  if (!before || again) stores.waiting.put(again ? { ...words, key: crypto.randomUUID() } : words)
}

async function send(): Promise<boolean> {
  const all = await within('readonly', waitingIn)
  for (const { key } of all.filter(one => one.state === 'waiting')) {
    const answer = await quietly(sendOne(key))
    if (!answer) return false
  }
  return true
}

/** True when the next may go: these went, were refused, or wait for somebody else or for their author to look. */
async function sendOne(key: string): Promise<boolean> {
  const fresh = (await askHouse('/offline/key')) as { reader?: string; key?: string }
  const words = await within('readonly', async stores => {
    const found = (await asked(stores.waiting.get(key))) as Waiting | undefined
    return found?.state === 'waiting' && maySend(found, fresh.reader ?? '', Date.now()) ? found : null
  })
  if (!words) return true
  const body = new URLSearchParams([...words.fields, ['key', fresh.key ?? ''], ['first', key]])
  const answer = await askHouse(words.path, { method: 'POST', body })
  const meaning = meaningOf(answer)
  if (meaning === 'later') throw new Error('later')
  await within('readwrite', async stores => {
    const now = (await asked(stores.waiting.get(key))) as Waiting | undefined
    // Changed while they were on the line: the next attempt hears that the first words arrived.
    if (!now || JSON.stringify(now.fields) !== JSON.stringify(words.fields)) return
    if (meaning === 'refused') stores.waiting.put({ ...now, state: meaning, says: String(answer.says ?? '') })
    else stores.waiting.put({ ...now, state: meaning, fields: [], boxes: null, address: String(answer.address) })
  })
  return true
}

/** Asks for an answer a program understands; what is none (somebody answered in the house's place) has only a status. */
async function askHouse(path: string, more: RequestInit = {}) {
  const answer = await fetch(path, {
    ...more,
    headers: { accept: 'application/json' },
    redirect: 'manual',
    signal: AbortSignal.timeout(SILENCE),
  })
  const body = (await answer.json().catch(() => ({}))) as { address?: unknown; error?: unknown; says?: unknown }
  return { status: answer.status, ...body }
}

/** Deletes what was read and written here by who read last, and that they switched keeping on. */
async function forget(): Promise<void> {
  await within('readwrite', async stores => {
    const reader = await factIn(stores, 'reader')
    dropPages(stores)
    for (const one of await waitingIn(stores)) if (one.whose === reader) stores.waiting.delete(one.key)
    stores.facts.delete('keeps')
    stores.facts.put(NOBODY, 'reader')
  })
  await caches.delete('assets')
}

function pathOf(address: string): string {
  const { pathname, search } = new URL(address)
  return pathname + search
}

const isFromHere = ({ referrer }: Request) => URL.canParse(referrer) && new URL(referrer).origin === location.origin
