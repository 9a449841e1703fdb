import { type ErrorCode, Refusal } from '../errors.ts'

/**
 * Where bytes lie: a folder or an S3 bucket. Keys are made by us alone (`keptKey`, `pieceKey`), of hex digits, hyphens,
 * dots and slashes. Whatever goes wrong is thrown as `StoreFailure`.
 */
export interface Store {
  /** Keeps bytes under a key, whole or not at all; they are durable when it returns. An older value is replaced. */
  put: (key: string, bytes: Uint8Array) => Promise<void>
  /** The bytes from `from` up to, not including, `to`; exactly so many, or it throws. */
  read: (key: string, from: number, to: number) => AsyncIterable<Uint8Array>
  /** How many bytes lie there; null: nothing does. */
  size: (key: string) => Promise<number | null>
  /** What is not there counts as deleted. */
  delete: (key: string) => Promise<void>
  /** Everything whose key begins so, in no order; what is being written or deleted meanwhile may be missing. */
  list: (prefix: string) => AsyncIterable<Stored>
  /** Asked once at start. Throws `WrongSetting` where no try will ever help. */
  check: () => Promise<void>
}

export interface Stored {
  key: string
  bytes: number
  at: Temporal.Instant
}

/** The store did not do what was asked: `busy` (try again), `no-room` (it is full) or `broken` (bytes are missing or wrong). */
export class StoreFailure extends Refusal {
  constructor(code: Extract<ErrorCode, 'busy' | 'no-room' | 'broken'>, what: string) {
    super(code)
    this.message = what
  }
}

/** The key of a kept file: its SHA-256 in hex, in one of 256 folders. */
export function keptKey(sha256: string): string {
  return `${sha256.slice(0, 2)}/${sha256}`
}

/** What `keptKey` made; null for every other key. */
export function hashInKey(key: string): string | null {
  return /^([0-9a-f]{2})\/(\1[0-9a-f]{62})$/.exec(key)?.[2] ?? null
}

export const UNFINISHED = 'unfinished/'

/** The key of a piece of a file that is still arriving. */
export function pieceKey(upload: string, piece: string): string {
  return `${UNFINISHED}${upload}/${piece}`
}

/** The first `size` bytes of a key, in one piece. */
export async function readWhole(store: Store, key: string, size: number): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  for await (const chunk of store.read(key, 0, size)) chunks.push(chunk)
  return Buffer.concat(chunks)
}
