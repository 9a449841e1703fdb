import { sql } from 'kysely'
import { bytesOf, insertMany, updateMany } from '../../../kernel/database/many-rows.ts'
import { newId, type ScopeId } from '../../../kernel/ids.ts'
import { seal } from '../../../kernel/sealed.ts'
import { type Tx, tables } from '../../../kernel/transaction.ts'
import { hashOfReach, placeOfContact } from '../reach.ts'
import type { ContactKind, Role } from '../rules.ts'
import type { RegisterTables } from '../tables.ts'

const db = (tx: Tx) => tables<RegisterTables>(tx)

/** A record of a person with what hangs on it, as far as lists that come in or go out know it. */
export interface WholePerson {
  id: string
  name: string
  name_language: string
  languages: string[]
  spoken: string[]
  zone: string | null
  place: string | null
  title: string
  occupation_id: string | null
  organisation_id: string | null
  scope_ids: string[]
  kept_in: string[]
  expertise: string[]
  availability: string
}

/** The people of a network whose records this actor keeps, in the order of their names; of some scopes where they are given. */
export async function listKeptIds(
  tx: Tx,
  network: ScopeId,
  keptIn: readonly ScopeId[] | null = null,
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select id from register_person
    where scope_ids @> ${[network]}::uuid[] and kept_in && (select kernel_staff_of())::uuid[]
      and (${keptIn}::uuid[] is null or kept_in && ${keptIn}::uuid[])
    order by name, id`.execute(tx.db)
  return rows.map(row => row.id)
}

/** Name and organisation of everybody of a network whom this actor keeps. */
export async function listKeptNames(
  tx: Tx,
  network: ScopeId,
): Promise<{ id: string; name: string; organisation_id: string | null }[]> {
  return db(tx)
    .selectFrom('register_person')
    .select(['id', 'name', 'organisation_id'])
    .where(sql<boolean>`scope_ids @> ${[network]}::uuid[] and kept_in && (select kernel_staff_of())::uuid[]`)
    .execute()
}

/** Those of these people whose records this actor keeps in a network. */
export async function listWholePeople(tx: Tx, network: ScopeId, ids: readonly string[]): Promise<WholePerson[]> {
  if (ids.length === 0) return []
  const rows = await db(tx)
    .selectFrom('register_person as person')
    .leftJoin('register_offer as offer', 'offer.person_id', 'person.id')
    .select(['person.id', 'person.name', 'person.name_language', 'person.languages', 'person.spoken', 'person.zone'])
    .select(['person.place', 'person.title', 'person.occupation_id', 'person.organisation_id'])
    .select(['person.scope_ids', 'person.kept_in', 'offer.expertise_ids', 'offer.availability'])
    .where(sql<boolean>`person.id = any (${ids}::uuid[]) and person.scope_ids @> ${[network]}::uuid[]
      and person.kept_in && (select kernel_staff_of())::uuid[]`)
    .execute()
  return rows.map(({ expertise_ids, availability, ...person }) => ({
    ...person,
    expertise: expertise_ids ?? [],
    availability: availability ?? '',
  }))
}

export interface SealedReach {
  id: string
  person_id: string
  organisation_id: string | null
  kind: ContactKind
  sealed: Uint8Array
  hash: Uint8Array | null
}

/** How to reach these people, still sealed, in the order it was entered. */
export async function listReachOf(
  tx: Tx,
  ids: readonly string[],
  kinds: readonly ContactKind[],
): Promise<SealedReach[]> {
  if (ids.length === 0 || kinds.length === 0) return []
  return (await db(tx)
    .selectFrom('register_contact')
    .select(['id', 'person_id', 'organisation_id', 'kind', 'sealed', 'hash'])
    .where(sql<boolean>`person_id = any (${ids}::uuid[]) and kind = any (${kinds}::text[])`)
    .orderBy('id')
    .execute()) as SealedReach[]
}

/** Who of those whose contacts this actor keeps is reached by one of these hashes (hexadecimal). */
export async function listReachedBy(
  tx: Tx,
  hashes: readonly string[],
): Promise<{ hash: string; person: string; kind: ContactKind }[]> {
  if (hashes.length === 0) return []
  const { rows } = await sql<{ hash: string; person: string; kind: ContactKind }>`
    select encode(hash, 'hex') as hash, person_id as person, kind from register_contact
    where hash = any (array(select decode(given, 'hex') from unnest(${hashes}::text[]) as given))`.execute(tx.db)
  return rows
}

export interface HeldByPerson {
  person_id: string
  role: string
  scope_id: string
  organisation_id: string | null
  starts_on: string
  ends_on: string | null
}

export async function listRolesOfMany(tx: Tx, ids: readonly string[]): Promise<HeldByPerson[]> {
  if (ids.length === 0) return []
  return db(tx)
    .selectFrom('register_role')
    .select(['person_id', 'role', 'scope_id', 'organisation_id', 'starts_on', 'ends_on'])
    .where(sql<boolean>`person_id = any (${ids}::uuid[])`)
    .execute()
}

/** Who of these people agreed to something once, and be it that they took it back. */
export async function listEverConsented(tx: Tx, ids: readonly string[], purpose: string): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const rows = await db(tx)
    .selectFrom('register_consent')
    .select('person_id')
    .where(sql<boolean>`person_id = any (${ids}::uuid[])`)
    .where('purpose', '=', purpose)
    .execute()
  return new Set(rows.map(row => row.person_id))
}

export const insertPeople = (
  tx: Tx,
  people: readonly (Omit<WholePerson, 'expertise' | 'availability'> & { slug: string })[],
) =>
  insertMany(
    tx,
    'register_person',
    people.map(person => ({ ...person, former_ids: [] })),
  )

/** Corrects what many records say; gives how many this actor could. */
export const updatePeople = (
  tx: Tx,
  people: readonly Pick<
    WholePerson,
    'id' | 'name' | 'name_language' | 'languages' | 'spoken' | 'zone' | 'place' | 'title' | 'occupation_id'
  >[],
) => updateMany(tx, 'register_person', people)

/** Seals and keeps ways to reach people; those that they have already are left out. */
export const insertReach = (
  tx: Tx,
  ways: readonly {
    person: string
    organisation: string | null
    keptIn: readonly string[]
    kind: ContactKind
    value: string
  }[],
) =>
  insertMany(
    tx,
    'register_contact',
    ways.map(({ person, organisation, keptIn, kind, value }) => {
      const id = newId()
      const hash = hashOfReach(kind, value)
      return {
        id,
        person_id: person,
        organisation_id: organisation,
        kept_in: keptIn,
        kind,
        sealed: bytesOf(seal(value, placeOfContact(id), organisation ?? '')),
        hash: hash && bytesOf(hash),
      }
    }),
  )

export const insertRoles = (
  tx: Tx,
  roles: readonly {
    person: string
    role: Role
    scope: string
    organisation: string | null
    startsOn: string
    endsOn: string | null
  }[],
) =>
  insertMany(
    tx,
    'register_role',
    roles.map(one => ({
      id: newId(),
      person_id: one.person,
      role: one.role,
      scope_id: one.scope,
      organisation_id: one.organisation,
      starts_on: one.startsOn,
      ends_on: one.endsOn,
    })),
  )

/** What people agreed to elsewhere, with the day they did. */
export const insertImportedConsents = (
  tx: Tx,
  consents: readonly {
    person: string
    keptIn: readonly string[]
    purpose: string
    wordsHash: Buffer
    language: string
    day: string
  }[],
) =>
  insertMany(
    tx,
    'register_consent',
    consents.map(one => ({
      id: newId(),
      person_id: one.person,
      kept_in: one.keptIn,
      purpose: one.purpose,
      words_hash: bytesOf(one.wordsHash),
      language: one.language,
      source: 'import',
      given_at: `${one.day}T00:00:00Z`,
    })),
  )

/** Keeps what many people offer; what they agreed to show stays as it is. */
export async function keepOffers(
  tx: Tx,
  offers: readonly {
    person: string
    scope_ids: string[]
    kept_in: string[]
    expertise: string[]
    availability: string
  }[],
): Promise<void> {
  if (offers.length === 0) return
  const rows = offers.map(({ person, expertise, ...one }) => ({
    ...one,
    person_id: person,
    expertise_ids: expertise,
    shown: false,
  }))
  await sql`insert into register_offer (person_id, scope_ids, kept_in, expertise_ids, availability, shown)
    select person_id, scope_ids, kept_in, expertise_ids, availability, exists (select from register_consent consent
      where consent.person_id = given.person_id and purpose = 'expertise-shown' and withdrawn_at is null)
    from jsonb_populate_recordset(null::register_offer, ${JSON.stringify(rows)}::jsonb) given
    on conflict (person_id) do update set expertise_ids = excluded.expertise_ids, availability = excluded.availability`.execute(
    tx.db,
  )
}
