import { bonesOfAbjad, isAbjad } from './abjad.ts'
import { foldedName, wordsOfName } from './fold.ts'
import { inLatin } from './latin.ts'
import { bonesOf, soundOf } from './sounds.ts'

/** One word of a name and what it is compared by. */
export interface NameWord {
  folded: string
  /** As it sounds, in Latin letters; null where the script is not read (Chinese) or has no vowels (Arabic). */
  sound: string | null
  /** Its consonants; empty where the script is not read. */
  bones: string[]
  abjad: boolean
  /** Of, the, son of: says nothing by itself. */
  particle: boolean
}

/** The words of a name, at most twelve; what is glued together (Abdelrahman) is taken apart. */
export function nameWords(text: string): NameWord[] {
  return wordsOfName(foldedName(text)).slice(0, 12).flatMap(apart).map(word)
}

/** Chinese, Japanese and Korean, which put no space between the names of a person. */
export const isUnspaced = (folded: string): boolean =>
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー々]+$/u.test(folded)

function apart(folded: string): string[] {
  if (/^abd(?:[aeiou]?l)?$/.test(folded)) return ['abd']
  const [, rest] = /^abd[aeou]l?(.{4,})$/.exec(folded) ?? /^عبدال(.{3,})$/.exec(folded) ?? []
  return rest ? [isAbjad(folded) ? 'عبد' : 'abd', rest] : [folded]
}

function word(folded: string): NameWord {
  const short = folded.slice(0, 40)
  const abjad = isAbjad(short)
  const latin = abjad ? null : inLatin(short)
  return {
    folded: short,
    sound: latin === null ? null : soundOf(latin),
    bones: abjad ? bonesOfAbjad(short) : latin === null ? [] : bonesOf(latin),
    abjad,
    particle: PARTICLES.has(short),
  }
}

const PARTICLES = new Set(
  'al el ul ud ad as ar an at az abu de del della da das do dos du des di der den dem la las le les los van von vom zu bin ibn ben bint y e et and und of the for fur para por pour بن ابن بنت ال ابو и та і'.split(
    ' ',
  ),
)
