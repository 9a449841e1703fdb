import { Invalid } from '../../../kernel/errors.ts'
import type { FormValue } from '../../../kernel/forms.ts'
import { newId } from '../../../kernel/ids.ts'
import { writeDown } from '../../../kernel/journal.ts'
import { textOf, withFace, wordsOf } from '../../../kernel/text.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import type { Network } from '../../networks/index.ts'
import { shelfToKeep, visiblePaste } from '../access.ts'
import type { EnterForm, PasteForm } from '../forms.ts'
import { isPartialDate, KINDS } from '../rules/items.ts'
import { MOST_REFERENCES, REFERENCES_ON_A_PAGE, type Reference, readReferences } from '../rules/references.ts'
import { type Comparable, isSame } from '../rules/words.ts'
import { putFile } from '../store/files.ts'
import { findItemById, holdShelf, type Item, type ItemId, listItems } from '../store/items.ts'
import { keepPaste } from '../store/pastes.ts'
import { keepItem } from './items.ts'

/** Keeps a pasted list to be looked through, and returns the address where it is. */
export async function pasteReferences(
  tx: Tx,
  networkSlug: string | undefined,
  pasted: FormValue<typeof PasteForm>,
): Promise<string> {
  const network = await shelfToKeep(tx, networkSlug)
  const count = readReferences(pasted.text, pasted.language).length
  if (count === 0) throw new Invalid([{ field: 'text', text: 'problem-library-no-reference' }])
  if (count > MOST_REFERENCES) {
    const values = { count, most: MOST_REFERENCES }
    throw new Invalid([{ field: 'text', text: 'problem-library-too-many', values }])
  }
  const id = await keepPaste(tx, network.id, tx.actor.person!, { text: pasted.text, language: pasted.language })
  return `/${network.slug}/library/references/${id}`
}

/**
 * Enters the references of a pasted list that are ticked, as corrected. What is on the shelf already, also from an
 * earlier line, is passed over: the same list entered twice changes nothing. Returns where to go on to: the next page of the
 * list, after the last the shelf.
 */
export async function enterReferences(
  tx: Tx,
  at: { network: string | undefined; paste: string | undefined },
  typed: FormValue<typeof EnterForm>,
): Promise<string> {
  const { network, paste } = await visiblePaste(tx, at.network, at.paste)
  const read = readReferences(paste.text, paste.language)
  const wanted = correctedReferences(read, typed)
  await holdShelf(tx, network.id)
  const shelf: Comparable[] = (await listItems(tx, network.id)).map(comparable)
  let entered = 0
  for (const reference of wanted) {
    if (shelf.some(one => isSame(one, reference))) continue
    await enterReference(tx, network, reference, typed.visibility)
    shelf.push(reference)
    entered++
  }
  if (entered > 0) await writeDown(tx, 'library.list-entered', `library-paste:${paste.id}`, network.id, { entered })
  const shelfPage = `/${network.slug}/library`
  const next = firstPlace(typed) + REFERENCES_ON_A_PAGE
  const rest = next < read.length ? `page=${next / REFERENCES_ON_A_PAGE + 1}&` : null
  const done = `done=${entered > 0 ? 'library-entered' : 'library-nothing-new'}`
  return rest ? `${shelfPage}/references/${paste.id}?${rest}${done}` : `${shelfPage}?${done}`
}

/** The place of the first line of a page in its list; what no page begins with is the first. */
function firstPlace({ from }: FormValue<typeof EnterForm>): number {
  const place = /^\d{1,3}$/.test(from ?? '') ? Number(from) : 0
  return place % REFERENCES_ON_A_PAGE === 0 ? place : 0
}

/** What an item is compared by. */
export function comparable(item: Item): Comparable {
  const { series, number, dated } = item
  return { title: wordsOf(item.title), series, number, dated }
}

function correctedReferences(read: readonly Reference[], typed: FormValue<typeof EnterForm>): Reference[] {
  const column = (name: 'kind' | 'series' | 'number' | 'title' | 'authors' | 'date') => typed[name] as string[]
  const ticked = new Set(typed.take as string[])
  const first = firstPlace(typed)
  const wanted = read.flatMap((reference, place): (Reference & { place: number })[] => {
    const at = place - first
    if (at < 0 || !ticked.has(String(place))) return []
    const kind = KINDS.find(one => one === column('kind')[at]) ?? reference.kind
    const title = column('title')[at] || reference.title
    // Left empty is taken away; not sent at all is as it was read.
    const series = (column('series')[at] ?? reference.series) || null
    const number = (column('number')[at] ?? reference.number) || null
    const authors = (column('authors')[at] ?? reference.authors) || null
    const dated = (column('date')[at] ?? reference.dated) || null
    return [{ ...reference, place, kind, title, series, number, authors, dated }]
  })
  const problems = wanted
    .filter(one => one.dated && !isPartialDate(one.dated))
    .map(one => ({ field: `date-${one.place}`, text: 'problem-library-date' as const }))
  if (problems.length > 0) throw new Invalid(problems)
  return wanted
}

/** Enters one reference as an item, with its link. The shelf must be held. */
export async function enterReference(
  tx: Tx,
  network: Network,
  reference: Reference,
  visibility: Item['visibility'],
): Promise<ItemId> {
  const { kind, series, number, dated, forthcoming, authors, language, translated, link, fileLanguage } = reference
  const original = textOf(reference.title, language)
  const title = translated ? withFace(original, translated.language, translated.words, 'checked') : original
  const values = { visibility, kind, title, description: null, series, number, dated, forthcoming, authors }
  const { id } = await keepItem(tx, network, values)
  const item = link ? await findItemById(tx, id) : undefined
  if (!item || !link) return id
  const file = { file_id: null, name: null, bytes: null, link }
  await putFile(tx, item, { id: newId(), language: fileLanguage ?? language, by: tx.actor.person!, ...file })
  return id
}
