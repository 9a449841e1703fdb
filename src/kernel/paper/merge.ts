import { type Hunk, hunksOf } from './hunks.ts'
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

/**
 * Two changes of one text put together word by word (three-way merge of Khanna, Kunal and Pierce, 2007). A side that is
 * too unlike the base to be compared word by word changed all of it: one conflict over the whole text.
 */
export function mergeWords(base: string, mine: string, theirs: string): Merge {
  const shape = { base: fold(base), mine: fold(mine), theirs: fold(theirs) }
  if (shape.base === shape.theirs || shape.mine === shape.theirs) return { text: mine, conflicts: [] }
  if (shape.base === shape.mine) return { text: theirs, conflicts: [] }
  const old = tokens(base)
  const ours = tokens(mine)
  const other = tokens(theirs)
  const ourHunks = hunksOf(old, ours)
  const otherHunks = ourHunks && hunksOf(old, other)
  if (!ourHunks || !otherHunks) {
    return { text: base, conflicts: [{ from: 0, to: base.length, base, mine, theirs }] }
  }
  const conflicts: Conflict[] = []
  let text = ''
  let at = 0
  for (const region of regionsOf(ourHunks, otherHunks)) {
    text += old.slice(at, region.from).join('')
    at = region.to
    const before = old.slice(region.from, region.to).join('')
    const mineHere = region.mine.length > 0 ? wordsIn(region, region.mine, ours) : before
    const theirsHere = region.theirs.length > 0 ? wordsIn(region, region.theirs, other) : before
    if (region.theirs.length === 0 || fold(mineHere) === fold(theirsHere)) text += mineHere
    else if (region.mine.length === 0) text += theirsHere
    else {
      conflicts.push({
        from: text.length,
        to: text.length + before.length,
        base: before,
        mine: mineHere,
        theirs: theirsHere,
      })
      text += before
    }
  }
  return { text: text + old.slice(at).join(''), conflicts }
}

/** A stretch of the base in which the hunks of both sides overlap or touch. */
interface Region {
  from: number
  to: number
  mine: Hunk[]
  theirs: Hunk[]
}

function regionsOf(mine: Hunk[], theirs: Hunk[]): Region[] {
  const regions: Region[] = []
  const inOrder = [...mine.map(hunk => ['mine', hunk] as const), ...theirs.map(hunk => ['theirs', hunk] as const)]
  inOrder.sort(([, one], [, other]) => one.from - other.from)
  for (const [side, hunk] of inOrder) {
    let region = regions.at(-1)
    if (!region || hunk.from > region.to) {
      region = { from: hunk.from, to: hunk.to, mine: [], theirs: [] }
      regions.push(region)
    }
    region.to = Math.max(region.to, hunk.to)
    region[side].push(hunk)
  }
  return regions
}

function wordsIn(region: Region, hunks: Hunk[], side: string[]): string {
  const first = hunks[0]!
  const last = hunks.at(-1)!
  return side.slice(first.sideFrom - (first.from - region.from), last.sideTo + (region.to - last.to)).join('')
}
