import { sql } from 'kysely'
import type { Tx } from '../transaction.ts'

type Plain = Record<string, unknown>

/**
 * Adds many rows in one statement, and leaves out those that are there already. Every row has the same columns, each
 * as JSON has it: texts, numbers, lists, days as texts; bytes as `bytesOf` gives them.
 */
export async function insertMany(tx: Tx, table: string, rows: readonly Plain[]): Promise<void> {
  const [first] = rows
  if (!first) return
  const columns = sql.join(Object.keys(first).map(name => sql.ref(name)))
  await sql`insert into ${sql.table(table)} (${columns})
    select ${columns} from jsonb_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::jsonb)
    on conflict do nothing`.execute(tx.db)
}

/** Changes many rows in one statement, each found by its `id`; gives how many there were to change. */
export async function updateMany(tx: Tx, table: string, rows: readonly Plain[]): Promise<number> {
  const [first] = rows
  if (!first) return 0
  const set = sql.join(
    Object.keys(first)
      .filter(name => name !== 'id')
      .map(name => sql`${sql.ref(name)} = given.${sql.ref(name)}`),
  )
  const { numAffectedRows } = await sql`update ${sql.table(table)} as kept set ${set}
    from jsonb_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::jsonb) given
    where kept.id = given.id`.execute(tx.db)
  return Number(numAffectedRows ?? 0)
}

/** Bytes as a value of such a row. */
export const bytesOf = (bytes: Uint8Array): string => `\\x${Buffer.from(bytes).toString('hex')}`
