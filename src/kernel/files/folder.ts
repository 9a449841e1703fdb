import { type FileHandle, mkdir, open, readdir, rename, rm, rmdir, stat } from 'node:fs/promises'
import { dirname, join, sep } from 'node:path'
import { newId } from '../ids.ts'
import { type Store, StoreFailure } from './store.ts'

/** A store in a folder of this machine, or one that several machines mount. */
export function folderStore(folder: string): Store {
  const pathOf = (key: string) => join(folder, ...partsOf(key))
  return {
    put: (key, bytes) => told(key, () => write(pathOf(key), bytes)),
    async *read(key, from, to) {
      let handle: FileHandle | null = null
      let left = to - from
      try {
        handle = await open(pathOf(key), 'r')
        while (left > 0) {
          const { bytesRead, buffer } = await handle.read(Buffer.alloc(Math.min(left, 64 * 1024)), 0, null, to - left)
          if (bytesRead === 0) throw new StoreFailure('broken', `${key} lacks ${left} bytes`)
          left -= bytesRead
          yield buffer.subarray(0, bytesRead)
        }
      } catch (error) {
        throw failure(key, error)
      } finally {
        await handle?.close()
      }
    },
    size: key =>
      told(key, async () => {
        try {
          return (await stat(pathOf(key))).size
        } catch (error) {
          if (isMissing(error)) return null
          throw error
        }
      }),
    delete: key =>
      told(key, async () => {
        await rm(pathOf(key), { force: true })
        // The folder of an upload goes with its last piece; one that still holds something stays.
        await rmdir(dirname(pathOf(key))).catch(() => {})
      }),
    async *list(prefix) {
      const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(error => {
        if (isMissing(error)) return []
        throw failure(prefix, error)
      })
      for (const entry of entries) {
        const path = join(entry.parentPath, entry.name)
        const key = path.slice(join(folder, sep).length).split(sep).join('/')
        if (!entry.isFile() || !key.startsWith(prefix)) continue
        const found = await stat(path).catch(() => null)
        if (found)
          yield { key, bytes: found.size, at: Temporal.Instant.fromEpochMilliseconds(Math.floor(found.mtimeMs)) }
      }
    },
    check: () => told('the folder', () => mkdir(folder, { recursive: true })).then(() => {}),
  }
}

/** A name under which a half-written file lies; one that is a day old was left by a process that was killed. */
export const isPart = (key: string) => key.endsWith('.part')

/** Throws for a key that is none of ours: one that would lead out of the folder, or to one place under two names. */
function partsOf(key: string): string[] {
  const parts = key.split('/')
  if (parts.some(part => ['', '.', '..'].includes(part) || part.includes('\0') || part.includes(sep)))
    throw new StoreFailure('broken', 'what was asked for bears no name of ours')
  return parts
}

async function write(path: string, bytes: Uint8Array): Promise<void> {
  const made = await mkdir(dirname(path), { recursive: true })
  const part = `${path}.${newId()}.part`
  try {
    const handle = await open(part, 'wx', 0o600)
    try {
      await handle.writeFile(bytes)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(part, path)
  } catch (error) {
    await rm(part, { force: true }).catch(() => {})
    throw error
  }
  // The names themselves must outlive a power cut, too: that of the file, and those of folders made for it.
  await syncFolder(dirname(path))
  for (let folder = dirname(path); made && folder.length >= made.length; folder = dirname(folder))
    await syncFolder(dirname(folder))
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

async function told<Result>(key: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    throw failure(key, error)
  }
}

function failure(key: string, error: unknown): unknown {
  if (error instanceof StoreFailure) return error
  const { code } = error as NodeJS.ErrnoException
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG')
    return new StoreFailure('no-room', `no room for ${key}`)
  if (code === 'ENOENT') return new StoreFailure('broken', `${key} is not in the folder`)
  return new StoreFailure('busy', `the folder answered ${code} for ${key}`)
}

const isMissing = (error: unknown) => (error as NodeJS.ErrnoException).code === 'ENOENT'
