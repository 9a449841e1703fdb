import type { PaperBlock, PaperChange, PaperComment, PaperNote } from './blocks.ts'

/** What stands one after the other in a block, as it is printed: words in one style, marks of notes, ends of passages. */
export type Piece =
  | { is: 'words'; text: string; bold: boolean; italic: boolean; change: PaperChange | null }
  | { is: 'note'; note: PaperNote }
  | { is: 'comment-begins'; comment: PaperComment }
  | { is: 'comment-ends'; comment: PaperComment }

/** The pieces of a block in the order in which they are printed; all text, all changes, notes and comments are in them. */
export function piecesOf(block: PaperBlock): Piece[] {
  const { text } = block
  const place = (offset: number) => Math.min(Math.max(Math.trunc(offset) || 0, 0), text.length)
  const deleted = block.changes.filter(change => change.op === 'deleted' && place(change.to) > place(change.from))
  const inserted = block.changes.filter(change => change.op === 'inserted' && change.text !== '')
  const at = new Map<number, Piece[]>()
  const put = (offset: number, piece: Piece) => {
    const there = at.get(place(offset))
    if (there) there.push(piece)
    else at.set(place(offset), [piece])
  }
  // In this order they stand where several are at one place: passages end before others begin.
  for (const comment of block.comments)
    if (place(comment.from) < place(comment.to)) put(comment.to, { is: 'comment-ends', comment })
  for (const note of block.notes) put(note.at ?? text.length, { is: 'note', note })
  for (const change of inserted)
    put(change.from, { is: 'words', text: change.text, bold: false, italic: false, change })
  for (const comment of block.comments) {
    put(comment.from, { is: 'comment-begins', comment })
    if (place(comment.from) >= place(comment.to)) put(comment.from, { is: 'comment-ends', comment })
  }
  const bounds = [...block.runs, ...deleted].flatMap(one => [place(one.from), place(one.to)])
  const places = [...new Set([0, text.length, ...at.keys(), ...bounds])].sort((a, b) => a - b)
  const starts = walker(block.runs.filter(run => run.bold || run.italic))
  const gone = walker(deleted)
  return places.flatMap((from, index) => {
    const to = places[index + 1] ?? from
    const there = at.get(from) ?? []
    if (from === to) return there
    const runs = starts(from)
    const words: Piece = {
      is: 'words',
      text: text.slice(from, to),
      bold: runs.some(run => run.bold),
      italic: runs.some(run => run.italic),
      change: gone(from)[0] ?? null,
    }
    return [...there, words]
  })
}

/** Which of the stretches cover a place; asked for places in rising order. */
function walker<T extends { from: number; to: number }>(stretches: T[]): (place: number) => T[] {
  const sorted = stretches.toSorted((a, b) => a.from - b.from)
  let next = 0
  let open: T[] = []
  return place => {
    while (next < sorted.length && sorted[next]!.from <= place) open.push(sorted[next++]!)
    open = open.filter(one => one.to > place)
    return open
  }
}
