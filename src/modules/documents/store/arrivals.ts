import { type Id, newId } from '../../../kernel/ids.ts'
import { type Tx, tables } from '../../../kernel/transaction.ts'
import type { ArrivedBlock } from '../reading/reading.ts'
import type { DocumentsTables } from '../tables.ts'

const db = (tx: Tx) => tables<DocumentsTables>(tx)

export type ArrivalId = Id<'arrival'>

/** A file that came for a text, as it was read. */
export interface Arrival {
  id: ArrivalId
  document_id: string
  purpose: 'version' | 'language'
  language: string
  state: 'checked' | 'machine' | null
  title: string | null
  blocks: readonly ArrivedBlock[]
  comments: number
  done_at: Temporal.Instant | null
}

const columns = ['id', 'document_id', 'purpose', 'language', 'state', 'title', 'blocks', 'comments', 'done_at'] as const

export async function insertArrival(
  tx: Tx,
  arrival: Omit<Arrival, 'id' | 'done_at'> & { network: string; sha256: Uint8Array; file: string | null },
): Promise<ArrivalId> {
  const id = newId<'arrival'>() as ArrivalId
  const { network, file, blocks, ...row } = arrival
  await db(tx)
    .insertInto('documents_arrival')
    .values({ ...row, id, scope_id: network, file_id: file, blocks: JSON.stringify(blocks) as never })
    .execute()
  return id
}

export async function findArrival(tx: Tx, id: string): Promise<Arrival | undefined> {
  return (await db(tx).selectFrom('documents_arrival').select(columns).where('id', '=', id).executeTakeFirst()) as
    | Arrival
    | undefined
}

/** The same file, come before for the same purpose; the last one. */
export async function findArrivalBySource(
  tx: Tx,
  asked: Pick<Arrival, 'document_id' | 'purpose' | 'language'> & { sha256: Uint8Array },
): Promise<Arrival | undefined> {
  return (await db(tx)
    .selectFrom('documents_arrival')
    .select(columns)
    .where('document_id', '=', asked.document_id)
    .where('purpose', '=', asked.purpose)
    .where('language', '=', asked.language)
    .where('sha256', '=', asked.sha256 as Buffer)
    .orderBy('made_at', 'desc')
    .limit(1)
    .executeTakeFirst()) as Arrival | undefined
}

/** Says whether it was there to be ended: a file is published, or entered, once. */
export async function endArrival(tx: Tx, id: string, at: Temporal.Instant): Promise<boolean> {
  const { numUpdatedRows } = await db(tx)
    .updateTable('documents_arrival')
    .set({ done_at: at })
    .where('id', '=', id)
    .where('done_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

export interface Moved {
  from_block: string
  to_block: string
  version: number
  how: 'joined' | 'split'
}

export async function insertMoved(
  tx: Tx,
  at: { document: string; network: string; visibility: string },
  moved: readonly Moved[],
): Promise<void> {
  if (moved.length === 0) return
  const common = { document_id: at.document, scope_id: at.network, visibility: at.visibility }
  await db(tx)
    .insertInto('documents_moved')
    .values(moved.map(one => ({ ...one, ...common })))
    .onConflict(conflict => conflict.columns(['from_block', 'to_block']).doNothing())
    .execute()
}

/** Where the words of a block went, and where they came from. */
export async function listMoved(tx: Tx, block: string): Promise<Moved[]> {
  return (await db(tx)
    .selectFrom('documents_moved')
    .select(['from_block', 'to_block', 'version', 'how'])
    .where(eb => eb.or([eb('from_block', '=', block), eb('to_block', '=', block)]))
    .orderBy('version')
    .execute()) as Moved[]
}
