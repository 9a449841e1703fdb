import { sql } from 'kysely'
import { type Tx, tables } from '../../../kernel/transaction.ts'
import type { RegisterTables } from '../tables.ts'
import { recordsChanged } from './changed.ts'

/** What somebody can do and gives of their time. */
export interface Offer {
  /** Nodes of the tree of expertise. */
  expertise: string[]
  availability: string
}

const db = (tx: Tx) => tables<RegisterTables>(tx)

/** What a person offers, where this actor may see it. */
export async function findOffer(tx: Tx, person: string): Promise<Offer | undefined> {
  const offer = await db(tx)
    .selectFrom('register_offer')
    .select(['expertise_ids', 'availability'])
    .where('person_id', '=', person)
    .executeTakeFirst()
  return offer && { expertise: offer.expertise_ids, availability: offer.availability }
}

/** Keeps what a person offers; whether it is shown stays as they said. */
export async function keepOffer(
  tx: Tx,
  person: { id: string; scope_ids: string[]; kept_in: string[] },
  { expertise, availability }: Offer,
): Promise<void> {
  const { scope_ids, kept_in } = person
  await db(tx)
    .insertInto('register_offer')
    .values({
      person_id: person.id,
      scope_ids,
      kept_in,
      expertise_ids: expertise,
      availability,
      // Somebody may have agreed before there was anything to show.
      shown: sql<boolean>`exists (select from register_consent where (person_id = ${person.id}
          or person_id in (select id from register_person where merged_into = ${person.id}))
        and purpose = 'expertise-shown' and withdrawn_at is null)`,
    })
    .onConflict(conflict =>
      conflict.column('person_id').doUpdateSet({ scope_ids, kept_in, expertise_ids: expertise, availability }),
    )
    .execute()
  await recordsChanged(tx, 'person', [person.id])
}

/** Shows it to the person's networks, or no more. */
export async function showOffer(tx: Tx, person: string, shown: boolean): Promise<void> {
  await db(tx).updateTable('register_offer').set({ shown }).where('person_id', '=', person).execute()
  await recordsChanged(tx, 'person', [person])
}
