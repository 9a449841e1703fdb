import { randomBytes } from 'node:crypto'
import { Invalid, notAllowed, notFound, Refusal } from '../../../kernel/errors.ts'
import type { FormValue } from '../../../kernel/forms.ts'
import { today } from '../../../kernel/now.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import { belongsHere, canOfferToHouseBody } from '../access.ts'
import type { SeatOrOfferForm } from '../forms.ts'
import { invitationHash, readSeats, type Seat, type SeatLine, sealSeat, seatHash } from '../seats.ts'
import type { HouseBody } from '../store/house-bodies.ts'
import { askAs, deleteSeat, insertSeat, updateSeat } from '../store/seats.ts'

// Nothing here writes into the journal, tells an event or sends a mail: each would put a person beside a body. What
// happened is written into the seat itself, where whom it is about and the coordinators read it.

/** The seats that this actor may see, and their own. Nothing for whoever belongs to no network of the house any more. */
export async function seatsFor(tx: Tx, body: HouseBody, besides: readonly Buffer[] = []) {
  const me = tx.actor.person
  if (!me || !belongsHere(tx.actor)) return { own: null, seats: [] }
  const hash = seatHash(body.id, me)
  await askAs(tx, [hash, ...besides])
  const seats = await readSeats(tx, body.id)
  return { own: seats.find(seat => hash.equals(seat.hash)) ?? null, seats }
}

/** Somebody offers to join: only the coordinators read it. */
export async function offerToHidden(tx: Tx, body: HouseBody, given: FormValue<typeof SeatOrOfferForm>): Promise<void> {
  const me = tx.actor.person
  if (!me) throw new Refusal('not-signed-in')
  if (!canOfferToHouseBody(tx.actor, body, await today(tx))) throw notAllowed()
  const { own } = await seatsFor(tx, body)
  const { name, words = '', language } = given
  if (own) throw new Invalid([{ field: 'words', text: 'problem-offered-before' }])
  if (!name) throw new Invalid([{ field: 'name', text: 'problem-required' }])
  if (words.length > 600) throw new Invalid([{ field: 'words', text: 'problem-too-long', values: { most: 600 } }])
  const said = { person: me, name, words, language, lines: [await line(tx, 'offered', name)] }
  await insertSeat(tx, sealSeat(body.id, seatHash(body.id, me), { standing: 'offer', coordinates: false, said }))
}

/** A coordinator takes somebody in, or declines; whose offer it was finds it on the body's page. */
export async function answerHidden(tx: Tx, body: HouseBody, id: string, accepted: boolean): Promise<void> {
  const { me, seat } = await coordinated(tx, body, id, 'offer')
  const standing = accepted ? 'member' : 'declined'
  // What was said in the offer has done its work.
  const said = { ...seat.said, words: '' }
  // Whoever is declined is no member, and learns of none.
  await change(
    tx,
    seat,
    { standing },
    said,
    await line(tx, accepted ? 'taken-in' : 'declined', accepted ? me.said.name : ''),
  )
}

/** A coordinator makes an invitation: a link for one person, good once, handed over by whatever way is safe. */
export async function inviteToHidden(tx: Tx, body: HouseBody, name: string): Promise<void> {
  const { own } = await seatsFor(tx, body)
  if (!isCoordinator(own)) throw notFound()
  const token = randomBytes(24).toString('base64url')
  const said = { person: null, name, words: '', language: '', lines: [await line(tx, 'invited', own.said.name)], token }
  await insertSeat(
    tx,
    sealSeat(body.id, invitationHash(body.id, token), { standing: 'invitation', coordinates: false, said }),
  )
}

/** Takes an invitation back: its link opens nothing any more. */
export async function takeInvitationBack(tx: Tx, body: HouseBody, id: string): Promise<void> {
  const { seat } = await coordinated(tx, body, id, 'invitation')
  await deleteSeat(tx, body.id, seat.hash)
}

/** The invitation behind a link, for whoever belongs to a network of the house; else it is nowhere. */
export async function invitationToHidden(tx: Tx, body: HouseBody, token: string) {
  if (!tx.actor.person) throw new Refusal('not-signed-in')
  const hash = invitationHash(body.id, token)
  const { own, seats } = await seatsFor(tx, body, [hash])
  const invitation = seats.find(seat => hash.equals(seat.hash) && seat.standing === 'invitation')
  if (!invitation || body.roster !== 'hidden') throw notFound()
  return { own, invitation }
}

/** Whoever holds an invitation sits down, once. */
export async function acceptInvitation(tx: Tx, body: HouseBody, token: string, name: string): Promise<void> {
  const { own, invitation } = await invitationToHidden(tx, body, token)
  if (own?.standing === 'member') throw new Refusal('conflict')
  const me = tx.actor.person!
  if (own) await deleteSeat(tx, body.id, own.hash)
  const lines = [...invitation.said.lines, await line(tx, 'joined', name)]
  const said = { person: me, name, words: '', language: '', lines }
  const { coordinates } = invitation
  await insertSeat(tx, sealSeat(body.id, seatHash(body.id, me), { standing: 'member', coordinates, said }))
  // Two who open it at the same moment: one of them comes too late.
  if (!(await deleteSeat(tx, body.id, invitation.hash))) throw notFound()
}

/** A coordinator ends somebody's membership; coordinators step down by themselves alone. */
export async function endHidden(tx: Tx, body: HouseBody, id: string): Promise<void> {
  const { seat } = await coordinated(tx, body, id, 'member')
  if (seat.coordinates) throw notAllowed()
  await deleteSeat(tx, body.id, seat.hash)
}

/** A person leaves, takes an offer back or puts the answer to it away: at once, without anybody's yes or knowledge. */
export async function leaveHidden(tx: Tx, body: HouseBody): Promise<void> {
  const { own } = await seatsFor(tx, body)
  if (!own) throw notFound()
  await deleteSeat(tx, body.id, own.hash)
}

/** A coordinator makes a member one, too; where nobody coordinates any more, a member steps in. */
export async function coordinate(tx: Tx, body: HouseBody, id: string): Promise<void> {
  const { own, seats } = await seatsFor(tx, body)
  const seat = seats.find(one => one.id === id && one.standing === 'member')
  const stepsIn = own !== null && own === seat && !seats.some(one => one.coordinates && one.standing === 'member')
  if (!seat || !own || !(isCoordinator(own) || stepsIn)) throw notFound()
  await change(tx, seat, { coordinates: true }, seat.said, await line(tx, 'coordinates', own.said.name))
}

export function isCoordinator(seat: Seat | null): seat is Seat {
  return seat !== null && seat.standing === 'member' && seat.coordinates
}

/** A seat of the body, for its coordinators; for everybody else it is nowhere. */
async function coordinated(tx: Tx, body: HouseBody, id: string, standing: Seat['standing']) {
  const { own, seats } = await seatsFor(tx, body)
  const seat = seats.find(one => one.id === id && one.standing === standing)
  if (!isCoordinator(own) || !seat) throw notFound()
  return { me: own, seat }
}

async function change(
  tx: Tx,
  seat: Seat,
  to: Partial<Pick<Seat, 'standing' | 'coordinates'>>,
  said: Seat['said'],
  more: SeatLine,
): Promise<void> {
  const lines = [...said.lines, more]
  const after = sealSeat(seat.body_id, Buffer.from(seat.hash), { ...seat, ...to, said: { ...said, lines } })
  if (!(await updateSeat(tx, seat, after))) throw new Refusal('conflict')
}

async function line(tx: Tx, act: SeatLine['act'], by: string): Promise<SeatLine> {
  return { act, by, on: await today(tx) }
}
