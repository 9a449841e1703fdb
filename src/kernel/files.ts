import { createHash } from 'node:crypto'
import { mkdir, open, readFile, rename } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { sql } from 'kysely'
import { type Id, newId, type ScopeId } from './ids.ts'
import type { Tx } from './transaction.ts'

let folder: string | null = null

/** Said once at start: where the bytes of uploaded files lie. */
export function keepFilesIn(path: string): void {
  folder = path
}

export interface KeptFile {
  id: Id<'file'>
  name: string
  bytes: number
}

/**
 * Keeps an uploaded file: the bytes under their SHA-256 (twice the same file is stored once), then the row that says
 * who may have it. The bytes are on disk before the row is, so a row never points to nothing.
 */
export async function keepFile(
  tx: Tx,
  file: { scope: ScopeId; visibility: 'public' | 'network' | 'staff'; name: string; bytes: Uint8Array },
): Promise<KeptFile> {
  const sha256 = createHash('sha256').update(file.bytes).digest()
  await store(sha256.toString('hex'), file.bytes)
  const id = newId<'file'>()
  await sql`insert into kernel_file (id, scope_id, visibility, sha256, name, bytes)
    values (${id}, ${file.scope}, ${file.visibility}, ${sha256}, ${file.name.slice(0, 200)}, ${file.bytes.length})`.execute(
    tx.db,
  )
  return { id, name: file.name, bytes: file.bytes.length }
}

/** The bytes of a file that this actor may have; null when there is none or it is hidden. */
export async function openFile(tx: Tx, id: string): Promise<{ name: string; bytes: Buffer } | null> {
  const { rows } = await sql<{
    name: string
    sha256: Uint8Array
  }>`select name, sha256 from kernel_file where id = ${id}`.execute(tx.db)
  const row = rows[0]
  return row ? { name: row.name, bytes: await readFile(pathOf(Buffer.from(row.sha256).toString('hex'))) } : null
}

async function store(hash: string, bytes: Uint8Array): Promise<void> {
  const path = pathOf(hash)
  await mkdir(dirname(path), { recursive: true })
  const part = `${path}.${newId()}.part`
  const handle = await open(part, 'wx', 0o600)
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
  await rename(part, path)
  // The name itself must outlive a power cut, too.
  const folder = await open(dirname(path), 'r')
  await folder.sync()
  await folder.close()
}

function pathOf(hash: string): string {
  if (!folder) throw new Error('keepFilesIn() was not called')
  return join(folder, hash.slice(0, 2), hash)
}
