import { type Html, html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import { languageName, listOf } from '../../../kernel/languages.ts'
import { languageOf, shownFace } from '../../../kernel/look/kit.ts'
import { faceFor, type Text } from '../../../kernel/text.ts'

/**
 * A text of a programme in the best language for the reader. A whole programme is mostly in one language, which its title
 * names; the lines under it say only what that does not: that a machine made them, or that they are behind the original.
 */
export function words(reader: Reader, text: Text): Html {
  const face = faceFor(text, reader.languages)
  if (face.state === 'machine' || face.stale) return shownFace(reader, face)
  return html`<span${languageOf(reader, face.language)}>${face.text}</span>`
}

/** Names of languages in a sentence, in the reader's. */
export const languagesIn = (reader: Reader, languages: readonly string[]): string =>
  listOf(
    languages.map(one => languageName(one, reader.language)),
    reader.language,
  )
