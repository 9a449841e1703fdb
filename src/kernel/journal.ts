import { sql } from 'kysely'
import { newId, type ScopeId } from './ids.ts'
import type { Tx } from './transaction.ts'

/**
 * Writes down who did what, in the transaction of the act itself. `object` names the thing (`document:<id>`); `more`
 * holds ids and hashes, never texts or names, so that erasing a person does not break the journal. What is done through
 * a personal link has its id there as `link`; nothing else has.
 * The app's role can only add lines, never change or remove one.
 */
export async function writeDown(
  tx: Tx,
  act: string,
  object: string,
  scope: ScopeId | null,
  more: Record<string, string | number | null> = {},
): Promise<void> {
  const { person, service, link } = tx.actor
  const all = link ? { ...more, link: link.id } : more
  await sql`insert into kernel_journal (id, act, object, scope_id, person_id, service, more)
    values (${newId()}, ${act}, ${object}, ${scope}, ${person}, ${service}, ${JSON.stringify(all)}::jsonb)`.execute(
    tx.db,
  )
}

/** The same for many objects at once, a line for each, in one statement. */
export async function writeDownEach(
  tx: Tx,
  act: string,
  objects: readonly string[],
  scope: ScopeId | null,
  more: Record<string, string | number | null> = {},
): Promise<void> {
  if (objects.length === 0) return
  const { person, service } = tx.actor
  await sql`insert into kernel_journal (id, act, object, scope_id, person_id, service, more)
    select line.id, ${act}, line.object, ${scope}, ${person}, ${service}, ${JSON.stringify(more)}::jsonb
    from unnest(${objects.map(() => newId())}::uuid[], ${objects}::text[]) as line (id, object)`.execute(tx.db)
}

/** A line of the journal, as those may read it whom it is about. */
export interface JournalLine {
  id: string
  act: string
  at: Temporal.Instant
  person: string | null
  more: Record<string, string | number | null>
}

/** What was written down about an object that this actor may read of, the newest first. */
export async function listJournalOf(tx: Tx, object: string, most = 100): Promise<JournalLine[]> {
  const { rows } = await sql<JournalLine>`select id, act, at, person_id as person, more from kernel_journal
    where object = ${object} order by id desc limit ${most}`.execute(tx.db)
  return rows
}
