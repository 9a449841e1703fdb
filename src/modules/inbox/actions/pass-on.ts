import type { Subscription } from '../../../kernel/events.ts'
import { isId, type ScopeId } from '../../../kernel/ids.ts'
import { type InterfaceLanguage, interfaceLanguage } from '../../../kernel/languages.ts'
import { linkTo } from '../../../kernel/mail/links.ts'
import { mailPage } from '../../../kernel/mail/page.ts'
import { sendMails } from '../../../kernel/mail/send.ts'
import { messageIdOf } from '../../../kernel/mail/setup.ts'
import { listUnwilling, makeStopLink } from '../../../kernel/mail/unwanted.ts'
import { pathOfLink } from '../../../kernel/signed-links.ts'
import { faceFor } from '../../../kernel/text.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import { addressesOf } from '../../accounts/index.ts'
import {
  type Body,
  findHouse,
  findNetworkById,
  listBodies,
  listMembersOfBodies,
  type Network,
} from '../../networks/index.ts'
import { listLanguages, listNames, type PersonId } from '../../register/index.ts'
import { inboxAddress } from '../addresses.ts'
import { GROUP_MAIL, groupMail } from '../mails.ts'
import { findMessage, listAdmitted, listFiles, listMailsCarrying, type Message } from '../store/messages.ts'

/** A mail to a group is at most so long; the rest stands on the group's page. */
const LONGEST = 20_000
/** A lively group is no flood. */
const AN_HOUR = 100

/**
 * When a mail to a group was let in: it goes to each member who wants the group's mails, once, in a frame of their
 * language, from the address of the group. Nobody outside gets it, and whoever wrote it does not get their own words.
 */
export const passOnMail: Subscription = {
  event: 'group-mail.admitted',
  subscriber: 'pass-on-mail',
  async run(tx, { payload }) {
    const message = isId(payload['message']) ? await findMessage(tx, payload['message']) : undefined
    if (!message?.admitted_at || !message.body_id) return
    const scope = message.scope_id as ScopeId
    const [network, bodies] = await Promise.all([findNetworkById(tx, scope), listBodies(tx, scope)])
    const body = bodies.find(one => one.id === message.body_id)
    if (network && body) await writeToGroup(tx, network, body, message)
  },
}

/** What the mails of one group are for, to whoever ends them: each group by itself. Purposes are words, so digits are letters. */
export function purposeOfGroup(body: string): string {
  return `${GROUP_MAIL}-${body.replaceAll('-', '').replace(/\d/g, digit => 'ghijklmnop'[Number(digit)]!)}`
}

async function writeToGroup(tx: Tx, network: Network, body: Body, message: Message): Promise<void> {
  const members = ((await listMembersOfBodies(tx, [body.id])).get(body.id) ?? []).filter(
    one => one !== (message.proven_at ? message.person_id : null),
  ) as PersonId[]
  const scope = network.id
  const [house, addresses, languages, unwilling, names, files, before] = await Promise.all([
    findHouse(tx),
    addressesOf(tx, members),
    listLanguages(tx, members, scope),
    listUnwilling(tx, scope, purposeOfGroup(body.id)),
    listNames(tx, message.person_id ? [message.person_id] : []),
    listFiles(tx, [message.id]),
    mailsBefore(tx, message),
  ])
  const by = (message.proven_at && names.get(message.person_id ?? '')) || message.sender_name
  const address = inboxAddress(network, { body })
  const reached = members.filter(one => addresses.has(one) && languages.has(one) && !unwilling.has(one))
  const mails = reached.map(async person => {
    const language = interfaceLanguage(languages.get(person)!, house?.languages as InterfaceLanguage[] | undefined)
    const stop = await makeStopLink(tx, { scope, person, purpose: purposeOfGroup(body.id) })
    const name = faceFor(body.name, [language]).text
    const { subject, page } = groupMail(language, {
      by,
      group: name,
      subject: message.subject,
      words: message.words.slice(0, LONGEST).toWellFormed(),
      cut: message.words.length > LONGEST,
      files: files.length,
      url: linkTo(`/${network.slug}/groups/${encodeURIComponent(body.slug)}/mails`),
      stop: linkTo(pathOfLink(stop, language)),
    })
    const earlier = before.get(person) ?? []
    return {
      key: `${message.id}:${person}`,
      purpose: GROUP_MAIL,
      scope,
      to: { address: addresses.get(person)!, person },
      fromName: by,
      subject,
      ...mailPage(page),
      language,
      // The domain of whoever wrote vouches for their own mails only (DMARC): this one comes from the group.
      ...(address ? { from: address, replyTo: address, list: { name, address } } : {}),
      ...(earlier.length > 0 ? { inReplyTo: earlier.at(-1)!, references: earlier } : {}),
      unsubscribe: { url: linkTo(`/l/${stop}`) },
      atMostPerHour: AN_HOUR,
      automatic: false,
    }
  })
  for (let i = 0; i < mails.length; i += 100) await sendMails(tx, await Promise.all(mails.slice(i, i + 100)))
}

/** The mails by which each member got what was said before in this conversation, so that their program shows it as one. */
async function mailsBefore(tx: Tx, message: Message): Promise<Map<string, string[]>> {
  const admitted = await listAdmitted(tx, message.body_id!, { offset: 0, limit: 100 })
  const before = admitted.filter(one => one.item_id === message.item_id && one.id < message.id)
  if (before.length === 0) return new Map()
  const rows = await listMailsCarrying(
    tx,
    message.scope_id,
    before.map(one => one.id),
  )
  return new Map(
    [...Map.groupBy(rows, row => row.person)].map(([person, own]) => [person, own.map(one => messageIdOf(one.id))]),
  )
}
