import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MODULES } from '../src/app/modules.ts'
import { NOT_KEPT } from '../src/app/not-kept.ts'
import { type BackupMade, type BackupOrder, backUp } from '../src/kernel/backup/backup.ts'
import { IDENTITY_FILE } from '../src/kernel/backup/keys.ts'
import { type Restored, type RestoreOrder, restore } from '../src/kernel/backup/restore.ts'
import { filesInFolder } from '../src/kernel/backup/stored-files.ts'
import { startEmbedded } from '../src/kernel/database/embedded.ts'
import { migrationsOf } from '../src/kernel/database/migrate.ts'
import { ON_POSTGRES, type World } from './world.ts'

/** A place for backups and restored houses, removed at the end. */
export function backupPlace(): { path: (name: string) => string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'plenaria backups-'))
  return { path: name => join(folder, name), remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** A backup of a running test house, as `plenaria backup` makes one. */
export function backUpWorld(world: World, file: string, change: Partial<BackupOrder> = {}): Promise<BackupMade> {
  const { dataFolder } = world.config
  const files = filesInFolder(join(dataFolder, 'files'))
  const { ownerUrl } = world.house.database
  return backUp({ file, ownerUrl, files, dataFolder, recipient: null, leaveOut: NOT_KEPT, version: '0.0.0', ...change })
}

export const identityOf = (world: World) => join(world.config.dataFolder, IDENTITY_FILE)

/** The embedded PostgreSQL of a folder, for a restore to fill; on the one that the tests run on, or another. */
export async function embeddedTarget(dataFolder: string, settings = ON_POSTGRES) {
  const { embeddedPackage: binaries } = settings
  const server = await startEmbedded({ dataFolder, log: () => {}, ...(binaries ? { binaries } : {}) })
  return { ownerUrl: server.url.owner, appRole: new URL(server.url.app).username, close: () => server.stop() }
}

/** Restores into a folder, as `plenaria restore` does. */
export function restoreInto(
  dataFolder: string,
  file: string,
  identityFile: string,
  change: Partial<RestoreOrder> = {},
): Promise<Restored> {
  return restore({
    file,
    key: { identityFile, signer: null },
    dataFolder,
    files: filesInFolder(join(dataFolder, 'files')),
    migrations: migrationsOf(MODULES),
    openTarget: () => embeddedTarget(dataFolder),
    ...change,
  })
}
