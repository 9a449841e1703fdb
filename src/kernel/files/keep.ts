import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { type Id, newId, type ScopeId } from '../ids.ts'
import type { Tx } from '../transaction.ts'
import { folderStore } from './folder.ts'
import { kindOf } from './kinds.ts'
import { safeName } from './names.ts'
import { keptKey, readWhole, type Store, StoreFailure } from './store.ts'

let store: Store | null = null

/** Said once at start: where the bytes of uploaded files lie, a folder by its path or any other store. */
export function keepFilesIn(where: string | Store): void {
  store = typeof where === 'string' ? folderStore(where) : where
}

/** The store that was named at start. */
export function fileStore(): Store {
  if (!store) throw new Error('keepFilesIn() was not called')
  return store
}

export interface KeptFile {
  id: Id<'file'>
  name: string
  bytes: number
}

/** A file that may be given to whoever asked for it; its bytes are fetched when they are wanted. */
export interface OpenedFile {
  id: Id<'file'>
  name: string
  size: number
  /** What it is by its content; null: unknown. */
  kind: string | null
  /** In hex; two files with the same are the same. */
  sha256: string
  /** All of it at once. Throws `StoreFailure` when a byte is missing or has changed since it was kept. */
  read: () => Promise<Buffer>
  /** The bytes from `from` up to, not including, `to`. */
  stream: (from: number, to: number) => AsyncIterable<Uint8Array>
}

/**
 * Keeps an uploaded file: the bytes under their SHA-256 (twice the same file is stored once), then the row that says
 * who may have it. The bytes are on disk before the row is, so a row never points to nothing.
 */
export async function keepFile(
  tx: Tx,
  file: { scope: ScopeId; visibility: 'public' | 'network' | 'staff'; name: string; bytes: Uint8Array },
): Promise<KeptFile> {
  const sha256 = createHash('sha256').update(file.bytes).digest()
  const name = safeName(file.name)
  const kind = await kindOf(file.bytes)
  // Held until the row is there: the sweep does not take away bytes whose row is on its way.
  await sql`select pg_advisory_xact_lock_shared(${lockOf(sha256)}::bigint)`.execute(tx.db)
  await fileStore().put(keptKey(sha256.toString('hex')), file.bytes)
  const id = newId<'file'>()
  await sql`insert into kernel_file (id, scope_id, visibility, sha256, name, bytes, kind)
    values (${id}, ${file.scope}, ${file.visibility}, ${sha256}, ${name}, ${file.bytes.length}, ${kind})`.execute(tx.db)
  return { id, name, bytes: file.bytes.length }
}

/** A file that this actor may have; null when there is none or it is hidden. */
export async function openFile(tx: Tx, id: string): Promise<OpenedFile | null> {
  const { rows } = await sql<{ id: Id<'file'>; name: string; sha256: Uint8Array; bytes: number; kind: string | null }>`
    select id, name, sha256, bytes, kind from kernel_file where id = ${id}`.execute(tx.db)
  const row = rows[0]
  if (!row) return null
  const sha256 = Buffer.from(row.sha256).toString('hex')
  const key = keptKey(sha256)
  return {
    id: row.id,
    // Files of before names were made safe.
    name: safeName(row.name),
    size: row.bytes,
    kind: row.kind,
    sha256,
    stream: (from, to) => fileStore().read(key, from, to),
    async read() {
      const bytes = await readWhole(fileStore(), key, row.bytes)
      if (createHash('sha256').update(bytes).digest('hex') !== sha256) {
        throw new StoreFailure('broken', `${key} is no longer what was kept`)
      }
      return bytes
    },
  }
}

/** Shows a kept file to others than before, as those may who may write in its scope. */
export async function showFileTo(tx: Tx, id: string, visibility: 'public' | 'network' | 'staff'): Promise<void> {
  await sql`update kernel_file set visibility = ${visibility} where id = ${id}`.execute(tx.db)
}

/** The number that stands for the bytes of one hash among PostgreSQL's locks of a transaction. */
export function lockOf(sha256: Uint8Array): string {
  return Buffer.from(sha256).readBigInt64BE(0).toString()
}
