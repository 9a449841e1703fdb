import { type Paper, plainText } from '../../../kernel/paper/blocks.ts'
import { guessLanguage } from '../../../kernel/paper/language.ts'
import { readDocumentHead } from './head.ts'
import { labelNumbers } from './labels.ts'
import { isHeading, isNumberedEntry, type Line, linesOf } from './lines.ts'
import { listKind, promises } from './lists.ts'
import { numberBreaks } from './numbering.ts'
import type { BlockReading, DocumentReading } from './reading.ts'
import { tableWords } from './table-words.ts'

export type * from './reading.ts'

export interface DocumentOptions {
  /** Tag of the language, where it is known. */
  language?: string
}

/** Reads a draft, a plan or a list of priorities into blocks. Nothing printed is dropped and nothing is renumbered. */
export function readDocument(paper: Paper, options: DocumentOptions = {}): DocumentReading {
  const all = linesOf(paper.blocks)
  const head = readDocumentHead(all)
  const lines = all.filter(line => !head.taken.has(line))
  const blocks = lines.map((line, index) => readBlock(line, lines[index - 1], lines[index + 1]))
  settleLists(blocks)
  return {
    kind: isPriorities(blocks, head) ? 'priorities' : 'document',
    language: options.language ?? guessLanguage(paper.blocks.map(plainText).join('\n')),
    title: head.title,
    date: head.date,
    status: head.status,
    blocks,
    problems: numberBreaks(blocks),
  }
}

function readBlock(line: Line, previous: Line | undefined, next: Line | undefined): BlockReading {
  const { block, label } = line
  const { text, notes, changes, comments } = block
  const base = { label, text, notes, changes, comments }
  if (block.kind === 'table') {
    const rows = block.rows.map(row => row.map(cell => cell.map(plainText).filter(Boolean).join('\n')))
    return { kind: 'table', level: null, label, ...tableWords(block.rows), rows }
  }
  if (block.kind === 'item') return { kind: 'item', level: block.level, ...base }
  if (isHeading(line, next, previous) || block.kind === 'title')
    return { kind: 'heading', level: headingLevel(line), ...base }
  if (isNumberedEntry(line, next, previous)) return { kind: 'item', level: 1, ...base }
  const note = /^(?:note|nota|n\.?\s?b\.?|remarque)\s*[:：]/i.test(text) || /^\[\d{1,3}\]\s/.test(text)
  return { kind: note ? 'note' : 'paragraph', level: null, ...base }
}

function headingLevel({ block, label }: Line): number {
  if (block.kind === 'heading') return block.level
  return Math.min(labelNumbers(label)?.length ?? 1, 6)
}

/** Decides list by list what its entries are. */
function settleLists(blocks: BlockReading[]): void {
  let heading: BlockReading | null = null
  let partPromises = false
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at]
    if (!block) continue
    if (block.kind === 'heading') {
      if (heading === null || (block.level ?? 1) <= partLevel(blocks)) partPromises = opensWithPromise(blocks, at)
      heading = block
    }
    if (block.kind !== 'item') continue
    const end = listEnd(blocks, at)
    const before = blocks[at - 1]
    const list = blocks.slice(at, end)
    const kind = listKind({
      before: before?.text ?? null,
      beforeIsHeading: before?.kind === 'heading',
      heading: heading?.text ?? null,
      partPromises,
      items: list.map(item => item.text),
    })
    settleEntries(list, kind)
    at = end - 1
  }
}

/** Entries after one that ends with a colon are its sub-list: shorter ones, one level deeper, and no actions of their own. */
function settleEntries(list: BlockReading[], kind: BlockReading['kind']): void {
  let under: number | null = null
  list.forEach((item, index) => {
    const opens = /[:：]$/.test(item.text.trim())
    const next = list[index + 1]
    if (under !== null && (item.level ?? 1) >= under && item.text.length <= 120 && !opens) {
      if (item.level === under) item.level = under + 1
      return
    }
    under = opens && next && kind !== 'reference' ? (item.level ?? 1) : null
    // What stands deeper under an action explains it.
    if ((item.level ?? 1) === 1 || kind === 'reference') item.kind = kind
  })
}

function listEnd(blocks: BlockReading[], from: number): number {
  let end = from
  while (blocks[end]?.kind === 'item') end++
  return end
}

const partLevel = (blocks: BlockReading[]) =>
  Math.min(...blocks.flatMap(block => (block.kind === 'heading' ? [block.level ?? 1] : [])))

/** A part promises when one line and then a sub-heading follow its heading. */
function opensWithPromise(blocks: BlockReading[], at: number): boolean {
  const [line, next] = [blocks[at + 1], blocks[at + 2]]
  return line?.kind === 'paragraph' && next?.kind === 'heading' && promises(line.text)
}

/** A list of priorities: mostly entries, under a title, marked as a draft. */
function isPriorities(blocks: BlockReading[], head: { title: string | null; status: string | null }): boolean {
  const entries = blocks.filter(block => block.kind === 'item' || block.kind === 'action')
  const numbered = blocks.some(block => block.kind !== 'item' && (labelNumbers(block.label)?.length ?? 0) > 1)
  const named = /priorit|prioridad/i.test(head.title ?? '')
  return head.title !== null && !numbered && entries.length * 10 >= blocks.length * 6 && (head.status !== null || named)
}
