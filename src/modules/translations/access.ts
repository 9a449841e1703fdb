import type { Actor } from '../../kernel/actor.ts'
import { notAllowed, notFound } from '../../kernel/errors.ts'
import type { ScopeId } from '../../kernel/ids.ts'
import { policy } from '../../kernel/policy.ts'
import type { Text } from '../../kernel/text.ts'
import type { Tx } from '../../kernel/transaction.ts'
import { type Network, visibleNetwork } from '../networks/index.ts'
import { holds, isStaffOf } from '../register/index.ts'
import { holderOf, type TextHolder } from './holders.ts'

/** Translators of the network and its staff. */
export const canTranslate = policy(
  (actor: Actor, scope: ScopeId) => isStaffOf(actor, scope) || holds(actor, scope, 'translator'),
)

/** Whoever belongs to a network may propose a better face of what they read in it. */
export const canPropose = policy(
  (actor: Actor, scope: ScopeId) =>
    actor.person !== null && (actor.memberOf.includes(scope) || isStaffOf(actor, scope)),
)

/** Staff declare a face official, and only they replace one that is. */
export const canDeclareOfficial = policy((actor: Actor, scope: ScopeId) => isStaffOf(actor, scope))

/** The network whose desk this reader may open. Who does not belong to it does not learn that there is a desk. */
export async function visibleDesk(tx: Tx, slug: string | undefined): Promise<Network> {
  const network = await networkOfReaders(tx, slug)
  if (canTranslate(tx.actor, network.id)) return network
  throw notAllowed()
}

/** A network for those who read its texts from within: its agreed words are for all of them. */
export async function networkOfReaders(tx: Tx, slug: string | undefined): Promise<Network> {
  const network = await visibleNetwork(tx, slug)
  if (canTranslate(tx.actor, network.id) || canPropose(tx.actor, network.id)) return network
  throw notFound()
}

/** A text of this network that this reader may read, to translate it or to propose a better face. */
export async function visibleHeldText(
  tx: Tx,
  at: { network: string | undefined; kind: string | undefined; ref: string | undefined },
): Promise<{ network: Network; holder: TextHolder; ref: string; text: Text; url: string }> {
  const network = await networkOfReaders(tx, at.network)
  const holder = holderOf(at.kind)
  const ref = at.ref ?? ''
  const held = await holder.load(tx, ref)
  if (held?.scope !== network.id) throw notFound()
  return { network, holder, ref, text: held.text, url: held.url }
}
