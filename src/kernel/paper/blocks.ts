/** What a file says, before anyone decides what it means: the one tree that every reader starts from. */
export interface Paper {
  kind: 'docx' | 'odt' | 'html' | 'markdown' | 'text'
  blocks: PaperBlock[]
  /** What the file held and this tree does not; the preview says so. */
  lost: PaperLoss[]
  /** What the file says about itself and nobody sees (`writeWord`, `properties`); nothing where it says nothing. */
  properties?: Record<string, string>
}

export type PaperLoss = 'tracked-changes' | 'comments'

export interface PaperBlock {
  kind: 'title' | 'heading' | 'paragraph' | 'item' | 'table'
  /** Headings 1 to 6, items by depth from 1, everything else 0. */
  level: number
  /** The bullet, or the number that Word computes; a number typed by hand is still in the text. */
  label: string | null
  /** The text before any tracked change; a line break inside a paragraph is `\n`. */
  text: string
  /** Where the text is bold or italic. Offsets are UTF-16 units of `text`, here and below. */
  runs: PaperRun[]
  /** Tables only: rows of cells, each cell a list of blocks. */
  rows: PaperBlock[][][]
  /** How wide each column is against the others when it is written; all alike where it is not said. */
  widths?: readonly number[]
  notes: PaperNote[]
  changes: PaperChange[]
  comments: PaperComment[]
  /** Line in a plain-text source, from 1. */
  line: number | null
  /** The language of the text, where it is known and not that of the whole paper; a BCP 47 tag. */
  language?: string
  /**
   * What the block is called in a Word file, where nobody sees it: at most 32 letters and digits, each once in a file.
   * Several where blocks were joined; nothing where the file has no such name.
   */
  names?: string[]
}

export interface PaperRun {
  from: number
  to: number
  bold: boolean
  italic: boolean
}

export interface PaperNote {
  label: string
  text: string
  /** Where its mark stands in the text; at the end where the file does not say. */
  at?: number
}

/**
 * A tracked change. `inserted` stands at one place (`from` = `to`); `deleted` covers `text`. A paragraph that was inserted
 * has no text but its insertions, one that was deleted none but its deletions. A paragraph that was split is one block with
 * `\n` inserted; one that was joined to the next has `\n` deleted at its end, which is the one deletion that covers nothing.
 */
export interface PaperChange {
  op: 'inserted' | 'deleted'
  from: number
  to: number
  text: string
  author: string | null
  date: string | null
}

export interface PaperReply {
  text: string
  author: string | null
  date: string | null
}

export interface PaperComment extends PaperReply {
  from: number
  to: number
  resolved: boolean
  replies: PaperReply[]
}

/** A block with nothing in it but what is given. */
export function block(kind: PaperBlock['kind'], text: string, rest: Partial<PaperBlock> = {}): PaperBlock {
  return {
    kind,
    level: kind === 'item' || kind === 'heading' ? 1 : 0,
    label: null,
    text,
    runs: [],
    rows: [],
    notes: [],
    changes: [],
    comments: [],
    line: null,
    ...rest,
  }
}

/** The block without the `count` first units and without outer spaces; every offset moves along. */
export function withoutStart(source: PaperBlock, count: number): PaperBlock {
  const rest = source.text.slice(count)
  const lead = count + (rest.length - rest.trimStart().length)
  const text = source.text.slice(lead).trimEnd()
  const place = (offset: number) => Math.min(Math.max(offset - lead, 0), text.length)
  const moved = <T extends { from: number; to: number }>(one: T): T => ({
    ...one,
    from: place(one.from),
    to: place(one.to),
  })
  return {
    ...source,
    text,
    runs: source.runs.map(moved).filter(run => run.to > run.from),
    notes: source.notes.map(note => (note.at === undefined ? note : { ...note, at: place(note.at) })),
    changes: source.changes
      .map(moved)
      .map(one => (one.op === 'deleted' && one.text !== '\n' ? { ...one, text: text.slice(one.from, one.to) } : one))
      .filter(one => one.text !== ''),
    comments: source.comments.map(moved),
  }
}

/** All text of a block, cells included, for language guessing and searching. */
export function plainText(source: PaperBlock): string {
  const cells = source.rows.flatMap(row => row.flatMap(cell => cell.map(plainText)))
  return [source.text, ...cells].filter(Boolean).join('\n')
}

/** Whether all of the text between the offsets is bold. */
export function isBold(source: PaperBlock, from = 0, to = source.text.length): boolean {
  let reached = from
  for (const run of source.runs) if (run.bold && run.from <= reached) reached = Math.max(reached, run.to)
  return to > from && reached >= to
}
