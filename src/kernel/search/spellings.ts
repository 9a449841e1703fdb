import { lexemesOf } from './lexemes.ts'
import type { Word } from './words.ts'

/**
 * The words that one slip of the finger lies between and this one (a letter too many, too few, another, or two in
 * exchange; Damerau 1964 counts four of five errors among these). Most of them are no words: they cost a look into the
 * index, and no list of the house's words has to be kept and guarded. Empty for short words.
 */
export function spellingsOf(word: Word): string[] {
  const [lexeme = ''] = lexemesOf(word)
  const signs = [...lexeme]
  const letters = ALPHABETS.find(alphabet => alphabet.includes(signs[0] ?? ''))
  if (!letters || signs.length < 4 || signs.length > 24) return []
  const found = new Set<string>()
  const add = (...parts: readonly (readonly string[])[]) => found.add(parts.flat().join(''))
  for (let i = 0; i <= signs.length; i++) {
    const [head, tail] = [signs.slice(0, i), signs.slice(i)]
    for (const letter of letters) add(head, [letter], tail)
    if (tail.length === 0) continue
    add(head, tail.slice(1))
    for (const letter of letters) add(head, [letter], tail.slice(1))
    if (tail.length > 1) add(head, [tail[1]!, tail[0]!], tail.slice(2))
  }
  found.delete(lexeme)
  return [...found]
}

const ALPHABETS = [
  'abcdefghijklmnopqrstuvwxyz',
  'абвгдежзийклмнопрстуфхцчшщъыьэюяіїєґ',
  'ابتثجحخدذرزسشصضطظعغفقكلمنهويء',
  'αβγδεζηθικλμνξοπρστυφχψως',
].map(letters => [...letters])
