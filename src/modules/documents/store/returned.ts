import { sql } from 'kysely'
import { piecesOf } from '../../../kernel/database/pieces.ts'
import { type Id, newId } from '../../../kernel/ids.ts'
import { SWEPT_AT_ONCE } from '../../../kernel/sweeps.ts'
import type { Text } from '../../../kernel/text.ts'
import { type Tx, tables } from '../../../kernel/transaction.ts'
import type { Finding } from '../returned/finding.ts'
import type { Passage } from '../rules.ts'
import type { DocumentsTables } from '../tables.ts'
import type { ContributionId } from './contributions.ts'

const db = (tx: Tx) => tables<DocumentsTables>(tx)

export type ReturnedId = Id<'returned'>

/** A file of a text that somebody sent back. */
export interface Returned {
  id: ReturnedId
  document_id: string
  /** The version it was made from. */
  version: number
  findings: readonly Finding[]
  is_part: boolean
  entered: number | null
  done_at: Temporal.Instant | null
}

const columns = ['id', 'document_id', 'version', 'findings', 'is_part', 'entered', 'done_at'] as const

/** Files of one person for one text are kept and entered one after the other. */
export async function holdReturns(tx: Tx, document: string, person: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`returned ${document} ${person}`}, 0))`.execute(tx.db)
}

export async function insertReturned(
  tx: Tx,
  returned: { document: string; network: string; version: number; sha256: Uint8Array; by: string; isPart: boolean },
  findings: readonly Finding[],
): Promise<ReturnedId> {
  const id = newId<'returned'>() as ReturnedId
  await db(tx)
    .insertInto('documents_returned')
    .values({
      id,
      document_id: returned.document,
      scope_id: returned.network,
      version: returned.version,
      sha256: returned.sha256,
      findings: JSON.stringify(findings) as never,
      is_part: returned.isPart,
      made_by: returned.by,
    })
    .execute()
  return id
}

export async function findReturned(tx: Tx, id: string, by: string): Promise<Returned | undefined> {
  const row = (await db(tx)
    .selectFrom('documents_returned')
    .select(columns)
    .where('id', '=', id)
    .where('made_by', '=', by)
    .executeTakeFirst()) as Returned | undefined
  return row && { ...row, findings: Array.isArray(row.findings) ? row.findings : [] }
}

/** What somebody sent back of a text and has not said yes to, the newest first. */
export async function listWaiting(tx: Tx, document: string, by: string) {
  return db(tx)
    .selectFrom('documents_returned')
    .select([
      'id',
      'made_at',
      sql<number>`case jsonb_typeof(findings) when 'array' then jsonb_array_length(findings) else 0 end`.as('count'),
    ])
    .where('document_id', '=', document)
    .where('made_by', '=', by)
    .where('done_at', 'is', null)
    .orderBy('id', 'desc')
    .limit(20)
    .execute()
}

/** The same file, sent before by the same person; the last one. */
export async function findReturnedBySource(
  tx: Tx,
  asked: { document: string; by: string; sha256: Uint8Array },
): Promise<Pick<Returned, 'id' | 'done_at'> | undefined> {
  return (await db(tx)
    .selectFrom('documents_returned')
    .select(['id', 'done_at'])
    .where('document_id', '=', asked.document)
    .where('made_by', '=', asked.by)
    .where('sha256', '=', asked.sha256 as Buffer)
    .orderBy('made_at', 'desc')
    .limit(1)
    .executeTakeFirst()) as Pick<Returned, 'id' | 'done_at'> | undefined
}

/** Says whether it was there to be ended: a file is entered once. Of what it said nothing stays here. */
export async function endReturned(tx: Tx, id: string, entered: number, at: Temporal.Instant): Promise<boolean> {
  const { numUpdatedRows } = await db(tx)
    .updateTable('documents_returned')
    .set({ findings: '[]' as never, entered, done_at: at })
    .where('id', '=', id)
    .where('done_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Says whether it was there and not entered yet. */
export async function deleteReturned(tx: Tx, id: string): Promise<boolean> {
  const { numDeletedRows } = await db(tx)
    .deleteFrom('documents_returned')
    .where('id', '=', id)
    .where('done_at', 'is', null)
    .executeTakeFirst()
  return numDeletedRows === 1n
}

/** What a file said, as contributions. */
export interface FromFile {
  id: ContributionId
  block: string
  wording: string
  kind: 'comment' | 'suggestion'
  words: Text | null
  proposed: Text | null
  passage: Passage | null
  replyTo: string | null
  signed: readonly string[]
}

export async function insertFromFile(
  tx: Tx,
  at: { document: string; network: string; author: string; organisation: string | null; late: boolean },
  said: readonly FromFile[],
): Promise<void> {
  const rows = said.map(one => ({
    id: one.id,
    document_id: at.document,
    block_id: one.block,
    wording_id: one.wording,
    scope_id: at.network,
    kind: one.kind,
    words: one.words,
    proposed: one.proposed,
    author_id: at.author,
    organisation_id: at.organisation,
    entered_by: tx.actor.person!,
    channel: 'word',
    late: at.late,
    visibility: at.late ? 'staff' : 'network',
    passage: one.passage,
    reply_to: one.replyTo,
    signed: one.signed.length > 0 ? (JSON.stringify(one.signed) as never) : null,
  }))
  for (const piece of piecesOf(rows)) await db(tx).insertInto('documents_contribution').values(piece).execute()
}

/** What one person said about a text and did not take back, in one name. */
export async function listSaidInName(tx: Tx, document: string, author: string, organisation: string | null) {
  return db(tx)
    .selectFrom('documents_contribution')
    .select(['block_id', 'words', 'proposed'])
    .where('document_id', '=', document)
    .where('author_id', '=', author)
    .where(eb => (organisation ? eb('organisation_id', '=', organisation) : eb('organisation_id', 'is', null)))
    .where('withdrawn_at', 'is', null)
    .limit(10_000)
    .execute()
}

/** What came thirty days ago and nobody said yes to; the policies of the services say which. */
export async function sweepReturned(tx: Tx): Promise<number> {
  return removeOld(tx, 'documents_returned')
}

export async function sweepArrivals(tx: Tx): Promise<number> {
  return removeOld(tx, 'documents_arrival')
}

async function removeOld(tx: Tx, table: 'documents_returned' | 'documents_arrival'): Promise<number> {
  const { numAffectedRows } = await sql`delete from ${sql.table(table)} where id in (
    select id from ${sql.table(table)}
    where done_at is null and made_at < kernel_now() - interval '30 days' limit ${SWEPT_AT_ONCE})`.execute(tx.db)
  return Number(numAffectedRows)
}
