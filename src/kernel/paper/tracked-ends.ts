import type { PaperBlock, PaperChange } from './blocks.ts'

/** What a file says about the ends of its paragraphs: whether they are a change, and the blanks that were cut off. */
export type ParagraphEnds = WeakMap<PaperBlock, { change: PaperChange | null; lead: string; trail: string }>

/**
 * Paragraphs that somebody split are one again, with the split as a change; one that was joined to the next has that as a
 * change at its end. Whole paragraphs that were inserted or deleted stay as they are.
 */
export function withTrackedEnds(blocks: PaperBlock[], ends: ParagraphEnds): PaperBlock[] {
  const done: PaperBlock[] = []
  for (let at = blocks.length - 1; at >= 0; at--) {
    const one = blocks[at]!
    const next = done.at(-1)
    const end = ends.get(one)
    if (!end?.change || !next || !isProse(one) || !isProse(next)) done.push(one)
    else if (end.change.op === 'inserted' && hasText(one) && hasText(next)) done.splice(-1, 1, split(one, next))
    else if (end.change.op === 'deleted' && remains(one) && (remains(next) || next.text === ''))
      done.push({ ...one, changes: [...one.changes, { ...end.change, from: one.text.length, to: one.text.length }] })
    else done.push(one)
  }
  return done.reverse()

  function split(first: PaperBlock, second: PaperBlock): PaperBlock {
    const blanks = (ends.get(first)?.trail ?? '') + (ends.get(second)?.lead ?? '')
    const start = `${first.text}${blanks}`.replace(/\s+$/, blanks === '' ? '' : ' ')
    const moved = <T extends { from: number; to: number }>(part: T): T => ({
      ...part,
      from: part.from + start.length,
      to: part.to + start.length,
    })
    const change = ends.get(first)?.change
    const joined: PaperBlock = {
      ...first,
      text: start + second.text,
      runs: [...first.runs, ...second.runs.map(moved)],
      notes: [
        ...first.notes,
        ...second.notes.map(note => ({ ...note, at: (note.at ?? second.text.length) + start.length })),
      ],
      changes: [
        ...first.changes,
        ...(change ? [{ ...change, from: start.length, to: start.length }] : []),
        ...second.changes.map(moved),
      ],
      comments: [...first.comments, ...second.comments.map(moved)],
    }
    const after = ends.get(second)
    if (after) ends.set(joined, { ...after, lead: ends.get(first)?.lead ?? '' })
    return joined
  }
}

const isProse = (one: PaperBlock) => one.kind === 'paragraph' || one.kind === 'item'

const hasText = (one: PaperBlock) => one.text !== ''

/** Whether any of the old text is left. */
function remains(one: PaperBlock): boolean {
  const deleted = one.changes.reduce((sum, change) => sum + (change.op === 'deleted' ? change.to - change.from : 0), 0)
  return one.text.length > deleted
}
