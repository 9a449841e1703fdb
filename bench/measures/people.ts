import { type Filled, fewAndMany } from '../few-and-many.ts'
import type { Figure } from '../measures.ts'
import { type HouseUnderTest, startHouse } from '../processes.ts'

/** The list of a network's people, and of those of a region. */
export const peopleList = () => againstFew(['/towns/people', '/towns/people?region=americas'])

/** A name that many have, one with a slip of the finger in it, one in another alphabet. */
export const peopleSearch = () =>
  againstFew([
    '/towns/people?q=Amina',
    '/towns/people?q=Luica+Vegasson',
    `/towns/people?q=${encodeURIComponent('Наталья Вега')}`,
  ])

/** Segments: one that few fit, one that a tenth of everybody does, and all of them with how many they find. */
export const peopleSegment = () => againstFew(['few', 'many', '/towns/segments'])

const ASKED = { few: 'country=KE&reads=fr', many: 'reads=fr' }

/** The same pages with a hundred times as many people. */
function againstFew(pages: readonly string[]): Promise<Figure> {
  const openFilled = async (people: number): Promise<Filled> => {
    const { about, leave } = await startHouse(`crowd=${people}`)
    const paths = []
    for (const page of pages) paths.push(await pathOf(about, page))
    return { origin: about.origin, cookie: about.cookie, pages: paths, close: leave }
  }
  return fewAndMany(openFilled, { few: 400, many: 40_000, rounds: 5, count: 40, target: 1.5 })
}

/** The address of a page; a segment is kept first. */
async function pathOf(house: HouseUnderTest, page: string): Promise<string> {
  const asks = ASKED[page as keyof typeof ASKED]
  if (!asks) return page
  const answer = await fetch(`${house.control}/segment?asks=${encodeURIComponent(asks)}`)
  return (await answer.json()) as string
}
