import type { Holding } from '../../kernel/holdings.ts'

/** What the table of translations holds of people. */
export const translationsHoldings: readonly Holding[] = [
  {
    table: 'translations_face',
    why: 'Every face that somebody wrote at the desk, and who wrote it.',
    kept: 'As long as the text.',
    people: { made_by: { merged: 'moves', erased: 'stays' } },
  },
]
