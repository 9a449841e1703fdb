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

/** These organisations as far as the actor may see them in a network, in the order of their ids here. */
export async function listOrganisationsById(
  tx: Tx,
  network: ScopeId,
  ids: readonly string[],
  { kept = false } = {},
): Promise<OrganisationRow[]> {
  const organisations = await db(tx)
    .selectFrom('register_organisation')
    .select(columns)
    .where(sql<boolean>`id = any (${[...ids]}::uuid[])`)
    .where(sql<boolean>`scope_ids @> ${[network]}::uuid[]`)
    .$if(kept, those => those.where(sql<boolean>`kept_in && (select kernel_staff_of())::uuid[]`))
    .execute()
  const place = new Map(ids.map((id, i) => [id, i]))
  return organisations.sort((a, b) => place.get(a.id)! - place.get(b.id)!)
}

/** The countries in which a network has organisations. */
export async function listCountries(tx: Tx, network: ScopeId): Promise<string[]> {
  const next = (behind: ReturnType<typeof sql>) => sql`(select country from register_organisation
    where country > ${behind} and scope_ids @> ${[network]}::uuid[] order by country limit 1)`
  const { rows } = await sql<{ country: string }>`
    with recursive step (country) as (
      ${next(sql`''`)} union all select ${next(sql`step.country`)} from step where step.country is not null)
    select country from step where country is not null`.execute(tx.db)
  return rows.map(row => row.country)
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

/** The country of an organisation, where there is one that this actor may see. */
export async function countryOf(tx: Tx, id: string | null): Promise<string | null> {
  if (id === null) return null
  const found = await db(tx)
    .selectFrom('register_organisation')
    .select('country')
    .where('id', '=', id)
    .executeTakeFirst()
  return found?.country ?? null
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

/**
 * Where some organisations lie, and the newest figure of members that they gave, of which day and from which source; as
 * far as this actor sees them.
 */
export async function listStandings(tx: Tx, ids: readonly string[]) {
  return db(tx)
    .selectFrom('register_organisation as one')
    .leftJoin('register_members as figure', join =>
      join.onRef('figure.organisation_id', '=', 'one.id').onRef('figure.on_day', '=', 'one.members_on'),
    )
    .select(['one.id', 'one.country', 'one.region_ids', 'one.members', 'one.members_on', 'figure.source'])
    .where(sql<boolean>`one.id = any (${[...ids]}::uuid[])`)
    .execute()
}
