import { sql } from 'kysely'
import type { Text } from '../../../kernel/text.ts'
import { type Tx, tables } from '../../../kernel/transaction.ts'
import type { RegisterTables } from '../tables.ts'

/** What the index of records reads, under its own service name: never what is sealed, only how it is found. */
export interface OrganisationToIndex {
  id: string
  name: Text
  kind: string
  country: string
  city: string
  province: string
  languages: string[]
  sector_ids: string[]
  region_ids: string[]
  scope_ids: string[]
  kept_in: string[]
}

export interface PersonToIndex {
  id: string
  name: string
  title: string
  languages: string[]
  spoken: string[]
  occupation_id: string | null
  scope_ids: string[]
  kept_in: string[]
  organisation: OrganisationToIndex | null
  offer: { expertise: string[]; gives_time: boolean; shown: boolean } | null
  /** Keyed hashes of phones and addresses, in hexadecimal. */
  contacts: { kind: string; hash: string }[]
  roles: {
    role: string
    scope_id: string
    organisation_id: string | null
    starts_on: string
    ends_on: string | null
  }[]
}

const db = (tx: Tx) => tables<RegisterTables>(tx)
const organisationColumns = [
  'id',
  'name',
  'kind',
  'country',
  'city',
  'province',
  'languages',
  'sector_ids',
  'region_ids',
  'scope_ids',
  'kept_in',
] as const

/** People as the index reads them; those that are no more are missing. */
export async function readPeopleToIndex(tx: Tx, ids: readonly string[]): Promise<PersonToIndex[]> {
  const those = sql<boolean>`person_id = any (${[...ids]}::uuid[])`
  const [people, roles, offers, contacts] = await Promise.all([
    db(tx)
      .selectFrom('register_person')
      .select(['id', 'name', 'title', 'languages', 'spoken', 'occupation_id', 'organisation_id', 'scope_ids'])
      .select('kept_in')
      .where(sql<boolean>`id = any (${[...ids]}::uuid[])`)
      .execute(),
    db(tx)
      .selectFrom('register_role')
      .select(['person_id', 'role', 'scope_id', 'organisation_id', 'starts_on', 'ends_on'])
      .where(those)
      .execute(),
    db(tx)
      .selectFrom('register_offer')
      .select(['person_id', 'expertise_ids as expertise', 'shown'])
      .select(sql<boolean>`availability <> ''`.as('gives_time'))
      .where(those)
      .execute(),
    db(tx)
      .selectFrom('register_contact')
      .select(['person_id', 'kind', sql<string>`encode(hash, 'hex')`.as('hash')])
      .where(those)
      .where('hash', 'is not', null)
      .execute(),
  ])
  const at = [...new Set(people.flatMap(one => one.organisation_id ?? []))]
  const organisations = new Map((await readOrganisationsToIndex(tx, at)).map(one => [one.id, one]))
  const rolesOf = Map.groupBy(roles, one => one.person_id)
  const contactsOf = Map.groupBy(contacts, one => one.person_id)
  const offerOf = new Map(offers.map(one => [one.person_id, one]))
  return people.map(({ organisation_id, ...person }) => ({
    ...person,
    organisation: organisations.get(organisation_id ?? '') ?? null,
    offer: offerOf.get(person.id) ?? null,
    contacts: contactsOf.get(person.id) ?? [],
    roles: rolesOf.get(person.id) ?? [],
  }))
}

/** Organisations as the index reads them; those that are no more are missing. */
export async function readOrganisationsToIndex(tx: Tx, ids: readonly string[]): Promise<OrganisationToIndex[]> {
  return db(tx)
    .selectFrom('register_organisation')
    .select(organisationColumns)
    .where(sql<boolean>`id = any (${[...ids]}::uuid[])`)
    .execute()
}

/** The people of some organisations. */
export async function listPeopleAt(tx: Tx, organisations: readonly string[]): Promise<string[]> {
  const rows = await db(tx)
    .selectFrom('register_person')
    .select('id')
    .where(sql<boolean>`organisation_id = any (${[...organisations]}::uuid[])`)
    .execute()
  return rows.map(one => one.id)
}

/** The records that have chosen some nodes, or lie in the countries of one. */
export async function listChoosersOf(
  tx: Tx,
  nodes: readonly string[],
): Promise<{ people: string[]; organisations: string[] }> {
  const chosen = [...nodes]
  const { rows } = await sql<{ id: string; kind: 'person' | 'organisation' }>`
    select id, 'organisation' as kind from register_organisation
      where sector_ids && ${chosen}::uuid[] or region_ids && ${chosen}::uuid[]
        or exists (select from register_node where tree = 'region' and id = any (${chosen}::uuid[]))
    union all select id, 'person' from register_person where occupation_id = any (${chosen}::uuid[])
    union all select person_id, 'person' from register_offer where expertise_ids && ${chosen}::uuid[]`.execute(tx.db)
  const ids = (kind: string) => rows.filter(one => one.kind === kind).map(one => one.id)
  return { people: ids('person'), organisations: ids('organisation') }
}
