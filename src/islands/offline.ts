import type { Told } from './offline/waiting.ts'
import type { Here } from './offline/worker.ts'

/**
 * Starts the worker that keeps what was read and sends what was written, once the page has all it needs itself; tells
 * what became of words that waited. Without a worker (an old browser, a private window) the page is as it was.
 */
// Not in the compiler's library yet. Only this one address is ever made a script's.
declare const trustedTypes:
  | {
      createPolicy: (
        name: string,
        rules: { createScriptURL: () => string },
      ) => { createScriptURL: (of: string) => string }
    }
  | undefined

const { serviceWorker } = navigator
// The list of what is kept and what waits says all this itself.
const tells = !document.getElementById('kept-here')
const unkept = serviceWorker?.controller ? null : location.href
let loses: string | null = null
/** Milliseconds until a page that stays open asks for what waits to be sent once more. */
const [SOONEST, LATEST] = [5000, 300_000]
let pause = SOONEST
let timer: ReturnType<typeof setTimeout>

if (serviceWorker) {
  if (document.readyState === 'complete') whenIdle(start)
  else addEventListener('load', () => whenIdle(start))
  addEventListener('online', () => void greet(null))
  for (const form of document.querySelectorAll<HTMLFormElement>('form[action="/sign-out"]'))
    form.addEventListener('submit', event => {
      if (loses && !confirm(loses)) event.preventDefault()
    })
}

function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(work, { timeout: 5000 })
  else setTimeout(work, 1000)
}

function start(): void {
  const rules = { createScriptURL: () => '/sw.js' }
  const url =
    typeof trustedTypes === 'undefined' ? '/sw.js' : trustedTypes.createPolicy('worker', rules).createScriptURL('')
  serviceWorker.register(url).then(
    () => greet(unkept),
    () => {},
  )
}

async function greet(page: string | null): Promise<void> {
  const { active } = await serviceWorker.ready
  const saves = (navigator as { connection?: { saveData?: boolean } }).connection?.saveData
  const { port1, port2 } = new MessageChannel()
  port1.onmessage = ({ data }: MessageEvent<Told>) => tell(data)
  const here: Here = { language: document.documentElement.lang, unkept: saves ? null : page }
  active?.postMessage(here, [port2])
}

function tell(told: Told): void {
  loses = told.loses
  clearTimeout(timer)
  if (told.again) timer = setTimeout(() => void greet(null), pause)
  pause = told.again ? Math.min(pause * 2, LATEST) : SOONEST
  dispatchEvent(new Event('told'))
  if (!tells) return
  const main = document.querySelector('main')
  for (const old of document.querySelectorAll('.told')) old.remove()
  for (const { says, href, link, key } of told.notices) {
    const notice = document.createElement('p')
    notice.className = 'kept told'
    notice.setAttribute('role', 'status')
    const anchor = document.createElement('a')
    anchor.href = href
    anchor.textContent = link
    notice.append(`${says} `, anchor)
    main?.prepend(notice)
    if (!key) continue
    const seen = () => serviceWorker.controller?.postMessage([key])
    anchor.addEventListener('click', seen)
    setTimeout(() => document.visibilityState === 'visible' && seen(), 4000)
  }
}
