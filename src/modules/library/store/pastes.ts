import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { newId, type ScopeId } from '../../../kernel/ids.ts'
import { SWEPT_AT_ONCE } from '../../../kernel/sweeps.ts'
import { type Tx, tables } from '../../../kernel/transaction.ts'
import type { LibraryTables } from '../tables.ts'

/** A list as it was pasted, in the language it is in. */
export interface Paste {
  id: string
  text: string
  language: string
}

const db = (tx: Tx) => tables<LibraryTables>(tx)

/** Keeps a pasted list and gives its id; the same list again is the one kept before. */
export async function keepPaste(tx: Tx, scope: ScopeId, by: string, pasted: Omit<Paste, 'id'>): Promise<string> {
  const sha256 = createHash('sha256').update(`${pasted.language}\n${pasted.text}`).digest()
  const id = newId<'paste'>()
  const [kept] = await db(tx)
    .insertInto('library_paste')
    .values({ id, scope_id: scope, visibility: 'staff', sha256, made_by: by, ...pasted })
    .onConflict(conflict => conflict.columns(['scope_id', 'sha256']).doNothing())
    .returning('id')
    .execute()
  if (kept) return kept.id
  const found = await db(tx)
    .selectFrom('library_paste')
    .select('id')
    .where('scope_id', '=', scope)
    .where('sha256', '=', sha256)
    .executeTakeFirstOrThrow()
  return found.id
}

export async function findPaste(tx: Tx, scope: ScopeId, id: string): Promise<Paste | undefined> {
  return db(tx)
    .selectFrom('library_paste')
    .select(['id', 'text', 'language'])
    .where('scope_id', '=', scope)
    .where('id', '=', id)
    .executeTakeFirst()
}

/** Removes lists that were pasted thirty days ago; as the service `sweep-library-pastes`. */
export async function deleteOldPastes(tx: Tx): Promise<number> {
  const old = db(tx)
    .selectFrom('library_paste')
    .select('id')
    .where('at', '<', sql<Temporal.Instant>`kernel_now() - interval '30 days'`)
    .limit(SWEPT_AT_ONCE)
  const { numDeletedRows } = await db(tx).deleteFrom('library_paste').where('id', 'in', old).executeTakeFirstOrThrow()
  return Number(numDeletedRows)
}
