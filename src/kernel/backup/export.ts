import { createWriteStream, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { hashOf } from './backup.ts'
import { BackupRefused, type LeftOut } from './format.ts'
import { type Snapshot, withSnapshot } from './snapshot.ts'
import { type StoredFiles, syncFolder } from './stored-files.ts'

export interface ExportOrder {
  /** Where it is written; refused if it exists and is not empty. */
  folder: string
  ownerUrl: string
  files: StoredFiles
  leaveOut: readonly LeftOut[]
  version: string
}

export interface Exported {
  folder: string
  at: string
  tables: Record<string, number>
  files: number
  missing: string[]
}

/**
 * Everything of one moment in a form that other systems read: `tables/<table>.jsonl` with one JSON object a row, the
 * uploaded files under their SHA-256 (kernel_file.jsonl has their names), and `about.json`. It is not encrypted. The
 * folder gets its name when all of it is written. Throws `BackupRefused`.
 */
export async function exportTo(order: ExportOrder): Promise<Exported> {
  const { folder } = order
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new BackupRefused(`${folder} is not empty; an export is written into a folder of its own.`)
  const part = `${folder}.part`
  if (existsSync(part))
    throw new BackupRefused(`${part} exists: another export is being written, or one was cut off; remove it.`)
  try {
    mkdirSync(part, { mode: 0o700 })
    mkdirSync(join(part, 'tables'))
    mkdirSync(join(part, 'files'))
    const done = await withSnapshot(order.ownerUrl, order.leaveOut, snapshot => write(part, snapshot, order))
    rmSync(folder, { recursive: true, force: true })
    await rename(part, folder)
    await syncFolder(dirname(folder))
    return done
  } catch (error) {
    await rm(part, { recursive: true, force: true }).catch(() => {}) // on a read-only file system there is nothing to remove
    const { code } = error as NodeJS.ErrnoException
    if (code && ['ENOSPC', 'EDQUOT', 'EROFS', 'EACCES', 'EPERM', 'ENOENT', 'ENOTDIR'].includes(code))
      throw new BackupRefused(
        `The export cannot be written to ${folder} (${reasons[code] ?? code}); nothing of it is left.`,
      )
    throw error
  }
}

const reasons: Record<string, string> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full',
  EROFS: 'the file system is read-only',
  EACCES: 'this user may not write there',
  EPERM: 'this user may not write there',
}

async function write(part: string, snapshot: Snapshot, order: ExportOrder): Promise<Exported> {
  const done: Exported = { folder: order.folder, at: snapshot.at, tables: {}, files: 0, missing: [] }
  for (const table of snapshot.tables) {
    let rows = 0
    async function* lines(): AsyncGenerator<string> {
      for await (const some of snapshot.lines(table)) {
        rows += some.length
        yield `${some.join('\n')}\n`
      }
    }
    await writeTo(join(part, 'tables', `${table.name}.jsonl`), lines())
    done.tables[table.name] = rows
  }
  const named = await snapshot.ask<{ hash: string }>(`select distinct encode(sha256, 'hex') as hash from kernel_file`)
  for (const { hash } of named) {
    const found = await order.files.read(hash)
    if (!found || (await hashOf(found.content())) !== hash) {
      done.missing.push(hash)
      continue
    }
    await writeTo(join(part, 'files', hash), found.content())
    done.files++
  }
  const { at, postgres, migrations, tables, leftOut } = snapshot
  const about = { product: 'plenaria', export: 1, version: order.version, at, postgres, tables, leftOut, migrations }
  await writeTo(join(part, 'about.json'), [`${JSON.stringify({ ...about, missing: done.missing }, null, 2)}\n`])
  return done
}

async function writeTo(path: string, content: Iterable<string> | AsyncIterable<string | Uint8Array>): Promise<void> {
  await pipeline(Readable.from(content), createWriteStream(path, { flags: 'wx', mode: 0o600, flush: true }))
}
