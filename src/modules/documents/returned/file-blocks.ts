import { type Paper, type PaperBlock, plainText } from '../../../kernel/paper/blocks.ts'
import type { BlockReading, DocumentReading } from '../reading/reading.ts'
import { tidied } from '../reading/tidied.ts'
import type { FileBlock } from './finding.ts'

/** The paragraphs of a file that we made: nothing in it has to be guessed. Its head is told by its names. */
export function blocksOfOurs(paper: Paper): FileBlock[] {
  return paper.blocks.map(one => tidy(one.rows.length > 0 ? flat(one) : one, namesIn(one)))
}

/** The paragraphs of a file that somebody else wrote, or that lost what we had put into it. */
export function blocksOfAny(reading: DocumentReading): FileBlock[] {
  return reading.blocks.map(one => tidy(one, []))
}

type Readable = Pick<PaperBlock, 'kind' | 'label' | 'text' | 'notes' | 'changes' | 'comments'>

function tidy(one: Readable | BlockReading, names: readonly string[]): FileBlock {
  const { kind } = one
  const block = tidied({ ...one, kind: 'paragraph', level: null })
  return { names, kind, label: block.label, text: block.text, changes: block.changes, comments: block.comments }
}

const namesIn = (one: PaperBlock): string[] => [
  ...(one.names ?? []),
  ...one.rows.flatMap(row => row.flatMap(cell => cell.flatMap(namesIn))),
]

/** A table as the lines in which its text is kept, with what is changed and said inside its cells. */
function flat(table: PaperBlock): Readable {
  let text = ''
  const changes: PaperBlock['changes'] = [...table.changes]
  const comments: PaperBlock['comments'] = [...table.comments]
  const take = (one: PaperBlock) => {
    const shift = text.length
    const moved = <T extends { from: number; to: number }>(part: T): T => ({
      ...part,
      from: part.from + shift,
      to: part.to + shift,
    })
    text += plainText(one)
    // What stands in a table within this one is said about this one.
    changes.push(...one.changes.map(moved))
    comments.push(...deep(one).map(moved))
  }
  table.rows.forEach((row, nth) => {
    if (nth > 0) text += '\n'
    row.forEach((cell, column) => {
      if (column > 0) text += ' | '
      cell.forEach((one, place) => {
        if (place > 0) text += '\n'
        take(one)
      })
    })
  })
  return { kind: 'table', label: table.label, text, notes: [], changes, comments }
}

const deep = (one: PaperBlock): PaperBlock['comments'] => [
  ...one.comments,
  ...one.rows.flat(2).flatMap(cell => deep(cell).map(comment => ({ ...comment, from: 0, to: 0 }))),
]

/** How far down the address of a text may stand in its file. */
const HEAD_AT_MOST = 8

/** Where a program dropped the names of a file, its head ends with the address of the text. */
export function withHead(blocks: readonly FileBlock[], slug: string): FileBlock[] {
  if (blocks.some(({ names }) => names.length > 0)) return [...blocks]
  const end = blocks.slice(0, HEAD_AT_MOST).findIndex(({ text }) => text.includes(`/documents/${slug}`))
  return blocks.map((block, at) => (at <= end ? { ...block, names: [`lead${at + 2}`] } : block))
}
