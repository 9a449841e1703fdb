import { sql } from 'kysely'
import type { ScopeId } from '../../../kernel/ids.ts'
import { type Tx, tables } from '../../../kernel/transaction.ts'
import type { NoticesTables } from '../tables.ts'
import type { Visibility } from './matters.ts'

const db = (tx: Tx) => tables<NoticesTables>(tx)

/** A matter as the service `send-notices` sees it: nothing of it goes into a mail but the numbers. */
export interface MatterToSend {
  id: string
  scope: ScopeId
  visibility: Visibility
  kind: string
  object: string
  more: Record<string, number>
}

export async function findMatterToSend(tx: Tx, id: string): Promise<MatterToSend | undefined> {
  const row = await db(tx)
    .selectFrom('notices_matter')
    .select(['id', 'scope_id as scope', 'visibility', 'kind', 'object', 'more'])
    .where('id', '=', id)
    .executeTakeFirst()
  return row as unknown as MatterToSend | undefined
}

/** Who waits for a verdict on this matter at this hour, at most `many`; locked, those that another process holds left out. */
export async function takeWaiting(tx: Tx, matter: string, many: number): Promise<string[]> {
  const { rows } = await sql<{ person: string }>`select person_id as person from notices_notice
    where matter_id = ${matter} and (state = 'new' or state = 'night' and due_at <= kernel_now())
    order by person_id limit ${many} for update skip locked`.execute(tx.db)
  return rows.map(row => row.person)
}

/** The same without taking them: whom to ask about before. */
export async function listWaiting(tx: Tx, matter: string, many: number): Promise<string[]> {
  const { rows } = await sql<{ person: string }>`select person_id as person from notices_notice
    where matter_id = ${matter} and (state = 'new' or state = 'night' and due_at <= kernel_now())
    order by person_id limit ${many}`.execute(tx.db)
  return rows.map(row => row.person)
}

export async function settle(
  tx: Tx,
  matter: string,
  verdicts: readonly { person: string; state: string; until: string | null }[],
): Promise<void> {
  await sql`update notices_notice notice set state = given.state, due_at = given.until
    from jsonb_to_recordset(${JSON.stringify(verdicts)}::jsonb) as given (person uuid, state text, until timestamptz)
    where notice.matter_id = ${matter} and notice.person_id = given.person`.execute(tx.db)
}

/** Matters for which the night is over somewhere. */
export async function listMattersAfterNight(tx: Tx): Promise<string[]> {
  const { rows } = await sql<{ matter: string }>`select distinct matter_id as matter from notices_notice
    where state = 'night' and due_at <= kernel_now()`.execute(tx.db)
  return rows.map(row => row.matter)
}

/** Everybody for whom something waits for a digest, and since when. */
export async function listDigestsWaiting(tx: Tx): Promise<{ person: string; oldest: Temporal.Instant }[]> {
  const { rows } = await sql<{ person: string; oldest: Temporal.Instant }>`
    select notice.person_id as person, min(matter.at) as oldest
    from notices_notice notice join notices_matter matter on matter.id = notice.matter_id
    where notice.state = 'digest' group by notice.person_id`.execute(tx.db)
  return rows
}

/** What waits for somebody's digest, held until the end of the transaction: who comes second waits, and finds nothing. */
export async function holdDigest(tx: Tx, person: string): Promise<{ matter: string; scope: ScopeId; kind: string }[]> {
  const { rows } = await sql<{ matter: string; scope: ScopeId; kind: string }>`
    with held as (
      select matter_id from notices_notice where person_id = ${person} and state = 'digest' order by matter_id for update
    )
    select matter.id as matter, matter.scope_id as scope, matter.kind
    from held join notices_matter matter on matter.id = held.matter_id`.execute(tx.db)
  return rows
}

export async function settleDigest(
  tx: Tx,
  person: string,
  verdicts: readonly { matter: string; state: string }[],
): Promise<void> {
  await sql`update notices_notice notice set state = given.state
    from jsonb_to_recordset(${JSON.stringify(verdicts)}::jsonb) as given (matter uuid, state text)
    where notice.person_id = ${person} and notice.matter_id = given.matter`.execute(tx.db)
}
