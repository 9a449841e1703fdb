import { sql } from 'kysely'
import { newId } from '../../../kernel/ids.ts'
import { type Tx, tables } from '../../../kernel/transaction.ts'
import type { Consent } from '../rules.ts'
import type { RegisterTables } from '../tables.ts'

const db = (tx: Tx) => tables<RegisterTables>(tx)

export interface GivenConsent {
  purpose: Consent
  given_at: Temporal.Instant
  withdrawn_at: Temporal.Instant | null
  language: string
  source: string
}

// What somebody agreed to on a record that leads to theirs, they agreed to.
const theirs = (person: string) => sql<boolean>`(person_id = ${person}
  or person_id in (select id from register_person where merged_into = ${person}))`

/** Everything a person agreed to and took back, the newest first. */
export async function listConsents(tx: Tx, person: string): Promise<GivenConsent[]> {
  return (await db(tx)
    .selectFrom('register_consent')
    .select(['purpose', 'given_at', 'withdrawn_at', 'language', 'source'])
    .where(theirs(person))
    .orderBy('given_at', 'desc')
    .limit(200)
    .execute()) as GivenConsent[]
}

/** Which of these people agree to something today, on whichever of their records they said so. */
export async function listAgreeing(tx: Tx, ids: readonly string[], purpose: Consent): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const { rows } = await sql<{ person: string }>`
    select person_id as person from register_consent
    where person_id = any (${ids}::uuid[]) and purpose = ${purpose} and withdrawn_at is null
    union
    select merged_into from register_consent join register_person on register_person.id = person_id
    where merged_into = any (${ids}::uuid[]) and purpose = ${purpose} and withdrawn_at is null`.execute(tx.db)
  return new Set(rows.map(row => row.person))
}

/** Somebody agrees; nothing changes where they already do. */
export async function insertConsent(
  tx: Tx,
  consent: {
    person: string
    keptIn: readonly string[]
    purpose: Consent
    wordsHash: Buffer
    language: string
    source: string
  },
): Promise<void> {
  await db(tx)
    .insertInto('register_consent')
    .values({
      id: newId(),
      person_id: consent.person,
      kept_in: [...consent.keptIn],
      purpose: consent.purpose,
      words_hash: consent.wordsHash,
      language: consent.language,
      source: consent.source,
    })
    .onConflict(conflict => conflict.columns(['person_id', 'purpose']).where('withdrawn_at', 'is', null).doNothing())
    .execute()
}

/** Somebody takes it back; it stays in the list with its end. */
export async function withdrawConsent(tx: Tx, person: string, purpose: Consent): Promise<void> {
  await db(tx)
    .updateTable('register_consent')
    .set({ withdrawn_at: sql`kernel_now()` })
    .where(theirs(person))
    .where('purpose', '=', purpose)
    .where('withdrawn_at', 'is', null)
    .execute()
}
