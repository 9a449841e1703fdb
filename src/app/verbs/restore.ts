import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { BackupRefused } from '../../kernel/backup/format.ts'
import { restore } from '../../kernel/backup/restore.ts'
import type { Config } from '../../kernel/config.ts'
import { startEmbedded } from '../../kernel/database/embedded.ts'
import { migrationsOf } from '../../kernel/database/migrate.ts'
import { LIST } from '../../kernel/erasure/list.ts'
import { MODULES } from '../modules.ts'
import { configOf, onlyOne, pathTyped, print, reachAsOwner, say, storedFiles } from './arguments.ts'

const USAGE = 'restore FILE --data DIR --identity KEYFILE [--erased LIST] [--signer ed25519:… | --unsigned]'

/** `plenaria restore FILE`: one line of JSON about what was restored on standard output. */
export async function runRestore(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      data: { type: 'string' },
      identity: { type: 'string' },
      erased: { type: 'string' },
      signer: { type: 'string' },
      unsigned: { type: 'boolean', default: false },
    },
  })
  const file = onlyOne(positionals, USAGE)
  if (values.identity === undefined)
    throw new BackupRefused(
      'A backup is opened with the secret key of its house: name its file with --identity KEYFILE.',
    )
  const config = configOf(values.data)
  const { about, manifest, signed, journalFaults } = await restore({
    file,
    key: { identityFile: pathTyped(values.identity), signer: values.signer ?? null, unsigned: values.unsigned },
    dataFolder: config.dataFolder,
    files: storedFiles(config),
    migrations: migrationsOf(MODULES),
    ...(values.erased === undefined ? {} : { erasedList: pathTyped(values.erased) }),
    openTarget: () => openTarget(config),
  })
  if (!existsSync(join(config.dataFolder, 'secret.key')))
    say('Before you start it, put the secret.key of the old house into the data folder: addresses are sealed with it.')
  if (values.erased === undefined)
    say(
      `Before you start it, put the ${LIST} of the old house into the data folder: whoever was erased after this backup is back until then.`,
    )
  if (!signed) say('Nobody can tell who made this backup: it was restored because --unsigned was said.')
  for (const { fault, where } of journalFaults)
    say(`The journal in this backup was changed by hand: ${fault} at ${where}.`)
  for (const hash of manifest.missing) say(`The uploaded file ${hash} was missing when the backup was made.`)
  const rows = Object.values(manifest.tables).reduce((sum, table) => sum + table.rows, 0)
  const files = Object.keys(manifest.files).length
  const { missing, journalHead } = manifest
  const said = { at: about.at, version: about.version, rows, files, missing, signed, journalHead, journalFaults }
  await print({ dataFolder: config.dataFolder, ...said })
  return 0
}

async function openTarget(config: Config): Promise<{ ownerUrl: string; appRole: string; close: () => Promise<void> }> {
  if (config.databaseUrl) return reachAsOwner(config)
  const { dataFolder, embeddedPackage } = config
  const server = await startEmbedded({
    dataFolder,
    log: () => {},
    ...(embeddedPackage ? { binaries: embeddedPackage } : {}),
  })
  return { ownerUrl: server.url.owner, appRole: new URL(server.url.app).username, close: () => server.stop() }
}
