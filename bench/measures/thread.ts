import { filledNode, fillThread } from '../../test/kits/many-nodes.ts'
import { openWorld } from '../../test/world.ts'
import { type Filled, fewAndMany } from '../few-and-many.ts'

/** A paragraph that five led to, the report that came of it, the picture of how much led to how much, and a visitor's home. */
const PAGES = [
  `/trace/${filledNode(7, '11')}`,
  `/trace/${filledNode(7, '14')}`,
  `/trace/${filledNode(7, '11')}/flow`,
  `/trace/${filledNode(7, '11')}/thread.csv`,
  '/',
]

/** Pages of the thread with a thousand times as many things on it. */
export const thread = () => fewAndMany(openFilled, { few: 200, many: 200_000, rounds: 7, count: 40, target: 1.3 })

async function openFilled(nodes: number): Promise<Filled> {
  const world = await openWorld()
  await fillThread(world, nodes)
  const cookie = (await world.as('member-sw')).cookie()
  return { origin: world.house.origin, cookie, pages: PAGES, close: world.close }
}
