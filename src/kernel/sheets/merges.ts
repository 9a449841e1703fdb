import { attribute, child, children, parseXml } from './xml.ts'

/** For each row in turn, with its cells: the texts that a merge repeats from a row above. */
export type Repeating = (line: number, cells: readonly string[]) => { column: number; text: string }[]

interface Merge {
  column: number
  from: number
  to: number
  text: string
}

/**
 * Which cells a sheet merges downwards: the name of an organisation stands once beside all of its people. They are listed
 * behind the rows, so the sheet is gone through twice. Cells merged sideways keep their text in the first.
 */
export async function mergesOf(pieces: AsyncIterable<string>): Promise<Repeating> {
  let end = ''
  let inside = false
  for await (const piece of pieces) {
    end = inside ? end + piece : end.slice(-30) + piece
    if (!inside) {
      const start = end.search(/<(?:\w+:)?mergeCells[\s>]/)
      if (start < 0) continue
      inside = true
      end = end.slice(start)
    }
    if (end.length > MOST_SIGNS || /<\/(?:\w+:)?mergeCells\s*>/.test(end)) break
  }
  const list = inside ? /^[\s\S]*?<\/(?:\w+:)?mergeCells\s*>/.exec(end)?.[0] : null
  const ranges = list ? children(child(parseXml(list), 'mergeCells'), 'mergeCell') : []
  return repeating(ranges.flatMap(range => mergeOf(attribute(range, 'ref') ?? '')).sort((a, b) => a.from - b.from))
}

/** About 20,000 merges; a sheet that has more is not a list. */
const MOST_SIGNS = 1_000_000

function mergeOf(range: string): Merge[] {
  const found = /^([A-Z]{1,3})(\d{1,7}):[A-Z]{1,3}(\d{1,7})$/.exec(range)
  if (!found) return []
  const [, letters = '', from, to] = found
  let column = 0
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64
  return from === to ? [] : [{ column: column - 1, from: Number(from), to: Number(to), text: '' }]
}

function repeating(merges: Merge[]): Repeating {
  let next = 0
  let open: Merge[] = []
  return (line, cells) => {
    while (next < merges.length && merges[next]!.from <= line) {
      const merge = merges[next++]!
      if (merge.from === line) open.push({ ...merge, text: cells[merge.column] ?? '' })
    }
    open = open.filter(merge => merge.to >= line && merge.text !== '')
    return open
      .filter(merge => merge.from < line && (cells[merge.column] ?? '') === '')
      .map(({ column, text }) => ({ column, text }))
  }
}
