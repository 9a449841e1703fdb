import type { Holding } from '../../kernel/holdings.ts'

/** What the tables of the plan hold of people. */
export const planHoldings: readonly Holding[] = [
  {
    table: 'plan_action',
    why: 'What an adopted text asks for, who carries it, and who agreed it.',
    kept: 'As long as the network.',
    people: { agreed_by: { merged: 'moves', erased: 'stays' } },
    organisations: { owner_id: 'moves' },
  },
  {
    table: 'plan_report',
    why: 'What was reported on an action, by whom and in whose name.',
    kept: 'As long as the action.',
    people: { made_by: { merged: 'moves', erased: 'stays' } },
    organisations: { organisation_id: 'moves' },
  },
]
