import { sql } from 'kysely'
import { type Id, newId } from '../../kernel/ids.ts'
import { SWEPT_AT_ONCE } from '../../kernel/sweeps.ts'
import { type Tx, tables } from '../../kernel/transaction.ts'
import type { AccountsTables } from './tables.ts'

export type SessionId = Id<'session'>

const db = (tx: Tx) => tables<AccountsTables>(tx)

export async function insertSession(tx: Tx, person: string, tokenHash: Buffer): Promise<void> {
  await db(tx)
    .insertInto('accounts_session')
    .values({
      id: newId(),
      token_hash: tokenHash,
      person_id: person,
      created_at: sql`kernel_now()`,
      ends_at: sql`kernel_now() + interval '30 days'`,
    })
    .execute()
}

/**
 * The living session of a token, with today's date by the house's clock. From then on the transaction's person
 * (`kernel_person()`) is whose session it is, so that what is asked of them can leave in the same flight.
 */
export async function takeSession(tx: Tx, tokenHash: Buffer) {
  return db(tx)
    .selectFrom('accounts_session')
    .select(['id', sql<string>`(kernel_now() at time zone 'UTC')::date`.as('today')])
    .select(sql`set_config('app.person', person_id::text, true)`.as('whose'))
    .where('token_hash', '=', tokenHash)
    .where('ends_at', '>', sql<Temporal.Instant>`kernel_now()`)
    .executeTakeFirst()
}

export async function deleteSession(tx: Tx, id: string): Promise<void> {
  await db(tx).deleteFrom('accounts_session').where('id', '=', id).execute()
}

/** Removes some of the sessions that have ended and returns how many. */
export async function deleteEndedSessions(tx: Tx): Promise<number> {
  const ended = db(tx)
    .selectFrom('accounts_session')
    .select('id')
    .where('ends_at', '<', sql<Temporal.Instant>`kernel_now()`)
    .limit(SWEPT_AT_ONCE)
  const { numDeletedRows } = await db(tx)
    .deleteFrom('accounts_session')
    .where('id', 'in', ended)
    .executeTakeFirstOrThrow()
  return Number(numDeletedRows)
}
