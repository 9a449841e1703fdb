import type { Holding } from '../../kernel/holdings.ts'

/** What the tables of translations holds of people. */
export const translationsHoldings: readonly Holding[] = [
  {
    table: 'translations_face',
    why: 'Every face that somebody wrote at the desk, and who wrote it.',
    kept: 'As long as the text.',
    people: {
      made_by: { merged: 'moves', erased: 'stays' },
      proposed_by: { merged: 'moves', erased: 'stays' },
    },
  },
  {
    table: 'translations_term',
    why: 'The words a network has agreed on, and who wrote them down.',
    kept: 'As long as the network.',
    people: { made_by: { merged: 'stays', erased: 'stays' } },
  },
  {
    table: 'translations_proposal',
    why: 'Better faces that members proposed, and the answers.',
    kept: 'As long as the text, or until whoever proposed it is erased.',
    people: {
      person_id: { merged: 'moves', erased: 'goes' },
      answered_by: { merged: 'stays', erased: 'stays' },
    },
  },
  {
    table: 'translations_outing',
    why: 'Texts that went out to translators as a Word file, as they stood then.',
    kept: 'A year, or until words in it are taken away.',
    people: { made_by: { merged: 'stays', erased: 'stays' } },
  },
  {
    table: 'translations_return',
    why: 'What came back from translators.',
    kept: 'A year, or until words in it are taken away.',
    people: { made_by: { merged: 'stays', erased: 'stays' } },
  },
]
