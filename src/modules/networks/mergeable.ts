import type { Actor } from '../../kernel/actor.ts'
import { notAllowed, notFound, Refusal } from '../../kernel/errors.ts'
import { isId, type ScopeId } from '../../kernel/ids.ts'
import { today } from '../../kernel/now.ts'
import { policy } from '../../kernel/policy.ts'
import type { Tx } from '../../kernel/transaction.ts'
import {
  findMerge,
  findOrganisationAnywhere,
  findPerson,
  heldOn,
  isStaffOf,
  listRolesOf,
  type Merge,
  type PersonId,
} from '../register/index.ts'
import { networkWithPeople } from './access.ts'
import { couldGive } from './rules.ts'
import { findHouse, listRegions, type Network } from './store/networks.ts'

/** Whether somebody puts records of a network together at all: its staff, and the staff of a region of it. */
export const canMergeAtAll = policy(
  (actor: Actor, network: Network, regions: readonly { id: ScopeId }[]) =>
    isStaffOf(actor, network.id) || regions.some(region => isStaffOf(actor, region.id)),
)

/** Whoever puts two records together, takes them apart or says that they are two, keeps both of them wholly. */
export const canKeepWholly = policy((actor: Actor, ...records: readonly { kept_in: readonly string[] }[]) =>
  records.every(
    record => record.kept_in.length > 0 && record.kept_in.every(scope => isStaffOf(actor, scope as ScopeId)),
  ),
)

/** Nobody puts their own record together with another, or takes it apart: they would give themself what another has. */
export const isNeither = policy(
  (actor: Actor, ...ids: readonly string[]) => actor.person === null || !ids.includes(actor.person),
)

/** Why two records cannot be put together by this actor; each has its sentence. */
export type Hindrance = 'same' | 'before' | 'yourself' | 'keeping' | 'roles'

/** The network, for whoever puts records of it together. */
export async function networkToTidy(tx: Tx, slug: string | undefined): Promise<Network> {
  const network = await networkWithPeople(tx, slug)
  if (!canMergeAtAll(tx.actor, network, await listRegions(tx, network.id))) throw notAllowed()
  return network
}

type Found = NonNullable<Awaited<ReturnType<typeof findPerson>>>
type FoundOrganisation = NonNullable<Awaited<ReturnType<typeof findOrganisationAnywhere>>>

export interface Two<Of> {
  network: Network
  into: Of
  from: Of
  hindrance: Hindrance | null
}

export interface AtTwo {
  network: string | undefined
  /** Whose record stays, and whose leads there. */
  into: string | undefined
  from: string | undefined
}

/**
 * Two people of a network, and what hinders this actor from putting them together. As the service `merge`, which sees
 * their roles in other networks too: those count.
 */
export async function twoPeople(tx: Tx, at: AtTwo): Promise<Two<Found>> {
  const network = await networkToTidy(tx, at.network)
  const load = async (id: string | undefined) => {
    const person = isId(id) ? await findPerson(tx, id) : undefined
    if (!person || !(person.merged_into || person.scope_ids.includes(network.id))) throw notFound()
    return person
  }
  const [into, from] = [await load(at.into), await load(at.from)]
  const hindrance = hindranceOf(tx.actor, into, from) ?? (await hindranceOfRoles(tx, network, [into.id, from.id]))
  return { network, into, from, hindrance }
}

/** The same of two organisations, by their slugs. */
export async function twoOrganisations(tx: Tx, at: AtTwo): Promise<Two<FoundOrganisation>> {
  const network = await networkToTidy(tx, at.network)
  const load = async (slug: string | undefined) => {
    const found = slug ? await findOrganisationAnywhere(tx, slug) : undefined
    if (!found || !(found.merged_into || found.scope_ids.includes(network.id))) throw notFound()
    return found
  }
  const [into, from] = [await load(at.into), await load(at.from)]
  return { network, into, from, hindrance: hindranceOf(tx.actor, into, from) }
}

/** What was put together, for whoever keeps it wholly; `may.undo` within a week, and by neither of the two. */
export async function visibleMerge(
  tx: Tx,
  slug: string | undefined,
  id: string | undefined,
): Promise<{ network: Network; merge: Merge; may: { undo: boolean } }> {
  const network = await networkToTidy(tx, slug)
  const merge = isId(id) ? await findMerge(tx, id) : undefined
  if (!merge || merge.scope_id !== network.id || !canKeepWholly(tx.actor, merge)) throw notFound()
  const hindered = merge.kind === 'person' ? await hindranceOfRoles(tx, network, [merge.into_id]) : null
  const undo =
    merge.is_young && !merge.undone_at && isNeither(tx.actor, merge.into_id, merge.from_id) && hindered === null
  return { network, merge, may: { undo } }
}

/** Throws where it can be undone no more, or not by this actor. */
export async function undoableMerge(tx: Tx, slug: string | undefined, id: string | undefined) {
  const found = await visibleMerge(tx, slug, id)
  if (found.merge.undone_at || !found.merge.is_young) throw new Refusal('conflict')
  if (!found.may.undo) throw notAllowed()
  return found
}

interface Keepable {
  id: string
  kept_in: readonly string[]
  merged_into: string | null
}

function hindranceOf(actor: Actor, into: Keepable, from: Keepable): Hindrance | null {
  if (into.id === from.id) return 'same'
  if (into.merged_into || from.merged_into) return 'before'
  if (!isNeither(actor, into.id, from.id)) return 'yourself'
  return canKeepWholly(actor, into, from) ? null : 'keeping'
}

async function hindranceOfRoles(tx: Tx, network: Network, people: readonly PersonId[] | readonly string[]) {
  const [house, regions, day] = await Promise.all([findHouse(tx), listRegions(tx, network.id), today(tx)])
  const held = (await Promise.all(people.map(one => listRolesOf(tx, one)))).flat()
  const open = held.filter(role => heldOn(role, day) || role.starts_on > day)
  return open.every(role => canGive(tx.actor, role, networkOf(role.scope, network, regions), house?.id))
    ? null
    : 'roles'
}

const canGive = policy((actor: Actor, held: { role: string }, network: ScopeId, house: ScopeId | undefined) =>
  couldGive(
    {
      administers: actor.roles.some(
        ({ role, scope }) => role === 'administrator' && (scope === network || scope === house),
      ),
      staff: isStaffOf(actor, network),
    },
    held.role,
  ),
)

const networkOf = (scope: ScopeId, network: Network, regions: readonly { id: ScopeId }[]) =>
  regions.some(region => region.id === scope) ? network.id : scope
