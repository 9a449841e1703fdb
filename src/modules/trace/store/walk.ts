import { sql } from 'kysely'
import type { Tx } from '../../../kernel/transaction.ts'
import type { Hop } from '../rules.ts'

export type Direction = 'onwards' | 'back'

/**
 * Every hop from visible node to visible node, as far as these starts lead in one direction, to any depth and around any
 * circle; each start that the reader may see stands in it as well, as a hop from nowhere. What is hidden is not passed
 * through: beyond it nothing is found that is not reached another way.
 */
export async function listHops(tx: Tx, starts: readonly string[], direction: Direction): Promise<Hop[]> {
  if (starts.length === 0) return []
  const [near, far] = direction === 'onwards' ? FORWARD : BACKWARD
  const { rows } = await sql<Hop>`
    with recursive reached (id) as (
      select id from trace_node where id = any (${[...new Set(starts)]}::uuid[])
      union
      select node.id from reached
      join trace_link link on link.${near} = reached.id
      join trace_node node on node.id = link.${far}
    )
    select null::uuid as near, id as far, kind from trace_node where id = any (${[...new Set(starts)]}::uuid[])
    union
    select link.${near}, link.${far}, node.kind from reached
    join trace_link link on link.${near} = reached.id
    join trace_node node on node.id = link.${far}`.execute(tx.db)
  return rows
}

/**
 * The same backwards for the sign of the thread, which needs no more than one thing said of each place: the one that was
 * said first. Costs the same however many there were.
 */
export async function listHopsBackForSign(tx: Tx, starts: readonly string[]): Promise<Hop[]> {
  if (starts.length === 0) return []
  const { rows } = await sql<Hop>`
    with recursive reached (id) as (
      select id from trace_node where id = any (${[...new Set(starts)]}::uuid[])
      union
      select node.id from reached
      join trace_link link on link.to_id = reached.id and link.kind not in ('taken-up-in', 'merged-into')
      join trace_node node on node.id = link.from_id
    )
    select null::uuid as near, id as far, kind from trace_node where id = any (${[...new Set(starts)]}::uuid[])
    union
    select link.to_id, link.from_id, node.kind from reached
    join trace_link link on link.to_id = reached.id and link.kind not in ('taken-up-in', 'merged-into')
    join trace_node node on node.id = link.from_id
    union all
    select reached.id, said.id, 'said' from reached, lateral (
      select node.id from trace_link link join trace_node node on node.id = link.from_id
      where link.to_id = reached.id and link.kind in ('taken-up-in', 'merged-into')
      order by link.from_id limit 1
    ) said`.execute(tx.db)
  return rows
}

/** Whose words led to a node, along the whole thread; as a service that nodes and links were opened to. */
export async function listAuthorsBehind(tx: Tx, node: string): Promise<string[]> {
  const { rows } = await sql<{ author: string }>`
    with recursive reached (id) as (
      select ${node}::uuid
      union select link.from_id from reached join trace_link link on link.to_id = reached.id
    )
    select distinct author_id as author from reached join trace_node node using (id)
    where node.kind = 'said' and author_id is not null`.execute(tx.db)
  return rows.map(row => row.author)
}

const FORWARD = [sql.ref('from_id'), sql.ref('to_id')] as const
const BACKWARD = [sql.ref('to_id'), sql.ref('from_id')] as const
