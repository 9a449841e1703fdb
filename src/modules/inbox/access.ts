import type { Actor } from '../../kernel/actor.ts'
import { notAllowed, notFound } from '../../kernel/errors.ts'
import { isId, type ScopeId } from '../../kernel/ids.ts'
import { policy } from '../../kernel/policy.ts'
import type { Tx } from '../../kernel/transaction.ts'
import { listMembersOfBodies, type Network, servedIn, visibleBody, visibleNetwork } from '../networks/index.ts'
import { isStaffOf } from '../register/index.ts'
import { findItem, type Item } from './store/items.ts'
import { type AttachedFile, findMessage, listFiles } from './store/messages.ts'

/** Mails to a scope are for its staff. */
const canReadInboxOf = policy((actor: Actor, scope: ScopeId) => isStaffOf(actor, scope))

/** A network with those of its scopes whose inbox this reader keeps, the network first. */
export async function inboxToKeep(tx: Tx, slug: string | undefined) {
  return servedIn(tx, await visibleNetwork(tx, slug))
}

/** An item of a network for the staff of its scope; nobody else learns that it is there. */
export async function visibleItem(
  tx: Tx,
  slug: string | undefined,
  id: string | undefined,
  hold = false,
): Promise<{ network: Network; item: Item }> {
  const network = await visibleNetwork(tx, slug)
  const item = isId(id) ? await findItem(tx, id, { hold }) : undefined
  if (!item || item.network_id !== network.id || !canReadInboxOf(tx.actor, item.scope_id as ScopeId)) throw notFound()
  return { network, item }
}

/** What was attached to a mail of an item, for its staff. */
export async function visibleFile(
  tx: Tx,
  slug: string | undefined,
  item: string | undefined,
  message: string | undefined,
  file: string | undefined,
): Promise<AttachedFile> {
  const found = await visibleItem(tx, slug, item)
  const of = isId(message) ? await findMessage(tx, message) : undefined
  if (!of || of.item_id !== found.item.id) throw notFound()
  const attached = (await listFiles(tx, [of.id])).find(one => one.id === file)
  if (!attached) throw notFound()
  return attached
}

const canReadGroup = policy(
  (actor: Actor, network: Network, members: readonly string[]) =>
    isStaffOf(actor, network.id) || (actor.person !== null && members.includes(actor.person)),
)

/** A group whose mails this reader may read: whoever belongs to it, and the staff of its network. */
export async function groupWithMails(tx: Tx, slug: string | undefined, of: string | undefined) {
  const { network, body } = await visibleBody(tx, slug, of)
  const members = (await listMembersOfBodies(tx, [body.id])).get(body.id) ?? []
  if (!canReadGroup(tx.actor, network, members)) throw notAllowed()
  return { network, body }
}

/** A mail that was passed on to such a group. */
export async function visibleGroupFile(
  tx: Tx,
  at: { network: string | undefined; body: string | undefined; message: string | undefined; file: string | undefined },
): Promise<AttachedFile> {
  const { body } = await groupWithMails(tx, at.network, at.body)
  const message = isId(at.message) ? await findMessage(tx, at.message) : undefined
  if (!message?.admitted_at || message.body_id !== body.id) throw notFound()
  const attached = (await listFiles(tx, [message.id])).find(one => one.id === at.file)
  if (!attached) throw notFound()
  return attached
}
