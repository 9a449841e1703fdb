import type { ItemReading, ProblemCode, SessionReading } from '../reading/reading.ts'
import { type DraftProgramme, type DraftSession, itemAt, quoted } from './draft.ts'
import { oddHour } from './hours.ts'

/** One fault as it is shown: where, and a sentence of the interface that names the hours. */
export interface Fault {
  code: ProblemCode | 'hour-skipped' | 'hour-twice'
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
    return sentences(code, at, item, message).map(sentence => ({ code, session, item, ...sentence }))
  })
  const odd = draft.sessions.flatMap((session, index) => oddHours(session, index))
  const all = [...told, ...odd].sort((a, b) => (a.session ?? -1) - (b.session ?? -1))
  return [...new Map(all.map(fault => [JSON.stringify(fault), fault])).values()]
}

type Sentence = Pick<Fault, 'text' | 'values'>

function sentences(
  code: ProblemCode,
  session: DraftSession | undefined,
  path: string | null,
  message: string,
): Sentence[] {
  if (code === 'unread') return unread(message)
  if (!session) return []
  if (code === 'zone-unknown' || code === 'zone-not-in-force') return zone(code, session)
  const item = path === null ? null : itemAt(session.items, path)
  if (item === undefined) return []
  const name = { line: titleOf(item ?? session) }
  switch (code) {
    case 'end-before-start':
      return [{ text: 'programme-fault-end-before-start', values: { ...name, ...hours(item ?? session) } }]
    case 'overlap':
      return [
        { text: 'programme-fault-overlap', values: { ...name, ...hours(item ?? session), ...before(session, path) } },
      ]
    case 'duration-mismatch':
      return [...length(item, name), ...parts(item, name), ...frame(item ?? session, name, 'outside')]
    case 'gap':
      return [...gap(session, item, path, name), ...frame(item ?? session, name, 'within')]
  }
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

function length(item: ItemReading | null, name: { line: string }): Sentence[] {
  if (!item?.start || !item.end || item.minutes === null) return []
  const total = between(item.start, item.end)
  if (total === item.minutes) return []
  return [{ text: 'programme-fault-length', values: { ...name, ...hours(item), minutes: item.minutes, total } }]
}

function parts(item: ItemReading | null, name: { line: string }): Sentence[] {
  if (!item || item.items.length === 0 || item.items.some(one => one.minutes === null || one.start !== null)) return []
  const total = item.items.reduce((sum, one) => sum + (one.minutes ?? 0), 0)
  const minutes = item.start && item.end ? between(item.start, item.end) : item.minutes
  if (minutes === null || minutes === total) return []
  return [{ text: 'programme-fault-parts', values: { ...name, minutes, total } }]
}

/** The lines of an agenda against the hours of what they stand in. */
function frame(whole: SessionReading | ItemReading, name: { line: string }, lines: 'within' | 'outside'): Sentence[] {
  const first = whole.items.find(one => one.start !== null)?.start
  const last = whole.items.findLast(one => one.end !== null)?.end
  const outside = lines === 'outside'
  const found: Sentence[] = []
  if (whole.start && first && (outside ? first < whole.start : first > whole.start)) {
    found.push({ text: 'programme-fault-first-line', values: { ...name, start: whole.start, first } })
  }
  if (
    whole.end &&
    last &&
    last !== '00:00' &&
    whole.end !== '00:00' &&
    (outside ? last > whole.end : last < whole.end)
  ) {
    found.push({ text: 'programme-fault-last-line', values: { ...name, end: whole.end, last } })
  }
  return found
}

function gap(session: DraftSession, item: ItemReading | null, path: string | null, name: { line: string }): Sentence[] {
  const previous = before(session, path)
  if (!item?.start || !previous.until || previous.until >= item.start) return []
  return [{ text: 'programme-fault-gap', values: { ...name, start: item.start, ...previous } }]
}

/** The nearest line before this one that has hours, beside it under the same line. */
function before(session: DraftSession, path: string | null): { before: string; until: string } {
  const [at = 0, ...above] = (path ?? '0').split('.').map(Number).reverse()
  const parent = above.length > 0 ? itemAt(session.items, above.reverse().join('.')) : session
  const previous = (parent?.items ?? []).slice(0, at).findLast(one => one.start !== null)
  return { before: previous ? titleOf(previous) : '', until: previous?.end ?? previous?.start ?? '' }
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

const titleOf = (one: { title: string | null; label?: string | null }): string => one.title ?? one.label ?? '…'
const hours = (one: { start: string | null; end: string | null }) => ({ start: one.start ?? '', end: one.end ?? '' })
const minutesOf = (hour: string) => Number(hour.slice(0, 2)) * 60 + Number(hour.slice(3))
const between = (start: string, end: string) => minutesOf(end === '00:00' ? '24:00' : end) - minutesOf(start)
