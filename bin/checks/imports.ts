import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { filesIn } from './files.ts'
import { outcomeOf, runNode, type Step } from './step.ts'
import { tool } from './tool.ts'

type Cruise = {
  modules: { source: string; couldNotResolve?: boolean }[]
  summary: { violations: { from: string; to: string; rule: { name: string }; cycle?: { name: string }[] }[] }
}

export const imports: Step = {
  name: 'imports',
  what: 'Every import follows the map in architecture/modules.ts.',
  async run(root) {
    const files = filesIn(root, 'src/**/*.ts')
    if (files.length === 0) return outcomeOf([], 0, 'TypeScript files under src')
    const folders = ['src', 'bench'].filter(folder => existsSync(join(root, folder)))
    const program = tool('dependency-cruiser/bin/dependency-cruiser.mjs')
    const { stdout, output } = await runNode(root, [
      program,
      '--config',
      '.dependency-cruiser.mjs',
      '-T',
      'json',
      ...folders,
    ])
    const cruise = parsed(stdout)
    if (!cruise) return { passed: 0, failed: 1, output }
    const faults = [...(await strangers(root)), ...unseen(files, cruise), ...(await broken(root, cruise))]
    return outcomeOf(faults, files.length, 'files')
  },
}

function parsed(text: string): Cruise | undefined {
  try {
    return JSON.parse(text)
  } catch {
    return undefined // the program failed before it looked: its own words are the answer
  }
}

/** Folders that are not on the map, and lines of the map that have no folder. */
async function strangers(root: string): Promise<string[]> {
  const { modules } = await import(pathToFileURL(join(root, 'architecture/modules.ts')).href)
  const drawn = Object.keys(modules)
  const folder = join(root, 'src/modules')
  const entries = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : []
  const present = entries.filter(entry => entry.isDirectory()).map(entry => entry.name)
  return [
    ...present
      .filter(name => !drawn.includes(name))
      .map(name => `src/modules/${name} is not on the map: give it a line in architecture/modules.ts`),
    ...drawn
      .filter(name => !present.includes(name))
      .map(name => `architecture/modules.ts names ${name}, but src/modules/${name} does not exist`),
  ]
}

/** With a TypeScript it cannot use, the tool sees no file and says that all is well; so its list is held against ours. */
function unseen(files: readonly string[], cruise: Cruise): string[] {
  const seen = new Set(cruise.modules.filter(module => !module.couldNotResolve).map(module => module.source))
  return files.filter(file => !seen.has(file)).map(file => `${file} was not looked at by dependency-cruiser`)
}

async function broken(root: string, cruise: Cruise): Promise<string[]> {
  const { default: config } = await import(pathToFileURL(join(root, '.dependency-cruiser.mjs')).href)
  const reasons = new Map<string, string>(
    config.forbidden.map((rule: { name: string; comment: string }) => [rule.name, rule.comment]),
  )
  return cruise.summary.violations.map(({ from, to, rule, cycle }) => {
    const path = cycle ? cycle.map(step => step.name).join(' → ') : to
    return `${from} → ${path}\n  ${rule.name}. ${reasons.get(rule.name) ?? ''}`
  })
}
