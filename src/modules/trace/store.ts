import { sql } from 'kysely'
import type { Id, ScopeId } from '../../kernel/ids.ts'
import type { Knot } from '../../kernel/look/thread.ts'
import type { Text } from '../../kernel/text.ts'
import { type Tx, tables } from '../../kernel/transaction.ts'
import type { TraceTables } from './tables.ts'

export type Fate = 'none' | 'waiting' | 'taken-up' | 'merged' | 'declined'
export type LinkKind = 'taken-up-in' | 'merged-into' | 'contains' | 'argues-for' | 'became' | 'reported'
export type Visibility = 'public' | 'network' | 'staff'

export interface TraceNode {
  id: string
  scope_id: string
  kind: Knot
  title: Text
  url: string
  place: Text | null
  fate: Fate
  answer: Text | null
  at: Temporal.Instant
}

/** One node met on a walk: how many links away, and the link that led there. */
export interface Step extends TraceNode {
  start: string
  depth: number
  via: string | null
  link: LinkKind | null
  why: Text | null
  /** When that link was tied; null for a start. */
  tied_at: Temporal.Instant | null
}

const db = (tx: Tx) => tables<TraceTables>(tx)
const columns = ['id', 'scope_id', 'kind', 'title', 'url', 'place', 'fate', 'answer', 'at'] as const

export async function insertNode(
  tx: Tx,
  node: {
    id: string
    scope: ScopeId
    visibility: Visibility
    kind: Knot
    title: Text
    url: string
    place?: Text
    author?: Id<'person'>
    organisation?: Id<'organisation'> | null
    fate?: Fate
  },
): Promise<void> {
  await db(tx)
    .insertInto('trace_node')
    .values({
      id: node.id,
      scope_id: node.scope,
      visibility: node.visibility,
      kind: node.kind,
      title: node.title,
      url: node.url,
      place: node.place ?? null,
      author_id: node.author ?? null,
      organisation_id: node.organisation ?? null,
      fate: node.fate ?? 'none',
    })
    .execute()
}

/** Brings a node up to date with its object; a missing node is nothing to do. */
export async function updateNode(
  tx: Tx,
  id: string,
  change: Partial<{ title: Text; visibility: Visibility; fate: Fate; answer: Text }>,
): Promise<void> {
  await db(tx).updateTable('trace_node').set(change).where('id', '=', id).execute()
}

/** Takes a node away with its words: something said that was withdrawn before anything came of it. */
export async function deleteNode(tx: Tx, id: string): Promise<void> {
  await db(tx).deleteFrom('trace_node').where('id', '=', id).execute()
}

export async function insertLink(
  tx: Tx,
  link: { from: string; to: string; kind: LinkKind; scope: ScopeId; visibility: Visibility; why?: Text | null },
): Promise<void> {
  await db(tx)
    .insertInto('trace_link')
    .values({
      from_id: link.from,
      to_id: link.to,
      kind: link.kind,
      scope_id: link.scope,
      visibility: link.visibility,
      why: link.why ?? null,
      tied_by: tx.actor.person,
    })
    .execute()
}

export async function findNode(tx: Tx, id: string): Promise<TraceNode | undefined> {
  return (await db(tx).selectFrom('trace_node').select(columns).where('id', '=', id).executeTakeFirst()) as
    | TraceNode
    | undefined
}

/** The newest results the reader may see, newest first. */
export async function listNewestResults(tx: Tx, limit: number): Promise<TraceNode[]> {
  const newest = db(tx).selectFrom('trace_node').select(columns).where('kind', '=', 'result').orderBy('at', 'desc')
  return (await newest.limit(limit).execute()) as TraceNode[]
}

/** What a person said, newest first; with `before`, what they said before that. */
export async function listSaidBy(tx: Tx, author: string, limit: number, before?: string): Promise<TraceNode[]> {
  const all = saidBy(tx, author).select(columns).orderBy('at', 'desc').orderBy('id', 'desc').limit(limit)
  const some = before
    ? all.where(sql<boolean>`(at, id) < (select at, id from trace_node where id = ${before}::uuid)`)
    : all
  return (await some.execute()) as TraceNode[]
}

export async function countSaidBy(tx: Tx, author: string): Promise<number> {
  const { count } = await saidBy(tx, author).select(sql<number>`count(*)::int`.as('count')).executeTakeFirstOrThrow()
  return count
}

const saidBy = (tx: Tx, author: string) =>
  db(tx).selectFrom('trace_node').where('author_id', '=', author).where('kind', '=', 'said')

/** What became of some things that were said, with the reason that was given; of those the reader may see. */
export async function listFates(
  tx: Tx,
  ids: readonly string[],
): Promise<Map<string, { fate: Fate; answer: Text | null }>> {
  if (ids.length === 0) return new Map()
  const rows = await db(tx)
    .selectFrom('trace_node')
    .select(['id', 'fate', 'answer'])
    .where('id', 'in', [...ids])
    .execute()
  return new Map(rows.map(({ id, fate, answer }) => [id, { fate: fate as Fate, answer }]))
}

/** Which of these ids have a node the reader may see. */
export async function listNodesWith(tx: Tx, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const rows = await db(tx)
    .selectFrom('trace_node')
    .select('id')
    .where('id', 'in', [...ids])
    .execute()
  return rows.map(row => row.id)
}

/**
 * Everything that led to these nodes or came of them, up to 20 links away, each once per start and nearest first. Each
 * start is met at depth 0. Of every kind of node a start meets the 500 nearest, however many other starts there are.
 */
export async function walk(tx: Tx, starts: readonly string[], direction: 'onwards' | 'back'): Promise<Step[]> {
  if (starts.length === 0) return []
  const [near, far] = direction === 'onwards' ? ['from_id', 'to_id'] : ['to_id', 'from_id']
  // `union` meets a node once per depth and last link, not once per path: paths multiply where links cross.
  const { rows } = await sql<Step>`
    select start.id as start, step.depth, step.via, step.link, step.why, step.tied_at,
      step.id, step.scope_id, step.kind, step.title, step.url, step.place, step.fate, step.answer, step.at
    from unnest(${[...new Set(starts)]}::uuid[]) as start (id),
    lateral (
      with recursive walk (id, depth, via, link, why, tied_at) as (
        select start.id, 0, null::uuid, null::text, null::jsonb, null::timestamptz
        union
        select link.${sql.ref(far!)}, walk.depth + 1, walk.id, link.kind, link.why, link.at
        from walk join trace_link link on link.${sql.ref(near!)} = walk.id
        where walk.depth < 20
      ), nearest as (
        select distinct on (id) * from walk order by id, depth, via, tied_at
      )
      select nearest.depth, nearest.via, nearest.link, nearest.why, nearest.tied_at, node.*,
        row_number() over (partition by node.kind order by nearest.depth, node.at, node.id) as place_in_kind
      from nearest join trace_node node on node.id = nearest.id
    ) step
    where step.place_in_kind <= 500
    order by start.id, step.depth, step.at, step.id`.execute(tx.db)
  return rows
}

/** Whose words led to a node, along the whole thread; as a service that nodes and links were opened to. */
export async function listAuthorsBehind(tx: Tx, node: string): Promise<string[]> {
  const { rows } = await sql<{ author: string }>`
    with recursive walk (id, depth) as (
      select ${node}::uuid, 0
      union select link.from_id, walk.depth + 1 from walk join trace_link link on link.to_id = walk.id
      where walk.depth < 20
    )
    select distinct author_id as author from walk join trace_node node using (id)
    where node.kind = 'said' and author_id is not null`.execute(tx.db)
  return rows.map(row => row.author)
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

/** Nodes and the links among them become visible to the same readers as what they stand for. */
export async function showNodes(tx: Tx, ids: readonly string[], visibility: Visibility): Promise<void> {
  if (ids.length === 0) return
  await db(tx)
    .updateTable('trace_node')
    .set({ visibility })
    .where('id', 'in', [...ids])
    .execute()
  await db(tx)
    .updateTable('trace_link')
    .set({ visibility })
    .where('from_id', 'in', [...ids])
    .where('to_id', 'in', [...ids])
    .execute()
}
