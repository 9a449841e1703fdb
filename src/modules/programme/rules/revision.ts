import { faceIn, originalOf, type Text, textOf, withWords, wordsOf } from '../../../kernel/text.ts'
import type { ItemKind, SpeakerReading } from '../reading/reading.ts'
import type { ChangeTold } from './changes.ts'

/** Who speaks in a line, or is named for the whole session, while it is being corrected. */
export interface RevisedSpeaker {
  id: string
  name: string | null
  role: Text | null
  organisation: Text | null
  minutes: number | null
  confirmed: boolean | null
}

/** A line of the agenda while it is being corrected; `depth` 0 stands by itself. */
export interface RevisedLine {
  id: string
  depth: number
  start: string | null
  end: string | null
  minutes: number | null
  fixed: boolean
  kinds: ItemKind[]
  title: Text | null
  about: Text | null
  speakers: RevisedSpeaker[]
}

/** A published session while it is being corrected: its head, and its lines in their order. */
export interface Revised {
  date: string
  start: string
  end: string
  zone: string
  place: Text
  title: Text
  about: Text | null
  format: Text | null
  speakers: RevisedSpeaker[]
  lines: RevisedLine[]
  /** Questions, references and notes of it that a later file says otherwise. */
  notes?: RevisedNote[]
}

/** A published question, reference or note that becomes `after`, or (null) goes. */
export interface RevisedNote {
  id: string
  what: 'question' | 'reference' | 'note'
  before: Text
  after: Text | null
  /** Of a reference: what else is said of it from now on. */
  marks?: { language: string | null; forthcoming: boolean; further: boolean }
}

/** What an officer typed into a text in one language: other words, a face, or nothing more where the original is emptied. */
export function retyped(text: Text | null, language: string, typed: string | undefined): Text | null {
  const words = typed?.trim() ?? ''
  if (!text) return words ? textOf(words, language) : null
  if (words === (faceIn(text, language)?.text ?? '')) return text
  if (words) return withWords(text, language, words)
  // A face that is emptied stays: what was translated is not lost by a field left blank.
  return language === text.original ? null : text
}

/** The same for a text that cannot be empty. */
export const retypedTitle = (text: Text, language: string, typed: string): Text =>
  retyped(text, language, typed) ?? text

/** Speakers as they were typed; whoever has the name of one before is that one, with all faces of role and organisation. */
export function respoken(
  before: readonly RevisedSpeaker[],
  typed: readonly SpeakerReading[],
  language: string,
  newId: () => string,
): RevisedSpeaker[] {
  const left = [...before]
  return typed.map(({ name, role, organisation, minutes, confirmed }, at) => {
    const found = left.findIndex(one => (name ? one.name === name : one === before[at] && one.name === null))
    const [was] = found >= 0 ? left.splice(found, 1) : []
    return {
      id: was?.id ?? newId(),
      name,
      role: retyped(was?.role ?? null, language, role ?? ''),
      organisation: retyped(was?.organisation ?? null, language, organisation ?? ''),
      minutes,
      confirmed,
    }
  })
}

/** What readers must be told of: hours and places, titles, who speaks, lines added, moved and taken out. */
export function differences(before: Revised, after: Revised): ChangeTold[] {
  const told: ChangeTold[] = []
  const tell = (what: ChangeTold['what'], was: string | null, is: string | null, of: Text | null = null) => {
    if (was !== is) told.push({ what, of, before: was, after: is })
  }
  tell('date', before.date, after.date)
  tell('start', before.start, after.start)
  tell('end', before.end, after.end)
  tell('zone', before.zone, after.zone)
  tell('place', wordsOf(before.place), wordsOf(after.place))
  tell('title', wordsOf(before.title), wordsOf(after.title))
  tell('about', said(before.about), said(after.about))
  tell('format', said(before.format), said(after.format))
  tell('people', names(before.speakers), names(after.speakers))
  const were = new Map(before.lines.map(line => [line.id, line]))
  for (const line of after.lines) {
    const was = were.get(line.id)
    were.delete(line.id)
    const of = line.title ?? was?.title ?? null
    if (!was) told.push({ what: 'line', of, before: null, after: hoursOf(line) || '+' })
    else {
      tell('line', hoursOf(was), hoursOf(line), of)
      tell('title', said(was.title), said(line.title), of)
      tell('about', said(was.about), said(line.about), of)
      tell('people', names(was.speakers), names(line.speakers), of)
    }
  }
  for (const gone of were.values())
    told.push({ what: 'line', of: gone.title, before: hoursOf(gone) || '−', after: null })
  for (const { what, before: was, after: is } of after.notes ?? []) tell(what, said(was), said(is))
  return told
}

/** A question, reference or note that waited for the correction, as readers are told of it. */
export const newNote = ({ kind, about }: { kind: string; about: Text }): ChangeTold => ({
  what: kind === 'question' || kind === 'reference' ? kind : 'note',
  of: null,
  before: null,
  after: said(about),
})

/** Whether anything at all differs: a face, a role and a mark are no news, and are put out too. */
export const isSame = (before: Revised, after: Revised): boolean =>
  JSON.stringify(before, inOrder) === JSON.stringify(after, inOrder)

/** Rows come back with their members in another order, which is no change. */
const inOrder = (_: string, value: unknown) =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value

const LONGEST_TOLD = 300

const said = (text: Text | null) => (text ? wordsOf(text).slice(0, LONGEST_TOLD) : null)
const names = (speakers: readonly RevisedSpeaker[]) =>
  speakers.map(one => one.name ?? said(one.organisation) ?? said(one.role) ?? '').join(', ') || null
const hoursOf = ({ start, end }: RevisedLine) => [start, end].filter(Boolean).join('–')

/** A speaker as they are typed, in one language. */
export const spoken = (speaker: RevisedSpeaker, language?: string): SpeakerReading => ({
  name: speaker.name,
  role: words(speaker.role, language),
  organisation: words(speaker.organisation, language),
  minutes: speaker.minutes,
  confirmed: speaker.confirmed,
})

/** The words of a text in its original language, or in the one that is asked for. */
export const words = (text: Text | null, language?: string): string | null =>
  text && (language === undefined ? originalOf(text).text : (faceIn(text, language)?.text ?? null))
