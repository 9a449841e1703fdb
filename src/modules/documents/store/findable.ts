import { type Tx, tables } from '../../../kernel/transaction.ts'
import type { DocumentsTables } from '../tables.ts'

const db = (tx: Tx) => tables<DocumentsTables>(tx)

export async function listDocumentIds(tx: Tx): Promise<string[]> {
  return (await db(tx).selectFrom('documents_document').select('id').execute()).map(row => row.id)
}

/** The blocks about which somebody said something. */
export async function listDiscussedBlocks(tx: Tx): Promise<string[]> {
  const rows = await db(tx).selectFrom('documents_contribution').select('block_id').distinct().execute()
  return rows.map(row => row.block_id)
}

/** What was said about a block and not taken back, with its answer, and to whom each is shown. */
export async function listFindable(tx: Tx, block: string) {
  return db(tx)
    .selectFrom('documents_contribution as said')
    .innerJoin('documents_document as document', 'document.id', 'said.document_id')
    .leftJoin('documents_answer as answer', 'answer.contribution_id', 'said.id')
    .select([
      'said.id',
      'said.scope_id',
      'said.visibility',
      'said.kind',
      'said.words',
      'said.proposed',
      'document.slug',
      'document.title',
      'answer.reason',
      'answer.visibility as answer_visibility',
    ])
    .where('said.block_id', '=', block)
    .where('said.withdrawn_at', 'is', null)
    .execute()
}

/** The block a contribution is about. */
export async function findBlockOf(tx: Tx, contribution: string) {
  return db(tx)
    .selectFrom('documents_contribution')
    .select(['block_id', 'scope_id'])
    .where('id', '=', contribution)
    .executeTakeFirst()
}
