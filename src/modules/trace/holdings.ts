import type { Holding } from '../../kernel/holdings.ts'

/** What the thread holds of people. */
export const traceHoldings: readonly Holding[] = [
  {
    table: 'trace_node',
    why: 'What was said, by whom and in whose name, and what became of it.',
    kept: 'As long as the text it belongs to.',
    people: { author_id: { merged: 'moves', erased: 'stays' } },
    organisations: { organisation_id: 'moves' },
  },
  {
    table: 'trace_link',
    why: 'What led to what, and who tied it.',
    kept: 'As long as both ends.',
    people: { tied_by: { merged: 'moves', erased: 'stays' }, author_id: { merged: 'moves', erased: 'stays' } },
  },
]
