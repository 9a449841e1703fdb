import type { Holding } from '../../kernel/holdings.ts'

const AS_ITEM = 'As its item.'

/** What the tables of the inbox hold of people: mails of those who wrote, and who of the staff worked on them. */
export const inboxHoldings: readonly Holding[] = [
  {
    table: 'inbox_reply',
    why: 'Where a reply belongs to a mail that was sent: a token for each thing and person.',
    kept: 'As long as the network.',
    people: { person_id: { merged: 'moves', erased: 'goes' } },
  },
  {
    table: 'inbox_item',
    why: 'Conversations with those who wrote; addresses are sealed.',
    kept: 'As long as the network; what was said goes a while after it was closed, as the setting says.',
    people: {
      person_id: { merged: 'moves', erased: 'goes' },
      assigned_to: { merged: 'moves', erased: 'stays' },
    },
  },
  {
    table: 'inbox_message',
    why: 'The mails of a conversation, the answers, and what staff noted.',
    kept: AS_ITEM,
    people: { person_id: { merged: 'moves', erased: 'goes' }, by_id: { merged: 'moves', erased: 'stays' } },
  },
  { table: 'inbox_file', why: 'What was attached to a mail.', kept: AS_ITEM, people: {} },
  {
    table: 'inbox_turn',
    why: 'What a mail was turned into, and who did it.',
    kept: AS_ITEM,
    people: { by_id: { merged: 'moves', erased: 'stays' }, object: { merged: 'stays', erased: 'stays' } },
  },
]
