import { sql } from 'kysely'
import type { Text } from '../../../kernel/text.ts'
import { type Tx, tables } from '../../../kernel/transaction.ts'
import type { DocumentsTables } from '../tables.ts'

const db = (tx: Tx) => tables<DocumentsTables>(tx)

/**
 * What somebody said for themself, and not in the name of an organisation, becomes `instead`; as the service `erasure`.
 * What had no published answer yet counts as withdrawn, so that nobody answers it. Gives what was removed.
 */
export async function removeWords(
  tx: Tx,
  author: string,
  instead: Text,
): Promise<{ id: string; scope_id: string; document_id: string }[]> {
  const answered = db(tx)
    .selectFrom('documents_answer')
    .select('contribution_id')
    .where('version', 'is not', null)
    .where(sql<boolean>`contribution_id = documents_contribution.id`)
  return db(tx)
    .updateTable('documents_contribution')
    .set(eb => ({
      words: eb
        .case()
        .when('words', 'is', null)
        .then(null)
        .else(sql<Text>`${JSON.stringify(instead)}::jsonb`)
        .end(),
      proposed: eb
        .case()
        .when('proposed', 'is', null)
        .then(null)
        .else(sql<Text>`${JSON.stringify(instead)}::jsonb`)
        .end(),
      removed_at: sql<Temporal.Instant>`kernel_now()`,
      signed: null,
      withdrawn_at: eb
        .case()
        .when(eb.exists(answered))
        .then(eb.ref('withdrawn_at'))
        .else(sql<Temporal.Instant>`coalesce(withdrawn_at, kernel_now())`)
        .end(),
    }))
    .where('author_id', '=', author)
    .where('organisation_id', 'is', null)
    .where('removed_at', 'is', null)
    .returning(['id', 'scope_id', 'document_id'])
    .execute()
}

/** Forgets the files that somebody sent back; as the service `erasure`. */
export async function removeReturns(tx: Tx, person: string): Promise<void> {
  await db(tx).deleteFrom('documents_returned').where('made_by', '=', person).execute()
}

/** Everything somebody said, with the text it was said about and what became of it, as far as the reader may see. */
export async function listSaidBy(tx: Tx, author: string) {
  return db(tx)
    .selectFrom('documents_contribution as said')
    .leftJoin('documents_document as document', 'document.id', 'said.document_id')
    .leftJoin('documents_answer as answer', join =>
      join.onRef('answer.contribution_id', '=', 'said.id').on('answer.version', 'is not', null),
    )
    .select(['said.id', 'said.kind', 'said.words', 'said.proposed', 'said.said_at', 'said.channel', 'said.passage'])
    .select(['said.organisation_id', 'said.withdrawn_at', 'said.removed_at', 'document.title', 'answer.treatment'])
    .where('said.author_id', '=', author)
    .orderBy('said.said_at', 'desc')
    .limit(20_000)
    .execute()
}

/** The answers that somebody gave for the secretariat. */
export async function listAnswersBy(tx: Tx, person: string) {
  return db(tx)
    .selectFrom('documents_answer as answer')
    .leftJoin('documents_document as document', 'document.id', 'answer.document_id')
    .select(['answer.contribution_id as id', 'answer.reason', 'document.title'])
    .where('answer.answered_by', '=', person)
    .limit(20_000)
    .execute()
}
