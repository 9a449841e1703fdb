import { parseArgs } from 'node:util'
import { WrongSetting } from '../../kernel/config.ts'
import { migrationsOf } from '../../kernel/database/migrate.ts'
import { type Diagnosis, examine } from '../../kernel/doctor.ts'
import type { Head } from '../../kernel/journal-chain.ts'
import { CHECKS } from '../checks.ts'
import { MODULES } from '../modules.ts'
import { configOf, print, storedFiles } from './arguments.ts'

/** `plenaria doctor`: a line a check on standard output, or one line of JSON. Returns 1 when something is broken. */
export async function runDoctor(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      data: { type: 'string' },
      json: { type: 'boolean', default: false },
      quick: { type: 'boolean', default: false },
      head: { type: 'string' },
    },
  })
  const config = configOf(values.data)
  const asked = { config, migrations: migrationsOf(MODULES), files: storedFiles(config), quick: values.quick }
  const all = await examine({ ...asked, seenHead: headIn(values.head) }, CHECKS)
  const well = !all.some(({ is }) => is === 'fault')
  if (values.json) await print({ well, checks: all })
  else for (const one of all) process.stdout.write(`${lineOf(one)}\n`)
  return well ? 0 : 1
}

function lineOf({ is, check, says, todo }: Diagnosis): string {
  return `${is.padEnd(8)} ${check}: ${says}${todo ? ` ${todo}` : ''}`
}

function headIn(text: string | undefined): Head | null {
  if (text === undefined) return null
  const [, position, hash] = /^(\d+):([0-9a-f]{64})$/.exec(text) ?? []
  if (!position || !hash)
    throw new WrongSetting('--head expects POSITION:HASH, as the log (journal-head), a backup or the doctor prints it.')
  return { position: Number(position), hash }
}
