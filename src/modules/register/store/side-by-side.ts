import type { Text } from '../../../kernel/text.ts'
import { type Tx, tables } from '../../../kernel/transaction.ts'
import type { RegisterTables } from '../tables.ts'

const db = (tx: Tx) => tables<RegisterTables>(tx)

/** A person as far as two are held against each other at a glance. */
export interface PersonAtAGlance {
  id: string
  name: string
  name_language: string
  place: string | null
  scope_ids: string[]
  kept_in: string[]
  merged_into: string | null
  organisation: Text | null
  country: string | null
}

/** Some people with the organisation and the country they are of, as far as this actor may see them. */
export async function listPeopleAtAGlance(tx: Tx, ids: readonly string[]): Promise<PersonAtAGlance[]> {
  if (ids.length === 0) return []
  return db(tx)
    .selectFrom('register_person as person')
    .leftJoin('register_organisation as organisation', 'organisation.id', 'person.organisation_id')
    .select(['person.id', 'person.name', 'person.name_language', 'person.place', 'person.scope_ids', 'person.kept_in'])
    .select(['person.merged_into', 'organisation.name as organisation', 'organisation.country'])
    .where('person.id', 'in', [...ids])
    .execute()
}

/** Some organisations with all that their records say. */
export async function listOrganisationsById(tx: Tx, ids: readonly string[]) {
  if (ids.length === 0) return []
  return db(tx)
    .selectFrom('register_organisation')
    .selectAll()
    .where('id', 'in', [...ids])
    .execute()
}

/** An organisation by its slug, in whatever network it is shown or was before it led to another. */
export async function findOrganisationAnywhere(tx: Tx, slug: string) {
  return db(tx).selectFrom('register_organisation').selectAll().where('slug', '=', slug).executeTakeFirst()
}
