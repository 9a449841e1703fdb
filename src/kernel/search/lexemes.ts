import type { Stem } from './stems.ts'
import { folded, type Word } from './words.ts'

/** Positions beyond this PostgreSQL does not tell apart. */
export const LAST_POSITION = 16383

/** Where the words of a body begin to count when its title has `titleWords`: no phrase reaches from one into the other. */
export const bodyBegins = (titleWords: number): number => titleWords + 4

/** How a word is written in the index: as it is, folded. */
export function lexemesOf(word: Word): string[] {
  return [...new Set(word.forms.map(folded))].filter(lexeme => lexeme !== '')
}

/** The lexeme that every entry of a family of languages holds. */
export const markOf = (family: string): string => `=${family}`

/** A lexeme as PostgreSQL reads it in a tsvector or tsquery: whatever is in it, it is one lexeme. */
export function quoted(lexeme: string): string {
  return `'${lexeme.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`
}

/** A tsvector of a title and a body: every word at its place by its spelling and its stems, the title weighing more. */
export function vectorOf(
  family: string,
  title: readonly Word[],
  body: readonly Word[],
  stemOf: (family: string, word: Word) => Stem,
): string {
  const places = new Map<string, string[]>()
  const place = (word: Word, at: number, weight: string) => {
    if (at >= LAST_POSITION) return
    for (const lexeme of new Set([...lexemesOf(word), ...stemOf(family, word).stems])) {
      const list = places.get(lexeme) ?? []
      list.push(`${at}${weight}`)
      places.set(lexeme, list)
    }
  }
  for (const [i, word] of title.entries()) place(word, i + 1, 'A')
  for (const [i, word] of body.entries()) place(word, i + bodyBegins(title.length), '')
  const all = [...places].map(([lexeme, at]) => `${quoted(lexeme)}:${at.slice(0, 255).join()}`)
  return [quoted(markOf(family)), ...all].join(' ')
}
