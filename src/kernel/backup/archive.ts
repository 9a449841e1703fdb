import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { ReadableStream } from 'node:stream/web'
import { createGzip } from 'node:zlib'
import { Encrypter } from 'age-encryption'
import tar from 'tar-stream'
import { ConnectionLost } from '../database/one-transaction.ts'
import { BackupRefused } from './format.ts'
import { syncFolder } from './stored-files.ts'

/** Adds one file to an archive, whose size must be known before. */
export type Add = (name: string, bytes: number, content: AsyncIterable<Uint8Array>) => Promise<void>

/**
 * Writes an archive that `age -d -i KEY FILE | tar xz` opens: tar, packed by gzip, closed as a whole by age. What is
 * being written is called `FILE.part`; it gets its name when all of it is on disk, and is removed when anything fails.
 */
export async function writeArchive(
  file: string,
  recipient: string,
  fill: (add: Add) => Promise<void>,
): Promise<{ bytes: number }> {
  const encrypter = new Encrypter()
  encrypter.addRecipient(recipient)
  const part = `${file}.part`
  const target = createWriteStream(part, { flags: 'wx', mode: 0o600, flush: true })
  try {
    await once(target, 'open')
  } catch (error) {
    throw explained(error, file)
  }
  const pack = tar.pack()
  const at = new Date()
  const add: Add = (name, size, content) =>
    pipeline(Readable.from(content, { objectMode: false }), pack.entry({ name, size, mode: 0o600, mtime: at }))
  const packing = async () => {
    try {
      await fill(add)
      pack.finalize()
    } catch (error) {
      pack.destroy(error as Error)
      throw error
    }
  }
  async function* closed(content: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    // age takes and gives streams of the web, which its types call by those of browsers.
    const web = ReadableStream.from(content) as unknown as globalThis.ReadableStream<Uint8Array>
    yield* (await encrypter.encrypt(web)) as unknown as ReadableStream<Uint8Array>
  }
  try {
    // One pipeline from end to end: whichever part fails, at whatever moment, all of them end with its fault.
    const writing = pipeline(pack, createGzip(), closed, target)
    await allOrFirstFault([packing(), writing], () => pack.destroy())
    await rename(part, file)
    await syncFolder(dirname(file))
    return { bytes: target.bytesWritten }
  } catch (error) {
    await rm(part, { force: true })
    throw explained(error, file)
  }
}

/** Waits for all, so that nothing goes on behind our back, and throws the fault that came first. */
async function allOrFirstFault(works: Promise<unknown>[], giveUp: () => void): Promise<void> {
  let first: unknown
  const note = (error: unknown) => {
    first ??= error
    giveUp() // what still waits for another part would wait for ever
    throw error
  }
  await Promise.allSettled(works.map(work => work.catch(note)))
  if (first) throw first
}

function explained(error: unknown, file: string): unknown {
  if (error instanceof ConnectionLost)
    return new BackupRefused('The connection to the database was lost; no backup was made. Try again.')
  const { code, path } = error as NodeJS.ErrnoException
  const folder = dirname(file)
  if (code === 'EEXIST' && path?.endsWith('.part')) {
    return new BackupRefused(
      `${file}.part exists: another backup is being written there, or one was cut off; wait for it or remove that file.`,
    )
  }
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return new BackupRefused(
      `The disk is full: ${basename(file)} could not be written to ${folder}, and no part of it is left.`,
    )
  if (code === 'EROFS') return new BackupRefused(`${folder} is on a read-only file system; write the backup elsewhere.`)
  if (code === 'EACCES' || code === 'EPERM')
    return new BackupRefused(`This user may not write to ${folder}; write the backup elsewhere.`)
  if (code === 'ENOENT' || code === 'ENOTDIR') return new BackupRefused(`There is no folder ${folder}.`)
  return error
}
