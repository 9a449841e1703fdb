import { sql } from 'kysely'
import { newId } from '../../../kernel/ids.ts'
import { type Tx, tables } from '../../../kernel/transaction.ts'
import type { AccountsTables } from '../tables.ts'

const db = (tx: Tx) => tables<AccountsTables>(tx)

/** The codes of the transaction's person from now on; those of before are void. */
export async function replaceCodes(
  tx: Tx,
  person: string,
  codes: readonly { mark: string; hash: string }[],
): Promise<void> {
  await deleteCodes(tx, person)
  await db(tx)
    .insertInto('accounts_recovery_code')
    .values(codes.map(code => ({ id: newId(), ...code })))
    .execute()
}

/** The code with this mark, used or not. */
export async function findCode(tx: Tx, person: string, mark: string) {
  return db(tx)
    .selectFrom('accounts_recovery_code')
    .select(['id', 'hash'])
    .where('person_id', '=', person)
    .where('mark', '=', mark)
    .executeTakeFirst()
}

export async function countCodes(tx: Tx, person: string): Promise<number> {
  const { count } = await db(tx)
    .selectFrom('accounts_recovery_code')
    .select(sql<number>`count(*)::integer`.as('count'))
    .where('person_id', '=', person)
    .where('used_at', 'is', null)
    .executeTakeFirstOrThrow()
  return count
}

/** Uses a code up; of several at the same moment one wins. */
export async function useCode(tx: Tx, id: string): Promise<boolean> {
  const used = await db(tx)
    .updateTable('accounts_recovery_code')
    .set({ used_at: sql`kernel_now()` })
    .where('id', '=', id)
    .where('used_at', 'is', null)
    .executeTakeFirst()
  return used.numUpdatedRows > 0n
}

export async function deleteCodes(tx: Tx, person: string): Promise<void> {
  await db(tx).deleteFrom('accounts_recovery_code').where('person_id', '=', person).execute()
}
