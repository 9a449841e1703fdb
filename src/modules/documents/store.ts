import { sql } from 'kysely'
import { type Id, newId, type ScopeId } from '../../kernel/ids.ts'
import type { Text } from '../../kernel/text.ts'
import { tables, type Tx } from '../../kernel/transaction.ts'
import type { DocumentsTables } from './tables.ts'

export type DocumentId = Id<'document'>
export type BlockId = Id<'block'>
export type ContributionId = Id<'contribution'>
export type BlockKind = 'heading' | 'paragraph' | 'item' | 'action' | 'reference' | 'note' | 'table'
export type Visibility = 'public' | 'network' | 'staff'
export type Treatment = 'taken-up' | 'merged' | 'declined'

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

export type Document = NonNullable<Awaited<ReturnType<typeof findDocument>>>
export type Contribution = Awaited<ReturnType<typeof listContributions>>[number]

const db = (tx: Tx) => tables<DocumentsTables>(tx)

const documentColumns = [
  'id', 'scope_id', 'visibility', 'slug', 'title', 'language', 'version', 'problems', 'opened_at', 'closes_local',
  'closes_zone', 'closes_place', 'closes_at', 'answered_at', 'adopted_at', 'fingerprint',
] as const

export async function findDocument(tx: Tx, network: ScopeId, slug: string) {
  return documents(tx).where('scope_id', '=', network).where('slug', '=', slug).executeTakeFirst()
}

export async function findDocumentById(tx: Tx, id: string) {
  return documents(tx).where('id', '=', id).executeTakeFirst()
}

export async function findDocumentBySource(tx: Tx, network: ScopeId, sha256: Buffer) {
  return documents(tx).where('scope_id', '=', network).where('source_sha256', '=', sha256).executeTakeFirst()
}

export async function listDocuments(tx: Tx, network: ScopeId) {
  return documents(tx).where('scope_id', '=', network).orderBy('made_at', 'desc').limit(100).execute()
}

// The house's hour comes with the row, so that a page decides everything at one instant without asking again.
function documents(tx: Tx) {
  return db(tx).selectFrom('documents_document').select(documentColumns).select(sql<Temporal.Instant>`kernel_now()`.as('now'))
}

export async function insertDocument(
  tx: Tx,
  document: {
    id: DocumentId
    network: ScopeId
    slug: string
    title: Text
    language: string
    problems: { code: string; at: string | number | null; message: string }[]
    file: string | null
    sha256: Buffer | null
    by: string
  },
): Promise<void> {
  await db(tx)
    .insertInto('documents_document')
    .values({
      id: document.id,
      scope_id: document.network,
      visibility: 'staff',
      slug: document.slug,
      title: document.title,
      language: document.language,
      problems: JSON.stringify(document.problems) as never,
      file_id: document.file,
      source_sha256: document.sha256,
      made_by: document.by,
    })
    .execute()
}

/** Slugs already taken that begin alike, to choose a free one. */
export async function listSlugsLike(tx: Tx, network: ScopeId, slug: string): Promise<string[]> {
  const rows = await db(tx).selectFrom('documents_document').select('slug').where('scope_id', '=', network).where('slug', '>=', slug).where('slug', '<', `${slug}\u{10ffff}`).execute()
  return rows.map(row => row.slug)
}

export async function insertBlocks(
  tx: Tx,
  at: { document: DocumentId; network: ScopeId; visibility: Visibility; version: number },
  blocks: Omit<Wording, 'id' | 'from_version'>[],
): Promise<void> {
  if (blocks.length === 0) return
  const common = { document_id: at.document, scope_id: at.network, visibility: at.visibility }
  await db(tx).insertInto('documents_block').values(blocks.map(block => ({ id: block.block_id, ...common }))).execute()
  await insertWordings(tx, at, blocks)
}

export async function insertWordings(
  tx: Tx,
  at: { document: DocumentId; network: ScopeId; visibility: Visibility; version: number },
  wordings: Omit<Wording, 'id' | 'from_version'>[],
): Promise<void> {
  await db(tx)
    .insertInto('documents_wording')
    .values(
      wordings.map(({ notes, ...wording }) => ({
        id: newId(),
        document_id: at.document,
        scope_id: at.network,
        visibility: at.visibility,
        from_version: at.version,
        notes: JSON.stringify(notes) as never,
        ...wording,
      })),
    )
    .execute()
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

const wordingColumns = ['id', 'block_id', 'position', 'kind', 'level', 'label', 'text', 'notes', 'from_version'] as const

/** The blocks of a document as one version says them, in order; without `version`, as they read today. */
export async function listWordings(tx: Tx, document: string, version?: number): Promise<Wording[]> {
  const all = db(tx).selectFrom('documents_wording').select(wordingColumns).where('document_id', '=', document).orderBy('position')
  const some =
    version === undefined
      ? all.where('upto_version', 'is', null)
      : all.where('from_version', '<=', version).where(eb => eb.or([eb('upto_version', 'is', null), eb('upto_version', '>', version)]))
  return (await some.execute()) as Wording[]
}

/** Every wording a block ever had, oldest first. */
export async function listWordingsOfBlock(tx: Tx, block: string): Promise<Wording[]> {
  return (await db(tx).selectFrom('documents_wording').select(wordingColumns).where('block_id', '=', block).orderBy('from_version').execute()) as Wording[]
}

export async function findWording(tx: Tx, id: string): Promise<Wording | undefined> {
  return (await db(tx).selectFrom('documents_wording').select(wordingColumns).where('id', '=', id).executeTakeFirst()) as Wording | undefined
}

export async function updateWording(tx: Tx, id: string, change: { kind?: BlockKind; label?: string | null; text?: Text }): Promise<void> {
  await db(tx).updateTable('documents_wording').set(change).where('id', '=', id).execute()
}

export async function insertVersion(tx: Tx, version: { document: string; number: number; network: string; visibility: Visibility; by: string }): Promise<void> {
  await db(tx)
    .insertInto('documents_version')
    .values({ document_id: version.document, number: version.number, scope_id: version.network, visibility: version.visibility, made_by: version.by })
    .execute()
}

export async function listVersions(tx: Tx, document: string) {
  return db(tx).selectFrom('documents_version').select(['number', 'made_at']).where('document_id', '=', document).orderBy('number').execute()
}

export async function updateDocument(
  tx: Tx,
  id: string,
  change: Partial<{
    title: Text
    version: number
    opened_at: Temporal.Instant
    closes_local: string
    closes_zone: string
    closes_place: string
    closes_at: Temporal.Instant
    answered_at: Temporal.Instant | null
    adopted_at: Temporal.Instant
    fingerprint: string
  }>,
): Promise<void> {
  await db(tx).updateTable('documents_document').set(change).where('id', '=', id).execute()
}

/** A document and all its rows become visible to the same readers. */
export async function showTo(tx: Tx, document: string, visibility: Visibility): Promise<void> {
  await db(tx).updateTable('documents_document').set({ visibility }).where('id', '=', document).execute()
  await db(tx).updateTable('documents_version').set({ visibility }).where('document_id', '=', document).execute()
  await db(tx).updateTable('documents_block').set({ visibility }).where('document_id', '=', document).execute()
  await db(tx).updateTable('documents_wording').set({ visibility }).where('document_id', '=', document).execute()
}

export async function insertContribution(
  tx: Tx,
  contribution: {
    id: ContributionId
    document: string
    block: string
    wording: string
    network: string
    kind: 'comment' | 'suggestion'
    words: Text | null
    proposed: Text | null
    author: string
    organisation: string | null
    channel: 'page' | 'phone' | 'mail' | 'meeting'
    late: boolean
  },
): Promise<void> {
  await db(tx)
    .insertInto('documents_contribution')
    .values({
      id: contribution.id,
      document_id: contribution.document,
      block_id: contribution.block,
      wording_id: contribution.wording,
      scope_id: contribution.network,
      kind: contribution.kind,
      words: contribution.words,
      proposed: contribution.proposed,
      author_id: contribution.author,
      organisation_id: contribution.organisation,
      entered_by: tx.actor.person!,
      channel: contribution.channel,
      late: contribution.late,
    })
    .execute()
}

/** What was said about a document, or about one block of it, in the order it was said, each with its answer. */
export async function listContributions(tx: Tx, document: string, block?: string) {
  const all = db(tx)
    .selectFrom('documents_contribution as said')
    .leftJoin('documents_answer as answer', 'answer.contribution_id', 'said.id')
    .select([
      'said.id', 'said.block_id', 'said.wording_id', 'said.kind', 'said.words', 'said.proposed', 'said.author_id', 'said.organisation_id',
      'said.entered_by', 'said.channel', 'said.said_at', 'said.late', 'said.withdrawn_at',
      'answer.treatment', 'answer.reason', 'answer.version as answered_in',
    ])
    .where('said.document_id', '=', document)
    .orderBy('said.said_at')
    .orderBy('said.id')
  return (block ? all.where('said.block_id', '=', block) : all).limit(5000).execute()
}

export async function findContribution(tx: Tx, id: string) {
  return db(tx).selectFrom('documents_contribution').selectAll().where('id', '=', id).executeTakeFirst()
}

export async function withdraw(tx: Tx, id: string, at: Temporal.Instant): Promise<void> {
  await db(tx).updateTable('documents_contribution').set({ withdrawn_at: at }).where('id', '=', id).execute()
}

/** How many contributions still wait for an answer that their authors can read. */
export async function countUnanswered(tx: Tx, document: string): Promise<number> {
  const { count } = await db(tx)
    .selectFrom('documents_contribution as said')
    .leftJoin('documents_answer as answer', join => join.onRef('answer.contribution_id', '=', 'said.id').on('answer.version', 'is not', null))
    .select(eb => eb.fn.countAll<number>().as('count'))
    .where('said.document_id', '=', document)
    .where('said.withdrawn_at', 'is', null)
    .where('answer.contribution_id', 'is', null)
    .executeTakeFirstOrThrow()
  return count
}

export async function upsertAnswer(
  tx: Tx,
  answer: { contribution: string; document: string; block: string; network: string; treatment: Treatment; reason: Text; by: string },
): Promise<void> {
  const row = { treatment: answer.treatment, reason: answer.reason, answered_by: answer.by }
  await db(tx)
    .insertInto('documents_answer')
    .values({ contribution_id: answer.contribution, document_id: answer.document, block_id: answer.block, scope_id: answer.network, visibility: 'staff', ...row })
    .onConflict(conflict => conflict.column('contribution_id').doUpdateSet(row).where('documents_answer.version', 'is', null))
    .execute()
}

export async function deleteAnswer(tx: Tx, contribution: string): Promise<void> {
  await db(tx).deleteFrom('documents_answer').where('contribution_id', '=', contribution).where('version', 'is', null).execute()
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

export async function publishAnswers(tx: Tx, document: string, version: number): Promise<void> {
  await db(tx)
    .updateTable('documents_answer')
    .set({ version, visibility: 'network' })
    .where('document_id', '=', document)
    .where('version', 'is', null)
    .execute()
}

export async function upsertPending(tx: Tx, pending: { block: string; document: string; network: string; base: string; words: Record<string, string> }): Promise<void> {
  const row = { base_wording_id: pending.base, words: pending.words }
  await db(tx)
    .insertInto('documents_pending')
    .values({ block_id: pending.block, document_id: pending.document, scope_id: pending.network, ...row })
    .onConflict(conflict => conflict.column('block_id').doUpdateSet(row))
    .execute()
}

export async function listPending(tx: Tx, document: string) {
  return db(tx).selectFrom('documents_pending').select(['block_id', 'base_wording_id', 'words']).where('document_id', '=', document).execute()
}

export async function deletePending(tx: Tx, document: string, block?: string): Promise<void> {
  const all = db(tx).deleteFrom('documents_pending').where('document_id', '=', document)
  await (block ? all.where('block_id', '=', block) : all).execute()
}

/** Texts of a network that translators may give faces: titles and wordings of what is not a draft any more. */
export async function listTexts(tx: Tx, network: ScopeId, limit: number) {
  return db(tx)
    .selectFrom('documents_wording as wording')
    .innerJoin('documents_document as document', 'document.id', 'wording.document_id')
    .select(['wording.id', 'wording.text', 'wording.label', 'wording.block_id', 'document.slug', 'document.title'])
    .where('document.scope_id', '=', network)
    .where('wording.upto_version', 'is', null)
    .where('document.visibility', '<>', 'staff')
    .orderBy('document.made_at', 'desc')
    .orderBy('wording.position')
    .limit(limit)
    .execute()
}
