import { minuteOfDay } from './hours.ts'
import type { ItemReading, ReadingProblem, SessionReading } from './reading.ts'

/** The faults of the timetable of a session: nothing is repaired, each is named with the hours as printed. */
export function timetableFaults(session: SessionReading, index: number): ReadingProblem[] {
  const problems: ReadingProblem[] = []
  const say = (code: ReadingProblem['code'], item: string | null, message: string) =>
    problems.push({ code, session: index, item, message })
  if (isReversed(session))
    say('end-before-start', null, `The session ends at ${session.end}, before it starts at ${session.start}.`)
  checkItems(session.items, '')
  checkFrame(session.items, session, null, 'The session')
  return problems

  function checkItems(items: ItemReading[], path: string): void {
    items.forEach((item, at) => {
      const place = `${path}${at}`
      const printed = `"${item.title ?? 'line'}"`
      if (isReversed(item))
        say('end-before-start', place, `${printed} ends at ${item.end}, before it starts at ${item.start}.`)
      const length = lengthOf(item)
      if (length !== null && item.minutes !== null && length !== item.minutes)
        say(
          'duration-mismatch',
          place,
          `${printed} is printed as ${item.minutes} minutes, but ${hoursOf(item)} is ${length}.`,
        )
      checkNeighbour(items, at, place)
      checkItems(item.items, `${place}.`)
      checkFrame(item.items, item, place, printed)
      const inner = sumOf(item.items)
      const whole = length ?? item.minutes
      if (inner !== null && whole !== null && inner !== whole)
        say('duration-mismatch', place, `The parts of ${printed} take ${inner} minutes together, the whole ${whole}.`)
    })
  }

  /** Lines are compared with the line before them that prints hours. */
  function checkNeighbour(items: ItemReading[], at: number, place: string): void {
    const item = items[at]
    const before = items.slice(0, at).findLast(one => one.start !== null)
    if (!item?.start || !before?.start) return
    const start = minuteOfDay(item.start)
    const between = `${hoursOf(before)} "${before.title ?? ''}" and ${hoursOf(item)} "${item.title ?? ''}"`
    if (before.end === null || isReversed(before)) {
      if (start < minuteOfDay(before.start)) say('overlap', place, `The hours go backwards: ${between}.`)
    } else if (start < minuteOfDay(before.end)) say('overlap', place, `The hours overlap: ${between}.`)
    else if (start > minuteOfDay(before.end)) say('gap', place, `Nothing is planned between ${between}.`)
  }

  /** The first and the last line against the hours of what they stand in. */
  function checkFrame(items: ItemReading[], frame: Span, place: string | null, name: string): void {
    const first = items.find(item => item.start !== null)
    const last = items.findLast(item => item.end !== null)
    if (isReversed(frame)) return
    if (first?.start && frame.start) {
      const early = minuteOfDay(frame.start) - minuteOfDay(first.start)
      if (early < 0) say('gap', place, `${name} starts at ${frame.start}, its first line at ${first.start}.`)
      if (early > 0)
        say('duration-mismatch', place, `${name} starts at ${frame.start}, its first line already at ${first.start}.`)
    }
    if (last?.end && frame.end && !isReversed(last)) {
      const short = minuteOfDay(frame.end) - minuteOfDay(last.end)
      if (short > 0) say('gap', place, `${name} ends at ${frame.end}, its last line at ${last.end}.`)
      if (short < 0) say('duration-mismatch', place, `${name} ends at ${frame.end}, its last line only at ${last.end}.`)
    }
  }
}

interface Span {
  start: string | null
  end: string | null
}

/** A session may end at midnight, printed 24:00 and read as 00:00. */
const isReversed = (span: Span) =>
  span.start !== null && span.end !== null && span.end !== '00:00' && minuteOfDay(span.end) <= minuteOfDay(span.start)

function lengthOf(span: Span): number | null {
  if (span.start === null || span.end === null || isReversed(span)) return null
  return (span.end === '00:00' ? 1440 : minuteOfDay(span.end)) - minuteOfDay(span.start)
}

function sumOf(items: ItemReading[]): number | null {
  if (items.length === 0 || items.some(item => item.minutes === null || item.start !== null)) return null
  return items.reduce((sum, item) => sum + (item.minutes ?? 0), 0)
}

const hoursOf = (span: Span) => (span.end === null ? `${span.start}` : `${span.start}-${span.end}`)
