import { notAllowed, Refusal } from '../../../kernel/errors.ts'
import { happened, type Subscription } from '../../../kernel/events.ts'
import { isId, type ScopeId } from '../../../kernel/ids.ts'
import { writeDown } from '../../../kernel/journal.ts'
import { type InterfaceLanguage, interfaceLanguage } from '../../../kernel/languages.ts'
import { linkTo } from '../../../kernel/mail/links.ts'
import { mailPage } from '../../../kernel/mail/page.ts'
import { sendMails } from '../../../kernel/mail/send.ts'
import { listUnwilling, makeStopLink } from '../../../kernel/mail/unwanted.ts'
import { listLinks, makeLink, pathOfLink, revokeLinks } from '../../../kernel/signed-links.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import { addressesOf } from '../../accounts/index.ts'
import { findHouse } from '../../networks/index.ts'
import { listPeopleOfPage, listReaders, type PersonId } from '../../register/index.ts'
import { CONTRIBUTE, canAnswer, linkObjectOf, visibleDocument } from '../access.ts'
import { TEXT_IS_OPEN, textIsOpenMail } from '../mails.ts'
import { linkEnd, linkHolders, statusOf } from '../rules.ts'
import { repliesAbout } from '../slots.ts'
import { type Document, findDocumentById, holdDocument } from '../store/documents.ts'
import { findSending, insertSending, settleSending } from '../store/sendings.ts'

/** More members than this no network has; a job that met more would rather write to the first than to nobody. */
const MOST_PEOPLE = 50_000
const AT_ONCE = 100
/** A link that fell into wrong hands fills no desk. */
const USES = 200

/** Sends an open text to every member who has no link to it yet, later, in a job. */
export async function sendLinks(tx: Tx, networkSlug: string, slug: string): Promise<void> {
  const { network, document } = await visibleDocument(tx, networkSlug, slug)
  if (!canAnswer(tx.actor, document)) throw notAllowed()
  if (statusOf(document, document.now) !== 'open') throw new Refusal('closed')
  const sending = await insertSending(tx, { document: document.id, network: network.id })
  await writeDown(tx, 'document.sent-out', `document:${document.id}`, network.id)
  await happened(tx, 'document.sent-out', network.id, { sending })
}

/** Ends every personal link to a text at once. Gives how many still worked. */
export async function endLinks(tx: Tx, networkSlug: string, slug: string): Promise<number> {
  const { network, document } = await visibleDocument(tx, networkSlug, slug)
  if (!canAnswer(tx.actor, document)) throw notAllowed()
  const ended = await revokeLinks(tx, { object: linkObjectOf(document) })
  if (ended > 0) await writeDown(tx, 'document.links-ended', `document:${document.id}`, network.id, { ended })
  return ended
}

/** Those of a network who have no link to a text that works until it closes, and want its mails. */
export async function listMissing(tx: Tx, document: Document) {
  const scope = document.scope_id as ScopeId
  const [people, links, unwilling] = await Promise.all([
    listPeopleOfPage(tx, scope, { keptIn: null, limit: MOST_PEOPLE, offset: 0 }),
    listLinks(tx, { object: linkObjectOf(document) }),
    listUnwilling(tx, scope, TEXT_IS_OPEN),
  ])
  const holders = linkHolders(links, CONTRIBUTE, document.closes_at!)
  const willing = people.filter(person => !unwilling.has(person.id as PersonId))
  return { people, holders, unwilling, missing: willing.filter(person => !holders.has(person.id)) }
}

/** When a text was sent out: each member who lacks a link gets one, in a mail in their language. */
export const inviteToText: Subscription = {
  event: 'document.sent-out',
  subscriber: 'invite-to-text',
  async run(tx, { payload, scope }) {
    const sending = isId(payload['sending']) ? await findSending(tx, payload['sending']) : undefined
    if (!sending || sending.scope_id !== scope || sending.done_at) return
    const asked = await findDocumentById(tx, sending.document_id)
    if (!asked || asked.scope_id !== scope) return
    // Two that were asked for at once: the second writes to those whom the first did not reach.
    await holdDocument(tx, scope, `${asked.slug}/links`, 'alone')
    const document = (await findDocumentById(tx, asked.id))!
    if (statusOf(document, document.now) !== 'open') return
    const [{ missing }, house] = await Promise.all([listMissing(tx, document), findHouse(tx)])
    const languages = house?.languages as InterfaceLanguage[] | undefined
    const addresses = await addressesOf(
      tx,
      missing.map(({ id }) => id),
    )
    const reached = missing.filter(({ id }) => addresses.has(id as PersonId))
    for (let i = 0; i < reached.length; i += AT_ONCE)
      await writeTo(tx, document, sending.asked_by as PersonId, reached.slice(i, i + AT_ONCE), addresses, languages)
    const [written, unaddressed] = [reached.length, missing.length - reached.length]
    await settleSending(tx, sending.id, { at: document.now, written, unaddressed })
  },
}

async function writeTo(
  tx: Tx,
  document: Document,
  madeBy: PersonId,
  people: readonly { id: string; languages: string[] }[],
  addresses: Map<PersonId, string>,
  offered: readonly InterfaceLanguage[] | undefined,
): Promise<void> {
  const scope = document.scope_id as ScopeId
  const replies = await repliesAbout(
    tx,
    document,
    people.map(({ id }) => id),
  )
  const readers = await listReaders(
    tx,
    people.map(({ id }) => id),
  )
  const mails = people.map(async ({ id, languages }) => {
    const person = id as PersonId
    const language = interfaceLanguage(languages, offered)
    const [token, stop] = await Promise.all([
      makeContributeLink(tx, document, person, madeBy),
      makeStopLink(tx, { scope, person, purpose: TEXT_IS_OPEN }),
    ])
    const { subject, page } = textIsOpenMail(language, {
      url: linkTo(pathOfLink(token, language)),
      stop: linkTo(pathOfLink(stop, language)),
      closesAt: document.closes_at!,
      zone: document.closes_zone ?? 'UTC',
      yours: readers.get(person)?.zone ?? null,
    })
    return {
      // Not the person alone: whoever's link was ended gets another mail when the text is sent out again.
      key: `${document.id}:${person}:${token.slice(0, 16)}`,
      purpose: TEXT_IS_OPEN,
      scope,
      to: { address: addresses.get(person)!, person },
      subject,
      ...mailPage(page),
      language,
      ...replyingTo(replies.get(id)),
      unsubscribe: { url: linkTo(`/l/${stop}`) },
      expiresAt: document.closes_at!,
    }
  })
  await sendMails(tx, await Promise.all(mails))
}

const replyingTo = (replyTo: string | undefined) => (replyTo ? { replyTo } : {})

/** The token of a link with which a person may speak about an open text, and late for a while after it closed. */
export function makeContributeLink(
  tx: Tx,
  document: Pick<Document, 'id' | 'scope_id' | 'closes_at'>,
  person: PersonId,
  madeBy: PersonId | null,
): Promise<string> {
  return makeLink(tx, {
    person,
    scope: document.scope_id as ScopeId,
    purpose: CONTRIBUTE,
    object: linkObjectOf(document),
    endsAt: linkEnd(document.closes_at!),
    uses: USES,
    madeBy,
  })
}
