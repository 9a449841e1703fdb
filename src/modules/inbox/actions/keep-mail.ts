import { happened } from '../../../kernel/events.ts'
import { keepFile } from '../../../kernel/files/keep.ts'
import { kindOf } from '../../../kernel/files/kinds.ts'
import type { ScopeId } from '../../../kernel/ids.ts'
import { writeDown } from '../../../kernel/journal.ts'
import type { ArrivedMail } from '../../../kernel/mail/arrived.ts'
import type { MailWords } from '../../../kernel/mail/ask-reader.ts'
import { manyLines, oneLine } from '../../../kernel/mail/one-line.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import { listMembersOfBodies } from '../../networks/index.ts'
import { riskOf } from '../risk.ts'
import { type Apart, apartOf, problemOf, WORDS_LIMIT } from '../rules/came.ts'
import { hashOfSender, sealSender } from '../sealed.ts'
import { findItem, findItemAbout, holdInbox, type Item, insertItem, newItemId, updateItem } from '../store/items.ts'
import {
  countLately,
  findAnswered,
  insertFiles,
  insertMessage,
  isRead,
  type MessageId,
  newMessageId,
} from '../store/messages.ts'
import { askWhoWrote } from './confirm.ts'
import type { ReadMail } from './read-mail.ts'
import { type Place, personWho, placeOf } from './who-wrote.ts'

/**
 * Puts a mail where it belongs: into the conversation that it answers, or into a new one. Whoever it claims to be from acts
 * only when that is proven; where it is not and something depends on it, they are asked. As the service `read-mail`.
 */
export async function keepMail(tx: Tx, read: ReadMail): Promise<void> {
  const { mail } = read
  const place = await placeOf(tx, mail)
  if (!place) return
  await holdInbox(tx, place.scope)
  // Two processes may have read it at once; the second finds what the first left.
  if (await isRead(tx, mail.id)) return
  const senderHash = hashOfSender(mail.sender)
  const apart = apartOf(mail, await countLately(tx, place.scope, senderHash))
  const person = await personWho(tx, place, mail)
  const isForged = read.authenticity === 'fail'
  const proven = person?.hasAddress === true && read.authenticity === 'pass' && apart === null
  const isMember = place.body !== null && person !== null && (await isInGroup(tx, place.body, person.id))
  const passes = isMember && proven && !mail.flags.includes('list')
  const matters = place.answersTo !== null || isMember
  const asks = person !== null && !proven && !isForged && apart === null && matters
  const id = newMessageId()
  const item = await conversationOf(tx, read, place, { person: person?.id ?? null, apart, asks, passes, senderHash })
  await insertMessage(tx, {
    id,
    item: item.id,
    scope: place.scope,
    body: place.body,
    kind: 'in',
    mail: mail.id,
    person: person?.id ?? null,
    sender: sealSender({ address: mail.sender, name: mail.senderName }, 'inbox_message', id),
    senderHash,
    senderName: nameOf(mail),
    messageId: mail.messageId.slice(0, 300),
    subject: subjectOf(mail),
    ...wordsOf(read.words),
    authenticity: read.authenticity,
    flags: mail.flags,
    proof: proven ? 'mail' : null,
    asked: asks,
    admitted: passes,
  })
  await keepFiles(tx, read.words, { id, item: item.id, scope: place.scope })
  await writeDown(tx, 'inbox.came', `inbox-item:${item.id}`, place.scope, { message: id })
  const what = { item: item.id, message: id }
  if (passes) await happened(tx, 'group-mail.admitted', place.network, what)
  else if (proven && place.answersTo) await happened(tx, 'mail.proven', place.network, what)
  if (asks) await askWhoWrote(tx, { message: id, person: person.id, network: place.network, at: mail.at })
}

interface Judged {
  person: string | null
  apart: Apart | null
  asks: boolean
  passes: boolean
  senderHash: Buffer | null
}

/** The conversation a mail goes on, opened again by it; a machine's answer changes nothing of its state. */
async function conversationOf(
  tx: Tx,
  { mail, words }: ReadMail,
  place: Place,
  judged: Judged,
): Promise<Pick<Item, 'id'>> {
  const before = await conversationBefore(tx, mail, words, place, judged.senderHash)
  if (before) {
    const again = before.assigned_to ? ('assigned' as const) : ('new' as const)
    const state = judged.passes ? ('closed' as const) : judged.asks ? ('waiting' as const) : again
    await updateItem(tx, before.id, judged.apart ? {} : { state, heard: true })
    return before
  }
  const id = newItemId()
  await insertItem(tx, {
    id,
    scope: place.scope,
    network: place.network,
    body: place.body,
    about: place.answersTo,
    state: judged.asks ? 'waiting' : 'new',
    apart: judged.apart,
    person: judged.person,
    sender: sealSender({ address: mail.sender, name: mail.senderName }, 'inbox_item', id),
    senderHash: judged.senderHash,
    senderName: nameOf(mail),
    subject: subjectOf(mail),
  })
  // What went to its group needs nobody's care.
  if (judged.passes) await updateItem(tx, id, { state: 'closed' })
  return { id }
}

/** Found by the mails it names and by the address it was sent to, never by its subject. */
async function conversationBefore(
  tx: Tx,
  mail: ArrivedMail,
  words: MailWords,
  place: Place,
  senderHash: Buffer | null,
): Promise<Item | undefined> {
  const references = 'problem' in words ? [] : words.references
  const named = [...(mail.inReplyTo ? [mail.inReplyTo] : []), ...references]
  const answered = await findAnswered(tx, { scope: place.scope, ours: mail.answers, named })
  if (answered && answered.body_id === place.body) return findItem(tx, answered.item_id)
  if (place.item) {
    const item = await findItem(tx, place.item)
    return item?.scope_id === place.scope ? item : undefined
  }
  return place.answersTo ? findItemAbout(tx, { scope: place.scope, about: place.answersTo, senderHash }) : undefined
}

async function isInGroup(tx: Tx, body: string, person: string): Promise<boolean> {
  return (await listMembersOfBodies(tx, [body])).get(body)?.includes(person) ?? false
}

function wordsOf(words: MailWords) {
  const text = 'problem' in words ? '' : manyLines(words.text ?? '').trim()
  const method = 'problem' in words ? null : words.calendarMethod
  return {
    words: text.slice(0, WORDS_LIMIT).toWellFormed(),
    problem: problemOf(words, text.length > WORDS_LIMIT),
    calendar:
      'problem' in words || !method
        ? null
        : {
            method: oneLine(method, 20),
            answer: words.calendarAnswer?.answer ?? null,
            title: words.calendarAnswer?.title ? oneLine(words.calendarAnswer.title, 200) : null,
          },
  }
}

async function keepFiles(
  tx: Tx,
  words: MailWords,
  message: { id: MessageId; item: string; scope: ScopeId },
): Promise<void> {
  if ('problem' in words) return
  const files = []
  for (const { name, type, bytes } of words.attachments) {
    const called = name ?? nameless(type)
    const risk = riskOf(called, await kindOf(bytes), bytes)
    const kept = await keepFile(tx, { scope: message.scope, visibility: 'staff', name: called, bytes })
    files.push({ file: kept.id, name: kept.name, bytes: kept.bytes, risk })
  }
  await insertFiles(tx, message, files)
}

/** What programs attach without a name still says what it is. */
function nameless(type: string): string {
  const endings: Record<string, string> = { 'text/calendar': 'invitation.ics', 'message/rfc822': 'mail.eml' }
  return endings[type] ?? 'file'
}

const nameOf = (mail: ArrivedMail) => oneLine(mail.senderName ?? '', 100)
const subjectOf = (mail: ArrivedMail) => oneLine(mail.subject ?? '', 300)
