import { minuteOfDay } from './hours.ts'
import type { ItemReading, ReadingProblem, SessionReading } from './reading.ts'

/** The faults of the timetable of a session: nothing is repaired, each is named with the hours as printed. */
export function timetableFaults(session: SessionReading, index: number): ReadingProblem[] {
  const problems: ReadingProblem[] = []
  const say = (code: ReadingProblem['code'], item: string | null, message: string) =>
    problems.push({ code, session: index, item, message })
  const clock = clockOf(session)
  if (isReversed(session, clock))
    say('end-before-start', null, `The session ends at ${session.end}, before it starts at ${session.start}.`)
  checkItems(session.items, '')
  checkFrame(session.items, session, null, 'The session')
  return problems

  function checkItems(items: ItemReading[], path: string): void {
    let before: ItemReading | null = null
    items.forEach((item, at) => {
      const place = `${path}${at}`
      const printed = `"${item.title ?? 'line'}"`
      if (isReversed(item, clock))
        say('end-before-start', place, `${printed} ends at ${item.end}, before it starts at ${item.start}.`)
      const length = lengthOf(item, clock)
      if (length !== null && item.minutes !== null && length !== item.minutes)
        say(
          'duration-mismatch',
          place,
          `${printed} is printed as ${item.minutes} minutes, but ${hoursOf(item)} is ${length}.`,
        )
      // Lines are compared with the line before them that prints hours.
      if (before) checkNeighbour(before, item, place)
      if (item.start !== null) before = item
      checkItems(item.items, `${place}.`)
      checkFrame(item.items, item, place, printed)
      const inner = sumOfParts(item)
      const whole = length ?? item.minutes
      if (inner !== null && whole !== null && inner !== whole && inner + spoken(item) !== whole)
        say('duration-mismatch', place, `The parts of ${printed} take ${inner} minutes together, the whole ${whole}.`)
    })
  }

  function checkNeighbour(before: ItemReading, item: ItemReading, place: string): void {
    if (!item.start || !before.start) return
    const start = clock(item.start)
    const between = `${hoursOf(before)} "${before.title ?? ''}" and ${hoursOf(item)} "${item.title ?? ''}"`
    if (before.end === null || isReversed(before, clock)) {
      if (start < clock(before.start)) say('overlap', place, `The hours go backwards: ${between}.`)
    } else if (start < endOf(before, clock)) say('overlap', place, `The hours overlap: ${between}.`)
    else if (start > endOf(before, clock)) say('gap', place, `Nothing is planned between ${between}.`)
  }

  /** The first and the last line against the hours of what they stand in. */
  function checkFrame(items: ItemReading[], frame: HourSpan, place: string | null, name: string): void {
    const first = items.find(item => item.start !== null)
    const last = items.findLast(item => item.end !== null)
    if (isReversed(frame, clock)) return
    if (first?.start && frame.start) {
      const early = clock(frame.start) - clock(first.start)
      if (early < 0) say('gap', place, `${name} starts at ${frame.start}, its first line at ${first.start}.`)
      if (early > 0)
        say('duration-mismatch', place, `${name} starts at ${frame.start}, its first line already at ${first.start}.`)
    }
    if (last?.end && frame.end && !isReversed(last, clock)) {
      const short = endOf(frame, clock) - endOf(last, clock)
      if (short > 0) say('gap', place, `${name} ends at ${frame.end}, its last line at ${last.end}.`)
      if (short < 0) say('duration-mismatch', place, `${name} ends at ${frame.end}, its last line only at ${last.end}.`)
    }
  }
}

/** Hours as printed, `HH:MM`. */
export interface HourSpan {
  start: string | null
  end: string | null
}

/** Minutes since the midnight before a session; in one that lasts over midnight, its early hours are those of the next day. */
export type Clock = (time: string) => number

/** A session from the evening (18:00 and later) into the early morning (06:00 at most) lasts over midnight. */
export function clockOf({ start, end }: HourSpan): Clock {
  const night = start !== null && end !== null && start >= '18:00' && end <= '06:00'
  return time => minuteOfDay(time) + (night && time < start ? DAY : 0)
}

/** Minutes from start to end; null where one is not printed or the end is not after the start. */
export function lengthOf(span: HourSpan, clock: Clock): number | null {
  if (span.start === null || span.end === null || isReversed(span, clock)) return null
  return endOf(span, clock) - clock(span.start)
}

const DAY = 1440

/** Midnight is printed 24:00 and read as 00:00: as an end it is that of the day. */
function endOf({ start, end }: HourSpan, clock: Clock): number {
  const minute = clock(end ?? '')
  return end === '00:00' && (start === null || minute <= clock(start)) ? minute + DAY : minute
}

const isReversed = (span: HourSpan, clock: Clock) =>
  span.start !== null && span.end !== null && endOf(span, clock) <= clock(span.start)

/** Minutes of the lines inside a line, where all of them print minutes and no hours; null otherwise. */
export function sumOfParts({ items }: ItemReading): number | null {
  if (items.length === 0 || items.some(item => item.minutes === null || item.start !== null)) return null
  return items.reduce((sum, item) => sum + (item.minutes ?? 0), 0)
}

/** Minutes printed for those who speak in a line: parts of it where they stand beside a discussion. */
export const spoken = ({ speakers }: ItemReading): number =>
  speakers.reduce((sum, speaker) => sum + (speaker.minutes ?? 0), 0)

const hoursOf = (span: HourSpan) => (span.end === null ? `${span.start}` : `${span.start}-${span.end}`)
