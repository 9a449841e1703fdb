import type { PaperBlock } from './blocks.ts'
import { PaperNotWritten } from './not-written.ts'

/** The longest paper that is written, in UTF-16 units of text with its changes, notes and comments: some 1,500 pages. */
const UNITS_AT_MOST = 5_000_000
const BLOCKS_AT_MOST = 50_000
/** Tables in cells of tables. */
const DEPTH_AT_MOST = 12

/** Throws `PaperNotWritten` (`too-big`) for a paper that no file should be made of. */
export function refuseUnwritable(blocks: readonly PaperBlock[]): void {
  let units = 0
  let count = 0
  const walk = (these: readonly PaperBlock[], depth: number) => {
    if (depth > DEPTH_AT_MOST) throw tooBig()
    for (const block of these) {
      count += 1 + block.changes.length + block.comments.length + block.notes.length + block.runs.length
      for (const { text } of [block, ...block.notes, ...block.changes]) units += text.length
      for (const comment of block.comments)
        for (const { text } of [comment, ...comment.replies]) {
          units += text.length
          count++
        }
      if (units > UNITS_AT_MOST || count > BLOCKS_AT_MOST) throw tooBig()
      for (const row of block.rows) for (const cell of row) walk(cell, depth + 1)
    }
  }
  walk(blocks, 0)
}

const tooBig = () => new PaperNotWritten('too-big', 'The text is too long to be written as one file.')

/** A text that XML and a typesetter can hold: no control signs, no halves of signs; every other sign stays at its place. */
export function writableText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, sign => '\n'.padEnd(sign.length, ' '))
    .replace(FORBIDDEN, '\ufffd')
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the signs that XML 1.0 (2.2) forbids.
const FORBIDDEN = /[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]/g
