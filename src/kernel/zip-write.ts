import { Readable } from 'node:stream'
import { crc32, createDeflateRaw } from 'node:zlib'

/** A part of an archive: a text, whole or as it is made. */
export interface ZipPart {
  name: string
  content: string | AsyncIterable<string>
}

/** An archive as it is packed, never whole in memory (PKWARE APPNOTE 4.3, sizes behind each part). At most 4 GB. */
export async function* zipped(parts: readonly ZipPart[]): AsyncGenerator<Buffer, void> {
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, content } of parts) {
    const title = Buffer.from(name)
    let [sum, unpacked, packed] = [0, 0, 0]
    const source = async function* () {
      for await (const text of typeof content === 'string' ? [content] : content) {
        const bytes = Buffer.from(text)
        sum = crc32(bytes, sum)
        unpacked += bytes.length
        yield bytes
      }
    }
    const begin = fields(30 + title.length, 0x04034b50, [20, FLAGS, DEFLATED, 0, NO_DAY], [0, 0, 0], [title.length, 0])
    title.copy(begin, 30)
    yield begin
    const from = Readable.from(source(), { objectMode: false })
    const packer = createDeflateRaw()
    from.on('error', fault => packer.destroy(fault))
    for await (const piece of from.pipe(packer)) {
      packed += piece.length
      yield piece
    }
    yield fields(16, 0x08074b50, [], [sum, packed, unpacked], [])
    const sizes = [sum, packed, unpacked]
    const entry = fields(46 + title.length, 0x02014b50, [20, 20, FLAGS, DEFLATED, 0, NO_DAY], sizes, [title.length])
    entry.writeUInt32LE(offset, 42)
    title.copy(entry, 46)
    directory.push(entry)
    offset += begin.length + packed + 16
  }
  const list = Buffer.concat(directory)
  yield list
  yield fields(22, 0x06054b50, [0, 0, parts.length, parts.length], [list.length, offset], [0])
}

/** Names in UTF-8; sums and sizes stand behind the content. */
const FLAGS = 0x0808
const DEFLATED = 8
/** 1 January 1980, so that the same content makes the same file. */
const NO_DAY = 0x21

/** A record: its signature, then numbers of two, of four and again of two bytes. */
function fields(length: number, signature: number, two: number[], four: number[], rest: number[]): Buffer {
  const record = Buffer.alloc(length)
  let at = record.writeUInt32LE(signature, 0)
  for (const number of two) at = record.writeUInt16LE(number, at)
  for (const number of four) at = record.writeUInt32LE(number, at)
  for (const number of rest) at = record.writeUInt16LE(number, at)
  return record
}
