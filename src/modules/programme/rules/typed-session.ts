import { isDay, isZone } from '../../../kernel/clock.ts'
import type { Problem } from '../../../kernel/errors.ts'
import type { ItemKind, ItemReading } from '../reading/reading.ts'
import type { DraftSession } from './draft.ts'
import { isHour } from './hours.ts'
import { type AgendaLine, agendaOf, isEmptyLine, linesOf } from './lines.ts'
import { speakerLines, speakersIn } from './speaker-lines.ts'

export const KINDS: readonly ItemKind[] = [
  'welcome',
  'inputs',
  'segment',
  'topic',
  'plenary',
  'discussion',
  'break',
  'live-consultation',
  'conclusions',
  'other',
]

/** What a form sends of one session: the members of the `line_…` lists belong together by position. */
export interface TypedSession {
  label?: string
  title?: string
  text?: string
  date?: string
  start?: string
  end?: string
  zone?: string
  printed?: string
  place?: string
  speakers?: string
  line_was: string[]
  line_depth: string[]
  line_start: string[]
  line_end: string[]
  line_minutes: string[]
  line_title: string[]
  line_text: string[]
  line_speakers: string[]
  /** `3:break`: what the line at that position is. */
  line_kinds: string[]
  /** Positions of lines to take out. */
  line_gone: string[]
  /** The agenda was too long for a form: it stays as it is. */
  kept?: string
  /** Position before which the last line, which is always the new one, belongs; empty at the end. */
  new_line_before?: string
}

/** One line as it is typed, right or wrong. */
export interface TypedLine {
  was: string
  depth: string
  start: string
  end: string
  minutes: string
  title: string
  text: string
  speakers: string
  kinds: readonly string[]
  gone: boolean
}

const EMPTY: TypedLine = {
  was: '',
  depth: '0',
  start: '',
  end: '',
  minutes: '',
  title: '',
  text: '',
  speakers: '',
  kinds: [],
  gone: false,
}

/** The lines of an agenda for a form, and an empty one for one more. */
export function typedLines(items: readonly ItemReading[]): TypedLine[] {
  const lines = linesOf(items).map(line => ({
    was: line.was ?? '',
    depth: String(line.depth),
    start: line.start ?? '',
    end: line.end ?? '',
    minutes: line.minutes === null ? '' : String(line.minutes),
    title: line.title ?? '',
    text: line.text ?? '',
    speakers: speakerLines(line.speakers),
    kinds: line.kinds,
    gone: false,
  }))
  return [...lines, EMPTY]
}

/** The lines that were typed, the new one last, to be drawn again. */
export function typedLinesIn(typed: TypedSession): TypedLine[] {
  return typed.line_was.map((was, at) => ({
    was,
    depth: typed.line_depth[at] ?? '0',
    start: typed.line_start[at] ?? '',
    end: typed.line_end[at] ?? '',
    minutes: typed.line_minutes[at] ?? '',
    title: typed.line_title[at] ?? '',
    text: typed.line_text[at] ?? '',
    speakers: typed.line_speakers[at] ?? '',
    kinds: typed.line_kinds.filter(one => one.startsWith(`${at}:`)).map(one => one.slice(one.indexOf(':') + 1)),
    gone: typed.line_gone.includes(String(at)),
  }))
}

/**
 * The session that was typed, where its lines went (old path → new path), and what is wrong. `place` is taken where none
 * was typed. The zone's offset is left for whoever knows the rules of zones.
 */
export function sessionIn(
  typed: TypedSession,
  place: string,
): { session: DraftSession; moved: Map<string, string>; problems: Problem[] } {
  const problems = [...headProblems(typed), ...typedLinesIn(typed).flatMap(lineProblems)]
  const { items, moved } = agendaOf(inOrder(typed).filter(line => !isEmptyLine(line)))
  const session: DraftSession = {
    label: typed.label || null,
    title: typed.title || null,
    text: typed.text || null,
    date: typed.date || null,
    start: typed.start || null,
    end: typed.end || null,
    zone: { printed: typed.printed || null, iana: typed.zone || null, offset: null, assumed: false },
    place: typed.place || place,
    speakers: speakersIn(typed.speakers ?? ''),
    items,
  }
  return { session, moved, problems }
}

function headProblems({ date, start, end, zone }: TypedSession): Problem[] {
  const problems: Problem[] = []
  if (date && !isDay(date)) problems.push({ field: 'date', text: 'problem-programme-day' })
  if (start && !isHour(start)) problems.push({ field: 'start', text: 'problem-programme-hour' })
  if (end && !isHour(end)) problems.push({ field: 'end', text: 'problem-programme-hour' })
  if (zone && !isZone(zone)) problems.push({ field: 'zone', text: 'problem-programme-zone' })
  return problems
}

function lineProblems(line: TypedLine, at: number): Problem[] {
  if (line.gone) return []
  const problems: Problem[] = []
  const wrong = (field: string, text: keyof Messages) => problems.push({ field: `line-${at}-line_${field}`, text })
  if (line.start && !isHour(line.start)) wrong('start', 'problem-programme-hour')
  if (line.end && !isHour(line.end)) wrong('end', 'problem-programme-hour')
  if (line.minutes && !/^\d{1,4}$/.test(line.minutes)) wrong('minutes', 'problem-programme-minutes')
  return problems
}

function inOrder(typed: TypedSession): AgendaLine[] {
  const typedLines = typedLinesIn(typed)
  const added = typedLines.pop()
  const before = /^\d+$/.test(typed.new_line_before ?? '') ? Number(typed.new_line_before) : typedLines.length
  if (added) typedLines.splice(before, 0, added)
  return typedLines.filter(line => !line.gone).map(agendaLine)
}

function agendaLine(line: TypedLine): AgendaLine {
  const kinds = KINDS.filter(kind => line.kinds.includes(kind))
  return {
    was: line.was || null,
    depth: /^\d$/.test(line.depth) ? Number(line.depth) : 0,
    start: line.start || null,
    end: line.end || null,
    minutes: /^\d+$/.test(line.minutes) ? Number(line.minutes) : null,
    title: line.title || null,
    text: line.text || null,
    speakers: speakersIn(line.speakers),
    kinds: kinds.length > 0 ? kinds : ['other'],
  }
}
