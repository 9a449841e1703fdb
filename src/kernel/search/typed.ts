import { clean } from '../text.ts'
import { isUnspaced, type Word, wordsOf } from './words.ts'

/** One thing somebody looks for: a word, or several that stand in a row; or what shall not be there. */
export interface Term {
  words: readonly Word[]
  without: boolean
  /** What was typed for it, for naming it again. */
  typed: string
}

/** What somebody looks for: all of `terms`, and `last` may still be being typed. */
export interface Typed {
  terms: readonly Term[]
  /** The last word when it stands alone at the end, not in quotes: its beginning is enough. */
  last: Word | null
}

const LONGEST = 300
const MOST_WORDS = 12

/**
 * Reads what was typed into a search field: words, "words in a row", -without. Whatever is typed is read somehow; more
 * than twelve words or 300 signs are not looked at. Null where nothing is left to look for.
 */
export function readTyped(text: string): Typed | null {
  const plain = clean(text.slice(0, LONGEST)).replace(/[“”„‟«»]/g, '"')
  const terms: Term[] = []
  let room = MOST_WORDS
  let last: Word | null = null
  for (const { groups = {} } of plain.matchAll(/(?<minus>-?)"(?<quoted>[^"]*)(?:"|$)|(?<bare>[^\s"]+)/g)) {
    const { minus = '', quoted, bare = '' } = groups
    const without = quoted === undefined ? /^-[\p{L}\p{N}]/u.test(bare) : minus === '-'
    const typed = quoted ?? (without ? bare.slice(1) : bare)
    const words = wordsOf(typed).slice(0, room)
    if (words.length === 0) continue
    room -= words.length
    // What prints no spaces was cut by a dictionary, perhaps not as in the text: its words need not stand in a row.
    const each = quoted === undefined && isUnspaced(typed)
    terms.push(...(each ? words.map(word => ({ words: [word], without, typed })) : [{ words, without, typed }]))
    last = quoted === undefined && !without && words.length === 1 ? words[0]! : null
  }
  if (!terms.some(term => !term.without)) return null
  return { terms, last: /\s$/.test(plain) ? null : last }
}
