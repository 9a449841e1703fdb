import { newId } from '../../../kernel/ids.ts'
import { type Tx, tables } from '../../../kernel/transaction.ts'
import type { InboxTables } from '../tables.ts'

const db = (tx: Tx) => tables<InboxTables>(tx)

/** Keeps what an item was turned into; false when it was turned into the very same before. */
export async function insertTurn(
  tx: Tx,
  turn: { item: string; scope: string; verb: string; object: string; url: string },
): Promise<boolean> {
  const added = await db(tx)
    .insertInto('inbox_turn')
    .values({
      id: newId(),
      item_id: turn.item,
      scope_id: turn.scope,
      verb: turn.verb,
      object: turn.object,
      url: turn.url,
      by_id: tx.actor.person,
    })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst()
  return added.numInsertedOrUpdatedRows === 1n
}

/** What became of an item, the first first. */
export async function listTurns(tx: Tx, item: string) {
  return db(tx)
    .selectFrom('inbox_turn')
    .select(['id', 'verb', 'object', 'url', 'by_id', 'at'])
    .where('item_id', '=', item)
    .orderBy('id')
    .execute()
}
