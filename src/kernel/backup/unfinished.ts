import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { BackupRefused } from './format.ts'

/** Lies in a data folder while a restore fills it; a house does not open on such a folder. */
export const UNFINISHED = 'restore-is-not-finished'

/** A data folder that a restore is filling, or was filling when it was cut off, holds no house. */
export function refuseUnfinished(dataFolder: string): void {
  if (existsSync(join(dataFolder, UNFINISHED))) {
    throw new BackupRefused(
      `A restore into ${dataFolder} is going on or was cut off; wait for it, or run "plenaria restore" again.`,
    )
  }
}
