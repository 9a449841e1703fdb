import type { Thread } from '../../../kernel/look/thread.ts'
import type { Text } from '../../../kernel/text.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import { listNames } from '../../register/index.ts'
import { visibleNode } from '../access.ts'
import { levelsOf, type Met, metFrom, pageOf, waysOf } from '../rules.ts'
import { type Link, type LinkKind, listLinks } from '../store/links.ts'
import { listNodes, type TraceNode } from '../store/nodes.ts'
import { type Direction, listHops } from '../store/walk.ts'
import { threadsOf } from './threads.ts'

/** One link by which a walk came to a thing: from where, what it says, who tied it, when and why. */
export interface Way {
  via: string
  /** The title of where it comes from. */
  from: Text
  link: LinkKind
  why: Text | null
  /** The name of who tied it, where the reader may know it; null, too, where the house did by itself. */
  tied_by: string | null
  tied_at: Temporal.Instant
}

/** One thing met on a walk: how many links away, by the nearest way, and by how many ways in all. */
export interface Step extends TraceNode, Way {
  depth: number
  ways: number
  /** Some of the other ways. */
  besides: Way[]
}

/** All that lies in one direction, of which one page is shown. Every count is of what the reader may see. */
export interface Side {
  count: number
  levels: { depth: number; count: number }[]
  page: number
  pages: number
  /** The place of the first step shown, from 1. */
  first: number
}

export interface NodeView {
  node: TraceNode
  thread: Thread
  /** What led here and what came of it, nearest first: one page of each. */
  before: Step[]
  after: Step[]
  sides: { before: Side; after: Side }
}

const STEPS_ON_A_PAGE = 12
const WAYS_TOLD = 3

/** A thing on the thread with what lies on both sides of it; `asked` names the page of each side. */
export async function nodeView(
  tx: Tx,
  id: string | undefined,
  asked: { before: string | null; after: string | null },
): Promise<NodeView> {
  const node = await visibleNode(tx, id)
  const [threads, before, after] = await Promise.all([
    threadsOf(tx, [node.id]),
    sideOf(tx, node, 'back', asked.before),
    sideOf(tx, node, 'onwards', asked.after),
  ])
  return {
    node,
    thread: threads.get(node.id) ?? {},
    before: before.steps,
    after: after.steps,
    sides: { before: before.side, after: after.side },
  }
}

async function sideOf(tx: Tx, node: TraceNode, direction: Direction, asked: string | null) {
  const [, ...met] = metFrom(waysOf(await listHops(tx, [node.id], direction)), node.id)
  const { page, pages, first, shown } = pageOf(met, asked, STEPS_ON_A_PAGE)
  const side: Side = { count: met.length, levels: levelsOf(met), page, pages, first }
  return { side, steps: await stepsOf(tx, shown, direction) }
}

async function stepsOf(tx: Tx, shown: readonly Met[], direction: Direction): Promise<Step[]> {
  const pairs = shown.flatMap(({ id, from }) =>
    from.slice(0, WAYS_TOLD).map(near => (direction === 'onwards' ? { from: near, to: id } : { from: id, to: near })),
  )
  const [nodes, links] = await Promise.all([
    listNodes(tx, [...shown.map(one => one.id), ...pairs.flatMap(pair => [pair.from, pair.to])]),
    listLinks(tx, pairs),
  ])
  const names = await listNames(tx, [...new Set(links.flatMap(link => link.tied_by ?? []))])
  const [nearEnd, farEnd] = direction === 'onwards' ? (['from_id', 'to_id'] as const) : (['to_id', 'from_id'] as const)
  const toEach = Map.groupBy(links, link => link[farEnd])
  return shown.flatMap(({ id, depth, from }) => {
    const node = nodes.get(id)
    const ways = (toEach.get(id) ?? [])
      .sort((one, other) => from.indexOf(one[nearEnd]) - from.indexOf(other[nearEnd]))
      .flatMap(link => wayOf(link, nodes, link[nearEnd], names) ?? [])
    const [way, ...besides] = ways
    return node && way ? { ...node, depth, ...way, ways: Math.max(from.length, ways.length), besides } : []
  })
}

function wayOf(link: Link, nodes: Map<string, TraceNode>, via: string, names: Map<string, string>): Way | null {
  const [near, said] = [nodes.get(via), nodes.get(link.from_id)]
  if (!near) return null
  return {
    via,
    from: near.title,
    link: link.kind,
    // What was answered is kept with what was said, in every language that it was given since.
    why: said?.answer ?? link.why,
    tied_by: (link.tied_by && names.get(link.tied_by)) ?? null,
    tied_at: link.at,
  }
}
