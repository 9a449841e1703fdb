import { sql } from 'kysely'
import type { Text } from '../../../kernel/text.ts'
import { type Tx, tables } from '../../../kernel/transaction.ts'
import type { Adjusted } from '../adjusting/adjusted.ts'
import type { DocumentsTables } from '../tables.ts'

const db = (tx: Tx) => tables<DocumentsTables>(tx)

/** A text that is being adjusted: from which version, how many steps have been taken, and what it is so far. */
export interface Adjusting {
  base: number
  step: number
  content: Adjusted
  begun_by: string
  begun_at: Temporal.Instant
}

export async function findAdjusting(tx: Tx, document: string): Promise<Adjusting | undefined> {
  return db(tx)
    .selectFrom('documents_adjusting')
    .select(['base', 'step', 'content', 'begun_by', 'begun_at'])
    .where('document_id', '=', document)
    .executeTakeFirst()
}

/** Begins one; nothing where somebody began one already. */
export async function insertAdjusting(
  tx: Tx,
  adjusting: { document: string; network: string; base: number; content: Adjusted },
): Promise<void> {
  const { document, network, base, content } = adjusting
  await db(tx)
    .insertInto('documents_adjusting')
    .values({ document_id: document, scope_id: network, base, content })
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

export async function updateAdjusting(
  tx: Tx,
  document: string,
  change: { content: Adjusted; base?: number },
): Promise<void> {
  await db(tx)
    .updateTable('documents_adjusting')
    .set({ ...change, step: sql`step + 1` })
    .where('document_id', '=', document)
    .execute()
}

export async function deleteAdjusting(tx: Tx, document: string): Promise<void> {
  await db(tx).deleteFrom('documents_adjusting').where('document_id', '=', document).execute()
}

/** A version that the secretariat made of itself, and why. */
export interface Adjustment {
  version: number
  reason: Text
  reworded: number
  added: number
  moved: number
  ended: number
  made_at: Temporal.Instant
}

export async function insertAdjustment(
  tx: Tx,
  at: { document: string; network: string; visibility: string },
  adjustment: Omit<Adjustment, 'made_at'>,
): Promise<void> {
  await db(tx)
    .insertInto('documents_adjustment')
    .values({ ...adjustment, document_id: at.document, scope_id: at.network, visibility: at.visibility })
    .execute()
}

/** The last hundred of a document, by version. */
export async function listAdjustments(tx: Tx, document: string): Promise<Adjustment[]> {
  const last = await db(tx)
    .selectFrom('documents_adjustment')
    .select(['version', 'reason', 'reworded', 'added', 'moved', 'ended', 'made_at'])
    .where('document_id', '=', document)
    .orderBy('version', 'desc')
    .limit(100)
    .execute()
  return last.reverse()
}

/** Reasons of a network's adjustments that more than staff may read, newest first, for translators. */
export async function listAdjustmentReasons(tx: Tx, network: string, limit: number) {
  return db(tx)
    .selectFrom('documents_adjustment as adjustment')
    .innerJoin('documents_document as document', 'document.id', 'adjustment.document_id')
    .select(['adjustment.document_id', 'adjustment.version', 'adjustment.reason', 'document.slug', 'document.title'])
    .where('adjustment.scope_id', '=', network)
    .where('adjustment.visibility', '<>', 'staff')
    .orderBy('adjustment.made_at', 'desc')
    .limit(limit)
    .execute()
}

export async function findAdjustmentReason(tx: Tx, document: string, version: number, lock: boolean) {
  const query = db(tx)
    .selectFrom('documents_adjustment')
    .select(['reason', 'scope_id'])
    .where('document_id', '=', document)
    .where('version', '=', version)
  return (lock ? query.forUpdate() : query).executeTakeFirst()
}

export async function updateAdjustmentReason(tx: Tx, document: string, version: number, reason: Text): Promise<void> {
  await db(tx)
    .updateTable('documents_adjustment')
    .set({ reason })
    .where('document_id', '=', document)
    .where('version', '=', version)
    .execute()
}
