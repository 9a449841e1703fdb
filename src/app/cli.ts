import { parseArgs } from 'node:util'
import { BackupRefused } from '../kernel/backup/format.ts'
import { readConfig, WrongSetting } from '../kernel/config.ts'
import { CannotStartDatabase } from '../kernel/database/embedded.ts'
import { CannotMigrate } from '../kernel/database/migrate.ts'
import { logLine } from '../kernel/log.ts'
import { endOnFaults } from './faults.ts'
import { openHouse } from './house.ts'

const VERBS: Record<string, { does: string; run: (args: string[]) => Promise<number | undefined> }> = {
  serve: {
    does: 'answers requests until it is stopped: serve [--port N] [--data DIR]',
    run: args => serve(args, false),
  },
  demo: {
    does: 'the same with the demonstration network and its cast: demo [--port N] [--data DIR]',
    run: args => serve(args, true),
  },
  read: {
    does: 'prints what a file says as JSON: read programme|document FILE [--zone IANA] [--language xx]',
    run: async args => (await import('./read.ts')).runRead(args),
  },
  migrate: { does: 'brings the schema of the database up to date: migrate [--data DIR]', run: migrateOnly },
  backup: {
    does: 'writes everything of this moment into one encrypted file, while the house runs or not: backup FILE [--data DIR]',
    run: async args => (await import('./verbs/backup.ts')).runBackup(args),
  },
  restore: {
    does: 'brings a backup back into an empty folder and an empty database: restore FILE --data DIR --identity KEYFILE [--erased LIST] [--signer KEY | --unsigned]',
    run: async args => (await import('./verbs/restore.ts')).runRestore(args),
  },
  doctor: {
    does: 'says what is well and what to do about the rest: doctor [--data DIR] [--json] [--quick] [--head POSITION:HASH]',
    run: async args => (await import('./verbs/doctor.ts')).runDoctor(args),
  },
  export: {
    does: 'writes everything as readable files, a line of JSON a row, not encrypted: export DIR [--data DIR]',
    run: async args => (await import('./verbs/export.ts')).runExport(args),
  },
  'sign-in-link': {
    does: 'prints a link that signs an existing account in once, for who is locked out: sign-in-link --address A [--data DIR] [--recover]',
    run: async args => (await import('./verbs/sign-in-link.ts')).runSignInLink(args),
  },
}

const [verb = '--help', ...args] = process.argv.slice(2)
const known = VERBS[verb]
if (verb === '--help' || !known || args.includes('--help')) {
  const lines = known ? [known.does] : Object.values(VERBS).map(one => one.does)
  const out = verb === '--help' || known ? process.stdout : process.stderr
  if (verb !== '--help' && !known) out.write(`There is no verb "${verb}". These are:\n`)
  out.write(`${lines.join('\n')}\n`)
  process.exit(verb === '--help' || known ? 0 : 2)
}
try {
  const code = await known.run(args)
  if (code !== undefined) process.exit(code)
} catch (error) {
  const expected =
    error instanceof WrongSetting ||
    error instanceof CannotMigrate ||
    error instanceof CannotStartDatabase ||
    error instanceof BackupRefused
  process.stderr.write(expected || isUsage(error) ? `${(error as Error).message}\n` : `${(error as Error).stack}\n`)
  process.exit(expected || isUsage(error) ? 2 : 1)
}

async function serve(args: string[], demonstration: boolean): Promise<undefined> {
  const config = configOf(args, demonstration)
  const seed = demonstration ? (await import('./demo/world.ts')).seedDemonstration : undefined
  endOnFaults()
  const house = await openHouse(config, logLine, seed)
  let stoppingSince = 0
  const stop = async () => {
    // From a terminal a signal comes twice at once, the second passed on by the command that started us: that is one
    // wish to stop. A later one is impatience.
    if (stoppingSince > 0 && Date.now() - stoppingSince < ONE_WISH_MILLISECONDS) return
    if (stoppingSince > 0) {
      const [postgres] = house.database.pids()
      if (postgres) process.kill(postgres, 'SIGINT')
      process.exit(1)
    }
    stoppingSince = Date.now()
    await house.stop()
    process.exit(0)
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
  const origin = config.publicUrl ?? house.origin
  process.stdout.write(`ready ${origin}\n`)
  if (house.founding) {
    process.stdout.write(
      `This house is new. Open this address within a day to name it and yourself:\n${origin}${house.founding}\n`,
    )
  }
}

const ONE_WISH_MILLISECONDS = 1000

async function migrateOnly(args: string[]): Promise<number> {
  const { openDatabase } = await import('../kernel/database/open.ts')
  const { MODULES } = await import('./modules.ts')
  const database = await openDatabase(configOf(args, false), MODULES, logLine)
  await database.close()
  return 0
}

function configOf(args: string[], demonstration: boolean) {
  const { values } = parseArgs({ args, options: { port: { type: 'string' }, data: { type: 'string' } } })
  return readConfig(process.env, { ...values, demonstration })
}

function isUsage(error: unknown): boolean {
  const code = (error as { code?: string }).code ?? ''
  return code.startsWith('ERR_PARSE_ARGS')
}
