import { isId, type ScopeId } from '../../../kernel/ids.ts'
import { writeDown } from '../../../kernel/journal.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import type { PersonId } from '../../register/index.ts'
import { isBesideWords, ownWords } from '../rules/came.ts'
import type { Turned } from '../slots.ts'
import { findItem, updateItem } from '../store/items.ts'
import { type AttachedFile, findMessage, listFiles } from '../store/messages.ts'
import { insertTurn, listTurns } from '../store/turns.ts'

/** A reply that is proven to come from the person it was asked of. */
export interface ProvenReply {
  message: string
  item: string
  /** The scope of what it is about. */
  scope: ScopeId
  /** `document:<id>` */
  about: string
  person: PersonId
  /** What they wrote, without what it quotes. */
  words: string
  files: readonly AttachedFile[]
}

/** An attachment that is proven to come from a person of the house. */
export interface ProvenFile {
  item: string
  scope: ScopeId
  person: PersonId
  file: AttachedFile
}

/**
 * The reply of an event `mail.proven`, as the service of its subscriber; null where it is not proven, not a reply, or was
 * taken before: whoever tells the event again changes nothing.
 */
export async function provenReply(tx: Tx, payload: Readonly<Record<string, string>>): Promise<ProvenReply | null> {
  const proven = await provenMail(tx, payload['message'], { hold: true })
  if (!proven?.item.about) return null
  const { message, item, person } = proven
  const taken = (await listTurns(tx, item.id)).some(one => one.object === `inbox-message:${message.id}`)
  if (taken) return null
  return {
    message: message.id,
    item: item.id,
    scope: item.scope_id as ScopeId,
    about: proven.item.about,
    person,
    words: ownWords(message.words),
    files: await listFiles(tx, [message.id]),
  }
}

/** One attachment of a mail, where it is proven whose mail it is and nothing is known against the file. */
export async function provenFile(
  tx: Tx,
  asked: { message: string | undefined; file: string | undefined },
): Promise<ProvenFile | null> {
  const proven = await provenMail(tx, asked.message)
  if (!proven) return null
  const { message, item, person } = proven
  const file = (await listFiles(tx, [message.id])).find(one => one.id === asked.file && one.risk === null)
  return file ? { item: item.id, scope: item.scope_id as ScopeId, person, file } : null
}

/** A mail whose sender is proven, with its conversation where nothing set it apart. */
async function provenMail(tx: Tx, id: string | undefined, { hold = false } = {}) {
  const message = isId(id) ? await findMessage(tx, id) : undefined
  const item = message && (await findItem(tx, message.item_id, { hold }))
  if (!message?.proven_at || !message.person_id || !item || item.apart) return null
  return { message, item, person: message.person_id as PersonId }
}

/** What became of an attachment, for those who see to the mail it came with. */
export async function fileTurned(tx: Tx, { item, scope, file }: ProvenFile, verb: string, url: string): Promise<void> {
  const object = `inbox-file:${file.id}`
  if (await insertTurn(tx, { item, scope, verb, object, url }))
    await writeDown(tx, 'inbox.turned', `inbox-item:${item}`, scope, { verb, object })
}

/** It was taken as what it is: the item leads there, and needs nobody's care any more unless it brought files. */
export async function replyTaken(tx: Tx, reply: ProvenReply, verb: string, turned: Turned): Promise<void> {
  const object = `inbox-message:${reply.message}`
  await insertTurn(tx, { item: reply.item, scope: reply.scope, verb, object, url: turned.url })
  if (reply.files.every(file => isBesideWords(file.name))) await updateItem(tx, reply.item, { state: 'closed' })
  await writeDown(tx, 'inbox.turned', `inbox-item:${reply.item}`, reply.scope, { verb, object: turned.object })
}
