import { sql } from 'kysely'
import type { Id, ScopeId } from '../../../kernel/ids.ts'
import type { Text } from '../../../kernel/text.ts'
import { type Tx, tables } from '../../../kernel/transaction.ts'
import type { Level, OwnerKind, ReportedState } from '../rules.ts'
import type { PlanTables } from '../tables.ts'

export type ActionId = Id<'action'>
export type Visibility = 'public' | 'network'

/** An action with what its reports say of it: the state of the last one, and how many there are. */
export interface Action {
  id: ActionId
  scope_id: string
  visibility: Visibility
  slug: string
  block_id: string
  block_url: string
  document_title: Text
  document_url: string
  label: string | null
  title: Text
  priority: Text | null
  owner_kind: OwnerKind | null
  owner_id: string | null
  owner_name: Text | null
  region_ids: string[]
  level: Level | null
  starts_on: string | null
  ends_on: string | null
  last_state: ReportedState | null
  reports: number
}

const db = (tx: Tx) => tables<PlanTables>(tx)

const columns = [
  'id',
  'scope_id',
  'visibility',
  'slug',
  'block_id',
  'block_url',
  'document_title',
  'document_url',
  'label',
  'title',
  'priority',
  'owner_kind',
  'owner_id',
  'owner_name',
  'region_ids',
  'level',
  'starts_on',
  'ends_on',
] as const

const lastState = sql<ReportedState | null>`(select state from plan_report
  where action_id = plan_action.id order by at desc, id desc limit 1)`.as('last_state')
const reports = sql<number>`(select count(*)::integer from plan_report where action_id = plan_action.id)`.as('reports')

/** Keeps a proposed action unless its block has one already; says whether it was new. */
export async function insertAction(
  tx: Tx,
  action: {
    id: ActionId
    scope: ScopeId
    visibility: Visibility
    slug: string
    block: string
    blockUrl: string
    documentTitle: Text
    documentUrl: string
    label: string | null
    title: Text
    priority: Text | null
  },
): Promise<boolean> {
  const kept = await db(tx)
    .insertInto('plan_action')
    .values({
      id: action.id,
      scope_id: action.scope,
      visibility: action.visibility,
      slug: action.slug,
      block_id: action.block,
      block_url: action.blockUrl,
      document_title: action.documentTitle,
      document_url: action.documentUrl,
      label: action.label,
      title: action.title,
      priority: action.priority,
    })
    .onConflict(conflict => conflict.column('block_id').doNothing())
    .returning('id')
    .execute()
  return kept.length > 0
}

/** The addresses that actions of a network have. */
export async function listSlugs(tx: Tx, scope: ScopeId): Promise<string[]> {
  const rows = await db(tx).selectFrom('plan_action').select('slug').where('scope_id', '=', scope).execute()
  return rows.map(row => row.slug)
}

export async function findAction(tx: Tx, scope: ScopeId, slug: string): Promise<Action | undefined> {
  return (await db(tx)
    .selectFrom('plan_action')
    .select(columns)
    .select([lastState, reports])
    .where('scope_id', '=', scope)
    .where('slug', '=', slug)
    .executeTakeFirst()) as Action | undefined
}

export async function findActionById(tx: Tx, id: string): Promise<Action | undefined> {
  return (await db(tx)
    .selectFrom('plan_action')
    .select(columns)
    .select([lastState, reports])
    .where('id', '=', id)
    .executeTakeFirst()) as Action | undefined
}

export async function listActionIds(tx: Tx): Promise<string[]> {
  return (await db(tx).selectFrom('plan_action').select('id').execute()).map(row => row.id)
}

/** Every action of a network in the order of its texts (ids count up). */
export async function listActions(tx: Tx, scope: ScopeId): Promise<Action[]> {
  return (await db(tx)
    .selectFrom('plan_action')
    .select(columns)
    .select([lastState, reports])
    .where('scope_id', '=', scope)
    .orderBy('id')
    .execute()) as Action[]
}

/** Writes the agreement; false when row-level security shows this actor no such row to change. */
export async function updateAgreement(
  tx: Tx,
  action: ActionId,
  agreement: {
    owner: { kind: OwnerKind; id: string | null; name: Text | null; regions: string[] }
    level: Level
    startsOn: string
    endsOn: string
    by: string | null
  },
): Promise<boolean> {
  const changed = await db(tx)
    .updateTable('plan_action')
    .set({
      owner_kind: agreement.owner.kind,
      owner_id: agreement.owner.id,
      owner_name: agreement.owner.name,
      region_ids: agreement.owner.regions,
      level: agreement.level,
      starts_on: agreement.startsOn,
      ends_on: agreement.endsOn,
      agreed_at: sql<Temporal.Instant>`kernel_now()`,
      agreed_by: agreement.by,
    })
    .where('id', '=', action)
    .executeTakeFirst()
  return changed.numUpdatedRows > 0n
}

/** How many actions wait for an owner, and how many end by that day (`YYYY-MM-DD`) without any report. */
export async function countOpen(tx: Tx, scope: ScopeId, endsBy: string): Promise<{ unowned: number; due: number }> {
  return db(tx)
    .selectFrom('plan_action')
    .select([
      sql<number>`(count(*) filter (where owner_kind is null))::integer`.as('unowned'),
      sql<number>`(count(*) filter (where ends_on <= ${endsBy}::date
        and not exists (select from plan_report where action_id = plan_action.id)))::integer`.as('due'),
    ])
    .where('scope_id', '=', scope)
    .executeTakeFirstOrThrow()
}

/** Titles of actions, newest first. */
export async function listTitles(tx: Tx, scope: ScopeId, limit: number) {
  return db(tx)
    .selectFrom('plan_action')
    .select(['id', 'slug', 'title', 'document_title'])
    .where('scope_id', '=', scope)
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
}

/** Titles of these actions, as far as the actor may see them. */
export async function listTitlesById(tx: Tx, ids: readonly string[]) {
  return db(tx)
    .selectFrom('plan_action')
    .select(['id', 'title'])
    .where(sql<boolean>`id = any (${[...ids]}::uuid[])`)
    .execute()
}

export async function findTitle(tx: Tx, id: string, lock: boolean) {
  const query = db(tx).selectFrom('plan_action').select(['title', 'scope_id']).where('id', '=', id)
  return (lock ? query.forUpdate() : query).executeTakeFirst()
}

export async function updateTitle(tx: Tx, id: string, title: Text): Promise<void> {
  await db(tx).updateTable('plan_action').set({ title }).where('id', '=', id).execute()
}
