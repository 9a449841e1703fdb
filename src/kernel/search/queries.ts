import { lexemesOf, markOf, quoted } from './lexemes.ts'
import type { Stem } from './stems.ts'
import type { Term, Typed } from './typed.ts'
import type { Word } from './words.ts'

type StemOf = (family: string, word: Word) => Stem

// The beginning of a shorter word begins too many others.
const SHORTEST_BEGINNING = 3

/** The beginning of a word that may still be being typed. */
export function beginningOf({ last }: Typed): string | null {
  const [lexeme = ''] = last ? lexemesOf(last) : []
  return [...lexeme].length >= SHORTEST_BEGINNING ? lexeme : null
}

/** A tsquery for entries of these families: every term, in each family by its own stems. Null without families. */
export function queryFor(typed: Typed, families: readonly string[], stemOf: StemOf): string | null {
  const each = families.map(family => inFamily(typed, family, stemOf))
  return each.length === 0 ? null : each.join(' | ')
}

/** A tsquery of everything that counts for how well an entry fits. */
export function rankingFor(typed: Typed, families: readonly string[], stemOf: StemOf): string {
  return lookedFor(typed, families, stemOf).map(quoted).join(' | ')
}

/** Every lexeme that is looked for, to find it again in what was found. */
export function lookedFor(typed: Typed, families: readonly string[], stemOf: StemOf): string[] {
  const words = typed.terms.filter(term => !term.without).flatMap(term => term.words)
  const stems = families.flatMap(family =>
    words.filter(word => words.length === 1 || !stemOf(family, word).stop).flatMap(word => stemOf(family, word).stems),
  )
  const exact = words.filter(word => words.length === 1 || !families.some(family => stemOf(family, word).stop))
  const lexemes = [...new Set([...exact.flatMap(lexemesOf), ...stems])]
  return lexemes.length > 0 ? lexemes : [...new Set(words.flatMap(lexemesOf))]
}

/**
 * The same with words in a row taken for words anywhere, which the index alone can tell: only so many of these are then
 * looked at for their rows. Null where no row is asked for.
 */
export function candidatesFor(typed: Typed, families: readonly string[], stemOf: StemOf): string | null {
  if (!typed.terms.some(term => term.words.length > 1)) return null
  const terms = typed.terms.flatMap(({ words, without, typed: as }) => {
    if (words.length === 1) return [{ words, without, typed: as }]
    return without ? [] : words.map(word => ({ words: [word], without, typed: as }))
  })
  // A word that says little is no help in finding candidates, and need not be looked up.
  return queryFor({ ...typed, terms }, families, stemOf)
}

function inFamily(typed: Typed, family: string, stemOf: StemOf): string {
  const says = (term: Term) => term.words.length > 1 || !stemOf(family, term.words[0]!).stop
  // Words that say little need not be there, unless there are no others.
  const some = typed.terms.filter(term => term.without || says(term))
  const terms = some.some(term => !term.without) ? some : typed.terms
  const beginning = beginningOf(typed)
  const parts = terms.map(term => {
    const row = term.words.map(word => {
      const lexemes = [...lexemesOf(word), ...stemOf(family, word).stems]
      return anyOf(lexemes, word === typed.last ? beginning : null)
    })
    return `${term.without ? '!' : ''}(${row.join(' <-> ')})`
  })
  return `(${[quoted(markOf(family)), ...parts].join(' & ')})`
}

function anyOf(lexemes: readonly string[], beginning: string | null = null): string {
  const all = [...new Set(lexemes)].map(quoted)
  return `(${[...all, ...(beginning ? [`${quoted(beginning)}:*`] : [])].join(' | ')})`
}
