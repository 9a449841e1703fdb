import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { closeSync, openSync, readdirSync, readFileSync, readlinkSync, renameSync, rmSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { CannotStartDatabase, explainExit, explainFault } from './cannot-start.ts'
import { type Cluster, plainEnvironment } from './cluster.ts'

export interface Running {
  pid: number
  port: number
}

/** For one machine that also runs the application: modest memory, no process that nobody asked for. */
const settings: Record<string, string> = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '60',
  shared_buffers: '48MB',
  effective_cache_size: '512MB',
  work_mem: '8MB',
  random_page_cost: '1.1',
  max_wal_size: '512MB',
  jit: 'off',
  max_parallel_workers_per_gather: '0',
  max_logical_replication_workers: '0',
  autovacuum_max_workers: '2',
  timezone: 'UTC',
  log_timezone: 'UTC',
  password_encryption: 'scram-sha-256',
  // What people wrote must not reach a log: no statements, no details, no errors of queries (the application has them).
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_checkpoints: 'off',
}

/** Settings that an older server would refuse. */
const since: Record<number, Record<string, string>> = { 18: { io_method: 'sync' } }

/** The server that already runs on this cluster and is ready, else null. Waits while one is starting or stopping. */
export async function runningServer(cluster: Cluster): Promise<Running | null> {
  for (;;) {
    const found = readPidFile(cluster)
    if (!found || !isServerOf(cluster, found.pid)) return null
    if (found.status === 'ready') return { pid: found.pid, port: found.port }
    await sleep(25)
  }
}

/** Starts a server and waits until it is ready; null if another application has started one. Throws `CannotStartDatabase`. */
export async function startServer(cluster: Cluster, port: number): Promise<Running | null> {
  const giveUpAt = Date.now() + 10_000
  for (;;) {
    const log = openLog(cluster)
    const child = spawnServer(cluster, port, log.handle)
    closeSync(log.handle)
    if (await isReady(cluster, child)) return { pid: child.pid as number, port } // it has a pid: it wrote it to its file
    const lines = readFileSync(log.path, 'utf8').slice(log.from)
    if (lines.includes('"postmaster.pid" already exists')) {
      if (!removeStalePidFile(cluster)) return null
    } else if (!/still in use|is being used|Address already in use/.test(lines) || Date.now() > giveUpAt) {
      if (lines.includes('incompatible with server')) throw writtenByAnother(cluster)
      throw explainExit('PostgreSQL does not start', faultLine(lines), cluster.home)
    }
    await sleep(100) // the processes of a killed server need a moment to notice and leave
  }
}

/** Fast shutdown: ends all connections, writes everything, and returns when the process is gone. */
export async function stopServer(cluster: Cluster, { pid }: Running): Promise<void> {
  if (process.platform === 'win32') {
    spawnSync(cluster.binaries.pgCtl, ['stop', '--mode=fast', '--wait', `--pgdata=${cluster.data}`])
    return
  }
  if (!isServerOf(cluster, pid)) return
  process.kill(pid, 'SIGINT')
  const hurryAt = Date.now() + 60_000
  while (isServerOf(cluster, pid)) {
    if (Date.now() > hurryAt) process.kill(pid, 'SIGQUIT') // it leaves at once, and the next start recovers
    await sleep(10)
  }
  // It has ended; its number is given back once its parent has taken note: Node soon, another parent perhaps never.
  for (let tries = 0; tries < 20 && exists(pid); tries++) await sleep(5)
}

/** Process ids of what the process `pid` started; none where there is no /proc. */
export function childrenOf(pid: number): number[] {
  try {
    return readdirSync('/proc')
      .filter(name => /^\d+$/.test(name))
      .map(Number)
      .filter(child => parentOf(child) === pid)
  } catch {
    return []
  }
}

export function freePort(): Promise<number> {
  return new Promise((done, failed) => {
    const probe = createServer()
    probe.on('error', failed)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => done(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

/** PostgreSQL's postmaster.pid: its pid, data folder, start, port, socket folder, address, memory and status, a line each. */
function readPidFile(cluster: Cluster): (Running & { status: string }) | null {
  try {
    const lines = readFileSync(join(cluster.data, 'postmaster.pid'), 'utf8').split('\n')
    return { pid: Math.abs(Number(lines[0])), port: Number(lines[3]), status: lines[7]?.trim() ?? '' }
  } catch {
    return null
  }
}

/** True while the process lives and, where /proc can tell, works in this cluster's folder: a number may have been given anew. */
function isServerOf(cluster: Cluster, pid: number): boolean {
  if (!exists(pid)) return false
  if (process.platform !== 'linux') return true
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === cluster.data
  } catch {
    return false // gone, a zombie, or somebody else's
  }
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (fault) {
    return (fault as NodeJS.ErrnoException).code === 'EPERM' // thrown by process.kill; it is there but not ours to signal
  }
}

function parentOf(pid: number): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
  } catch {
    return 0
  }
}

function openLog(cluster: Cluster): { path: string; handle: number; from: number } {
  const path = join(cluster.home, 'server.log')
  try {
    if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > 2_000_000) renameSync(path, `${path}.1`)
    const handle = openSync(path, 'a', 0o600)
    cluster.identity.give(path)
    return { path, handle, from: statSync(path).size }
  } catch (fault) {
    throw explainFault(fault, cluster.home)
  }
}

/** In a group of its own, so that Ctrl-C in a terminal reaches the application first, which then stops the server. */
function spawnServer(cluster: Cluster, port: number, log: number): ChildProcess {
  const all = { ...settings, ...Object.assign({}, ...newerSettings(cluster.major)), port: String(port) }
  const [program = '', ...rest] = [
    ...cluster.identity.prefix,
    cluster.binaries.postgres,
    '-D',
    cluster.data,
    ...Object.entries(all).map(([name, value]) => `--${name}=${value}`),
  ]
  const child = spawn(program, rest, {
    ...cluster.identity.user,
    cwd: cluster.data,
    env: plainEnvironment(),
    detached: true,
    stdio: ['ignore', log, log],
  })
  child.on('error', () => {}) // seen as an exit by isReady
  child.unref()
  return child
}

function newerSettings(major: number): Record<string, string>[] {
  return Object.entries(since)
    .filter(([first]) => major >= Number(first))
    .map(([, values]) => values)
}

function writtenByAnother({ home, major }: Cluster): CannotStartDatabase {
  return new CannotStartDatabase(
    `${home} was written by PostgreSQL ${major}, and this version of Plenaria brings another: make a backup with the old version and restore it with this one.`,
  )
}

/** Reads the status the server writes to its file, as pg_ctl does: cheaper than trying to connect. */
async function isReady(cluster: Cluster, child: ChildProcess): Promise<boolean> {
  while (child.pid && child.exitCode === null && child.signalCode === null) {
    const found = readPidFile(cluster)
    if (found?.pid === child.pid && found.status === 'ready') return true
    await sleep(10)
  }
  return false
}

/** A file whose process is certainly not our server (in a container the numbers soon come round) stops PostgreSQL until removed. */
function removeStalePidFile(cluster: Cluster): boolean {
  const found = readPidFile(cluster)
  if (!found || process.platform !== 'linux' || isServerOf(cluster, found.pid)) return false
  rmSync(join(cluster.data, 'postmaster.pid'), { force: true })
  return true
}

/** The line that says why; the last one if none stands out. */
function faultLine(lines: string): string {
  const all = lines.trim().split('\n')
  return (all.findLast(line => /\b(FATAL|PANIC|error|could not)\b/.test(line)) ?? all.at(-1) ?? '').trim()
}
