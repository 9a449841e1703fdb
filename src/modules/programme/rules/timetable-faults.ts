import type { ItemReading, SessionReading } from '../reading/reading.ts'

/** One fault of a timetable, with the hours as printed. What is wrong follows from `kind`. */
export interface TimetableFault {
  code: 'overlap' | 'duration-mismatch' | 'gap' | 'end-before-start'
  /** Path of indexes of the line concerned, null for the session. */
  item: string | null
  /** Title of that line, null for the session or where it has none. */
  line: string | null
  kind:
    | { is: 'reversed'; start: string; end: string }
    /** Printed minutes are not those of the printed hours. */
    | { is: 'length'; start: string; end: string; minutes: number; total: number }
    /** The minutes of the lines inside are not those of the line. */
    | { is: 'parts'; minutes: number; total: number }
    /** Against the line before it, which ends at `until`. */
    | { is: 'overlap' | 'gap'; start: string; before: string | null; until: string }
    /** It begins earlier than the line before it, which prints no end. */
    | { is: 'backwards'; start: string; before: string | null; from: string }
    /** The first or last line inside against the hours around it. */
    | { is: 'first'; start: string; first: string }
    | { is: 'last'; end: string; last: string }
}

/** The faults of the timetable of a session, each once, in the order of its lines. Takes time linear in the lines. */
export function findTimetableFaults(session: SessionReading): TimetableFault[] {
  const faults: TimetableFault[] = []
  const clock = clockOf(session)
  checkOwn(session, null, null)
  checkItems(session.items, '')
  checkFrame(session.items, session, null, null)
  return faults

  function checkOwn({ start, end }: HourSpan, item: string | null, line: string | null): void {
    if (start !== null && end !== null && isReversed({ start, end }, clock))
      faults.push({ code: 'end-before-start', item, line, kind: { is: 'reversed', start, end } })
  }

  function checkItems(items: readonly ItemReading[], path: string): void {
    let before: { title: string | null; span: HourSpan } | null = null
    items.forEach((item, at) => {
      const place = `${path}${at}`
      checkOwn(item, place, item.title)
      checkLength(item, place)
      const span = spanWith(item)
      // Lines are compared with the line before them that prints hours, itself or inside.
      if (before) checkNeighbour(before, item.title, span, place)
      if (span.start !== null) before = { title: item.title, span }
      checkItems(item.items, `${place}.`)
      checkFrame(item.items, item, place, item.title)
    })
  }

  function checkLength(item: ItemReading, place: string): void {
    const { start, end, minutes } = item
    const total = lengthOf(item, clock)
    if (total !== null && start !== null && end !== null && minutes !== null && total !== minutes)
      faults.push({
        code: 'duration-mismatch',
        item: place,
        line: item.title,
        kind: { is: 'length', start, end, minutes, total },
      })
    const inner = sumOfParts(item)
    const whole = total ?? minutes
    if (inner !== null && whole !== null && inner !== whole && inner + spoken(item) !== whole)
      faults.push({
        code: 'duration-mismatch',
        item: place,
        line: item.title,
        kind: { is: 'parts', minutes: whole, total: inner },
      })
  }

  function checkNeighbour(
    before: { title: string | null; span: HourSpan },
    line: string | null,
    { start }: HourSpan,
    item: string,
  ): void {
    const { span, title } = before
    if (start === null || span.start === null) return
    if (span.end === null || isReversed(span, clock)) {
      if (clock(start) < clock(span.start))
        faults.push({ code: 'overlap', item, line, kind: { is: 'backwards', start, before: title, from: span.start } })
      return
    }
    const until = endOf(span, clock)
    const hours = { start, before: title, until: span.end }
    if (clock(start) < until) faults.push({ code: 'overlap', item, line, kind: { is: 'overlap', ...hours } })
    else if (clock(start) > until) faults.push({ code: 'gap', item, line, kind: { is: 'gap', ...hours } })
  }

  /** The first and the last line against the hours of what they stand in. */
  function checkFrame(items: readonly ItemReading[], frame: HourSpan, item: string | null, line: string | null): void {
    if (items.length === 0 || isReversed(frame, clock)) return
    const { start: first, end: last, reversed } = framed(items, clock)
    if (first !== null && frame.start !== null && first !== frame.start) {
      const code = clock(first) > clock(frame.start) ? 'gap' : 'duration-mismatch'
      faults.push({ code, item, line, kind: { is: 'first', start: frame.start, first } })
    }
    if (last === null || frame.end === null || reversed) return
    const short = endOf(frame, clock) - endOf({ start: first, end: last }, clock)
    if (short !== 0)
      faults.push({
        code: short > 0 ? 'gap' : 'duration-mismatch',
        item,
        line,
        kind: { is: 'last', end: frame.end, last },
      })
  }
}

/** Hours as printed, `HH:MM`. */
interface HourSpan {
  start: string | null
  end: string | null
}

/** Minutes since the midnight before a session; in one that lasts over midnight, its early hours are those of the next day. */
type Clock = (time: string) => number

const DAY = 1440

const minuteOfDay = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

/** A session from the evening (18:00 and later) into the early morning (06:00 at most) lasts over midnight. */
function clockOf({ start, end }: HourSpan): Clock {
  const night = start !== null && end !== null && start >= '18:00' && end <= '06:00'
  return time => minuteOfDay(time) + (night && time < start ? DAY : 0)
}

/** Midnight is printed 24:00 and read as 00:00: as an end it is that of the day. */
function endOf({ start, end }: HourSpan, clock: Clock): number {
  const minute = clock(end ?? '')
  return end === '00:00' && (start === null || minute <= clock(start)) ? minute + DAY : minute
}

const isReversed = (span: HourSpan, clock: Clock) =>
  span.start !== null && span.end !== null && endOf(span, clock) <= clock(span.start)

/** Minutes from start to end; null where one is not printed or the end is not after the start. */
function lengthOf(span: HourSpan, clock: Clock): number | null {
  if (span.start === null || span.end === null || isReversed(span, clock)) return null
  return endOf(span, clock) - clock(span.start)
}

/** The hours of a line; of one that prints none, those of the lines inside it. */
function spanWith({ start, end, items }: ItemReading): HourSpan {
  if (start !== null) return { start, end }
  const first = items.find(item => item.start !== null)
  const last = items.findLast(item => item.start !== null)
  return first ? { start: first.start, end: last?.end ?? null } : { start, end }
}

function framed(items: readonly ItemReading[], clock: Clock): HourSpan & { reversed: boolean } {
  const first = items.find(item => spanWith(item).start !== null)
  const last = items.findLast(item => spanWith(item).end !== null)
  const span = last ? spanWith(last) : null
  return {
    start: first ? spanWith(first).start : null,
    end: span?.end ?? null,
    reversed: span !== null && isReversed(span, clock),
  }
}

/** Minutes of the lines inside a line, where all of them print minutes and no hours; null otherwise. */
function sumOfParts({ items }: ItemReading): number | null {
  if (items.length === 0 || items.some(item => item.minutes === null || item.start !== null)) return null
  return items.reduce((sum, item) => sum + (item.minutes ?? 0), 0)
}

/** Minutes printed for those who speak in a line: parts of it where they stand beside a discussion. */
const spoken = ({ speakers }: ItemReading): number => speakers.reduce((sum, speaker) => sum + (speaker.minutes ?? 0), 0)
