import { createHash } from 'node:crypto'
import { Refusal } from '../errors.ts'
import type { Say } from '../texts.ts'
import type { Paper } from './blocks.ts'
import { PaperNotWritten } from './not-written.ts'
import { type PdfOptions, writePdf } from './write-pdf.ts'
import { writeWord } from './write-word.ts'

export type PaperKind = 'docx' | 'pdf'

/**
 * The bytes of a paper as a Word or PDF file. The same paper asked for again, or by several at once, is written once, as
 * long as the files asked for last fit into 16 MB. Throws the refusal `not-written` with the reason in the reader's
 * language; what is our own fault it throws as it is.
 */
export async function paperFile(
  kind: PaperKind,
  paper: Pick<Paper, 'blocks'>,
  options: PdfOptions,
  say: Say,
): Promise<Buffer> {
  const key = createHash('sha256')
    .update(JSON.stringify([kind, paper.blocks, options]))
    .digest('base64')
  const known = files.get(key)
  files.delete(key)
  const file = known ?? { bytes: written(kind, paper, options), size: 0 }
  files.set(key, file)
  try {
    const bytes = await file.bytes
    file.size = bytes.length
    forgetOldest()
    return bytes
  } catch (error) {
    if (files.get(key) === file) files.delete(key)
    if (error instanceof PaperNotWritten && error.code !== 'failed') throw refusalOf(error, say)
    throw error
  }
}

const KEPT_AT_MOST = 16 * 1024 * 1024
/** By what they are made of, those asked for last at the end. */
const files = new Map<string, { bytes: Promise<Buffer>; size: number }>()

async function written(kind: PaperKind, paper: Pick<Paper, 'blocks'>, options: PdfOptions): Promise<Buffer> {
  return kind === 'docx' ? writeWord(paper, options) : (await writePdf(paper, options)).bytes
}

function forgetOldest(): void {
  let all = [...files.values()].reduce((sum, { size }) => sum + size, 0)
  for (const [key, { size }] of files) {
    if (all <= KEPT_AT_MOST) return
    files.delete(key)
    all -= size
  }
}

function refusalOf(error: PaperNotWritten, say: Say): Refusal {
  const why =
    error.code === 'no-font'
      ? say('paper-not-written-no-font', { script: error.script ?? '' })
      : say(`paper-not-written-${error.code as 'too-big' | 'too-slow'}`)
  return new Refusal('not-written', { why })
}
