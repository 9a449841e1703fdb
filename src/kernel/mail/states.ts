import { sql } from 'kysely'
import type { Tx } from '../transaction.ts'

/** How far mails of ours have come, by their ids, as far as this actor may know: the staff of the scope they were sent in. */
export async function statesOfMails(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<{ id: string; state: string }>`
    select id, state from kernel_mail where id = any (${[...ids]}::uuid[])`.execute(tx.db)
  return new Map(rows.map(row => [row.id, row.state]))
}
