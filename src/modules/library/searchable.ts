import type { ScopeId } from '../../kernel/ids.ts'
import { facesOf, type Searchable } from '../../kernel/search/searchable.ts'
import { findNetworkById } from '../networks/index.ts'
import { findItemById, listItemIds } from './store/items.ts'

/** Items of the shelf by their titles, descriptions, authors and numbers; what is retired is not found. */
export const librarySearchable: Searchable = {
  source: 'library',
  units: listItemIds,
  async load(tx, id) {
    const item = await findItemById(tx, id)
    const network = item && (await findNetworkById(tx, item.scope_id))
    if (!item || !network || item.retired_at) return []
    return [
      {
        ref: item.id,
        kind: 'library-item',
        scope: item.scope_id as ScopeId,
        visibility: item.visibility,
        url: `/${network.slug}/library/${item.slug}`,
        place: null,
        faces: facesOf([item.title], [item.description, item.authors, item.series, item.number]),
      },
    ]
  },
}
