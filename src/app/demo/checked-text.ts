import { type Text, textOf, withFace } from '../../kernel/text.ts'

/** A text whose first face is the original and the others checked translations. */
export function faces(words: Record<string, string>): Text {
  const [[language, original], ...others] = Object.entries(words) as [[string, string], ...[string, string][]]
  return others.reduce(
    (text, [tag, translation]) => withFace(text, tag, translation, 'checked'),
    textOf(original, language),
  )
}
