import { inflateRawSync } from 'node:zlib'
import { PaperProblem } from './problem.ts'

/** The largest sum of text parts that is ever unpacked, in bytes; a Word file of 1,000 pages has about 10 MB. */
const UNPACKED_LIMIT = 40 * 1024 * 1024
const RATIO_LIMIT = 400
const ENTRY_LIMIT = 5_000

const END_OF_DIRECTORY = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50
const LOCAL_ENTRY = 0x04034b50

interface Entry {
  name: string
  method: number
  encrypted: boolean
  packed: number
  unpacked: number
  offset: number
}

/**
 * The parts of an archive that `wanted` picks, unpacked as text. What an archive declares is checked first, and again
 * while unpacking, because a bomb may lie about its sizes. Throws `PaperProblem` (`too-big`, `encrypted`, `damaged`).
 */
export function unzip(bytes: Uint8Array, wanted: (name: string) => boolean): Map<string, string> {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries = directory(view).filter(entry => wanted(entry.name))
  if (entries.some(entry => entry.encrypted))
    throw new PaperProblem('encrypted', 'The file is protected by a password.')
  const declared = entries.reduce((sum, entry) => sum + entry.unpacked, 0)
  if (declared > UNPACKED_LIMIT) throw tooBig()
  const parts = new Map<string, string>()
  for (const entry of entries) parts.set(entry.name, unpack(view, entry).toString('utf8'))
  return parts
}

/** The names of all parts of an archive, without unpacking any. */
export function zipNames(bytes: Uint8Array): string[] {
  return directory(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)).map(entry => entry.name)
}

function directory(view: Buffer): Entry[] {
  try {
    const end = view.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
    if (end < 0 || view.readUInt32LE(end) !== END_OF_DIRECTORY) throw damaged()
    const count = view.readUInt16LE(end + 10)
    if (count > ENTRY_LIMIT) throw tooBig()
    let at = view.readUInt32LE(end + 16)
    const entries: Entry[] = []
    for (let i = 0; i < count; i++) {
      if (view.readUInt32LE(at) !== DIRECTORY_ENTRY) throw damaged()
      const nameLength = view.readUInt16LE(at + 28)
      entries.push({
        name: view.toString('utf8', at + 46, at + 46 + nameLength),
        method: view.readUInt16LE(at + 10),
        encrypted: (view.readUInt16LE(at + 8) & 1) === 1,
        packed: view.readUInt32LE(at + 20),
        unpacked: view.readUInt32LE(at + 24),
        offset: view.readUInt32LE(at + 42),
      })
      at += 46 + nameLength + view.readUInt16LE(at + 30) + view.readUInt16LE(at + 32)
    }
    return entries
  } catch (error) {
    throw error instanceof PaperProblem ? error : damaged()
  }
}

function unpack(view: Buffer, entry: Entry): Buffer {
  if (entry.unpacked > 1024 * 1024 && entry.unpacked > entry.packed * RATIO_LIMIT) throw tooBig()
  try {
    if (view.readUInt32LE(entry.offset) !== LOCAL_ENTRY) throw damaged()
    const start = entry.offset + 30 + view.readUInt16LE(entry.offset + 26) + view.readUInt16LE(entry.offset + 28)
    const packed = view.subarray(start, start + entry.packed)
    if (packed.length !== entry.packed) throw damaged()
    if (entry.method === 0) return packed
    if (entry.method !== 8) throw damaged()
    const unpacked = inflateRawSync(packed, { maxOutputLength: Math.max(entry.unpacked, 1) })
    if (unpacked.length !== entry.unpacked) throw damaged()
    return unpacked
  } catch (error) {
    if (error instanceof PaperProblem) throw error
    const bomb = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE'
    throw bomb ? tooBig() : damaged()
  }
}

const damaged = () => new PaperProblem('damaged', 'The file is damaged and cannot be opened.')
const tooBig = () => new PaperProblem('too-big', 'The file unpacks to more than can be read.')
