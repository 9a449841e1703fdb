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
    people: { person_id: { merged: 'stays', erased: 'stays' } },
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
  {
    table: 'networks_found_total',
    why: 'How many records a network and each of its regions hold.',
    kept: 'As long as the network.',
    people: {},
  },
  {
    table: 'networks_segment',
    why: 'Questions to the register that staff keep: what is asked, never who fits.',
    kept: 'Until it is removed; of an erased person only what was for others too.',
    people: { person_id: { merged: 'moves', erased: 'stays' } },
  },
  {
    table: 'networks_figure',
    why: 'Figures of networks as they were published, without small cells.',
    kept: 'Until it is made again.',
    people: {},
  },
  {
    table: 'networks_import',
    why: 'Lists that staff brought, while they look through them; sealed.',
    kept: 'Seven days; of one that was entered, ninety days which records came by it.',
    people: {
      person_id: { merged: 'stays', erased: 'goes' },
      entered: { merged: 'stays', erased: 'stays' },
    },
    organisations: { entered: 'stays' },
  },
  {
    table: 'networks_import_piece',
    why: 'The file of such a list as it came; sealed.',
    kept: 'Until it is read.',
    people: { person_id: { merged: 'stays', erased: 'goes' } },
  },
  {
    table: 'networks_import_batch',
    why: 'The rows of such a list; sealed.',
    kept: 'Until it is entered, seven days at most.',
    people: { person_id: { merged: 'stays', erased: 'goes' } },
  },
  {
    table: 'networks_import_decision',
    why: 'What was decided of a row of such a list.',
    kept: 'As its rows.',
    people: {
      person_id: { merged: 'stays', erased: 'goes' },
      record_id: { merged: 'stays', erased: 'stays' },
    },
    organisations: { record_id: 'stays' },
  },
  {
    table: 'networks_house_body',
    why: 'The bodies above networks.',
    kept: 'As long as the house.',
    people: {},
  },
  {
    table: 'networks_house_member',
    why: 'Who is in a body above networks whose roster is open.',
    kept: 'Until they leave, belong to no network any more or are erased.',
    people: { person_id: { merged: 'moves', erased: 'goes' } },
  },
  {
    table: 'networks_house_offer',
    why: 'Who offered to join such a body, and the answer.',
    kept: 'Until they put it away, belong to no network any more or are erased.',
    people: { person_id: { merged: 'moves', erased: 'goes' } },
  },
  {
    table: 'networks_seat',
    why: 'Seats in bodies whose roster is hidden: sealed, and found by a keyed hash that names nobody.',
    kept: 'Until they leave, belong to no network any more or are erased.',
    people: {},
  },
]
