import { bodyBegins } from './lexemes.ts'
import { wordsOf } from './words.ts'

/** A piece of a text; `found` where it is a word that was looked for. */
export interface Piece {
  text: string
  found: boolean
}

const LONGEST = 220
const BEFORE = 60

/** The title of a hit with its found words marked. `positions` are those of the entry's lexemes. */
export function markedTitle(title: string, positions: ReadonlySet<number>): Piece[] {
  const found = wordsOf(title).filter((_, i) => positions.has(i + 1))
  return piecesOf(title, 0, title.length, found)
}

/** A short piece of the body around the first word that was found; its beginning where none was. */
export function excerptOf(title: string, body: string, positions: ReadonlySet<number>): Piece[] {
  const begins = bodyBegins(wordsOf(title).length)
  const words = wordsOf(body)
  const found = words.filter((_, i) => positions.has(i + begins))
  const first = found[0]?.start ?? 0
  const from = first <= BEFORE ? 0 : (words.find(word => word.start >= first - BEFORE)?.start ?? first)
  const most = from + LONGEST
  const to = body.length <= most ? body.length : (words.findLast(word => word.end <= most)?.end ?? most)
  const pieces = piecesOf(body, from, Math.max(to, found[0]?.end ?? 0), found)
  const dots = { text: '…', found: false }
  return [...(from > 0 ? [dots] : []), ...pieces, ...(to < body.length ? [dots] : [])]
}

function piecesOf(text: string, from: number, to: number, found: readonly { start: number; end: number }[]): Piece[] {
  const pieces: Piece[] = []
  let at = from
  const add = (end: number, isFound: boolean) => {
    const piece = text.slice(at, end).replace(/\s+/g, ' ').toWellFormed()
    if (piece !== '') pieces.push({ text: piece, found: isFound })
    at = end
  }
  for (const { start, end } of found) {
    if (start < from || end > to) continue
    add(start, false)
    add(end, true)
  }
  add(to, false)
  return pieces
}
