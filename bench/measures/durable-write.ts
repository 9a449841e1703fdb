import { cpuMilliseconds, cpuOfTree } from '../cpu.ts'
import { posts, requests } from '../load.ts'
import type { Figure } from '../measures.ts'
import { firstLine, median, spawnNode, startHouse } from '../processes.ts'

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
  const cpu = async (pid: number, work: () => Promise<void>) => {
    const before = cpuMilliseconds(pid) + cpuOfTree(about.postgres)
    await work()
    return (cpuMilliseconds(pid) + cpuOfTree(about.postgres) - before) / WRITES
  }
  const ours = async () => {
    const sent = await bodies(WRITES)
    return cpu(about.pid, () => posts(about.origin + to, about.cookie, sent, ABREAST))
  }
  const limit = () => cpu(baseline.pid!, () => requests(bare, '', WRITES, ABREAST))
  try {
    await ours()
    await limit()
    const rounds: { ours: number; limit: number }[] = []
    for (let round = 0; round < ROUNDS; round++) rounds.push({ ours: await ours(), limit: await limit() })
    return {
      value: median(rounds.map(one => one.ours)),
      unit: 'ms CPU',
      limit: median(rounds.map(one => one.limit)),
      ratio: median(rounds.map(one => one.ours / one.limit)),
      target: 2,
    }
  } finally {
    baseline.kill()
    await leave()
  }
}
