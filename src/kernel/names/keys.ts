import { foldedName } from './fold.ts'
import { isUnspaced, type NameWord, nameWords } from './words.ts'

/**
 * What a name is found by, to be kept beside it in a `text[]` with a GIN index: its words as folded (`w:`), as they sound
 * (`s:`), with each letter left out once where they are long enough to be mistyped (`d:`), and their consonants (`b:`
 * from scripts with vowels, `a:` from those without). About ten keys a word. Keys of this version begin as they do here;
 * when the rules change, all are computed anew.
 */
export function nameKeys(text: string): string[] {
  const words = nameWords(text)
  const keys = new Set<string>()
  for (const [index, word] of words.entries()) {
    keys.add(`w:${word.folded}`)
    if (baseOf(word)) keys.add(`s:${baseOf(word)}`)
    for (const spelling of word.slips) keys.add(`d:${spelling}`)
    for (const bones of word.bones) keys.add(`${word.abjad ? 'a' : 'b'}:${bones}`)
    if (isUnspaced(word.folded)) for (const part of partsOf(word.folded)) keys.add(`w:${part}`)
    // What one writes apart another writes together: de la Cruz, Delacruz; 王 小明, 王小明.
    for (const key of together(words, index)) keys.add(key)
  }
  return [...keys]
}

/**
 * What is typed to find a name, one group for each word; a name fits when its keys share at least one with every group
 * (`keys && group1 and keys && group2`), in any order. Empty when there is nothing to look for. One slip of the finger is
 * forgiven in words of five letters and more. What fits is put in order by `namesAlike`.
 */
export function nameQuery(text: string): string[][] {
  const words = nameWords(text)
  const onlyParticles = words.every(word => word.particle)
  return words.flatMap((word, index) => {
    if (word.particle && !onlyParticles) return []
    const keys = [
      `w:${word.folded}`,
      `s:${baseOf(word) || word.folded}`,
      ...(word.slips.length > 0 ? [`d:${baseOf(word)}`] : []),
      ...word.slips.flatMap(spelling => [`s:${spelling}`, `d:${spelling}`]),
      ...word.bones.map(bones => `${word.abjad ? 'b' : 'a'}:${bones}`),
      ...together(words, index),
      ...together(words, index + 1),
    ]
    return [[...new Set(keys)]]
  })
}

/** What a name is compared and sorted by, and the keys it is found by. */
export function foldName(text: string): { canonical: string; keys: string[] } {
  return { canonical: foldedName(text), keys: nameKeys(text) }
}

const baseOf = (word: NameWord): string => word.sound ?? (isUnspaced(word.folded) ? '' : word.folded)

/** A word written as one with the word before it, or with all particles before it. */
function together(words: readonly NameWord[], at: number): string[] {
  const word = words[at]
  let from = at - 1
  if (!word || from < 0) return []
  const keys = [joined(words.slice(from, at + 1))]
  while (from > 0 && words[from]!.particle && words[from - 1]!.particle) from--
  if (from < at - 1) keys.push(joined(words.slice(from, at + 1)))
  return keys
}

function joined(words: readonly NameWord[]): string {
  const sounds = words.map(word => word.sound)
  return sounds.includes(null) ? `w:${words.map(word => word.folded).join('')}` : `s:${sounds.join('')}`
}

/** The family name or the given name alone, whichever it is and however long. */
function partsOf(name: string): string[] {
  const signs = [...name]
  if (signs.length < 2 || signs.length > 6) return []
  return signs.slice(1).flatMap((_, index) => [signs.slice(0, index + 1).join(''), signs.slice(index + 1).join('')])
}
