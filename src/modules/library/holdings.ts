import type { Holding } from '../../kernel/holdings.ts'

/** What the tables of the library hold of people: who entered what; authors are words as printed. */
export const libraryHoldings: readonly Holding[] = [
  {
    table: 'library_item',
    why: 'What a network keeps to be read, and who put it there or took it away.',
    kept: 'As long as the network.',
    people: { made_by: { merged: 'moves', erased: 'stays' }, retired_by: { merged: 'moves', erased: 'stays' } },
  },
  {
    table: 'library_file',
    why: 'The file or link of an item in each language.',
    kept: 'Until it is replaced or removed.',
    people: { made_by: { merged: 'moves', erased: 'stays' } },
  },
  {
    table: 'library_citation',
    why: 'Where an item is cited, and who said so.',
    kept: 'Until it is taken back.',
    people: { cited_by: { merged: 'moves', erased: 'stays' } },
  },
  {
    table: 'library_paste',
    why: 'Lists of references that were pasted to be entered.',
    kept: '30 days.',
    people: { made_by: { merged: 'moves', erased: 'stays' } },
  },
]
