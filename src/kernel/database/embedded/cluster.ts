import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Binaries } from './binaries.ts'
import { CannotStartDatabase, explainExit, explainFault } from './cannot-start.ts'
import { chooseIdentity, type Identity } from './identity.ts'

export const roles = {
  superuser: 'postgres',
  owner: 'plenaria_owner',
  app: 'plenaria_app',
  jobs: 'plenaria_jobs',
} as const
export const database = 'plenaria'

const unfinished = 'postgres.new-'

export type Role = keyof typeof roles

/** A PostgreSQL data folder with what is needed to run it. */
export interface Cluster {
  /** PostgreSQL's own data folder, `<home>/cluster`. */
  data: string
  /** Holds the cluster, its passwords and the server's log. */
  home: string
  /** Major version that wrote the cluster. */
  major: number
  passwords: Record<Role, string>
  binaries: Binaries
  identity: Identity
}

/** Opens the cluster in `<dataFolder>/postgres`, making it at the first start. Throws `CannotStartDatabase`. */
export function openCluster(folder: string, binaries: Binaries): Cluster {
  const dataFolder = resolve(folder)
  try {
    makeFolder(dataFolder)
    const home = join(realpathSync(dataFolder), 'postgres')
    if (!existsSync(home)) makeCluster(dirname(home), home, binaries)
    return readCluster(realpathSync(home), binaries)
  } catch (fault) {
    throw explainFault(fault, dataFolder)
  }
}

/** Where a role connects. */
export function urlOf(cluster: Cluster, role: Role, port: number, name: string = database): string {
  return `postgres://${roles[role]}:${cluster.passwords[role]}@127.0.0.1:${port}/${name}`
}

/** For PostgreSQL's programs: without the caller's language and PG… variables, so that they speak and behave alike everywhere. */
export function plainEnvironment(): NodeJS.ProcessEnv {
  const ours = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG|TZ$)/.test(name))
  return { ...Object.fromEntries(ours), LC_ALL: 'C', TZ: 'UTC' }
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
  } catch {
    if (existsSync(folder)) throw new CannotStartDatabase(`${folder} is not a folder; choose another with --data.`)
    mkdirSync(folder) // on a read-only file system only this one says so
  }
}

/** Makes the cluster aside and moves it into place whole: a start that is cut off leaves nothing half made. */
function makeCluster(dataFolder: string, home: string, binaries: Binaries): void {
  const identity = chooseIdentity(null, dataFolder, binaries)
  sweepAbandoned(dataFolder)
  const aside = mkdtempSync(join(dataFolder, unfinished))
  try {
    identity.give(aside)
    const passwords: Record<Role, string> = {
      superuser: password(),
      owner: password(),
      app: password(),
      jobs: password(),
    }
    writeFileSync(join(aside, 'passwords.json'), `${JSON.stringify(passwords, null, 2)}\n`, { mode: 0o600 })
    initialise(aside, passwords.superuser, binaries, identity)
    renameSync(aside, home)
  } catch (fault) {
    if (!existsSync(home)) throw fault // else another application was quicker, and its cluster is the one to open
  } finally {
    rmSync(aside, { recursive: true, force: true })
  }
}

/** What a start that was killed on the way has left; no start takes ten minutes. */
function sweepAbandoned(dataFolder: string): void {
  for (const name of readdirSync(dataFolder).filter(one => one.startsWith(unfinished))) {
    const path = join(dataFolder, name)
    if (Date.now() - statSync(path).mtimeMs > 600_000) rmSync(path, { recursive: true, force: true })
  }
}

function password(): string {
  return randomBytes(24).toString('base64url')
}

function initialise(home: string, firstPassword: string, binaries: Binaries, identity: Identity): void {
  const passwordFile = join(home, 'first-password')
  writeFileSync(passwordFile, firstPassword, { mode: 0o600 })
  identity.give(passwordFile)
  const [program = '', ...rest] = [
    ...identity.prefix,
    binaries.initdb,
    `--pgdata=${join(home, 'cluster')}`,
    `--username=${roles.superuser}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--data-checksums',
    '--encoding=UTF8',
    ...localeOptions(binaries, identity),
  ]
  const run = spawnSync(program, rest, { ...identity.user, cwd: home, env: plainEnvironment(), encoding: 'utf8' })
  rmSync(passwordFile)
  if (run.error)
    throw new CannotStartDatabase(`PostgreSQL's own programs do not run on this machine (${run.error.message}).`)
  if (run.status !== 0)
    throw explainExit('PostgreSQL could not make its database', faultLine(run.stderr), dirname(home))
}

/** The line of a program's output that says what went wrong; the last one if none stands out. */
function faultLine(output: string): string {
  const lines = output.trim().split('\n')
  return (lines.find(line => /\b(FATAL|PANIC|error|could not|cannot)\b/.test(line)) ?? lines.at(-1) ?? '').trim()
}

/**
 * Order by code point, letters as Unicode has them: the same on every machine and for ever, so that no index depends
 * on a system's library. Lists for readers are sorted with a named collation ("fr-x-icu").
 */
function localeOptions(binaries: Binaries, identity: Identity): string[] {
  const letters = process.platform === 'darwin' ? 'en_US.UTF-8' : process.platform === 'win32' ? 'en-US' : 'C.UTF-8'
  const options = ['--locale=C', `--lc-ctype=${letters}`]
  return majorOf(binaries, identity) >= 17
    ? [...options, '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
    : options
}

function majorOf(binaries: Binaries, identity: Identity): number {
  const run = spawnSync(binaries.postgres, ['--version'], {
    ...identity.user,
    encoding: 'utf8',
    env: plainEnvironment(),
  })
  const major = / (\d+)/.exec(run.stdout ?? '')?.[1]
  if (!major) {
    const reason = run.error?.message ?? run.stderr?.trim()
    throw new CannotStartDatabase(`PostgreSQL's own programs do not run on this machine (${reason}).`)
  }
  return Number(major)
}

function readCluster(home: string, binaries: Binaries): Cluster {
  const data = join(home, 'cluster')
  const identity = chooseIdentity(data, home, binaries)
  const major = Number(readFileSync(join(data, 'PG_VERSION'), 'utf8'))
  const passwords = JSON.parse(readFileSync(join(home, 'passwords.json'), 'utf8')) as Record<Role, string> // written by makeCluster
  return { data, home, major, passwords, binaries, identity }
}
