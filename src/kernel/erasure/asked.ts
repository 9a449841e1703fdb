import { sql } from 'kysely'
import { newId, type ScopeId } from '../ids.ts'
import type { Tx } from '../transaction.ts'

/** An erasure that somebody asked for and that can be taken back until `dueAt`. */
export interface Standing {
  way: 'self' | 'phone' | 'paper' | 'restored'
  askedAt: Temporal.Instant
  dueAt: Temporal.Instant
  /** Its hour has come: nobody takes it back any more. */
  due: boolean
}

/** What is asked for somebody and not yet done, as far as this actor may know. */
export async function standingErasure(tx: Tx, person: string): Promise<Standing | null> {
  const { rows } = await sql<Standing>`
    select way, asked_at as "askedAt", due_at as "dueAt", due_at <= kernel_now() as due from kernel_erasure
    where person_id = ${person} and stopped_at is null and done_at is null`.execute(tx.db)
  return rows[0] ?? null
}

/** Asks for it, in three days; false when it was asked for before. */
export async function askForErasure(
  tx: Tx,
  { person, way, keptIn }: { person: string; way: 'self' | 'phone' | 'paper'; keptIn: readonly ScopeId[] },
): Promise<boolean> {
  const { numAffectedRows } = await sql`insert into kernel_erasure (id, person_id, way, kept_in)
    values (${newId()}, ${person}, ${way}, ${keptIn}::uuid[])
    on conflict (person_id) where stopped_at is null and done_at is null do nothing`.execute(tx.db)
  return numAffectedRows === 1n
}

/** Takes it back; false when there is none, none that this actor may take back, or its hour has come. */
export async function stopErasure(tx: Tx, person: string): Promise<boolean> {
  const { numAffectedRows } = await sql`update kernel_erasure set stopped_at = kernel_now()
    where person_id = ${person} and stopped_at is null and done_at is null and due_at > kernel_now()`.execute(tx.db)
  return numAffectedRows === 1n
}

/** Every time it was asked for somebody, the newest first. */
export async function listErasures(tx: Tx, person: string) {
  const { rows } = await sql<{ way: string; at: Temporal.Instant; stopped: Temporal.Instant | null }>`
    select way, asked_at as at, stopped_at as stopped from kernel_erasure where person_id = ${person}
    order by asked_at desc limit 100`.execute(tx.db)
  return rows
}
