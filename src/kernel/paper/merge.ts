import { diff3MergeRegions } from 'node-diff3'
import { fold, tokens } from './tokens.ts'

export interface Merge {
  /** Both changes in one text; where they touch the same words, the words of the base. */
  text: string
  conflicts: Conflict[]
}

/** Words that both sides changed differently; offsets are of the merged text, where the base still stands. */
export interface Conflict {
  from: number
  to: number
  base: string
  mine: string
  theirs: string
}

/** Two changes of one text put together word by word (three-way merge of Khanna, Kunal and Pierce, 2007). */
export function mergeWords(base: string, mine: string, theirs: string): Merge {
  const sides = { a: tokens(mine), o: tokens(base), b: tokens(theirs) }
  const folded = { a: sides.a.map(fold), o: sides.o.map(fold), b: sides.b.map(fold) }
  const conflicts: Conflict[] = []
  let text = ''
  for (const region of diff3MergeRegions(folded.a, folded.o, folded.b)) {
    if (region.stable) {
      const side = sides[region.buffer]
      text += side.slice(region.bufferStart, region.bufferStart + region.bufferLength).join('')
      continue
    }
    const part = (side: string[], start: number, length: number) => side.slice(start, start + length).join('')
    const ours = part(sides.a, region.aStart, region.aLength)
    const old = part(sides.o, region.oStart, region.oLength)
    const other = part(sides.b, region.bStart, region.bLength)
    if (fold(ours) === fold(other)) text += ours
    else {
      conflicts.push({ from: text.length, to: text.length + old.length, base: old, mine: ours, theirs: other })
      text += old
    }
  }
  return { text, conflicts }
}
