import { notFound } from '../../../kernel/errors.ts'
import type { ScopeId } from '../../../kernel/ids.ts'
import type { KeptLink } from '../../../kernel/signed-links.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import { findNetworkById, type Network, visibleNetwork } from '../../networks/index.ts'
import { canSubscribe, ownCalendarLink, visibleSeries, visibleSession } from '../access.ts'
import type { Calendar } from '../out/calendar.ts'
import { publicAddress } from '../slots.ts'
import {
  findSeriesById,
  listHosts,
  listSeries,
  listSessions,
  type SeriesEntry,
  type Session,
} from '../store/published.ts'
import { listSince } from '../store/sessions.ts'

/** How far back a feed goes: calendars keep what was, and nobody asks for a year before the last. */
const DAYS_BACK = 400

export interface CalendarView {
  network: Network
  series: SeriesEntry[]
  /** The reader's own link to the sessions of this network; null: none, or it has ended. */
  link: KeptLink | null
  may: { subscribe: boolean }
}

export async function calendarView(tx: Tx, slug: string | undefined): Promise<CalendarView> {
  const network = await visibleNetwork(tx, slug)
  const subscribe = canSubscribe(tx.actor, network)
  const [series, link] = await Promise.all([
    listSeries(tx, network.id),
    subscribe ? ownCalendarLink(tx, network.id) : Promise.resolve(null),
  ])
  return { network, series, link, may: { subscribe } }
}

/** All sessions of a network since a year ago. */
export async function feedView(tx: Tx, scope: ScopeId, at: Temporal.Instant): Promise<Calendar> {
  const network = await findNetworkById(tx, scope)
  if (!network) throw notFound()
  const since = at.toZonedDateTimeISO('UTC').toPlainDate().subtract({ days: DAYS_BACK }).toString()
  return {
    name: network.name,
    slug: network.slug,
    ...givenOutBy(network),
    sessions: await withPeople(tx, await listSince(tx, network.id, since)),
  }
}

export async function seriesCalendar(tx: Tx, slug: string | undefined, name: string | undefined): Promise<Calendar> {
  const network = await visibleNetwork(tx, slug)
  const series = await visibleSeries(tx, network, name)
  return {
    name: series.title,
    slug: series.slug,
    ...givenOutBy(network),
    sessions: await withPeople(tx, await listSessions(tx, series.id)),
  }
}

export async function sessionCalendar(tx: Tx, slug: string | undefined, name: string | undefined): Promise<Calendar> {
  const network = await visibleNetwork(tx, slug)
  const session = await visibleSession(tx, network, name)
  const series = await findSeriesById(tx, session.series_id)
  return {
    name: series?.title ?? session.title,
    slug: session.slug,
    ...givenOutBy(network),
    sessions: await withPeople(tx, [session]),
  }
}

/** The address at which everybody can write to the network, where mail comes in; no other is ever in a calendar. */
const givenOutBy = (network: Network): Pick<Calendar, 'network' | 'organiser'> => ({
  network: network.slug,
  organiser: { name: network.name, address: publicAddress(network) },
})

async function withPeople(tx: Tx, sessions: readonly Session[]): Promise<Calendar['sessions']> {
  const people = await listHosts(
    tx,
    sessions.map(one => one.id),
  )
  const of = Map.groupBy(people, one => one.session_id)
  return sessions.map(one => ({ ...one, speakers: of.get(one.id) ?? [] }))
}
