import { isLanguage } from '../../kernel/languages.ts'
import { facesIn } from '../../kernel/text.ts'
import type { Tx } from '../../kernel/transaction.ts'
import { type Network, visibleNetwork } from '../networks/index.ts'
import { canKeepShelf, itemToKeep, shelfToKeep, visibleItem, visiblePaste } from './access.ts'
import { comparable } from './actions/references.ts'
import { ITEMS_ON_A_PAGE, inReadersOrder, KINDS, type Kind } from './rules/items.ts'
import { REFERENCES_ON_A_PAGE, type Reference, readReferences } from './rules/references.ts'
import { holdsAll, isSame } from './rules/words.ts'
import { type Citation, listCitations } from './store/citations.ts'
import { type ItemFile, listFiles } from './store/files.ts'
import { type Item, listItems } from './store/items.ts'

export interface ItemView extends Item {
  url: string
  files: ItemFile[]
}

export interface ShelfView {
  network: Network
  asked: { words: string; language: string; kind: Kind | null; retired: boolean }
  /** Of the whole shelf, whatever was asked. */
  total: number
  /** What was asked leaves so many. */
  count: number
  /** Languages that a file or link of the shelf is in. */
  languages: string[]
  /** Of this page: what can be read, by kind in the order of `KINDS`, and apart what is still to come. */
  kinds: { kind: Kind; items: ItemView[] }[]
  forthcoming: ItemView[]
  page: number
  pages: number
  may: { keep: boolean }
}

/** The shelf of a network; what is asked for and makes no sense is as if not asked. */
export async function shelfView(
  tx: Tx,
  slug: string | undefined,
  query: URLSearchParams,
  languages: readonly string[],
): Promise<ShelfView> {
  const network = await visibleNetwork(tx, slug)
  const may = { keep: canKeepShelf(tx.actor, network) }
  const asked = {
    words: (query.get('q') ?? '').slice(0, 200).toWellFormed(),
    language: isLanguage(query.get('files') ?? '') ? query.get('files')! : '',
    kind: KINDS.find(one => one === query.get('kind')) ?? null,
    retired: may.keep && query.get('retired') === '1',
  }
  const items = await listItems(tx, network.id, asked.retired)
  const files = Map.groupBy(
    await listFiles(
      tx,
      items.map(item => item.id),
    ),
    file => file.item_id,
  )
  const views = items.map(item => viewOf(network, item, files.get(item.id) ?? [], languages))
  const left = views.filter(one => isAsked(one, asked))
  const inOrder = [
    ...KINDS.flatMap(kind => left.filter(one => one.kind === kind && !one.forthcoming)),
    ...left.filter(one => one.forthcoming),
  ]
  const pages = Math.max(1, Math.ceil(inOrder.length / ITEMS_ON_A_PAGE))
  const page = Math.min(pageAsked(query), pages)
  const shown = inOrder.slice((page - 1) * ITEMS_ON_A_PAGE, page * ITEMS_ON_A_PAGE)
  return {
    network,
    asked,
    total: items.length,
    count: left.length,
    languages: [...new Set([...files.values()].flat().map(file => file.language))].sort(),
    kinds: KINDS.map(kind => ({ kind, items: shown.filter(one => one.kind === kind && !one.forthcoming) })).filter(
      ({ items }) => items.length > 0,
    ),
    forthcoming: shown.filter(one => one.forthcoming),
    page,
    pages,
    may,
  }
}

export interface ItemPageView {
  network: Network
  item: ItemView
  /** What cites it, as far as this reader may see it. */
  citedFrom: Citation[]
  may: { keep: boolean }
}

export async function itemView(
  tx: Tx,
  networkSlug: string | undefined,
  slug: string | undefined,
  languages: readonly string[],
): Promise<ItemPageView> {
  const { network, item } = await visibleItem(tx, networkSlug, slug)
  const [files, citedFrom] = await Promise.all([listFiles(tx, [item.id]), listCitations(tx, item.id)])
  return {
    network,
    item: viewOf(network, item, files, languages),
    citedFrom,
    may: { keep: canKeepShelf(tx.actor, network) },
  }
}

/** The form for an item: of a new one, or of one that is there. */
export async function editView(
  tx: Tx,
  networkSlug: string | undefined,
  slug: string | null | undefined,
): Promise<{ network: Network; item: Item | null }> {
  return slug === null ? { network: await shelfToKeep(tx, networkSlug), item: null } : itemToKeep(tx, networkSlug, slug)
}

/** A line of a pasted list: what was understood, and what it is the same as. */
export interface PreviewLine extends Reference {
  /** The item on the shelf that it is, or an earlier line by its number from 1; null: it is new. */
  known: { item: Item } | { line: number } | null
}

export interface PasteView {
  network: Network
  id: string
  /** Of the whole list. */
  count: number
  fresh: number
  page: number
  pages: number
  /** The place of the first line of this page in the list, from 0. */
  first: number
  lines: PreviewLine[]
}

/** One page of a pasted list, beside what is on the shelf today. */
export async function pasteView(
  tx: Tx,
  slug: string | undefined,
  id: string | undefined,
  wanted: number,
): Promise<PasteView> {
  const { network, paste } = await visiblePaste(tx, slug, id)
  const references = readReferences(paste.text, paste.language)
  const items = await listItems(tx, network.id)
  const shelf = items.map(item => ({ item, as: comparable(item) }))
  const lines = references.map((reference, at): PreviewLine => {
    const on = shelf.find(({ as }) => isSame(as, reference))
    if (on) return { ...reference, known: { item: on.item } }
    const before = references.slice(0, at).findIndex(one => isSame(one, reference))
    return { ...reference, known: before < 0 ? null : { line: before + 1 } }
  })
  const pages = Math.max(1, Math.ceil(lines.length / REFERENCES_ON_A_PAGE))
  const page = Math.min(wanted, pages)
  const first = (page - 1) * REFERENCES_ON_A_PAGE
  return {
    ...{ network, id: paste.id, page, pages, first },
    count: lines.length,
    fresh: lines.filter(line => line.known === null).length,
    lines: lines.slice(first, first + REFERENCES_ON_A_PAGE),
  }
}

/** The number of a page that an address asks for; 1 where it makes no sense. */
export function pageAsked(query: URLSearchParams): number {
  return /^[1-9]\d{0,3}$/.test(query.get('page') ?? '') ? Number(query.get('page')) : 1
}

/** The file of an item in one language, for those who may see the item. */
export async function fileOf(
  tx: Tx,
  networkSlug: string | undefined,
  slug: string | undefined,
  file: string | undefined,
): Promise<ItemFile | undefined> {
  const { item } = await visibleItem(tx, networkSlug, slug)
  return (await listFiles(tx, [item.id])).find(one => one.id === file)
}

function viewOf(network: Network, item: Item, files: readonly ItemFile[], languages: readonly string[]): ItemView {
  return { ...item, url: `/${network.slug}/library/${item.slug}`, files: inReadersOrder(files, languages) }
}

function isAsked(item: ItemView, asked: ShelfView['asked']): boolean {
  const { words, language, kind } = asked
  if (kind && item.kind !== kind) return false
  if (language && !item.files.some(file => file.language === language)) return false
  if (!words.trim()) return true
  const texts = [item.title, item.description].flatMap(text => (text ? facesIn(text).map(([, face]) => face.text) : []))
  return holdsAll(words, [...texts, item.series, item.number, item.authors, item.dated])
}
