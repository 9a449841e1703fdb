import { type Tx, tables } from '../../../kernel/transaction.ts'
import type { PersonId } from '../../register/index.ts'
import type { AccountsTables } from '../tables.ts'

const db = (tx: Tx) => tables<AccountsTables>(tx)

/** False when somebody has this address already. */
export async function insertAccount(
  tx: Tx,
  account: { person: string; addressHash: Buffer; address: Buffer },
): Promise<boolean> {
  const inserted = await db(tx)
    .insertInto('accounts_account')
    .values({ person_id: account.person, address_hash: account.addressHash, address: account.address })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst()
  return (inserted.numInsertedOrUpdatedRows ?? 0n) > 0n
}

const columns = ['person_id', 'address', 'passkey_only'] as const

export async function findAccountByAddress(tx: Tx, addressHash: Buffer) {
  return db(tx)
    .selectFrom('accounts_account')
    .select(columns)
    .where('address_hash', '=', addressHash)
    .executeTakeFirst()
}

export async function findAccount(tx: Tx, person: string) {
  return db(tx).selectFrom('accounts_account').select(columns).where('person_id', '=', person).executeTakeFirst()
}

/** Some accounts, the newest first, as far as this actor may see any. */
export async function someAccounts(tx: Tx, most: number) {
  return db(tx).selectFrom('accounts_account').select(columns).orderBy('at', 'desc').limit(most).execute()
}

/** The sealed addresses of those of these people who have an account. */
export async function listAddresses(
  tx: Tx,
  people: readonly string[],
): Promise<{ person_id: PersonId; address: Uint8Array }[]> {
  if (people.length === 0) return []
  return (await db(tx)
    .selectFrom('accounts_account')
    .select(['person_id', 'address'])
    .where('person_id', 'in', [...people])
    .execute()) as { person_id: PersonId; address: Uint8Array }[]
}

/** Whether only passkeys open an account. */
export async function setPasskeyOnly(tx: Tx, person: string, passkeyOnly: boolean): Promise<void> {
  await db(tx)
    .updateTable('accounts_account')
    .set({ passkey_only: passkeyOnly })
    .where('person_id', '=', person)
    .execute()
}
