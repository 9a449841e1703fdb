import type { Tx } from '../../../kernel/transaction.ts'
import { visibleNetwork } from '../../networks/index.ts'
import { visibleSeries, visibleSession } from '../access.ts'
import type { PaperView } from '../out/paper.ts'
import {
  findSeriesById,
  listItemsOf,
  listNotes,
  listSessions,
  listSpeakersOf,
  type Note,
  type Session,
} from '../store/published.ts'
import { listNotesOf } from '../store/sessions.ts'
import { nested } from './session.ts'

/** One session with what the series says of all of them. */
export async function sessionPaperView(tx: Tx, slug: string | undefined, name: string | undefined): Promise<PaperView> {
  const network = await visibleNetwork(tx, slug)
  const session = await visibleSession(tx, network, name)
  const [series, notes] = await Promise.all([
    findSeriesById(tx, session.series_id),
    listNotesOf(tx, session.series_id, [session.id]),
  ])
  return { network, series: series!, slug: session.slug, sessions: await filled(tx, [session], notes), notes }
}

export async function seriesPaperView(tx: Tx, slug: string | undefined, name: string | undefined): Promise<PaperView> {
  const network = await visibleNetwork(tx, slug)
  const series = await visibleSeries(tx, network, name)
  const [sessions, notes] = await Promise.all([listSessions(tx, series.id), listNotes(tx, series.id)])
  return { network, series, slug: series.slug, sessions: await filled(tx, sessions, notes), notes }
}

async function filled(tx: Tx, sessions: readonly Session[], notes: readonly Note[]): Promise<PaperView['sessions']> {
  const ids = sessions.map(one => one.id)
  const [items, speakers] = await Promise.all([listItemsOf(tx, ids), listSpeakersOf(tx, ids)])
  const itemsOf = Map.groupBy(items, item => item.session_id)
  const speakersOf = Map.groupBy(speakers, speaker => speaker.session_id)
  return sessions.map(session => {
    const speaking = speakersOf.get(session.id) ?? []
    return {
      session,
      speakers: speaking.filter(one => one.item_id === null),
      agenda: nested(itemsOf.get(session.id) ?? [], speaking, notes),
    }
  })
}
