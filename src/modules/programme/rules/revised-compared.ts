import { faceIn, originalOf, type Text, wordsOf } from '../../../kernel/text.ts'
import type { ReferenceReading } from '../reading/reading.ts'
import type { Compared, ComparedItem, ComparedSpeaker, NotedKind } from './compared.ts'
import { type Revised, type RevisedLine, type RevisedSpeaker, retyped } from './revision.ts'

/** A question that is published, in all its faces. */
export interface AskedQuestion {
  id: string
  about: Text
  segment: Text | null
  item_id: string | null
}

/** What stands beside a published session and is compared with it. */
export interface Beside {
  label: Text | null
  zonePrinted: string | null
  questions: readonly AskedQuestion[]
  references: readonly (Omit<ReferenceReading, 'text'> & { id: string; about: Text })[]
  /** Of this session, or (`session_id` null) of the whole series. */
  notes: readonly { id: string; kind: NotedKind; about: Text; session_id: string | null }[]
}

/**
 * A published session in one language, for comparison with a file: the file's, where the session has words in it, else its
 * own. What has no face in that language counts as not said, so that taking it over adds the face.
 */
export function comparedRevised(revised: Revised, beside: Beside, wanted: string): Compared {
  const language = faceIn(revised.title, wanted) ? wanted : originalOf(revised.title).language
  const words = (text: Text | null) => (text ? (faceIn(text, language)?.text ?? null) : null)
  const people = (speakers: readonly RevisedSpeaker[]): ComparedSpeaker[] =>
    speakers.map(({ id, name, role, organisation, minutes, confirmed }) => ({
      id,
      name,
      role: words(role),
      organisation: words(organisation),
      minutes,
      confirmed,
    }))
  const items: ComparedItem[] = []
  const byId = new Map<string, ComparedItem>()
  const open: ComparedItem[] = []
  for (const { id, depth, start, end, minutes, kinds, title, about, speakers } of revised.lines) {
    const item = {
      id,
      start,
      end,
      minutes,
      kinds,
      title: words(title),
      text: words(about),
      speakers: people(speakers),
      items: [],
    }
    open.length = Math.min(depth, open.length)
    const list = open.at(-1)?.items ?? items
    list.push(item)
    open.push(item)
    byId.set(id, item)
  }
  const { date, start, end, zone } = revised
  return {
    language,
    session: {
      label: words(beside.label),
      title: words(revised.title),
      ...{ date, start, end },
      zone: { printed: beside.zonePrinted, iana: zone, offset: null, assumed: false },
      place: words(revised.place) ?? '',
      text: words(revised.about),
      speakers: people(revised.speakers),
      items,
    },
    questions: beside.questions.flatMap(({ id, about, segment, item_id }) => {
      const text = words(about)
      return text === null ? [] : [{ id, text, segment: words(segment), at: byId.get(item_id ?? '') ?? null }]
    }),
    asked: [],
    notes: beside.notes.flatMap(({ id, kind, about, session_id }) => {
      const text = words(about)
      return text === null ? [] : [{ id, kind, text, shared: session_id === null }]
    }),
    references: beside.references.map(({ about, ...one }) => ({
      ...one,
      text: words(about) ?? wordsOf(about),
    })),
  }
}

/** The session with what was changed by comparison; words become the original or one more face, in their language. */
export function revisedWith(revised: Revised, changed: Compared, newId: () => string): Revised {
  const { language, session } = changed
  const said = (text: Text | null, words: string | null) => (words === null ? text : retyped(text, language, words))
  const knownPeople = [...revised.speakers, ...revised.lines.flatMap(line => line.speakers)]
  const people = (speakers: readonly ComparedSpeaker[]): RevisedSpeaker[] =>
    speakers.map(one => {
      const was = knownPeople.find(known => known.id === one.id)
      const { name, minutes, confirmed } = one
      const role = said(was?.role ?? null, one.role)
      return {
        id: was?.id ?? newId(),
        name,
        role,
        organisation: said(was?.organisation ?? null, one.organisation),
        minutes,
        confirmed,
      }
    })
  const linesOf = (items: readonly ComparedItem[], depth: number): RevisedLine[] =>
    items.flatMap(item => {
      const was = revised.lines.find(line => line.id === item.id)
      const { start, end, minutes, kinds } = item
      const line = {
        id: was?.id ?? newId(),
        fixed: was?.fixed ?? false,
        ...{ depth, start, end, minutes, kinds },
        title: said(was?.title ?? null, item.title),
        about: said(was?.about ?? null, item.text),
        speakers: people(item.speakers),
      }
      return [line, ...linesOf(item.items, depth + 1)]
    })
  return {
    ...revised,
    date: session.date ?? revised.date,
    start: session.start ?? revised.start,
    end: session.end ?? revised.end,
    zone: session.zone.iana ?? revised.zone,
    title: said(revised.title, session.title) ?? revised.title,
    about: said(revised.about, session.text),
    speakers: people(session.speakers),
    lines: linesOf(session.items, 0),
  }
}
