import type { Holding } from '../../kernel/holdings.ts'

/** What the tables of networks hold of people. */
export const networksHoldings: readonly Holding[] = [
  { table: 'networks_house', why: 'The house: its name and languages.', kept: 'As long as the house.', people: {} },
  { table: 'networks_network', why: 'The networks.', kept: 'As long as the house.', people: {} },
  { table: 'networks_region', why: 'The regions of networks.', kept: 'As long as the network.', people: {} },
  { table: 'networks_body', why: 'The bodies of networks.', kept: 'As long as the network.', people: {} },
  {
    table: 'networks_membership',
    why: 'Who belongs to a network or a body, since when and until when.',
    kept: 'As long as the record of the person.',
    people: { person_id: { merged: 'moves', erased: 'goes' } },
  },
  {
    table: 'networks_offer',
    why: 'Who offered to join a body that called, and the answer.',
    kept: 'As long as the body.',
    people: { person_id: { merged: 'moves', erased: 'goes' } },
  },
  {
    table: 'networks_first_step',
    why: 'Which first steps of a new house are done.',
    kept: 'As long as the house.',
    people: { person_id: { merged: 'stays', erased: 'blanks' } },
  },
  {
    table: 'networks_two',
    why: 'Records that look alike and are two, as somebody said.',
    kept: 'As long as both records.',
    people: {
      one_id: { merged: 'stays', erased: 'goes' },
      other_id: { merged: 'stays', erased: 'goes' },
      said_by: { merged: 'stays', erased: 'stays' },
    },
    organisations: { one_id: 'stays', other_id: 'stays' },
  },
  {
    table: 'networks_found',
    why: 'What people and organisations are found by, for each audience.',
    kept: 'As long as the record.',
    people: { record_id: { merged: 'stays', erased: 'goes' } },
    organisations: { record_id: 'stays', keys: 'stays' },
  },
]
