import { contentTypeOf } from '../../kernel/files/kinds.ts'
import { endingOf } from '../../kernel/files/names.ts'

import type { Risk } from './rules/came.ts'

const PROGRAMS =
  /^(?:exe|com|scr|pif|bat|cmd|js|jse|mjs|vbs|vbe|wsf|wsh|hta|msi|msp|ps1|jar|lnk|url|apk|app|dmg|pkg|sh|run|iso|img|reg|dll|cpl|chm|html?|xhtml|shtml|svgz?|xml|xsl|mht|mhtml|swf)$/
const PROGRAM_KINDS =
  /msdownload|x-elf|mach-binary|x-sharedlib|java-archive|x-ms-shortcut|x-apple-diskimage|x-msi|shockwave/
const MACROS = /^(?:docm|dotm|xlsm|xltm|xlam|xlsb|pptm|potm|ppam|ppsm|sldm)$/
const PACKED = /^(?:zip|7z|rar|gz|tgz|tar|bz2|xz|cab|arj|dat)$/
/** What is plain text says nothing of itself by its content. */
const PLAIN = /^(?:txt|csv|md|ics|vcf|eml|log|json|asc|sig)$/
const OFFICE = /^(?:docx?|xlsx?|pptx?|od[tsp]|pdf|rtf|jpe?g|png|gif|webp|mp3|ogg)$/

/** What is known against a file by its name and its content (`kernel/files/kinds`); null: nothing. */
export function riskOf(name: string, kind: string | null, bytes: Uint8Array): Risk | null {
  const ending = endingOf(name)
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (PROGRAMS.test(ending) || PROGRAM_KINDS.test(kind ?? '') || beginsLikeAProgram(raw)) return 'program'
  if (MACROS.test(ending) || hasMacros(raw)) return 'macro'
  if (isLocked(raw)) return 'locked'
  if (PACKED.test(ending) || /zip|compressed|x-tar|x-7z|x-rar|tnef/.test(kind ?? '')) {
    // Files of offices are packed, too; these are read by what their name says.
    if (!OFFICE.test(ending)) return 'packed'
  }
  if (PLAIN.test(ending) || !OFFICE.test(ending)) return null
  // Old files of offices share one kind, of which nothing more is known.
  if (kind === 'application/x-cfb' && /^(?:doc|xls|ppt)$/.test(ending)) return null
  return contentTypeOf(name, kind) === 'application/octet-stream' ? 'unlike' : null
}

const beginsLikeAProgram = (raw: Buffer) =>
  raw.subarray(0, 2).equals(Buffer.from('MZ')) || raw.subarray(0, 2).equals(Buffer.from('#!'))

/** The part that holds macros is named in the clear, in packed files as in old ones (MS-OVBA 2.2.1). */
const hasMacros = (raw: Buffer) =>
  raw.includes('vbaProject.bin') ||
  raw.includes(Buffer.from('_VBA_PROJECT', 'utf16le')) ||
  raw.includes('Basic/script-lc.xml')

const isLocked = (raw: Buffer) =>
  raw.includes(Buffer.from('EncryptedPackage', 'utf16le')) ||
  (raw.subarray(0, 5).equals(Buffer.from('%PDF-')) && raw.includes('/Encrypt'))
