import { sql } from 'kysely'
import type { Id, ScopeId } from '../../../kernel/ids.ts'
import { originalOf, type Text } from '../../../kernel/text.ts'
import { type Tx, tables } from '../../../kernel/transaction.ts'
import type { Kind, Visibility } from '../rules/items.ts'
import { folded, referenceKey } from '../rules/words.ts'
import type { LibraryTables } from '../tables.ts'

export type ItemId = Id<'library-item'>

export interface Item {
  id: ItemId
  scope_id: string
  visibility: Visibility
  slug: string
  kind: Kind
  title: Text
  description: Text | null
  series: string | null
  number: string | null
  dated: string | null
  forthcoming: boolean
  authors: string | null
  retired_at: Temporal.Instant | null
}

/** What is kept of an item besides who entered it. */
export type ItemValues = Pick<
  Item,
  'visibility' | 'kind' | 'title' | 'description' | 'series' | 'number' | 'dated' | 'forthcoming' | 'authors'
>

const db = (tx: Tx) => tables<LibraryTables>(tx)
const columns = [
  'id',
  'scope_id',
  'visibility',
  'slug',
  'kind',
  'title',
  'description',
  'series',
  'number',
  'dated',
  'forthcoming',
  'authors',
  'retired_at',
] as const

/** Until the end of the transaction nobody else puts anything on the shelf of this network. */
export async function holdShelf(tx: Tx, scope: ScopeId): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`library:${scope}`}, 0))`.execute(tx.db)
}

/** Everything on the shelf that this actor may see, the newest first; what is retired only when asked for. */
export async function listItems(tx: Tx, scope: ScopeId, retired = false): Promise<Item[]> {
  const items = await db(tx)
    .selectFrom('library_item')
    .select(columns)
    .where('scope_id', '=', scope)
    .where('retired_at', retired ? 'is not' : 'is', null)
    .orderBy('dated', order => order.desc().nullsLast())
    .orderBy('id', 'desc')
    .execute()
  return items as Item[]
}

export async function findItem(tx: Tx, scope: ScopeId, slug: string): Promise<Item | undefined> {
  const query = db(tx).selectFrom('library_item').select(columns)
  return (await query.where('scope_id', '=', scope).where('slug', '=', slug).executeTakeFirst()) as Item | undefined
}

export async function findItemById(tx: Tx, id: string, lock = false): Promise<Item | undefined> {
  const query = db(tx).selectFrom('library_item').select(columns).where('id', '=', id)
  return (await (lock ? query.forUpdate() : query).executeTakeFirst()) as Item | undefined
}

/** The item that has this place in its series, if it is not retired. */
export async function findItemByKey(tx: Tx, scope: ScopeId, key: string): Promise<Item | undefined> {
  return (await db(tx)
    .selectFrom('library_item')
    .select(columns)
    .where('scope_id', '=', scope)
    .where('reference_key', '=', key)
    .where('retired_at', 'is', null)
    .executeTakeFirst()) as Item | undefined
}

export async function listItemIds(tx: Tx): Promise<string[]> {
  return (await db(tx).selectFrom('library_item').select('id').orderBy('id').execute()).map(row => row.id)
}

/** Short names in addresses that begin so. */
export async function listSlugsLike(tx: Tx, scope: ScopeId, begins: string): Promise<string[]> {
  const rows = await db(tx)
    .selectFrom('library_item')
    .select('slug')
    .where('scope_id', '=', scope)
    .where(sql<boolean>`starts_with(slug, ${begins})`)
    .execute()
  return rows.map(row => row.slug)
}

export async function insertItem(
  tx: Tx,
  item: ItemValues & { id: ItemId; scope: ScopeId; slug: string; by: string },
): Promise<void> {
  const { id, scope, slug, by } = item
  await db(tx)
    .insertInto('library_item')
    .values({ id, scope_id: scope, slug, made_by: by, ...rowOf(item) })
    .execute()
}

/** Says whether there was one to change: row-level security hides what is not theirs. */
export async function updateItem(tx: Tx, id: ItemId, item: ItemValues): Promise<boolean> {
  const { numUpdatedRows } = await db(tx)
    .updateTable('library_item')
    .set(rowOf(item))
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return numUpdatedRows > 0n
}

export async function updateTitle(tx: Tx, id: string, title: Text): Promise<void> {
  await db(tx).updateTable('library_item').set({ title }).where('id', '=', id).execute()
}

export async function updateDescription(tx: Tx, id: string, description: Text): Promise<void> {
  await db(tx).updateTable('library_item').set({ description }).where('id', '=', id).execute()
}

/** Takes an item from the shelf, or puts it back with `by` null. */
export async function retire(tx: Tx, id: ItemId, by: string | null): Promise<boolean> {
  const { numUpdatedRows } = await db(tx)
    .updateTable('library_item')
    .set({ retired_at: by ? sql<Temporal.Instant>`kernel_now()` : null, retired_by: by })
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return numUpdatedRows > 0n
}

function rowOf(item: ItemValues) {
  const { visibility, kind, title, description, series, number, dated, forthcoming, authors } = item
  const original = originalOf(title).text
  return {
    ...{ visibility, kind, title, description, series, number, dated, forthcoming, authors },
    reference_key: referenceKey(series, number),
    title_key: folded(original),
  }
}
