import { isUtf8 } from 'node:buffer'
import type { SheetAbout } from './rows.ts'

export interface Decoded {
  /** UTF-8 without a mark. */
  bytes: Buffer
  encoding: NonNullable<SheetAbout['encoding']>
  /** Lines of the text, from 1, that were not UTF-8 among others that were. */
  strangeLines: Set<number>
}

/** The text of a CSV in UTF-8, told by its content: UTF-16 with or without a mark, UTF-8, else Windows-1252 line by line. */
export function decoded(file: Uint8Array): Decoded {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength)
  const wide = utf16Of(bytes)
  if (wide) {
    const text = new TextDecoder(wide).decode(bytes)
    return { bytes: Buffer.from(text), encoding: 'utf-16', strangeLines: new Set() }
  }
  const body = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes
  return isUtf8(body) ? { bytes: body, encoding: 'utf-8', strangeLines: new Set() } : lineByLine(body)
}

function utf16Of(bytes: Buffer): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  // Without a mark: separators and line ends have a NUL beside them, always on the same side.
  const start = bytes.subarray(0, 4096)
  const zeros = [0, 0]
  for (const [index, byte] of start.entries()) if (byte === 0) zeros[index % 2]!++
  const [even = 0, odd = 0] = zeros
  if (odd > 1 && odd * 20 > start.length && even === 0) return 'utf-16le'
  if (even > 1 && even * 20 > start.length && odd === 0) return 'utf-16be'
  return null
}

function lineByLine(bytes: Buffer): Decoded {
  const lines: Buffer[] = []
  const strange = new Set<number>()
  let proper = 0
  const old = new TextDecoder('windows-1252')
  for (let from = 0, line = 1; from < bytes.length; line++) {
    const end = bytes.indexOf(10, from)
    const part = bytes.subarray(from, end < 0 ? bytes.length : end + 1)
    from += part.length
    if (isUtf8(part)) {
      if (part.some(byte => byte > 127)) proper++
      lines.push(part)
    } else {
      strange.add(line)
      lines.push(Buffer.from(old.decode(part)))
    }
  }
  const mixed = proper > 0
  return {
    bytes: Buffer.concat(lines),
    encoding: mixed ? 'mixed' : 'windows-1252',
    strangeLines: mixed ? strange : new Set(),
  }
}
