import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { headIn } from '../journal-chain.ts'
import { type Add, writeArchive } from './archive.ts'
import {
  ABOUT,
  type About,
  BackupRefused,
  FORMAT,
  fileName,
  type LeftOut,
  largest,
  MANIFEST,
  type Manifest,
  pieceName,
  SIGNATURE,
} from './format.ts'
import { type BackupKeys, keysIn } from './keys.ts'
import { type Snapshot, withSnapshot } from './snapshot.ts'
import type { StoredFiles } from './stored-files.ts'

export interface BackupOrder {
  /** Where it is written; refused if it exists. */
  file: string
  ownerUrl: string
  files: StoredFiles
  /** Holds the keys of the backups. */
  dataFolder: string
  /** The operator's own public key of age, if there is one. */
  recipient: string | null
  leaveOut: readonly LeftOut[]
  /** Of Plenaria. */
  version: string
}

/** What was written, for whoever keeps a list of backups. */
export interface BackupMade {
  file: string
  at: string
  bytes: number
  tables: number
  rows: number
  files: number
  missing: string[]
  journalHead: Manifest['journalHead']
  recipient: string
  signer: string
  newIdentityFile: string | null
}

/**
 * One file with everything as it was at one moment: all tables, and every uploaded file that a row names. Takes as much
 * memory as one piece of a table, however large the house is. A failure leaves no file. Throws `BackupRefused`.
 */
export async function backUp(order: BackupOrder): Promise<BackupMade> {
  if (existsSync(order.file)) throw new BackupRefused(`${order.file} exists; a backup never overwrites another file.`)
  const keys = await keysIn(order.dataFolder, order.recipient)
  let made: BackupMade | null = null
  try {
    await withSnapshot(order.ownerUrl, order.leaveOut, async snapshot => {
      let manifest: Manifest | null = null
      const { bytes } = await writeArchive(order.file, keys.recipient, async add => {
        manifest = await fill(bounded(add), snapshot, order, keys)
      })
      made = madeOf(order.file, snapshot, manifest!, keys, bytes)
    })
  } catch (error) {
    if (!made) throw error // else all was read and written, and a connection lost after that takes nothing back
  }
  return made!
}

/** Nothing goes into a backup that a restore would not take out again. */
const bounded =
  (add: Add): Add =>
  async (name, bytes, content) => {
    if (bytes > largest(name))
      throw new BackupRefused(
        `${name} would have ${bytes} bytes, and no restore takes more than ${largest(name)} there.`,
      )
    return add(name, bytes, content)
  }

async function fill(add: Add, snapshot: Snapshot, order: BackupOrder, keys: BackupKeys): Promise<Manifest> {
  const about = bytesOf(aboutOf(snapshot, order.version))
  await addBytes(add, ABOUT, about)
  const manifest: Manifest = {
    about: sha256(about),
    tables: {},
    files: {},
    missing: [],
    sequences: [],
    journalHead: null,
  }
  for (const table of snapshot.tables)
    manifest.tables[table.name] = await addTable(add, table.name, snapshot.copy(table))
  for (const file of await filesNamed(snapshot)) await addFile(add, file, order.files, manifest)
  manifest.sequences = await snapshot.sequences()
  if (manifest.tables['kernel_journal_link']) manifest.journalHead = await headIn(snapshot.ask)
  const last = bytesOf(manifest)
  await addBytes(add, MANIFEST, last)
  await addBytes(add, SIGNATURE, Buffer.from(`${keys.sign(last)}\n`))
  return manifest
}

function aboutOf(snapshot: Snapshot, version: string): About {
  const { at, postgres, migrations, tables, leftOut } = snapshot
  return { product: 'plenaria', format: FORMAT, version, postgres, at, migrations, tables, leftOut }
}

const PIECE = 4 * 1024 * 1024

/** Cuts the rows into pieces wherever a piece is full, within a row as well: their sizes are known and none is larger than memory likes. */
async function addTable(
  add: Add,
  table: string,
  rows: AsyncIterable<Buffer>,
): Promise<{ rows: number; sha256: string }> {
  const hash = createHash('sha256')
  let lines = 0
  let number = 0
  let waiting: Buffer[] = []
  let size = 0
  const flush = async () => {
    if (size === 0) return
    const piece = waiting
    await add(pieceName(table, ++number), size, from(piece))
    waiting = []
    size = 0
  }
  for await (const chunk of rows) {
    hash.update(chunk)
    lines += linesIn(chunk)
    for (let at = 0; at < chunk.length; at += PIECE) {
      const some = Buffer.from(chunk.subarray(at, at + PIECE)) // a copy: the connection will write over the chunk
      waiting.push(some)
      size += some.length
      if (size >= PIECE) await flush()
    }
  }
  await flush()
  return { rows: lines, sha256: hash.digest('hex') }
}

interface NamedFile {
  hash: string
  bytes: number
}

/** A file that is gone or damaged is told of and does not keep the rest from being saved. */
async function addFile(add: Add, { hash, bytes }: NamedFile, files: StoredFiles, manifest: Manifest): Promise<void> {
  const found = await files.read(hash)
  if (!found || found.bytes !== bytes || (await hashOf(found.content())) !== hash) {
    manifest.missing.push(hash)
    return
  }
  await add(fileName(hash), bytes, found.content())
  manifest.files[hash] = bytes
}

async function filesNamed(snapshot: Snapshot): Promise<NamedFile[]> {
  return snapshot.ask<NamedFile>(
    `select encode(sha256, 'hex') as hash, max(bytes) as bytes from kernel_file group by sha256 order by sha256`,
  )
}

/** How many rows: COPY writes a line break inside a value as two signs. */
export function linesIn(chunk: Uint8Array): number {
  let lines = 0
  for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1)) lines++
  return lines
}

export async function hashOf(content: AsyncIterable<Uint8Array>): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of content) hash.update(chunk)
  return hash.digest('hex')
}

export const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

const bytesOf = (page: About | Manifest) => Buffer.from(`${JSON.stringify(page, null, 2)}\n`)

const addBytes = (add: Add, name: string, bytes: Buffer) => add(name, bytes.length, from([bytes]))

async function* from(chunks: Buffer[]): AsyncGenerator<Buffer> {
  yield* chunks
}

function madeOf(file: string, { at }: Snapshot, manifest: Manifest, keys: BackupKeys, bytes: number): BackupMade {
  const tables = Object.values(manifest.tables)
  return {
    file,
    at,
    bytes,
    tables: tables.length,
    rows: tables.reduce((sum, table) => sum + table.rows, 0),
    files: Object.keys(manifest.files).length,
    missing: manifest.missing,
    journalHead: manifest.journalHead,
    recipient: keys.recipient,
    signer: keys.signer,
    newIdentityFile: keys.newIdentityFile,
  }
}
