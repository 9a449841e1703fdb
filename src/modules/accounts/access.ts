import type { Actor } from '../../kernel/actor.ts'
import { notAllowed, notFound, Refusal } from '../../kernel/errors.ts'
import { isId, type ScopeId } from '../../kernel/ids.ts'
import { today } from '../../kernel/now.ts'
import { policy } from '../../kernel/policy.ts'
import type { Tx } from '../../kernel/transaction.ts'
import { findHouse, listRegions, networkWithPeople, visibleMember } from '../networks/index.ts'
import { heldOn, isStaff, isStaffOf, listRightsOf, type Role } from '../register/index.ts'
import { mayInvite } from './rules.ts'
import { findInvitation, type Invitation } from './store/invitations.ts'
import { findRecovery, type Recovery } from './store/recoveries.ts'

/** Where an invitation leads: a role in a scope, for an organisation perhaps, kept by a region perhaps. */
export interface Place {
  role: Role
  /** Null: a role in the house itself. */
  network: ScopeId | null
  region: ScopeId | null
  organisation: string | null
}

/** Roles that reach other people's data: a session that proved nothing but a mailbox does not hold them. */
export function needsSecondFactor(role: string): boolean {
  return isStaff(role) || role === 'steward'
}

type Rights = Pick<Actor, 'staffOf' | 'roles'>

/** Whether somebody with these rights may bring another into this place. `house` is the scope above all networks. */
export const canInvite = policy((rights: Rights, place: Place, house: ScopeId) => {
  const reach = [house, ...(place.network ? [place.network] : [])]
  return mayInvite(
    {
      administers: rights.roles.some(held => held.role === 'administrator' && reach.includes(held.scope)),
      staff: place.network !== null && rights.staffOf.includes(place.network),
      regional: place.region !== null && rights.staffOf.includes(place.region),
      steward: rights.roles.some(
        held =>
          held.role === 'steward' &&
          held.scope === place.network &&
          held.organisation !== null &&
          held.organisation === place.organisation,
      ),
    },
    place.role,
  )
})

export function placeInvitedTo(invitation: Invitation): Place {
  return {
    role: invitation.role as Role,
    network: invitation.network_id as ScopeId | null,
    region: invitation.region_id as ScopeId | null,
    organisation: invitation.organisation_id,
  }
}

/** Whether somebody brings people into a network at all: its staff, the staff of a region of it, a steward of an affiliate. */
export const canInviteAtAll = policy(
  (actor: Actor, network: ScopeId, regions: readonly ScopeId[]) =>
    isStaffOf(actor, network) ||
    regions.some(region => isStaffOf(actor, region)) ||
    actor.roles.some(held => held.role === 'steward' && held.scope === network),
)

/** An open invitation to a network, for those who see it. */
export async function visibleInvitation(tx: Tx, slug: string | undefined, id: string | undefined): Promise<Invitation> {
  const network = await networkWithPeople(tx, slug)
  const invitation = isId(id) ? await findInvitation(tx, id) : undefined
  if (!invitation || invitation.network_id !== network.id) throw notFound()
  return invitation
}

/** Somebody of a network whom this actor may put out of it: every role they hold there is one the actor could give. */
export async function removableMember(tx: Tx, slug: string | undefined, id: string | undefined) {
  const { network, person } = await visibleMember(tx, slug, id)
  if (person.id === tx.actor.person) throw notAllowed()
  const house = await findHouse(tx)
  if (!house) throw new Refusal('not-found')
  const day = await today(tx)
  const regions = (await listRegions(tx, network.id)).map(one => one.id)
  const region = regions.find(one => person.kept_in.includes(one)) ?? null
  const here = [house.id, network.id, ...regions]
  const held = (await listRightsOf(tx, person.id)).filter(role => heldOn(role, day) && here.includes(role.scope))
  const asMember: Place = { role: 'member', network: network.id, region, organisation: person.organisation_id }
  const asHeld = held.map(
    (one): Place => ({
      role: one.role as Role,
      network: one.scope === house.id ? null : network.id,
      region: one.scope === house.id ? null : region,
      organisation: one.organisation ?? person.organisation_id,
    }),
  )
  if (![asMember, ...asHeld].every(place => canInvite(tx.actor, place, house.id))) throw notAllowed()
  return { network, person }
}

/** Who may vouch for somebody was settled when they asked; nobody does for themself. */
export const canVouch = policy(
  (
    actor: Pick<Actor, 'person' | 'staffOf' | 'roles'>,
    asked: { person_id: string; organisation_id: string | null; network_ids: string[]; staff_ids: string[] },
  ) =>
    actor.person !== null &&
    actor.person !== asked.person_id &&
    (asked.staff_ids.some(scope => actor.staffOf.includes(scope as ScopeId)) ||
      actor.roles.some(
        held =>
          held.role === 'steward' &&
          held.organisation !== null &&
          held.organisation === asked.organisation_id &&
          asked.network_ids.includes(held.scope),
      )),
)

/** A recovery that this actor may vouch for; absent and not theirs is the same. */
export async function visibleRecovery(tx: Tx, id: string | undefined): Promise<Recovery> {
  const recovery = isId(id) ? await findRecovery(tx, id) : undefined
  if (!recovery || !canVouch(tx.actor, recovery)) throw notFound()
  return recovery
}
