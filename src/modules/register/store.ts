import { sql } from 'kysely'
import type { HeldRole } from '../../kernel/actor.ts'
import { type Id, newId, type ScopeId } from '../../kernel/ids.ts'
import { rightsChanged } from '../../kernel/stream/changed.ts'
import type { Text } from '../../kernel/text.ts'
import { type Tx, tables, type Whose } from '../../kernel/transaction.ts'
import type { Role } from './rules.ts'
import type { RegisterTables } from './tables.ts'

export type PersonId = Id<'person'>
export type OrganisationId = Id<'organisation'>

export interface NewPerson {
  slug: string
  name: string
  nameLanguage: string
  languages: string[]
  zone: string | null
  place: string | null
  organisation: OrganisationId | null
  /** The networks it is shown in. */
  scopes: ScopeId[]
  /** The scopes whose staff keep the record: a region of each network, or the network. */
  keptIn: ScopeId[]
}

const db = (tx: Tx) => tables<RegisterTables>(tx)

export async function insertOrganisation(
  tx: Tx,
  organisation: {
    slug: string
    name: Text
    kind: string
    country: string
    members: number | null
    scopes: ScopeId[]
    keptIn: ScopeId[]
  },
): Promise<OrganisationId> {
  const id = newId<'organisation'>()
  const { scopes, keptIn, ...row } = organisation
  await db(tx)
    .insertInto('register_organisation')
    .values({ id, ...row, scope_ids: scopes, kept_in: keptIn })
    .execute()
  return id
}

export async function insertPerson(tx: Tx, person: NewPerson): Promise<PersonId> {
  const id = newId<'person'>()
  await db(tx)
    .insertInto('register_person')
    .values({
      id,
      slug: person.slug,
      name: person.name,
      name_language: person.nameLanguage,
      languages: person.languages,
      zone: person.zone,
      place: person.place,
      organisation_id: person.organisation,
      scope_ids: person.scopes,
      kept_in: person.keptIn,
    })
    .execute()
  return id
}

export async function insertRole(
  tx: Tx,
  role: { person: PersonId; role: Role; scope: ScopeId; organisation: OrganisationId | null; startsOn: string },
): Promise<void> {
  await db(tx)
    .insertInto('register_role')
    .values({
      id: newId(),
      person_id: role.person,
      role: role.role,
      scope_id: role.scope,
      organisation_id: role.organisation,
      starts_on: role.startsOn,
    })
    .execute()
  rightsChanged(tx, role.person)
}

/** Ends the roles of somebody in some scopes: the last day they count was yesterday. */
export async function endRoles(tx: Tx, person: string, scopes: readonly ScopeId[]): Promise<void> {
  const today = sql<string>`(kernel_now() at time zone 'UTC')::date`
  await db(tx)
    .deleteFrom('register_role')
    .where('person_id', '=', person)
    .where('scope_id', 'in', [...scopes])
    .where('starts_on', '>=', today)
    .execute()
  await db(tx)
    .updateTable('register_role')
    .set({ ends_on: sql`(kernel_now() at time zone 'UTC')::date - 1` })
    .where('person_id', '=', person)
    .where('scope_id', 'in', [...scopes])
    .where(sql<boolean>`coalesce(ends_on, 'infinity') >= (kernel_now() at time zone 'UTC')::date`)
    .execute()
  rightsChanged(tx, person)
}

/** Where the record of a person belongs: in which networks they are shown, who keeps it, where they once were. */
export async function moveRecord(
  tx: Tx,
  id: string,
  to: { scopes: ScopeId[]; keptIn: ScopeId[]; former: ScopeId[]; organisation: OrganisationId | null },
): Promise<void> {
  await db(tx)
    .updateTable('register_person')
    .set({ scope_ids: to.scopes, kept_in: to.keptIn, former_ids: to.former, organisation_id: to.organisation })
    .where('id', '=', id)
    .execute()
}

const personColumns = [
  'id',
  'slug',
  'name',
  'name_language',
  'languages',
  'zone',
  'place',
  'organisation_id',
  'scope_ids',
  'kept_in',
  'former_ids',
] as const

export async function findPerson(tx: Tx, id: Whose) {
  return db(tx).selectFrom('register_person').select(personColumns).where('id', '=', id).executeTakeFirst()
}

export async function findPersonBySlug(tx: Tx, slug: string) {
  return db(tx).selectFrom('register_person').select(personColumns).where('slug', '=', slug).executeTakeFirst()
}

/** Everybody of a scope with their organisation, by name. */
export async function listPeople(tx: Tx, scope: ScopeId) {
  return db(tx)
    .selectFrom('register_person as person')
    .leftJoin('register_organisation as organisation', 'organisation.id', 'person.organisation_id')
    .select([
      'person.id',
      'person.name',
      'person.name_language',
      'person.languages',
      'person.organisation_id',
      'organisation.name as organisation',
    ])
    .where(sql<boolean>`person.scope_ids @> ${[scope]}::uuid[]`)
    .orderBy('person.name')
    .limit(500)
    .execute()
}

/** People of a network, kept in one of these scopes where some are given, by name; `limit` of them behind `offset`. */
export async function listPeopleOfPage(
  tx: Tx,
  network: ScopeId,
  page: { keptIn: readonly ScopeId[] | null; limit: number; offset: number },
) {
  return peopleOf(tx, network, page.keptIn)
    .leftJoin('register_organisation as organisation', 'organisation.id', 'person.organisation_id')
    .select(['person.id', 'person.name', 'person.name_language', 'person.languages', 'person.place', 'person.kept_in'])
    .select(['organisation.name as organisation', 'organisation.country'])
    .orderBy('person.name')
    .orderBy('person.id')
    .limit(page.limit)
    .offset(page.offset)
    .execute()
}

/** How many that are in all. */
export async function countPeople(tx: Tx, network: ScopeId, keptIn: readonly ScopeId[] | null): Promise<number> {
  const count = sql<number>`count(*)::integer`.as('count')
  return (await peopleOf(tx, network, keptIn).select(count).executeTakeFirstOrThrow()).count
}

/** Corrects what a record says; false when row-level security shows this actor no such record to change. */
export async function updatePerson(
  tx: Tx,
  id: string,
  record: { name: string; nameLanguage: string; languages: string[]; zone: string | null; place: string | null },
): Promise<boolean> {
  const { nameLanguage, ...columns } = record
  const changed = await db(tx)
    .updateTable('register_person')
    .set({ ...columns, name_language: nameLanguage })
    .where('id', '=', id)
    .executeTakeFirst()
  return changed.numUpdatedRows > 0n
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
  return db(tx).selectFrom('register_organisation').select('name').where('id', '=', id).executeTakeFirst()
}

export async function listRolesOf(
  tx: Tx,
  person: Whose,
): Promise<(HeldRole & { starts_on: string; ends_on: string | null })[]> {
  const rows = await db(tx)
    .selectFrom('register_role')
    .select(['role', 'scope_id as scope', 'organisation_id as organisation', 'starts_on', 'ends_on'])
    .where('person_id', '=', person)
    .execute()
  return rows as (HeldRole & { starts_on: string; ends_on: string | null })[]
}

/** How many others hold a role for an organisation in one of these scopes today. */
export async function countOthersWith(
  tx: Tx,
  role: Role,
  held: { organisation: string; scopes: readonly string[]; except: string },
): Promise<number> {
  const { count } = await db(tx)
    .selectFrom('register_role')
    .select(sql<number>`count(distinct person_id)::integer`.as('count'))
    .where('role', '=', role)
    .where('organisation_id', '=', held.organisation)
    .where(sql<boolean>`scope_id = any (${held.scopes}::uuid[])`)
    .where('person_id', '!=', held.except)
    .where(sql<boolean>`starts_on <= (kernel_now() at time zone 'UTC')::date`)
    .where(sql<boolean>`coalesce(ends_on, 'infinity') >= (kernel_now() at time zone 'UTC')::date`)
    .executeTakeFirstOrThrow()
  return count
}

/** What those of these people read who are shown in a network. */
export async function listLanguages(
  tx: Tx,
  ids: readonly string[],
  network: ScopeId,
): Promise<Map<PersonId, string[]>> {
  if (ids.length === 0) return new Map()
  const rows = await db(tx)
    .selectFrom('register_person')
    .select(['id', 'languages'])
    .where(sql<boolean>`id = any (${[...ids]}::uuid[])`)
    .where(sql<boolean>`scope_ids @> ${[network]}::uuid[]`)
    .execute()
  return new Map(rows.map(row => [row.id as PersonId, row.languages]))
}

/** The names of some people, as far as the reader may know them. */
export async function listNames(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db(tx)
    .selectFrom('register_person')
    .select(['id', 'name'])
    .where('id', 'in', [...ids])
    .execute()
  return new Map(rows.map(row => [row.id, row.name]))
}

export async function listOrganisationNames(tx: Tx, ids: readonly string[]): Promise<Map<string, Text>> {
  if (ids.length === 0) return new Map()
  const rows = await db(tx)
    .selectFrom('register_organisation')
    .select(['id', 'name'])
    .where('id', 'in', [...ids])
    .execute()
  return new Map(rows.map(row => [row.id, row.name]))
}

function peopleOf(tx: Tx, network: ScopeId, keptIn: readonly ScopeId[] | null) {
  const people = db(tx)
    .selectFrom('register_person as person')
    .where(sql<boolean>`person.scope_ids @> ${[network]}::uuid[]`)
  return keptIn ? people.where(sql<boolean>`person.kept_in && ${keptIn}::uuid[]`) : people
}
