import { sql } from 'kysely'
import { piecesOf } from '../../../kernel/database/pieces.ts'
import type { Id, ScopeId } from '../../../kernel/ids.ts'
import type { Text } from '../../../kernel/text.ts'
import { type Tx, tables } from '../../../kernel/transaction.ts'
import type { ItemKind } from '../reading/reading.ts'
import type { ProgrammeTables } from '../tables.ts'

export type SeriesId = Id<'programme-series'>
export type SessionId = Id<'programme-session'>
export type ItemId = Id<'programme-item'>

export interface Series {
  id: SeriesId
  scope_id: ScopeId
  slug: string
  title: Text
  status: Text | null
  languages: string[]
}

/** A series in a list: how many sessions, from when to when (local days). */
export interface SeriesEntry extends Pick<Series, 'id' | 'slug' | 'title' | 'status'> {
  sessions: number
  first: string
  last: string
}

export interface Session {
  id: SessionId
  series_id: SeriesId
  slug: string
  label: Text | null
  title: Text
  about: Text | null
  /** Local day and hours at the place, `2026-12-09`, `13:00`; see rules/hours.ts. */
  date: string
  start: string
  end: string
  zone: string
  zone_printed: string | null
  place: Text
  /** The last piece of its short address, `/s/<code>`. */
  code: string
  /** How often it was changed after it was published. */
  sequence: number
  changed_at: Temporal.Instant | null
  cancelled_at: Temporal.Instant | null
  /** How it is held: "online, plenary and three rooms". */
  format: Text | null
  conclusions: Text | null
  /** The session that this one is held again for, for another half of the world. */
  again_of: SessionId | null
}

/** What a session is when it is published. */
export type NewSession = Omit<
  Session,
  'code' | 'sequence' | 'changed_at' | 'cancelled_at' | 'format' | 'conclusions' | 'again_of'
>

export interface Item {
  id: ItemId
  parent_id: ItemId | null
  start: string | null
  end: string | null
  minutes: number | null
  kinds: ItemKind[]
  title: Text | null
  about: Text | null
  /** It stays at its hour when what stands before it grows or shrinks. */
  fixed?: boolean
}

export interface Speaker {
  item_id: ItemId | null
  name: string | null
  role: Text | null
  organisation: Text | null
  minutes: number | null
  confirmed: boolean | null
  /** What a confirmed speaker says of themself. */
  bio?: Text | null
  /** Their files that the secretariat shows. */
  slides?: { name: string; url: string }[]
}

export type NoteKind =
  | 'organiser'
  | 'introduction'
  | 'objective'
  | 'question'
  | 'reference'
  | 'audience'
  | 'contact'
  | 'requirement'
  | 'logistics'

export interface Note {
  session_id: SessionId | null
  item_id: ItemId | null
  kind: NoteKind
  about: Text
  segment: Text | null
  language: string | null
  forthcoming: boolean
  further: boolean
}

/** A whole programme ready to be written: rows of each table in their order. */
export interface NewProgramme {
  series: Series & { file: string | null }
  sessions: NewSession[]
  items: (Item & { session_id: SessionId })[]
  speakers: (Speaker & { id: string; session_id: SessionId })[]
  notes: (Note & { id: string })[]
}

const db = (tx: Tx) => tables<ProgrammeTables>(tx)
const seriesColumns = ['id', 'scope_id', 'slug', 'title', 'status', 'languages'] as const
const sessionColumns = [
  'id',
  'series_id',
  'slug',
  'label',
  'title',
  'about',
  'date',
  'zone',
  'zone_printed',
  'place',
  'code',
  'sequence',
  'changed_at',
  'cancelled_at',
  'format',
  'conclusions',
  'again_of',
  sql<string>`to_char(start_time, 'HH24:MI')`.as('start'),
  sql<string>`to_char(end_time, 'HH24:MI')`.as('end'),
] as const

/** Writes a programme that everybody may read. */
export async function insertProgramme(tx: Tx, programme: NewProgramme): Promise<void> {
  const { file, ...series } = programme.series
  const own = { scope_id: series.scope_id, visibility: 'public' }
  await db(tx)
    .insertInto('programme_series')
    .values({ ...series, ...own, file_id: file })
    .execute()
  const sessions = programme.sessions.map(({ start, end, ...session }, position) => ({
    ...session,
    ...own,
    position,
    start_time: start,
    end_time: end,
  }))
  const items = programme.items.map(({ start, end, ...item }, position) => ({
    ...item,
    ...own,
    position,
    start_time: start,
    end_time: end,
  }))
  const inOrder = <Row>(row: Row, position: number) => ({ ...row, ...own, position })
  for (const rows of piecesOf(sessions)) await db(tx).insertInto('programme_session').values(rows).execute()
  for (const rows of piecesOf(items)) await db(tx).insertInto('programme_item').values(rows).execute()
  for (const rows of piecesOf(programme.speakers.map(inOrder)))
    await db(tx).insertInto('programme_speaker').values(rows).execute()
  const notes = programme.notes.map(note => ({ ...inOrder(note, 0), series_id: series.id }))
  for (const rows of piecesOf(notes.map(inOrder))) await db(tx).insertInto('programme_note').values(rows).execute()
}

export async function findSeries(tx: Tx, scope: ScopeId, slug: string): Promise<Series | undefined> {
  const found = db(tx)
    .selectFrom('programme_series')
    .select(seriesColumns)
    .where('scope_id', '=', scope)
    .where('slug', '=', slug)
  return (await found.executeTakeFirst()) as Series | undefined
}

export async function findSeriesById(tx: Tx, id: SeriesId): Promise<Series | undefined> {
  return (await db(tx).selectFrom('programme_series').select(seriesColumns).where('id', '=', id).executeTakeFirst()) as
    | Series
    | undefined
}

/** These series, as far as the actor may see them. */
export async function listSeriesById(tx: Tx, ids: readonly string[]) {
  const series = db(tx).selectFrom('programme_series').select(['id', 'title'])
  return series.where(sql<boolean>`id = any (${[...ids]}::uuid[])`).execute()
}

/** Whom a programme and all its rows are shown to. */
export async function findAudience(tx: Tx, id: SeriesId): Promise<'public' | 'network' | 'staff' | undefined> {
  const found = db(tx).selectFrom('programme_series').select('visibility').where('id', '=', id)
  return (await found.executeTakeFirst())?.visibility as 'public' | 'network' | 'staff' | undefined
}

export async function listSeriesIds(tx: Tx): Promise<string[]> {
  return (await db(tx).selectFrom('programme_series').select('id').execute()).map(row => row.id)
}

/** The series of a network, the one with the latest session first. */
export async function listSeries(tx: Tx, scope: ScopeId): Promise<SeriesEntry[]> {
  return (await db(tx)
    .selectFrom('programme_series as series')
    .innerJoin('programme_session as session', 'session.series_id', 'series.id')
    .select(({ fn }) => [
      'series.id',
      'series.slug',
      'series.title',
      'series.status',
      fn.countAll<number>().as('sessions'),
      fn.min('session.date').as('first'),
      fn.max('session.date').as('last'),
    ])
    .where('series.scope_id', '=', scope)
    .groupBy('series.id')
    .orderBy('last', 'desc')
    .limit(100)
    .execute()) as SeriesEntry[]
}

export async function findSession(tx: Tx, scope: ScopeId, slug: string): Promise<Session | undefined> {
  return (await sessions(tx).where('scope_id', '=', scope).where('slug', '=', slug).executeTakeFirst()) as
    | Session
    | undefined
}

/** The sessions of a series in the order of its programme. */
export async function listSessions(tx: Tx, series: SeriesId): Promise<Session[]> {
  return (await sessions(tx).where('series_id', '=', series).orderBy('position').execute()) as Session[]
}

/** Sessions of a network that are not over, the nearest first. */
export async function listNextSessions(tx: Tx, scope: ScopeId, limit: number): Promise<Session[]> {
  const end = sql<Temporal.Instant>`(date + end_time + case when end_time <= start_time then interval '1 day' else interval '0' end) at time zone zone`
  return (await sessions(tx)
    .where('scope_id', '=', scope)
    .where('cancelled_at', 'is', null)
    // A day's slack on the index for zones ahead of and behind UTC; the next line decides.
    .where('date', '>=', sql<string>`(kernel_now() at time zone 'UTC')::date - 2`)
    .where(sql<boolean>`${end} > kernel_now()`)
    .orderBy(sql`(date + start_time) at time zone zone`)
    .orderBy('position')
    .limit(limit)
    .execute()) as Session[]
}

/** Pieces of addresses of sessions that are taken in a network, of those given. */
export async function listTakenSessionSlugs(tx: Tx, scope: ScopeId, slugs: readonly string[]): Promise<string[]> {
  if (slugs.length === 0) return []
  const rows = await db(tx)
    .selectFrom('programme_session')
    .select('slug')
    .where('scope_id', '=', scope)
    .where(eb => eb.or(slugs.map(slug => eb('slug', 'like', `${slug}%`))))
    .execute()
  return rows.map(row => row.slug)
}

/** The agendas of these sessions, each in its order. */
export async function listItemsOf(
  tx: Tx,
  of: readonly SessionId[],
): Promise<(Item & { session_id: SessionId; fixed: boolean })[]> {
  if (of.length === 0) return []
  return (await db(tx)
    .selectFrom('programme_item')
    .select([
      'id',
      'session_id',
      'parent_id',
      'minutes',
      'kinds',
      'title',
      'about',
      'fixed',
      sql<string | null>`to_char(start_time, 'HH24:MI')`.as('start'),
      sql<string | null>`to_char(end_time, 'HH24:MI')`.as('end'),
    ])
    .where('session_id', 'in', [...of])
    .orderBy('position')
    .execute()) as (Item & { session_id: SessionId; fixed: boolean })[]
}

export const listItems = (tx: Tx, session: SessionId) => listItemsOf(tx, [session])

/** Who speaks in these sessions, in the order of the programme. */
export async function listSpeakersOf(
  tx: Tx,
  of: readonly SessionId[],
): Promise<(Speaker & { id: string; session_id: SessionId })[]> {
  if (of.length === 0) return []
  return (await db(tx)
    .selectFrom('programme_speaker')
    .select(['id', 'session_id', 'item_id', 'name', 'role', 'organisation', 'minutes', 'confirmed', 'bio'])
    .where('session_id', 'in', [...of])
    .orderBy('position')
    .execute()) as (Speaker & { id: string; session_id: SessionId })[]
}

/** Those named for a whole session of these: who moderates, hosts it too, helps with its technology. */
export async function listHosts(tx: Tx, of: readonly SessionId[]): Promise<(Speaker & { session_id: SessionId })[]> {
  if (of.length === 0) return []
  return (await db(tx)
    .selectFrom('programme_speaker')
    .select(['session_id', 'item_id', 'name', 'role', 'organisation', 'minutes', 'confirmed'])
    .where(sql<boolean>`session_id = any (${[...of]}::uuid[])`)
    .where('item_id', 'is', null)
    .orderBy('position')
    .execute()) as (Speaker & { session_id: SessionId })[]
}

export const listSpeakers = (tx: Tx, session: SessionId) => listSpeakersOf(tx, [session])

/** What stands beside the agenda: of the whole series, or of one session of it. */
export async function listNotes(tx: Tx, series: SeriesId, session?: SessionId): Promise<Note[]> {
  const notes = db(tx)
    .selectFrom('programme_note')
    .select(['session_id', 'item_id', 'kind', 'about', 'segment', 'language', 'forthcoming', 'further'])
    .where('series_id', '=', series)
    .where(isOut)
    .orderBy('position')
  return (await (session ? notes.where('session_id', '=', session) : notes).execute()) as Note[]
}

/** Notes that wait for a correction are on no page and in no file, not even for the staff. */
export const isOut = sql<boolean>`(visibility <> 'staff' or (select visibility = 'staff' from programme_series where id = series_id))`

/** The sessions that this actor may see, as they are known. */
export const sessions = (tx: Tx) => db(tx).selectFrom('programme_session').select(sessionColumns)
