import { type Id, newId, type ScopeId } from '../../../kernel/ids.ts'
import { type Tx, tables } from '../../../kernel/transaction.ts'
import type { DraftProgramme } from '../rules/draft.ts'
import type { Before } from '../rules/later-file.ts'
import type { ProgrammeTables } from '../tables.ts'
import type { SeriesId, SessionId } from './published.ts'

export type DraftId = Id<'programme-draft'>

export interface Draft {
  id: DraftId
  scope_id: ScopeId
  state: 'open' | 'published' | 'discarded' | 'attached' | 'settled'
  file_id: string
  file_name: string
  /** The words of the file, a line each. */
  source: string[]
  content: DraftProgramme
  series_id: SeriesId | null
  /** Which session it is about, where it was attached to one. */
  about_draft: DraftId | null
  about_position: number | null
  about_session: SessionId | null
  chosen: string[]
  before: Before | null
}

export interface DraftEntry {
  id: DraftId
  state: 'open' | 'attached'
  file_name: string
  content: DraftProgramme
  at: Temporal.Instant
}

const db = (tx: Tx) => tables<ProgrammeTables>(tx)
const columns = [
  'id',
  'scope_id',
  'state',
  'file_id',
  'file_name',
  'source',
  'content',
  'series_id',
  'about_draft',
  'about_position',
  'about_session',
  'chosen',
  'before',
] as const

/** Writes a draft; null when one of the same file is there already. */
export async function insertDraft(
  tx: Tx,
  draft: { scope: ScopeId; file: string; fileName: string; sha256: Buffer; source: string[]; content: DraftProgramme },
): Promise<DraftId | null> {
  const row = await db(tx)
    .insertInto('programme_draft')
    .values({
      id: newId(),
      scope_id: draft.scope,
      file_id: draft.file,
      file_name: draft.fileName,
      sha256: draft.sha256,
      source: draft.source,
      content: draft.content,
    })
    .onConflict(conflict => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return (row?.id ?? null) as DraftId | null
}

export async function findDraft(tx: Tx, scope: ScopeId, id: string): Promise<Draft | undefined> {
  return (await drafts(tx, scope).where('id', '=', id).executeTakeFirst()) as Draft | undefined
}

/** The draft (open or published) that was made of these very bytes. */
export async function findDraftOfFile(tx: Tx, scope: ScopeId, sha256: Buffer): Promise<Draft | undefined> {
  const found = drafts(tx, scope).where('sha256', '=', sha256).where('state', '<>', 'discarded')
  return (await found.executeTakeFirst()) as Draft | undefined
}

/** Takes the row for the rest of the transaction, so that two corrections of one draft follow each other. */
export async function lockDraft(tx: Tx, draft: Draft): Promise<Draft> {
  return (await drafts(tx, draft.scope_id).where('id', '=', draft.id).forUpdate().executeTakeFirstOrThrow()) as Draft
}

export async function listOpenDrafts(tx: Tx, scope: ScopeId): Promise<DraftEntry[]> {
  return (await db(tx)
    .selectFrom('programme_draft')
    .select(['id', 'state', 'file_name', 'content', 'at'])
    .where('scope_id', '=', scope)
    // A file that was attached waits until its differences are settled.
    .where('state', 'in', ['open', 'attached'])
    .orderBy('at', 'desc')
    .limit(100)
    .execute()) as DraftEntry[]
}

export async function updateDraft(
  tx: Tx,
  id: DraftId,
  change: { content?: DraftProgramme; state?: Draft['state']; series_id?: SeriesId },
): Promise<void> {
  await db(tx).updateTable('programme_draft').set(change).where('id', '=', id).execute()
}

const drafts = (tx: Tx, scope: ScopeId) =>
  db(tx).selectFrom('programme_draft').select(columns).where('scope_id', '=', scope)
