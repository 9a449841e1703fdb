import type { Actor } from '../../kernel/actor.ts'
import { notAllowed, notFound, Refusal } from '../../kernel/errors.ts'
import { isId, type ScopeId } from '../../kernel/ids.ts'
import { policy } from '../../kernel/policy.ts'
import type { Tx } from '../../kernel/transaction.ts'
import { findOrganisationBySlug, holds, isStaffOf, visiblePerson } from '../register/index.ts'
import { mayGiveRole } from './rules.ts'
import { type Body, findBody } from './store/bodies.ts'
import { findHouseBody, type HouseBody } from './store/house-bodies.ts'
import {
  findHouse,
  findNetwork,
  type HouseOfNetworks,
  listRegions,
  type Network,
  type Region,
} from './store/networks.ts'
import { findSegmentById } from './store/segments.ts'

/** A network by the first piece of its addresses, if this reader may know that it exists. */
export async function visibleNetwork(tx: Tx, slug: string | undefined): Promise<Network> {
  const network = slug ? await findNetwork(tx, slug) : undefined
  if (!network) throw notFound()
  return network
}

/** Who belongs to a network knows who else does. */
export const canSeePeople = policy(
  (actor: Actor, network: Network) => actor.memberOf.includes(network.id) || isStaffOf(actor, network.id),
)

/** The scopes of a network whose records somebody keeps, the widest first: all of it, or a region with those in it. */
export function scopesKept(actor: Actor, network: Network, regions: readonly Region[]): ScopeId[] {
  return [network.id, ...regions.map(region => region.id)].filter(scope => isStaffOf(actor, scope))
}

/** A network for somebody who may see its people; others are told that they may not, as everybody knows the network. */
export async function networkWithPeople(tx: Tx, slug: string | undefined): Promise<Network> {
  const network = await visibleNetwork(tx, slug)
  if (canSeePeople(tx.actor, network)) return network
  throw tx.actor.person ? notAllowed() : new Refusal('not-signed-in')
}

/** Organisations of a network are entered by its staff. */
export const canKeepOrganisations = policy((actor: Actor, network: Network) => isStaffOf(actor, network.id))

/** Lists are brought in, and taken out, by the staff of a network or of a region of it; all of it is of that scope. */
export const canKeepRecordsOf = policy((actor: Actor, scope: ScopeId) => isStaffOf(actor, scope))

/** A network for somebody who keeps records in it or in regions of it, with these scopes, the network first. */
export async function networkToKeepRecordsOf(
  tx: Tx,
  slug: string | undefined,
): Promise<{ network: Network; regions: Region[]; scopes: ScopeId[] }> {
  return servedIn(tx, await networkWithPeople(tx, slug))
}

/** A network with its regions and those of its scopes that this actor works for, the network first; refused without one. */
export async function servedIn(
  tx: Tx,
  network: Network,
): Promise<{ network: Network; regions: Region[]; scopes: ScopeId[] }> {
  const regions = await listRegions(tx, network.id)
  const scopes = scopesKept(tx.actor, network, regions)
  if (scopes.length > 0) return { network, regions, scopes }
  throw tx.actor.person ? notAllowed() : new Refusal('not-signed-in')
}

/** A record is corrected by the staff of a scope that keeps it. */
const canCorrectOrganisation = policy((actor: Actor, organisation: { kept_in: readonly string[] }) =>
  organisation.kept_in.some(scope => isStaffOf(actor, scope as ScopeId)),
)

/** An organisation of a network by its slug, with what this reader may do, for those who may see its people. */
export async function visibleOrganisation(tx: Tx, slug: string | undefined, organisation: string | undefined) {
  const network = await networkWithPeople(tx, slug)
  const found = organisation ? await findOrganisationBySlug(tx, network.id, organisation) : undefined
  if (!found) throw notFound()
  return { network, organisation: found, may: { correct: canCorrectOrganisation(tx.actor, found) } }
}

/** Bodies are made and described by the network's staff. */
export const canKeepBodies = policy((actor: Actor, network: Network) => isStaffOf(actor, network.id))

/** Members offer to join a body that calls for volunteers, each once, as long as it calls. */
export const canOfferToJoin = policy(
  (actor: Actor, body: Body, standing: { today: string; isMember: boolean }) =>
    actor.person !== null &&
    actor.memberOf.includes(body.scope_id) &&
    !standing.isMember &&
    body.calls_until !== null &&
    standing.today <= body.calls_until,
)

/** A body of a network, for those who may see its people. */
export async function visibleBody(tx: Tx, slug: string | undefined, body: string | undefined) {
  const network = await networkWithPeople(tx, slug)
  const found = body ? await findBody(tx, network.id, body) : undefined
  if (!found) throw notFound()
  return { network, body: found }
}

/** The trees are the house's: whoever administers all of it edits them. */
export const canEditTrees = policy((actor: Actor, house: ScopeId) => isStaffOf(actor, house))

/** Somebody of a network, for those who may see its people. */
export async function visibleMember(tx: Tx, slug: string | undefined, id: string | undefined) {
  const network = await networkWithPeople(tx, slug)
  const person = await visiblePerson(tx, id ?? '')
  if (!person.scope_ids.includes(network.id)) throw notFound()
  return { network, person }
}

/** A role that somebody has or shall have: its word, and the scope it is held in. */
interface RoleIn {
  role: string
  scope: string
}

/**
 * Whether the actor gives, changes and ends this role of this person: never their own, never of somebody whose record
 * they do not keep. `over`: the house and the network that the scope lies in, as far as it lies in them.
 */
export const canGiveRole = policy(
  (
    actor: Actor,
    person: { id: string; kept_in: readonly string[] },
    { role, scope }: RoleIn,
    over: { house: string; network: string },
  ) => {
    const reach = scope === over.house ? [over.house] : [over.house, over.network]
    const administers = actor.roles.some(held => held.role === 'administrator' && reach.includes(held.scope))
    return (
      actor.person !== null &&
      actor.person !== person.id &&
      person.kept_in.some(one => isStaffOf(actor, one as ScopeId)) &&
      mayGiveRole({ administers, staff: isStaffOf(actor, scope as ScopeId) }, role)
    )
  },
)

/** Whether somebody administers the house itself, which is more than administering one of its networks. */
export const canRunHouse = policy((actor: Actor, house: Pick<HouseOfNetworks, 'id'>) =>
  holds(actor, house.id, 'administrator'),
)

/** Whether somebody runs the house; those who administer nothing are not asked about. */
export async function runsHouse(tx: Tx): Promise<boolean> {
  if (!tx.actor.roles.some(({ role }) => role === 'administrator')) return false
  const house = await findHouse(tx)
  return house !== undefined && canRunHouse(tx.actor, house)
}

/** The house, for whoever administers it; others are told that they may not. */
export async function houseToRun(tx: Tx): Promise<HouseOfNetworks> {
  const house = await findHouse(tx)
  if (house && canRunHouse(tx.actor, house)) return house
  throw tx.actor.person ? notAllowed() : new Refusal('not-signed-in')
}

/** A segment of a network with its people, for those who keep the records in which it looks. Members see its figure alone. */
export async function visibleSegment(tx: Tx, slug: string | undefined, id: string | undefined) {
  const network = await networkWithPeople(tx, slug)
  const segment = isId(id) ? await findSegmentById(tx, id) : undefined
  if (segment?.network_id !== network.id || !isStaffOf(tx.actor, segment.scope_id)) throw notFound()
  return { network, segment }
}

/** Whoever belongs to a network of the house, or works for one. */
export const belongsHere = policy(
  (actor: Actor) => actor.person !== null && actor.memberOf.length + actor.staffOf.length > 0,
)

/** A body above the networks, if this reader may know that it is there. */
export async function visibleHouseBody(tx: Tx, slug: string | undefined): Promise<HouseBody> {
  const body = slug ? await findHouseBody(tx, slug) : undefined
  if (!body) throw notFound()
  return body
}

/** Whoever belongs to a network offers to join a body above them, as long as it calls. */
export const canOfferToHouseBody = policy(
  (actor: Actor, body: HouseBody, today: string) =>
    belongsHere(actor) && body.calls_until !== null && today <= body.calls_until,
)

/** Whether somebody keeps an open roster: it is the house's. A hidden one is its own coordinators' alone. */
export const canKeepOpenRoster = policy(
  (actor: Actor, body: HouseBody) => body.roster === 'open' && canRunHouse(actor, { id: body.scope_id }),
)
