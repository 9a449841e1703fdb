import { type Findable, facesOf, type Searchable } from '../../kernel/search/searchable.ts'
import type { Tx } from '../../kernel/transaction.ts'
import { findNetworkById } from '../networks/index.ts'
import {
  findAudience,
  findSeriesById,
  listItems,
  listNotes,
  listSeriesIds,
  listSessions,
  listSpeakers,
  type Note,
  type Series,
  type SeriesId,
  type Session,
} from './store/published.ts'

/** What is published of a programme: the series, and each session with its agenda and its speakers. */
export const programmeSearchable: Searchable = {
  source: 'programme',
  units: listSeriesIds,
  async load(tx, id) {
    const series = await findSeriesById(tx, id as SeriesId)
    const network = series && (await findNetworkById(tx, series.scope_id))
    const visibility = await findAudience(tx, id as SeriesId)
    if (!series || !network || !visibility) return []
    const notes = await listNotes(tx, series.id)
    const ofSeries: Findable = {
      ref: series.id,
      kind: 'series',
      scope: network.id,
      visibility,
      url: `/${network.slug}/programme/${series.slug}`,
      place: null,
      faces: facesOf([series.title], [series.status, ...textsOf(notes.filter(note => note.session_id === null))]),
    }
    const sessions = await listSessions(tx, series.id)
    const found = sessions.map(session => findableOf(tx, network.slug, series, session, notes))
    return [ofSeries, ...(await Promise.all(found)).map(session => ({ ...session, visibility }))]
  },
}

async function findableOf(
  tx: Tx,
  network: string,
  series: Series,
  session: Session,
  notes: readonly Note[],
): Promise<Omit<Findable, 'visibility'>> {
  const [items, speakers] = await Promise.all([listItems(tx, session.id), listSpeakers(tx, session.id)])
  return {
    ref: session.id,
    kind: 'session',
    scope: series.scope_id,
    url: `/${network}/sessions/${session.slug}`,
    place: series.title,
    faces: facesOf(
      [session.label, session.title],
      [
        session.about,
        session.format,
        session.conclusions,
        ...items.flatMap(item => [item.title, item.about]),
        ...speakers.flatMap(speaker => [speaker.name, speaker.role, speaker.organisation, speaker.bio ?? null]),
        ...textsOf(notes.filter(note => note.session_id === session.id)),
        session.place,
      ],
    ),
  }
}

const textsOf = (notes: readonly Note[]) => notes.flatMap(note => [note.segment, note.about])
