import { sql } from 'kysely'
import type { ScopeId } from '../../../kernel/ids.ts'
import type { Tx } from '../../../kernel/transaction.ts'

/** The network that a scope is or lies in; null for the house, and for what this actor may not know of. */
export async function networkOf(tx: Tx, scope: string): Promise<ScopeId | null> {
  const { rows } = await sql<{ id: ScopeId }>`select id from networks_network where id = ${scope}
    union all select scope_id from networks_region where id = ${scope}`.execute(tx.db)
  return rows[0]?.id ?? null
}
