/**
 * `npm run new-module -- NAME`: makes src/modules/NAME with the standard set of files, a page and passing tests, and
 * adds it to the list of modules. What is left to do is printed.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { PROJECT } from '../src/kernel/config.ts'
import { filesOf } from './new-module/files.ts'

const [name = ''] = process.argv.slice(2)
if (!/^[a-z]{3,20}$/.test(name)) {
  console.error(
    'A module is named by one word of 3 to 20 small letters, something a member would name: npm run new-module -- minutes',
  )
  process.exit(2)
}
const folder = join(PROJECT, 'src/modules', name)
if (existsSync(folder)) {
  console.error(`There is a module ${name} already.`)
  process.exit(2)
}
for (const [file, text] of Object.entries(filesOf(name))) {
  const path = join(folder, file)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}
addTo('src/app/modules.ts', /,?\s*\] as const/, `, '${name}'] as const`)
addTo('src/app/routes.ts', /\n {4}homeRoutes\(web\)/, `\n    ${name}Routes(web)\n    homeRoutes(web)`)
addTo(
  'src/app/routes.ts',
  /\nimport \{ homeRoutes \}/,
  `\nimport { ${name}Routes } from '../modules/${name}/routes.ts'\nimport { homeRoutes }`,
)
addTo('src/app/holdings.ts', /\n\]/, `\n  ...${name}Holdings,\n]`)
addTo(
  'src/app/holdings.ts',
  /\nimport \{ programmeHoldings \}/,
  `\nimport { ${name}Holdings } from '../modules/${name}/index.ts'\nimport { programmeHoldings }`,
)
execFileSync(
  join(PROJECT, 'node_modules/.bin/biome'),
  ['check', '--write', folder, 'src/app/modules.ts', 'src/app/routes.ts', 'src/app/holdings.ts'],
  { cwd: PROJECT, stdio: 'ignore' },
)
console.log(`Made src/modules/${name}. Now: draw it into architecture/modules.ts, run npm run generate, then npm test.`)

function addTo(file: string, place: RegExp, text: string): void {
  const path = join(PROJECT, file)
  const before = readFileSync(path, 'utf8')
  const after = before.replace(place, text)
  if (after === before) throw new Error(`${file} has no place for ${name}`)
  writeFileSync(path, after)
}
