import type { Language } from '../../kernel/languages.ts'
import { faceIn, originalOf } from '../../kernel/text.ts'
import { type PutTogether, putTogether, type Suggested } from './rules/conflicts.ts'
import type { Contribution } from './store/contributions.ts'
import type { Wording } from './store/wordings.ts'

/** A contribution and the wording it was said about. */
export interface SaidAbout {
  contribution: Contribution
  base: Wording
}

/**
 * What the suggestions on one block come to, language by language: each is made of the face it was written on. The language
 * of the original comes first, and always. Suggestions in a language that the block has no face in are in none.
 */
export function suggestionsTogether(wording: Wording, said: readonly SaidAbout[]): Map<Language, PutTogether> {
  const original = originalOf(wording.text).language
  const found = new Map([[original, putTogether(originalOf(wording.text).text, [])]])
  for (const [language, ones] of Map.groupBy(said, languageOf)) {
    const face = language === null ? undefined : faceIn(wording.text, language)
    if (language !== null && face) found.set(language, putTogether(face.text, ones.flatMap(suggestedIn(language))))
  }
  return found
}

/** The language of a suggestion; null of a comment. */
export function languageOf({ contribution }: Pick<SaidAbout, 'contribution'>): Language | null {
  return contribution.proposed ? originalOf(contribution.proposed).language : null
}

const suggestedIn =
  (language: Language) =>
  ({ contribution, base }: SaidAbout): Suggested[] => {
    const face = faceIn(base.text, language)
    const words = originalOf(contribution.proposed!).text
    return face ? [{ id: contribution.id, base: face.text, words }] : []
  }
