import { sql } from 'kysely'
import { type Id, newId } from '../../../kernel/ids.ts'
import { SWEPT_AT_ONCE } from '../../../kernel/sweeps.ts'
import { type Tx, tables } from '../../../kernel/transaction.ts'
import { TRIES } from '../rules.ts'
import type { AccountsTables } from '../tables.ts'

export type AttemptId = Id<'attempt'>

const db = (tx: Tx) => tables<AccountsTables>(tx)
const MINUTES = 15

export async function insertAttempt(
  tx: Tx,
  attempt: {
    id: AttemptId
    addressHash: Buffer
    address: Buffer
    browserHash: Buffer
    device: string
    byOperator?: boolean
  },
): Promise<void> {
  await db(tx)
    .insertInto('accounts_attempt')
    .values({
      id: attempt.id,
      address_hash: attempt.addressHash,
      address: attempt.address,
      browser_hash: attempt.browserHash,
      device: attempt.device,
      by_operator: attempt.byOperator ?? false,
      ends_at: sql`kernel_now() + ${`${MINUTES} minutes`}::interval`,
    })
    .execute()
}

/** An attempt that has not run out, with how many codes its address was written within the hour. */
export async function findAttempt(tx: Tx, id: string) {
  return db(tx)
    .selectFrom('accounts_attempt as attempt')
    .selectAll('attempt')
    .select(
      sql<number>`(select count(*)::integer from accounts_attempt other
        where other.address_hash = attempt.address_hash and other.code_hash is not null
          and other.at > kernel_now() - interval '1 hour')`.as('lately'),
    )
    .where('id', '=', id)
    .where('ends_at', '>', sql<Temporal.Instant>`kernel_now()`)
    .executeTakeFirst()
}

export type Attempt = NonNullable<Awaited<ReturnType<typeof findAttempt>>>

/** The attempt that a link in a mail belongs to. */
export async function findAttemptByLink(tx: Tx, linkHash: Buffer): Promise<AttemptId | null> {
  const found = await db(tx)
    .selectFrom('accounts_attempt')
    .select('id')
    .where('link_hash', '=', linkHash)
    .where('ends_at', '>', sql<Temporal.Instant>`kernel_now()`)
    .executeTakeFirst()
  return (found?.id as AttemptId | undefined) ?? null
}

/** Somebody has an account: now there is a code that opens this attempt. */
export async function armAttempt(
  tx: Tx,
  id: string,
  armed: { person: string; codeHash: Buffer; linkHash: Buffer },
): Promise<void> {
  await db(tx)
    .updateTable('accounts_attempt')
    .set({ person_id: armed.person, code_hash: armed.codeHash, link_hash: armed.linkHash })
    .where('id', '=', id)
    .execute()
}

/** Takes one of the tries; false when none is left. */
export async function takeTry(tx: Tx, id: string): Promise<boolean> {
  const taken = await db(tx)
    .updateTable('accounts_attempt')
    .set({ tries: sql`tries + 1` })
    .where('id', '=', id)
    .where('tries', '<', TRIES)
    .executeTakeFirst()
  return taken.numUpdatedRows > 0n
}

/** Takes one of the tries at the second factor; false when none is left. */
export async function takeSecondTry(tx: Tx, id: string): Promise<boolean> {
  const taken = await db(tx)
    .updateTable('accounts_attempt')
    .set({ second_tries: sql`second_tries + 1` })
    .where('id', '=', id)
    .where('second_tries', '<', 10)
    .executeTakeFirst()
  return taken.numUpdatedRows > 0n
}

/** From now on it belongs to this browser: an operator's link is opened wherever its person is. */
export async function giveAttemptTo(tx: Tx, id: string, browserHash: Buffer): Promise<void> {
  await db(tx).updateTable('accounts_attempt').set({ browser_hash: browserHash }).where('id', '=', id).execute()
}

/** The mail is proven; of several at the same moment one wins. */
export async function proveAttempt(tx: Tx, id: string): Promise<boolean> {
  const proven = await db(tx)
    .updateTable('accounts_attempt')
    .set({ proven_at: sql`kernel_now()` })
    .where('id', '=', id)
    .where('proven_at', 'is', null)
    .executeTakeFirst()
  return proven.numUpdatedRows > 0n
}

/** The attempt opened a session; it opens no other. */
export async function finishAttempt(tx: Tx, id: string, session: string): Promise<boolean> {
  const finished = await db(tx)
    .updateTable('accounts_attempt')
    .set({ session_id: session })
    .where('id', '=', id)
    .where('session_id', 'is', null)
    .executeTakeFirst()
  return finished.numUpdatedRows > 0n
}

/** Removes some of the attempts that ran out a day ago and returns how many. */
export async function deleteOldAttempts(tx: Tx): Promise<number> {
  const old = db(tx)
    .selectFrom('accounts_attempt')
    .select('id')
    .where('ends_at', '<', sql<Temporal.Instant>`kernel_now() - interval '1 day'`)
    .limit(SWEPT_AT_ONCE)
  const { numDeletedRows } = await db(tx)
    .deleteFrom('accounts_attempt')
    .where('id', 'in', old)
    .executeTakeFirstOrThrow()
  return Number(numDeletedRows)
}

export const newAttemptId = () => newId<'attempt'>()
