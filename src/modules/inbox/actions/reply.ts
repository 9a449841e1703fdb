import { isId, type ScopeId } from '../../../kernel/ids.ts'
import { writeDown } from '../../../kernel/journal.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import type { PersonId } from '../../register/index.ts'
import { ownWords } from '../rules/came.ts'
import type { Turned } from '../slots.ts'
import { findItem, updateItem } from '../store/items.ts'
import { findMessage } from '../store/messages.ts'
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
}

/**
 * The reply of an event `mail.proven`, as the service of its subscriber; null where it is not proven, not a reply, or was
 * taken before: whoever tells the event again changes nothing.
 */
export async function provenReply(tx: Tx, payload: Readonly<Record<string, string>>): Promise<ProvenReply | null> {
  const message = isId(payload['message']) ? await findMessage(tx, payload['message']) : undefined
  const item = message && (await findItem(tx, message.item_id, { hold: true }))
  if (!message?.proven_at || !message.person_id || !item?.about || item.apart) return null
  const taken = (await listTurns(tx, item.id)).some(one => one.object === `inbox-message:${message.id}`)
  if (taken) return null
  return {
    message: message.id,
    item: item.id,
    scope: item.scope_id as ScopeId,
    about: item.about,
    person: message.person_id as PersonId,
    words: ownWords(message.words),
  }
}

/** It was taken as what it is: the item leads there, and needs nobody's care any more. */
export async function replyTaken(tx: Tx, reply: ProvenReply, verb: string, turned: Turned): Promise<void> {
  const object = `inbox-message:${reply.message}`
  await insertTurn(tx, { item: reply.item, scope: reply.scope, verb, object, url: turned.url })
  await updateItem(tx, reply.item, { state: 'closed' })
  await writeDown(tx, 'inbox.turned', `inbox-item:${reply.item}`, reply.scope, { verb, object: turned.object })
}
