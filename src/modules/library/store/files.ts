import type { Id } from '../../../kernel/ids.ts'
import { type Tx, tables } from '../../../kernel/transaction.ts'
import type { LibraryTables } from '../tables.ts'
import type { Item } from './items.ts'

/** What an item is in one language: a file of ours or a link. */
export interface ItemFile {
  id: string
  item_id: string
  language: string
  file_id: Id<'file'> | null
  name: string | null
  bytes: number | null
  link: string | null
}

const db = (tx: Tx) => tables<LibraryTables>(tx)

export async function listFiles(tx: Tx, items: readonly string[]): Promise<ItemFile[]> {
  if (items.length === 0) return []
  const rows = await db(tx)
    .selectFrom('library_file')
    .select(['id', 'item_id', 'language', 'file_id', 'name', 'bytes', 'link'])
    .where('item_id', 'in', [...items])
    .orderBy('language')
    .execute()
  return rows.map(row => ({ ...row, bytes: row.bytes === null ? null : Number(row.bytes) })) as ItemFile[]
}

/** Keeps what an item is in one language, in the place of what it was before. */
export async function putFile(
  tx: Tx,
  item: Item,
  file: { id: string; by: string } & Omit<ItemFile, 'id' | 'item_id'>,
): Promise<void> {
  const { id, by, language, ...what } = file
  await db(tx).deleteFrom('library_file').where('item_id', '=', item.id).where('language', '=', language).execute()
  await db(tx)
    .insertInto('library_file')
    .values({
      id,
      item_id: item.id,
      scope_id: item.scope_id,
      visibility: item.visibility,
      language,
      made_by: by,
      ...what,
      bytes: what.bytes,
    })
    .execute()
}

export async function removeFile(tx: Tx, item: string, file: string): Promise<boolean> {
  const { numDeletedRows } = await db(tx)
    .deleteFrom('library_file')
    .where('item_id', '=', item)
    .where('id', '=', file)
    .executeTakeFirstOrThrow()
  return numDeletedRows > 0n
}
