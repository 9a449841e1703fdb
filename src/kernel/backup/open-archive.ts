import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import { Decrypter } from 'age-encryption'
import { BackupRefused } from './format.ts'

/** What age closed, opened with one of these secret keys as far as its head; the rest is checked while it is read. */
export async function openArchive(file: string, identities: string[]): Promise<Readable> {
  const decrypter = new Decrypter()
  try {
    for (const identity of identities) decrypter.addIdentity(identity)
  } catch {
    throw new BackupRefused('The secret key in the key file is damaged: a letter was lost or changed.')
  }
  const closed = createReadStream(file)
  try {
    const content = await decrypter.decrypt(Readable.toWeb(closed) as unknown as globalThis.ReadableStream<Uint8Array>)
    return Readable.fromWeb(content as unknown as ReadableStream)
  } catch (error) {
    closed.destroy()
    const { code, message } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') throw new BackupRefused(`There is no file ${file}.`)
    if (code) throw new BackupRefused(`${file} cannot be read (${code}).`)
    if (/no identity matched/.test(message))
      throw new BackupRefused(`${file} was encrypted to another key than the one given with --identity.`)
    throw new BackupRefused(`${file} is no backup of Plenaria, or its beginning is damaged.`)
  }
}
