import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { PROJECT } from '../src/kernel/config.ts'
import { cpuMilliseconds, cpuOfTree } from './cpu.ts'
import { liveLatency, liveMemory } from './live.ts'
import { requests } from './load.ts'

export interface Figure {
  value: number
  unit: string
  limit: number
  /** value / limit */
  ratio: number
  target: number
}

export const measures: { name: string; measure: () => Promise<Figure> }[] = [
  { name: 'document-page', measure: documentPage },
  { name: 'start', measure: start },
  { name: 'live', measure: liveLatency },
  { name: 'live-memory', measure: liveMemory },
]

/** CPU of Node and PostgreSQL for the draft's page with 180 blocks and 100 contributions, per page. */
async function documentPage(): Promise<Figure> {
  const house = spawnNode('bench/house.ts')
  const about = JSON.parse(await firstLine(house)) as {
    origin: string
    control: string
    pid: number
    postgres: number
    appUrl: string
    cookie: string
    paths: { document: string }
  }
  const recorded = await (await fetch(`${about.control}/?path=${encodeURIComponent(about.paths.document)}`)).text()
  const baseline = spawnNode('bench/baseline/server.mjs', [about.appUrl])
  baseline.stdin!.end(recorded)
  const bare = `http://127.0.0.1:${await firstLine(baseline)}/`
  const cpu = async (url: string, pid: number, count: number) => {
    const before = cpuMilliseconds(pid) + cpuOfTree(about.postgres)
    await requests(url, about.cookie, count, 4)
    return (cpuMilliseconds(pid) + cpuOfTree(about.postgres) - before) / count
  }
  const page = about.origin + about.paths.document
  try {
    await cpu(page, about.pid, 100)
    await cpu(bare, baseline.pid!, 100)
    const rounds: { ours: number; limit: number }[] = []
    for (let round = 0; round < 5; round++) {
      rounds.push({ ours: await cpu(page, about.pid, 150), limit: await cpu(bare, baseline.pid!, 150) })
    }
    return {
      value: median(rounds.map(one => one.ours)),
      unit: 'ms CPU',
      limit: median(rounds.map(one => one.limit)),
      ratio: median(rounds.map(one => one.ours / one.limit)),
      target: 2,
    }
  } finally {
    baseline.kill()
    await fetch(about.control).catch(() => {})
  }
}

/** Seconds from the command to `ready` on data that exists already. */
async function start(): Promise<Figure> {
  const data = mkdtempSync(join(tmpdir(), 'plenaria-start-'))
  const seconds: number[] = []
  try {
    for (let round = 0; round < 6; round++) {
      const began = performance.now()
      const demo = spawnNode('bin/ready.mjs', ['src/app/cli.ts', 'demo', '--port', '0', '--data', data])
      await firstLine(demo)
      if (round > 0) seconds.push((performance.now() - began) / 1000)
      demo.kill('SIGTERM')
      await new Promise(ended => demo.once('exit', ended))
    }
    return { value: median(seconds), unit: 's', limit: 3, ratio: median(seconds) / 3, target: 1 }
  } finally {
    rmSync(data, { recursive: true, force: true })
  }
}

function spawnNode(script: string, args: string[] = []): ChildProcess {
  return spawn(process.execPath, [join(PROJECT, script), ...args], { stdio: ['pipe', 'pipe', 'ignore'] })
}

async function firstLine(child: ChildProcess): Promise<string> {
  for await (const line of createInterface({ input: child.stdout! })) return line
  throw new Error('the process ended without a word')
}

function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!
}
