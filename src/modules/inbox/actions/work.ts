import { Invalid, notFound, Refusal } from '../../../kernel/errors.ts'
import { happened } from '../../../kernel/events.ts'
import { isId, type ScopeId } from '../../../kernel/ids.ts'
import { writeDown } from '../../../kernel/journal.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import { listStaffIn } from '../../register/index.ts'
import { visibleItem } from '../access.ts'
import { type Item, type State, updateItem } from '../store/items.ts'
import { admitMessage, findMessage, insertMessage, newMessageId } from '../store/messages.ts'

export interface At {
  network: string | undefined
  item: string | undefined
}

/** Gives an item to somebody of the staff, or to nobody. */
export async function assignItem(tx: Tx, at: At, person: string | null): Promise<string> {
  const { network, item } = await visibleItem(tx, at.network, at.item, true)
  if (person !== null && person !== tx.actor.person) {
    const staff = await listStaffIn(tx, [network.id, item.scope_id as ScopeId])
    if (!staff.includes(person)) throw new Invalid([{ field: 'person', text: 'problem-inbox-staff' }])
  }
  const open = item.state === 'new' || item.state === 'assigned' || item.state === 'closed'
  const state: State = open ? (person ? 'assigned' : 'new') : (item.state as State)
  await updateItem(tx, item.id, { assigned: person, state })
  await note(tx, 'inbox.assigned', item, { to: person })
  return urlOf(network.slug, item, 'inbox-kept')
}

/** Sets aside until something comes, closes, or opens again. */
export async function setState(tx: Tx, at: At, state: 'new' | 'waiting' | 'closed'): Promise<string> {
  const { network, item } = await visibleItem(tx, at.network, at.item, true)
  const next: State = state === 'new' && item.assigned_to ? 'assigned' : state
  await updateItem(tx, item.id, { state: next, ...(state === 'new' ? { apart: null } : {}) })
  await note(tx, `inbox.${state === 'new' ? 'reopened' : state}`, item)
  return urlOf(network.slug, item, 'inbox-kept')
}

/** Nobody here wanted it: it is kept apart and closed, and can be fetched back. */
export async function markUnwanted(tx: Tx, at: At): Promise<string> {
  const { network, item } = await visibleItem(tx, at.network, at.item, true)
  await updateItem(tx, item.id, { apart: 'unwanted', state: 'closed' })
  await note(tx, 'inbox.unwanted', item)
  return urlOf(network.slug, item, 'inbox-kept')
}

/** Staff note something among themselves. It is in no mail, whatever happens. */
export async function noteOn(tx: Tx, at: At, words: string): Promise<string> {
  const { network, item } = await visibleItem(tx, at.network, at.item, true)
  if (!tx.actor.person) throw new Refusal('not-signed-in')
  const id = newMessageId()
  const scope = item.scope_id as ScopeId
  await insertMessage(tx, { id, item: item.id, scope, body: item.body_id, kind: 'note', by: tx.actor.person, words })
  await note(tx, 'inbox.noted', item, { message: id })
  return urlOf(network.slug, item, 'inbox-noted')
}

/** Lets a mail of somebody in whom the group does not know, or who could not be asked. */
export async function letIn(tx: Tx, at: At, id: string | undefined): Promise<string> {
  const { network, item } = await visibleItem(tx, at.network, at.item, true)
  const message = isId(id) ? await findMessage(tx, id) : undefined
  if (!message || message.item_id !== item.id || !item.body_id || item.apart) throw notFound()
  if (await admitMessage(tx, message.id)) {
    await note(tx, 'inbox.let-in', item, { message: message.id })
    await happened(tx, 'group-mail.admitted', network.id, { item: item.id, message: message.id })
    await updateItem(tx, item.id, { state: 'closed' })
  }
  return urlOf(network.slug, item, 'inbox-let-in')
}

export async function note(
  tx: Tx,
  act: string,
  item: Pick<Item, 'id' | 'scope_id'>,
  more: Record<string, string | null> = {},
): Promise<void> {
  await writeDown(tx, act, `inbox-item:${item.id}`, item.scope_id as ScopeId, more)
}

export function urlOf(network: string, item: { id: string }, done?: string): string {
  return `/${network}/inbox/${item.id}${done ? `?done=${done}` : ''}`
}
