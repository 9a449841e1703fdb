import type { Actor } from '../../kernel/actor.ts'
import { notFound } from '../../kernel/errors.ts'
import type { ScopeId } from '../../kernel/ids.ts'
import { policy } from '../../kernel/policy.ts'
import type { Tx } from '../../kernel/transaction.ts'
import { type Network, visibleNetwork } from '../networks/index.ts'
import { holds, isStaffOf, speaksFor } from '../register/index.ts'
import type { Capacity } from './rules.ts'
import { type Action, findAction } from './store/actions.ts'

/** An action of a network that this reader may see. */
export async function visibleAction(
  tx: Tx,
  networkSlug: string | undefined,
  slug: string | undefined,
): Promise<{ network: Network; action: Action }> {
  const network = await visibleNetwork(tx, networkSlug)
  const action = slug ? await findAction(tx, network.id, slug) : undefined
  if (!action) throw notFound()
  return { network, action }
}

/** Staff of the network give an action its owner, level and period. */
export const canAgree = policy((actor: Actor, action: Action) => isStaffOf(actor, action.scope_id as ScopeId))

/** Who carries the plan reports on it: see `capacityOf`. */
export const canReport = policy((actor: Actor, action: Action) => capacityOf(actor, action) !== null)

/** As what somebody reports on an action: the closest to it comes first. Null: not at all. */
export function capacityOf(actor: Actor, action: Action): Capacity | null {
  const scope = action.scope_id as ScopeId
  if (action.owner_kind === 'organisation' && action.owner_id && speaksFor(actor, scope, action.owner_id))
    return 'delegate'
  if (isStaffOf(actor, scope)) return 'secretariat'
  if (regionServed(actor, action)) return 'regional-secretary'
  if (holds(actor, scope, 'facilitator')) return 'facilitator'
  return null
}

/** The region of this action that the actor works for; undefined when it lies in none of theirs. */
export function regionServed(actor: Actor, action: Action): string | undefined {
  return action.region_ids.find(region => isStaffOf(actor, region as ScopeId))
}
