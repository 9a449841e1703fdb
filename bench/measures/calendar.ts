import { requests } from '../load.ts'
import type { Figure } from '../measures.ts'
import { median, startHouse } from '../processes.ts'

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
    for (const url of [few, many]) await requests(url, about.cookie, COUNT, 1)
    const rounds: { value: number; limit: number }[] = []
    for (let round = 0; round < ROUNDS; round++)
      rounds.push({ limit: await timed(few, about.cookie, COUNT), value: await timed(many, about.cookie, COUNT) })
    return {
      value: median(rounds.map(one => one.value)),
      unit: 'ms',
      limit: median(rounds.map(one => one.limit)),
      ratio: median(rounds.map(one => one.value / one.limit)),
      target: 1.3,
    }
  } finally {
    await leave()
  }
}

/** Milliseconds for one page, asked for one at a time. */
async function timed(url: string, cookie: string, count: number): Promise<number> {
  const began = performance.now()
  await requests(url, cookie, count, 1)
  return (performance.now() - began) / count
}
