import type { Text } from '../../../kernel/text.ts'
import { type Tx, tables } from '../../../kernel/transaction.ts'
import type { Visibility } from '../rules/items.ts'
import type { LibraryTables } from '../tables.ts'

export interface Citation {
  id: string
  item_id: string
  object: string
  url: string
  title: Text
  at: Temporal.Instant
}

/** An item as it stands under what cites it. */
export interface Reference {
  citation: string
  object: string
  item_id: string
  slug: string
  title: Text
  series: string | null
  number: string | null
  dated: string | null
  authors: string | null
  retired: boolean
}

const db = (tx: Tx) => tables<LibraryTables>(tx)

/** Says whether it was new: the same thing cites an item once. */
export async function insertCitation(
  tx: Tx,
  citation: Omit<Citation, 'at'> & { scope: string; visibility: Visibility; by: string },
): Promise<boolean> {
  const { scope, by, ...row } = citation
  const rows = await db(tx)
    .insertInto('library_citation')
    .values({ ...row, scope_id: scope, cited_by: by })
    .onConflict(conflict => conflict.columns(['item_id', 'object']).doNothing())
    .returning('id')
    .execute()
  return rows.length > 0
}

export async function deleteCitation(tx: Tx, item: string, id: string): Promise<boolean> {
  const { numDeletedRows } = await db(tx)
    .deleteFrom('library_citation')
    .where('item_id', '=', item)
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return numDeletedRows > 0n
}

/** Where an item is cited, as far as this actor may see what cites it. */
export async function listCitations(tx: Tx, item: string): Promise<Citation[]> {
  const rows = await db(tx)
    .selectFrom('library_citation')
    .select(['id', 'item_id', 'object', 'url', 'title', 'at'])
    .where('item_id', '=', item)
    .orderBy('id')
    .execute()
  return rows as Citation[]
}

/** What these objects cite, as far as this actor may see both. */
export async function listReferences(tx: Tx, objects: readonly string[]): Promise<Reference[]> {
  if (objects.length === 0) return []
  const rows = await db(tx)
    .selectFrom('library_citation as citation')
    .innerJoin('library_item as item', 'item.id', 'citation.item_id')
    .select([
      'citation.id as citation',
      'citation.object',
      'item.id as item_id',
      'item.slug',
      'item.title',
      'item.series',
      'item.number',
      'item.dated',
      'item.authors',
      'item.retired_at',
    ])
    .where('citation.object', 'in', [...objects])
    .orderBy('citation.id')
    .execute()
  return rows.map(({ retired_at, ...row }) => ({ ...row, retired: retired_at !== null })) as Reference[]
}

export async function updateVisibility(tx: Tx, objects: readonly string[], visibility: Visibility): Promise<void> {
  if (objects.length === 0) return
  const query = db(tx).updateTable('library_citation').set({ visibility })
  await query.where('object', 'in', [...objects]).execute()
}
