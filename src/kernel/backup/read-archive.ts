import { createHash } from 'node:crypto'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import tar from 'tar-stream'
import { linesIn, sha256 } from './backup.ts'
import {
  ABOUT,
  type About,
  BackupRefused,
  FORMAT,
  largest,
  MANIFEST,
  type Manifest,
  meaningOf,
  SIGNATURE,
} from './format.ts'
import { isSignedBy, readIdentities } from './keys.ts'
import { openArchive } from './open-archive.ts'
import { Damaged, hand, TooLarge, told } from './reading-faults.ts'

/** What is done with the parts of a backup while it is read; each part is named once it is certain what it is. */
export interface Visitor {
  about?: (about: About) => Promise<void>
  /** Called once a table that has rows, with all of them. */
  table?: (name: string, rows: AsyncIterable<Buffer>) => Promise<void>
  file?: (hash: string, content: AsyncIterable<Buffer>) => Promise<void>
}

export interface BackupKey {
  identityFile: string
  /** Whose signature is expected, over what the key file says. */
  signer: string | null
  /** Whether a backup is taken although nobody can tell who made it; where a signer is known it changes nothing. */
  unsigned?: boolean
}

export interface WholeBackup {
  about: About
  manifest: Manifest
  /** Whether a signer was known and the signature is theirs. */
  signed: boolean
}

/**
 * Reads a backup from its first byte to its last and compares everything with its manifest: a file that was damaged,
 * cut off, put together from parts or made by somebody else ends in `BackupRefused`, whatever was visited before.
 */
export async function readArchive(file: string, key: BackupKey, visitor: Visitor = {}): Promise<WholeBackup> {
  const { identities, signer: named } = readIdentities(key.identityFile)
  const signer = key.signer ?? named
  const opened = await openArchive(file, identities)
  if (!signer && !key.unsigned) {
    opened.destroy()
    throw new BackupRefused(NO_SIGNER)
  }
  const extract = tar.extract()
  const unpacking = pipeline(opened, createGunzip(), extract)
  unpacking.catch(() => {}) // its fault also ends the loop over the entries
  try {
    const whole = await readEntries(extract, visitor, signer)
    await unpacking
    return whole
  } catch (error) {
    extract.destroy()
    await unpacking.catch(() => {})
    throw told(error, file)
  }
}

const NO_SIGNER =
  'Nobody can tell who made this backup: the key file names no signer. Give the one that "plenaria backup" printed with --signer, or say --unsigned to restore it all the same.'

/** What was read so far. */
interface Progress {
  about: { page: About; sha256: string } | null
  tables: Map<string, { rows: number; sha256: string }>
  files: Map<string, number>
  manifest: { page: Manifest; bytes: Buffer } | null
  signature: string | null
}

interface Entry {
  name: string
  content: AsyncIterable<Buffer>
}

async function readEntries(extract: tar.Extract, visitor: Visitor, signer: string | null): Promise<WholeBackup> {
  const progress: Progress = { about: null, tables: new Map(), files: new Map(), manifest: null, signature: null }
  const entries = new Entries(extract)
  for (let entry = await entries.next(); entry; entry = await entries.next()) {
    const meaning = meaningOf(entry.name)
    if (!meaning || (!progress.about && entry.name !== ABOUT)) throw new Damaged()
    if ('page' in meaning) await readPage(meaning.page, entry, progress, visitor)
    else if ('table' in meaning) await readTable(meaning.table, entry, entries, progress, visitor)
    else await readFile(meaning.file, entry, progress, visitor)
  }
  return compare(progress, signer)
}

/** The entries of an archive one after the other, with one to look at beforehand. */
class Entries {
  readonly #all: ReturnType<tar.Extract[typeof Symbol.asyncIterator]>
  #ahead: Entry | null | undefined

  constructor(extract: tar.Extract) {
    this.#all = extract[Symbol.asyncIterator]()
  }

  async next(): Promise<Entry | null> {
    const entry = await this.peek()
    this.#ahead = undefined
    return entry
  }

  async peek(): Promise<Entry | null> {
    if (this.#ahead === undefined) {
      const { value, done } = await this.#all.next()
      if (!done && (value.header.size ?? 0) > largest(value.header.name)) throw new TooLarge()
      this.#ahead = done ? null : { name: value.header.name, content: value as AsyncIterable<Buffer> }
    }
    return this.#ahead
  }
}

async function readPage(name: string, { content }: Entry, progress: Progress, visitor: Visitor): Promise<void> {
  const bytes = await whole(content)
  if (name === ABOUT && !progress.about) {
    progress.about = { page: aboutIn(bytes), sha256: sha256(bytes) }
    await visitor.about?.(progress.about.page)
  } else if (name === MANIFEST && !progress.manifest) progress.manifest = { page: parse(bytes) as Manifest, bytes }
  else if (name === SIGNATURE && progress.manifest && progress.signature === null) progress.signature = String(bytes)
  else throw new Damaged()
}

function aboutIn(bytes: Buffer): About {
  const about = parse(bytes) as About
  if (about?.product !== 'plenaria') throw new BackupRefused('This is an archive, but no backup of Plenaria.')
  if (about.format > FORMAT) {
    throw new BackupRefused(
      `This backup was made by Plenaria ${about.version}, which is newer than this one; restore it with that version.`,
    )
  }
  return about
}

/** The pieces of one table follow each other. */
async function readTable(
  table: string,
  first: Entry,
  entries: Entries,
  progress: Progress,
  visitor: Visitor,
): Promise<void> {
  const known = progress.about!.page.tables.some(({ name }) => name === table)
  if (!known || progress.tables.has(table)) throw new Damaged()
  const hash = createHash('sha256')
  let rows = 0
  async function* all(): AsyncGenerator<Buffer> {
    for (let entry: Entry | null = first; entry; ) {
      for await (const chunk of entry.content) {
        hash.update(chunk)
        rows += linesIn(chunk)
        yield chunk
      }
      const ahead = await entries.peek()
      const meaning = ahead && meaningOf(ahead.name)
      entry = meaning && 'table' in meaning && meaning.table === table ? await entries.next() : null
    }
  }
  await hand(visitor.table ?? drop, table, all())
  progress.tables.set(table, { rows, sha256: hash.digest('hex') })
}

async function readFile(hash: string, { content }: Entry, progress: Progress, visitor: Visitor): Promise<void> {
  const seen = createHash('sha256')
  let bytes = 0
  async function* all(): AsyncGenerator<Buffer> {
    for await (const chunk of content) {
      seen.update(chunk)
      bytes += chunk.length
      yield chunk
    }
    // Before whoever writes the file gives it its name.
    if (seen.digest('hex') !== hash) throw new Damaged()
  }
  await hand(visitor.file ?? drop, hash, all())
  progress.files.set(hash, bytes)
}

async function drop(_name: string, content: AsyncIterable<Buffer>): Promise<void> {
  for await (const _ of content);
}

function compare({ about, tables, files, manifest, signature }: Progress, signer: string | null): WholeBackup {
  if (!about || !manifest || signature === null || manifest.page.about !== about.sha256) throw new Damaged()
  const listed = Object.entries(manifest.page.tables)
  const empty = sha256(Buffer.alloc(0))
  for (const [name, { rows, sha256: expected }] of listed) {
    const read = tables.get(name) ?? { rows: 0, sha256: empty }
    if (read.rows !== rows || read.sha256 !== expected) throw new Damaged()
  }
  const names = about.page.tables.map(({ name }) => name)
  if (names.length !== listed.length || names.some(name => !manifest.page.tables[name])) throw new Damaged()
  if ([...tables.keys()].some(name => !manifest.page.tables[name])) throw new Damaged()
  const listedFiles = Object.entries(manifest.page.files)
  if (listedFiles.length !== files.size || listedFiles.some(([hash, bytes]) => files.get(hash) !== bytes))
    throw new Damaged()
  if (signer && !isSignedBy(signer, manifest.bytes, signature)) {
    throw new BackupRefused(
      'This backup was not signed by the house that the key belongs to: somebody else made or changed it.',
    )
  }
  return { about: about.page, manifest: manifest.page, signed: signer !== null }
}

async function whole(content: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of content) chunks.push(chunk)
  return Buffer.concat(chunks)
}

function parse(bytes: Buffer): unknown {
  try {
    return JSON.parse(String(bytes))
  } catch {
    throw new Damaged()
  }
}
