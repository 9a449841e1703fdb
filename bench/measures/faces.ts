import { cpuMilliseconds, cpuOfTree } from '../cpu.ts'
import { requests } from '../load.ts'
import type { Figure } from '../measures.ts'
import { firstLine, median, spawnNode } from '../processes.ts'

const ROUNDS = 5
const PAGES = 400

/**
 * CPU of Node and PostgreSQL for a page of 100 paragraphs, of which half lack the reader's language, signed in; against the
 * same page from plain columns.
 */
export async function faces(): Promise<Figure> {
  const house = spawnNode('bench/faces-house.ts')
  const about = JSON.parse(await firstLine(house)) as { origin: string; cookie: string; pid: number; postgres: number } // what it prints
  const cpu = async (path: string) => {
    const before = cpuMilliseconds(about.pid) + cpuOfTree(about.postgres)
    await requests(`${about.origin}${path}?lang=en,fr`, about.cookie, PAGES, 4)
    return (cpuMilliseconds(about.pid) + cpuOfTree(about.postgres) - before) / PAGES
  }
  try {
    await cpu('/faces')
    await cpu('/plain')
    const rounds: { ours: number; limit: number }[] = []
    for (let round = 0; round < ROUNDS; round++) rounds.push({ ours: await cpu('/faces'), limit: await cpu('/plain') })
    return {
      value: median(rounds.map(one => one.ours)),
      unit: 'ms CPU',
      limit: median(rounds.map(one => one.limit)),
      ratio: median(rounds.map(one => one.ours / one.limit)),
      target: 1.3,
    }
  } finally {
    house.stdin!.end()
  }
}
