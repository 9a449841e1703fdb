import { timed } from './load.ts'
import type { Figure } from './measures.ts'
import { turnByTurn } from './turn-by-turn.ts'

/** A house that was filled, and the pages that a member asks it for. */
export interface Filled {
  origin: string
  cookie: string
  pages: readonly string[]
  close: () => Promise<void>
}

/**
 * How long pages take in a house that holds much, as a share of the same in one that holds little: the page that suffers
 * most. Each page is asked for `count` times in a row, one at a time, turn by turn in both houses.
 */
export async function fewAndMany(
  open: (amount: number) => Promise<Filled>,
  {
    few: little,
    many: much,
    rounds,
    count,
    target,
  }: { few: number; many: number; rounds: number; count: number; target: number },
): Promise<Figure> {
  const [few, many] = [await open(little), await open(much)]
  const asked = (house: Filled, at: number) => () => timed(house.origin + house.pages[at]!, house.cookie, count)
  try {
    const times = []
    for (const at of few.pages.keys())
      times.push(await turnByTurn({ ours: asked(many, at), limit: asked(few, at), rounds }))
    const worst = times.reduce((one, other) => (other.ratio > one.ratio ? other : one))
    return { ...worst, unit: 'ms', target }
  } finally {
    await few.close()
    await many.close()
  }
}
