import { sql } from 'kysely'
import { type Id, newId, type ScopeId } from '../../../kernel/ids.ts'
import { type Tx, tables, type Whose } from '../../../kernel/transaction.ts'
import type { RegisterTables } from '../tables.ts'
import { recordsChanged } from './changed.ts'
import type { OrganisationId } from './organisations.ts'

export type PersonId = Id<'person'>

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
  await recordsChanged(tx, 'person', [id])
  return id
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
  await recordsChanged(tx, 'person', [id])
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
  'title',
  'spoken',
  'occupation_id',
  'merged_into',
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

/** What a record says of a person, as its form brings it. */
export interface PersonRecord {
  name: string
  nameLanguage: string
  /** What they read, and what they speak. */
  languages: string[]
  spoken: string[]
  zone: string | null
  place: string | null
  title: string
  /** A node of its tree. */
  occupation: string | null
}

/** Corrects what a record says; false when row-level security shows this actor no such record to change. */
export async function updatePerson(tx: Tx, id: string, record: PersonRecord): Promise<boolean> {
  const { nameLanguage, occupation, ...columns } = record
  const changed = await db(tx)
    .updateTable('register_person')
    .set({ ...columns, name_language: nameLanguage, occupation_id: occupation })
    .where('id', '=', id)
    .executeTakeFirst()
  if (changed.numUpdatedRows === 0n) return false
  await recordsChanged(tx, 'person', [id])
  return true
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

/** The names of some people, as far as the reader may know them; of a record that leads on, the name it leads to. */
export async function listNames(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db(tx)
    .selectFrom('register_person as person')
    .leftJoin('register_person as lead', 'lead.id', 'person.merged_into')
    .select(['person.id', sql<string>`coalesce(lead.name, person.name)`.as('name')])
    .where('person.id', 'in', [...ids])
    .execute()
  return new Map(rows.map(row => [row.id, row.name]))
}

function peopleOf(tx: Tx, network: ScopeId, keptIn: readonly ScopeId[] | null) {
  const people = db(tx)
    .selectFrom('register_person as person')
    .where(sql<boolean>`person.scope_ids @> ${[network]}::uuid[]`)
  return keptIn ? people.where(sql<boolean>`person.kept_in && ${keptIn}::uuid[]`) : people
}
