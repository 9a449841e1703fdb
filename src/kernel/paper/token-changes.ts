import { diffArrays } from 'diff'
import { fold } from './tokens.ts'

/** A run of tokens that is the same on both sides, or was on one side only. */
export interface TokenChange {
  count: number
  added: boolean
  removed: boolean
}

/**
 * How one list of tokens became another (Myers 1986), by their folded shape. Null when they are too unlike to say it
 * word by word: above `DIFFERENCES_AT_MOST` differing tokens, so that a hostile pair cannot cost quadratic time.
 */
export function tokenChanges(before: readonly string[], after: readonly string[]): TokenChange[] | null {
  const numbered = numbering()
  const [from, to] = [before.map(numbered), after.map(numbered)]
  if (leastDifferences(from, to) > DIFFERENCES_AT_MOST) return null
  const changes = diffArrays(from, to, { maxEditLength: DIFFERENCES_AT_MOST })
  return changes?.map(({ count, added, removed }) => ({ count, added, removed })) ?? null
}

/** 200 words replaced by others; twice that many cost four times as much. */
const DIFFERENCES_AT_MOST = 400

/** Equal tokens get equal numbers, which compare faster than words do. */
function numbering(): (token: string) => number {
  const numbers = new Map<string, number>()
  return token => {
    const shape = fold(token)
    const known = numbers.get(shape) ?? numbers.size
    numbers.set(shape, known)
    return known
  }
}

/** Tokens that one side has more often than the other have surely changed, wherever they stand. */
function leastDifferences(before: number[], after: number[]): number {
  const more = new Map<number, number>()
  for (const token of before) more.set(token, (more.get(token) ?? 0) + 1)
  for (const token of after) more.set(token, (more.get(token) ?? 0) - 1)
  return more.values().reduce((sum, count) => sum + Math.abs(count), 0)
}
