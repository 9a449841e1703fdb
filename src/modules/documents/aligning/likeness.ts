import { fold, isWord, tokens } from '../../../kernel/paper/tokens.ts'

/** The words of a block, counted. */
export interface Bag {
  counts: ReadonlyMap<string, number>
  size: number
}

/** A block of several MB is known by its beginning. */
const WORDS_AT_MOST = 4_000
const SIGNS_AT_MOST = 40_000

export function bagOf(text: string): Bag {
  const counts = new Map<string, number>()
  let size = 0
  for (const token of tokens(text.slice(0, SIGNS_AT_MOST))) {
    if (!isWord(token)) continue
    const word = fold(token).toLowerCase()
    counts.set(word, (counts.get(word) ?? 0) + 1)
    if (++size === WORDS_AT_MOST) break
  }
  return { counts, size }
}

/** How many words two blocks have in common. */
export function inCommon(one: Bag, other: Bag): number {
  const [few, many] = one.counts.size <= other.counts.size ? [one, other] : [other, one]
  let common = 0
  for (const [word, count] of few.counts) common += Math.min(count, many.counts.get(word) ?? 0)
  return common
}

/** From 0, no word in common, to 1, the same words (Dice 1945). Two blocks without words are unlike. */
export function likeness(one: Bag, other: Bag): number {
  const all = one.size + other.size
  return all === 0 ? 0 : (2 * inCommon(one, other)) / all
}

/** How much of one stands in the other, from 0 to 1. */
export const partIn = (one: Bag, other: Bag): number => (one.size === 0 ? 0 : inCommon(one, other) / one.size)

/** The words of both. */
export function together(one: Bag, other: Bag): Bag {
  const counts = new Map(one.counts)
  for (const [word, count] of other.counts) counts.set(word, (counts.get(word) ?? 0) + count)
  return { counts, size: one.size + other.size }
}
