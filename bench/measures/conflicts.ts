import { blocksOf, LONG } from '../../src/modules/documents/reading/fixtures/printed-draft.ts'
import { putTogether, type Suggested } from '../../src/modules/documents/rules/conflicts.ts'
import type { Figure } from '../measures.ts'
import { median } from '../processes.ts'

const ROUNDS = 5
const SUGGESTIONS = 1000

/**
 * A thousand suggestions on one document put together: spread over all its blocks, or all on its longest, whichever takes
 * longer. Each changes two words, so that many meet.
 */
export async function documentConflicts(): Promise<Figure> {
  const texts = blocksOf(LONG).map(one => one.text)
  const longest = texts.reduce((one, other) => (other.length > one.length ? other : one))
  const taken: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    taken.push(Math.max(together(texts), together([longest])))
  }
  const value = median(taken)
  return { value, unit: 'ms', limit: 2000, ratio: value / 2000, target: 1 }
}

function together(texts: readonly string[]): number {
  const each = texts.map(() => [] as Suggested[])
  for (let i = 0; i < SUGGESTIONS; i++) {
    const at = i % texts.length
    each[at]!.push({ id: String(i), base: texts[at]!, words: changed(texts[at]!, i) })
  }
  const began = performance.now()
  const found = each.map((suggested, at) => putTogether(texts[at]!, suggested))
  const took = performance.now() - began
  const conflicting = found.flatMap(one => one.conflicts.flatMap(conflict => conflict.ids))
  if (conflicting.length === 0 || found.some(one => one.apart.length > 0)) throw new Error('not all were compared')
  return took
}

/** The text with two of its words changed, which ones by number. */
function changed(text: string, nth: number): string {
  const words = text.split(' ')
  for (const at of [nth * 7, nth * 13 + 3]) words[at % words.length] = `autrement${nth}`
  return words.join(' ')
}
