import { filledNode, fillThread } from '../../test/kits/many-nodes.ts'
import { openWorld, type World } from '../../test/world.ts'
import { requests } from '../load.ts'
import type { Figure } from '../measures.ts'
import { median } from '../processes.ts'

const ROUNDS = 7
const COUNT = 40
const FEW = 200
const MANY = 200_000

/** A paragraph that five led to, the report that came of it, the picture of how much led to how much, and a visitor's home. */
const PAGES = [
  `/trace/${filledNode(7, '11')}`,
  `/trace/${filledNode(7, '14')}`,
  `/trace/${filledNode(7, '11')}/flow`,
  `/trace/${filledNode(7, '11')}/thread.csv`,
  '/',
]

/** How long pages of the thread take with a thousand times as many things on it: the longest, as a share of the same with few. */
export async function thread(): Promise<Figure> {
  const [few, many] = [await openFilled(FEW), await openFilled(MANY)]
  try {
    const times = []
    for (const page of PAGES) {
      const rounds: { value: number; limit: number }[] = []
      for (let round = 0; round <= ROUNDS; round++)
        rounds.push({ value: await timed(many, page), limit: await timed(few, page) })
      // The first only warms both.
      rounds.shift()
      times.push({
        value: median(rounds.map(one => one.value)),
        limit: median(rounds.map(one => one.limit)),
        ratio: median(rounds.map(one => one.value / one.limit)),
      })
    }
    const worst = times.reduce((one, other) => (other.ratio > one.ratio ? other : one))
    return { ...worst, unit: 'ms', target: 1.3 }
  } finally {
    await few.world.close()
    await many.world.close()
  }
}

interface Filled {
  world: World
  cookie: string
}

async function openFilled(nodes: number): Promise<Filled> {
  const world = await openWorld()
  await fillThread(world, nodes)
  return { world, cookie: (await world.as('member-sw')).cookie() }
}

/** Milliseconds for one page, asked for one at a time. */
async function timed({ world, cookie }: Filled, path: string): Promise<number> {
  const began = performance.now()
  await requests(world.house.origin + path, cookie, COUNT, 1)
  return (performance.now() - began) / COUNT
}
