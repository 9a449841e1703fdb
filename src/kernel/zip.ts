import { createInflateRaw, inflateRawSync } from 'node:zlib'

/** An archive that is not unpacked, and why. */
export class ZipProblem extends Error {
  readonly code: 'too-big' | 'damaged' | 'encrypted'
  constructor(code: ZipProblem['code']) {
    super(code)
    this.name = 'ZipProblem'
    this.code = code
  }
}

/** One part as the archive's directory declares it; sizes in bytes, and perhaps lies. */
export interface ZipEntry {
  name: string
  method: number
  encrypted: boolean
  packed: number
  unpacked: number
  offset: number
}

const RATIO_LIMIT = 400
const ENTRY_LIMIT = 5_000

const END_OF_DIRECTORY = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50
const LOCAL_ENTRY = 0x04034b50

/** All parts of an archive, without unpacking any. Throws `ZipProblem`. */
export function zipEntries(bytes: Uint8Array): ZipEntry[] {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    const end = view.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
    if (end < 0 || view.readUInt32LE(end) !== END_OF_DIRECTORY) throw new ZipProblem('damaged')
    const count = view.readUInt16LE(end + 10)
    if (count > ENTRY_LIMIT) throw new ZipProblem('too-big')
    let at = view.readUInt32LE(end + 16)
    const entries: ZipEntry[] = []
    for (let i = 0; i < count; i++) {
      if (view.readUInt32LE(at) !== DIRECTORY_ENTRY) throw new ZipProblem('damaged')
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
    throw error instanceof ZipProblem ? error : new ZipProblem('damaged')
  }
}

/** One part, unpacked whole. It is never longer than it declares, for a bomb may lie. Throws `ZipProblem`. */
export function unzipEntry(bytes: Uint8Array, entry: ZipEntry): Buffer {
  const packed = packedBytes(bytes, entry)
  if (entry.method === 0) return packed
  try {
    const unpacked = inflateRawSync(packed, { maxOutputLength: Math.max(entry.unpacked, 1) })
    if (unpacked.length !== entry.unpacked) throw new ZipProblem('damaged')
    return unpacked
  } catch (error) {
    if (error instanceof ZipProblem) throw error
    const bomb = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE'
    throw new ZipProblem(bomb ? 'too-big' : 'damaged')
  }
}

/** One part in pieces as they are unpacked; never more than `unzipEntry` would give. Throws `ZipProblem` where it stands. */
export async function* unzipPieces(bytes: Uint8Array, entry: ZipEntry): AsyncGenerator<Buffer, void> {
  const packed = packedBytes(bytes, entry)
  if (entry.method === 0) return yield packed
  const inflate = createInflateRaw({ chunkSize: 64 * 1024 })
  let length = 0
  inflate.end(packed)
  try {
    for await (const piece of inflate) {
      length += piece.length
      if (length > entry.unpacked) throw new ZipProblem('too-big')
      yield piece
    }
  } catch (error) {
    throw error instanceof ZipProblem ? error : new ZipProblem('damaged')
  } finally {
    inflate.destroy()
  }
  if (length !== entry.unpacked) throw new ZipProblem('damaged')
}

function packedBytes(bytes: Uint8Array, entry: ZipEntry): Buffer {
  if (entry.encrypted) throw new ZipProblem('encrypted')
  if (entry.unpacked > 1024 * 1024 && entry.unpacked > entry.packed * RATIO_LIMIT) throw new ZipProblem('too-big')
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    if (view.readUInt32LE(entry.offset) !== LOCAL_ENTRY) throw new ZipProblem('damaged')
    const start = entry.offset + 30 + view.readUInt16LE(entry.offset + 26) + view.readUInt16LE(entry.offset + 28)
    const packed = view.subarray(start, start + entry.packed)
    if (packed.length !== entry.packed || (entry.method !== 0 && entry.method !== 8)) throw new ZipProblem('damaged')
    return packed
  } catch (error) {
    throw error instanceof ZipProblem ? error : new ZipProblem('damaged')
  }
}
