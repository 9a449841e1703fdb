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
