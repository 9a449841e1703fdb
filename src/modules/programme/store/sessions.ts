import { sql } from 'kysely'
import type { ScopeId } from '../../../kernel/ids.ts'
import { type Tx, tables } from '../../../kernel/transaction.ts'
import type { ProgrammeTables } from '../tables.ts'
import { isOut, type Note, type SeriesId, type Session, type SessionId, sessions } from './published.ts'

const db = (tx: Tx) => tables<ProgrammeTables>(tx)

/** Where the short address of a session leads: network and last piece of its address. */
export async function findByCode(tx: Tx, code: string): Promise<{ scope_id: ScopeId; slug: string } | undefined> {
  const found = db(tx).selectFrom('programme_session').select(['scope_id', 'slug']).where('code', '=', code)
  return (await found.executeTakeFirst()) as { scope_id: ScopeId; slug: string } | undefined
}

/** Sessions of a network from a local day on, the earliest first. */
export async function listSince(tx: Tx, scope: ScopeId, day: string): Promise<Session[]> {
  return (await sessions(tx)
    .where('scope_id', '=', scope)
    .where('date', '>=', day)
    .orderBy('date')
    .orderBy('start_time')
    .limit(FEED_AT_MOST)
    .execute()) as Session[]
}

const FEED_AT_MOST = 2000

/** How many sessions a series has, those held again not counted, and how many of them are past. */
export async function countSessions(tx: Tx, series: SeriesId): Promise<{ total: number; past: number }> {
  const { rows } = await sql<{ total: number; past: number }>`
    select count(*)::int as total,
      (count(*) filter (where date < (kernel_now() at time zone 'UTC')::date))::int as past
    from programme_session where series_id = ${series} and again_of is null`.execute(tx.db)
  return rows[0]!
}

/** Sessions of a series in its order from the one at `from` on, those held again not among them. */
export async function listSessionsFrom(tx: Tx, series: SeriesId, from: number, limit: number): Promise<Session[]> {
  return (await sessions(tx)
    .where('series_id', '=', series)
    .where('again_of', 'is', null)
    .orderBy('position')
    .offset(from)
    .limit(limit)
    .execute()) as Session[]
}

/** The other hours at which these sessions are held, the earliest first. */
export async function listAgain(tx: Tx, of: readonly SessionId[]): Promise<Session[]> {
  if (of.length === 0) return []
  return (await sessions(tx)
    .where('again_of', 'in', [...of])
    .orderBy('date')
    .orderBy('start_time')
    .execute()) as Session[]
}

export async function findSessionById(tx: Tx, id: SessionId): Promise<Session | undefined> {
  return (await sessions(tx).where('id', '=', id).executeTakeFirst()) as Session | undefined
}

/** Sessions by their ids, with what a list of them needs. */
export async function listSessionsById(tx: Tx, ids: readonly string[]) {
  return db(tx)
    .selectFrom('programme_session')
    .select(['id', 'scope_id', 'slug', 'title', 'date', 'zone'])
    .select([
      sql<string>`to_char(start_time, 'HH24:MI')`.as('start'),
      sql<string>`to_char(end_time, 'HH24:MI')`.as('end'),
    ])
    .where(sql<boolean>`id = any (${[...ids]}::uuid[])`)
    .execute()
}

/** A session's place in its series, from 1, and those before and after it. One held again stands where the first does. */
export async function findNeighbours(
  tx: Tx,
  { series_id: series, id, again_of }: Pick<Session, 'series_id' | 'id' | 'again_of'>,
): Promise<{ number: number; total: number; previous: Session | null; next: Session | null }> {
  const { rows } = await sql<{ number: number; total: number; previous: SessionId | null; next: SessionId | null }>`
    select number::int, total::int, previous, next from (
      select id, row_number() over w as number, count(*) over () as total, lag(id) over w as previous, lead(id) over w as next
      from programme_session where series_id = ${series} and again_of is null window w as (order by position)) as placed
    where id = ${again_of ?? id}`.execute(tx.db)
  const [at] = rows
  if (!at) return { number: 1, total: 1, previous: null, next: null }
  const beside = [at.previous, at.next].filter(one => one !== null)
  const found = beside.length > 0 ? ((await sessions(tx).where('id', 'in', beside).execute()) as Session[]) : []
  const byId = (wanted: SessionId | null) => found.find(one => one.id === wanted) ?? null
  return { number: at.number, total: at.total, previous: byId(at.previous), next: byId(at.next) }
}

/** What stands beside the agenda of these sessions, and of the whole series. */
export async function listNotesOf(tx: Tx, series: SeriesId, of: readonly SessionId[]): Promise<Note[]> {
  return (await db(tx)
    .selectFrom('programme_note')
    .select(['session_id', 'item_id', 'kind', 'about', 'segment', 'language', 'forthcoming', 'further'])
    .where('series_id', '=', series)
    .where(isOut)
    .where(eb =>
      of.length > 0
        ? eb.or([eb('session_id', 'is', null), eb('session_id', 'in', [...of])])
        : eb('session_id', 'is', null),
    )
    .orderBy('position')
    .execute()) as Note[]
}

/** What earlier sessions of the series concluded, the latest of them first; at most `limit`. */
export async function listConclusionsBefore(tx: Tx, session: Session, limit: number): Promise<Session[]> {
  return (await sessions(tx)
    .where('series_id', '=', session.series_id)
    .where('again_of', 'is', null)
    .where('conclusions', 'is not', null)
    .where(sql<boolean>`(date, start_time) < (${session.date}::date, ${session.start}::time)`)
    .orderBy('date', 'desc')
    .orderBy('start_time', 'desc')
    .limit(limit)
    .execute()) as Session[]
}
