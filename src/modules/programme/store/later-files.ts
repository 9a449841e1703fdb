import { sql } from 'kysely'
import { newId, type ScopeId } from '../../../kernel/ids.ts'
import type { Text } from '../../../kernel/text.ts'
import { type Tx, tables } from '../../../kernel/transaction.ts'
import { NOTED, type NotedKind } from '../rules/compared.ts'
import type { About, Before } from '../rules/later-file.ts'
import type { Beside } from '../rules/revised-compared.ts'
import type { RevisedNote } from '../rules/revision.ts'
import type { ProgrammeTables } from '../tables.ts'
import type { DraftId } from './drafts.ts'
import type { Note, SeriesId, Session, SessionId } from './published.ts'

/** A file that was attached to a session. */
export interface LaterFile {
  id: DraftId
  file_name: string
  state: 'attached' | 'settled'
  /** Place of the session in the draft it is about, null where the session is published. */
  position: number | null
}

/** A published session as far as a file can be told to be about it. */
export interface NamedSession {
  id: SessionId
  series: Text
  label: Text | null
  title: Text
  date: string
  /** Titles of the lines of its agenda that stand by themselves. */
  parts: Text[]
}

const SESSIONS_AT_MOST = 1000
const db = (tx: Tx) => tables<ProgrammeTables>(tx)

/** The published sessions of a network, the latest first. */
export async function listNamedSessions(tx: Tx, scope: ScopeId): Promise<NamedSession[]> {
  return (await db(tx)
    .selectFrom('programme_session as session')
    .innerJoin('programme_series as series', 'series.id', 'session.series_id')
    .select([
      'session.id',
      'session.label',
      'session.title',
      'session.date',
      'series.title as series',
      sql<Text[]>`coalesce((select jsonb_agg(item.title order by item.position) from programme_item item
        where item.session_id = session.id and item.parent_id is null and item.title is not null
          and item.kinds && array['segment', 'topic']), '[]')`.as('parts'),
    ])
    .where('session.scope_id', '=', scope)
    .orderBy('session.date', 'desc')
    .limit(SESSIONS_AT_MOST)
    .execute()) as NamedSession[]
}

/** Where a published session is to be found; undefined where there is none of that id in the network. */
export async function findSessionIn(
  tx: Tx,
  scope: ScopeId,
  id: string,
): Promise<{ id: SessionId; slug: string; series_id: string } | undefined> {
  const found = db(tx).selectFrom('programme_session').select(['id', 'slug', 'series_id'])
  return (await found.where('scope_id', '=', scope).where('id', '=', id).executeTakeFirst()) as
    | { id: SessionId; slug: string; series_id: string }
    | undefined
}

/** Files about sessions of a draft, or about a published session. */
export async function listLaterFiles(tx: Tx, about: { draft: DraftId } | { session: SessionId }): Promise<LaterFile[]> {
  const files = db(tx)
    .selectFrom('programme_draft')
    .select(['id', 'file_name', 'state', 'about_position as position'])
    .where('state', 'in', ['attached', 'settled'])
    .orderBy('at')
  const own =
    'draft' in about ? files.where('about_draft', '=', about.draft) : files.where('about_session', '=', about.session)
  return (await own.execute()) as LaterFile[]
}

/** Questions of a published session and references beside it, those that wait for its correction among them. */
export async function listBeside(
  tx: Tx,
  session: Pick<Session, 'id' | 'series_id'>,
): Promise<Omit<Beside, 'label' | 'zonePrinted'>> {
  const notes = await db(tx)
    .selectFrom('programme_note')
    .select(['id', 'kind', 'about', 'segment', 'item_id', 'session_id', 'language', 'forthcoming', 'further'])
    .where('series_id', '=', session.series_id)
    .where('kind', 'in', ['question', 'reference', ...NOTED])
    .where(eb => eb.or([eb('session_id', 'is', null), eb('session_id', '=', session.id)]))
    .orderBy('position')
    .execute()
  return {
    questions: notes.filter(note => note.kind === 'question'),
    references: notes.filter(note => note.kind === 'reference'),
    notes: notes.filter((note): note is typeof note & { kind: NotedKind } => NOTED.some(kind => kind === note.kind)),
  }
}

type NoteToCome = Pick<Note, 'kind' | 'about'> &
  Partial<Pick<Note, 'segment' | 'language' | 'forthcoming' | 'further'>> & { item_id?: string | null }

/** Adds notes to a published session that only the staff sees, until its correction is put out. */
export async function insertNotesToCome(
  tx: Tx,
  session: Pick<Session, 'id' | 'series_id'>,
  scope: ScopeId,
  notes: readonly NoteToCome[],
): Promise<void> {
  if (notes.length === 0) return
  const { last } = await db(tx)
    .selectFrom('programme_note')
    .select(({ fn }) => fn.max('position').as('last'))
    .where('series_id', '=', session.series_id)
    .executeTakeFirstOrThrow()
  const own = { series_id: session.series_id, session_id: session.id, scope_id: scope, visibility: 'staff' }
  const rows = notes.map((note, at) => ({ ...own, ...note, id: newId(), position: (last ?? -1) + 1 + at }))
  await db(tx).insertInto('programme_note').values(rows).execute()
}

/** Notes that wait for the correction of a session that others see. */
export async function listNotesToCome(tx: Tx, session: SessionId): Promise<Pick<Note, 'kind' | 'about'>[]> {
  return (await db(tx)
    .selectFrom('programme_note as note')
    .innerJoin('programme_session as session', 'session.id', 'note.session_id')
    .select(['note.kind', 'note.about'])
    .where('note.session_id', '=', session)
    .where('note.visibility', '=', 'staff')
    .where('session.visibility', '<>', 'staff')
    .orderBy('note.position')
    .execute()) as Pick<Note, 'kind' | 'about'>[]
}

/** Shows notes that waited for a correction to those who see the session; nothing where none waited. */
export async function showNotesToCome(tx: Tx, session: SessionId, visibility: string): Promise<void> {
  if (visibility === 'staff') return
  await db(tx)
    .updateTable('programme_note')
    .set({ visibility })
    .where('session_id', '=', session)
    .where('visibility', '=', 'staff')
    .execute()
}

/** Writes what a later file says otherwise into the notes of a series; those without words any more go. */
export async function reviseNotes(tx: Tx, series: SeriesId, notes: readonly RevisedNote[]): Promise<void> {
  const own = notes.filter(one => one.after === null).map(one => one.id)
  if (own.length > 0)
    await db(tx).deleteFrom('programme_note').where('series_id', '=', series).where('id', 'in', own).execute()
  for (const { id, after, marks = {} } of notes)
    if (after)
      await db(tx)
        .updateTable('programme_note')
        .set({ about: after, ...marks })
        .where('series_id', '=', series)
        .where('id', '=', id)
        .execute()
}

/** Takes notes away that waited for a correction which was put away itself. */
export async function deleteNotesToCome(tx: Tx, session: SessionId): Promise<void> {
  await sql`delete from programme_note note using programme_session session
    where session.id = note.session_id and session.id = ${session}
      and note.visibility = 'staff' and session.visibility <> 'staff'`.execute(tx.db)
}

/** Says which session a file is about; null: none, it is a programme of its own again. */
export async function updateAbout(tx: Tx, id: DraftId, about: About | null): Promise<void> {
  await db(tx)
    .updateTable('programme_draft')
    .set({
      state: about ? 'attached' : 'open',
      about_draft: about && 'draft' in about ? about.draft : null,
      about_position: about && 'draft' in about ? about.position : null,
      about_session: about && 'session' in about ? about.session : null,
      chosen: [],
      before: null,
    })
    .where('id', '=', id)
    .execute()
}

export async function updateChosen(
  tx: Tx,
  id: DraftId,
  change: { state?: 'attached' | 'settled'; chosen?: string[]; before?: Before | null },
): Promise<void> {
  await db(tx).updateTable('programme_draft').set(change).where('id', '=', id).execute()
}

/** Files about the sessions of a draft that is published now are about the published ones. */
export async function moveLaterFiles(tx: Tx, draft: DraftId, sessions: readonly SessionId[]): Promise<void> {
  for (const file of await listLaterFiles(tx, { draft })) {
    const session = file.position === null ? undefined : sessions[file.position]
    await db(tx)
      .updateTable('programme_draft')
      .set({ about_draft: null, about_position: null, about_session: session ?? null, before: null })
      .$if(session === undefined, query => query.set({ state: 'open', chosen: [] }))
      .where('id', '=', file.id)
      .execute()
  }
}

/** A session went out of a draft: files about it are programmes of their own again, those behind it follow. */
export async function shiftLaterFiles(tx: Tx, draft: DraftId, gone: number): Promise<void> {
  for (const file of await listLaterFiles(tx, { draft })) {
    if (file.position === gone) await updateAbout(tx, file.id, null)
    else if (file.position !== null && file.position > gone)
      await db(tx)
        .updateTable('programme_draft')
        .set({ about_position: file.position - 1 })
        .where('id', '=', file.id)
        .execute()
  }
}
