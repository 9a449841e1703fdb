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
    table: 'documents_contribution',
    why: 'Comments and suggestions, who made them, in whose name, and who typed them.',
    kept: AS_DOCUMENT,
    people: {
      author_id: { merged: 'moves', erased: 'stays' },
      entered_by: { merged: 'moves', erased: 'stays' },
    },
    organisations: { organisation_id: 'moves' },
  },
  {
    table: 'documents_answer',
    why: 'The answer to each contribution, and who gave it.',
    kept: AS_DOCUMENT,
    people: { answered_by: { merged: 'moves', erased: 'stays' } },
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
