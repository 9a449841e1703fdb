import type { Reason } from '../../../kernel/names/likeness.ts'
import type { RowProblem } from '../../../kernel/sheets/problem.ts'
import type { SheetRow } from '../../../kernel/sheets/rows.ts'
import type { ListField, ListKind } from './fields.ts'
import type { ReadRow } from './read-row.ts'

/**
 * What a row will do: enter somebody new; nothing, as all of it is here; add what was not here; wait for a decision, as the
 * record says something else (`differs`, ours is kept until somebody says otherwise) or as it may be somebody we know
 * (`maybe`, left out until decided); or nothing, as it cannot be taken.
 */
export const OUTCOMES = ['new', 'adds', 'differs', 'maybe', 'same', 'cannot'] as const
export type Outcome = (typeof OUTCOMES)[number]

export interface Difference {
  field: ListField
  ours: string | string[]
  theirs: string | string[]
  /** A list never changes it: it is corrected elsewhere. */
  stays: boolean
}

export interface Suggestion {
  id: string
  name: string
  reasons: Reason[]
}

export interface Understood extends ReadRow {
  outcome: Outcome
  /** Whose record it is about. */
  record: string | null
  /** The row before, of the same file, that is about the same. */
  twice: number | null
  /** What it adds and where it differs, held against the record or the row before. */
  adds: ListField[]
  differs: Difference[]
  suggestions: Suggestion[]
  /** The organisation of a person, where we know it; else its place among those that are unknown. */
  at: { known: string } | { unknown: number } | null
}

/** An organisation that people of the list name and that we do not know. */
export interface UnknownOrganisation {
  name: string
  country: string | null
  sectors: string[]
  /** How many rows name it. */
  rows: number
  suggestions: { id: string; name: string }[]
}

/** What is done with rows and organisations of which nothing was decided. */
export interface Choices {
  maybe: 'leave' | 'new'
  differs: 'ours' | 'theirs'
  organisations: 'leave' | 'new'
}

/** What is kept of a list besides its rows; sealed. */
export interface About {
  fileName: string
  /** What people read whose row does not say. */
  language: string
  /** ISO 3166-1, where a row says none. */
  country: string | null
  headings: string[]
  columns: (ListField | null)[]
  /** Columns whose heading is not sure, or that nobody chose. */
  unsure: boolean[]
  headerLines: number[]
  problems: RowProblem[]
  unknown: UnknownOrganisation[]
  /** What was said once for all when it was to be entered. */
  choices: Choices | null
  fault: { text: keyof Messages; values: Record<string, string | number> } | null
}

/** Rows as they came, 500 at most; `problems` are those of the sheet. */
export interface RawBatch {
  rows: SheetRow[]
  problems: RowProblem[]
}

export type Counts = Partial<Record<Outcome | 'twice' | 'problems' | 'entered' | 'completed' | 'left', number>>

export function countsOf(rows: readonly Understood[]): Counts {
  const counts: Counts = {}
  const count = (one: keyof Counts, many = 1) => {
    counts[one] = (counts[one] ?? 0) + many
  }
  for (const row of rows) {
    count(row.outcome)
    if (row.twice !== null) count('twice')
    count('problems', row.problems.filter(problem => problem.lost).length)
  }
  return counts
}

export function addedUp(all: readonly Counts[]): Counts {
  const counts: Counts = {}
  for (const one of all)
    for (const [name, many] of Object.entries(one) as [keyof Counts, number][])
      counts[name] = (counts[name] ?? 0) + many
  return counts
}

/** Whether the house is at work on a list, and its page only waits. */
export function isWorking({ state }: { state: string }): boolean {
  return state === 'reading' || state === 'understanding' || state === 'entering'
}

export type { ListKind }
