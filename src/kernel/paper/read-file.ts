import { readInWorker } from './ask-worker.ts'
import type { Paper } from './blocks.ts'
import { paperFromText } from './from-text.ts'
import { PaperProblem } from './problem.ts'
import { zipNames } from './zip.ts'

/** The largest file that is read, in bytes. */
export const FILE_LIMIT = 20 * 1024 * 1024

/**
 * Reads an uploaded file: .docx, .odt, .html, Markdown or plain text (UTF-8, UTF-16 with a mark, what a page declares, else
 * Windows-1252). The content decides what it is; the name tells Markdown from plain text, and a page must not be called
 * something else.
 * Throws `PaperProblem` with the code `too-big`, `damaged`, `encrypted`, `wrong-type` or `too-slow`.
 */
export async function readPaper(fileName: string, bytes: Uint8Array): Promise<Paper> {
  if (bytes.length > FILE_LIMIT) throw new PaperProblem('too-big', 'The file is larger than 20 MB.')
  const kind = kindOf(fileName, bytes)
  if (kind === 'docx' || kind === 'odt') return readInWorker({ kind, bytes })
  if (kind === 'html') return readInWorker({ kind, text: decode(bytes, declaredEncoding(bytes)) })
  return paperFromText(decode(bytes), kind)
}

function kindOf(fileName: string, bytes: Uint8Array): Paper['kind'] {
  const name = fileName.toLowerCase()
  if (starts(bytes, [0x50, 0x4b])) return zipKind(bytes)
  // Office keeps documents with a password, and all documents before 2007, in this older container.
  if (starts(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    const encrypted = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
      Buffer.from('EncryptedPackage', 'utf16le'),
    )
    throw encrypted
      ? new PaperProblem('encrypted', 'The file is protected by a password.')
      : new PaperProblem('wrong-type', 'This is a Word file of before 2007; save it as .docx.')
  }
  if (/\.(docx|odt)$/.test(name))
    throw new PaperProblem('damaged', 'The file is damaged: it is not what its name says.')
  if (!isText(bytes)) throw wrongType()
  const start = decode(bytes.subarray(0, 1_000)).trimStart().toLowerCase()
  // A page that calls itself a picture is no document.
  if (HTML.test(start) && /^[^.]*$|\.(?:x?html?|txt|doc)$/.test(name)) return 'html'
  if (HTML.test(start) || /^(%pdf-|\{\\rtf|<\?xml|<svg)/.test(start)) throw wrongType()
  if (/\.x?html?$/.test(name) && /<[a-z]/.test(start)) return 'html'
  return /\.(md|markdown|mdown)$/.test(name) ? 'markdown' : 'text'
}

const HTML = /^(?:\ufeff|<\?xml[^<>]*>|<!--[\s\S]*?-->|\s)*<(?:!doctype\s+html|html[\s>])/

function zipKind(bytes: Uint8Array): 'docx' | 'odt' {
  const names = new Set(zipNames(bytes))
  if (names.has('content.xml') && names.has('META-INF/manifest.xml')) {
    const start = Buffer.from(bytes.subarray(0, 200)).toString('latin1')
    if (/opendocument\.(?!text)/.test(start)) throw wrongType()
    return 'odt'
  }
  if ([...names].some(name => /^word\/document\d*\.xml$/.test(name))) return 'docx'
  throw wrongType()
}

const wrongType = () => new PaperProblem('wrong-type', 'Only .docx, .odt, .html, .md and .txt files can be read.')

const starts = (bytes: Uint8Array, sign: number[]) => sign.every((byte, index) => bytes[index] === byte)

const isUtf16 = (bytes: Uint8Array) => starts(bytes, [0xff, 0xfe]) || starts(bytes, [0xfe, 0xff])

/** Text has no NUL and hardly any control signs. */
function isText(bytes: Uint8Array): boolean {
  if (isUtf16(bytes)) return true
  let odd = 0
  for (const byte of bytes) {
    if (byte === 0) return false
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12) odd++
  }
  return odd * 100 <= bytes.length
}

/** The encoding that a page names in its head (HTML standard, 13.2.3.2), if it is one we know. */
function declaredEncoding(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.subarray(0, 1_024)).toString('latin1')
  const label = /<meta\s[^<>]*?charset\s*=\s*["']?\s*([A-Za-z0-9_:-]{1,40})/i.exec(head)?.[1]
  try {
    return new TextDecoder(label ?? 'windows-1252').encoding
  } catch {
    return 'windows-1252'
  }
}

function decode(bytes: Uint8Array, otherwise = 'windows-1252'): string {
  if (starts(bytes, [0xff, 0xfe])) return new TextDecoder('utf-16le').decode(bytes)
  if (starts(bytes, [0xfe, 0xff])) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder(otherwise).decode(bytes)
  }
}
