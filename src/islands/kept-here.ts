import { NOBODY, WAITS_AT_MOST } from '../kernel/offline/rules.ts'
import {
  asked,
  dropPage,
  dropPages,
  factIn,
  type KeptPage,
  pagesIn,
  type Waiting,
  waitingIn,
  within,
} from './offline/store.ts'

/** Fills the page of what this phone keeps: what waits to be sent, what can be read, and the switch. */
const root = document.getElementById('kept-here')!
const main = document.querySelector('main')!
const mark = root.dataset['reader']!
const one = <E extends HTMLElement = HTMLElement>(selector: string, within: ParentNode = document) =>
  within.querySelector<E>(selector)!
const show = (selector: string, shown: boolean) => {
  const found = document.querySelector<HTMLElement>(selector)
  if (found) found.hidden = !shown
}
const { lang } = document.documentElement
// As the server writes days and hours.
const whole = new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, {
  dateStyle: 'long',
  timeStyle: 'short',
  hourCycle: 'h23',
})

if (location.pathname !== '/offline') {
  show('#unread', true)
  addEventListener('online', () => location.reload())
}
if (location.hash === '#still-signed-in') show('#still-signed-in', true)
main.addEventListener('click', event => {
  const todo = (event.target as HTMLElement).closest<HTMLElement>('[data-do]')?.dataset['do'] ?? ''
  if (todo === 'again') location.reload()
  if (todo === 'keep') void settle(async () => keepFrom(mark))
  if (todo === 'keep-no-more') void settle(async () => keepFrom(null))
  if (todo === 'delete') void settle(async () => within('readwrite', async stores => dropPages(stores)))
})
// Told by `offline.ts` when the worker has tried to send.
addEventListener('told', () => void draw())
// Where nothing may be stored the page says so, as it does without scripts.
if ('serviceWorker' in navigator) draw().then(goToHash, () => {})

function goToHash(): void {
  if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView()
}

async function settle(change: () => Promise<unknown>): Promise<void> {
  await change()
  await draw()
  show('[data-deleted]', true)
}

/** Switches keeping on for one person, or off with everything that was read while signed in. */
function keepFrom(whose: string | null): Promise<void> {
  return within('readwrite', async stores => {
    for (const page of await pagesIn(stores)) if (page.whose !== NOBODY) dropPage(stores, page.key)
    if (whose) stores.facts.put(whose, 'keeps')
    else stores.facts.delete('keeps')
  })
}

async function draw(): Promise<void> {
  const { pages, waiting, keeps, reader } = await within('readonly', async stores => ({
    pages: await pagesIn(stores),
    waiting: await waitingIn(stores),
    keeps: await factIn(stores, 'keeps'),
    reader: (await factIn(stores, 'reader')) ?? mark,
  }))
  // Whoever is changing words is not disturbed.
  if (document.activeElement?.matches('#waiting textarea')) return
  show('#nothing-kept', false)
  root.hidden = false
  // The page in place of another is drawn for a visitor, whoever reads it.
  if (mark !== reader) show('.who', false)
  drawPages(pages)
  drawWaiting(waiting, reader)
  show('[data-on]', keeps !== null && keeps === reader)
  show('[data-off]', mark !== NOBODY && keeps !== mark)
  show('[data-visitor]', reader === NOBODY)
}

function drawPages(pages: KeptPage[]): void {
  show('[data-none]', pages.length === 0)
  one('.open-now', root).replaceChildren(
    ...pages
      .sort((a, b) => b.at - a.at)
      .map(({ url, title, language, at }) => {
        const item = copyOf('kept-page')
        const link = one<HTMLAnchorElement>('a', item)
        const address = new URL(url, location.origin)
        if (language !== document.documentElement.lang) address.searchParams.set('lang', language)
        link.href = address.href
        link.lang = language
        link.dir = 'auto'
        link.textContent = title
        const time = one<HTMLTimeElement>('time', item)
        time.dateTime = new Date(at).toISOString()
        time.textContent = whole.format(at)
        return item
      }),
  )
}

function drawWaiting(all: Waiting[], reader: string): void {
  const mine = all.filter(words => words.whose === reader)
  const others = reader === NOBODY && all.length > mine.length
  show('#waiting', mine.length > 0 || others)
  show('[data-others]', others)
  one('#waiting ol').replaceChildren(...mine.map(itemOf))
  const sent = mine.filter(words => words.state === 'sent').map(words => words.key)
  if (sent.length > 0) setTimeout(() => navigator.serviceWorker.controller?.postMessage(sent), 4000)
}

function itemOf(words: Waiting): HTMLElement {
  const item = copyOf('waiting-item')
  one('[data-what]', item).textContent = words.what
  one('[data-says]', item).textContent = words.says ?? ''
  one<HTMLAnchorElement>('[data-page]', item).href = words.page
  one<HTMLAnchorElement>('[data-address]', item).href = words.address ?? '/'
  const pattern = one('[data-word]', item)
  for (const [name, label] of Object.entries(words.words)) {
    const field = words.fields.find(([one]) => one === name)
    if (!field) continue
    const box = pattern.cloneNode(true) as HTMLElement
    one('span', box).textContent = label
    const area = one<HTMLTextAreaElement>('textarea', box)
    area.value = field[1]
    area.addEventListener('input', () => {
      field[1] = area.value
      if (words.state === 'waiting') stateOf(item, words, 'editing')
      void put(words)
    })
    pattern.before(box)
  }
  pattern.remove()
  item.addEventListener('click', event => {
    const todo = (event.target as HTMLElement).dataset['do']
    if (todo === 'send') void send(item, words)
    if (todo === 'drop') void drop(item, words)
    if (todo === 'undo') void put(words).then(() => stateOf(item, words, words.state))
    if (todo === 'put-back') putBack(words)
  })
  stateOf(item, words, words.state === 'waiting' && Date.now() - words.at > WAITS_AT_MOST ? 'old' : words.state)
  void takeOver(words)
  return item
}

function stateOf(item: HTMLElement, words: Waiting, state: Waiting['state'] | 'old' | 'gone'): void {
  if (state !== 'old' && state !== 'gone') words.state = state
  for (const line of item.querySelectorAll<HTMLElement>('[data-for]'))
    line.hidden = !line.dataset['for']!.split(' ').includes(state)
  for (const box of item.querySelectorAll<HTMLTextAreaElement>('textarea')) box.readOnly = state === 'gone'
}

const put = (words: Waiting) => within('readwrite', async ({ waiting }) => asked(waiting.put(words)))

async function send(item: HTMLElement, words: Waiting): Promise<void> {
  stateOf(item, words, 'waiting')
  await put(words)
  // The same as a line that is back: `offline.ts` asks the worker to send.
  dispatchEvent(new Event('online'))
}

async function drop(item: HTMLElement, words: Waiting): Promise<void> {
  await within('readwrite', async ({ waiting }) => asked(waiting.delete(words.key)))
  stateOf(item, words, 'gone')
}

/** `keep-words` held the same words for their form; while they wait here they must not stand there to be sent again. */
async function takeOver(words: Waiting): Promise<void> {
  const kept = localStorage.getItem(placeOf(words))
  if (kept === null) return
  if (words.state === 'waiting') words.boxes = JSON.parse(kept).boxes
  await put(words)
  localStorage.removeItem(placeOf(words))
}

/** Opens the page of the form with the words in it. They stay here too until they are taken back. */
function putBack(words: Waiting): void {
  const before = (words.boxes ?? {}) as Record<string, { before: string }>
  const boxes = Object.keys(words.words).map(name => {
    const typed = words.fields.find(([one]) => one === name)?.[1] ?? ''
    return [name, { typed, before: before[name]?.before ?? '' }]
  })
  localStorage.setItem(placeOf(words), JSON.stringify({ at: Date.now(), boxes: Object.fromEntries(boxes) }))
  location.href = words.page
}

const placeOf = ({ whose, path }: Waiting) => `words ${whose} ${path.split('?')[0]}`
const copyOf = (id: string) =>
  one<HTMLTemplateElement>(`#${id}`).content.firstElementChild!.cloneNode(true) as HTMLElement
