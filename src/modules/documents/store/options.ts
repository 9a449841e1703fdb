import type { ScopeId } from '../../../kernel/ids.ts'
import { type Tx, tables } from '../../../kernel/transaction.ts'
import type { DocumentsTables } from '../tables.ts'

const db = (tx: Tx) => tables<DocumentsTables>(tx)

/** What the desk put together as far as this reader may know: contribution → option. */
export async function listJoined(tx: Tx, document: string, block?: string): Promise<Map<string, string>> {
  const all = db(tx)
    .selectFrom('documents_option')
    .select(['contribution_id', 'option_id'])
    .where('document_id', '=', document)
  const rows = await (block ? all.where('block_id', '=', block) : all).execute()
  return new Map(rows.map(row => [row.contribution_id, row.option_id]))
}

/** Puts contributions of one block into an option, out of those they were in. */
export async function insertJoined(
  tx: Tx,
  at: { document: string; block: string; network: ScopeId },
  option: string,
  contributions: readonly string[],
): Promise<void> {
  await deleteJoined(tx, contributions)
  await db(tx)
    .insertInto('documents_option')
    .values(
      contributions.map(id => ({
        contribution_id: id,
        option_id: option,
        document_id: at.document,
        block_id: at.block,
        scope_id: at.network,
        put_by: tx.actor.person!,
      })),
    )
    .execute()
}

/** Takes contributions out of the options they were put into. */
export async function deleteJoined(tx: Tx, contributions: readonly string[]): Promise<void> {
  if (contributions.length === 0) return
  await db(tx)
    .deleteFrom('documents_option')
    .where('contribution_id', 'in', [...contributions])
    .execute()
}

/** What was put together is shown to whoever hears it, once it is answered. */
export async function showJoined(tx: Tx, document: string): Promise<void> {
  await db(tx)
    .updateTable('documents_option')
    .set({ visibility: 'network' })
    .where('document_id', '=', document)
    .where('visibility', '=', 'staff')
    .where(eb =>
      eb.exists(
        eb
          .selectFrom('documents_answer as answer')
          .whereRef('answer.contribution_id', '=', 'documents_option.contribution_id')
          .where('answer.version', 'is not', null),
      ),
    )
    .execute()
}
