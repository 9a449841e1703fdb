import { Refusal } from '../../../kernel/errors.ts'
import { happened, type Subscription } from '../../../kernel/events.ts'
import { isId, type ScopeId } from '../../../kernel/ids.ts'
import { writeDown } from '../../../kernel/journal.ts'
import { type InterfaceLanguage, interfaceLanguage } from '../../../kernel/languages.ts'
import { linkTo } from '../../../kernel/mail/links.ts'
import { mailPage } from '../../../kernel/mail/page.ts'
import { sendMail } from '../../../kernel/mail/send.ts'
import { now } from '../../../kernel/now.ts'
import { makeLink, pathOfLink } from '../../../kernel/signed-links.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import { addressesOf } from '../../accounts/index.ts'
import { findHouse, listMembersOfBodies } from '../../networks/index.ts'
import { contactsAsTheyAre, findPerson, type PersonId } from '../../register/index.ts'
import { CONFIRM_MAIL, confirmMail } from '../mails.ts'
import { findItem, updateItem } from '../store/items.ts'
import { admitMessage, denyMessage, findMessage, proveMessage } from '../store/messages.ts'

/** What the link in "did you write this?" is for. */
export const CONFIRM = 'confirm-mail'
/** Nobody is written to more often than this because somebody else uses their name. */
const ASKED_AN_HOUR = 3

/** Asks, at the address on record and nowhere else, whether a person wrote a mail. As the service `read-mail`. */
export async function askWhoWrote(
  tx: Tx,
  asked: { message: string; person: PersonId; network: ScopeId; at: Temporal.Instant },
): Promise<void> {
  const { message, person, network, at } = asked
  const [record, address, house] = await Promise.all([
    findPerson(tx, person),
    addressOnRecord(tx, person),
    findHouse(tx),
  ])
  if (!record || !address) return
  const language = interfaceLanguage(record.languages, house?.languages as InterfaceLanguage[] | undefined)
  const endsAt = (await now(tx)).add({ hours: 24 * 7 })
  const object = `inbox-message:${message}`
  const token = await makeLink(tx, { person, scope: network, purpose: CONFIRM, object, endsAt, uses: 2, madeBy: null })
  const { subject, page } = confirmMail(language, {
    url: linkTo(pathOfLink(token, language)),
    at,
    zone: record.zone,
  })
  await sendMail(tx, {
    key: message,
    purpose: CONFIRM_MAIL,
    scope: network,
    to: { address, person },
    subject,
    ...mailPage(page),
    language,
    expiresAt: endsAt,
    atMostPerHour: ASKED_AN_HOUR,
  })
}

async function addressOnRecord(tx: Tx, person: PersonId): Promise<string | null> {
  const account = (await addressesOf(tx, [person])).get(person)
  if (account) return account
  return (await contactsAsTheyAre(tx, person)).find(one => one.kind === 'email')?.value ?? null
}

/** The mail that a link asks about. Throws where there is none, or where the question was answered. */
export async function mailOfLink(tx: Tx) {
  const [, id] = (tx.actor.link?.object ?? '').split(':')
  const message = isId(id) ? await findMessage(tx, id) : undefined
  if (!message || tx.actor.link?.purpose !== CONFIRM) throw new Refusal('not-found')
  return message
}

/** Its person says that they wrote it, or did not; once. As the actor of the link. */
export async function sayWhoWrote(tx: Tx, wrote: boolean): Promise<void> {
  const message = await mailOfLink(tx)
  const said = await (wrote ? proveMessage(tx, message.id) : denyMessage(tx, message.id))
  if (!said) throw new Refusal('closed')
  const scope = tx.actor.link!.scope
  await writeDown(tx, wrote ? 'mail.confirmed' : 'mail.denied', `inbox-message:${message.id}`, scope)
  await happened(tx, wrote ? 'mail.confirmed' : 'mail.denied', scope, { message: message.id })
}

/** When somebody said that a mail is theirs: it does what it was meant to, and staff find it among what is new. */
export const goOnWithConfirmed: Subscription = {
  event: 'mail.confirmed',
  subscriber: 'go-on-with-confirmed',
  run: (tx, { payload }) => goOn(tx, payload['message'] ?? '', true),
}

/** When they said that it is not: it stays with staff, marked. */
export const goOnWithDenied: Subscription = {
  event: 'mail.denied',
  subscriber: 'go-on-with-denied',
  run: (tx, { payload }) => goOn(tx, payload['message'] ?? '', false),
}

async function goOn(tx: Tx, id: string, wrote: boolean): Promise<void> {
  const message = isId(id) ? await findMessage(tx, id) : undefined
  const item = message && (await findItem(tx, message.item_id))
  // The event may be told by anybody of the scope: only what the row says counts.
  if (!message || !item || (wrote ? message.proof !== 'link' : !message.denied_at)) return
  const network = item.network_id as ScopeId
  const what = { item: item.id, message: message.id }
  const members = message.body_id ? ((await listMembersOfBodies(tx, [message.body_id])).get(message.body_id) ?? []) : []
  const goesToGroup = wrote && message.body_id !== null && members.includes(message.person_id ?? '')
  if (goesToGroup && (await admitMessage(tx, message.id))) await happened(tx, 'group-mail.admitted', network, what)
  if (wrote && item.about) await happened(tx, 'mail.proven', network, what)
  if (item.state !== 'waiting') return
  await updateItem(tx, item.id, { state: goesToGroup ? 'closed' : item.assigned_to ? 'assigned' : 'new' })
}
