import type { Actor } from '../../kernel/actor.ts'
import { notAllowed, notFound, Refusal } from '../../kernel/errors.ts'
import { policy } from '../../kernel/policy.ts'
import type { Tx } from '../../kernel/transaction.ts'
import { holds, isStaffOf, visiblePerson } from '../register/index.ts'
import { findHouse, findNetwork, type HouseOfNetworks, type Network } from './store.ts'

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

/** A network for somebody who may see its people; others are told that they may not, as everybody knows the network. */
export async function networkWithPeople(tx: Tx, slug: string | undefined): Promise<Network> {
  const network = await visibleNetwork(tx, slug)
  if (canSeePeople(tx.actor, network)) return network
  throw tx.actor.person ? notAllowed() : new Refusal('not-signed-in')
}

/** Somebody of a network, for those who may see its people. */
export async function visibleMember(tx: Tx, slug: string | undefined, id: string | undefined) {
  const network = await networkWithPeople(tx, slug)
  const person = await visiblePerson(tx, id ?? '')
  if (!person.scope_ids.includes(network.id)) throw notFound()
  return { network, person }
}

/** Whether somebody administers the house itself, which is more than administering one of its networks. */
export const canRunHouse = policy((actor: Actor, house: Pick<HouseOfNetworks, 'id'>) =>
  holds(actor, house.id, 'administrator'),
)

/** The house, for whoever administers it; others are told that they may not. */
export async function houseToRun(tx: Tx): Promise<HouseOfNetworks> {
  const house = await findHouse(tx)
  if (house && canRunHouse(tx.actor, house)) return house
  throw tx.actor.person ? notAllowed() : new Refusal('not-signed-in')
}
