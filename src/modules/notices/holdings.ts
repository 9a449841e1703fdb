import type { Holding } from '../../kernel/holdings.ts'

/** What the tables of notices hold of people: who was told what, and how they want to be told. */
export const noticesHoldings: readonly Holding[] = [
  {
    table: 'notices_matter',
    why: 'What people were told of: a title and an address.',
    kept: '180 days.',
    people: { object: { merged: 'stays', erased: 'stays' } },
  },
  {
    table: 'notices_notice',
    why: 'Who was told of it, by which way, and whether they have read it.',
    kept: '180 days.',
    people: { person_id: { merged: 'moves', erased: 'goes' } },
  },
  {
    table: 'notices_choice',
    why: 'How somebody wants to be told of what.',
    kept: 'Until they choose otherwise.',
    people: { person_id: { merged: 'moves', erased: 'goes' } },
  },
  {
    table: 'notices_rhythm',
    why: 'At which hour somebody wants the digest of their notices.',
    kept: 'Until they choose otherwise.',
    people: { person_id: { merged: 'moves', erased: 'goes' } },
  },
]
