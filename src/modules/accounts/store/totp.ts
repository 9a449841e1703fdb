import { sql } from 'kysely'
import { type Tx, tables } from '../../../kernel/transaction.ts'
import type { AccountsTables } from '../tables.ts'

const db = (tx: Tx) => tables<AccountsTables>(tx)

export async function findTotp(tx: Tx, person: string) {
  return db(tx)
    .selectFrom('accounts_totp')
    .select(['person_id', 'secret', 'pending', 'confirmed_at'])
    .where('person_id', '=', person)
    .executeTakeFirst()
}

/** Keeps a secret that no code has confirmed yet, instead of one of before. */
export async function keepPending(tx: Tx, person: string, pending: Buffer): Promise<void> {
  await db(tx)
    .insertInto('accounts_totp')
    .values({ person_id: person, pending })
    .onConflict(conflict => conflict.column('person_id').doUpdateSet({ pending }))
    .execute()
}

/** The pending secret is the one that counts from now on; false when there is none, or its step was used. */
export async function confirmPending(tx: Tx, person: string, step: number): Promise<boolean> {
  const confirmed = await db(tx)
    .updateTable('accounts_totp')
    .set({ secret: sql`pending`, pending: null, confirmed_at: sql`kernel_now()`, last_step: step, tries: 0 })
    .where('person_id', '=', person)
    .where('pending', 'is not', null)
    .where('last_step', '<', step)
    .executeTakeFirst()
  return confirmed.numUpdatedRows > 0n
}

/** One that counts at once, for the cast of the demonstration; as the service `founding`. */
export async function insertTotp(tx: Tx, person: string, secret: Buffer): Promise<void> {
  await db(tx)
    .insertInto('accounts_totp')
    .values({ person_id: person, secret, confirmed_at: sql`kernel_now()` })
    .execute()
}

/**
 * Takes a try before the code is looked at. After five without success each waits twice as long as the one before, at
 * most an hour: six digits cannot be guessed so, and nobody is shut out for good. False while it waits.
 */
export async function takeTotpTry(tx: Tx, person: string): Promise<boolean> {
  const taken = await db(tx)
    .updateTable('accounts_totp')
    .set({ tries: sql`tries + 1`, tried_at: sql`kernel_now()` })
    .where('person_id', '=', person)
    .where(
      sql<boolean>`(tries < 5 or tried_at < kernel_now() - least(interval '1 hour', interval '1 minute' * power(2, least(tries, 20) - 5)))`,
    )
    .executeTakeFirst()
  return taken.numUpdatedRows > 0n
}

/** A step counts once, however many codes of it come at the same moment. */
export async function takeStep(tx: Tx, person: string, step: number): Promise<boolean> {
  const taken = await db(tx)
    .updateTable('accounts_totp')
    .set({ last_step: step, tries: 0 })
    .where('person_id', '=', person)
    .where('last_step', '<', step)
    .executeTakeFirst()
  return taken.numUpdatedRows > 0n
}

export async function deleteTotp(tx: Tx, person: string): Promise<boolean> {
  const deleted = await db(tx).deleteFrom('accounts_totp').where('person_id', '=', person).executeTakeFirst()
  return deleted.numDeletedRows > 0n
}
