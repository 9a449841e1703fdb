import { Invalid, notAllowed, notFound } from '../../../kernel/errors.ts'
import { isId, newId } from '../../../kernel/ids.ts'
import { writeDown } from '../../../kernel/journal.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import { isStaffOf } from '../../register/index.ts'
import { itemToKeep, shelfToKeep, visibleItemById } from '../access.ts'
import { referenceKey } from '../rules/words.ts'
import { type Citing, citingAt, pathOf } from '../slots.ts'
import { deleteCitation, insertCitation } from '../store/citations.ts'
import { findItem, findItemByKey, type Item } from '../store/items.ts'

/** Says that something cites an item; said twice it is said once. Both are of one network, and the actor is its staff. */
export async function cite(tx: Tx, itemId: string, citing: Citing): Promise<void> {
  const item = await visibleItemById(tx, itemId)
  if (item.scope_id !== citing.scope || !isStaffOf(tx.actor, citing.scope) || !tx.actor.person) throw notAllowed()
  const { object, scope, visibility, url, title } = citing
  const id = newId()
  const isNew = await insertCitation(tx, {
    ...{ id, item_id: item.id, object, scope, visibility, url, title },
    by: tx.actor.person,
  })
  if (isNew) await writeDown(tx, 'library.cited', `library-item:${item.id}`, scope, { by: object })
}

/** Takes a citation of an item back. */
export async function uncite(
  tx: Tx,
  at: { network: string | undefined; item: string | undefined },
  citation: string | undefined,
): Promise<string> {
  const { network, item } = await itemToKeep(tx, at.network, at.item)
  if (!isId(citation) || !(await deleteCitation(tx, item.id, citation))) throw notFound()
  await writeDown(tx, 'library.uncited', `library-item:${item.id}`, network.id, { citation })
  return `/${network.slug}/library/${item.slug}`
}

/** Cites an item as typed by what stands at a pasted address; returns where to go on to. */
export async function citeByAddress(
  tx: Tx,
  networkSlug: string | undefined,
  typed: { item: string; address: string; back?: string },
): Promise<string> {
  const network = await shelfToKeep(tx, networkSlug)
  const item = await itemTyped(tx, network, typed.item)
  const citing = await citingAt(tx, typed.address)
  if (!item || item.retired_at) throw new Invalid([{ field: 'item', text: 'problem-library-item' }])
  if (!citing || citing.scope !== network.id) throw new Invalid([{ field: 'address', text: 'problem-library-address' }])
  await cite(tx, item.id, citing)
  return typed.back === 'object' ? citing.url : `/${network.slug}/library/${item.slug}`
}

/** An item by the address of its page, or by series and number such as "Water 2026 #4". */
async function itemTyped(tx: Tx, network: { id: Item['scope_id']; slug: string }, typed: string) {
  const scope = network.id as Citing['scope']
  const path = pathOf(typed)
  if (path) {
    const [, of, shelf, slug] = path.split('/')
    return of === network.slug && shelf === 'library' && slug ? findItem(tx, scope, slug) : undefined
  }
  const [series = '', number = ''] = typed.split('#')
  const key = referenceKey(series, number)
  return key ? findItemByKey(tx, scope, key) : undefined
}
