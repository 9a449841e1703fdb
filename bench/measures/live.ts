import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { PROJECT } from '../../src/kernel/config.ts'
import type { Figure } from '../measures.ts'

const PAGES = 2000
const EVENTS = 15
const MILLISECONDS_AT_MOST = 250
const KIBIBYTES_AT_MOST = 40

/** From the commit of one contribution until the last byte of it has come to each of 2,000 open pages: the 99th percentile. */
export async function liveLatency(): Promise<Figure> {
  return withPages(async ({ house, clients }) => {
    clients.tell(String(PAGES))
    await clients.hears()
    const delays: number[] = []
    for (let event = 0; event < EVENTS; event++) {
      await pause(300)
      const committed = Number(await house.asks('say'))
      const times = JSON.parse(await clients.hears()) as number[]
      // The first one finds nothing compiled yet.
      if (event > 0) delays.push(...times.map(at => at - committed))
    }
    const value = delays.sort((a, b) => a - b)[Math.floor(delays.length * 0.99)]!
    return figure(value, 'ms', MILLISECONDS_AT_MOST)
  })
}

/**
 * What an open page takes of the process that serves it: growth of its resident memory from none to 2,000 of them, garbage
 * gone, after everybody was asked once more who they are; the median of five looks.
 */
export async function liveMemory(): Promise<Figure> {
  const ROUND = 25_000
  return withPages(async ({ house, clients }) => {
    const memory = async () => Number(await house.asks('memory'))
    const before = await memory()
    clients.tell(String(PAGES))
    await clients.hears()
    await pause(ROUND)
    const looks: number[] = []
    while (looks.length < 5) {
      looks.push(await memory())
      await pause(2000)
    }
    const growth = looks.sort((a, b) => a - b)[2]! - before
    return figure(growth / PAGES / 1024, 'KiB', KIBIBYTES_AT_MOST)
  })
}

const figure = (value: number, unit: string, limit: number): Figure => ({
  value,
  unit,
  limit,
  ratio: value / limit,
  target: 1,
})

interface Talk {
  tell: (line: string) => void
  hears: () => Promise<string>
  asks: (question: string) => Promise<string>
}

async function withPages<Result>(measure: (at: { house: Talk; clients: Talk }) => Promise<Result>): Promise<Result> {
  const children: ChildProcess[] = []
  const start = (...args: string[]) => {
    const child = spawn(process.execPath, args, { cwd: PROJECT, stdio: ['pipe', 'pipe', 'inherit'] })
    children.push(child)
    return talkWith(child)
  }
  try {
    const house = start('--expose-gc', join(PROJECT, 'bench/live-house.ts'))
    const about = await house.hears()
    const clients = start(join(PROJECT, 'bench/live-clients.ts'))
    clients.tell(about)
    return await measure({ house, clients })
  } finally {
    // The clients first; the house then stops by itself and takes its database with it.
    for (const child of children.reverse()) {
      const ended = new Promise(resolve => child.once('exit', resolve))
      child.stdin!.end()
      if (child.exitCode === null) await ended
    }
  }
}

function talkWith(child: ChildProcess): Talk {
  const lines = createInterface({ input: child.stdout! })[Symbol.asyncIterator]()
  const tell = (line: string) => {
    child.stdin!.write(`${line}\n`)
  }
  const hears = async () => {
    const { value, done } = await lines.next()
    if (done) throw new Error('the process ended without a word')
    return value
  }
  return {
    tell,
    hears,
    asks(question) {
      tell(question)
      return hears()
    },
  }
}
