import { sql } from 'kysely'
import { updateMany } from '../../../kernel/database/many-rows.ts'
import { piecesOf } from '../../../kernel/database/pieces.ts'
import { type Id, newId, type ScopeId } from '../../../kernel/ids.ts'
import type { Text } from '../../../kernel/text.ts'
import { type Tx, tables } from '../../../kernel/transaction.ts'
import type { DocumentsTables } from '../tables.ts'
import type { DocumentId, Visibility } from './documents.ts'

const db = (tx: Tx) => tables<DocumentsTables>(tx)

export type BlockId = Id<'block'>
export type BlockKind = 'heading' | 'paragraph' | 'item' | 'action' | 'reference' | 'note' | 'table'
/** One block as a version says it. */
export interface Wording {
  id: string
  block_id: BlockId
  position: number
  kind: BlockKind
  level: number | null
  label: string | null
  text: Text
  notes: { label: string | null; text: string }[]
  from_version: number
  /** The version that ended it; null: it reads so today. */
  upto_version: number | null
}

export type NewWording = Omit<Wording, 'id' | 'from_version' | 'upto_version'>

export async function insertBlocks(
  tx: Tx,
  at: { document: DocumentId; network: ScopeId; visibility: Visibility; version: number },
  blocks: readonly NewWording[],
): Promise<void> {
  const common = { document_id: at.document, scope_id: at.network, visibility: at.visibility }
  const rows = blocks.map(block => ({ id: block.block_id, ...common }))
  for (const piece of piecesOf(rows)) await db(tx).insertInto('documents_block').values(piece).execute()
  await insertWordings(tx, at, blocks)
}

export async function insertWordings(
  tx: Tx,
  at: { document: DocumentId; network: ScopeId; visibility: Visibility; version: number },
  wordings: readonly NewWording[],
): Promise<void> {
  const rows = wordings.map(({ notes, ...wording }) => ({
    id: newId(),
    document_id: at.document,
    scope_id: at.network,
    visibility: at.visibility,
    from_version: at.version,
    notes: JSON.stringify(notes) as never,
    ...wording,
  }))
  for (const piece of piecesOf(rows)) await db(tx).insertInto('documents_wording').values(piece).execute()
}

/** Ends what some blocks said before version `version`. */
export async function endWordings(tx: Tx, blocks: readonly string[], version: number): Promise<void> {
  if (blocks.length === 0) return
  await db(tx)
    .updateTable('documents_wording')
    .set({ upto_version: version })
    .where('block_id', 'in', [...blocks])
    .where('upto_version', 'is', null)
    .execute()
}

const wordingColumns = [
  'id',
  'block_id',
  'position',
  'kind',
  'level',
  'label',
  'text',
  'notes',
  'from_version',
  'upto_version',
] as const

/** The blocks of a document as one version says them, in order; without `version`, as they read today. */
export async function listWordings(tx: Tx, document: string, version?: number): Promise<Wording[]> {
  const all = db(tx)
    .selectFrom('documents_wording')
    .select(wordingColumns)
    .where('document_id', '=', document)
    .orderBy('position')
  const some =
    version === undefined
      ? all.where('upto_version', 'is', null)
      : all
          .where('from_version', '<=', version)
          .where(eb => eb.or([eb('upto_version', 'is', null), eb('upto_version', '>', version)]))
  return (await some.execute()) as Wording[]
}

/** The last wordings of blocks that are no part of the text any more, in their old order. */
export async function listGone(tx: Tx, document: string): Promise<Wording[]> {
  const rows = (await db(tx)
    .selectFrom('documents_wording')
    .select(wordingColumns)
    .where('document_id', '=', document)
    .where(
      sql<boolean>`not exists (select from documents_wording now where now.block_id = documents_wording.block_id
        and (now.upto_version is null or now.from_version > documents_wording.from_version))`,
    )
    .orderBy('position')
    .execute()) as Wording[]
  return rows
}

/** The blocks of some documents that are actions today, in order. */
export async function listActionBlocks(
  tx: Tx,
  documents: readonly string[],
): Promise<{ block_id: string; document_id: string }[]> {
  if (documents.length === 0) return []
  return db(tx)
    .selectFrom('documents_wording')
    .select(['block_id', 'document_id'])
    .where('document_id', 'in', [...documents])
    .where('kind', '=', 'action')
    .where('upto_version', 'is', null)
    .orderBy('position')
    .execute()
}

/** Blocks whose words, shape or place a version changed, which it added or ended, in the order of the text. */
export async function listChangedBlocks(tx: Tx, document: string, version: number): Promise<string[]> {
  const rows = await db(tx)
    .selectFrom('documents_wording')
    .select(['block_id', 'position'])
    .where('document_id', '=', document)
    .where(eb => eb.or([eb('from_version', '=', version), eb('upto_version', '=', version)]))
    .orderBy('position')
    .execute()
  return [...new Set(rows.map(row => row.block_id as string))]
}

/** Every wording a block ever had, oldest first. */
export async function listWordingsOfBlock(tx: Tx, block: string): Promise<Wording[]> {
  return (await db(tx)
    .selectFrom('documents_wording')
    .select(wordingColumns)
    .where('block_id', '=', block)
    .orderBy('from_version')
    .execute()) as Wording[]
}

export async function findWording(tx: Tx, id: string): Promise<Wording | undefined> {
  return (await db(tx)
    .selectFrom('documents_wording')
    .select(wordingColumns)
    .where('id', '=', id)
    .executeTakeFirst()) as Wording | undefined
}

/** Some wordings of a document by their ids: what was said about them is read with them. */
export async function listWordingsById(tx: Tx, ids: readonly string[]): Promise<Wording[]> {
  if (ids.length === 0) return []
  return (await db(tx)
    .selectFrom('documents_wording')
    .select(wordingColumns)
    .where(sql<boolean>`id = any (${[...ids]}::uuid[])`)
    .execute()) as Wording[]
}

export async function updateWording(
  tx: Tx,
  id: string,
  change: { kind?: BlockKind; level?: number | null; label?: string | null; text?: Text; notes?: Wording['notes'] },
): Promise<void> {
  const { notes, ...rest } = change
  await db(tx)
    .updateTable('documents_wording')
    .set({ ...rest, ...(notes ? { notes: JSON.stringify(notes) as never } : {}) })
    .where('id', '=', id)
    .execute()
}

/** Puts wordings at other places of their document. */
export async function moveWordings(tx: Tx, places: readonly { id: string; position: number }[]): Promise<void> {
  for (const piece of piecesOf(places)) await updateMany(tx, 'documents_wording', piece)
}

/** Takes blocks out of a draft, as if they had never been read. */
export async function deleteBlocks(tx: Tx, blocks: readonly string[]): Promise<void> {
  for (const piece of piecesOf(blocks)) {
    await db(tx).deleteFrom('documents_printed').where('block_id', 'in', piece).execute()
    await db(tx).deleteFrom('documents_wording').where('block_id', 'in', piece).execute()
    await db(tx).deleteFrom('documents_block').where('id', 'in', piece).execute()
  }
}

// An adopted text is past its hour as well.
const OPEN_UNTIL =
  sql<Temporal.Instant | null>`case when document.closes_at > kernel_now() then document.closes_at end`.as('until')

/** Texts of a network that translators may give faces: titles and wordings of what is not a draft any more. */
export async function listTexts(tx: Tx, network: ScopeId, limit: number) {
  return db(tx)
    .selectFrom('documents_wording as wording')
    .innerJoin('documents_document as document', 'document.id', 'wording.document_id')
    .select(['wording.id', 'wording.text', 'wording.label', 'wording.block_id', 'document.slug', 'document.title'])
    .select(OPEN_UNTIL)
    .where('document.scope_id', '=', network)
    .where('wording.upto_version', 'is', null)
    .where('document.visibility', '<>', 'staff')
    .orderBy('document.made_at', 'desc')
    .orderBy('wording.position')
    .limit(limit)
    .execute()
}

/** The text of a block as it reads today, found by any wording it ever had. */
export async function findText(tx: Tx, wording: string, lock: boolean) {
  const query = db(tx)
    .selectFrom('documents_wording as asked')
    .innerJoin('documents_wording as today', 'today.block_id', 'asked.block_id')
    .select(['today.id', 'today.text', 'today.scope_id', 'today.block_id', 'today.document_id'])
    .where('asked.id', '=', wording)
    .where('today.upto_version', 'is', null)
  return (lock ? query.forUpdate('today') : query).executeTakeFirst()
}
