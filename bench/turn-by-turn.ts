import type { Figure } from './measures.ts'
import { median } from './processes.ts'

interface Turns {
  ours: () => Promise<number>
  limit: () => Promise<number>
  rounds: number
}

/**
 * Ours and what it is measured against, turn by turn: a machine that is slow for a while is so for both. The first turn
 * only warms them.
 */
export async function turnByTurn({ ours, limit, rounds }: Turns): Promise<Pick<Figure, 'value' | 'limit' | 'ratio'>> {
  const turns: { ours: number; limit: number }[] = []
  for (let turn = 0; turn <= rounds; turn++) turns.push({ ours: await ours(), limit: await limit() })
  turns.shift()
  return {
    value: median(turns.map(one => one.ours)),
    limit: median(turns.map(one => one.limit)),
    ratio: median(turns.map(one => one.ours / one.limit)),
  }
}
