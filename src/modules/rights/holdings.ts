import type { Holding } from '../../kernel/holdings.ts'

/** What the table of copies holds of people. */
export const rightsHoldings: readonly Holding[] = [
  {
    table: 'rights_copy',
    why: 'A copy of everything about somebody, on its way to whoever asked for it; sealed.',
    kept: 'Until it is fetched, a day at most.',
    people: { person_id: { merged: 'ends', erased: 'goes' }, asked_by: { merged: 'ends', erased: 'goes' } },
  },
]
