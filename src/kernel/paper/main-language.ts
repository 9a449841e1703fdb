import type { Language } from '../languages.ts'
import type { PaperBlock } from './blocks.ts'
import { stretches } from './scripts.ts'

/** The language of a block in a paper of `language`: its own, or the one of most of its letters. */
export function languageOfBlock(block: PaperBlock, language: Language): Language {
  if (block.language) return block.language
  const text = block.text === '' ? block.changes.map(change => change.text).join(' ') : block.text
  return mainLanguage(text, language)
}

/** The language of most letters of a text that stands in a paper of `language`. */
export function mainLanguage(text: string, language: Language): Language {
  const letters = new Map<Language, number>()
  // What the first thousand units are in, the rest is too.
  for (const stretch of stretches(text.slice(0, 1_000), language))
    letters.set(stretch.language, (letters.get(stretch.language) ?? 0) + (stretch.text.match(/\p{L}/gu)?.length ?? 0))
  const [most] = [...letters].sort((a, b) => b[1] - a[1])
  return most && most[1] > (letters.get(language) ?? 0) ? most[0] : language
}
