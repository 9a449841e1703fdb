import type { Holding } from '../../kernel/holdings.ts'

/** What the tables of the register hold of people. */
export const registerHoldings: readonly Holding[] = [
  {
    table: 'register_organisation',
    why: 'The organisations of the networks.',
    kept: 'As long as the house; one that was put together with another leads to it.',
    people: {},
    organisations: { id: 'stays', merged_into: 'moves' },
  },
  {
    table: 'register_person',
    why: 'Who belongs to the networks, as they write their name, and where to find them.',
    kept: 'Until they are erased; one that was put together with another leads to it.',
    people: { id: { merged: 'stays', erased: 'stays' }, merged_into: { merged: 'moves', erased: 'blanks' } },
    organisations: { organisation_id: 'moves' },
  },
  {
    table: 'register_role',
    why: 'What somebody does where, from a day to a day.',
    kept: 'As long as the record of the person.',
    people: {
      person_id: { merged: 'moves', erased: 'goes' },
      substitute_id: { merged: 'moves', erased: 'blanks' },
    },
    organisations: { organisation_id: 'moves' },
  },
  {
    table: 'register_members',
    why: 'How many members an organisation said it represents, by day.',
    kept: 'As long as the organisation.',
    people: {},
    organisations: { organisation_id: 'moves' },
  },
  {
    table: 'register_node',
    why: 'The trees that records choose from.',
    kept: 'As long as the house.',
    people: {},
  },
  {
    table: 'register_offer',
    why: 'What somebody can do and gives of their time.',
    kept: 'Until they take it back or are erased.',
    people: { person_id: { merged: 'moves', erased: 'goes' } },
  },
  {
    table: 'register_contact',
    why: 'How to reach somebody, and what they need to take part; sealed.',
    kept: 'Until it is removed or the person is erased.',
    people: { person_id: { merged: 'moves', erased: 'goes' } },
    organisations: { organisation_id: 'moves' },
    sealed: [
      {
        column: 'sealed',
        at: row => ({ place: `register_contact.sealed ${row['id']}`, owner: row['organisation_id'] ?? '' }),
      },
    ],
  },
  {
    table: 'register_consent',
    why: 'What somebody agreed to, in which words, and when they took it back.',
    kept: 'As long as the house: it is the proof. Of an erased person nothing but that and when.',
    people: { person_id: { merged: 'stays', erased: 'stays' } },
  },
  {
    table: 'register_merge',
    why: 'Which records were put together, by whom; for a week also what was otherwise, so that it can be undone.',
    kept: 'As long as the records; what was otherwise a week.',
    people: {
      from_id: { merged: 'stays', erased: 'goes' },
      into_id: { merged: 'stays', erased: 'goes' },
      made_by: { merged: 'stays', erased: 'stays' },
      undone_by: { merged: 'stays', erased: 'stays' },
    },
    organisations: { from_id: 'stays', into_id: 'stays', before: 'stays' },
  },
  {
    table: 'register_moved',
    why: 'Which rows went over when two records were put together.',
    kept: 'A week.',
    people: { key: { merged: 'stays', erased: 'goes' } },
  },
  {
    table: 'register_changed',
    why: 'Records that the index has to read again.',
    kept: 'Until it has.',
    people: { record_id: { merged: 'stays', erased: 'stays' } },
    organisations: { record_id: 'stays' },
  },
]
