import { sql } from 'kysely'
import { type Tx, tables } from '../../../kernel/transaction.ts'
import type { DocumentsTables } from '../tables.ts'

const db = (tx: Tx) => tables<DocumentsTables>(tx)

/** One time a text was open: closed and answered are two dates of it. */
export interface Opening {
  document_id: string
  number: number
  opened_at: Temporal.Instant
  closes_at: Temporal.Instant
  closes_zone: string
  closes_place: string | null
  /** Noted within a minute of the hour, with how much had no answer then. */
  closed_at: Temporal.Instant | null
  open_items: number | null
  answered_at: Temporal.Instant | null
}

const columns = [
  'document_id',
  'number',
  'opened_at',
  'closes_at',
  'closes_zone',
  'closes_place',
  'closed_at',
  'open_items',
  'answered_at',
] as const

/** Every time a document was open, the first one first. */
export async function listOpenings(tx: Tx, document: string): Promise<Opening[]> {
  const last = await db(tx)
    .selectFrom('documents_opening')
    .select(columns)
    .where('document_id', '=', document)
    .orderBy('number', 'desc')
    .limit(50)
    .execute()
  return last.reverse()
}

/** The newest openings of some documents. */
export async function listOpeningsOf(tx: Tx, documents: readonly string[], limit: number): Promise<Opening[]> {
  if (documents.length === 0) return []
  return db(tx)
    .selectFrom('documents_opening')
    .select(columns)
    .where('document_id', 'in', [...documents])
    .orderBy('opened_at', 'desc')
    .limit(limit)
    .execute()
}

/** The last opening of each of some documents. */
export async function lastOpenings(tx: Tx, documents: readonly string[]): Promise<Map<string, Opening>> {
  if (documents.length === 0) return new Map()
  const rows = await db(tx)
    .selectFrom('documents_opening')
    .select(columns)
    .distinctOn('document_id')
    .where('document_id', 'in', [...documents])
    .orderBy('document_id')
    .orderBy('number', 'desc')
    .execute()
  return new Map(rows.map(row => [row.document_id, row]))
}

interface Hour {
  closes_at: Temporal.Instant
  closes_local: string
  closes_zone: string
  closes_place: string | null
}

/** A document is open from now on; one that closed before begins another opening. */
export async function insertOpening(
  tx: Tx,
  at: { document: string; network: string; visibility: string; opened_at: Temporal.Instant },
  hour: Hour,
): Promise<void> {
  const number = sql<number>`(select coalesce(max(number), 0) + 1 from documents_opening where document_id = ${at.document})`
  await db(tx)
    .insertInto('documents_opening')
    .values({
      ...hour,
      ...{ document_id: at.document, scope_id: at.network, visibility: at.visibility, opened_at: at.opened_at, number },
    })
    .execute()
}

const THE_LAST = (document: string) =>
  sql<boolean>`document_id = ${document} and number = (select max(number) from documents_opening where document_id = ${document})`

/** The opening that goes on has another hour, or its answers a date. */
export async function updateLastOpening(
  tx: Tx,
  document: string,
  change: Partial<Hour> & { answered_at?: Temporal.Instant | null },
): Promise<void> {
  await db(tx).updateTable('documents_opening').set(change).where(THE_LAST(document)).execute()
}

/** Notes that a document has closed at its hour, with what has no answer of all that came in time. Nothing where it is noted. */
export async function noteClosed(tx: Tx, document: string): Promise<boolean> {
  const { numUpdatedRows } = await db(tx)
    .updateTable('documents_opening')
    .set({
      closed_at: sql`closes_at`,
      open_items: sql`(select count(*) from documents_contribution said
        left join documents_answer answer on answer.contribution_id = said.id and answer.version is not null
        where said.document_id = documents_opening.document_id and said.visibility = 'network'
          and said.withdrawn_at is null and said.said_at < documents_opening.closes_at
          and answer.contribution_id is null)`,
    })
    .where(THE_LAST(document))
    .where('closed_at', 'is', null)
    .where(sql<boolean>`closes_at <= kernel_now()`)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Documents whose hour has passed and is not noted yet; some of them. */
export async function listToClose(tx: Tx): Promise<{ id: string; scope: string; slug: string }[]> {
  return db(tx)
    .selectFrom('documents_opening as opening')
    .innerJoin('documents_document as document', 'document.id', 'opening.document_id')
    .select(['document.id', 'document.scope_id as scope', 'document.slug'])
    .where('opening.closed_at', 'is', null)
    .where(sql<boolean>`opening.closes_at <= kernel_now()`)
    .where(
      sql<boolean>`opening.number = (select max(number) from documents_opening one where one.document_id = document.id)`,
    )
    .orderBy('opening.closes_at')
    .limit(100)
    .execute()
}
