import { sql } from 'kysely'
import { service } from './actor.ts'
import type { Pool } from './database/driver.ts'
import type { Log } from './log.ts'
import { faultOf } from './log.ts'
import { type Tx, writing } from './transaction.ts'

/** Removes what nobody needs any more, as the service actor of its name, which may remove that and nothing else. */
export interface Sweep {
  name: string
  /** Removes some and returns how many; called again, each time in a new transaction, until it returns 0. */
  run: (tx: Tx) => Promise<number>
}

/** How many rows a sweep should remove at a time: a short transaction holds nobody up. */
export const SWEPT_AT_ONCE = 5000

/** What the kernel keeps for thirty days: keys of forms that were sent, events that everybody has dealt with; ended links for 180. */
export const KERNEL_SWEEPS: readonly Sweep[] = [
  { name: 'sweep-requests', run: sweepRequests },
  { name: 'sweep-events', run: sweepEvents },
  { name: 'sweep-links', run: sweepLinks },
]

/** Runs one sweep after the other; one that fails is told to the log and stops no other. Throws afterwards, to be run again. */
export async function runSweeps(pool: Pool, sweeps: readonly Sweep[], log: Log): Promise<void> {
  const failed: string[] = []
  for (const { name, run } of sweeps) {
    try {
      const removed = await sweep(pool, { name, run })
      if (removed > 0) log('info', 'swept', { sweep: name, removed })
    } catch (error) {
      log('error', 'sweep', { sweep: name, error: faultOf(error) })
      failed.push(name)
    }
  }
  if (failed.length > 0) throw new Error(`these sweeps failed: ${failed.join(', ')}`)
}

async function sweep(pool: Pool, { name, run }: Sweep): Promise<number> {
  for (let removed = 0; ; ) {
    const some = await writing(pool, service(name), run)
    if (some === 0) return removed
    removed += some
  }
}

async function sweepRequests(tx: Tx): Promise<number> {
  const { numAffectedRows } = await sql`delete from kernel_request where key in (
    select key from kernel_request where at < kernel_now() - interval '30 days' limit ${SWEPT_AT_ONCE})`.execute(tx.db)
  return Number(numAffectedRows)
}

/** An event one of its subscribers has not dealt with stays, however old: the doctor tells of it. */
async function sweepEvents(tx: Tx): Promise<number> {
  const { rows } = await sql<{ id: string }>`
    select id from kernel_event event
    where at < kernel_now() - interval '30 days' and not exists (
      select from unnest(event.subscribers) as one where not exists (
        select from kernel_event_done done where done.event_id = event.id and done.subscriber = one))
    limit ${SWEPT_AT_ONCE}`.execute(tx.db)
  if (rows.length === 0) return 0
  const ids = rows.map(row => row.id)
  await sql`delete from kernel_event_done where event_id = any (${ids}::uuid[])`.execute(tx.db)
  await sql`delete from kernel_event where id = any (${ids}::uuid[])`.execute(tx.db)
  return ids.length
}

async function sweepLinks(tx: Tx): Promise<number> {
  const { numAffectedRows } = await sql`delete from kernel_link where id in (
    select id from kernel_link where ends_at < kernel_now() - interval '180 days' limit ${SWEPT_AT_ONCE})`.execute(
    tx.db,
  )
  return Number(numAffectedRows)
}
