import { fillDocuments, storyText } from '../../test/kits/many-documents.ts'
import { openWorld } from '../../test/world.ts'
import { type Filled, fewAndMany } from '../few-and-many.ts'

const FEW = 5

/** A text and one of its blocks, with a hundred times as many documents and comments in the house. */
export const manyDocuments = () =>
  fewAndMany(openFilled, { few: FEW, many: FEW * 100, rounds: 5, count: 30, target: 1.3 })

async function openFilled(copies: number): Promise<Filled> {
  const world = await openWorld({ story: true })
  const { id, page, block } = await storyText(world)
  await fillDocuments(world, id, copies)
  const cookie = (await world.as('member-sw')).cookie()
  return { origin: world.house.origin, cookie, pages: [page, block], close: world.close }
}
