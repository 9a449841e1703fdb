// Brings node_modules to what package-lock.json says. Plain JavaScript for the Node of the host (20 or newer).

import { spawn } from 'node:child_process'
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { homedir, userInfo } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

/** The folder of the project. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
export const modules = join(root, 'node_modules')
const cache = join(root, '.cache')
const lock = join(cache, 'installing')

/** A reason to stop that the person at the keyboard can act on: one sentence, no stack. */
export class Stop extends Error {}

/** True if npm's own record of what it installed agrees with the lockfile; npm writes it last, so a broken install has none. */
export function isInstalled() {
  const installed = readPackages(join(modules, '.package-lock.json'))
  if (!installed) return false
  const wanted = readPackages(join(root, 'package-lock.json'))
  if (!wanted)
    throw new Stop(`package-lock.json is missing or unreadable in ${root}: this is not a whole copy of the project.`)
  const ours = wanted[''].optionalDependencies ?? {}
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '') return true
    const present = installed[path]
    if (!present)
      return entry.optional === true && !(path.slice('node_modules/'.length) in ours && isForThisMachine(entry))
    return present.version === entry.version && (!entry.integrity || present.integrity === entry.integrity)
  })
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages
  } catch {
    return undefined
  }
}

function isForThisMachine({ os = [], cpu = [] }) {
  return os.includes(process.platform) && cpu.includes(process.arch)
}

/** Installs what the lockfile lists, once, however many commands ask for it at the same time. Throws `Stop`. */
export async function install() {
  await takeLock()
  const release = () => rmSync(lock, { recursive: true, force: true })
  try {
    if (!isInstalled()) await npmCi(release)
    if (!isInstalled()) {
      throw new Stop(
        `npm ci ended without an error, but ${modules} does not hold what package-lock.json lists for ${machine()}.`,
      )
    }
  } finally {
    release()
  }
}

/** One install at a time in this folder. A lock whose owner no longer lives is taken over by renaming it, which only one can do. */
async function takeLock() {
  const began = Date.now()
  let said = false
  for (;;) {
    try {
      mkdirSync(cache, { recursive: true })
      mkdirSync(lock)
      writeFileSync(join(lock, 'pid'), String(process.pid))
      return
    } catch (error) {
      if (error.code !== 'EEXIST') throw notWritable(error)
    }
    if (isAbandoned()) {
      const aside = `${lock}-${process.pid}-${Date.now()}`
      try {
        renameSync(lock, aside)
        rmSync(aside, { recursive: true, force: true })
      } catch {
        // another waiting command was quicker
      }
      continue
    }
    if (!said) process.stderr.write('Another command is installing what is missing; waiting for it …\n')
    said = true
    if (Date.now() - began > 15 * 60_000)
      throw new Stop(`Gave up waiting for another install; if none is running, remove ${lock}`)
    await sleep(250)
  }
}

function isAbandoned() {
  try {
    process.kill(Number(readFileSync(join(lock, 'pid'), 'utf8')), 0)
    return false
  } catch (error) {
    if (error.code === 'EPERM') return false
    if (error.code === 'ESRCH') return true
    return ageInSeconds(lock) > 10 // made, but its owner never came to write its number
  }
}

function ageInSeconds(path) {
  try {
    return (Date.now() - statSync(path).mtimeMs) / 1000
  } catch {
    return 0
  }
}

/** Everything in one install: the development part is what `npm test` needs, and NODE_ENV=production would drop it. */
async function npmCi(release) {
  process.stderr.write(`Installing what is missing in ${root} (once, about a minute) …\n`)
  const args = [
    'ci',
    '--include=dev',
    '--include=optional',
    '--loglevel=error',
    '--fetch-retry-mintimeout=2000',
    '--fetch-retry-factor=3',
  ]
  const [command, before] = npmCommand()
  const child = spawn(command, [...before, ...args], {
    cwd: root,
    env: environmentForNpm(),
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: command.endsWith('.cmd'),
  })
  let said = ''
  const listen = chunk => {
    said = (said + chunk).slice(-20_000)
  }
  child.stdout.on('data', listen)
  child.stderr.on('data', listen)
  const forget = onSignals(signal => {
    child.kill(signal)
    release()
    forget()
    process.kill(process.pid, signal)
  })
  const code = await new Promise(done => {
    child.on('error', error => done(error.code))
    child.on('close', done)
  })
  forget()
  if (code !== 0) throw explainNpm(code, said)
}

function npmCommand() {
  const path = process.env.npm_execpath
  if (path && /npm-cli\.c?js$/.test(path) && existsSync(path)) return [process.execPath, [path]]
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm', []]
}

/** The environment without what an outer `npm run` was told for itself: `--prefix`, `--omit` or `--dry-run` are not meant for this install. */
function environmentForNpm() {
  const own =
    /^npm_config_(prefix|local_prefix|global|location|omit|include|only|also|production|dev|dry_run|workspaces?|package_lock_only|json|loglevel)$/i
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.test(name)))
  const usual = env.npm_config_cache ?? join(homedir(), '.npm')
  if (!isWritable(usual)) env.npm_config_cache = join(cache, 'npm') // a service account often has no home
  return env
}

function isWritable(folder) {
  try {
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.W_OK)
    return true
  } catch {
    return false
  }
}

function explainNpm(code, said) {
  if (code === 'ENOENT')
    return new Stop('npm was not found beside Node: install npm, or run `npm ci` elsewhere and copy node_modules here.')
  const lines = said.split('\n').filter(line => /^npm (error|ERR!)/.test(line))
  const reason = lines
    .map(line => line.replace(/^npm (error|ERR!)\s*/, ''))
    .find(line => line && !/^(code|errno|syscall|path) /.test(line))
  const name = /^npm (?:error|ERR!) code (\S+)/m.exec(said)?.[1] ?? ''
  if (
    /^(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ERR_SOCKET_TIMEOUT|ENETUNREACH|EHOSTUNREACH|ENOTCACHED)$/.test(
      name,
    )
  ) {
    return new Stop(
      `The package registry cannot be reached (${reason}): check the network or npm's registry setting, then run the command again.`,
    )
  }
  if (/^(EACCES|EPERM|EROFS)$/.test(name)) return notWritable({ code: name, message: reason })
  if (name === 'ENOSPC')
    return new Stop(`The disk that holds ${root} is full: make room (about 1 GB) and run the command again.`)
  return new Stop(`npm ci failed in ${root}: ${reason ?? `it ended with ${code}`}`)
}

function notWritable(error) {
  if (error.code === 'ENOSPC') return explainNpm(1, 'npm error code ENOSPC')
  if (!['EACCES', 'EPERM', 'EROFS'].includes(error.code)) return error
  return new Stop(
    `Something must be installed in ${root}, but ${userInfo().username} may not write there (${error.code}): run it as the owner of the folder or make it writable.`,
  )
}

/** The name by which packages for one platform go, such as linux-x64. */
export function machine() {
  return `${process.platform}-${process.arch}`
}

/** Calls `listener` with each signal that asks to end; returns how to stop listening. */
export function onSignals(listener) {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
  for (const signal of signals) process.on(signal, listener)
  return () => {
    for (const signal of signals) process.off(signal, listener)
  }
}
