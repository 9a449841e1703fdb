import { sql } from 'kysely'
import type { ScopeId } from '../../../kernel/ids.ts'
import { type Tx, tables } from '../../../kernel/transaction.ts'
import type { Revised, RevisedLine } from '../rules/revision.ts'
import type { ProgrammeTables } from '../tables.ts'
import type { Session, SessionId } from './published.ts'

const db = (tx: Tx) => tables<ProgrammeTables>(tx)

/** A session that is being corrected. */
export interface Revision {
  session_id: SessionId
  scope_id: ScopeId
  base: number
  step: number
  content: Revised
  at: Temporal.Instant
}

export async function findRevision(tx: Tx, session: SessionId, lock = false): Promise<Revision | undefined> {
  const found = db(tx)
    .selectFrom('programme_revision')
    .select(['session_id', 'scope_id', 'base', 'step', 'content', 'at'])
    .where('session_id', '=', session)
  return (await (lock ? found.forUpdate() : found).executeTakeFirst()) as Revision | undefined
}

/** Begins one; nothing where somebody began one already. */
export async function insertRevision(
  tx: Tx,
  revision: Pick<Revision, 'session_id' | 'scope_id' | 'base' | 'content'>,
): Promise<void> {
  await db(tx)
    .insertInto('programme_revision')
    .values(revision)
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

export async function updateRevision(tx: Tx, session: SessionId, content: Revised): Promise<void> {
  await db(tx)
    .updateTable('programme_revision')
    .set({ content, step: sql`step + 1` })
    .where('session_id', '=', session)
    .execute()
}

export async function deleteRevision(tx: Tx, session: SessionId): Promise<void> {
  await db(tx).deleteFrom('programme_revision').where('session_id', '=', session).execute()
}

/** Takes a session for the rest of the transaction; gives whom it is shown to. */
export async function lockSession(tx: Tx, id: SessionId): Promise<{ visibility: string; sequence: number }> {
  return db(tx)
    .selectFrom('programme_session')
    .select(['visibility', 'sequence'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirstOrThrow()
}

/** What changes a session that is published; its sequence rises. */
export async function updateSession(
  tx: Tx,
  id: SessionId,
  change: Partial<
    Pick<Session, 'date' | 'start' | 'end' | 'zone' | 'zone_printed' | 'place' | 'title' | 'about' | 'format'>
  > & {
    cancelled?: boolean
  },
): Promise<number> {
  const { start, end, cancelled, ...columns } = change
  const { sequence } = await db(tx)
    .updateTable('programme_session')
    .set({
      ...columns,
      ...(start === undefined ? {} : { start_time: start }),
      ...(end === undefined ? {} : { end_time: end }),
      ...(cancelled === undefined ? {} : { cancelled_at: cancelled ? sql`kernel_now()` : null }),
      sequence: sql`sequence + 1`,
      changed_at: sql`kernel_now()`,
    })
    .where('id', '=', id)
    .returning('sequence')
    .executeTakeFirstOrThrow()
  return sequence
}

/** What a session concluded is no change of it: nobody has to be told to come at another hour. */
export async function updateConclusions(tx: Tx, id: SessionId, conclusions: Session['conclusions']): Promise<void> {
  await db(tx).updateTable('programme_session').set({ conclusions }).where('id', '=', id).execute()
}

/** Puts these lines and speakers in place of those of a session; what keeps its id keeps what points to it. */
export async function replaceAgenda(
  tx: Tx,
  at: { session: SessionId; scope: ScopeId; visibility: string },
  { lines, speakers }: Pick<Revised, 'lines' | 'speakers'>,
): Promise<void> {
  const own = { session_id: at.session, scope_id: at.scope, visibility: at.visibility }
  const people = [
    ...speakers.map(one => ({ ...one, item_id: null as string | null })),
    ...lines.flatMap(line => line.speakers.map(one => ({ ...one, item_id: line.id }))),
  ]
  const kept = lines.map(line => line.id)
  await sql`delete from programme_speaker where session_id = ${at.session} and id <> all (${people.map(one => one.id)}::uuid[])`.execute(
    tx.db,
  )
  await sql`update programme_speaker set item_id = null where session_id = ${at.session} and item_id <> all (${kept}::uuid[])`.execute(
    tx.db,
  )
  // A question that stood in a line that is gone stays with the session.
  await sql`update programme_note set item_id = null where session_id = ${at.session} and item_id <> all (${kept}::uuid[])`.execute(
    tx.db,
  )
  await sql`update programme_item set parent_id = null where session_id = ${at.session}`.execute(tx.db)
  await sql`delete from programme_item where session_id = ${at.session} and id <> all (${kept}::uuid[])`.execute(tx.db)
  if (lines.length > 0)
    await db(tx)
      .insertInto('programme_item')
      .values(
        lines.map((line, position) => ({
          ...own,
          id: line.id,
          parent_id: parentOf(lines, position),
          position,
          start_time: line.start,
          end_time: line.end,
          minutes: line.minutes,
          kinds: line.kinds,
          title: line.title,
          about: line.about,
          fixed: line.fixed,
        })),
      )
      .onConflict(conflict =>
        conflict.column('id').doUpdateSet(row => ({
          parent_id: row.ref('excluded.parent_id'),
          position: row.ref('excluded.position'),
          start_time: row.ref('excluded.start_time'),
          end_time: row.ref('excluded.end_time'),
          minutes: row.ref('excluded.minutes'),
          kinds: row.ref('excluded.kinds'),
          title: row.ref('excluded.title'),
          about: row.ref('excluded.about'),
          fixed: row.ref('excluded.fixed'),
        })),
      )
      .execute()
  if (people.length > 0)
    await db(tx)
      .insertInto('programme_speaker')
      .values(people.map((one, position) => ({ ...own, ...one, position })))
      .onConflict(conflict =>
        conflict.column('id').doUpdateSet(row => ({
          item_id: row.ref('excluded.item_id'),
          position: row.ref('excluded.position'),
          name: row.ref('excluded.name'),
          role: row.ref('excluded.role'),
          organisation: row.ref('excluded.organisation'),
          minutes: row.ref('excluded.minutes'),
          confirmed: row.ref('excluded.confirmed'),
        })),
      )
      .execute()
}

/** Holds a session once more: a session of its own, behind the last of the series, with the hours of its own place. */
export async function insertAgain(
  tx: Tx,
  of: Session,
  at: { id: SessionId; scope: ScopeId; visibility: string; slug: string } & Pick<
    Session,
    'date' | 'start' | 'end' | 'zone' | 'place'
  >,
): Promise<void> {
  const { scope, start, end, ...row } = at
  await db(tx)
    .insertInto('programme_session')
    .values({
      ...row,
      scope_id: scope,
      series_id: of.series_id,
      position: sql<number>`(select max(position) + 1 from programme_session where series_id = ${of.series_id})`,
      label: of.label,
      title: of.title,
      about: of.about,
      format: of.format,
      start_time: start,
      end_time: end,
      zone_printed: null,
      again_of: of.again_of ?? of.id,
    })
    .execute()
}

function parentOf(lines: readonly RevisedLine[], at: number): string | null {
  const { depth } = lines[at]!
  return lines.findLast((line, index) => index < at && line.depth < depth)?.id ?? null
}
