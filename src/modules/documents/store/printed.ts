import { insertMany } from '../../../kernel/database/many-rows.ts'
import { piecesOf } from '../../../kernel/database/pieces.ts'
import type { PaperChange, PaperComment } from '../../../kernel/paper/blocks.ts'
import { type Tx, tables } from '../../../kernel/transaction.ts'
import type { DocumentsTables } from '../tables.ts'

const db = (tx: Tx) => tables<DocumentsTables>(tx)

/** A block as the file of the draft printed it. */
export interface Printed {
  block_id: string
  label: string | null
  text: string
  changes: PaperChange[]
  comments: PaperComment[]
  settled: 'accepted' | 'refused' | null
}

export async function insertPrinted(
  tx: Tx,
  at: { document: string; network: string },
  blocks: readonly Printed[],
): Promise<void> {
  const common = { document_id: at.document, scope_id: at.network, visibility: 'staff' }
  for (const piece of piecesOf(blocks)) {
    await insertMany(
      tx,
      'documents_printed',
      piece.map(block => ({ ...block, ...common })),
    )
  }
}

const columns = ['block_id', 'label', 'text', 'changes', 'comments', 'settled'] as const

/** What was printed, by block; nothing for documents older than this was kept. */
export async function listPrinted(tx: Tx, document: string): Promise<Map<string, Printed>> {
  const rows = (await db(tx)
    .selectFrom('documents_printed')
    .select(columns)
    .where('document_id', '=', document)
    .execute()) as Printed[]
  return new Map(rows.map(row => [row.block_id, readable(row)]))
}

export async function findPrinted(tx: Tx, block: string): Promise<Printed | undefined> {
  const row = (await db(tx)
    .selectFrom('documents_printed')
    .select(columns)
    .where('block_id', '=', block)
    .executeTakeFirst()) as Printed | undefined
  return row && readable(row)
}

/** A damaged list must not take the page of the whole text: it is none. */
function readable(row: Printed): Printed {
  const list = <Item>(value: Item[]): Item[] => (Array.isArray(value) ? value : [])
  return { ...row, changes: list(row.changes), comments: list(row.comments) }
}

export async function updatePrinted(
  tx: Tx,
  block: string,
  change: { comments?: PaperComment[]; settled?: 'accepted' | 'refused' },
): Promise<void> {
  const { comments, ...rest } = change
  await db(tx)
    .updateTable('documents_printed')
    .set({ ...rest, ...(comments ? { comments: JSON.stringify(comments) as never } : {}) })
    .where('block_id', '=', block)
    .execute()
}

/** Leaves out the comments of a file: of all blocks of a document, or of some. */
export async function removePrintedComments(tx: Tx, document: string, blocks?: readonly string[]): Promise<void> {
  const all = db(tx)
    .updateTable('documents_printed')
    .set({ comments: JSON.stringify([]) as never })
    .where('document_id', '=', document)
  await (blocks ? all.where('block_id', 'in', [...blocks]) : all).execute()
}
