import { sql } from 'kysely'
import { type Tx, tables } from '../../../kernel/transaction.ts'
import type { AccountsTables } from '../tables.ts'

const db = (tx: Tx) => tables<AccountsTables>(tx)

/** Who tried to sign in with these addresses, and who was invited at them or came by it; as the service `erasure`. */
export async function deleteTraces(tx: Tx, person: string, addressHashes: readonly Buffer[]): Promise<void> {
  const hashes = addressHashes.map(hash => `\\x${hash.toString('hex')}`)
  const theirs = sql<boolean>`address_hash = any (${hashes}::text[]::bytea[])`
  await db(tx).deleteFrom('accounts_attempt').where(theirs).execute()
  await db(tx)
    .deleteFrom('accounts_invitation')
    .where(where => where.or([theirs, where('used_by', '=', person)]))
    .execute()
  await db(tx)
    .updateTable('accounts_invitation')
    .set({ revoked_at: sql`kernel_now()` })
    .where('invited_by', '=', person)
    .where('used_at', 'is', null)
    .where('revoked_at', 'is', null)
    .execute()
  const recoveries = db(tx).selectFrom('accounts_recovery').select('id').where('person_id', '=', person)
  await db(tx).deleteFrom('accounts_vouch').where('recovery_id', 'in', recoveries).execute()
}

/** The invitation that somebody came by, and the recoveries they asked for. */
export async function listCameBy(tx: Tx, person: string) {
  const [invitations, recoveries] = [
    await db(tx)
      .selectFrom('accounts_invitation')
      .select(['role', 'at', 'used_at'])
      .where('used_by', '=', person)
      .orderBy('at')
      .execute(),
    await db(tx)
      .selectFrom('accounts_recovery')
      .select(['asked_at', 'stopped_at', 'used_at'])
      .where('person_id', '=', person)
      .orderBy('asked_at')
      .execute(),
  ]
  return { invitations, recoveries }
}

/** Since when somebody can sign in, and since when an app proves it is them. */
export async function findSince(tx: Tx, person: string) {
  const [account, app] = [
    await db(tx)
      .selectFrom('accounts_account')
      .select(['at', 'passkey_only'])
      .where('person_id', '=', person)
      .executeTakeFirst(),
    await db(tx)
      .selectFrom('accounts_totp')
      .select('confirmed_at')
      .where('person_id', '=', person)
      .where('confirmed_at', 'is not', null)
      .executeTakeFirst(),
  ]
  return { account, app: app?.confirmed_at ?? null }
}
