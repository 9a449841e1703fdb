import { cpuMilliseconds, cpuOfTree } from '../cpu.ts'
import { posts } from '../load.ts'
import type { Figure } from '../measures.ts'
import { firstLine, spawnNode, startHouse } from '../processes.ts'
import { turnByTurn } from '../turn-by-turn.ts'

const ROUNDS = 5
const WRITES = 200
const ABREAST = 16

/**
 * CPU of Node and PostgreSQL for a comment that is acknowledged, with its event, journal entry and jobs, at 16
 * connections; against a bare server that writes the same rows, with ids of their own, in one transaction a request.
 */
export async function durableWrite(): Promise<Figure> {
  const { about, leave } = await startHouse('no-jobs')
  const to = `${about.paths.block}/comments`
  const bodies = async (count: number) =>
    (await (await fetch(`${about.control}/comments?count=${count}`)).json()) as string[] // our own control page
  const asked = `${about.control}/record?path=${encodeURIComponent(to)}&cookie=${encodeURIComponent(about.cookie)}`
  const recorded = await (await fetch(`${asked}&body=${encodeURIComponent((await bodies(1))[0]!)}`)).text()
  const baseline = spawnNode('bench/baseline/writes.mjs', [about.appUrl])
  baseline.stdin!.end(recorded)
  const bare = `http://127.0.0.1:${await firstLine(baseline)}/`
  const cpu = async (pid: number, url: string) => {
    const sent = await bodies(WRITES)
    const before = cpuMilliseconds(pid) + cpuOfTree(about.postgres)
    await posts(url, about.cookie, sent, ABREAST)
    return (cpuMilliseconds(pid) + cpuOfTree(about.postgres) - before) / WRITES
  }
  const ours = () => cpu(about.pid, about.origin + to)
  const limit = () => cpu(baseline.pid!, bare)
  try {
    return { ...(await turnByTurn({ ours, limit, rounds: ROUNDS })), unit: 'ms CPU', target: 2 }
  } finally {
    baseline.kill()
    await leave()
  }
}
