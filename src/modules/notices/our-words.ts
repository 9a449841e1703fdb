import { INTERFACE_LANGUAGES } from '../../kernel/languages.ts'
import type { Text } from '../../kernel/text.ts'
import { sayAny, texts } from '../../kernel/texts.ts'

/** A sentence of the interface as a title: for what has none of its own, such as a copy that is ready. */
export function inOurWords(key: keyof Messages): Text {
  const faces = INTERFACE_LANGUAGES.map(language => {
    const state = language === 'en' ? 'original' : 'checked'
    return [language, { text: sayAny(texts(language), key), state, of: 1 }] as const
  })
  return { original: 'en', version: 1, faces: Object.fromEntries(faces) }
}
