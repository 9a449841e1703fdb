import { slugOf } from '../../kernel/ids.ts'
import type { Tx } from '../../kernel/transaction.ts'
import { type Network, visibleNetwork } from '../networks/index.ts'
import { canMakeProgramme, networkToMakeProgrammeOf, visibleDraft, visibleSeries, visibleSession } from './access.ts'
import { markOf, sessionIndex } from './actions/drafts.ts'
import type { DraftSession } from './rules/draft.ts'
import { type Fault, faultsOf } from './rules/faults.ts'
import { type Draft, type DraftEntry, listOpenDrafts } from './store/drafts.ts'
import { type LaterFile, listLaterFiles } from './store/later-files.ts'
import {
  findSeriesById,
  type Item,
  listItems,
  listNextSessions,
  listNotes,
  listSeries,
  listSessions,
  listSpeakers,
  type Note,
  type Series,
  type SeriesEntry,
  type Session,
  type Speaker,
} from './store/published.ts'
import { type AboutView, aboutView } from './views/later-files.ts'

export interface ListView {
  network: Network
  series: SeriesEntry[]
  /** Only for those who make the programme. */
  drafts: DraftEntry[]
  may: { make: boolean }
}

export async function listView(tx: Tx, slug: string | undefined): Promise<ListView> {
  const network = await visibleNetwork(tx, slug)
  const make = canMakeProgramme(tx.actor, network)
  const [series, drafts] = await Promise.all([listSeries(tx, network.id), make ? listOpenDrafts(tx, network.id) : []])
  return { network, series, drafts, may: { make } }
}

export interface NewView {
  network: Network
}

export async function newView(tx: Tx, slug: string | undefined): Promise<NewView> {
  return { network: await networkToMakeProgrammeOf(tx, slug) }
}

export interface DraftView {
  network: Network
  draft: Draft
  faults: Fault[]
  /** A piece of an address made from the title, to begin with. */
  proposed: string
  /** The piece of the address of the series, once it is published. */
  published: string | null
  /** Sessions that are there already; a file of one session may be about one of them. */
  about: AboutView | null
  /** Files that are about sessions of this draft. */
  later: LaterFile[]
}

export async function draftView(tx: Tx, slug: string | undefined, id: string | undefined): Promise<DraftView> {
  const network = await visibleNetwork(tx, slug)
  const draft = await visibleDraft(tx, network, id)
  const series = draft.series_id ? await findSeriesById(tx, draft.series_id) : undefined
  return {
    network,
    draft,
    faults: faultsOf(draft.content),
    proposed: slugOf(draft.content.title ?? ''),
    published: series?.slug ?? null,
    about: await aboutView(tx, network, draft),
    later: await listLaterFiles(tx, { draft: draft.id }),
  }
}

export interface DraftSessionView extends DraftView {
  /** From 1; one more than there are sessions for a new one. */
  number: number
  session: DraftSession | null
  /** What the session was when its form was drawn. */
  seen: string
}

export async function draftSessionView(
  tx: Tx,
  slug: string | undefined,
  id: string | undefined,
  number: string | undefined,
): Promise<DraftSessionView> {
  const view = await draftView(tx, slug, id)
  const index = sessionIndex(view.draft.content, number)
  const session = view.draft.content.sessions[index]
  return { ...view, number: index + 1, session: session ?? null, seen: markOf(session) }
}

export interface SeriesView {
  network: Network
  series: Series
  sessions: Session[]
  notes: Note[]
}

export async function seriesView(tx: Tx, slug: string | undefined, series: string | undefined): Promise<SeriesView> {
  const network = await visibleNetwork(tx, slug)
  const found = await visibleSeries(tx, network, series)
  const [sessions, notes] = await Promise.all([listSessions(tx, found.id), listNotes(tx, found.id)])
  return { network, series: found, sessions, notes }
}

export interface AgendaItem extends Item {
  speakers: Speaker[]
  questions: Note[]
  items: AgendaItem[]
}

export interface SessionView {
  network: Network
  series: Series
  session: Session
  /** Its place in the series, from 1, and how many there are. */
  number: number
  total: number
  previous: Session | null
  next: Session | null
  /** Moderators and others named for the whole session. */
  speakers: Speaker[]
  /** Questions that belong to no line of the agenda. */
  questions: Note[]
  agenda: AgendaItem[]
}

export async function sessionView(tx: Tx, slug: string | undefined, session: string | undefined): Promise<SessionView> {
  const network = await visibleNetwork(tx, slug)
  const found = await visibleSession(tx, network, session)
  const [series, sessions, items, speakers, notes] = await Promise.all([
    findSeriesById(tx, found.series_id),
    listSessions(tx, found.series_id),
    listItems(tx, found.id),
    listSpeakers(tx, found.id),
    listNotes(tx, found.series_id, found.id),
  ])
  const at = sessions.findIndex(one => one.id === found.id)
  return {
    network,
    series: series!,
    session: found,
    number: at + 1,
    total: sessions.length,
    previous: sessions[at - 1] ?? null,
    next: sessions[at + 1] ?? null,
    speakers: speakers.filter(one => one.item_id === null),
    questions: notes.filter(note => note.item_id === null),
    agenda: nested(items, speakers, notes),
  }
}

export interface OpenSession extends Session {
  network: string
}

/** Published sessions of a network that are not over, the nearest first, by the house's clock. */
export async function nextSessions(
  tx: Tx,
  network: Pick<Network, 'id' | 'slug'>,
  limit: number,
): Promise<OpenSession[]> {
  const sessions = await listNextSessions(tx, network.id, limit)
  return sessions.map(session => ({ ...session, network: network.slug }))
}

function nested(items: readonly Item[], speakers: readonly Speaker[], notes: readonly Note[]): AgendaItem[] {
  const under = Map.groupBy(items, item => item.parent_id)
  const speaking = Map.groupBy(speakers, speaker => speaker.item_id)
  const asked = Map.groupBy(notes, note => note.item_id)
  const build = (parent: Item['id'] | null): AgendaItem[] =>
    (under.get(parent) ?? []).map(item => ({
      ...item,
      speakers: speaking.get(item.id) ?? [],
      questions: asked.get(item.id) ?? [],
      items: build(item.id),
    }))
  return build(null)
}
