import type { Later } from '../../kernel/offline/rules.ts'

/** A page as it was read. Its text lies apart, so that a list of pages does not load them all. */
export interface KeptPage {
  key: string
  url: string
  title: string
  language: string
  at: number
  bytes: number
  whose: string
  assets: string[]
}

/** Words on their way. `key` is the id of the form's key, under which the house takes them once. */
export interface Waiting extends Later {
  key: string
  at: number
  /** Address of the form, and of the page it stands on. */
  path: string
  page: string
  fields: [name: string, value: string][]
  /** `editing`: somebody is changing them; they go when that is done. */
  state: 'waiting' | 'editing' | 'sent' | 'refused'
  /** Why they were not taken, in the house's words. */
  says?: string
  /** Where they stand since they were sent. */
  address?: string
  /** What `keep-words` held of the same form, to give back to it. */
  boxes?: unknown
}

/** `keeps`: mark of who switched keeping on; `reader`: of who read last; `language`: of the last page. */
export type Fact = 'keeps' | 'reader' | 'language'

const STORES = ['facts', 'pages', 'bodies', 'waiting'] as const
export type Stores = Record<(typeof STORES)[number], IDBObjectStore>

let opening: Promise<IDBDatabase> | undefined

/** Runs `work` in one transaction over everything that is kept here; what it throws undoes it all. */
export async function within<Result>(
  mode: IDBTransactionMode,
  work: (stores: Stores) => Promise<Result>,
): Promise<Result> {
  opening ??= open().catch(error => {
    opening = undefined
    throw error
  })
  const transaction = (await opening).transaction(STORES, mode)
  const done = new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    transaction.onabort = () => reject(transaction.error)
  })
  done.catch(() => {})
  try {
    const result = await work(
      Object.fromEntries(STORES.map(name => [name, transaction.objectStore(name)])) as unknown as Stores, // one each
    )
    await done
    return result
  } catch (error) {
    try {
      transaction.abort()
    } catch {}
    throw error
  }
}

/** The answer to one request of the transaction. */
export function asked<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}

export const factIn = async ({ facts }: Stores, name: Fact) =>
  ((await asked(facts.get(name))) as string | undefined) ?? null
export const pagesIn = ({ pages }: Stores) => asked(pages.getAll()) as Promise<KeptPage[]>
/** All words on their way, in the order they were written. */
export const waitingIn = async ({ waiting }: Stores) =>
  ((await asked(waiting.getAll())) as Waiting[]).sort((a, b) => a.at - b.at)

export function dropPage({ pages, bodies }: Stores, key: string): void {
  pages.delete(key)
  bodies.delete(key)
}

/** Everything that was read; words on their way stay. */
export function dropPages({ pages, bodies }: Stores): void {
  pages.clear()
  bodies.clear()
}

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open('plenaria', 1)
  request.onupgradeneeded = () => {
    const db = request.result
    db.createObjectStore('facts')
    db.createObjectStore('bodies')
    db.createObjectStore('pages', { keyPath: 'key' })
    db.createObjectStore('waiting', { keyPath: 'key' })
  }
  return asked(request).then(db => {
    db.onclose = db.onversionchange = () => {
      db.close()
      opening = undefined
    }
    return db
  })
}
