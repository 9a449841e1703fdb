import { today } from '../../../kernel/now.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import { listNames } from '../../register/index.ts'
import { canKeepBodies, canOfferToJoin, networkWithPeople, visibleBody } from '../access.ts'
import { type Body, listBodies, listMembersOfBodies, listOfferings, type Offering } from '../store/bodies.ts'
import type { Network } from '../store/networks.ts'

export interface GroupsView {
  network: Network
  bodies: (Body & { url: string; members: number; calls: boolean })[]
  may: { form: boolean }
}

/** The bodies of a network, with how many belong to each and which call for volunteers. */
export async function groupsView(tx: Tx, slug: string | undefined): Promise<GroupsView> {
  const network = await networkWithPeople(tx, slug)
  const bodies = await listBodies(tx, network.id)
  const ids = bodies.map(body => body.id)
  const [members, day] = await Promise.all([listMembersOfBodies(tx, ids), today(tx, network.zone)])
  return {
    network,
    bodies: bodies.map(body => ({
      ...body,
      url: urlOf(network, body),
      members: members.get(body.id)?.length ?? 0,
      calls: body.calls_until !== null && day <= body.calls_until,
    })),
    may: { form: canKeepBodies(tx.actor, network) },
  }
}

export interface GroupView {
  network: Network
  body: Body
  url: string
  calls: boolean
  members: { id: string; name: string }[]
  /** Those who offered to join, for who answers them. */
  offers: (Offering & { name: string })[]
  may: { keep: boolean; offer: boolean }
}

export async function groupView(tx: Tx, slug: string | undefined, of: string | undefined): Promise<GroupView> {
  const { network, body } = await visibleBody(tx, slug, of)
  const keep = canKeepBodies(tx.actor, network)
  const [members, offers, day] = await Promise.all([
    listMembersOfBodies(tx, [body.id]),
    listOfferings(tx, body.id),
    today(tx, network.zone),
  ])
  const people = members.get(body.id) ?? []
  const names = await listNames(tx, [...people, ...offers.map(one => one.person_id)])
  const named = (id: string) => names.get(id) ?? ''
  const isMember = tx.actor.person !== null && people.includes(tx.actor.person)
  const offered = offers.some(one => one.person_id === tx.actor.person)
  return {
    network,
    body,
    url: urlOf(network, body),
    calls: body.calls_until !== null && day <= body.calls_until,
    members: people.map(id => ({ id, name: named(id) })).filter(one => one.name),
    offers: keep ? offers.map(one => ({ ...one, name: named(one.person_id) })) : [],
    may: { keep, offer: !offered && canOfferToJoin(tx.actor, body, { today: day, isMember }) },
  }
}

function urlOf(network: Network, { slug }: { slug: string }): string {
  return `/${network.slug}/groups/${encodeURIComponent(slug)}`
}
