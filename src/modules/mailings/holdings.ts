import type { Holding } from '../../kernel/holdings.ts'

/** What the tables of mailings hold of people: who wrote them, who got them, whose address came back. */
export const mailingsHoldings: readonly Holding[] = [
  {
    table: 'mailings_mailing',
    why: 'What was sent to many, from whom, and when.',
    kept: 'As long as the network.',
    people: { made_by: { merged: 'moves', erased: 'stays' }, sent_by: { merged: 'moves', erased: 'stays' } },
  },
  {
    table: 'mailings_choice',
    why: 'Whom a mailing is for, chosen one by one.',
    kept: 'As long as the mailing.',
    people: { person_id: { merged: 'moves', erased: 'goes' } },
  },
  {
    table: 'mailings_recipient',
    why: 'Who got a mailing, in which language, and how it fared; of the address a keyed hash.',
    kept: 'As long as the network.',
    people: { person_id: { merged: 'moves', erased: 'goes' } },
    organisations: { organisation_id: 'moves' },
  },
  {
    table: 'mailings_bounce',
    why: 'Whose address came back, so that no mailing goes there; of the address a keyed hash.',
    kept: 'As long as the person belongs to the network.',
    people: { person_id: { merged: 'moves', erased: 'goes' }, good_by: { merged: 'moves', erased: 'stays' } },
  },
]
