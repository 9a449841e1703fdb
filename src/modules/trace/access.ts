import type { Actor } from '../../kernel/actor.ts'
import { notFound } from '../../kernel/errors.ts'
import { isId } from '../../kernel/ids.ts'
import { policy } from '../../kernel/policy.ts'
import type { Tx } from '../../kernel/transaction.ts'
import { findNode, type TraceNode } from './store/nodes.ts'

/** A node of the thread that this reader may see. */
export async function visibleNode(tx: Tx, id: string | undefined): Promise<TraceNode> {
  const node = isId(id) ? await findNode(tx, id) : undefined
  if (!node) throw notFound()
  return node
}

/** What a link is for that opens its person's own page; its object is that person. */
export const OWN_PAGE = 'own-page'

/** Read what became of one's own words: who is signed in, and who holds the link to their own page. */
export const canReadOwn = policy(
  (actor: Actor) =>
    actor.person !== null &&
    (!actor.link || (actor.link.purpose === OWN_PAGE && actor.link.object === `person:${actor.person}`)),
)
