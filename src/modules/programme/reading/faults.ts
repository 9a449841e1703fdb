import { findTimetableFaults, type TimetableFault } from '../rules/timetable-faults.ts'
import type { ReadingProblem, SessionReading } from './reading.ts'

/** The faults of the timetable of a session, as a reading reports them: nothing is repaired, the hours are as printed. */
export function timetableFaults(session: SessionReading, index: number): ReadingProblem[] {
  return findTimetableFaults(session).map(fault => ({
    code: fault.code,
    session: index,
    item: fault.item,
    message: messageOf(fault),
  }))
}

function messageOf({ item, line, code, kind }: TimetableFault): string {
  const name = item === null ? 'The session' : `"${line ?? 'line'}"`
  switch (kind.is) {
    case 'reversed':
      return `${name} ends at ${kind.end}, before it starts at ${kind.start}.`
    case 'length':
      return `${name} is printed as ${kind.minutes} minutes, but ${kind.start}-${kind.end} is ${kind.total}.`
    case 'parts':
      return `The parts of ${name} take ${kind.total} minutes together, the whole ${kind.minutes}.`
    case 'overlap':
      return `The hours overlap: ${name} starts at ${kind.start}, while "${kind.before ?? 'the line before'}" lasts until ${kind.until}.`
    case 'backwards':
      return `The hours go backwards: ${name} starts at ${kind.start}, the line before it, "${kind.before ?? 'line'}", at ${kind.from}.`
    case 'gap':
      return `Nothing is planned between "${kind.before ?? 'the line before'}", which ends at ${kind.until}, and ${name}, which starts at ${kind.start}.`
    case 'first':
      return `${name} starts at ${kind.start}, its first line ${code === 'gap' ? 'at' : 'already at'} ${kind.first}.`
    case 'last':
      return `${name} ends at ${kind.end}, its last line ${code === 'gap' ? 'at' : 'only at'} ${kind.last}.`
  }
}
