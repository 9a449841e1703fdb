/** The library's door: what cites an item says so here, and lists what it cites. */
import type { Tx } from '../../kernel/transaction.ts'
import type { Visibility } from './rules/items.ts'
import { listReferences, type Reference, updateVisibility } from './store/citations.ts'

export { cite, citeByAddress, uncite } from './actions/cite.ts'
export { checkFile, putItemFile } from './actions/files.ts'
export { addItem } from './actions/items.ts'
export { enterReferences, pasteReferences } from './actions/references.ts'
export { shelveReferences } from './actions/shelve.ts'
export { libraryTexts } from './holders.ts'
export { libraryHoldings } from './holdings.ts'
export { referenceList } from './pages/references.ts'
export { librarySearchable } from './searchable.ts'
export { type Citing, type FindCiting, offerCiting } from './slots.ts'
export type { Reference } from './store/citations.ts'
export { LIBRARY_SWEEPS } from './sweeps.ts'
export { shelfView } from './views.ts'

/** What these objects cite (`document-block:<id>`), as far as this actor may see the item and what cites it. */
export function citationsOf(tx: Tx, objects: readonly string[]): Promise<Reference[]> {
  return listReferences(tx, objects)
}

/** What cites items can now be seen by others than before; in the transaction of that change, by who made it. */
export function showCitations(tx: Tx, objects: readonly string[], visibility: Visibility): Promise<void> {
  return updateVisibility(tx, objects, visibility)
}
