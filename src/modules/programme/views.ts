import { slugOf } from '../../kernel/ids.ts'
import type { Tx } from '../../kernel/transaction.ts'
import { type Network, visibleNetwork } from '../networks/index.ts'
import { canMakeProgramme, networkToMakeProgrammeOf, visibleDraft } from './access.ts'
import { markOf, sessionIndex } from './actions/drafts.ts'
import type { DraftSession } from './rules/draft.ts'
import { type Fault, faultsOf } from './rules/faults.ts'
import { type Draft, type DraftEntry, listOpenDrafts } from './store/drafts.ts'
import { type LaterFile, listLaterFiles } from './store/later-files.ts'
import { findSeriesById, listNextSessions, listSeries, type SeriesEntry, type Session } from './store/published.ts'
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
