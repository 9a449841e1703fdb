import { createReadStream } from 'node:fs'
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { newId } from '../ids.ts'

/** The store of uploaded files as backup, restore and doctor need it: bytes under their SHA-256 in hexadecimal. */
export interface StoredFiles {
  list: () => AsyncIterable<string>
  /** Null when there is none of that name. */
  read: (hash: string) => Promise<{ bytes: number; content: () => Readable } | null>
  /** On disk when it returns; a file that is there already stays. */
  write: (hash: string, content: AsyncIterable<Buffer>) => Promise<void>
}

/** The store in a folder, laid out as kernel/files.ts does. */
export function filesInFolder(folder: string): StoredFiles {
  const pathOf = (hash: string) => join(folder, hash.slice(0, 2), hash)
  return {
    async *list() {
      for (const part of await namesIn(folder))
        if (/^[0-9a-f]{2}$/.test(part))
          for (const name of await namesIn(join(folder, part))) if (/^[0-9a-f]{64}$/.test(name)) yield name
    },
    async read(hash) {
      const found = await stat(pathOf(hash)).catch(nothingThere)
      return found && { bytes: found.size, content: () => createReadStream(pathOf(hash)) }
    },
    async write(hash, content) {
      const path = pathOf(hash)
      await mkdir(dirname(path), { recursive: true })
      const part = `${path}.${newId()}.part`
      const handle = await open(part, 'wx', 0o600)
      try {
        for await (const chunk of content) await handle.writeFile(chunk)
        await handle.sync()
      } catch (error) {
        await rm(part, { force: true })
        throw error
      } finally {
        await handle.close()
      }
      await rename(part, path)
      await syncFolder(dirname(path))
    },
  }
}

/** Makes the names in a folder outlive a power cut. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  await handle.sync().catch(() => {}) // some file systems cannot sync a folder
  await handle.close()
}

async function namesIn(folder: string): Promise<string[]> {
  return (await readdir(folder).catch(nothingThere)) ?? []
}

function nothingThere(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null
  throw error
}
