import type { Knot } from '../../../kernel/look/thread.ts'
import type { Text } from '../../../kernel/text.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import { listNames } from '../../register/index.ts'
import { waysOf } from '../rules.ts'
import { type LinkKind, listLinks } from '../store/links.ts'
import { listNodes, type TraceNode } from '../store/nodes.ts'
import { hopsThrough } from './flow.ts'

/** Which things a whole thread holds, oldest first, and where each leads: known before the first is written. */
export interface ThreadOrder {
  ids: string[]
  kinds: Map<string, Knot>
  next: Map<string, string[]>
}

export interface LinkOn {
  to: string
  title: Text
  kind: LinkKind
  why: Text | null
  /** The name of who tied it, where the reader may know it. */
  tied_by: string | null
  at: Temporal.Instant
}

export interface Piece {
  nodes: { node: TraceNode; links: LinkOn[] }[]
}

export async function threadOrder(tx: Tx, starts: readonly string[]): Promise<ThreadOrder> {
  const { kinds, next } = waysOf(await hopsThrough(tx, starts))
  return { ids: [...kinds.keys()].sort(), kinds, next }
}

/** Some of its things in full, with their links. What went meanwhile is left out. */
export async function listPiece(tx: Tx, { next }: ThreadOrder, ids: readonly string[]): Promise<Piece> {
  const pairs = ids.flatMap(from => (next.get(from) ?? []).map(to => ({ from, to })))
  const [nodes, links] = await Promise.all([
    listNodes(tx, [...ids, ...pairs.map(pair => pair.to)]),
    listLinks(tx, pairs),
  ])
  const names = await listNames(tx, [...new Set(links.flatMap(link => link.tied_by ?? []))])
  const from = Map.groupBy(links, link => link.from_id)
  return {
    nodes: ids.flatMap(id => {
      const node = nodes.get(id)
      if (!node) return []
      const on = (from.get(id) ?? []).flatMap(link => {
        const title = nodes.get(link.to_id)?.title
        const tied_by = (link.tied_by && names.get(link.tied_by)) ?? null
        const why = node.answer ?? link.why
        return title ? { to: link.to_id, title, kind: link.kind, why, tied_by, at: link.at } : []
      })
      return [{ node, links: on }]
    }),
  }
}
