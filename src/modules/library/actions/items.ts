import { Invalid, notAllowed } from '../../../kernel/errors.ts'
import { showFileTo } from '../../../kernel/files/keep.ts'
import type { FormValue } from '../../../kernel/forms.ts'
import { newId, slugOf } from '../../../kernel/ids.ts'
import { writeDown } from '../../../kernel/journal.ts'
import { searchChanged } from '../../../kernel/search/keep.ts'
import { originalOf, reworded, type Text, textOf, wordsOf } from '../../../kernel/text.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import type { Network } from '../../networks/index.ts'
import { canKeepShelf, itemToKeep, shelfToKeep } from '../access.ts'
import type { ItemForm } from '../forms.ts'
import { itemProblems } from '../rules/items.ts'
import { referenceKey } from '../rules/words.ts'
import { listFiles } from '../store/files.ts'
import {
  findItemByKey,
  holdShelf,
  type Item,
  type ItemId,
  type ItemValues,
  insertItem,
  listSlugsLike,
  retire,
  updateItem,
} from '../store/items.ts'

type Typed = FormValue<typeof ItemForm>

/** Puts an item on the shelf of a network and returns the address of its page. */
export async function addItem(tx: Tx, networkSlug: string | undefined, typed: Typed): Promise<string> {
  const network = await shelfToKeep(tx, networkSlug)
  await holdShelf(tx, network.id)
  await check(tx, network, typed, null)
  const item = await keepItem(tx, network, {
    ...plainValues(typed),
    title: textOf(typed.title, typed.language),
    description: typed.description ? textOf(typed.description, typed.language) : null,
  })
  return `/${network.slug}/library/${item.slug}`
}

/** Corrects what is known of an item; a title or description with other words makes its other faces stale. */
export async function changeItem(
  tx: Tx,
  at: { network: string | undefined; item: string | undefined },
  typed: Typed,
): Promise<string> {
  const { network, item } = await itemToKeep(tx, at.network, at.item)
  await holdShelf(tx, network.id)
  await check(tx, network, typed, item)
  const changed = await updateItem(tx, item.id, {
    ...plainValues(typed),
    title: wordsOf(item.title) === typed.title ? item.title : reworded(item.title, typed.title),
    description: changedDescription(item.description, typed),
  })
  if (!changed) throw notAllowed()
  if (item.visibility !== typed.visibility) {
    for (const { file_id } of await listFiles(tx, [item.id]))
      if (file_id) await showFileTo(tx, file_id, typed.visibility)
  }
  await tell(tx, 'library.changed', item)
  return `/${network.slug}/library/${item.slug}`
}

/** Takes an item from the shelf, or puts it back. Its page stays, and so does what cites it. */
export async function retireItem(
  tx: Tx,
  at: { network: string | undefined; item: string | undefined },
  back: boolean,
): Promise<string> {
  const { network, item } = await itemToKeep(tx, at.network, at.item)
  await holdShelf(tx, network.id)
  const key = referenceKey(item.series, item.number)
  const other = back && key ? await findItemByKey(tx, network.id, key) : undefined
  if (other && other.id !== item.id) throw new Invalid([{ field: 'number', text: 'problem-library-known' }])
  if (!(await retire(tx, item.id, back ? null : tx.actor.person))) throw notAllowed()
  await tell(tx, back ? 'library.put-back' : 'library.retired', item)
  return `/${network.slug}/library/${item.slug}`
}

/** Keeps a checked item under an address of its own. The shelf must be held. */
export async function keepItem(tx: Tx, network: Network, values: ItemValues): Promise<{ id: ItemId; slug: string }> {
  if (!canKeepShelf(tx.actor, network) || !tx.actor.person) throw notAllowed()
  const id = newId<'library-item'>()
  const slug = await freeSlug(tx, network, wordsOf(values.title))
  await insertItem(tx, { ...values, id, scope: network.id, slug, by: tx.actor.person })
  await tell(tx, 'library.added', { id, scope_id: network.id })
  return { id, slug }
}

async function tell(tx: Tx, act: string, item: Pick<Item, 'id' | 'scope_id'>): Promise<void> {
  await writeDown(tx, act, `library-item:${item.id}`, item.scope_id as Network['id'])
  await searchChanged(tx, 'library', item.id, item.scope_id as Network['id'])
}

async function check(tx: Tx, network: Network, typed: Typed, item: Item | null): Promise<void> {
  const problems = itemProblems(typed)
  const key = referenceKey(typed.series ?? null, typed.number ?? null)
  const known = key && !item?.retired_at ? await findItemByKey(tx, network.id, key) : undefined
  if (known && known.id !== item?.id) problems.push({ field: 'number', text: 'problem-library-known' })
  if (problems.length > 0) throw new Invalid(problems)
}

function plainValues(typed: Typed): Omit<ItemValues, 'title' | 'description'> {
  const { kind, visibility, series, number, date, forthcoming, authors } = typed
  return {
    kind,
    visibility,
    series: series ?? null,
    number: number ?? null,
    dated: date ?? null,
    forthcoming: forthcoming === 'on',
    authors: authors ?? null,
  }
}

function changedDescription(before: Text | null, { description, language }: Typed): Text | null {
  if (!description) return null
  if (!before) return textOf(description, language)
  return originalOf(before).text === description ? before : reworded(before, description)
}

/** Words that are addresses of their own below the shelf. */
const TAKEN = ['new', 'references', 'citations']

async function freeSlug(tx: Tx, network: Network, title: string): Promise<string> {
  const slug = slugOf(title) || 'item'
  const taken = new Set([...TAKEN, ...(await listSlugsLike(tx, network.id, slug))])
  for (let number = 1; ; number++) {
    const one = number === 1 ? slug : `${slug}-${number}`
    if (!taken.has(one)) return one
  }
}
