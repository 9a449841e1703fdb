import { type Tx, tables } from '../../../kernel/transaction.ts'
import type { DocumentsTables } from '../tables.ts'

const db = (tx: Tx) => tables<DocumentsTables>(tx)

export async function listDocumentIds(tx: Tx): Promise<string[]> {
  return (await db(tx).selectFrom('documents_document').select('id').execute()).map(row => row.id)
}

export async function listContributionIds(tx: Tx): Promise<string[]> {
  return (await db(tx).selectFrom('documents_contribution').select('id').execute()).map(row => row.id)
}

/** Something said and not taken back, with its answer, and to whom each is shown. */
export async function findFindable(tx: Tx, contribution: string) {
  return db(tx)
    .selectFrom('documents_contribution as said')
    .innerJoin('documents_document as document', 'document.id', 'said.document_id')
    .leftJoin('documents_answer as answer', 'answer.contribution_id', 'said.id')
    .select([
      'said.id',
      'said.block_id',
      'said.scope_id',
      'said.visibility',
      'said.kind',
      'said.words',
      'said.proposed',
      'said.removed_at',
      'document.slug',
      'document.title',
      'answer.reason',
      'answer.visibility as answer_visibility',
      'answer.answered_with',
    ])
    .where('said.id', '=', contribution)
    .where('said.withdrawn_at', 'is', null)
    .executeTakeFirst()
}

export async function findScopeOf(tx: Tx, contribution: string) {
  return db(tx)
    .selectFrom('documents_contribution')
    .select('scope_id')
    .where('id', '=', contribution)
    .executeTakeFirst()
}
