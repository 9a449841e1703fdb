import { isId, type ScopeId } from '../../kernel/ids.ts'
import { searchChanged } from '../../kernel/search/keep.ts'
import type { Text } from '../../kernel/text.ts'
import type { Tx } from '../../kernel/transaction.ts'
import { findNetworkById, type Network } from '../networks/index.ts'
import { findItemById, type Item, listItems, updateDescription, updateTitle } from './store/items.ts'

const urlOf = (network: Network, item: Item) => `/${network.slug}/library/${item.slug}`

function holder(kind: string, textIn: (item: Item) => Text | null, update: typeof updateTitle) {
  return {
    kind,
    async list(tx: Tx, network: Network, limit: number) {
      const items = (await listItems(tx, network.id)).slice(0, limit)
      return items.flatMap(item => {
        const text = textIn(item)
        return text ? [{ ref: item.id as string, text, where: item.title, url: urlOf(network, item) }] : []
      })
    },
    async load(tx: Tx, ref: string, lock = false) {
      const item = isId(ref) ? await findItemById(tx, ref, lock) : undefined
      const text = item ? textIn(item) : null
      const network = item && text ? await findNetworkById(tx, item.scope_id) : undefined
      return item && text && network ? { text, scope: item.scope_id as ScopeId, url: urlOf(network, item) } : null
    },
    async save(tx: Tx, ref: string, text: Text) {
      await update(tx, ref, text)
      const item = await findItemById(tx, ref)
      if (item) await searchChanged(tx, 'library', ref, item.scope_id as ScopeId)
    },
  }
}

/** Titles and descriptions of items, as the translators' desk borrows texts (`TextHolder` of translations). */
export const libraryTexts = [
  holder('library-item', item => item.title, updateTitle),
  holder('library-item-about', item => item.description, updateDescription),
]
