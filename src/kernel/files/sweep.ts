import { sql } from 'kysely'
import { service } from '../actor.ts'
import type { Pool } from '../database/driver.ts'
import { now } from '../now.ts'
import { reading, type Tx, writing } from '../transaction.ts'
import { isPart } from './folder.ts'
import { fileStore, lockOf } from './keep.ts'
import { hashInKey, keptKey, type Stored, UNFINISHED } from './store.ts'
import { dropPieces, type Unfinished } from './unfinished.ts'

/** The name under which the house reads every row of a file: for the sweep and for signed links. */
export const FILES_SERVICE = service('files')

/**
 * Takes away uploads whose day is over, and bytes older than a day that no row points to. May be run at any hour, twice,
 * and by several processes at once. Gives how much went.
 */
export const sweepFiles = {
  name: 'files',
  async run(pool: Pool): Promise<{ uploads: number; bytes: number }> {
    const uploads = await sweepUploads(pool)
    return { uploads, bytes: await sweepBytes(pool) }
  },
}

async function sweepUploads(pool: Pool): Promise<number> {
  const expired = await writing(pool, FILES_SERVICE, async tx => {
    const { rows } = await sql<Unfinished>`delete from kernel_upload where expires_at <= kernel_now()
      returning id, pieces`.execute(tx.db)
    return rows
  })
  for (const { id, pieces } of expired) await dropPieces(id, pieces)
  return expired.length
}

async function sweepBytes(pool: Pool): Promise<number> {
  const yesterday = (await reading(pool, FILES_SERVICE, now)).subtract({ hours: 24 })
  let bytes = 0
  let old: Stored[] = []
  for await (const stored of fileStore().list('')) {
    if (Temporal.Instant.compare(stored.at, yesterday) <= 0) old.push(stored)
    if (old.length < 1000) continue
    bytes += await removeNobodys(pool, old)
    old = []
  }
  return bytes + (await removeNobodys(pool, old))
}

async function removeNobodys(pool: Pool, old: Stored[]): Promise<number> {
  const orphans = await reading(pool, FILES_SERVICE, tx => nobodys(tx, old))
  let bytes = 0
  for (const one of orphans) if (await writing(pool, FILES_SERVICE, tx => remove(tx, one.key))) bytes += one.bytes
  return bytes
}

/** Takes away the bytes of a file whose row is gone, unless another row has the same. */
export async function removeIfNobodys(pool: Pool, sha256: Uint8Array): Promise<void> {
  await writing(pool, FILES_SERVICE, tx => remove(tx, keptKey(Buffer.from(sha256).toString('hex'))))
}

/** What bears none of our names was put there by somebody else: it stays. */
async function nobodys(tx: Tx, stored: Stored[]): Promise<Stored[]> {
  const hashes = stored.flatMap(({ key }) => hashInKey(key) ?? [])
  const uploads = stored.flatMap(({ key }) => uploadIn(key) ?? [])
  const { rows } = await sql<{ found: string }>`
    select hash as found from unnest(${hashes}::text[]) hash
      where not exists (select from kernel_file where sha256 = decode(hash, 'hex'))
    union select upload from unnest(${uploads}::text[]) upload
      where not exists (select from kernel_upload where id::text = upload)`.execute(tx.db)
  const found = new Set(rows.map(row => row.found))
  return stored.filter(({ key }) => isPart(key) || found.has(hashInKey(key) ?? uploadIn(key) ?? ''))
}

async function remove(tx: Tx, key: string): Promise<boolean> {
  const hash = hashInKey(key)
  // The same bytes may be on their way again: whoever keeps them holds their lock until the row is there.
  if (hash && !(await isStillNobodys(tx, Buffer.from(hash, 'hex')))) return false
  await fileStore().delete(key)
  return true
}

async function isStillNobodys(tx: Tx, sha256: Buffer): Promise<boolean> {
  const { rows } = await sql<{ free: boolean }>`
    select pg_try_advisory_xact_lock(${lockOf(sha256)}::bigint) as free`.execute(tx.db)
  if (!rows[0]!.free) return false
  const kept = await sql`select id from kernel_file where sha256 = ${sha256} limit 1`.execute(tx.db)
  return kept.rows.length === 0
}

function uploadIn(key: string): string | null {
  return key.startsWith(UNFINISHED) ? key.slice(UNFINISHED.length).split('/')[0]! : null
}
