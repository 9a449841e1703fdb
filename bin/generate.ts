/**
 * Writes what is derived from other files, or with `--check` only says whether it is stale:
 * the types of the interface's texts and (with a database at hand) the table types of each module.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PROJECT } from '../src/kernel/config.ts'
import { messageTypes } from './generate/message-types.ts'
import { tableTypes } from './generate/table-types.ts'

const check = process.argv.includes('--check')
const files = { ...messageTypes(), ...(await tableTypes()) }
let stale = 0
for (const [file, text] of Object.entries(files)) {
  const path = join(PROJECT, file)
  if (current(path) === text) continue
  stale++
  if (check) console.error(`${file} is stale: run npm run generate`)
  else {
    writeFileSync(path, text)
    console.log(`wrote ${file}`)
  }
}
process.exitCode = check && stale > 0 ? 1 : 0

function current(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}
