import { notAllowed, notFound, Refusal } from '../../../kernel/errors.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import { canFollow, visibleBlock, visibleDocument } from '../access.ts'
import { deleteFollowing, insertFollowing, type Place } from '../store/following.ts'
import { reachOf } from '../views/followed.ts'

interface Where {
  network: string
  document: string
  /** Without one the whole text is meant. */
  block?: string | undefined
}

/**
 * The actor follows a text, a heading with what stands under it, or a paragraph that they can read. It is written down
 * nowhere else: what somebody follows is nobody else's business.
 */
export async function follow(tx: Tx, where: Where): Promise<void> {
  const { document, place } = await placeToFollow(tx, where)
  await insertFollowing(tx, place, { document: document.id, network: document.scope_id as never })
}

/** The actor follows it no longer. */
export async function followNoLonger(tx: Tx, where: Where): Promise<void> {
  const { place } = await placeToFollow(tx, where)
  if (!(await deleteFollowing(tx, place))) throw notFound()
}

async function placeToFollow(tx: Tx, { network, document: slug, block }: Where) {
  const found = block
    ? await visibleBlock(tx, network, slug, block)
    : { ...(await visibleDocument(tx, network, slug)), wording: null }
  const { document, wording } = found
  if (!canFollow(tx.actor, document)) throw tx.actor.person ? notAllowed() : new Refusal('not-signed-in')
  const place: Place = wording
    ? { id: wording.block_id, reach: reachOf(wording) }
    : { id: document.id, reach: 'document' }
  return { document, place }
}
