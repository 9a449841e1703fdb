import { ratio } from 'fuzzball'
import { type NameWord, nameWords } from './words.ts'

/** How alike two names of persons are, 0 to 1, over alphabets, spellings and the order of their words. */
export function namesAlike(one: string, other: string): number {
  return wordsAlike(tellingWords(one), tellingWords(other))
}

/** The words of a name that tell something; all of them where none does. */
export function tellingWords(name: string): NameWord[] {
  const words = nameWords(name)
  const telling = words.filter(word => !word.particle)
  return telling.length > 0 ? telling : words
}

/** Each word of the shorter name with the likest one of the longer; words left over count a little. */
export function wordsAlike(one: readonly NameWord[], other: readonly NameWord[]): number {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (short.length === 0) return 0
  const pairs = short.flatMap((word, place) =>
    long.map((candidate, at) => ({ place, at, score: wordAlike(word, candidate), tie: pairName(word, candidate) })),
  )
  // Equal scores in an order that does not depend on which name came first.
  pairs.sort((a, b) => b.score - a.score || (a.tie < b.tie ? -1 : 1))
  const [placed, taken] = [new Set<number>(), new Set<number>()]
  let sum = 0
  for (const { place, at, score } of pairs) {
    if (placed.has(place) || taken.has(at)) continue
    placed.add(place)
    taken.add(at)
    sum += score
  }
  const alike = (sum / short.length) * (0.75 + (0.25 * short.length) / long.length)
  // A first name alone is many people's.
  return short.length === 1 && long.length > 1 ? Math.min(alike, 0.6) : alike
}

const pairName = (one: NameWord, other: NameWord) => [one.folded, other.folded].sort().join(' ')

function wordAlike(one: NameWord, other: NameWord): number {
  if (one.folded === other.folded) return 1
  if (one.folded.length === 1 || other.folded.length === 1) return initialAlike(one, other)
  if (one.sound !== null && other.sound !== null) {
    if (one.sound === other.sound) return 0.95
    const share = ratio(one.sound, other.sound, { full_process: false }) / 100
    return share >= 0.75 ? share * 0.95 : 0
  }
  if (one.abjad !== other.abjad) return one.bones.some(bones => other.bones.includes(bones)) ? 0.85 : 0
  const share = ratio(one.folded, other.folded, { full_process: false }) / 100
  return share >= 0.75 ? share * 0.95 : 0
}

/** J. may be Juan, and is for as many others. */
function initialAlike(one: NameWord, other: NameWord): number {
  const [a, b] = [one.sound ?? one.folded, other.sound ?? other.folded]
  return a[0] !== undefined && a[0] === b[0] ? 0.7 : 0
}
