import { sql } from 'kysely'
import { type Id, newId } from '../../../kernel/ids.ts'
import { type Tx, tables } from '../../../kernel/transaction.ts'
import type { AccountsTables } from '../tables.ts'

export type RecoveryId = Id<'recovery'>

const db = (tx: Tx) => tables<AccountsTables>(tx)
/** For so long two people may vouch, and so long what is ready waits to be taken up. */
const LASTS = sql`interval '14 days'`
const isOpen = sql<boolean>`(stopped_at is null and used_at is null
  and kernel_now() < coalesce(ready_at + ${LASTS}, ends_at))`

export async function insertRecovery(
  tx: Tx,
  asked: {
    person: string
    organisation: string | null
    networks: readonly string[]
    staff: readonly string[]
  },
): Promise<RecoveryId> {
  const id = newId<'recovery'>()
  await db(tx)
    .insertInto('accounts_recovery')
    .values({
      id,
      person_id: asked.person,
      organisation_id: asked.organisation,
      network_ids: [...asked.networks],
      staff_ids: [...asked.staff],
      ends_at: sql`kernel_now() + ${LASTS}`,
    })
    .execute()
  return id
}

function recoveries(tx: Tx) {
  return db(tx)
    .selectFrom('accounts_recovery as recovery')
    .select(['recovery.id', 'person_id', 'organisation_id', 'network_ids', 'staff_ids', 'asked_at', 'ready_at'])
    .select([
      isOpen.as('open'),
      sql<boolean>`coalesce(ready_at <= kernel_now(), false)`.as('ready'),
      sql<string[]>`array(select by from accounts_vouch where recovery_id = recovery.id order by at)`.as('vouched'),
    ])
}

export async function findRecovery(tx: Tx, id: string) {
  return recoveries(tx).where('recovery.id', '=', id).executeTakeFirst()
}

export type Recovery = NonNullable<Awaited<ReturnType<typeof findRecovery>>>

/** The one that a person has under way. */
export async function findOpenRecovery(tx: Tx, person: string) {
  return recoveries(tx).where('person_id', '=', person).where(isOpen).executeTakeFirst()
}

/** Those under way that this actor sees, the oldest first. */
export async function listOpenRecoveries(tx: Tx): Promise<Recovery[]> {
  return recoveries(tx).where(isOpen).orderBy('recovery.id').limit(100).execute()
}

/** Whoever else would vouch for it, or stop it, waits until this transaction is over. */
export async function lockRecovery(tx: Tx, id: string): Promise<void> {
  await db(tx).selectFrom('accounts_recovery').select('id').where('id', '=', id).forUpdate().execute()
}

/** Vouches in the name of the transaction's person; false when they did before. */
export async function insertVouch(tx: Tx, recovery: string): Promise<boolean> {
  const vouched = await db(tx)
    .insertInto('accounts_vouch')
    .values({ recovery_id: recovery })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst()
  return (vouched.numInsertedOrUpdatedRows ?? 0n) > 0n
}

/** Two have vouched: in three days it is ready. Gives that hour. */
export async function setReady(tx: Tx, id: string): Promise<Temporal.Instant | null> {
  const set = await db(tx)
    .updateTable('accounts_recovery')
    .set({ ready_at: sql`kernel_now() + interval '72 hours'` })
    .where('id', '=', id)
    .where('ready_at', 'is', null)
    .returning('ready_at')
    .executeTakeFirst()
  return set?.ready_at ?? null
}

/** Ends what a person has under way, whether it has run out or not; gives the ids. */
export async function stopRecoveries(tx: Tx, which: { person: string } | { id: string }): Promise<string[]> {
  const stopped = await db(tx)
    .updateTable('accounts_recovery')
    .set({ stopped_at: sql`kernel_now()` })
    .where('id' in which ? 'id' : 'person_id', '=', 'id' in which ? which.id : which.person)
    .where('stopped_at', 'is', null)
    .where('used_at', 'is', null)
    .returning('id')
    .execute()
  return stopped.map(one => one.id)
}

/** Takes up what is ready; of several at the same moment one wins. */
export async function useRecovery(tx: Tx, id: string): Promise<boolean> {
  const used = await db(tx)
    .updateTable('accounts_recovery')
    .set({ used_at: sql`kernel_now()` })
    .where('id', '=', id)
    .where(isOpen)
    .where('ready_at', '<=', sql<Temporal.Instant>`kernel_now()`)
    .executeTakeFirst()
  return used.numUpdatedRows > 0n
}
