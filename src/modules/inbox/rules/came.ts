import { contentTypeOf } from '../../../kernel/files/kinds.ts'
import { endingOf } from '../../../kernel/files/names.ts'

/** Why a file is not offered in one tap. */
export type Risk = 'program' | 'macro' | 'locked' | 'unlike' | 'packed'

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

/** What keeps a mail apart from what somebody wrote. */
export type Apart = 'automatic' | 'loop'

/** So many mails of one sender within an hour are no conversation. */
export const MOST_AN_HOUR = 30

/** Whether a machine wrote it, or it goes round in circles; null: somebody wrote it. */
export function apartOf(mail: { flags: readonly string[]; returnPath: string | null }, lately: number): Apart | null {
  if (mail.flags.includes('loop') || lately >= MOST_AN_HOUR) return 'loop'
  const automatic = mail.flags.includes('auto-reply') || mail.flags.includes('delivery-report')
  return automatic || mail.returnPath === null ? 'automatic' : null
}

/** Longer than this nobody writes; the whole mail is kept beside. */
export const WORDS_LIMIT = 100_000

/**
 * What somebody wrote above the mail that they answer: quoted lines and what leads to them left out where they stand at the
 * end. Nothing else is taken away, and where nothing would be left, everything stays.
 */
export function ownWords(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n').split('\n')
  let end = lines.length
  while (end > 0 && /^\s*(?:>.*)?$/.test(lines[end - 1]!)) end--
  if (end < lines.length && end > 0) {
    // "On Monday, Amina wrote:", over one line or two, in whatever language, ends with a colon.
    if (/[:：]\s*$/.test(lines[end - 1]!)) {
      end--
      if (end > 0 && /^(?:On|Le|El|Am|Em|Il|في)\b.{0,200}$/.test(lines[end - 1]!)) end--
    }
  }
  const own = lines.slice(0, end).join('\n').trim()
  return own === '' ? text.trim() : own
}

/** What is said of a mail besides its words, each a sentence of ours. */
export function problemOf(
  words: { problem: string } | { text: string | null; leftOut: number },
  cut: boolean,
): string | null {
  if ('problem' in words) return words.problem
  if (words.leftOut > 0) return 'too-many-files'
  return cut ? 'too-long' : null
}
