import { open } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { folderStore } from '../files/folder.ts'
import { hashInKey, keptKey, type Store } from '../files/store.ts'

/** The store of uploaded files as backup, restore and doctor need it: bytes under their SHA-256 in hexadecimal. */
export interface StoredFiles {
  list: () => AsyncIterable<string>
  /** Null when there is none of that name. */
  read: (hash: string) => Promise<{ bytes: number; content: () => Readable } | null>
  /** Durable when it returns. */
  write: (hash: string, content: AsyncIterable<Buffer>) => Promise<void>
}

/** The kept files of a store; what is still arriving is none of them. */
export function filesIn(store: Store): StoredFiles {
  return {
    async *list() {
      for await (const { key } of store.list('')) {
        const hash = hashInKey(key)
        if (hash) yield hash
      }
    },
    async read(hash) {
      const bytes = await store.size(keptKey(hash))
      return bytes === null ? null : { bytes, content: () => Readable.from(store.read(keptKey(hash), 0, bytes)) }
    },
    async write(hash, content) {
      // No kept file is larger than what can be uploaded or mailed: some 25 MB.
      const chunks: Buffer[] = []
      for await (const chunk of content) chunks.push(chunk)
      await store.put(keptKey(hash), Buffer.concat(chunks))
    },
  }
}

export const filesInFolder = (folder: string) => filesIn(folderStore(folder))

/** Makes the names in a folder outlive a power cut. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  await handle.sync().catch(() => {}) // some file systems cannot sync a folder
  await handle.close()
}
