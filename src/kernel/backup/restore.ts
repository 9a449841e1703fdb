import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { openPool } from '../database/driver.ts'
import { explainFault } from '../database/embedded.ts'
import type { Migration } from '../database/migrate.ts'
import { ConnectionLost } from '../database/one-transaction.ts'
import { awaitList, LIST } from '../erasure/list.ts'
import type { JournalFault } from '../journal-verify.ts'
import { BackupRefused } from './format.ts'
import { loadInto, migrationsOfBackup } from './load.ts'
import { type BackupKey, readArchive, type WholeBackup } from './read-archive.ts'
import type { StoredFiles } from './stored-files.ts'
import { UNFINISHED } from './unfinished.ts'

export interface RestoreOrder {
  file: string
  key: BackupKey
  /** Empty or not there yet. */
  dataFolder: string
  files: StoredFiles
  migrations: readonly Migration[]
  /** The list of the erased of the old house; without it the restored one waits for it. */
  erasedList?: string
  /** Opens the database to be filled; called once the backup is known to be whole. */
  openTarget: () => Promise<{ ownerUrl: string; appRole: string; close: () => Promise<void> }>
}

export interface Restored extends WholeBackup {
  /** What is wrong with the chain of the journal in the backup. It is restored all the same: it is what there is. */
  journalFaults: JournalFault[]
}

/**
 * Brings a backup back into an empty folder and an empty database. The whole backup is read and checked before anything
 * is written, and checked again while it is loaded; when anything fails, the target is as empty as before. Throws
 * `BackupRefused`.
 */
export async function restore(order: RestoreOrder): Promise<Restored> {
  const { file, key, dataFolder, files, migrations } = order
  refuseUnlessEmpty(dataFolder)
  if (order.erasedList !== undefined && !existsSync(order.erasedList))
    throw new BackupRefused(`There is no list of the erased at ${order.erasedList}.`)
  const whole = await readArchive(file, key, { about: async page => void migrationsOfBackup(page, migrations) })
  begin(dataFolder)
  let journalFaults: JournalFault[] = []
  try {
    const target = await order.openTarget()
    try {
      await refuseUnlessNew(target.ownerUrl)
      journalFaults = await loadInto(target.ownerUrl, target.appRole, migrations, loading =>
        readArchive(file, key, { about: loading.begin, table: loading.table, file: files.write }),
      )
    } finally {
      await target.close()
    }
  } catch (error) {
    empty(dataFolder)
    throw explainFault(explainDatabase(error, dataFolder), dataFolder)
  }
  if (order.erasedList === undefined) await awaitList(dataFolder)
  else copyFileSync(order.erasedList, join(dataFolder, LIST))
  rmSync(join(dataFolder, UNFINISHED))
  return { ...whole, journalFaults }
}

function refuseUnlessEmpty(folder: string): void {
  const found = statSync(folder, { throwIfNoEntry: false })
  if (!found) return
  if (!found.isDirectory()) throw new BackupRefused(`${folder} is not a folder; choose another with --data.`)
  const names = readdirSync(folder)
  if (names.includes(UNFINISHED)) {
    const by = Number(readFileSync(join(folder, UNFINISHED), 'utf8'))
    if (by > 0 && by !== process.pid && isAlive(by))
      throw new BackupRefused(`Another restore (process ${by}) is filling ${folder}; wait until it has ended.`)
    empty(folder)
  } else if (names.length > 0) {
    throw new BackupRefused(
      `${folder} is not empty; a backup is restored into an empty folder only. Choose one with --data.`,
    )
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function begin(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    writeFileSync(join(folder, UNFINISHED), `${process.pid}\n`)
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
  if (code === '53100')
    return new BackupRefused(`The disk that holds the database of ${folder} is full; nothing was restored.`)
  if (error instanceof ConnectionLost)
    return new BackupRefused('The connection to the database was lost; nothing was restored. Try again.')
  return error
}
