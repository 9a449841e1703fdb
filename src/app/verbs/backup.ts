import { parseArgs } from 'node:util'
import { backUp } from '../../kernel/backup/backup.ts'
import { rememberBackup } from '../../kernel/backup/last-backup.ts'
import { explainFault } from '../../kernel/database/embedded.ts'
import { NOT_KEPT } from '../not-kept.ts'
import { configOf, onlyOne, ownVersion, print, reachAsOwner, say, storedFiles } from './arguments.ts'

/** `plenaria backup FILE`: one line of JSON about what was written on standard output. */
export async function runBackup(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { data: { type: 'string' } } })
  const file = onlyOne(positionals, 'backup FILE [--data DIR]')
  const config = configOf(values.data)
  const { dataFolder, backupRecipient: recipient } = config
  const reached = await reachAsOwner(config)
  try {
    const order = { file, ownerUrl: reached.ownerUrl, files: storedFiles(config), dataFolder, recipient }
    const made = await backUp({ ...order, leaveOut: NOT_KEPT, version: ownVersion() })
    rememberBackup(dataFolder, made)
    for (const hash of made.missing)
      say(`The uploaded file ${hash} is not in the store, or damaged there; the backup is without it.`)
    if (made.newIdentityFile) {
      say(
        `This house had no key for its backups; one was made. Its secret half lies in ${made.newIdentityFile}: move it to two safe places that are not this machine. Without it no backup can be opened.`,
      )
    }
    await print(made)
    return 0
  } catch (error) {
    throw explainFault(error, dataFolder)
  } finally {
    await reached.close()
  }
}
