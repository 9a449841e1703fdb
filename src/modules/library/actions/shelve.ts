import type { Language } from '../../../kernel/languages.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import type { Network } from '../../networks/index.ts'
import type { Visibility } from '../rules/items.ts'
import { MOST_REFERENCES, type Reference, readReferences } from '../rules/references.ts'
import { isSame } from '../rules/words.ts'
import { holdShelf, type ItemId, listItems } from '../store/items.ts'
import { comparable, enterReference } from './references.ts'

/**
 * Puts what a text refers to on the shelf of its network, by its staff: what is there already is found, what is not is
 * entered once. Gives the item of each line; null for a line that names nothing, and for all beyond the first 300.
 */
export async function shelveReferences(
  tx: Tx,
  network: Network,
  lines: readonly { words: string; language: Language }[],
  visibility: Visibility,
): Promise<(ItemId | null)[]> {
  if (lines.length === 0) return []
  await holdShelf(tx, network.id)
  const shelf = (await listItems(tx, network.id)).map(item => ({ ...comparable(item), id: item.id }))
  const items: (ItemId | null)[] = []
  for (const [at, { words, language }] of lines.entries()) {
    const read: Reference | undefined = readReferences(words.replace(/\s+/g, ' '), language)[0]
    if (!read || at >= MOST_REFERENCES) {
      items.push(null)
      continue
    }
    const known = shelf.find(one => isSame(one, read))
    const id = known?.id ?? (await enterReference(tx, network, read, visibility))
    if (!known) shelf.push({ ...read, id })
    items.push(id)
  }
  return items
}
