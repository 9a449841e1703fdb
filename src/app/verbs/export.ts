import { parseArgs } from 'node:util'
import { exportTo } from '../../kernel/backup/export.ts'
import { NOT_KEPT } from '../not-kept.ts'
import { configOf, onlyOne, ownVersion, print, reachAsOwner, say, storedFiles } from './arguments.ts'

/** `plenaria export DIR`: one line of JSON about what was written on standard output. */
export async function runExport(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { data: { type: 'string' } } })
  const folder = onlyOne(positionals, 'export DIR [--data DIR]')
  const config = configOf(values.data)
  const reached = await reachAsOwner(config)
  try {
    const files = storedFiles(config)
    const done = await exportTo({
      folder,
      ownerUrl: reached.ownerUrl,
      files,
      leaveOut: NOT_KEPT,
      version: ownVersion(),
    })
    for (const hash of done.missing) say(`The uploaded file ${hash} is not in the store, or damaged there.`)
    await print(done)
    return 0
  } finally {
    await reached.close()
  }
}
