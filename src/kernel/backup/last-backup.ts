import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const NAME = 'last-backup.json'

/** Notes in the data folder that a backup was made, so that the doctor can tell how old the last one is. */
export function rememberBackup(dataFolder: string, made: { at: string; bytes: number }): void {
  writeFileSync(join(dataFolder, NAME), `${JSON.stringify({ at: made.at, bytes: made.bytes })}\n`)
}

/** When the last one was made; null if none was, or nobody knows. */
export function lastBackup(dataFolder: string): Temporal.Instant | null {
  try {
    const { at } = JSON.parse(readFileSync(join(dataFolder, NAME), 'utf8')) as { at: string }
    return Temporal.Instant.from(at)
  } catch {
    return null
  }
}
