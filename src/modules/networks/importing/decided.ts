import type { Decision } from '../store/imports.ts'
import type { Choices, Understood } from './understood.ts'

/** What becomes of a row: somebody new, a record that is there (`theirs`: the row's words where they differ), or nothing. */
export type Fate = { enter: true } | { record: string; theirs: boolean } | { follow: number; theirs: boolean } | null

/** By what was decided of the row, else by what was said once for all. */
export function fateOf(row: Understood, decision: Decision | undefined, choices: Choices): Fate {
  if (row.outcome === 'cannot' || decision?.choice === 'leave') return null
  const theirs = decision?.choice === 'theirs' || (choices.differs === 'theirs' && decision?.choice !== 'ours')
  if (row.record) return { record: row.record, theirs: theirs && row.twice === null }
  if (decision?.choice === 'same' && row.suggestions.some(one => one.id === decision.record_id))
    return { record: decision.record_id!, theirs: false }
  if (row.twice !== null && decision?.choice !== 'new') return { follow: row.twice, theirs: false }
  if (row.outcome !== 'maybe' || decision?.choice === 'new' || choices.maybe === 'new') return { enter: true }
  return null
}
