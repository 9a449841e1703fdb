import type { Holding } from '../../kernel/holdings.ts'

const AS_DOCUMENT = 'As long as the document.'

/** What the tables of documents hold of people: what was said stays with its author. */
export const documentsHoldings: readonly Holding[] = [
  {
    table: 'documents_document',
    why: 'Texts that are drafted, opened and adopted.',
    kept: 'As long as the network.',
    people: { made_by: { merged: 'moves', erased: 'stays' } },
  },
  {
    table: 'documents_version',
    why: 'Versions of texts, and who published them.',
    kept: AS_DOCUMENT,
    people: { made_by: { merged: 'moves', erased: 'stays' } },
  },
  { table: 'documents_block', why: 'The paragraphs of texts.', kept: AS_DOCUMENT, people: {} },
  { table: 'documents_wording', why: 'What a paragraph says in which versions.', kept: AS_DOCUMENT, people: {} },
  {
    table: 'documents_printed',
    why: 'What the file of a draft printed, with its tracked changes and comments and the names written on them.',
    kept: AS_DOCUMENT,
    people: {},
  },
  {
    table: 'documents_arrival',
    why: 'Files that came as a later version of a text or as its translation, and who brought them.',
    kept: AS_DOCUMENT,
    people: { made_by: { merged: 'moves', erased: 'stays' } },
  },
  {
    table: 'documents_returned',
    why: 'Word files of texts that somebody sent back, until they say yes to what was read of them; and that they did.',
    kept: 'Until the yes, for 30 days at most; that a file was entered, as long as the document.',
    people: { made_by: { merged: 'moves', erased: 'goes' } },
  },
  {
    table: 'documents_moved',
    why: 'Which paragraphs were joined or split by which version.',
    kept: AS_DOCUMENT,
    people: {},
  },
  {
    table: 'documents_adjusting',
    why: 'What the secretariat is changing in an open text, until it is published.',
    kept: 'Until it is published or put away.',
    people: { begun_by: { merged: 'moves', erased: 'stays' } },
  },
  {
    table: 'documents_adjustment',
    why: 'Which versions the secretariat made of itself, why, and who published them.',
    kept: AS_DOCUMENT,
    people: { made_by: { merged: 'moves', erased: 'stays' } },
  },
  { table: 'documents_opening', why: 'When a text was open, closed and answered.', kept: AS_DOCUMENT, people: {} },
  {
    table: 'documents_contribution',
    why: 'Comments and suggestions, who made them, in whose name, who typed them, and who called a conversation settled.',
    kept: AS_DOCUMENT,
    people: {
      author_id: { merged: 'moves', erased: 'stays' },
      entered_by: { merged: 'moves', erased: 'stays' },
      settled_by: { merged: 'moves', erased: 'stays' },
    },
    organisations: { organisation_id: 'moves' },
  },
  {
    table: 'documents_answer',
    why: 'The answer to each contribution, and who gave it.',
    kept: AS_DOCUMENT,
    people: { answered_by: { merged: 'moves', erased: 'stays' } },
  },
  {
    table: 'documents_option',
    why: 'What the secretariat put together as asking for the same, and who put it.',
    kept: AS_DOCUMENT,
    people: { put_by: { merged: 'moves', erased: 'stays' } },
  },
  {
    table: 'documents_following',
    why: 'Who follows which text, part or paragraph.',
    kept: 'Until they end it, or may no longer read it.',
    people: { person_id: { merged: 'moves', erased: 'goes' } },
  },
  { table: 'documents_pending', why: 'Wordings that are being written.', kept: AS_DOCUMENT, people: {} },
  { table: 'documents_told', why: 'Whose author was told of their answer.', kept: AS_DOCUMENT, people: {} },
  {
    table: 'documents_sending',
    why: 'When the secretariat sent a text out, and who asked for it.',
    kept: AS_DOCUMENT,
    people: { asked_by: { merged: 'moves', erased: 'stays' } },
  },
]
