import { sql } from 'kysely'
import type { ScopeId } from '../../../kernel/ids.ts'
import type { Text } from '../../../kernel/text.ts'
import { type Tx, tables } from '../../../kernel/transaction.ts'
import type { DocumentsTables } from '../tables.ts'

const db = (tx: Tx) => tables<DocumentsTables>(tx)

export type Treatment = 'taken-up' | 'merged' | 'declined'

export async function insertAnswer(
  tx: Tx,
  answer: {
    contribution: string
    document: string
    block: string
    network: string
    treatment: Treatment | 'answered'
    reason: Text
    by: string
    /** The words of the same conversation whose answer this is; for the treatment `answered`. */
    with?: string
  },
): Promise<void> {
  const row = { treatment: answer.treatment, reason: answer.reason, answered_by: answer.by }
  await db(tx)
    .insertInto('documents_answer')
    .values({
      contribution_id: answer.contribution,
      document_id: answer.document,
      block_id: answer.block,
      scope_id: answer.network,
      visibility: 'staff',
      answered_with: answer.with ?? null,
      ...row,
    })
    .execute()
}

/** Whether a contribution has an answer that its author can read. */
export async function isAnswered(tx: Tx, contribution: string): Promise<boolean> {
  const row = await db(tx)
    .selectFrom('documents_answer')
    .select('version')
    .where('contribution_id', '=', contribution)
    .where('version', 'is not', null)
    .executeTakeFirst()
  return row !== undefined
}

/** Answers written but not yet published. */
export async function listDraftedAnswers(tx: Tx, document: string) {
  return db(tx)
    .selectFrom('documents_answer')
    .select(['contribution_id', 'block_id', 'treatment', 'reason'])
    .where('document_id', '=', document)
    .where('version', 'is', null)
    .execute()
}

/** Blocks for which an answer was written to something that its author has withdrawn since. */
export async function listBlocksToAnswerAnew(tx: Tx, document: string): Promise<string[]> {
  const rows = await db(tx)
    .selectFrom('documents_answer as answer')
    .innerJoin('documents_contribution as said', 'said.id', 'answer.contribution_id')
    .select('answer.block_id')
    .distinct()
    .where('answer.document_id', '=', document)
    .where('answer.version', 'is', null)
    .where('answer.answered_with', 'is', null)
    .where('said.withdrawn_at', 'is not', null)
    .execute()
  return rows.map(row => row.block_id)
}

/** What was answered with others and withdrawn since needs no answer; the others keep theirs. */
export async function deleteDraftedOfWithdrawn(tx: Tx, document: string): Promise<void> {
  await db(tx)
    .deleteFrom('documents_answer')
    .where('document_id', '=', document)
    .where('version', 'is', null)
    .where('answered_with', 'is not', null)
    .where(
      sql<boolean>`exists (select from documents_contribution
        where id = documents_answer.contribution_id and withdrawn_at is not null)`,
    )
    .execute()
}

/** Takes back the unpublished answers about a block, and the wording that followed from them. */
export async function deleteDrafted(tx: Tx, block: string): Promise<void> {
  await db(tx).deleteFrom('documents_answer').where('block_id', '=', block).where('version', 'is', null).execute()
  await db(tx).deleteFrom('documents_pending').where('block_id', '=', block).execute()
}

export async function publishAnswers(tx: Tx, document: string, version: number): Promise<void> {
  await db(tx)
    .updateTable('documents_answer')
    .set({ version, visibility: 'network', published_at: sql<Temporal.Instant>`kernel_now()` })
    .where('document_id', '=', document)
    .where('version', 'is', null)
    .execute()
}

export async function insertPending(
  tx: Tx,
  pending: { block: string; document: string; network: string; base: string; words: Record<string, string> },
): Promise<void> {
  const row = { base_wording_id: pending.base, words: pending.words }
  await db(tx)
    .insertInto('documents_pending')
    .values({ block_id: pending.block, document_id: pending.document, scope_id: pending.network, ...row })
    .execute()
}

export async function listPending(tx: Tx, document: string) {
  return db(tx)
    .selectFrom('documents_pending')
    .select(['block_id', 'base_wording_id', 'words'])
    .where('document_id', '=', document)
    .execute()
}

export async function deletePending(tx: Tx, document: string): Promise<void> {
  await db(tx).deleteFrom('documents_pending').where('document_id', '=', document).execute()
}

/** Reasons of published answers of a network, newest first, for translators. */
export async function listReasons(tx: Tx, network: ScopeId, limit: number) {
  return db(tx)
    .selectFrom('documents_answer as answer')
    .innerJoin('documents_document as document', 'document.id', 'answer.document_id')
    .select(['answer.contribution_id as id', 'answer.reason', 'answer.block_id', 'document.slug', 'document.title'])
    .where('answer.scope_id', '=', network)
    .where('answer.version', 'is not', null)
    .where('answer.answered_with', 'is', null)
    .orderBy('answer.contribution_id', 'desc')
    .limit(limit)
    .execute()
}

export async function findReason(tx: Tx, id: string, lock: boolean) {
  const query = db(tx)
    .selectFrom('documents_answer')
    .select(['reason', 'scope_id'])
    .where('contribution_id', '=', id)
    .where('version', 'is not', null)
  return (lock ? query.forUpdate() : query).executeTakeFirst()
}

/** The same words answer what was answered with it. Gives everything they answer. */
export async function updateReason(tx: Tx, id: string, reason: Text): Promise<string[]> {
  const rows = await db(tx)
    .updateTable('documents_answer')
    .set({ reason })
    .where(eb => eb.or([eb('contribution_id', '=', id), eb('answered_with', '=', id)]))
    .returning('contribution_id')
    .execute()
  return rows.map(row => row.contribution_id)
}

/** Notes the published answers of a document that nobody was told of: by author, how many. Asked again, there are none. */
export async function takeUntold(tx: Tx, document: string, network: string): Promise<Map<string, number>> {
  const { rows } = await sql<{ author: string; count: number }>`
    with noted as (
      insert into documents_told (contribution_id, scope_id)
      select contribution_id, scope_id from documents_answer
      where document_id = ${document} and scope_id = ${network} and version is not null
      on conflict do nothing
      returning contribution_id
    )
    select author_id as author, count(*) from noted join documents_contribution on id = contribution_id
    where withdrawn_at is null group by author_id`.execute(tx.db)
  return new Map(rows.map(({ author, count }) => [author, count]))
}

/** The next wording of a block, written anew upon another one. */
export async function updatePending(
  tx: Tx,
  block: string,
  { base, words }: { base: string; words: Record<string, string> },
): Promise<void> {
  await db(tx)
    .updateTable('documents_pending')
    .set({ base_wording_id: base, words })
    .where('block_id', '=', block)
    .execute()
}

export async function deletePendingOf(tx: Tx, block: string): Promise<void> {
  await db(tx).deleteFrom('documents_pending').where('block_id', '=', block).execute()
}

/** What was answered since an instant, in time when it was said, and by whom it was said; as a service. */
export async function listAnswered(tx: Tx, document: string, since: Temporal.Instant) {
  return db(tx)
    .selectFrom('documents_answer as answer')
    .innerJoin('documents_contribution as said', 'said.id', 'answer.contribution_id')
    .select(['answer.block_id', 'answer.published_at', 'said.author_id'])
    .where('answer.document_id', '=', document)
    .where('answer.published_at', '>=', since)
    .where('said.late', '=', false)
    .where('said.visibility', '=', 'network')
    .where('said.withdrawn_at', 'is', null)
    .orderBy('answer.published_at')
    .execute()
}
