import { randomBytes } from 'node:crypto'
import { Invalid } from '../../../kernel/errors.ts'
import { happened } from '../../../kernel/events.ts'
import { isId, slugOf } from '../../../kernel/ids.ts'
import { writeDown } from '../../../kernel/journal.ts'
import { now } from '../../../kernel/now.ts'
import { textOf } from '../../../kernel/text.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import type { Network } from '../../networks/index.ts'
import {
  addContact,
  addPerson,
  findPerson,
  hashOfReach,
  listReachedBy,
  type PersonId,
  readReach,
} from '../../register/index.ts'
import { invitationToWorkOn, linkObjectOf } from '../access.ts'
import { hoursOf, type SpeakersPlace, speakersPlace } from '../places.ts'
import { mayRemind } from '../rules/speaking.ts'
import { askOnceMore, type Invitation, insertInvitation, listInvitations } from '../store/invitations.ts'
import { endOne } from './end-invitation.ts'

export interface TypedInvitation {
  person?: string
  name?: string
  email?: string
  reads?: string
  /** `speaker:<id>`, `line:<id>`, or nothing: for the whole session. */
  as?: string
  role?: string
  minutes?: string
  language?: string
}

type At = Parameters<typeof speakersPlace>[1]

/**
 * Asks somebody of the register to speak in a session, or somebody new, who is entered there for the staff alone. A mail
 * with their own link goes out later, in a job. The same person for the same place again is not asked twice.
 */
export async function inviteSpeaker(tx: Tx, at: At, typed: TypedInvitation): Promise<string> {
  const place = await speakersPlace(tx, at)
  const minutes = typed.minutes ? Number(typed.minutes) : null
  if (minutes !== null && !(Number.isInteger(minutes) && minutes > 0 && minutes < 1000))
    throw new Invalid([{ field: 'minutes', text: 'problem-programme-minutes' }])
  const printed = printedAs(place, typed.as)
  const person = typed.person ? await personChosen(tx, place.network, typed.person) : await newcomer(tx, place, typed)
  const asked = await listInvitations(tx, place.of)
  const same = asked.find(
    one =>
      one.person_id === person &&
      one.ended_at === null &&
      one.item_id === printed.item_id &&
      (one.speaker_id === printed.speaker_id || printed.speaker_id === null),
  )
  if (same) return `${place.base}/${same.id}`
  if (printed.speaker_id && asked.some(one => one.speaker_id === printed.speaker_id && one.ended_at === null))
    throw new Invalid([{ field: 'as', text: 'problem-speaker-taken' }])
  const hours = hoursOf(place)
  if (hours && Temporal.Instant.compare(hours.endsAt, await now(tx)) <= 0)
    throw new Invalid([{ field: 'key', text: 'problem-speaker-over' }])
  const id = await insertInvitation(tx, {
    of: place.of,
    scope: place.network.id,
    ...printed,
    person_id: person,
    role: typed.role ? textOf(typed.role, place.language) : null,
    minutes,
    language: typed.language || null,
    asked_for: hours?.startsAt ?? null,
  })
  await writeDown(tx, 'speaker.invited', linkObjectOf(id), place.network.id, { person })
  await happened(tx, 'speaker.invited', place.network.id, { invitation: id })
  return `${place.base}?done=speaker-invited`
}

/** Has all those written to again who are silent, and were not written to today. Gives how many they are. */
export async function remindSilent(tx: Tx, at: At): Promise<{ base: string; count: number }> {
  const { base, of, network } = await speakersPlace(tx, at)
  const moment = await now(tx)
  const silent = (await listInvitations(tx, of)).filter(one => mayRemind(one, moment))
  for (const one of silent) await writeAgain(tx, network, one)
  return { base, count: silent.length }
}

/** Sends somebody their link once more: because it was lost, or there was no address before. */
export async function sendLinkAgain(
  tx: Tx,
  at: { network: string | undefined; invitation: string | undefined },
): Promise<Invitation> {
  const { network, invitation } = await invitationToWorkOn(tx, at, true)
  if (invitation.ended_at || invitation.state === 'declined')
    throw new Invalid([{ field: 'key', text: 'problem-speaker-ended' }])
  // While a mail is on its way another press writes none.
  if (invitation.asked === invitation.sent || invitation.unaddressed) await writeAgain(tx, network, invitation)
  return invitation
}

/** Takes an invitation back: its link ends at once, and the page of the session says nothing of it any more. */
export async function withdrawInvitation(
  tx: Tx,
  at: { network: string | undefined; invitation: string | undefined },
): Promise<Invitation> {
  const { network, invitation } = await invitationToWorkOn(tx, at, true)
  if (!invitation.ended_at) await endOne(tx, network.id, invitation.id)
  return invitation
}

async function writeAgain(tx: Tx, network: Pick<Network, 'id'>, { id }: Invitation): Promise<void> {
  await askOnceMore(tx, id, 'again')
  await writeDown(tx, 'speaker.reminded', linkObjectOf(id), network.id)
  await happened(tx, 'speaker.invited', network.id, { invitation: id })
}

function printedAs(place: SpeakersPlace, as = ''): Pick<Invitation, 'item_id' | 'speaker_id'> {
  const [what, id] = as.split(':')
  const speaker = what === 'speaker' ? place.printed.find(one => one.id === id) : undefined
  const line = what === 'line' ? place.lines.find(one => one.id === id) : undefined
  if (as !== '' && !speaker && !line) throw new Invalid([{ field: 'as', text: 'problem-speaker-gone' }])
  return { speaker_id: speaker?.id ?? null, item_id: speaker ? speaker.item : (line?.id ?? null) }
}

/** Somebody whom this network shows, or whose record its staff keep. */
async function personChosen(tx: Tx, network: Network, id: string): Promise<PersonId> {
  const found = isId(id) ? await findPerson(tx, id) : undefined
  const record = found?.merged_into ? await findPerson(tx, found.merged_into) : found
  const belongs = record && [...record.scope_ids, ...record.kept_in].includes(network.id)
  if (!belongs) throw new Invalid([{ field: 'person', text: 'problem-speaker-person' }])
  return record.id as PersonId
}

/** Somebody new, or whoever has this address in a record that the staff keep. They belong to no network by that. */
async function newcomer(tx: Tx, { network }: SpeakersPlace, typed: TypedInvitation): Promise<PersonId> {
  const address = typed.email ? readReach('email', typed.email, null) : null
  if (!typed.name && !typed.email) throw new Invalid([{ field: 'person', text: 'problem-speaker-nobody' }])
  if (!typed.name) throw new Invalid([{ field: 'name', text: 'problem-speaker-name' }])
  if (!address) throw new Invalid([{ field: 'email', text: 'problem-address' }])
  const known = [
    ...new Set((await listReachedBy(tx, [hashOfReach('email', address)!.toString('hex')])).map(one => one.person)),
  ]
  if (known.length === 1) return personChosen(tx, network, known[0]!)
  const language = typed.reads || network.languages[0] || 'en'
  const keptIn = [network.id]
  const id = await addPerson(tx, {
    // Nobody is found by it: it only has to be another one than everybody else's.
    slug: `${slugOf(typed.name) || 'person'}-${randomBytes(4).toString('hex')}`,
    name: typed.name,
    nameLanguage: language,
    languages: [language],
    zone: null,
    place: null,
    organisation: null,
    scopes: [],
    keptIn,
  })
  await addContact(tx, { id, organisation_id: null, kept_in: keptIn }, { kind: 'email', value: address })
  return id
}
