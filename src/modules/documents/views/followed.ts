import type { Tx } from '../../../kernel/transaction.ts'
import { canFollow } from '../access.ts'
import type { Document } from '../store/documents.ts'
import type { Place, Reach } from '../store/following.ts'

/** Whether a reader follows a place. */
export interface Followed {
  reach: Reach
  is: boolean
}

/** How much of a text is followed with a block: with a heading, what stands under it. */
export function reachOf({ kind }: { kind: string }): 'part' | 'block' {
  return kind === 'heading' ? 'part' : 'block'
}

/** Whether the actor follows a place of a text, by what `listFollowed` found; null: they cannot. */
export function followedHere(
  tx: Tx,
  document: Document,
  { id, reach }: Place,
  followed: ReadonlySet<string>,
): Followed | null {
  return canFollow(tx.actor, document) ? { reach, is: followed.has(`${reach} ${id}`) } : null
}
