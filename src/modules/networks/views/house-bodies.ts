import { linkTo } from '../../../kernel/mail/links.ts'
import { today } from '../../../kernel/now.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import { listNames } from '../../register/index.ts'
import { belongsHere, canKeepOpenRoster, canOfferToHouseBody, canRunHouse, visibleHouseBody } from '../access.ts'
import { isCoordinator, seatsFor } from '../actions/hidden-roster.ts'
import { firstToken, invitationHash, type Seat } from '../seats.ts'
import {
  type HouseBody,
  type HouseOffer,
  listHouseBodies,
  listHouseOffers,
  listOpenRoster,
  type OpenMember,
} from '../store/house-bodies.ts'
import { findHouse } from '../store/networks.ts'

export interface HouseBodiesView {
  bodies: (HouseBody & { url: string; calls: boolean })[]
  may: { make: boolean }
}

/** The bodies above the networks that this reader may know of. */
export async function houseBodiesView(tx: Tx): Promise<HouseBodiesView> {
  const [house, bodies, day] = [await findHouse(tx), await listHouseBodies(tx), await today(tx)]
  return {
    bodies: bodies.map(body => ({ ...body, url: urlOf(body), calls: callsOn(body, day) })),
    may: { make: house !== undefined && canRunHouse(tx.actor, house) },
  }
}

export interface HouseBodyView {
  body: HouseBody
  url: string
  calls: boolean
  /** The names on an open roster, for whoever belongs to a network of the house; else null. */
  members: OpenMember[] | null
  /** Those who offered to join an open one, for who answers them. */
  offers: (HouseOffer & { name: string })[]
  /** What became of the reader's own offer to an open one. */
  offered: 'waiting' | 'declined' | null
  hidden: HiddenView | null
  may: { describe: boolean; keep: boolean; offer: boolean; leave: boolean }
}

/** What somebody sees of a hidden roster: their own seat, and what it lets them see. */
export interface HiddenView {
  own: Seat | null
  members: Seat[]
  /** For coordinators alone. */
  offers: Seat[]
  invitations: (Seat & { link: string })[]
  coordinates: boolean
  /** Nobody coordinates any more, and this member may. */
  mayStepIn: boolean
  /** For whoever runs the house: the link for the first coordinator, until it is taken up. */
  firstLink: string | null
}

export async function houseBodyView(tx: Tx, slug: string | undefined): Promise<HouseBodyView> {
  const body = await visibleHouseBody(tx, slug)
  const day = await today(tx)
  const describe = canRunHouse(tx.actor, { id: body.scope_id })
  const common = { body, url: urlOf(body), calls: callsOn(body, day) }
  if (body.roster === 'hidden') {
    const hidden = await hiddenView(tx, body, describe)
    const offer = hidden.own === null && canOfferToHouseBody(tx.actor, body, day)
    const may = { describe, keep: false, offer, leave: hidden.own !== null }
    return { ...common, members: null, offers: [], offered: null, hidden, may }
  }
  const me = tx.actor.person
  const members = belongsHere(tx.actor) ? await listOpenRoster(tx, body.id) : null
  const offers = me ? await listHouseOffers(tx, body.id) : []
  const own = offers.find(one => one.person_id === me)
  const isMember = members?.some(one => one.person_id === me) === true
  const keep = canKeepOpenRoster(tx.actor, body)
  const open = keep ? offers.filter(one => one.accepted === null) : []
  const names = await listNames(
    tx,
    open.map(one => one.person_id),
  )
  return {
    ...common,
    members,
    offers: open.map(one => ({ ...one, name: names.get(one.person_id) ?? '' })),
    offered: isMember || !own ? null : own.accepted === null ? 'waiting' : 'declined',
    hidden: null,
    may: { describe, keep, offer: !isMember && !own && canOfferToHouseBody(tx.actor, body, day), leave: isMember },
  }
}

/** As JSON: nothing of a hidden roster, whoever asks. */
export function houseBodyJson({ body, url, calls, members }: HouseBodyView) {
  const { name, charter, mandate, calls_until, roster } = body
  return { url, name, charter, mandate, roster, calls_until, calls, ...(members ? { members } : {}) }
}

async function hiddenView(tx: Tx, body: HouseBody, runsHouse: boolean): Promise<HiddenView> {
  const first = invitationHash(body.id, firstToken(body.id))
  const { own, seats } = await seatsFor(tx, body, runsHouse ? [first] : [])
  const members = seats.filter(seat => seat.standing === 'member')
  const coordinates = isCoordinator(own)
  const linkOf = (seat: Seat) => linkTo(`${urlOf(body)}/invitation/${seat.said.token}`)
  const firstSeat = seats.find(seat => first.equals(seat.hash))
  return {
    own,
    members: own?.standing === 'member' ? [...members].sort((a, b) => a.said.name.localeCompare(b.said.name)) : [],
    offers: coordinates ? seats.filter(seat => seat.standing === 'offer') : [],
    invitations: coordinates
      ? seats.filter(seat => seat.standing === 'invitation').map(seat => ({ ...seat, link: linkOf(seat) }))
      : [],
    coordinates,
    mayStepIn: own?.standing === 'member' && !members.some(seat => seat.coordinates),
    firstLink: runsHouse && firstSeat ? linkOf(firstSeat) : null,
  }
}

const callsOn = (body: HouseBody, day: string) => body.calls_until !== null && day <= body.calls_until

function urlOf({ slug }: { slug: string }): string {
  return `/bodies/${encodeURIComponent(slug)}`
}
