import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { type Id, newId, type ScopeId } from '../../../kernel/ids.ts'
import type { Language } from '../../../kernel/languages.ts'
import type { PaperLoss } from '../../../kernel/paper/blocks.ts'
import { SWEPT_AT_ONCE } from '../../../kernel/sweeps.ts'
import { type Tx, tables } from '../../../kernel/transaction.ts'
import type { ReturnedRow, Segment } from '../rules.ts'
import type { TranslationsTables } from '../tables.ts'

export type ReturnId = Id<'return'>

/** Texts that went out in one file. */
export interface Outing {
  id: string
  code: string
  language: Language
  segments: Segment[]
}

/** What came back in one file. */
export interface Returned {
  id: ReturnId
  rows: ReturnedRow[]
  /** What stands in the file and belongs to no row. */
  unread: string[]
  /** Names of rows that were shown and kept or left. */
  dealt: string[]
  lost: PaperLoss[]
  kept_at: Temporal.Instant | null
}

const db = (tx: Tx) => tables<TranslationsTables>(tx)
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

export async function insertOuting(
  tx: Tx,
  scope: ScopeId,
  { language, segments }: { language: Language; segments: readonly Segment[] },
): Promise<Outing> {
  const code = [...randomBytes(8)].map(byte => LETTERS[byte % 32]).join('')
  const outing = { id: newId<'outing'>(), code, language, segments: [...segments] }
  await db(tx)
    .insertInto('translations_outing')
    .values({ ...outing, scope_id: scope, segments: JSON.stringify(segments) as never })
    .execute()
  return outing
}

export async function findOuting(tx: Tx, scope: ScopeId, id: string): Promise<Outing | undefined> {
  return (await db(tx)
    .selectFrom('translations_outing')
    .select(['id', 'code', 'language', 'segments'])
    .where('id', '=', id)
    .where('scope_id', '=', scope)
    .executeTakeFirst()) as Outing | undefined
}

/** The outings of a network with these codes. */
export async function listOutings(tx: Tx, scope: ScopeId, codes: readonly string[]): Promise<Outing[]> {
  return (await db(tx)
    .selectFrom('translations_outing')
    .select(['id', 'code', 'language', 'segments'])
    .where('scope_id', '=', scope)
    .where(sql<boolean>`code = any (${[...codes]}::text[])`)
    .limit(20)
    .execute()) as Outing[]
}

export async function insertReturn(
  tx: Tx,
  scope: ScopeId,
  { rows, unread, lost }: Pick<Returned, 'rows' | 'unread' | 'lost'>,
): Promise<ReturnId> {
  const id = newId<'return'>()
  await db(tx)
    .insertInto('translations_return')
    .values({
      id,
      scope_id: scope,
      rows: JSON.stringify(rows) as never,
      unread: JSON.stringify(unread) as never,
      lost: JSON.stringify(lost) as never,
    })
    .execute()
  return id
}

export async function findReturn(tx: Tx, scope: ScopeId, id: string): Promise<Returned | undefined> {
  return (await db(tx)
    .selectFrom('translations_return')
    .select(['id', 'rows', 'unread', 'dealt', 'lost', 'kept_at'])
    .where('id', '=', id)
    .where('scope_id', '=', scope)
    .executeTakeFirst()) as Returned | undefined
}

/** Says that these rows of a returned file are dealt with too, and perhaps all of it; false when somebody was quicker. */
export async function settleReturn(
  tx: Tx,
  { id, dealt }: Pick<Returned, 'id' | 'dealt'>,
  { more, whole }: { more: readonly string[]; whole: boolean },
): Promise<boolean> {
  const settled = await db(tx)
    .updateTable('translations_return')
    .set({
      dealt: JSON.stringify([...dealt, ...more]) as never,
      ...(whole ? { kept_at: sql`kernel_now()` as never } : {}),
    })
    .where('id', '=', id)
    .where('kept_at', 'is', null)
    .where(sql<boolean>`dealt = ${JSON.stringify(dealt)}::text::jsonb`)
    .executeTakeFirst()
  return settled.numUpdatedRows > 0n
}

/** Files that went out or came back a year ago; some at a time. */
export async function sweepOutings(tx: Tx): Promise<number> {
  let removed = 0
  for (const table of ['translations_return', 'translations_outing'] as const) {
    const gone = await sql`delete from ${sql.table(table)} where id in (select id from ${sql.table(table)}
      where at < kernel_now() - interval '1 year' limit ${SWEPT_AT_ONCE})`.execute(tx.db)
    removed += Number(gone.numAffectedRows ?? 0)
  }
  return removed
}

/**
 * Files that took out words which are taken away are gone, with all that came back from them; as the service `erasure`.
 * What stood in them is in the texts.
 */
export async function deleteOutingsOf(tx: Tx, kinds: readonly string[], refs: readonly string[]): Promise<void> {
  const { rows } = await sql<{ code: string }>`delete from translations_outing
    where exists (select from jsonb_array_elements(segments) one
      where one ->> 'kind' = any (${[...kinds]}::text[]) and one ->> 'ref' = any (${[...refs]}::text[]))
    returning code`.execute(tx.db)
  await sql`delete from translations_return
    where exists (select from jsonb_array_elements(rows) one
      where one ->> 'code' = any (${rows.map(row => row.code)}::text[]))`.execute(tx.db)
}
