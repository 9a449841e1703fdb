import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { explainFault } from '../database/embedded.ts'
import type { Migration } from '../database/migrate.ts'
import { openPool } from '../database/driver.ts'
import { BackupRefused } from './format.ts'
import { loadInto, migrationsOfBackup } from './load.ts'
import { type BackupKey, readArchive, type WholeBackup } from './read-archive.ts'
import type { StoredFiles } from './stored-files.ts'

export interface RestoreOrder {
  file: string
  key: BackupKey
  /** Empty or not there yet. */
  dataFolder: string
  files: StoredFiles
  migrations: readonly Migration[]
  /** Opens the database to be filled; called once the backup is known to be whole. */
  openTarget: () => Promise<{ ownerUrl: string; appRole: string; close: () => Promise<void> }>
}

/** Lies in a data folder while a restore fills it; a house does not open on such a folder. */
export const UNFINISHED = 'restore-is-not-finished'

/**
 * Brings a backup back into an empty folder and an empty database. The whole backup is read and checked before anything
 * is written, and checked again while it is loaded; when anything fails, the target is as empty as before. Throws
 * `BackupRefused`.
 */
export async function restore(order: RestoreOrder): Promise<WholeBackup> {
  const { file, key, dataFolder, files, migrations } = order
  refuseUnlessEmpty(dataFolder)
  const { about } = await readArchive(file, key, {
    about: async page => void migrationsOfBackup(page, migrations),
  })
  // Its time may be long; whoever looks into the folder meanwhile should know what is going on.
  begin(dataFolder, about.at)
  try {
    const target = await order.openTarget()
    try {
      await refuseUnlessNew(target.ownerUrl)
      let whole: WholeBackup | null = null
      await loadInto(target.ownerUrl, target.appRole, migrations, async loading => {
        whole = await readArchive(file, key, { about: loading.begin, table: loading.table, file: files.write })
        return whole
      })
      rmSync(join(dataFolder, UNFINISHED))
      return whole! // loadInto returned, so it was read
    } finally {
      await target.close()
    }
  } catch (error) {
    empty(dataFolder)
    throw explainFault(explainDatabase(error, dataFolder), dataFolder)
  }
}

/** A data folder that a restore was filling when it was cut off holds no house. */
export function refuseUnfinished(dataFolder: string): void {
  if (existsSync(join(dataFolder, UNFINISHED))) {
    throw new BackupRefused(
      `A restore into ${dataFolder} is going on or was cut off; wait for it, or run "plenaria restore" again.`,
    )
  }
}

function refuseUnlessEmpty(folder: string): void {
  const found = statSync(folder, { throwIfNoEntry: false })
  if (!found) return
  if (!found.isDirectory()) throw new BackupRefused(`${folder} is not a folder; choose another with --data.`)
  const names = readdirSync(folder)
  if (names.includes(UNFINISHED)) {
    empty(folder)
  } else if (names.length > 0) {
    throw new BackupRefused(`${folder} is not empty; a backup is restored into an empty folder only. Choose one with --data.`)
  }
}

function begin(folder: string, at: string): void {
  try {
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, UNFINISHED), `A backup of ${at} is being restored into this folder.\n`)
  } catch (error) {
    throw explainFault(error, folder)
  }
}

function empty(folder: string): void {
  for (const name of readdirSync(folder)) {
    // The sign goes last: until then the folder is known not to be whole.
    if (name !== UNFINISHED) rmSync(join(folder, name), { recursive: true, force: true })
  }
  rmSync(join(folder, UNFINISHED), { force: true })
}

async function refuseUnlessNew(ownerUrl: string): Promise<void> {
  const pool = openPool(ownerUrl, { max: 1 })
  try {
    const [found] = await pool`
      select count(*)::int as tables from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm', 'f')`
    if (found?.['tables'] > 0)
      throw new BackupRefused('The database is not empty: a backup is restored into an empty database only.')
  } finally {
    await pool.end({ timeout: 1 })
  }
}

function explainDatabase(error: unknown, folder: string): unknown {
  const { code } = error as { code?: unknown }
  if (code === '53100') return new BackupRefused(`The disk that holds the database of ${folder} is full; nothing was restored.`)
  return error
}
