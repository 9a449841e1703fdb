import { isDay, isZone } from '../../../kernel/clock.ts'
import type { Problem } from '../../../kernel/errors.ts'
import { type Text, textOf } from '../../../kernel/text.ts'
import { isHour } from './hours.ts'
import { inParts, type Part } from './parts.ts'
import { type Revised, type RevisedLine, respoken, retyped, retypedTitle } from './revision.ts'
import { speakersIn } from './speaker-lines.ts'
import { hourAfter, lengthOf, minutesBetween, startingAt, withLength, withLineAfter } from './timetable.ts'
import { KINDS } from './typed-session.ts'

/** The head of a session as a form sends it, its words in one language. */
export interface TypedHead {
  seen?: string
  language: string
  title: string
  about?: string
  format?: string
  date: string
  start: string
  end: string
  zone: string
  place: string
  /** Who moderates, hosts it too, gives technical support; an organisation of the register that hosts it too; all others. */
  moderation?: string
  cohost?: string
  support?: string
  organisation?: string
  speakers?: string
}

/** One line as a form sends it. */
export interface TypedRevisedLine {
  seen?: string
  language: string
  title?: string
  about?: string
  start?: string
  minutes?: string
  fixed?: string
  kinds?: readonly string[]
  speakers?: string
  /** Of a new line: the line it stands behind, and whether inside that one. */
  after?: string
  inside?: string
}

/** A session with what was typed in it, or what is wrong beside which field. */
export type Retyped = { content: Revised } | { problems: Problem[] }

const DAY = 24 * 60

/** The session with another head. A start that moves takes the agenda along, but for what is fixed. */
export function withHead(
  content: Revised,
  typed: TypedHead,
  newId: () => string,
  roleOf: (part: Part) => Text,
): Retyped {
  const { date, start, end, zone } = typed
  const problems: Problem[] = []
  if (!isDay(date)) problems.push({ field: 'date', text: 'problem-programme-day' })
  if (!isHour(start)) problems.push({ field: 'start', text: 'problem-programme-hour' })
  if (!isHour(end)) problems.push({ field: 'end', text: 'problem-programme-hour' })
  if (!isZone(zone)) problems.push({ field: 'zone', text: 'problem-programme-zone' })
  if (problems.length > 0) return { problems }
  const by = minutesBetween(content.start, start)
  // Whoever moved the start and left the end where it was moves the whole session.
  const endsAt = by > 0 && end === content.end ? hourAfter(end, by) : end
  const later = (hour: string | null) => hour && hourAfter(hour, by % DAY)
  const changed: Revised = {
    ...content,
    ...{ date, start, end: endsAt, zone },
    title: retypedTitle(content.title, typed.language, typed.title),
    place: retypedTitle(content.place, typed.language, typed.place),
    about: retyped(content.about, typed.language, typed.about),
    format: retyped(content.format, typed.language, typed.format),
    speakers: inParts(content.speakers, typedParts(typed), typed.language, newId, roleOf),
    lines: content.lines.map(line => (line.fixed ? line : { ...line, start: later(line.start), end: later(line.end) })),
  }
  return { content: changed }
}

function typedParts({ moderation = '', cohost = '', support = '', organisation = '', speakers = '' }: TypedHead) {
  const there = speakersIn(cohost).some(one => one.name === organisation)
  const hosts = organisation && !there ? [cohost, organisation].filter(Boolean).join('\n') : cohost
  return { moderation, cohost: hosts, support, others: speakers }
}

/** The session with one line as typed, or one more. */
export function withTypedLine(
  content: Revised,
  id: string | null,
  typed: TypedRevisedLine,
  newId: () => string,
): Retyped {
  const problems: Problem[] = []
  if (typed.start && !isHour(typed.start)) problems.push({ field: 'start', text: 'problem-programme-hour' })
  if (typed.minutes && !/^\d{1,4}$/.test(typed.minutes))
    problems.push({ field: 'minutes', text: 'problem-programme-minutes' })
  const was = content.lines.find(line => line.id === id)
  if (id !== null && !was) problems.push({ field: 'title', text: 'problem-programme-line-gone' })
  if (!was && !typed.title) problems.push({ field: 'title', text: 'problem-required' })
  if (problems.length > 0) return { problems }
  return { content: was ? corrected(content, was, typed, newId) : added(content, typed, newId) }
}

function corrected(content: Revised, was: RevisedLine, typed: TypedRevisedLine, newId: () => string): Revised {
  const { language } = typed
  const line: RevisedLine = {
    ...was,
    title: retyped(was.title, language, typed.title),
    about: retyped(was.about, language, typed.about),
    kinds: kindsIn(typed),
    speakers: respoken(was.speakers, speakersIn(typed.speakers ?? ''), language, newId),
  }
  let table = { lines: content.lines.map(one => (one.id === line.id ? line : one)), end: content.end }
  // An officer who types the hour of a fixed line moves it; only what happens before it does not.
  const loose = { ...table, lines: table.lines.map(one => (one.id === line.id ? { ...one, fixed: false } : one)) }
  if (typed.start && was.start && typed.start !== was.start) table = startingAt(loose, line.id, typed.start)
  else table = loose
  if (typed.start && !was.start)
    table = { ...table, lines: table.lines.map(one => (one.id === line.id ? begun(one, typed) : one)) }
  const minutes = typed.minutes ? Number(typed.minutes) : null
  if (minutes !== null && minutes > 0 && minutes !== lengthOf(was)) table = withLength(table, line.id, minutes)
  const fixed = typed.fixed === 'yes'
  return { ...content, ...table, lines: table.lines.map(one => (one.id === line.id ? { ...one, fixed } : one)) }
}

function added(content: Revised, typed: TypedRevisedLine, newId: () => string): Revised {
  const { language } = typed
  const line: RevisedLine = {
    id: newId(),
    depth: 0,
    start: null,
    end: null,
    minutes: typed.minutes ? Number(typed.minutes) : null,
    fixed: typed.fixed === 'yes',
    kinds: kindsIn(typed),
    title: textOf(typed.title ?? '', language),
    about: retyped(null, language, typed.about),
    speakers: respoken([], speakersIn(typed.speakers ?? ''), language, newId),
  }
  const above = content.lines.findIndex(one => one.id === typed.after)
  if (typed.inside === 'yes' && above >= 0) {
    const inner = { ...line, depth: content.lines[above]!.depth + 1 }
    return { ...content, lines: content.lines.toSpliced(above + 1, 0, inner) }
  }
  const { lines, end } = withLineAfter({ lines: content.lines, end: content.end }, typed.after ?? null, line)
  const only = content.lines.length === 0 && line.minutes
  const first = { ...line, start: content.start, end: hourAfter(content.start, line.minutes ?? 0) }
  return { ...content, ...(only ? { lines: [first] } : { lines, end }) }
}

function begun(line: RevisedLine, { start, minutes }: TypedRevisedLine): RevisedLine {
  const length = minutes ? Number(minutes) : line.minutes
  return { ...line, start: start!, end: length ? hourAfter(start!, length) : null }
}

function kindsIn({ kinds = [] }: TypedRevisedLine): RevisedLine['kinds'] {
  const known = KINDS.filter(kind => kinds.includes(kind))
  return known.length > 0 ? known : ['other']
}
