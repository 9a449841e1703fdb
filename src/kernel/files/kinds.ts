import { fileTypeFromBuffer } from 'file-type'
import { endingOf } from './names.ts'

/** What we name when we give a file back, by the ending that says the same. Nothing in this list runs in a browser. */
const KINDS: Readonly<Record<string, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  odp: 'application/vnd.oasis.opendocument.presentation',
  pdf: 'application/pdf',
  rtf: 'application/rtf',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  gif: 'image/gif',
  mp3: 'audio/mpeg',
  ogg: 'audio/ogg',
}

/**
 * What a file is by its content, such as `image/jpeg`; null where that is unknown, as for plain text. Only looks at marks
 * and unpacks nothing beyond the table of contents of an archive.
 */
export async function kindOf(bytes: Uint8Array): Promise<string | null> {
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined)
  return found?.mime.slice(0, 100) ?? null
}

/** The Content-Type a file is given back under: its own where name and content agree, else one that means "just bytes". */
export function contentTypeOf(name: string, kind: string | null): string {
  const said = KINDS[endingOf(name)]
  return said !== undefined && said === kind ? said : 'application/octet-stream'
}
