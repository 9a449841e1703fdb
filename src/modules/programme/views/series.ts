import type { Tx } from '../../../kernel/transaction.ts'
import { type Network, visibleNetwork } from '../../networks/index.ts'
import { canMakeProgramme, visibleSeries } from '../access.ts'
import { listNotes, listSessions, type Note, type Series, type Session } from '../store/published.ts'
import { countSessions, listAgain, listNotesOf, listSessionsFrom } from '../store/sessions.ts'
import { languagesOf } from './session.ts'

/** What one page of a long series shows. */
const SESSIONS_A_PAGE = 8

export interface SeriesView {
  network: Network
  series: Series
  /** Of this page; those held again are in `again`. */
  sessions: Session[]
  again: Session[]
  /** Of the whole series and of the sessions on this page. */
  notes: Note[]
  total: number
  page: number
  pages: number
  languages: string[]
  may: { make: boolean }
}

/** A page of a series; without a number the one with the next session that is not over. */
export async function seriesView(
  tx: Tx,
  slug: string | undefined,
  name: string | undefined,
  asked: string | null = null,
): Promise<SeriesView> {
  const network = await visibleNetwork(tx, slug)
  const series = await visibleSeries(tx, network, name)
  const { total, past } = await countSessions(tx, series.id)
  const pages = Math.max(1, Math.ceil(total / SESSIONS_A_PAGE))
  const wanted = /^\d{1,5}$/.test(asked ?? '')
    ? Number(asked)
    : pages === 1
      ? 1
      : Math.floor(past / SESSIONS_A_PAGE) + 1
  const page = Math.min(Math.max(wanted, 1), pages)
  const sessions = await listSessionsFrom(tx, series.id, (page - 1) * SESSIONS_A_PAGE, SESSIONS_A_PAGE)
  const ids = sessions.map(one => one.id)
  const [again, notes] = await Promise.all([listAgain(tx, ids), listNotesOf(tx, series.id, ids)])
  return {
    network,
    series,
    sessions,
    again,
    notes,
    total,
    page,
    pages,
    languages: languagesOf([series.title, ...sessions.map(one => one.title)]),
    may: { make: canMakeProgramme(tx.actor, network) },
  }
}

/** The whole of a series, for programs. */
export async function wholeSeriesView(tx: Tx, slug: string | undefined, name: string | undefined) {
  const network = await visibleNetwork(tx, slug)
  const series = await visibleSeries(tx, network, name)
  const [sessions, notes] = await Promise.all([listSessions(tx, series.id), listNotes(tx, series.id)])
  return { network, series, sessions, notes }
}
