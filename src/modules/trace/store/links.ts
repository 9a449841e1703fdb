import { sql } from 'kysely'
import type { ScopeId } from '../../../kernel/ids.ts'
import type { Text } from '../../../kernel/text.ts'
import { type Tx, tables } from '../../../kernel/transaction.ts'
import type { TraceTables } from '../tables.ts'

export type LinkKind = 'taken-up-in' | 'merged-into' | 'contains' | 'argues-for' | 'became' | 'reported'

/** One link with all that is known of it; `tied_by` is null where a job tied it. */
export interface Link {
  from_id: string
  to_id: string
  kind: LinkKind
  why: Text | null
  tied_by: string | null
  at: Temporal.Instant
}

const db = (tx: Tx) => tables<TraceTables>(tx)

/** Ties two nodes that both exist and are seen here. Who sees the link follows from who sees both. */
export async function insertLink(
  tx: Tx,
  link: { from: string; to: string; kind: LinkKind; scope: ScopeId; why?: Text | null },
): Promise<void> {
  await db(tx)
    .insertInto('trace_link')
    .values({
      from_id: link.from,
      to_id: link.to,
      kind: link.kind,
      scope_id: link.scope,
      why: link.why ?? null,
      tied_by: tx.actor.person,
    })
    .execute()
}

export async function hasLink(tx: Tx, from: string, to: string): Promise<boolean> {
  const row = await db(tx)
    .selectFrom('trace_link')
    .select('kind')
    .where('from_id', '=', from)
    .where('to_id', '=', to)
    .executeTakeFirst()
  return row !== undefined
}

/** The links of these pairs, from what came first to what came of it. */
export async function listLinks(tx: Tx, pairs: readonly { from: string; to: string }[]): Promise<Link[]> {
  if (pairs.length === 0) return []
  const { rows } = await sql<Link>`
    select link.from_id, link.to_id, link.kind, link.why, link.tied_by, link.at
    from unnest(${pairs.map(pair => pair.from)}::uuid[], ${pairs.map(pair => pair.to)}::uuid[]) as pair (from_id, to_id)
    join trace_link link on link.from_id = pair.from_id and link.to_id = pair.to_id
    order by link.at, link.kind`.execute(tx.db)
  return rows
}
