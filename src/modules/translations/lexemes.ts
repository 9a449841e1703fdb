import type { Language } from '../../kernel/languages.ts'
import { lexemesOf } from '../../kernel/search/lexemes.ts'
import { familyOf, stemsOf } from '../../kernel/search/stems.ts'
import { wordsOf } from '../../kernel/search/words.ts'
import type { Tx } from '../../kernel/transaction.ts'
import type { Lexemes } from './rules.ts'

/** The words of some texts as they are found: by spelling, and by stem where PostgreSQL has stems of the language. One query. */
export async function lexemesIn(tx: Tx, texts: readonly { language: Language; text: string }[]): Promise<Lexemes[]> {
  const read = texts.map(({ language, text }) => ({ family: familyOf(language), words: wordsOf(text) }))
  const stemOf = await stemsOf(tx, read)
  return read.map(({ family, words }) => words.map(word => [...lexemesOf(word), ...stemOf(family, word).stems]))
}
