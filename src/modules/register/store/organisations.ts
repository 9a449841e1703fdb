import { sql } from 'kysely'
import { type Id, newId, type ScopeId } from '../../../kernel/ids.ts'
import type { Text } from '../../../kernel/text.ts'
import { type Tx, tables } from '../../../kernel/transaction.ts'
import type { RegisterTables } from '../tables.ts'
import { recordsChanged } from './changed.ts'

export type OrganisationId = Id<'organisation'>

const db = (tx: Tx) => tables<RegisterTables>(tx)

export interface NewOrganisation {
  slug: string
  name: Text
  kind: string
  country: string
  city?: string
  province?: string
  languages?: string[]
  sectors?: string[]
  regions?: string[]
  members: number | null
  scopes: ScopeId[]
  keptIn: ScopeId[]
}

/** Adds an organisation; undefined when another one of the house, seen or not, has this slug. */
export async function insertOrganisation(tx: Tx, organisation: NewOrganisation): Promise<OrganisationId | undefined> {
  const added = await db(tx)
    .insertInto('register_organisation')
    .values({
      id: newId(),
      slug: organisation.slug,
      name: organisation.name,
      kind: organisation.kind,
      country: organisation.country,
      city: organisation.city ?? '',
      province: organisation.province ?? '',
      languages: organisation.languages ?? [],
      sector_ids: organisation.sectors ?? [],
      region_ids: organisation.regions ?? [],
      members: organisation.members,
      scope_ids: organisation.scopes,
      kept_in: organisation.keptIn,
    })
    .onConflict(conflict => conflict.column('slug').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (added) await recordsChanged(tx, 'organisation', [added.id])
  return added?.id as OrganisationId | undefined
}

const columns = [
  'id',
  'slug',
  'name',
  'kind',
  'country',
  'city',
  'province',
  'languages',
  'sector_ids',
  'region_ids',
  'members',
  'members_on',
  'scope_ids',
  'kept_in',
] as const

export type OrganisationRow = NonNullable<Awaited<ReturnType<typeof findOrganisationBySlug>>>

export async function findOrganisationBySlug(tx: Tx, network: ScopeId, slug: string) {
  return db(tx)
    .selectFrom('register_organisation')
    .select(columns)
    .where('slug', '=', slug)
    .where(sql<boolean>`scope_ids @> ${[network]}::uuid[]`)
    .executeTakeFirst()
}

/** What a list is narrowed to; each is one node of a tree with everything below it, or a country. */
export interface Narrowed {
  country: string | null
  /** A sector with all below it. */
  sectors: readonly string[] | null
}

/** Organisations of a network, `limit` of them behind `offset`. */
export async function listOrganisationsOfPage(
  tx: Tx,
  network: ScopeId,
  { limit, offset, ...to }: Narrowed & { limit: number; offset: number },
): Promise<OrganisationRow[]> {
  return organisationsOf(tx, network, to).select(columns).orderBy('slug').limit(limit).offset(offset).execute()
}

/** How many that are in all. */
export async function countOrganisations(tx: Tx, network: ScopeId, to: Narrowed): Promise<number> {
  const count = sql<number>`count(*)::integer`.as('count')
  return (await organisationsOf(tx, network, to).select(count).executeTakeFirstOrThrow()).count
}

/** Corrects what a record says; false when row-level security shows this actor no such record to change. */
export async function updateOrganisation(
  tx: Tx,
  id: string,
  record: {
    name: Text
    kind: string
    country: string
    city: string
    province: string
    languages: string[]
    sectors: string[]
    regions: string[]
  },
): Promise<boolean> {
  const { sectors, regions, ...columns } = record
  const changed = await db(tx)
    .updateTable('register_organisation')
    .set({ ...columns, sector_ids: sectors, region_ids: regions })
    .where('id', '=', id)
    .executeTakeFirst()
  if (changed.numUpdatedRows === 0n) return false
  await recordsChanged(tx, 'organisation', [id])
  return true
}

export interface MembersFigure {
  members: number
  on_day: string
  source: string
}

/** How many members it said it represents, the newest first. */
export async function listMembersOf(tx: Tx, organisation: string): Promise<MembersFigure[]> {
  return db(tx)
    .selectFrom('register_members')
    .select(['members', 'on_day', 'source'])
    .where('organisation_id', '=', organisation)
    .orderBy('on_day', 'desc')
    .limit(50)
    .execute()
}

/** Adds a figure of a day; false when that day has one already. The newest is also the organisation's own. */
export async function addMembers(
  tx: Tx,
  organisation: { id: string; kept_in: string[]; scope_ids: string[] },
  figure: MembersFigure,
): Promise<boolean> {
  const added = await db(tx)
    .insertInto('register_members')
    .values({
      id: newId(),
      organisation_id: organisation.id,
      kept_in: organisation.kept_in,
      scope_ids: organisation.scope_ids,
      ...figure,
    })
    .onConflict(conflict => conflict.columns(['organisation_id', 'on_day']).doNothing())
    .executeTakeFirst()
  if (added.numInsertedOrUpdatedRows === 0n) return false
  await db(tx)
    .updateTable('register_organisation')
    .set({ members: figure.members, members_on: figure.on_day })
    .where('id', '=', organisation.id)
    .where(sql<boolean>`coalesce(members_on, '-infinity') <= ${figure.on_day}::date`)
    .execute()
  return true
}

export async function listOrganisations(tx: Tx, scope: ScopeId) {
  return db(tx)
    .selectFrom('register_organisation')
    .select(['id', 'slug', 'name', 'country', 'kind', 'members', 'kept_in'])
    .where(sql<boolean>`scope_ids @> ${[scope]}::uuid[]`)
    .orderBy('slug')
    .limit(500)
    .execute()
}

export async function findOrganisation(tx: Tx, id: string): Promise<{ name: Text } | undefined> {
  const name = (await listOrganisationNames(tx, [id])).get(id)
  return name && { name }
}

/** The names of some organisations; of a record that leads on, the name it leads to. */
export async function listOrganisationNames(tx: Tx, ids: readonly string[]): Promise<Map<string, Text>> {
  if (ids.length === 0) return new Map()
  const rows = await db(tx)
    .selectFrom('register_organisation as one')
    .leftJoin('register_organisation as lead', 'lead.id', 'one.merged_into')
    .select(['one.id', 'one.name', 'lead.name as leads_to'])
    .where('one.id', 'in', [...ids])
    .execute()
  return new Map(rows.map(row => [row.id, row.leads_to ?? row.name]))
}

function organisationsOf(tx: Tx, network: ScopeId, { country, sectors }: Narrowed) {
  return db(tx)
    .selectFrom('register_organisation')
    .where(sql<boolean>`scope_ids @> ${[network]}::uuid[]`)
    .$if(country !== null, query => query.where('country', '=', country!))
    .$if(sectors !== null, query => query.where(sql<boolean>`sector_ids && ${sectors}::uuid[]`))
}
