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

/**
 * People of a scope with their organisation, by name, at most `most`: everybody, or those in whose names these words stand,
 * or one by id.
 */
export async function listPeople(
  tx: Tx,
  scope: ScopeId,
  { most = 500, named = '', id = '' }: { most?: number; named?: string; id?: string } = {},
) {
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
    .$if(named !== '' || id !== '', those =>
      those.where(sql<boolean>`(${named} <> '' and position(lower(${named}) in lower(person.name)) > 0
        or person.id::text = ${id})`),
    )
    .orderBy('person.name')
    .limit(most)
    .execute()
}

/** People of a network by name, kept in one of these scopes where some are given; `limit` of them behind `offset`. */
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

/**
 * These people as far as the actor may see them in a network, in the order of their ids here; with `kept`, only those
 * whose records the actor keeps.
 */
export async function listPeopleById(tx: Tx, network: ScopeId, ids: readonly string[], { kept = false } = {}) {
  const people = await db(tx)
    .selectFrom('register_person as person')
    .leftJoin('register_organisation as organisation', 'organisation.id', 'person.organisation_id')
    .select(['person.id', 'person.name', 'person.name_language', 'person.languages', 'person.place', 'person.kept_in'])
    .select(['organisation.name as organisation', 'organisation.country'])
    .where(sql<boolean>`person.id = any (${[...ids]}::uuid[])`)
    .where(sql<boolean>`person.scope_ids @> ${[network]}::uuid[]`)
    .$if(kept, those => those.where(sql<boolean>`person.kept_in && (select kernel_staff_of())::uuid[]`))
    .execute()
  const place = new Map(ids.map((id, i) => [id, i]))
  return people.sort((a, b) => place.get(a.id)! - place.get(b.id)!)
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

/** How these people read, and in which networks they are shown: for a service that writes to them. */
export async function listReaders(
  tx: Tx,
  ids: readonly string[],
): Promise<Map<PersonId, { languages: string[]; zone: string | null; networks: ScopeId[] }>> {
  if (ids.length === 0) return new Map()
  const rows = await db(tx)
    .selectFrom('register_person')
    .select(['id', 'languages', 'zone', 'scope_ids'])
    .where(sql<boolean>`id = any (${[...ids]}::uuid[])`)
    .execute()
  return new Map(
    rows.map(({ id, languages, zone, scope_ids }) => [
      id as PersonId,
      { languages, zone, networks: scope_ids as ScopeId[] },
    ]),
  )
}

/** People of a network by id, or by their name in any letter case; at most two, for two are too many to be meant. */
export async function listPeopleCalled(
  tx: Tx,
  network: ScopeId,
  called: { id: string } | { name: string },
): Promise<string[]> {
  const people = peopleOf(tx, network, null).select('person.id').limit(2)
  const rows =
    'id' in called
      ? await people.where('person.id', '=', called.id).execute()
      : await people.where(sql<boolean>`lower(person.name) = lower(${called.name})`).execute()
  return rows.map(row => row.id)
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

/**
 * People kept in one of these scopes, of whom nobody knows what organisation they are of, by name; and how many. Whoever
 * works for the scope itself, as its secretariat and its interpreters do, is of none.
 */
export async function listWithoutOrganisation(
  tx: Tx,
  network: ScopeId,
  keptIn: readonly ScopeId[],
  most: number,
): Promise<{ count: number; people: { id: string; name: string; name_language: string | null }[] }> {
  const people = peopleOf(tx, network, keptIn)
    .where('person.organisation_id', 'is', null)
    .where('person.merged_into', 'is', null)
    .where('person.erased_at', 'is', null)
    .where(sql<boolean>`not exists (select from register_role where person_id = person.id and organisation_id is null
      and role <> 'member' and coalesce(ends_on, 'infinity') >= (kernel_now() at time zone 'UTC')::date)`)
  const [{ count }, shown] = await Promise.all([
    people.select(eb => eb.fn.countAll<number>().as('count')).executeTakeFirstOrThrow(),
    people.select(['person.id', 'person.name', 'person.name_language']).orderBy('person.name').limit(most).execute(),
  ])
  return { count, people: shown }
}

function peopleOf(tx: Tx, network: ScopeId, keptIn: readonly ScopeId[] | null) {
  const people = db(tx)
    .selectFrom('register_person as person')
    .where(sql<boolean>`person.scope_ids @> ${[network]}::uuid[]`)
  return keptIn ? people.where(sql<boolean>`person.kept_in && ${keptIn}::uuid[]`) : people
}
