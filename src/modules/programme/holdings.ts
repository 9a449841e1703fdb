import type { Holding } from '../../kernel/holdings.ts'

const AS_SERIES = 'As long as the series.'

/** What the tables of the programme hold: printed speakers are named in words; whom the register knows are those asked. */
export const programmeHoldings: readonly Holding[] = [
  {
    table: 'programme_draft',
    why: 'What was read from a file and is being corrected.',
    kept: 'As long as the network.',
    people: {},
  },
  { table: 'programme_series', why: 'Series of sessions.', kept: 'As long as the network.', people: {} },
  { table: 'programme_session', why: 'Sessions.', kept: AS_SERIES, people: {} },
  { table: 'programme_item', why: 'What a session consists of.', kept: AS_SERIES, people: {} },
  { table: 'programme_speaker', why: 'Who speaks, as the programme prints it.', kept: AS_SERIES, people: {} },
  {
    table: 'programme_invitation',
    why: 'Who was asked to speak, what they answered and how they want to be printed.',
    kept: AS_SERIES,
    people: {
      person_id: { merged: 'moves', erased: 'goes' },
      invited_by: { merged: 'moves', erased: 'stays' },
      answered_by: { merged: 'moves', erased: 'stays' },
    },
  },
  {
    table: 'programme_slides',
    why: 'Files that speakers sent, and whether they are shown.',
    kept: 'Until the speaker takes them back; with the invitation.',
    people: {},
  },
  {
    table: 'programme_revision',
    why: 'A published session that is being corrected.',
    kept: 'Until it is put out or put away.',
    people: {},
  },
  {
    table: 'programme_change',
    why: 'What was changed after publication, shown on the page.',
    kept: AS_SERIES,
    people: {},
  },
  { table: 'programme_note', why: 'Questions, references and notes of a programme.', kept: AS_SERIES, people: {} },
]
