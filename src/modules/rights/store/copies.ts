import { sql } from 'kysely'
import { type Id, newId } from '../../../kernel/ids.ts'
import { SWEPT_AT_ONCE } from '../../../kernel/sweeps.ts'
import { type Tx, tables } from '../../../kernel/transaction.ts'
import type { RightsTables } from '../tables.ts'

const db = (tx: Tx) => tables<RightsTables>(tx)

export type CopyId = Id<'copy'>

/** Asks for one; null when one that can still be fetched was asked for before. */
export async function insertCopy(
  tx: Tx,
  copy: { person: string; way: 'self' | 'phone' | 'paper'; language: string },
): Promise<CopyId | null> {
  const open = await db(tx)
    .selectFrom('rights_copy')
    .select('id')
    .where('person_id', '=', copy.person)
    .where('asked_by', '=', tx.actor.person!)
    .where('given_at', 'is', null)
    .where('ends_at', '>', sql<Temporal.Instant>`kernel_now()`)
    .executeTakeFirst()
  if (open) return null
  const id = newId<'copy'>()
  const added = await db(tx)
    .insertInto('rights_copy')
    .values({ id, person_id: copy.person, way: copy.way, language: copy.language })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst()
  return added.numInsertedOrUpdatedRows === 1n ? id : null
}

/** The copies that the actor asked for of somebody, the newest first. */
export async function listCopies(tx: Tx, person: string) {
  return db(tx)
    .selectFrom('rights_copy')
    .select(['id', 'asked_at', 'ends_at', 'made_at', 'given_at'])
    .select(sql<boolean>`ends_at <= kernel_now()`.as('over'))
    .where('person_id', '=', person)
    .where('asked_by', '=', tx.actor.person!)
    .orderBy('asked_at', 'desc')
    .limit(5)
    .execute()
}

/** One that waits to be made; as the service `make-copy`. */
export async function findWaiting(tx: Tx, id: string) {
  return db(tx)
    .selectFrom('rights_copy')
    .select(['id', 'person_id', 'asked_by', 'way', 'language'])
    .where('id', '=', id)
    .where('made_at', 'is', null)
    .executeTakeFirst()
}

/** It is ready, and lasts a day from now. */
export async function keepSealed(tx: Tx, id: string, sealed: Buffer): Promise<void> {
  await db(tx)
    .updateTable('rights_copy')
    .set({ sealed, made_at: sql`kernel_now()`, ends_at: sql`kernel_now() + interval '24 hours'` })
    .where('id', '=', id)
    .execute()
}

/** Makes its one link; a link that was made before opens nothing any more. False when there is nothing to fetch. */
export async function keepToken(tx: Tx, id: string, tokenHash: Buffer): Promise<boolean> {
  const kept = await db(tx)
    .updateTable('rights_copy')
    .set({ token_hash: tokenHash })
    .where('id', '=', id)
    .executeTakeFirst()
  return kept.numUpdatedRows === 1n
}

/** Uses the link: what was sealed, whose it is, and nothing of it is left. Of several at the same moment one gets it. */
export async function takeSealed(tx: Tx, id: string, tokenHash: Buffer) {
  const { rows } = await sql<{ sealed: Uint8Array; person: string }>`
    with found as (
      select id, sealed from rights_copy where id = ${id} and token_hash = ${tokenHash} and sealed is not null for update
    )
    update rights_copy copy set given_at = kernel_now(), sealed = null, token_hash = null
    from found where copy.id = found.id returning found.sealed, copy.person_id as person`.execute(tx.db)
  return rows[0] ?? null
}

/** Removes some of those whose day is over and returns how many; as the service `sweep-copies`. */
export async function deleteOldCopies(tx: Tx): Promise<number> {
  const old = db(tx)
    .selectFrom('rights_copy')
    .select('id')
    .where('ends_at', '<', sql<Temporal.Instant>`kernel_now()`)
    .limit(SWEPT_AT_ONCE)
  return Number(
    (await db(tx).deleteFrom('rights_copy').where('id', 'in', old).executeTakeFirstOrThrow()).numDeletedRows,
  )
}
