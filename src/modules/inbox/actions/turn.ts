import { notFound, Refusal } from '../../../kernel/errors.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import type { Network } from '../../networks/index.ts'
import { visibleItem } from '../access.ts'
import { ownWords } from '../rules/came.ts'
import { openSender } from '../sealed.ts'
import { type ItemToTurn, turnsOffered } from '../slots.ts'
import { type Item, updateItem } from '../store/items.ts'
import { listFiles, listMessages } from '../store/messages.ts'
import { insertTurn } from '../store/turns.ts'
import { type At, note, urlOf } from './work.ts'

/** Turns an item into what it is, and goes back to it. */
export async function turnItem(tx: Tx, at: At, name: string | undefined, fields: unknown): Promise<string> {
  const { network, item } = await visibleItem(tx, at.network, at.item, true)
  const verb = turnsOffered().find(one => one.name === name)
  if (!verb || item.emptied_at) throw notFound()
  const toTurn = await itemToTurn(tx, network, item)
  if (!(await verb.offered(tx, toTurn))) throw new Refusal('closed')
  const { object, url, person } = await verb.act(tx, toTurn, fields as never)
  await insertTurn(tx, { item: item.id, scope: item.scope_id, verb: verb.name, object, url })
  if (person) await updateItem(tx, item.id, { person })
  if (item.state === 'new') await updateItem(tx, item.id, { state: 'assigned', assigned: tx.actor.person })
  await note(tx, 'inbox.turned', item, { verb: verb.name, object })
  return urlOf(network.slug, item, 'inbox-turned')
}

/** An item with what was written last. */
export async function itemToTurn(tx: Tx, network: Network, item: Item): Promise<ItemToTurn> {
  const messages = await listMessages(tx, item.id)
  const came = messages.findLast(one => one.kind === 'in')
  const files = await listFiles(
    tx,
    messages.filter(one => one.kind === 'in').map(one => one.id),
  )
  return {
    id: item.id,
    scope: item.scope_id,
    network,
    subject: item.subject,
    words: ownWords(came?.words ?? ''),
    sender: came ? openSender(came.sender, 'inbox_message', came.id) : { address: null, name: null },
    person: item.person_id,
    isProven: came?.proven_at != null,
    isForged: came?.authenticity === 'fail' || came?.denied_at != null,
    files,
  }
}
