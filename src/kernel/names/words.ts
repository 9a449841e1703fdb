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
  /** What is left of it without each of its letters; empty where it is too short to be mistyped, or a number. */
  slips: string[]
  abjad: boolean
  /** Of, the, son of: says nothing by itself. */
  particle: boolean
}

/** The words of a name, at most twelve; what is glued together (Abdelrahman) is taken apart. */
export function nameWords(text: string): NameWord[] {
  return wordsOfName(foldedName(text)).slice(0, 12).flatMap(apart).map(wordOf)
}

/** Chinese, Japanese and Korean, which put no space between the names of a person. */
export const isUnspaced = (folded: string): boolean =>
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー々]+$/u.test(folded)

function apart(folded: string): string[] {
  if (/^abd(?:[aeiou]?l)?$/.test(folded)) return ['abd']
  const [, rest] = /^abd[aeou]l?(.{4,})$/.exec(folded) ?? /^عبدال(.{3,})$/.exec(folded) ?? []
  return rest ? [isAbjad(folded) ? 'عبد' : 'abd', rest] : [folded]
}

/** A list says the same words over and over; names that were asked for stay in memory until there are this many. */
const KEPT = 10_000
const known = new Map<string, NameWord>()

function wordOf(folded: string): NameWord {
  const short = folded.length > 40 ? [...folded].slice(0, 40).join('') : folded
  const kept = known.get(short)
  if (kept) return kept
  if (known.size >= KEPT) known.clear()
  const word = analysed(short)
  known.set(short, word)
  return word
}

function analysed(folded: string): NameWord {
  const abjad = isAbjad(folded)
  const latin = abjad ? null : inLatin(folded)
  const sound = latin === null ? null : /^\p{Nd}+$/u.test(latin) ? latin : soundOf(latin)
  return {
    folded,
    sound,
    bones: abjad ? bonesOfAbjad(folded) : latin === null ? [] : bonesOf(latin),
    slips: slipsOf(folded, sound ?? folded),
    abjad,
    particle: PARTICLES.has(folded),
  }
}

/**
 * Two words that are one slip apart (a letter too many, too few, another, or two in exchange; Damerau 1964) have one of
 * these in common, or one is what the other lost.
 */
function slipsOf(folded: string, base: string): string[] {
  if (isUnspaced(folded) || /\p{Nd}/u.test(base)) return []
  if (Math.max(folded.length, base.length) < 5 || base.length < 4 || base.length > 24) return []
  const found = new Set<string>()
  // By characters, of which some are two units long.
  const signs = [...base]
  for (let i = 0; i < signs.length; i++) found.add([...signs.slice(0, i), ...signs.slice(i + 1)].join(''))
  return [...found]
}

const PARTICLES = new Set(
  'al el ul ud ad as ar an at az abu de del della da das do dos du des di der den dem la las le les los van von vom zu bin ibn ben bint y e et and und of the for fur para por pour بن ابن بنت ال ابو и та і'.split(
    ' ',
  ),
)
