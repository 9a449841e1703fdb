import { INTERFACE_LANGUAGES } from '../../../kernel/languages.ts'
import { type Text, textOf, withFace } from '../../../kernel/text.ts'
import { texts } from '../../../kernel/texts.ts'
import type { Part } from '../rules/parts.ts'

/** The role of somebody whose part alone is known, in the words of every language of the pages. */
export function roleOf(part: Part): Text {
  const [first, ...others] = INTERFACE_LANGUAGES
  const words = (language: (typeof INTERFACE_LANGUAGES)[number]) => texts(language)(`programme-part-${part}`)
  return others.reduce((text, one) => withFace(text, one, words(one), 'checked'), textOf(words(first!), first!))
}
