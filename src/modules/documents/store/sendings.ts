import { type Id, newId } from '../../../kernel/ids.ts'
import { type Tx, tables } from '../../../kernel/transaction.ts'
import type { DocumentsTables } from '../tables.ts'

const db = (tx: Tx) => tables<DocumentsTables>(tx)

export type SendingId = Id<'sending'>

export async function insertSending(tx: Tx, sending: { document: string; network: string }): Promise<SendingId> {
  const id = newId<'sending'>() as SendingId
  await db(tx)
    .insertInto('documents_sending')
    .values({ id, document_id: sending.document, scope_id: sending.network })
    .execute()
  return id
}

const columns = ['id', 'document_id', 'scope_id', 'asked_by', 'asked_at', 'done_at', 'written', 'unaddressed'] as const

export async function findSending(tx: Tx, id: string) {
  return db(tx).selectFrom('documents_sending').select(columns).where('id', '=', id).executeTakeFirst()
}

/** Every time a document was sent out, the last one first. */
export async function listSendings(tx: Tx, document: string) {
  return db(tx)
    .selectFrom('documents_sending')
    .select(columns)
    .where('document_id', '=', document)
    .orderBy('asked_at', 'desc')
    .limit(20)
    .execute()
}

export async function settleSending(
  tx: Tx,
  id: string,
  outcome: { at: Temporal.Instant; written: number; unaddressed: number },
): Promise<void> {
  const { at, written, unaddressed } = outcome
  await db(tx)
    .updateTable('documents_sending')
    .set({ done_at: at, written, unaddressed })
    .where('id', '=', id)
    .execute()
}
