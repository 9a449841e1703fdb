import { keyedHash, open, seal } from '../../kernel/sealed.ts'
import type { Tx } from '../../kernel/transaction.ts'
import { askAs, deleteSeat, insertSeat, listHiddenBodies, listSealedSeats, type SealedSeat } from './store/seats.ts'

/** What happened to a seat: this is its only journal, for the house's names no person beside a body. */
export interface SeatLine {
  act: 'offered' | 'taken-in' | 'declined' | 'invited' | 'joined' | 'coordinates'
  /** The name that whoever did it goes by in the body. */
  by: string
  on: string
}

/** What is sealed. */
export interface Seated {
  /** Null: an invitation that nobody has taken up. */
  person: string | null
  /** The name they go by here; of an invitation, whom it is for. */
  name: string
  words: string
  language: string
  lines: SeatLine[]
  /** Of an invitation: what its link ends with. */
  token?: string
  /** Whose record it was before two of one person became one, and whether both had a seat. */
  was?: { person: string; both: boolean }
}

export interface Seat extends SealedSeat {
  /** The hash as it stands in an address. */
  id: string
  said: Seated
}

/** By which the seat of a person in a body is found. */
export const seatHash = (body: string, person: string) => keyedHash(`${body} ${person}`, 'networks_seat')
/** By which an invitation is found. */
export const invitationHash = (body: string, token: string) => keyedHash(`${body} ${token}`, 'networks_seat.invitation')
/** What the first coordinator's link ends with: whoever runs the house can read it again until it is taken up. */
export const firstToken = (body: string) => keyedHash(body, 'networks_seat.first').toString('base64url').slice(0, 32)

// All seats are of one size, whatever was said: their length tells nothing.
const SIZE = 4096

/** A seat as it is kept: sealed for its place under a key of its body. */
export function sealSeat(
  body: string,
  hash: Buffer,
  seat: { standing: SealedSeat['standing']; coordinates: boolean; said: Seated },
): SealedSeat {
  const { standing, coordinates, said } = seat
  const kept = Buffer.from(JSON.stringify({ ...said, lines: said.lines.slice(-12) }))
  const padded = Buffer.alloc(Math.ceil(kept.length / SIZE) * SIZE, 0x20)
  kept.copy(padded)
  return {
    body_id: body,
    hash,
    standing,
    coordinates,
    sealed: seal(padded.toString(), placeOf(body, hash), `body:${body}`),
  }
}

/** The seats of a body that this transaction may see, opened. */
export async function readSeats(tx: Tx, body: string): Promise<Seat[]> {
  return (await listSealedSeats(tx, [body])).flatMap(one => openSeat(one) ?? [])
}

/**
 * Puts somebody's seats in all hidden bodies onto another record of the same person, as the service `merge`. Where both
 * sit, one seat stays, and coordinates if either did. Leaves no trace outside the seats of whether there were any.
 */
export async function rosterMoved(tx: Tx, from: string, to: string): Promise<void> {
  await onSeatsOf(tx, [from, to], async (body, [before, after]) => {
    if (!before) return
    const coordinates = before.coordinates || after?.coordinates === true
    const both = after?.standing === 'member'
    const stays = both ? after : before
    const standing = both || before.standing === 'member' ? 'member' : before.standing
    await deleteSeat(tx, body, before.hash)
    if (after) await deleteSeat(tx, body, after.hash)
    const said = { ...stays.said, person: to, was: { person: from, both } }
    await insertSeat(tx, sealSeat(body, seatHash(body, to), { standing, coordinates, said }))
  })
}

/** Undoes that: what was moved goes back, and where both sat both sit again. As the service `merge`. */
export async function rosterMovedBack(tx: Tx, from: string, to: string): Promise<void> {
  await onSeatsOf(tx, [from, to], async (body, [, seat]) => {
    const was = seat?.said.was
    if (!seat || was?.person !== from) return
    const { was: _was, ...said } = seat.said
    await deleteSeat(tx, body, seat.hash)
    const sit = (person: string) =>
      insertSeat(tx, sealSeat(body, seatHash(body, person), { ...seat, said: { ...said, person } }))
    await sit(from)
    if (was.both) await sit(to)
  })
}

/** Takes somebody out of every hidden body at once. Leaves no trace of whether they were in any. */
export function rosterLeft(tx: Tx, person: string): Promise<void> {
  return onSeatsOf(tx, [person], async body => void (await deleteSeat(tx, body, seatHash(body, person))))
}

/** Asks as these people, hidden body by hidden body, and as nobody afterwards. */
async function onSeatsOf(
  tx: Tx,
  people: readonly string[],
  act: (body: string, seats: (Seat | undefined)[]) => Promise<void>,
): Promise<void> {
  for (const body of await listHiddenBodies(tx)) {
    const hashes = people.map(person => seatHash(body, person))
    await askAs(tx, hashes)
    const seats = await readSeats(tx, body)
    await act(
      body,
      hashes.map(hash => seats.find(seat => hash.equals(seat.hash))),
    )
  }
  await askAs(tx, [])
}

function openSeat(one: SealedSeat): Seat | null {
  const hash = Buffer.from(one.hash)
  const text = open(one.sealed, placeOf(one.body_id, hash), { owner: `body:${one.body_id}` })
  return text === null ? null : { ...one, id: hash.toString('hex'), said: JSON.parse(text) as Seated }
}

const placeOf = (body: string, hash: Buffer) => `networks_seat.sealed ${body} ${hash.toString('hex')}`
