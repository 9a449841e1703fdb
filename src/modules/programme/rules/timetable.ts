/** A line of an agenda as far as its hours are concerned; lines stand in their order, each above those inside it. */
export interface TimedLine {
  id: string
  /** 0 stands by itself; a deeper line is inside the nearest one above that is less deep. */
  depth: number
  start: string | null
  end: string | null
  minutes: number | null
  /** It stays at its hour whatever happens before it. */
  fixed: boolean
}

/** Lines of an agenda and when the session ends, after one of them was changed. */
export interface Timetable<Line extends TimedLine> {
  lines: Line[]
  end: string
}

/** Minutes from one hour to the next time it is the other: `23:30` to `00:15` are 45. */
export function minutesBetween(start: string, end: string): number {
  return (minuteOf(end) - minuteOf(start) + DAY) % DAY
}

/** An hour some minutes later, or earlier, round the clock. */
export function hourAfter(hour: string, minutes: number): string {
  const at = (((minuteOf(hour) + minutes) % DAY) + DAY) % DAY
  return `${two(Math.floor(at / 60))}:${two(at % 60)}`
}

/** How long a line lasts: by its hours, else as printed; null where neither says it. */
export function lengthOf({ start, end, minutes }: Pick<TimedLine, 'start' | 'end' | 'minutes'>): number | null {
  return start && end ? minutesBetween(start, end) || DAY : minutes
}

/**
 * Gives a line another length. What follows it moves by the difference, up to the first line that is fixed; a line that
 * holds others grows with them, and the session ends later unless something fixed stands before its end.
 */
export function withLength<Line extends TimedLine>(
  { lines, end }: Timetable<Line>,
  id: string,
  minutes: number,
): Timetable<Line> {
  const at = lines.findIndex(line => line.id === id)
  const line = lines[at]
  const before = line && lengthOf(line)
  if (!line) return { lines, end }
  const changed = lines.with(at, {
    ...line,
    end: line.start ? hourAfter(line.start, minutes) : line.end,
    minutes: line.minutes === null && line.start ? null : minutes,
  })
  const moves = line.start !== null || before !== null
  return moves ? pushed({ lines: changed, end }, at, minutes - (before ?? 0)) : { lines: changed, end }
}

/** Puts a line at another hour, all that is inside it and all that follows with it. */
export function startingAt<Line extends TimedLine>(table: Timetable<Line>, id: string, start: string): Timetable<Line> {
  const at = table.lines.findIndex(line => line.id === id)
  const line = table.lines[at]
  if (!line?.start) return table
  const by = signed(minutesBetween(line.start, start))
  const own = table.lines.map((one, index) => (index === at || inside(table.lines, at, index) ? later(one, by) : one))
  return pushed({ ...table, lines: own }, at, by)
}

/** Adds a line behind another and all that is inside that, as deep; what follows moves by its length. */
export function withLineAfter<Line extends TimedLine>(
  { lines, end }: Timetable<Line>,
  after: string | null,
  line: Line,
): Timetable<Line> {
  const before = lines.findIndex(one => one.id === after)
  const last = before < 0 ? lines.length - 1 : lastInside(lines, before)
  const depth = before < 0 ? 0 : lines[before]!.depth
  const above = before < 0 ? lines.findLast(one => one.depth === 0) : lines[before]
  const start = above?.end ?? null
  const length = line.minutes
  const timed = start && length ? { ...line, depth, start, end: hourAfter(start, length) } : { ...line, depth }
  const added = lines.toSpliced(last + 1, 0, timed)
  return timed.start && length ? pushed({ lines: added, end }, last + 1, length) : { lines: added, end }
}

/** Takes a line out with all that is inside it; what follows moves up. */
export function withoutLine<Line extends TimedLine>(table: Timetable<Line>, id: string): Timetable<Line> {
  const at = table.lines.findIndex(line => line.id === id)
  const line = table.lines[at]
  if (!line) return table
  const length = line.start ? (lengthOf(line) ?? 0) : 0
  const closed = length > 0 ? pushed(table, at, -length) : table
  return { ...closed, lines: closed.lines.toSpliced(at, lastInside(table.lines, at) - at + 1) }
}

/**
 * Lets a line change places with the one before (-1) or after it (1) under the same line, each with all that is inside it.
 * Their hours change places too, the pause between them stays; where one is fixed or has no hours, only the order changes.
 */
export function swapped<Line extends TimedLine>(table: Timetable<Line>, id: string, by: 1 | -1): Timetable<Line> {
  const { lines } = table
  const at = lines.findIndex(line => line.id === id)
  const other = at < 0 ? -1 : by === 1 ? nextBeside(lines, at) : lines.findIndex((_, i) => nextBeside(lines, i) === at)
  if (other < 0) return table
  const [first, second] = by === 1 ? [at, other] : [other, at]
  const end = lastInside(lines, second)
  const above = lines.slice(first, second)
  const below = lines.slice(second, end + 1)
  const [a, b] = [lines[first]!, lines[second]!]
  const timed = !a.fixed && !b.fixed && a.start && a.end && b.start && b.end
  const up = timed ? -minutesBetween(a.start!, b.start!) : 0
  const down = timed ? minutesBetween(a.end!, b.end!) : 0
  const moved = [...below.map(line => later(line, up)), ...above.map(line => later(line, down))]
  return { ...table, lines: [...lines.slice(0, first), ...moved, ...lines.slice(end + 1)] }
}

/** Moves all that follows the line at `at`, outwards through what it is inside. */
function pushed<Line extends TimedLine>(table: Timetable<Line>, at: number, by: number): Timetable<Line> {
  if (by === 0) return table
  const lines = [...table.lines]
  let from = at
  for (;;) {
    for (let next = nextBeside(lines, from); next >= 0; next = nextBeside(lines, next)) {
      if (lines[next]!.fixed) return { ...table, lines }
      const last = lastInside(lines, next)
      for (let index = next; index <= last; index++) lines[index] = later(lines[index]!, by)
      from = next
    }
    const parent = lines.findLastIndex((line, index) => index < from && line.depth < lines[from]!.depth)
    if (parent < 0) return { lines, end: hourAfter(table.end, by) }
    const holder = lines[parent]!
    // What has no end of its own does not grow, and a fixed one keeps its end.
    if (holder.fixed || !holder.end) return { ...table, lines }
    lines[parent] = {
      ...holder,
      end: hourAfter(holder.end, by),
      minutes: holder.minutes === null ? null : Math.max(0, holder.minutes + by),
    }
    from = parent
  }
}

/** The next line under the same one, -1 where there is none. */
function nextBeside(lines: readonly TimedLine[], at: number): number {
  const next = lastInside(lines, at) + 1
  return lines[next]?.depth === lines[at]!.depth ? next : -1
}

function lastInside(lines: readonly TimedLine[], at: number): number {
  const next = lines.findIndex((line, index) => index > at && line.depth <= lines[at]!.depth)
  return next < 0 ? lines.length - 1 : next - 1
}

const inside = (lines: readonly TimedLine[], at: number, index: number) => index > at && index <= lastInside(lines, at)

function later<Line extends TimedLine>(line: Line, by: number): Line {
  if (line.fixed || by === 0) return line
  return { ...line, start: line.start && hourAfter(line.start, by), end: line.end && hourAfter(line.end, by) }
}

const DAY = 24 * 60
const minuteOf = (hour: string) => Number(hour.slice(0, 2)) * 60 + Number(hour.slice(3))
const two = (figure: number) => String(figure).padStart(2, '0')
/** The shorter way round the clock: an hour earlier is -60, not 23 hours. */
const signed = (minutes: number) => (minutes > DAY / 2 ? minutes - DAY : minutes)
