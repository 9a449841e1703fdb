import type { PaperChange, PaperComment, PaperNote } from '../../../kernel/paper/blocks.ts'
import { hasWords } from './table-words.ts'

/** A paragraph with its tracked changes, not yet decided about. */
export interface Marked {
  text: string
  changes: readonly PaperChange[]
  /** The lines of a `table` are its rows, which no change makes paragraphs of. */
  kind?: string
}

export interface Accepted {
  /** The paragraphs it becomes, outer and double blanks apart; none where nothing is left of it. */
  paragraphs: string[]
  /** What follows it goes on in its last paragraph. */
  joinsNext: boolean
}

/** A paragraph once all its tracked changes are accepted. */
export function accepted({ text, changes, kind }: Marked): Accepted {
  if (kind === 'table')
    return { paragraphs: rowsLeft(changedWords(text, changes.flatMap(joinedInCell))), joinsNext: false }
  const paragraphs = changedWords(text, changes)
    .split('\n')
    .map(one => one.replace(/[ \t]{2,}/g, ' ').trim())
  return {
    paragraphs: paragraphs.filter(one => one !== ''),
    joinsNext: changes.some(change => change.op === 'deleted' && change.text === '\n'),
  }
}

function changedWords(text: string, changes: readonly PaperChange[]): string {
  const deleted = changes.filter(change => change.op === 'deleted' && change.to > change.from)
  const inserted = changes.filter(change => change.op === 'inserted').sort((a, b) => a.from - b.from)
  const kept = keeper(text, deleted)
  let words = ''
  let at = 0
  for (const change of inserted) {
    words += kept(at, change.from) + change.text
    at = Math.max(at, change.from)
  }
  return words + kept(at, text.length)
}

/** Blanks in it are the places of empty cells; rows with nothing left in them are gone. */
function rowsLeft(words: string): string[] {
  const rows = words.split('\n').filter(hasWords)
  return rows.length > 0 ? [rows.join('\n')] : []
}

/** Two paragraphs of a cell that became one have a blank between them. */
const joinedInCell = (change: PaperChange): PaperChange[] =>
  change.op === 'deleted' && change.text === '\n'
    ? [change, { ...change, op: 'inserted', to: change.from, text: ' ' }]
    : [change]

/** Several paragraphs in order, each with its changes, notes and comments. */
export interface MarkedBlock extends Marked {
  notes: PaperNote[]
  comments: PaperComment[]
}

/** One paragraph afterwards; `of` is the one it was, null for one that is new. */
export interface SettledBlock<Block> {
  of: Block | null
  /** The paragraph before the changes that it came out of, whose kind a new one takes. */
  from: Block
  text: string
  changes: readonly PaperChange[]
  notes: PaperNote[]
  comments: PaperComment[]
}

/**
 * All paragraphs after the changes of some were accepted or refused: those that nothing is left of are gone, split ones
 * are several, joined ones are one. What is not decided (null) stays as it is; no note and no comment is lost.
 */
export function settleChanges<Block extends MarkedBlock>(
  blocks: readonly Block[],
  decide: (block: Block) => 'accepted' | 'refused' | null,
): SettledBlock<Block>[] {
  const settled: SettledBlock<Block>[] = []
  let open: SettledBlock<Block> | null = null
  // What stood on a paragraph that is gone moves to the next that stays.
  let left: Pick<MarkedBlock, 'notes' | 'comments'> = { notes: [], comments: [] }
  for (const block of blocks) {
    const decision = decide(block)
    const { paragraphs, joinsNext } = decision === 'accepted' ? accepted(block) : asItWas(block, decision)
    const [first, ...more] = paragraphs
    const changes = decision ? [] : block.changes
    const onTop = { notes: [...left.notes, ...block.notes], comments: [...left.comments, ...block.comments] }
    if (first === undefined) {
      left = onTop
      if (!joinsNext) open = null
      continue
    }
    left = { notes: [], comments: [] }
    const last: SettledBlock<Block> = open
      ? join(open, first, { changes, ...onTop })
      : { of: block, from: block, text: first, changes, ...onTop }
    if (!open) settled.push(last)
    for (const text of more) settled.push({ of: null, from: block, text, changes: [], notes: [], comments: [] })
    open = joinsNext ? settled.at(-1)! : null
  }
  const end = settled.at(-1)
  if (end) {
    end.notes.push(...left.notes)
    end.comments.push(...left.comments.map(within(end.text)))
  }
  return settled.map(one => ({ ...one, comments: one.comments.map(within(one.text)) }))
}

/** Of a paragraph that is new in the file nothing is left when it is refused. */
function asItWas({ text, kind }: Marked, decision: 'refused' | null): Accepted {
  const isNew = text === '' || (kind === 'table' && !hasWords(text))
  return { paragraphs: decision === 'refused' && isNew ? [] : [text], joinsNext: false }
}

function join<Block>(
  open: SettledBlock<Block>,
  text: string,
  more: { changes: readonly PaperChange[]; notes: PaperNote[]; comments: PaperComment[] },
): SettledBlock<Block> {
  const shift = open.text.length + 1
  const moved = <T extends { from: number; to: number }>(one: T): T => ({
    ...one,
    from: one.from + shift,
    to: one.to + shift,
  })
  open.text = `${open.text} ${text}`
  open.changes = [...open.changes, ...more.changes.map(moved)]
  open.notes.push(...more.notes)
  open.comments.push(...more.comments.map(moved))
  return open
}

/** A passage that reaches beyond its text ends with it. */
function within(text: string): (comment: PaperComment) => PaperComment {
  return comment => ({
    ...comment,
    from: Math.min(comment.from, text.length),
    to: Math.min(comment.to, text.length),
  })
}

/** Gives what stays of a part of the text; parts are asked for in order. */
function keeper(text: string, deleted: readonly PaperChange[]): (from: number, to: number) => string {
  const gone = [...deleted].sort((a, b) => a.from - b.from)
  let next = 0
  return (from, to) => {
    let kept = ''
    let at = from
    while (at < to) {
      while (next < gone.length && gone[next]!.to <= at) next++
      const change = gone[next]
      if (!change || change.from >= to) break
      kept += text.slice(at, Math.max(at, change.from))
      at = Math.min(to, Math.max(at, change.to))
    }
    return at < to ? kept + text.slice(at, to) : kept
  }
}
