import { cpuMilliseconds, cpuOfTree } from '../cpu.ts'
import { requests } from '../load.ts'
import type { Figure } from '../measures.ts'
import { firstLine, spawnNode } from '../processes.ts'
import { turnByTurn } from '../turn-by-turn.ts'

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
    const figure = await turnByTurn({ ours: () => cpu('/faces'), limit: () => cpu('/plain'), rounds: ROUNDS })
    return { ...figure, unit: 'ms CPU', target: 1.3 }
  } finally {
    house.stdin!.end()
  }
}
