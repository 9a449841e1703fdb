import { sql } from 'kysely'
import { SWEPT_AT_ONCE } from '../../../kernel/sweeps.ts'
import { type Tx, tables } from '../../../kernel/transaction.ts'
import type { AccountsTables } from '../tables.ts'

const db = (tx: Tx) => tables<AccountsTables>(tx)

/** Notes that a challenge was answered; of several at the same moment one wins. */
export async function spendChallenge(tx: Tx, hash: Buffer, endsAt: Temporal.Instant): Promise<boolean> {
  const spent = await db(tx)
    .insertInto('accounts_challenge')
    .values({ hash, ends_at: endsAt })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst()
  return (spent.numInsertedOrUpdatedRows ?? 0n) > 0n
}

export async function isSpent(tx: Tx, hash: Buffer): Promise<boolean> {
  return (
    (await db(tx).selectFrom('accounts_challenge').select('hash').where('hash', '=', hash).executeTakeFirst()) !==
    undefined
  )
}

/** Removes some of those that have run out and returns how many. */
export async function deleteOldChallenges(tx: Tx): Promise<number> {
  const old = db(tx)
    .selectFrom('accounts_challenge')
    .select('hash')
    .where('ends_at', '<', sql<Temporal.Instant>`kernel_now()`)
    .limit(SWEPT_AT_ONCE)
  const { numDeletedRows } = await db(tx)
    .deleteFrom('accounts_challenge')
    .where('hash', 'in', old)
    .executeTakeFirstOrThrow()
  return Number(numDeletedRows)
}
