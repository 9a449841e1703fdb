import type { Text } from '../../../kernel/text.ts'

/** What of a published session can change, in the order in which it is told. */
export const CHANGED = [
  'cancelled',
  'date',
  'start',
  'end',
  'zone',
  'place',
  'title',
  'about',
  'format',
  'people',
  'line',
  'question',
  'reference',
  'note',
] as const

/** One thing that was changed after publication: what it was and what it is now; null where there was or is nothing. */
export interface ChangeTold {
  what: (typeof CHANGED)[number]
  /** Of a line of the agenda or of whoever speaks: which. */
  of: Text | null
  before: string | null
  after: string | null
}
