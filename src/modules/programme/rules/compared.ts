import type { ItemReading, ReferenceReading, SpeakerReading } from '../reading/reading.ts'
import type { DraftNote, DraftProgramme, DraftSession } from './draft.ts'

/** Somebody who speaks; `id` where they are named in a session that is published. */
export interface ComparedSpeaker extends SpeakerReading {
  id?: string
}

/** A line of an agenda; `id` where it is one that is published. */
export interface ComparedItem extends Omit<ItemReading, 'items' | 'speakers'> {
  id?: string
  speakers: ComparedSpeaker[]
  items: ComparedItem[]
}

/** What is said of a session beside its agenda, its questions and its references. */
export const NOTED = ['objective', 'audience', 'requirement', 'logistics', 'contact'] as const
export type NotedKind = (typeof NOTED)[number]

/** `id` where it is published; `shared` where it is said of all sessions of a programme. */
export interface ComparedNote {
  id?: string
  kind: NotedKind
  text: string
  shared: boolean
}

/** `id` where it is published. */
export interface ComparedReference extends ReferenceReading {
  id?: string
}

/** `id` where it is published. */
export interface ComparedQuestion {
  id?: string
  text: string
  /** The title of the part it is printed under, where that is no line of the agenda. */
  segment: string | null
  /** The line it belongs to: the very object in the agenda. */
  at: ComparedItem | null
}

/** One session with all that a later file may change, so that a line and what belongs to it move together. */
export interface Compared {
  language: string
  session: Omit<DraftSession, 'items' | 'speakers'> & { items: ComparedItem[]; speakers: ComparedSpeaker[] }
  questions: ComparedQuestion[]
  /** Questions of the whole programme: known, and not to be asked again. */
  asked: string[]
  references: ComparedReference[]
  notes: ComparedNote[]
}

/** One session of a draft, for comparison. What is said of no session in a file of one session is said of that one. */
export function comparedIn(draft: DraftProgramme, index: number): Compared {
  const session = structuredClone(draft.sessions[index])
  if (!session) throw new Error(`a draft has no session ${index}`)
  const alone = draft.sessions.length === 1
  const own = draft.questions.filter(one => one.session === index || (alone && one.session === null))
  return {
    language: draft.language,
    session,
    questions: own.map(({ text, segment, item }) => ({ text, segment, at: lineAt(session.items, item) })),
    asked: draft.questions.filter(one => !own.includes(one)).map(one => one.text),
    references: structuredClone(draft.references),
    notes: [...notesOf(draft).map(one => ({ ...one, shared: !alone })), ...ownNotes(session)],
  }
}

/** The draft with a session that was changed by comparison in its place. */
export function withCompared(draft: DraftProgramme, index: number, changed: Compared): DraftProgramme {
  const paths = pathsOf(changed.session.items)
  const own = changed.questions.map(({ text, segment, at }) => {
    const item = at ? (paths.get(at) ?? null) : null
    return { text, segment: at?.title ?? segment, session: index, item }
  })
  const alone = draft.sessions.length === 1
  const others = draft.questions.filter(one => one.session !== index && !(alone && one.session === null))
  const before = others.filter(one => one.session !== null && one.session < index)
  const notes = changed.notes.filter(one => alone || !one.shared).map(({ kind, text }) => ({ kind, text }))
  return {
    ...draft,
    ...(alone ? Object.fromEntries(NOTED.map(kind => [LISTS[kind], wordsOf(notes, kind)])) : {}),
    sessions: draft.sessions.with(index, sessionWith(changed.session, alone ? [] : notes)),
    questions: [...before, ...own, ...others.filter(one => !before.includes(one))],
    references: changed.references,
  }
}

/** Where a draft keeps what is said of all its sessions. */
const LISTS = {
  objective: 'objectives',
  audience: 'audience',
  requirement: 'requirements',
  logistics: 'logistics',
  contact: 'contacts',
} as const

const notesOf = (draft: DraftProgramme) => NOTED.flatMap(kind => draft[LISTS[kind]].map(text => ({ kind, text })))
const ownNotes = ({ notes = [] }: DraftSession) => notes.map(one => ({ ...one, shared: false }))
const wordsOf = (notes: readonly DraftNote[], kind: NotedKind) =>
  notes.filter(one => one.kind === kind).map(({ text }) => text)

function sessionWith(session: Compared['session'], notes: readonly DraftNote[]): DraftSession {
  const { notes: _, ...rest } = session as DraftSession
  return notes.length > 0 ? { ...rest, notes: [...notes] } : rest
}

function lineAt(items: readonly ComparedItem[], path: string | null): ComparedItem | null {
  let found: ComparedItem | undefined
  for (const index of path?.split('.') ?? []) {
    found = items[Number(index)]
    items = found?.items ?? []
  }
  return found ?? null
}

function pathsOf(items: readonly ComparedItem[], path = '', paths = new Map<ComparedItem, string>()) {
  items.forEach((item, at) => {
    paths.set(item, `${path}${at}`)
    pathsOf(item.items, `${path}${at}.`, paths)
  })
  return paths
}
