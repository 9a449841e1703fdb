import { today } from '../../../kernel/now.ts'
import type { Text } from '../../../kernel/text.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import { listNames, listNodes, listOffers } from '../../register/index.ts'
import { canKeepBodies, canOfferToJoin, networkWithPeople, visibleBody } from '../access.ts'
import {
  type Body,
  findOwnOffering,
  listBodies,
  listMembersOfBodies,
  listOfferings,
  type Offering,
} from '../store/bodies.ts'
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
  offers: (Offering & { name: string; expertise: Text[]; availability: string })[]
  /** What became of the reader's own offer, as long as they are no member. */
  offered: 'waiting' | 'declined' | null
  may: { keep: boolean; offer: boolean }
}

export async function groupView(tx: Tx, slug: string | undefined, of: string | undefined): Promise<GroupView> {
  const { network, body } = await visibleBody(tx, slug, of)
  const keep = canKeepBodies(tx.actor, network)
  const me = tx.actor.person
  const [members, offers, day, own] = await Promise.all([
    listMembersOfBodies(tx, [body.id]),
    keep ? listOfferings(tx, body.id) : [],
    today(tx, network.zone),
    me ? findOwnOffering(tx, body.id, me) : undefined,
  ])
  const people = members.get(body.id) ?? []
  const volunteers = offers.map(one => one.person_id)
  const [names, brought, tree] = await Promise.all([
    listNames(tx, [...people, ...volunteers]),
    listOffers(tx, volunteers),
    volunteers.length > 0 ? listNodes(tx, 'expertise') : [],
  ])
  const named = (id: string) => names.get(id) ?? ''
  const bringing = (id: string) => {
    const offer = brought.get(id)
    const expertise = tree.filter(node => offer?.expertise.includes(node.id)).map(node => node.name)
    return { name: named(id), expertise, availability: offer?.availability ?? '' }
  }
  const isMember = me !== null && people.includes(me)
  return {
    network,
    body,
    url: urlOf(network, body),
    calls: body.calls_until !== null && day <= body.calls_until,
    members: people.map(id => ({ id, name: named(id) })).filter(one => one.name),
    offers: offers.map(one => ({ ...one, ...bringing(one.person_id) })),
    offered: isMember || !own || own.accepted === true ? null : own.accepted === null ? 'waiting' : 'declined',
    may: { keep, offer: !own && canOfferToJoin(tx.actor, body, { today: day, isMember }) },
  }
}

function urlOf(network: Network, { slug }: { slug: string }): string {
  return `/${network.slug}/groups/${encodeURIComponent(slug)}`
}
