import { createHash } from 'node:crypto'
import { CompiledQuery } from 'kysely'
import { service } from './actor.ts'
import type { Pool } from './database/driver.ts'
import type { Log } from './log.ts'
import { reading, type Tx, writing } from './transaction.ts'

/** Where the chain ends: how many links it has and the hash of the last one, in hexadecimal. */
export interface Head {
  position: number
  hash: string
}

/** Asks the database something within a transaction that the caller holds. */
export type Ask = <Row extends object>(text: string, values?: readonly unknown[]) => Promise<Row[]>

export const askingIn =
  (tx: Tx): Ask =>
  async (text, values = []) =>
    (await tx.db.executeQuery(CompiledQuery.raw(text, [...values]))).rows as never

/** What a chain begins with: the hash "before" its first link. */
export const BEFORE_THE_FIRST = '0'.repeat(64)

/** The columns that a hash covers, in its order, each as the text it is hashed as. A new column belongs here as well. */
export const COVERED = {
  id: 'e.id::text',
  act: 'e.act',
  object: 'e.object',
  scope_id: 'e.scope_id::text',
  person_id: 'e.person_id::text',
  service: 'e.service',
  more: 'e.more::text',
  at: `to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`,
  written_in: 'e.written_in::text',
} as const

/** SQL for an entry `e` as the list of texts that is hashed. */
export const COVERED_TEXTS = `array[${Object.values(COVERED).join(', ')}]`

/**
 * The hash of a link: SHA-256 of the hash before it and of the entry as a JSON list of texts and nulls, which cannot be
 * read in two ways. `plenaria journal 1` says which columns and forms are meant.
 */
export function hashOfLink(before: string, entry: readonly (string | null)[]): string {
  return createHash('sha256')
    .update(JSON.stringify(['plenaria journal 1', before, ...entry]))
    .digest('hex')
}

const AT_ONCE = 1000

/**
 * Links every settled entry: one whose transaction, and every older one, has ended, so that no entry can appear before
 * it later. Two processes that do so at the same time wait for each other, and a link's place is taken once only.
 * Returns how many were linked.
 */
export async function chainJournal(pool: Pool): Promise<number> {
  let linked = 0
  for (;;) {
    const some = await writing(pool, service('journal-chain'), tx => chainSome(askingIn(tx)))
    linked += some
    if (some < AT_ONCE) return linked
  }
}

/**
 * Links every entry that has no link, settled or not, in a database that nobody else uses yet: after a restore the
 * numbers of transactions begin again, and those of the old database say nothing about the new one.
 */
export async function chainRestored(ask: Ask): Promise<void> {
  const [own] = await ask<{ number: string }>('select pg_current_xact_id()::text as number')
  while ((await link(ask, await unlinked(ask, 'true', []), () => own!.number)) === AT_ONCE);
}

/** The end of the chain; null while it has none. */
export async function headOfJournal(pool: Pool): Promise<Head | null> {
  return reading(pool, service('journal-check'), tx => headIn(askingIn(tx)))
}

/** The same within a transaction. */
export async function headIn(ask: Ask): Promise<Head | null> {
  const last = await lastLink(ask)
  return last && { position: last.position, hash: last.hash }
}

/** Writes the head to the log, so that logs kept elsewhere bear witness against a chain that was rewritten or cut. */
export async function logHead(pool: Pool, log: Log): Promise<void> {
  const head = await headOfJournal(pool)
  if (head) log('info', 'journal-head', { ...head })
}

interface Unlinked {
  id: string
  written_in: string
  entry: (string | null)[]
}

async function chainSome(ask: Ask): Promise<number> {
  // Until the transaction ends: a second process waits here, and then sees the links that the first one made.
  await ask(`select pg_advisory_xact_lock(hashtext('plenaria.journal-chain'))`)
  const [settled] = await ask<{ below: string }>('select pg_snapshot_xmin(pg_current_snapshot())::text as below')
  const from = (await lastLink(ask))?.settled_below ?? '0'
  const entries = await unlinked(ask, 'e.written_in >= $1::text::xid8 and e.written_in < $2::text::xid8', [
    from,
    settled!.below,
  ])
  return link(ask, entries, last => (entries.length < AT_ONCE ? settled!.below : last.written_in))
}

async function unlinked(ask: Ask, which: string, values: string[]): Promise<Unlinked[]> {
  return ask<Unlinked>(
    `select e.id::text, e.written_in::text, ${COVERED_TEXTS} as entry from kernel_journal e
     where ${which} and not exists (select from kernel_journal_link l where l.entry_id = e.id)
     order by e.written_in, e.id limit ${AT_ONCE}`,
    values,
  )
}

async function link(ask: Ask, entries: Unlinked[], settledBelow: (last: Unlinked) => string): Promise<number> {
  const newest = entries.at(-1)
  if (!newest) return 0
  const last = await lastLink(ask)
  let hash = last?.hash ?? BEFORE_THE_FIRST
  const hashes = entries.map(({ entry }) => {
    hash = hashOfLink(hash, entry)
    return hash
  })
  await ask(
    `insert into kernel_journal_link (position, entry_id, hash, settled_below)
     select $1::text::bigint + ordinality, id::uuid, decode(hash, 'hex'), $4::text::xid8
     from unnest($2::text[], $3::text[]) with ordinality as link (id, hash, ordinality)`,
    [String(last?.position ?? 0), entries.map(({ id }) => id), hashes, settledBelow(newest)],
  )
  return entries.length
}

async function lastLink(ask: Ask): Promise<(Head & { settled_below: string }) | null> {
  const [last] = await ask<Head & { settled_below: string }>(
    `select position, encode(hash, 'hex') as hash, settled_below::text from kernel_journal_link
     order by position desc limit 1`,
  )
  return last ?? null
}
