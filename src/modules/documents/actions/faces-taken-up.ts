import { mergeWords } from '../../../kernel/paper/compare.ts'
import { faceIn, type Text, wordsOf } from '../../../kernel/text.ts'
import type { Wording } from '../store/wordings.ts'

interface Taken {
  id: string
  proposed: Text
  /** What the paragraph said when it was suggested. */
  base: Text
}

/**
 * Suggestions written in other languages than the paragraph's own, and taken up as they are, become the faces of those
 * languages, by language: each laid over what the face says today, several put together. One that today's words leave no
 * place for is no face: that of today becomes stale, and translators see it. `against` names those of which two want
 * other words in one place.
 */
export function facesTakenUp(
  wording: Pick<Wording, 'text'>,
  taken: readonly Taken[],
): { faces: Record<string, string>; against: string[] } {
  const against: string[] = []
  const faces: Record<string, string> = {}
  const others = taken.filter(({ proposed }) => proposed.original !== wording.text.original)
  for (const [language, some] of Map.groupBy(others, one => one.proposed.original)) {
    const face = putTogether(faceIn(wording.text, language)?.text, language, some)
    if (face !== null) faces[language] = face
    else if (new Set(some.map(one => wordsOf(one.proposed))).size > 1) against.push(...some.map(one => one.id))
  }
  return { faces, against }
}

function putTogether(today: string | undefined, language: string, taken: readonly Taken[]): string | null {
  let face = today
  for (const { proposed, base } of taken) {
    const words = wordsOf(proposed)
    const before = faceIn(base, language)?.text
    if (face === undefined || before === undefined) {
      if (face !== undefined && face !== words && face !== today) return null
      face = words
      continue
    }
    const merge = mergeWords(before, face, words)
    if (merge.conflicts.length > 0) return null
    face = merge.text
  }
  return face ?? null
}
