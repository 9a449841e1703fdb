import type { ChangeTold } from './changes.ts'
import type { LocalHours } from './hours.ts'

interface Changed {
  sequence: number
  at: Temporal.Instant
  what: readonly ChangeTold[]
}

/** The day and hours of a session before and after some changes of it; null where they stayed. */
export interface Moved {
  before: LocalHours
  after: LocalHours
}

const PARTS = ['date', 'start', 'end', 'zone'] as const

/** Whether a change is one of day, hours or zone: these are told together, as one moment. */
export const isOfHours = ({ what }: ChangeTold): boolean => PARTS.some(part => part === what)

/** What the changes from one sequence up to another moved, by the session as it stands and all changes since the first. */
export function movedBetween(
  session: LocalHours,
  changes: readonly Changed[],
  { from, to }: { from: number; to: number },
): Moved | null {
  const { date, start, end, zone } = session
  let state: LocalHours = { date, start, end, zone }
  let after = state
  for (const change of changes.toSorted((a, b) => b.sequence - a.sequence)) {
    if (change.sequence < from) break
    if (change.sequence > to) after = before(state, change)
    state = before(state, change)
  }
  return PARTS.some(part => state[part] !== after[part]) ? { before: state, after } : null
}

/**
 * The changes that are told as one with the one of this sequence, the earliest first: each within ten minutes of the one
 * before it, and all within half an hour.
 */
export function toldTogether<C extends Changed>(changes: readonly C[], sequence: number): C[] {
  let group: C[] = []
  for (const change of changes.toSorted((a, b) => a.sequence - b.sequence)) {
    const [first] = group
    const last = group.at(-1)
    const joins = first && last && within(last, change, 10) && within(first, change, 30)
    if (!joins && group.some(one => one.sequence === sequence)) break
    group = joins ? [...group, change] : [change]
  }
  return group.some(one => one.sequence === sequence) ? group : []
}

const within = (one: Changed, other: Changed, minutes: number) => other.at.since(one.at).total('minutes') <= minutes

function before(state: LocalHours, { what }: Changed): LocalHours {
  const told = what.filter(isOfHours).flatMap(one => (one.before === null ? [] : [[one.what, one.before] as const]))
  return { ...state, ...Object.fromEntries(told) }
}
