import type { ItemReading, ProblemCode } from '../reading/reading.ts'
import { type DraftProgramme, type DraftSession, quoted } from './draft.ts'
import { oddHour } from './hours.ts'
import { findTimetableFaults, type TimetableFault } from './timetable-faults.ts'

/** One fault as it is shown: where, and a sentence of the interface that names the hours. */
export interface Fault {
  code: ProblemCode | 'hour-skipped' | 'hour-twice' | 'label-twice'
  /** Index of the session, null for the whole programme. */
  session: number | null
  item: string | null
  text: keyof Messages
  values: Record<string, string | number>
}

/** Every fault of a draft in its order, each once, to be said in the reader's language. Nothing is repaired here. */
export function faultsOf(draft: DraftProgramme): Fault[] {
  const told = draft.problems.flatMap(({ code, session, item, message }) => {
    const at = session === null ? undefined : draft.sessions[session]
    return sentences(code, at, message).map(sentence => ({ code, session, item, ...sentence }))
  })
  const timed = draft.sessions.flatMap((session, index) => [
    ...findTimetableFaults(session).map(fault => timetable(fault, session, index)),
    ...oddHours(session, index),
  ])
  const all = [...told, ...timed, ...labelsTwice(draft)].sort((a, b) => (a.session ?? -1) - (b.session ?? -1))
  return [...new Map(all.map(fault => [JSON.stringify(fault), fault])).values()]
}

/** Sessions of one name are told apart by nobody. */
function labelsTwice({ sessions }: DraftProgramme): Fault[] {
  const seen = new Set<string>()
  return sessions.flatMap(({ label }, session): Fault[] => {
    const again = label !== null && seen.has(label)
    if (label !== null) seen.add(label)
    return again
      ? [{ code: 'label-twice', session, item: null, text: 'programme-fault-label-twice', values: { label } }]
      : []
  })
}

type Sentence = Pick<Fault, 'text' | 'values'>

/** Faults of the timetable are found anew from the sessions as they stand. */
function sentences(code: ProblemCode, session: DraftSession | undefined, message: string): Sentence[] {
  if (code === 'unread') return unread(message)
  return session && (code === 'zone-unknown' || code === 'zone-not-in-force') ? zone(code, session) : []
}

/** A reading says what it could not place in words of its own; where it quotes the file, the quotation is enough. */
function unread(message: string): Sentence[] {
  const quote = quoted(message)
  return quote === null
    ? [{ text: 'programme-fault-no-date', values: {} }]
    : [{ text: 'programme-fault-unread', values: { quote } }]
}

function zone(code: 'zone-unknown' | 'zone-not-in-force', session: DraftSession): Sentence[] {
  const printed = session.zone.printed ?? ''
  if (code === 'zone-unknown' && !printed) return [{ text: 'programme-fault-zone-missing', values: {} }]
  if (code === 'zone-unknown') return [{ text: 'programme-fault-zone-unknown', values: { printed } }]
  const offset = `UTC${session.zone.offset ?? ''}`
  const values = { printed, offset, place: session.place, day: session.date ?? '' }
  return [{ text: 'programme-fault-zone-not-in-force', values }]
}

const TEXTS: Record<TimetableFault['kind']['is'], keyof Messages> = {
  reversed: 'programme-fault-end-before-start',
  length: 'programme-fault-length',
  parts: 'programme-fault-parts',
  overlap: 'programme-fault-overlap',
  backwards: 'programme-fault-backwards',
  gap: 'programme-fault-gap',
  first: 'programme-fault-first-line',
  last: 'programme-fault-last-line',
}

function timetable({ code, item, line, kind }: TimetableFault, session: DraftSession, index: number): Fault {
  const { is, ...values } = kind
  const name = (item === null ? (session.title ?? session.label) : line) ?? '…'
  const filled = Object.entries(values).map(([key, value]) => [key, value ?? '…'])
  return { code, session: index, item, text: TEXTS[is], values: { line: name, ...Object.fromEntries(filled) } }
}

function oddHours(session: DraftSession, index: number): Fault[] {
  const { date, zone } = session
  const iana = zone.iana
  if (!date || !iana) return []
  const fault = (hour: string | null, item: string | null): Fault[] => {
    const code = hour ? oddHour(date, hour, iana) : null
    if (!code || !hour) return []
    return [
      {
        code,
        session: index,
        item,
        text: `programme-fault-${code}`,
        values: { hour, place: session.place, day: date },
      },
    ]
  }
  const inside = (items: readonly ItemReading[], path: string): Fault[] =>
    items.flatMap((item, at) => [...fault(item.start, `${path}${at}`), ...inside(item.items, `${path}${at}.`)])
  return [...fault(session.start, null), ...fault(session.end, null), ...inside(session.items, '')]
}
