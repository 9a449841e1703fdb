import { sql } from 'kysely'
import { type Id, newId } from '../../../kernel/ids.ts'
import { type Tx, tables } from '../../../kernel/transaction.ts'
import type { AccountsTables } from '../tables.ts'

export type PasskeyId = Id<'passkey'>

export interface NewPasskey {
  credentialId: Uint8Array
  publicKey: Uint8Array
  counter: number
  transports: readonly string[]
  backedUp: boolean
  name: string
}

const db = (tx: Tx) => tables<AccountsTables>(tx)

/** Adds one to the transaction's person. */
export async function insertPasskey(tx: Tx, passkey: NewPasskey): Promise<PasskeyId> {
  const id = newId<'passkey'>()
  await db(tx)
    .insertInto('accounts_passkey')
    .values({
      id,
      credential_id: passkey.credentialId,
      public_key: passkey.publicKey,
      counter: passkey.counter,
      transports: [...passkey.transports],
      backed_up: passkey.backedUp,
      name: passkey.name,
    })
    .execute()
  return id
}

const columns = [
  'id',
  'person_id',
  'credential_id',
  'public_key',
  'transports',
  'backed_up',
  'name',
  'at',
  'used_at',
] as const

export async function listPasskeys(tx: Tx, person: string) {
  return db(tx)
    .selectFrom('accounts_passkey')
    .select(columns)
    .where('person_id', '=', person)
    .orderBy('id')
    .limit(50)
    .execute()
}

export type Passkey = Awaited<ReturnType<typeof listPasskeys>>[number]

export async function findPasskey(tx: Tx, credentialId: Uint8Array) {
  return db(tx)
    .selectFrom('accounts_passkey')
    .select([...columns, 'counter'])
    .where('credential_id', '=', credentialId)
    .executeTakeFirst()
}

/** Notes a use; false when another use with this counter or a later one was first, or it was taken away meanwhile. */
export async function usePasskey(tx: Tx, id: string, use: { counter: number; backedUp: boolean }): Promise<boolean> {
  const used = await db(tx)
    .updateTable('accounts_passkey')
    .set({ counter: use.counter, backed_up: use.backedUp, used_at: sql`kernel_now()` })
    .where('id', '=', id)
    .where(sql<boolean>`(counter < ${use.counter} or counter = 0 and ${use.counter} = 0)`)
    .executeTakeFirst()
  return used.numUpdatedRows > 0n
}

export async function renamePasskey(tx: Tx, person: string, id: string, name: string): Promise<boolean> {
  const renamed = await db(tx)
    .updateTable('accounts_passkey')
    .set({ name })
    .where('person_id', '=', person)
    .where('id', '=', id)
    .executeTakeFirst()
  return renamed.numUpdatedRows > 0n
}

/** Takes away one passkey of a person, or all of them; gives how many. */
export async function deletePasskeys(tx: Tx, person: string, id: string | null): Promise<number> {
  const { numDeletedRows } = await db(tx)
    .deleteFrom('accounts_passkey')
    .where('person_id', '=', person)
    .$if(id !== null, query => query.where('id', '=', id!))
    .executeTakeFirstOrThrow()
  return Number(numDeletedRows)
}
