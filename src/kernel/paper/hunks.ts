import { tokenChanges } from './token-changes.ts'

/** Tokens `from`..`to` of the base that became the tokens `sideFrom`..`sideTo` of one side. */
export interface Hunk {
  from: number
  to: number
  sideFrom: number
  sideTo: number
}

/** What one side changed of a base, in order; changes that touch are one. Null: they are too unlike to say it word by word. */
export function hunksOf(base: string[], side: string[]): Hunk[] | null {
  const changes = tokenChanges(base, side)
  if (!changes) return null
  const hunks: Hunk[] = []
  let at = 0
  let sideAt = 0
  for (const { added, removed, count } of changes) {
    const hunk = { from: at, to: added ? at : at + count, sideFrom: sideAt, sideTo: removed ? sideAt : sideAt + count }
    at = hunk.to
    sideAt = hunk.sideTo
    if (!added && !removed) continue
    const last = hunks.at(-1)
    if (last?.to === hunk.from && last.sideTo === hunk.sideFrom) {
      last.to = hunk.to
      last.sideTo = hunk.sideTo
    } else hunks.push(hunk)
  }
  return hunks
}
