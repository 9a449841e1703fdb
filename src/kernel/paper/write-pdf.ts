import { interfaceLanguage, type Language } from '../languages.ts'
import { texts } from '../texts.ts'
import { keepThread, ThreadProblem } from '../thread.ts'
import type { Paper } from './blocks.ts'
import { PaperNotWritten } from './not-written.ts'
import type { PdfAnswer, PdfRequest } from './pdf/typesetter.ts'
import { refuseUnwritable } from './writable.ts'

export interface PdfOptions {
  title: string
  author?: string
  /** Of the paper as a whole; blocks may say another one. Its direction is that of the pages. */
  language: Language
}

export interface WrittenPdf {
  bytes: Buffer
  pages: number
}

/**
 * Writes a paper as a tagged PDF (PDF/UA-1: title, language, outline, order of reading, heads of tables), in a process of its
 * own. Changes stand between marks, comments in a list at the end. The same paper gives the same bytes. Throws
 * `PaperNotWritten`: `no-font` names the first script for which no font is there; and the refusal `too-many` when five wait.
 */
export async function writePdf(paper: Pick<Paper, 'blocks'>, options: PdfOptions): Promise<WrittenPdf> {
  refuseUnwritable(paper.blocks)
  const say = texts(interfaceLanguage([options.language]))
  const answer = await typesetter
    .turn(ask =>
      ask({
        blocks: paper.blocks,
        title: options.title,
        author: options.author ?? null,
        language: options.language,
        words: { legend: say('paper-legend'), comments: say('paper-comments'), settled: say('paper-settled') },
      }),
    )
    .catch(inOurWords)
  if ('withoutFont' in answer) {
    const script = answer.withoutFont
    throw new PaperNotWritten('no-font', `There is no font for the script ${script}.`, script)
  }
  if ('failed' in answer) throw new PaperNotWritten('failed', `The text could not be set: ${answer.failed}`)
  const { pdf, pages } = answer
  return { bytes: Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength), pages }
}

const typesetter = keepThread<PdfRequest, PdfAnswer>({
  script: new URL('./pdf/typesetter.ts', import.meta.url),
  apart: true,
  memoryMb: 512,
  stackMb: 4,
  waitingAtMost: 5,
  limits: { timeLimitMs: 60_000, idleMs: 30_000 },
})

function inOurWords(error: unknown): never {
  if (!(error instanceof ThreadProblem)) throw error
  throw error.code === 'died'
    ? new PaperNotWritten('failed', 'The text could not be written as a PDF file.')
    : new PaperNotWritten('too-slow', 'It takes too long to write this text as a PDF file.')
}
