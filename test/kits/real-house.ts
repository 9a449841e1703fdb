import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { PROJECT } from '../../src/kernel/config.ts'
import { openPool, type Pool } from '../../src/kernel/database/driver.ts'

/** `plenaria demo` as its operator starts it: a process of its own that can be killed. */
export interface RealHouse {
  process: ChildProcess
  origin: string
  /** What it wrote to its log, a line each. */
  log: string[]
  /** Ends it in good order, with its database, and gives its exit code. */
  stop: () => Promise<number | null>
}

/** A start that did not come to `ready`: its exit code and what it said. */
export class NotStarted extends Error {
  readonly code: number | null
  readonly said: string

  constructor(code: number | null, said: string) {
    super(`plenaria ended with ${code}: ${said}`)
    this.code = code
    this.said = said
  }
}

export interface Start {
  dataFolder: string
  port?: number
  /** Put before the command, such as `['prlimit', '--fsize=…']`. */
  prefix?: string[]
}

/** Starts it on a data folder, made and filled at the first start, and waits until it is ready. Throws `NotStarted`. */
export async function startRealHouse({ dataFolder, port = 0, prefix = [] }: Start): Promise<RealHouse> {
  const [program = '', ...args] = [
    ...prefix,
    process.execPath,
    join(PROJECT, 'src/app/cli.ts'),
    'demo',
    '--port',
    String(port),
    '--data',
    dataFolder,
  ]
  const environment = Object.entries(process.env).filter(
    ([name]) => !/^(DATABASE_|PORT$|HOST$|DATA_DIR$|PUBLIC_URL$|NODE_TEST)/.test(name),
  )
  const child = spawn(program, args, { env: Object.fromEntries(environment), stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  const log: string[] = []
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    said += chunk
    log.splice(0, log.length, ...said.split('\n').filter(Boolean))
  })
  const ended = once(child, 'close').then(([code]) => code as number | null)
  const origin = await new Promise<string>((ready, failed) => {
    let out = ''
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      out += chunk
      const address = /^ready (\S+)$/m.exec(out)?.[1]
      if (address) ready(address)
    })
    void ended.then(code => failed(new NotStarted(code, said)))
    child.on('error', failed)
  })
  return {
    process: child,
    origin,
    log,
    async stop() {
      child.kill('SIGTERM')
      return ended
    },
  }
}

/** The number of the PostgreSQL that runs on a data folder; null when none does. */
export function postgresOf(dataFolder: string): number | null {
  try {
    const pid = Number(readFileSync(join(dataFolder, 'postgres/cluster/postmaster.pid'), 'utf8').split('\n')[0])
    process.kill(pid, 0)
    return pid
  } catch {
    return null
  }
}

/** Its PostgreSQL as one who sees every row. */
export function openEveryRow(dataFolder: string): Pool {
  const { superuser } = JSON.parse(readFileSync(join(dataFolder, 'postgres/passwords.json'), 'utf8')) as {
    superuser: string
  }
  const port = readFileSync(join(dataFolder, 'postgres/cluster/postmaster.pid'), 'utf8').split('\n')[3]
  return openPool(`postgres://postgres:${superuser}@127.0.0.1:${port}/plenaria`, { max: 1 })
}

/** Kills a process with -9 and waits until it is gone. */
export async function killHard(pid: number | null | undefined): Promise<void> {
  if (!pid) return
  try {
    process.kill(pid, 'SIGKILL')
    for (let tries = 0; tries < 200; tries++) {
      process.kill(pid, 0)
      await sleep(10)
    }
  } catch {
    // Gone.
  }
}

/** Ends whatever is left on a data folder when a test is over, however it went. */
export async function endAll(dataFolder: string, ...houses: (RealHouse | null | undefined)[]): Promise<void> {
  for (const house of houses) {
    if (house && house.process.exitCode === null && house.process.signalCode === null) {
      house.process.kill('SIGKILL')
      await once(house.process, 'exit')
    }
  }
  await killHard(postgresOf(dataFolder))
}
