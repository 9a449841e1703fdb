import { sql } from 'kysely'
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
}

export async function insertBlocks(
  tx: Tx,
  at: { document: DocumentId; network: ScopeId; visibility: Visibility; version: number },
  blocks: Omit<Wording, 'id' | 'from_version'>[],
): Promise<void> {
  const common = { document_id: at.document, scope_id: at.network, visibility: at.visibility }
  const rows = blocks.map(block => ({ id: block.block_id, ...common }))
  for (const piece of piecesOf(rows)) await db(tx).insertInto('documents_block').values(piece).execute()
  await insertWordings(tx, at, blocks)
}

export async function insertWordings(
  tx: Tx,
  at: { document: DocumentId; network: ScopeId; visibility: Visibility; version: number },
  wordings: Omit<Wording, 'id' | 'from_version'>[],
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

export async function updateWording(
  tx: Tx,
  id: string,
  change: { kind?: BlockKind; label?: string | null; text?: Text },
): Promise<void> {
  await db(tx).updateTable('documents_wording').set(change).where('id', '=', id).execute()
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
