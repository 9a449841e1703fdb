import { sql } from 'kysely'
import { type Tx, tables } from '../../../kernel/transaction.ts'
import type { DocumentsTables } from '../tables.ts'

const db = (tx: Tx) => tables<DocumentsTables>(tx)

/** How much came late and was neither heard nor left yet, as far as this reader may know of it. */
export async function countUndecided(tx: Tx, document: string): Promise<number> {
  const { count } = await db(tx)
    .selectFrom('documents_contribution')
    .select(eb => eb.fn.countAll<number>().as('count'))
    .where('document_id', '=', document)
    .where('late', '=', true)
    .where('heard_at', 'is', null)
    .where('left_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirstOrThrow()
  return count
}

/** The secretariat hears late words, so that all of the network does, or leaves them. As the service `hear-late`. */
export async function decideLate(tx: Tx, contribution: string, decision: 'hear' | 'leave'): Promise<boolean> {
  const now = sql<Temporal.Instant>`kernel_now()`
  const { numUpdatedRows } = await db(tx)
    .updateTable('documents_contribution')
    .set(decision === 'hear' ? { heard_at: now, left_at: null, visibility: 'network' } : { left_at: now })
    .where('id', '=', contribution)
    .where('late', '=', true)
    .where('heard_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
