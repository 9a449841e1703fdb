import type { Actor } from '../../kernel/actor.ts'
import { notAllowed, notFound } from '../../kernel/errors.ts'
import { isId, type ScopeId } from '../../kernel/ids.ts'
import { policy } from '../../kernel/policy.ts'
import type { Tx } from '../../kernel/transaction.ts'
import { type Network, visibleNetwork } from '../networks/index.ts'
import { isStaffOf } from '../register/index.ts'
import { findItem, findItemById, type Item } from './store/items.ts'
import { findPaste, type Paste } from './store/pastes.ts'

const maySee = policy((actor: Actor, item: Item) => {
  const scope = item.scope_id as ScopeId
  if (item.visibility === 'public' || isStaffOf(actor, scope)) return true
  return item.visibility === 'network' && actor.memberOf.includes(scope)
})

/** The shelf is kept by the staff of the network. */
export const canKeepShelf = policy((actor: Actor, network: Pick<Network, 'id'>) => isStaffOf(actor, network.id))

/** An item of a network by the last piece of its address, retired or not. */
export async function visibleItem(
  tx: Tx,
  networkSlug: string | undefined,
  slug: string | undefined,
): Promise<{ network: Network; item: Item }> {
  const network = await visibleNetwork(tx, networkSlug)
  const item = slug ? await findItem(tx, network.id, slug) : undefined
  if (!item || !maySee(tx.actor, item)) throw notFound()
  return { network, item }
}

/** An item by its id, for those who may see it. */
export async function visibleItemById(tx: Tx, id: string): Promise<Item> {
  const item = isId(id) ? await findItemById(tx, id) : undefined
  if (!item || !maySee(tx.actor, item)) throw notFound()
  return item
}

/** The same for whoever keeps the shelf. */
export async function itemToKeep(tx: Tx, networkSlug: string | undefined, slug: string | undefined) {
  const found = await visibleItem(tx, networkSlug, slug)
  if (!canKeepShelf(tx.actor, found.network)) throw notAllowed()
  return found
}

/** A network whose shelf this reader keeps. */
export async function shelfToKeep(tx: Tx, slug: string | undefined): Promise<Network> {
  const network = await visibleNetwork(tx, slug)
  if (!canKeepShelf(tx.actor, network)) throw notAllowed()
  return network
}

/** A pasted list, for whoever keeps the shelf; nobody else learns of it. */
export async function visiblePaste(tx: Tx, slug: string | undefined, id: string | undefined) {
  const network = await visibleNetwork(tx, slug)
  const paste: Paste | undefined = isId(id) ? await findPaste(tx, network.id, id) : undefined
  if (!paste || !canKeepShelf(tx.actor, network)) throw notFound()
  return { network, paste }
}
