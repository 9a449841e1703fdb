import { unzipEntry, ZipProblem, zipEntries } from '../zip.ts'
import { PaperProblem } from './problem.ts'

/** The largest sum of text parts that is ever unpacked, in bytes; a Word file of 1,000 pages has about 10 MB. */
const UNPACKED_LIMIT = 40 * 1024 * 1024

/**
 * The parts of an archive that `wanted` picks, unpacked as text. What an archive declares is checked first, and again
 * while unpacking, because a bomb may lie about its sizes. Throws `PaperProblem` (`too-big`, `encrypted`, `damaged`).
 */
export function unzip(bytes: Uint8Array, wanted: (name: string) => boolean): Map<string, string> {
  return inOurWords(() => {
    const entries = zipEntries(bytes).filter(entry => wanted(entry.name))
    if (entries.some(entry => entry.encrypted)) throw new ZipProblem('encrypted')
    const declared = entries.reduce((sum, entry) => sum + entry.unpacked, 0)
    if (declared > UNPACKED_LIMIT) throw new ZipProblem('too-big')
    return new Map(entries.map(entry => [entry.name, unzipEntry(bytes, entry).toString('utf8')]))
  })
}

/** The names of all parts of an archive, without unpacking any. */
export function zipNames(bytes: Uint8Array): string[] {
  return inOurWords(() => zipEntries(bytes).map(entry => entry.name))
}

const SENTENCES: Record<ZipProblem['code'], string> = {
  damaged: 'The file is damaged and cannot be opened.',
  encrypted: 'The file is protected by a password.',
  'too-big': 'The file unpacks to more than can be read.',
}

function inOurWords<T>(read: () => T): T {
  try {
    return read()
  } catch (error) {
    throw error instanceof ZipProblem ? new PaperProblem(error.code, SENTENCES[error.code]) : error
  }
}
