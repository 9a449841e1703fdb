import { requests } from '../load.ts'
import type { Figure } from '../measures.ts'
import { type HouseUnderTest, median, startHouse } from '../processes.ts'

const ROUNDS = 5
const COUNT = 40
const FEW = 400
const MANY = 40_000

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

/** How long pages take with a hundred times as many people: the longest of them, as a share of the same page with few. */
async function againstFew(pages: readonly string[]): Promise<Figure> {
  const [few, many] = await Promise.all([startHouse(`crowd=${FEW}`), startHouse(`crowd=${MANY}`)])
  try {
    const times = []
    for (const page of pages) {
      const paths = { few: await pathOf(few.about, page), many: await pathOf(many.about, page) }
      await timed(few.about, paths.few)
      await timed(many.about, paths.many)
      const rounds: { value: number; limit: number }[] = []
      for (let round = 0; round < ROUNDS; round++)
        rounds.push({ value: await timed(many.about, paths.many), limit: await timed(few.about, paths.few) })
      times.push({
        value: median(rounds.map(one => one.value)),
        limit: median(rounds.map(one => one.limit)),
        ratio: median(rounds.map(one => one.value / one.limit)),
      })
    }
    const worst = times.reduce((one, other) => (other.ratio > one.ratio ? other : one))
    return { ...worst, unit: 'ms', target: 1.5 }
  } finally {
    await few.leave()
    await many.leave()
  }
}

/** Milliseconds for one page, asked for one at a time. */
async function timed({ origin, cookie }: HouseUnderTest, path: string): Promise<number> {
  const began = performance.now()
  await requests(origin + path, cookie, COUNT, 1)
  return (performance.now() - began) / COUNT
}

/** The address of a page; a segment is kept first. */
async function pathOf(house: HouseUnderTest, page: string): Promise<string> {
  const asks = ASKED[page as keyof typeof ASKED]
  if (!asks) return page
  const answer = await fetch(`${house.control}/segment?asks=${encodeURIComponent(asks)}`)
  return (await answer.json()) as string
}
