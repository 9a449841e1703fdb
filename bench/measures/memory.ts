import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { PROJECT } from '../../src/kernel/config.ts'
import { requests } from '../load.ts'
import type { Figure } from '../measures.ts'
import { firstLine } from '../processes.ts'

const MEGABYTES = { application: 150, postgres: 120 }
const IDLE = 60_000

let measured: Promise<Record<keyof typeof MEGABYTES, number>> | null = null

/** Proportional set size after some pages and 60 s of rest: of the application, and of PostgreSQL with all it started. */
export async function memory(of: keyof typeof MEGABYTES): Promise<Figure> {
  measured ??= measureBoth()
  const value = (await measured)[of]
  return { value, unit: 'MB', limit: MEGABYTES[of], ratio: value / MEGABYTES[of], target: 1 }
}

async function measureBoth(): Promise<Record<keyof typeof MEGABYTES, number>> {
  const data = mkdtempSync(join(tmpdir(), 'plenaria-memory-'))
  // Plain JavaScript, without types: the Node of the host reads it.
  const { flags } = (await import('../../bin/ready/flags.mjs' as string)) as { flags: string[] }
  const demoOn = [join(PROJECT, 'src/app/cli.ts'), 'demo', '--port', '0', '--data', data]
  const start = () => spawn(process.execPath, [...flags, ...demoOn], { stdio: ['pipe', 'pipe', 'ignore'] })
  // On data that exists: the first start makes the demonstration, which is not what is measured.
  const first = start()
  await firstLine(first)
  await endOf(first)
  const demo = start()
  try {
    const origin = (await firstLine(demo)).replace('ready ', '')
    await requests(`${origin}/`, '', 50, 4)
    await requests(`${origin}/towns/documents`, '', 50, 4)
    await sleep(IDLE)
    const postmaster = Number(readFileSync(join(data, 'postgres', 'cluster', 'postmaster.pid'), 'utf8').split('\n')[0])
    const application = pss(demo.pid!)
    const postgres = [postmaster, ...childrenOf(postmaster)].reduce((sum, pid) => sum + pss(pid), 0)
    return { application, postgres }
  } finally {
    await endOf(demo)
    rmSync(data, { recursive: true, force: true })
  }
}

async function endOf(house: ChildProcess): Promise<void> {
  house.kill('SIGTERM')
  await new Promise(ended => house.once('exit', ended))
}

function childrenOf(parent: number): number[] {
  return readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .map(Number)
    .filter(pid => parentOf(pid) === parent)
}

function parentOf(pid: number): number {
  try {
    return Number(/^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1])
  } catch {
    return Number.NaN
  }
}

/** Megabytes; shared pages are counted in parts, so that a sum over processes counts them once. */
function pss(pid: number): number {
  try {
    return Number(/^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0) / 1024
  } catch {
    return 0
  }
}
