import { sql } from 'kysely'
import { type Tx, tables } from '../../../kernel/transaction.ts'
import type { RegisterTables } from '../tables.ts'

const db = (tx: Tx) => tables<RegisterTables>(tx)

/** Nothing of a record stays but its id and that it was erased; as the service `erasure`. */
export async function blankPerson(tx: Tx, person: string): Promise<void> {
  await db(tx)
    .updateTable('register_person')
    .set({
      slug: `erased-${person}`,
      name: '',
      name_language: 'und',
      languages: [],
      spoken: [],
      zone: null,
      place: null,
      title: '',
      occupation_id: null,
      merged_into: null,
      merged_at: null,
      led_from: [],
      erased_at: sql`coalesce(erased_at, kernel_now())`,
    })
    .where('id', '=', person)
    .execute()
}

/** Which rows went over when records of theirs were put together; as the service `erasure`. */
export async function forgetMergesOf(tx: Tx, person: string): Promise<void> {
  await sql`delete from register_moved where merge_id in (
    select id from register_merge where from_id = ${person} or into_id = ${person})`.execute(tx.db)
}

/** What somebody still agreed to they agree to no more. */
export async function withdrawConsents(tx: Tx, person: string): Promise<void> {
  await db(tx)
    .updateTable('register_consent')
    .set({ withdrawn_at: sql`kernel_now()` })
    .where('person_id', '=', person)
    .where('withdrawn_at', 'is', null)
    .execute()
}

/** Everybody there is a record of, but for the erased; for a service that may read all. */
export async function listLiving(tx: Tx): Promise<string[]> {
  const rows = await db(tx).selectFrom('register_person').select('id').where('erased_at', 'is', null).execute()
  return rows.map(row => row.id)
}

/** How many others hold a role in a scope today. */
export async function countOthersIn(tx: Tx, held: { role: string; scope: string; except: string }): Promise<number> {
  const { count } = await db(tx)
    .selectFrom('register_role')
    .select(sql<number>`count(distinct person_id)::integer`.as('count'))
    .where('role', '=', held.role)
    .where('scope_id', '=', held.scope)
    .where('person_id', '!=', held.except)
    .where(sql<boolean>`(kernel_now() at time zone 'UTC')::date between starts_on and coalesce(ends_on, 'infinity')`)
    .executeTakeFirstOrThrow()
  return count
}

/** Whether an offer of somebody is shown to their networks. */
export async function isOfferShown(tx: Tx, person: string): Promise<boolean> {
  const row = await db(tx)
    .selectFrom('register_offer')
    .select('shown')
    .where('person_id', '=', person)
    .executeTakeFirst()
  return row?.shown ?? false
}
