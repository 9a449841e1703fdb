/**
 * Follows a live address (Server-Sent Events) and says in its place on the page what came: words, or by how many a
 * number has grown. Only text is written, never markup. Silent while the page is hidden for long, and for readers who
 * save data.
 */
const HIDDEN_LONG = 30_000
const SLOWEST = 300_000
const TRIES = 8

const place = document.querySelector<HTMLElement>('[data-live]')
const { saveData } = (navigator as { connection?: { saveData?: boolean } }).connection ?? {}
const language = document.documentElement.lang

let source: EventSource | null = null
let timer: ReturnType<typeof setTimeout>
let tries = 0

if (place && !saveData) {
  document.addEventListener('visibilitychange', () => {
    clearTimeout(timer)
    if (document.hidden) timer = setTimeout(close, HIDDEN_LONG)
    else open()
  })
  // A page that is kept for the way back must hold no connection.
  addEventListener('pagehide', close)
  addEventListener('pageshow', open)
  open()
}

function open(): void {
  if (source || document.hidden) return
  clearTimeout(timer)
  source = new EventSource(place!.dataset['live']!)
  source.onmessage = ({ data }) => {
    tries = 0
    for (const [name, value] of Object.entries(JSON.parse(data) as Record<string, string | number>)) show(name, value)
  }
  // We may hear it no more: until the reader comes back to the page there is nothing to ask for.
  source.addEventListener('over', close)
  // A connection that was cut the browser takes up again by itself; one that was refused is ours to try later.
  source.onerror = () => {
    if (source?.readyState !== 2) return
    close()
    if (tries++ < TRIES) timer = setTimeout(open, Math.min(SLOWEST, 5000 * 2 ** tries) * (0.5 + Math.random()))
  }
}

function close(): void {
  clearTimeout(timer)
  source?.close()
  source = null
}

function show(name: string, value: string | number): void {
  const spot = place!.querySelector<HTMLElement>(`[data-says="${name}"]`)
  if (!spot) return
  const words = typeof value === 'string' ? value : counted(spot.dataset, value - Number(spot.dataset['from']))
  if (words === (spot.dataset['known'] ?? spot.textContent)) return
  delete spot.dataset['known']
  spot.textContent = words
  place!.querySelector('a')!.hidden = !words
}

function counted(forms: DOMStringMap, count: number): string {
  if (count < 1) return ''
  const words = forms[new Intl.PluralRules(language).select(count)] ?? forms['other'] ?? ''
  return words.replace('{n}', new Intl.NumberFormat(language).format(count))
}
