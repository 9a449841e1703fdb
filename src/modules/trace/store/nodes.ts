import { sql } from 'kysely'
import { piecesOf } from '../../../kernel/database/pieces.ts'
import type { Id, ScopeId } from '../../../kernel/ids.ts'
import type { Knot } from '../../../kernel/look/thread.ts'
import type { Text } from '../../../kernel/text.ts'
import { type Tx, tables } from '../../../kernel/transaction.ts'
import type { TraceTables } from '../tables.ts'

export type Fate = 'none' | 'waiting' | 'taken-up' | 'merged' | 'declined' | 'answered'
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

const db = (tx: Tx) => tables<TraceTables>(tx)
const columns = ['id', 'scope_id', 'kind', 'title', 'url', 'place', 'fate', 'answer', 'at'] as const

export interface NewNode {
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
}

export async function insertNode(tx: Tx, node: NewNode): Promise<void> {
  await insertNodes(tx, [node])
}

/** The same for many at once. */
export async function insertNodes(tx: Tx, nodes: readonly NewNode[]): Promise<void> {
  const rows = nodes.map(node => ({
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
  }))
  for (const piece of piecesOf(rows)) await db(tx).insertInto('trace_node').values(piece).execute()
}

/** Brings a node up to date with its object; a missing node is nothing to do. */
export async function updateNode(
  tx: Tx,
  id: string,
  change: Partial<{ title: Text; visibility: Visibility; fate: Fate; answer: Text }>,
): Promise<void> {
  await db(tx).updateTable('trace_node').set(change).where('id', '=', id).execute()
}

/** Nodes become visible to the same readers as what they stand for, and with them the links among them. */
export async function showNodes(tx: Tx, ids: readonly string[], visibility: Visibility): Promise<void> {
  if (ids.length === 0) return
  await db(tx)
    .updateTable('trace_node')
    .set({ visibility })
    .where('id', 'in', [...ids])
    .execute()
}

/** Takes a node away with its words: something said that was withdrawn before anything came of it. */
export async function deleteNode(tx: Tx, id: string): Promise<void> {
  await db(tx).deleteFrom('trace_node').where('id', '=', id).execute()
}

export async function findNode(tx: Tx, id: string): Promise<TraceNode | undefined> {
  return (await db(tx).selectFrom('trace_node').select(columns).where('id', '=', id).executeTakeFirst()) as
    | TraceNode
    | undefined
}

/** Those of these nodes that the reader may see, by id. */
export async function listNodes(tx: Tx, ids: readonly string[]): Promise<Map<string, TraceNode>> {
  if (ids.length === 0) return new Map()
  const rows = await db(tx)
    .selectFrom('trace_node')
    .select(columns)
    .where(sql<boolean>`id = any (${[...new Set(ids)]}::uuid[])`)
    .execute()
  return new Map((rows as TraceNode[]).map(row => [row.id, row]))
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
  return new Map([...(await listNodes(tx, ids))].map(([id, { fate, answer }]) => [id, { fate, answer }]))
}

/** Which of these ids have a node the reader may see. */
export async function listNodesWith(tx: Tx, ids: readonly string[]): Promise<string[]> {
  return [...(await listNodes(tx, ids)).keys()]
}
