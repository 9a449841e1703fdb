import { sql } from 'kysely'
import type { ScopeId } from '../../../kernel/ids.ts'
import type { Text } from '../../../kernel/text.ts'
import type { Tx } from '../../../kernel/transaction.ts'

/** Where a kind of text stands, and by which column its row knows the page that shows it. */
export const TEXTS = {
  'programme-series': { table: 'programme_series', column: 'title', page: 'series', by: 'id' },
  'programme-series-status': { table: 'programme_series', column: 'status', page: 'series', by: 'id' },
  'programme-session': { table: 'programme_session', column: 'title', page: 'session', by: 'id' },
  'programme-session-about': { table: 'programme_session', column: 'about', page: 'session', by: 'id' },
  'programme-session-format': { table: 'programme_session', column: 'format', page: 'session', by: 'id' },
  'programme-session-conclusions': { table: 'programme_session', column: 'conclusions', page: 'session', by: 'id' },
  'programme-session-label': { table: 'programme_session', column: 'label', page: 'session', by: 'id' },
  'programme-session-place': { table: 'programme_session', column: 'place', page: 'session', by: 'id' },
  'programme-line': { table: 'programme_item', column: 'title', page: 'session', by: 'session_id' },
  'programme-line-about': { table: 'programme_item', column: 'about', page: 'session', by: 'session_id' },
  'programme-speaker-role': { table: 'programme_speaker', column: 'role', page: 'session', by: 'session_id' },
  'programme-speaker-organisation': {
    table: 'programme_speaker',
    column: 'organisation',
    page: 'session',
    by: 'session_id',
  },
  'programme-speaker-bio': { table: 'programme_speaker', column: 'bio', page: 'session', by: 'session_id' },
  'programme-note': { table: 'programme_note', column: 'about', page: 'series', by: 'series_id' },
  'programme-note-segment': { table: 'programme_note', column: 'segment', page: 'series', by: 'series_id' },
} as const

export type TextKind = keyof typeof TEXTS

export interface ShownText {
  id: string
  scope_id: ScopeId
  text: Text
  /** Of the page that shows it. */
  title: Text
  slug: string
  /** The programme it is part of. */
  series_id: string
}

/** Texts of one kind in a network, of the newest programme first. */
export async function listTexts(tx: Tx, kind: TextKind, scope: ScopeId, limit: number): Promise<ShownText[]> {
  const { rows } =
    await sql<ShownText>`${selectText(kind)} where own.scope_id = ${scope} and own.${sql.ref(TEXTS[kind].column)} is not null
    order by page.id desc, own.id limit ${limit}`.execute(tx.db)
  return rows
}

export async function findText(tx: Tx, kind: TextKind, id: string, lock: boolean): Promise<ShownText | undefined> {
  const { rows } =
    await sql<ShownText>`${selectText(kind)} where own.id = ${id} and own.${sql.ref(TEXTS[kind].column)} is not null
    ${lock ? sql`for update of own` : sql``}`.execute(tx.db)
  return rows[0]
}

export async function updateText(tx: Tx, kind: TextKind, id: string, text: Text): Promise<void> {
  const { table, column } = TEXTS[kind]
  await sql`update ${sql.table(table)} set ${sql.ref(column)} = ${JSON.stringify(text)}::jsonb where id = ${id}`.execute(
    tx.db,
  )
}

function selectText(kind: TextKind) {
  const { table, column, page, by } = TEXTS[kind]
  return sql`select own.id, own.scope_id, own.${sql.ref(column)} as text, page.title, page.slug, page.${sql.ref(page === 'series' ? 'id' : 'series_id')} as series_id
    from ${sql.table(table)} own join ${sql.table(`programme_${page}`)} page on page.id = own.${sql.ref(by)}`
}
