import { sql } from 'kysely'
import { type Id, newId, type ScopeId } from '../../../kernel/ids.ts'
import type { MovedRow } from '../../../kernel/move-rows.ts'
import { SWEPT_AT_ONCE } from '../../../kernel/sweeps.ts'
import { type Tx, tables } from '../../../kernel/transaction.ts'
import type { Before, RecordKind, Values } from '../merge-values.ts'
import type { RegisterTables } from '../tables.ts'

export type MergeId = Id<'merge'>

/** Two records that were put together. */
export interface Merge {
  id: MergeId
  kind: RecordKind
  from_id: string
  into_id: string
  scope_id: ScopeId
  kept_in: ScopeId[]
  made_by: string
  at: Temporal.Instant
  undone_at: Temporal.Instant | null
  before: Before | null
  stayed: Record<string, number>
  /** A week has not passed. */
  is_young: boolean
}

const db = (tx: Tx) => tables<RegisterTables>(tx)

/** Both records with all that they say, locked until the transaction ends; whoever comes second waits. */
export async function lockRecords(tx: Tx, kind: RecordKind, ids: readonly string[]): Promise<Map<string, Values>> {
  const rows =
    kind === 'person'
      ? await db(tx)
          .selectFrom('register_person')
          .selectAll()
          .where('id', 'in', [...ids])
          .orderBy('id')
          .forUpdate()
          .execute()
      : await db(tx)
          .selectFrom('register_organisation')
          .selectAll()
          .where('id', 'in', [...ids])
          .orderBy('id')
          .forUpdate()
          .execute()
  return new Map(rows.map(row => [row.id, row]))
}

/** What some people offer, locked. */
export async function lockOffers(tx: Tx, people: readonly string[]): Promise<Map<string, Values>> {
  const rows = await db(tx)
    .selectFrom('register_offer')
    .selectAll()
    .where('person_id', 'in', [...people])
    .orderBy('person_id')
    .forUpdate()
    .execute()
  return new Map(rows.map(row => [row.person_id, row]))
}

export async function insertMerge(
  tx: Tx,
  merge: { kind: RecordKind; from: string; into: string; network: ScopeId; before: Before },
): Promise<MergeId> {
  const id = newId<'merge'>()
  await db(tx)
    .insertInto('register_merge')
    .values({
      id,
      kind: merge.kind,
      from_id: merge.from,
      into_id: merge.into,
      scope_id: merge.network,
      before: sql`${JSON.stringify(merge.before)}::jsonb`,
    })
    .execute()
  return id
}

/** Writes down what was moved, row by row, and what stayed. */
export async function insertMoved(
  tx: Tx,
  merge: MergeId,
  { moved, stayed }: { moved: readonly MovedRow[]; stayed: Record<string, number> },
): Promise<void> {
  await sql`insert into register_moved (merge_id, table_name, column_name, key)
    select ${merge}, row ->> 'table', row ->> 'column', array(select jsonb_array_elements_text(row -> 'key'))
    from jsonb_array_elements(${JSON.stringify(moved)}::jsonb) as row`.execute(tx.db)
  await sql`update register_merge set stayed = ${JSON.stringify(stayed)}::jsonb where id = ${merge}`.execute(tx.db)
}

export async function listMoved(tx: Tx, merge: MergeId): Promise<MovedRow[]> {
  return db(tx)
    .selectFrom('register_moved')
    .select(['table_name as table', 'column_name as column', 'key'])
    .where('merge_id', '=', merge)
    .execute()
}

const isYoung = sql<boolean>`at > kernel_now() - interval '7 days'`.as('is_young')
const columns = [
  'id',
  'kind',
  'from_id',
  'into_id',
  'scope_id',
  'kept_in',
  'made_by',
  'at',
  'undone_at',
  'before',
  'stayed',
] as const

/** One that this actor may see; `lock`: until the transaction ends. */
export async function findMerge(tx: Tx, id: string, lock = false): Promise<Merge | undefined> {
  const found = db(tx).selectFrom('register_merge').select(columns).select(isYoung).where('id', '=', id)
  return (await (lock ? found.forUpdate() : found).executeTakeFirst()) as Merge | undefined
}

/** What was put together in a network within a week and is so still, the newest first. */
export async function listMerges(tx: Tx, network: ScopeId): Promise<Merge[]> {
  return (await db(tx)
    .selectFrom('register_merge')
    .select(columns)
    .select(isYoung)
    .where('scope_id', '=', network)
    .where('undone_at', 'is', null)
    .where(sql<boolean>`at > kernel_now() - interval '7 days'`)
    .orderBy('id', 'desc')
    .limit(50)
    .execute()) as Merge[]
}

export async function endMerge(tx: Tx, id: MergeId): Promise<void> {
  await sql`update register_merge set undone_at = kernel_now(), undone_by = kernel_person() where id = ${id}`.execute(
    tx.db,
  )
}

/** Changes columns of a record, whatever they are. */
export async function setRecord(tx: Tx, kind: RecordKind, id: string, values: Values): Promise<void> {
  if (Object.keys(values).length === 0) return
  if (kind === 'person') await db(tx).updateTable('register_person').set(values).where('id', '=', id).execute()
  else await db(tx).updateTable('register_organisation').set(values).where('id', '=', id).execute()
}

export async function setOffer(tx: Tx, person: string, values: Values): Promise<void> {
  if (Object.keys(values).length === 0) return
  await db(tx).updateTable('register_offer').set(values).where('person_id', '=', person).execute()
}

/** From now on a record leads to another and belongs nowhere itself. */
export async function leadOn(tx: Tx, kind: RecordKind, from: string, into: string, seenBy: string[]): Promise<void> {
  const lead = {
    merged_into: into,
    merged_at: sql<Temporal.Instant>`kernel_now()`,
    led_from: seenBy,
    scope_ids: [],
    kept_in: [],
  }
  await setRecord(tx, kind, from, lead)
}

/** Where a record leads: the one it was put together with; null when it stands for itself or is none that this actor may see. */
export async function whereItLeads(tx: Tx, kind: RecordKind, id: string): Promise<string | null> {
  const table = kind === 'person' ? 'register_person' : 'register_organisation'
  const found = await db(tx).selectFrom(table).select('merged_into').where('id', '=', id).executeTakeFirst()
  return found?.merged_into ?? null
}

/** The slug of the organisation that another one leads to, by its own slug. */
export async function whereOrganisationLeads(tx: Tx, slug: string): Promise<string | null> {
  const found = await db(tx)
    .selectFrom('register_organisation as one')
    .innerJoin('register_organisation as lead', 'lead.id', 'one.merged_into')
    .select('lead.slug')
    .where('one.slug', '=', slug)
    .executeTakeFirst()
  return found?.slug ?? null
}

/** The records that lead to a person, as far as this actor may see them. */
export async function listLedTo(tx: Tx, person: string): Promise<string[]> {
  const rows = await db(tx).selectFrom('register_person').select('id').where('merged_into', '=', person).execute()
  return rows.map(row => row.id)
}

/** Forgets what was otherwise in records that were put together a week ago. As the service `sweep-merges`. */
export async function forgetMerged(tx: Tx): Promise<number> {
  const moved = await sql`delete from register_moved where ctid = any (array(
    select ctid from register_moved where at < kernel_now() - interval '7 days' limit ${SWEPT_AT_ONCE}))`.execute(tx.db)
  const merges = await sql`update register_merge set before = null
    where at < kernel_now() - interval '7 days' and before is not null`.execute(tx.db)
  const people = await sql`update register_person
    set name = '', languages = '{}', spoken = '{}', title = '', place = null, zone = null, occupation_id = null
    where merged_at < kernel_now() - interval '7 days' and name <> ''`.execute(tx.db)
  return [moved, merges, people].reduce((sum, { numAffectedRows }) => sum + Number(numAffectedRows ?? 0), 0)
}
