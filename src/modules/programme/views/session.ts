import { facesIn, type Text } from '../../../kernel/text.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import { citationsOf, type Reference } from '../../library/index.ts'
import { type Network, visibleNetwork } from '../../networks/index.ts'
import { canMakeProgramme, visibleSession } from '../access.ts'
import { type Part, partOfSpeaker } from '../rules/parts.ts'
import { type Change, listChanges } from '../store/changes.ts'
import { type LaterFile, listLaterFiles } from '../store/later-files.ts'
import {
  findSeriesById,
  type Item,
  listItems,
  listSpeakers,
  type Note,
  type Series,
  type Session,
  type Speaker,
} from '../store/published.ts'
import { findNeighbours, findSessionById, listAgain, listConclusionsBefore, listNotesOf } from '../store/sessions.ts'
import { listShownSlides, type ShownSlides } from '../store/slides.ts'

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
  /** The same session at its other hours: the first one, and those held again. */
  also: Session[]
  /** Moderators and others named for the whole session. */
  speakers: (Speaker & { part: Part | null })[]
  /** Questions that belong to no line of the agenda. */
  questions: Note[]
  /** Who it is for, how to take part: of this session and of the whole series. */
  notes: Note[]
  agenda: AgendaItem[]
  /** What earlier sessions concluded, the latest first. */
  before: Session[]
  /** What was changed after publication, the latest first. */
  changes: Change[]
  references: Reference[]
  /** Languages it has words in, its own first. */
  languages: string[]
  /** Files that were attached to it, for those who make the programme. */
  files: LaterFile[]
  may: { make: boolean }
}

export async function sessionView(tx: Tx, slug: string | undefined, name: string | undefined): Promise<SessionView> {
  const network = await visibleNetwork(tx, slug)
  const session = await visibleSession(tx, network, name)
  const { again_of, series_id } = session
  // One that is held again is read as one with the first: its questions and notes stand with that.
  const asked = again_of ? [session.id, again_of] : [session.id]
  const make = canMakeProgramme(tx.actor, network)
  const [series, around, first, again, items, printed, slides, notes, before, changes, references, files] =
    await Promise.all([
      findSeriesById(tx, series_id),
      findNeighbours(tx, session),
      again_of ? findSessionById(tx, again_of) : undefined,
      listAgain(tx, [again_of ?? session.id]),
      listItems(tx, session.id),
      listSpeakers(tx, session.id),
      listShownSlides(tx, session.id),
      listNotesOf(tx, series_id, asked),
      listConclusionsBefore(tx, session, 2),
      listChanges(tx, session.id),
      citationsOf(
        tx,
        asked.map(id => `session:${id}`),
      ),
      make ? listLaterFiles(tx, { session: session.id }) : [],
    ])
  const speakers = withSlides(printed, slides, `/${network.slug}/sessions/${session.slug}`)
  const also = [...(first ? [first] : []), ...again].filter(one => one.id !== session.id)
  return {
    network,
    series: series!,
    session,
    ...around,
    also,
    speakers: speakers.filter(one => one.item_id === null).map(one => ({ ...one, part: partOfSpeaker(one) })),
    questions: notes.filter(note => note.kind === 'question' && note.session_id !== null && !isOf(items, note)),
    notes: notes.filter(note => note.kind !== 'question'),
    agenda: nested(items, speakers, notes),
    before,
    changes,
    references,
    languages: languagesOf([session.title, session.about, ...items.map(item => item.title)]),
    files,
    may: { make },
  }
}

/** Speakers with the files that are shown beside them. */
function withSlides<One extends Speaker & { id: string }>(
  speakers: readonly One[],
  slides: readonly ShownSlides[],
  address: string,
): One[] {
  if (slides.length === 0) return [...speakers]
  const of = Map.groupBy(slides, one => one.speaker_id)
  return speakers.map(speaker => ({
    ...speaker,
    slides: (of.get(speaker.id) ?? []).map(({ id, name }) => ({ name, url: `${address}/slides/${id}` })),
  }))
}

const isOf = (items: readonly Item[], note: Note) => items.some(item => item.id === note.item_id)

/** The languages that these texts have words in, the original of the first one first. */
export function languagesOf(texts: readonly (Text | null)[]): string[] {
  const all = texts.flatMap(text => (text ? facesIn(text).map(([language]) => language) : []))
  return [...new Set([...(texts[0] ? [texts[0].original] : []), ...all])]
}

export function nested(items: readonly Item[], speakers: readonly Speaker[], notes: readonly Note[]): AgendaItem[] {
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
