import { keepThread, ThreadProblem } from '../thread.ts'
import type { Paper } from './blocks.ts'
import { PaperNotWritten } from './not-written.ts'
import type { WordOptions } from './word-document.ts'
import type { WordAnswer, WordRequest } from './word-writer.ts'
import { refuseUnwritable } from './writable.ts'

export type { WordOptions } from './word-document.ts'

/**
 * Writes a paper as a .docx file, in a worker thread: labels as they are printed, right-to-left paragraphs, footnotes, real
 * tracked changes and comments with their answers. What `readPaper` makes of the file is the same paper, but that runs of
 * blanks are one blank. Throws `PaperNotWritten`, and the refusal `too-many` when five others wait already.
 */
export async function writeWord(paper: Pick<Paper, 'blocks'>, options: WordOptions): Promise<Buffer> {
  refuseUnwritable(paper.blocks)
  const request: WordRequest = { blocks: paper.blocks, options }
  try {
    const { bytes } = await thread.turn(say => say(request))
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  } catch (error) {
    if (!(error instanceof ThreadProblem)) throw error
    throw error.code === 'died'
      ? new PaperNotWritten('failed', 'The text could not be written as a Word file.')
      : new PaperNotWritten('too-slow', 'It takes too long to write this text as a Word file.')
  }
}

const thread = keepThread<WordRequest, WordAnswer>({
  script: new URL('./word-writer.ts', import.meta.url),
  memoryMb: 768,
  stackMb: 8,
  waitingAtMost: 5,
  limits: { timeLimitMs: 30_000, idleMs: 30_000 },
})
