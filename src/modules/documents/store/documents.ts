import { sql } from 'kysely'
import { notAllowed } from '../../../kernel/errors.ts'
import type { Id, ScopeId } from '../../../kernel/ids.ts'
import type { Text } from '../../../kernel/text.ts'
import { type Tx, tables } from '../../../kernel/transaction.ts'
import type { DocumentsTables } from '../tables.ts'

const db = (tx: Tx) => tables<DocumentsTables>(tx)

export type DocumentId = Id<'document'>
export type Visibility = 'public' | 'network' | 'staff'
export type Document = NonNullable<Awaited<ReturnType<typeof findDocument>>>
const documentColumns = [
  'id',
  'scope_id',
  'visibility',
  'slug',
  'title',
  'language',
  'version',
  'problems',
  'opened_at',
  'closes_local',
  'closes_zone',
  'closes_place',
  'closes_at',
  'answered_at',
  'answers_at',
  'adopted_at',
  'fingerprint',
] as const

export async function findDocument(tx: Tx, network: ScopeId, slug: string) {
  return documents(tx).where('scope_id', '=', network).where('slug', '=', slug).executeTakeFirst()
}

/**
 * Who changes a text holds it alone until the end of the transaction; those who speak about it hold it together. So
 * nothing is said between the last look at what waits and the adoption, and two officers publish one after the other.
 */
export async function holdDocument(tx: Tx, network: ScopeId, slug: string, how: 'alone' | 'together'): Promise<void> {
  const key = sql`hashtextextended(${`${network}/${slug}`}, 0)`
  const lock = how === 'alone' ? sql`pg_advisory_xact_lock(${key})` : sql`pg_advisory_xact_lock_shared(${key})`
  await sql`select ${lock}`.execute(tx.db)
}

/** The document that a block is of. */
export async function findDocumentOfBlock(tx: Tx, block: string): Promise<string | undefined> {
  const row = await db(tx)
    .selectFrom('documents_block')
    .select('document_id')
    .where('id', '=', block)
    .executeTakeFirst()
  return row?.document_id
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
  return db(tx)
    .selectFrom('documents_document')
    .select(documentColumns)
    .select(sql<Temporal.Instant>`kernel_now()`.as('now'))
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

/** The file a document was read from. */
export async function findSourceFile(tx: Tx, id: string): Promise<string | null> {
  const row = await db(tx).selectFrom('documents_document').select('file_id').where('id', '=', id).executeTakeFirst()
  return row?.file_id ?? null
}

/** Slugs already taken that begin alike, to choose a free one. */
export async function listSlugsLike(tx: Tx, network: ScopeId, slug: string): Promise<string[]> {
  const rows = await db(tx)
    .selectFrom('documents_document')
    .select('slug')
    .where('scope_id', '=', network)
    .where(sql<boolean>`starts_with(slug, ${slug})`)
    .execute()
  return rows.map(row => row.slug)
}

export async function insertVersion(
  tx: Tx,
  version: { document: string; number: number; network: string; visibility: Visibility; by: string },
): Promise<void> {
  await db(tx)
    .insertInto('documents_version')
    .values({
      document_id: version.document,
      number: version.number,
      scope_id: version.network,
      visibility: version.visibility,
      made_by: version.by,
    })
    .execute()
}

export async function listVersions(tx: Tx, document: string) {
  return db(tx)
    .selectFrom('documents_version')
    .select(['number', 'made_at'])
    .where('document_id', '=', document)
    .orderBy('number')
    .execute()
}

export async function findVersion(tx: Tx, document: string, number: number) {
  return db(tx)
    .selectFrom('documents_version')
    .select(['number', 'made_at'])
    .where('document_id', '=', document)
    .where('number', '=', number)
    .executeTakeFirst()
}

/** The newest versions of some documents behind their first. */
export async function listVersionsOf(tx: Tx, documents: readonly string[], limit: number) {
  if (documents.length === 0) return []
  return db(tx)
    .selectFrom('documents_version')
    .select(['document_id', 'number', 'made_at'])
    .where('document_id', 'in', [...documents])
    .where('number', '>', 1)
    .orderBy('made_at', 'desc')
    .limit(limit)
    .execute()
}

/** Documents that closed between an instant and now. */
export async function listClosedSince(tx: Tx, since: Temporal.Instant): Promise<{ id: string; scope_id: string }[]> {
  return db(tx)
    .selectFrom('documents_document')
    .select(['id', 'scope_id'])
    .where('closes_at', '>=', since)
    .where(sql<boolean>`closes_at <= kernel_now()`)
    .where('visibility', '<>', 'staff')
    .orderBy('closes_at')
    .execute()
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
    answers_at: Temporal.Instant
    adopted_at: Temporal.Instant
    fingerprint: string
  }>,
): Promise<void> {
  changedOne(await db(tx).updateTable('documents_document').set(change).where('id', '=', id).executeTakeFirst())
}

/** A document and all its rows become visible to the same readers. */
export async function showTo(tx: Tx, document: string, visibility: Visibility): Promise<void> {
  changedOne(
    await db(tx).updateTable('documents_document').set({ visibility }).where('id', '=', document).executeTakeFirst(),
  )
  await db(tx).updateTable('documents_version').set({ visibility }).where('document_id', '=', document).execute()
  await db(tx).updateTable('documents_block').set({ visibility }).where('document_id', '=', document).execute()
  await db(tx).updateTable('documents_moved').set({ visibility }).where('document_id', '=', document).execute()
  await db(tx).updateTable('documents_wording').set({ visibility }).where('document_id', '=', document).execute()
  await db(tx).updateTable('documents_opening').set({ visibility }).where('document_id', '=', document).execute()
  await db(tx).updateTable('documents_adjustment').set({ visibility }).where('document_id', '=', document).execute()
}

/** Titles of documents that are not drafts any more. */
export async function listTitles(tx: Tx, network: ScopeId, limit: number) {
  return db(tx)
    .selectFrom('documents_document')
    .select(['id', 'slug', 'title'])
    .select(sql<Temporal.Instant | null>`case when closes_at > kernel_now() then closes_at end`.as('until'))
    .where('scope_id', '=', network)
    .where('visibility', '<>', 'staff')
    .orderBy('made_at', 'desc')
    .limit(limit)
    .execute()
}

/** Titles of these documents, as far as the actor may see them. */
export async function listTitlesById(tx: Tx, ids: readonly string[]) {
  return db(tx)
    .selectFrom('documents_document')
    .select(['id', 'title'])
    .where(sql<boolean>`id = any (${[...ids]}::uuid[])`)
    .execute()
}

export async function findTitle(tx: Tx, id: string, lock: boolean) {
  const query = db(tx).selectFrom('documents_document').select(['title', 'scope_id', 'slug']).where('id', '=', id)
  return (lock ? query.forUpdate() : query).executeTakeFirst()
}

// Row-level security changes nothing in silence: whoever may not must hear it, and nothing more may be written.
function changedOne({ numUpdatedRows }: { numUpdatedRows: bigint }): void {
  if (numUpdatedRows !== 1n) throw notAllowed()
}
