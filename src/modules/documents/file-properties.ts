/** What a Word file of a text says of itself where nobody sees it, so that it is known when it comes back. */
export const OUR_FILE = {
  document: 'Plenaria document',
  version: 'Plenaria version',
  language: 'Plenaria language',
  /** It holds what others said: nobody's own changes. */
  said: 'Plenaria said',
} as const
