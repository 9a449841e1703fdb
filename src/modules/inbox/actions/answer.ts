import { Invalid, Refusal } from '../../../kernel/errors.ts'
import type { FormValue } from '../../../kernel/forms.ts'
import type { ScopeId } from '../../../kernel/ids.ts'
import { type InterfaceLanguage, interfaceLanguage } from '../../../kernel/languages.ts'
import { mailPage } from '../../../kernel/mail/page.ts'
import { sendMail } from '../../../kernel/mail/send.ts'
import { faceFor } from '../../../kernel/text.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import { findHouse, listRegions } from '../../networks/index.ts'
import { visibleItem } from '../access.ts'
import { inboxAddress, replyAddress } from '../addresses.ts'
import type { AnswerForm } from '../forms.ts'
import { answerMail, INBOX_ANSWER } from '../mails.ts'
import { openSender } from '../sealed.ts'
import { updateItem } from '../store/items.ts'
import { insertMessage, listMessages, type Message, newMessageId } from '../store/messages.ts'
import { type At, note, urlOf } from './work.ts'

/**
 * Answers by mail, from the address that was written to. It holds the words that were typed and nothing else of the
 * conversation. Throws `Invalid` when somebody else wrote meanwhile: whoever answers reads that first.
 */
export async function answerItem(tx: Tx, at: At, value: FormValue<typeof AnswerForm>): Promise<string> {
  const { network, item } = await visibleItem(tx, at.network, at.item, true)
  if (!tx.actor.person) throw new Refusal('not-signed-in')
  if (item.emptied_at || item.apart === 'loop' || item.apart === 'automatic') throw new Refusal('closed')
  const messages = await listMessages(tx, item.id)
  const last = messages.filter(one => one.kind !== 'note').at(-1)
  if (last && value.seen !== last.id) throw new Invalid([{ field: 'words', text: 'problem-inbox-meanwhile' }])
  const came = messages.findLast(one => one.kind === 'in')
  const { address } = came ? openSender(came.sender, 'inbox_message', came.id) : { address: null }
  if (!came || !address) throw new Invalid([{ field: 'words', text: 'problem-inbox-no-address' }])
  const scope = item.scope_id as ScopeId
  const [house, regions, replyTo] = await Promise.all([
    findHouse(tx),
    listRegions(tx, network.id),
    replyAddress(tx, { scope, about: `inbox-item:${item.id}`, person: null }),
  ])
  const region = regions.find(one => one.id === scope)
  const language = interfaceLanguage([value.language], house?.languages as InterfaceLanguage[] | undefined)
  const fromName = faceFor(network.name, [language]).text
  const from = inboxAddress(network, region ? { region } : {})
  const { subject, page } = answerMail(language, {
    from: fromName,
    subject: came.subject || item.subject,
    words: value.words,
    language: value.language,
  })
  const id = newMessageId()
  const mail = await sendMail(tx, {
    key: id,
    purpose: INBOX_ANSWER,
    scope,
    // As somebody of the house only when it is proven that they wrote: the address may be anybody's.
    to: { address, ...(came.proven_at && came.person_id ? { person: came.person_id as never } : {}) },
    fromName,
    ...(from ? { from, replyTo } : {}),
    subject,
    ...mailPage(page),
    language,
    ...threadOf(messages, came),
    automatic: false,
    atMostPerHour: 30,
  })
  await insertMessage(tx, { id, item: item.id, scope, kind: 'out', mail, by: tx.actor.person, words: value.words })
  await updateItem(tx, item.id, {
    state: 'answered',
    ...(item.assigned_to ? {} : { assigned: tx.actor.person }),
    heard: true,
  })
  await note(tx, 'inbox.answered', item, { message: id })
  return urlOf(network.slug, item, 'inbox-answered')
}

/** What their mail program finds the conversation by. */
function threadOf(messages: readonly Message[], came: Message): { inReplyTo?: string; references?: string[] } {
  if (!came.message_id) return {}
  const references = messages.flatMap(one => (one.kind === 'in' && one.message_id ? [one.message_id] : []))
  return {
    inReplyTo: came.message_id,
    references: [...references.filter(one => one !== came.message_id), came.message_id],
  }
}
