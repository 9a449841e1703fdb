/** The texts of the worker in one language, put in when it is bundled; U+0001 stands for the hour. */
export type Texts = Record<
  | 'offline'
  | 'slow'
  | 'kept-list'
  | 'sent'
  | 'sent-look'
  | 'waiting'
  | 'refused'
  | 'look'
  | 'sign-in-to-send'
  | 'sign-in'
  | 'sign-out-loses'
  | 'no-page',
  string
>

// Both are written into the code by the bundler.
declare const OFFLINE_TEXTS: Record<string, Texts>
declare const OFFLINE_VERSION: string

export const version = OFFLINE_VERSION
export const textsIn = (language: string | null): Texts => OFFLINE_TEXTS[language ?? ''] ?? OFFLINE_TEXTS['en']!

/** What of a worker's surroundings we use; the compiler knows those of a page. */
interface Lasting extends Event {
  waitUntil: (work: Promise<unknown>) => void
}
export interface Fetching extends Lasting {
  request: Request
  preloadResponse?: Promise<Response | undefined>
  respondWith: (answer: Promise<Response>) => void
}
interface Events {
  install: Lasting
  activate: Lasting
  fetch: Fetching
  message: Lasting & MessageEvent
  sync: Lasting
}
interface Scope {
  registration: ServiceWorkerRegistration & { sync?: { register: (tag: string) => Promise<void> } }
  clients: { claim: () => Promise<void> }
  skipWaiting: () => Promise<void>
  addEventListener: <Name extends keyof Events>(name: Name, hear: (event: Events[Name]) => void) => void
}

export const worker = self as unknown as Scope

/** The result, or nothing where it fails: a browser that forbids to keep anything reads and writes as ever. */
export const quietly = <Result>(work: Promise<Result>): Promise<Result | undefined> => work.catch(() => undefined)
