import { notAllowed, notFound } from '../../../kernel/errors.ts'
import type { Id } from '../../../kernel/ids.ts'
import type { Text } from '../../../kernel/text.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import {
  findHouse,
  findNetworkById,
  listRegions,
  type Network,
  networkWithPeople,
  type Region,
} from '../../networks/index.ts'
import { findOrganisation, findPerson, listOrganisations, ROLES, type Role } from '../../register/index.ts'
import { canInvite, canInviteAtAll, placeInvitedTo } from '../access.ts'
import { type OpenedInvitation, openInvitation } from '../actions/accept.ts'
import { invitedAddress } from '../actions/invite.ts'
import { ownAddress } from '../addresses.ts'
import { listInvitations } from '../store/invitations.ts'
import { listSessions, type OwnSession } from '../store/sessions.ts'
import { type OwnFactors, ownFactors } from './factors.ts'

export interface AccountView extends OwnFactors {
  /** Abbreviated: enough to know it by. Null without an account. */
  address: string | null
  sessions: (OwnSession & { here: boolean })[]
}

/** What somebody can see and do about their own way in. */
export async function accountView(tx: Tx, session: Id<'session'>): Promise<AccountView> {
  const person = tx.actor.person!
  const [address, sessions, own] = await Promise.all([
    ownAddress(tx, person),
    listSessions(tx, person),
    ownFactors(tx, person),
  ])
  return { ...own, address, sessions: sessions.map(one => ({ ...one, here: one.id === session })) }
}

export interface InvitationsView {
  network: Network
  regions: Region[]
  organisations: { id: string; name: Text }[]
  /** The roles this reader may invite to, for one of these organisations at least, or without one. */
  roles: Role[]
  open: {
    id: string
    name: string
    name_language: string
    role: string
    address: string | null
    organisation: Text | null
    ends_at: Temporal.Instant
    over: boolean
    /** This reader could invite to the same themself. */
    mayRenew: boolean
  }[]
}

/** Whom this reader can bring into a network, and who was invited and has not come. */
export async function invitationsView(tx: Tx, slug: string | undefined): Promise<InvitationsView> {
  const network = await networkWithPeople(tx, slug)
  const house = await findHouse(tx)
  const all = await listRegions(tx, network.id)
  const regions = all.filter(region => tx.actor.staffOf.includes(region.id))
  if (
    !house ||
    !canInviteAtAll(
      tx.actor,
      network.id,
      regions.map(one => one.id),
    )
  )
    throw notAllowed()
  const [organisations, invitations] = await Promise.all([
    listOrganisations(tx, network.id),
    listInvitations(tx, network.id),
  ])
  const places = [
    { region: null, organisation: null },
    ...regions.map(region => ({ region: region.id, organisation: null })),
    ...organisations.map(one => ({
      region: regions.find(region => one.kept_in.includes(region.id))?.id ?? null,
      organisation: one.id,
    })),
  ]
  const may = (role: Role, place: (typeof places)[number]) =>
    canInvite(tx.actor, { role, network: network.id, ...place }, house.id)
  const names = new Map(organisations.map(one => [one.id, one.name]))
  return {
    network,
    regions,
    organisations: organisations.filter((_one, i) => may('member', places[1 + regions.length + i]!)),
    roles: (Object.keys(ROLES) as Role[]).filter(role => places.some(place => may(role, place))),
    open: invitations.map(one => ({
      id: one.id,
      name: one.name,
      name_language: one.name_language,
      role: one.role,
      address: invitedAddress(one),
      organisation: names.get(one.organisation_id ?? '') ?? null,
      ends_at: one.ends_at,
      over: !one.open,
      mayRenew: canInvite(tx.actor, placeInvitedTo(one), house.id),
    })),
  }
}

export interface InvitationView extends OpenedInvitation {
  network: Text | null
  organisation: Text | null
  region: Text | null
  /** The name of whoever invited. */
  by: string | null
}

/** What an invitation says to whoever opened it, as the service `invitation`. */
export async function invitationView(tx: Tx, token: string, reader: string | null): Promise<InvitationView> {
  const opened = await openInvitation(tx, token, reader)
  const { invitation } = opened
  const network = await findNetworkById(tx, invitation.network_id ?? '')
  if (invitation.network_id && !network) throw notFound()
  const regions = network ? await listRegions(tx, network.id) : []
  const [inviter, organisation] = await Promise.all([
    findPerson(tx, invitation.invited_by),
    invitation.organisation_id ? findOrganisation(tx, invitation.organisation_id) : null,
  ])
  return {
    ...opened,
    network: network?.name ?? null,
    organisation: organisation?.name ?? null,
    region: regions.find(one => one.id === invitation.region_id)?.name ?? null,
    by: inviter?.name ?? null,
  }
}
