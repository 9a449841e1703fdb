import { requests, timed } from '../load.ts'
import type { Figure } from '../measures.ts'
import { median, startHouse } from '../processes.ts'
import { turnByTurn } from '../turn-by-turn.ts'

const ROUNDS = 7
const COUNT = 20
const FEED_MS = 100

/** A calendar of a thousand sessions in four zones, as a program asks for it. */
export async function calendar(): Promise<Figure> {
  const { about, leave } = await startHouse('programmes=1000')
  try {
    const url = `${about.origin}/towns/programme/of-1000.ics`
    await requests(url, '', 3, 1)
    const rounds: number[] = []
    for (let round = 0; round < ROUNDS; round++) rounds.push(await timed(url, '', 3))
    const value = median(rounds)
    return { value, unit: 'ms', limit: FEED_MS, ratio: value / FEED_MS, target: 1 }
  } finally {
    await leave()
  }
}

/** The page of a series of two hundred sessions, as a share of that of one with six. */
export async function programmeSeries(): Promise<Figure> {
  const { about, leave } = await startHouse('programmes=6,200')
  try {
    const [few, many] = [6, 200].map(count => `${about.origin}/towns/programme/of-${count}`) as [string, string]
    const asked = (url: string) => () => timed(url, about.cookie, COUNT)
    return { ...(await turnByTurn({ ours: asked(many), limit: asked(few), rounds: ROUNDS })), unit: 'ms', target: 1.3 }
  } finally {
    await leave()
  }
}
