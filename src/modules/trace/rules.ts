import type { Knot, Thread } from '../../kernel/look/thread.ts'

/** From one node to the next in the direction of a walk; `near` is null for a start, which is reached from nowhere. */
export interface Hop {
  near: string | null
  far: string
  kind: Knot
}

/** One node met on a walk: how many hops away, and from which nodes met before or beside it, nearest first. */
export interface Met {
  id: string
  kind: Knot
  depth: number
  from: string[]
}

/** Hops ready to be walked, from whichever start. */
export interface Ways {
  kinds: Map<string, Knot>
  next: Map<string, string[]>
}

export function waysOf(hops: readonly Hop[]): Ways {
  const kinds = new Map<string, Knot>()
  const next = new Map<string, string[]>()
  for (const { near, far, kind } of hops) {
    kinds.set(far, kind)
    if (near === null) continue
    const known = next.get(near)
    if (known) known.push(far)
    else next.set(near, [far])
  }
  return { kinds, next }
}

/**
 * Everything that these hops lead to from a start, each thing once and at its nearest, the start first. Of things equally
 * near, those that came to be first stand first. Circles end where they began.
 */
export function metFrom({ kinds, next }: Ways, start: string): Met[] {
  if (!kinds.has(start)) return []
  const met = new Map<string, Met>()
  let level = [start]
  for (let depth = 0; level.length > 0; depth++) {
    for (const id of level) met.set(id, { id, kind: kinds.get(id)!, depth, from: [] })
    const beyond = new Set(level.flatMap(id => next.get(id) ?? []).filter(id => !met.has(id)))
    // Ids are made in the order of time.
    level = [...beyond].sort()
  }
  for (const { id } of met.values())
    for (const far of next.get(id) ?? []) if (far !== start) met.get(far)!.from.push(id)
  return [...met.values()]
}

/** How many things lie how many hops away, nearest first. */
export function levelsOf(met: readonly Met[]): { depth: number; count: number }[] {
  return [...Map.groupBy(met, one => one.depth)].map(([depth, ones]) => ({ depth, count: ones.length }))
}

/** A page of what was met; a number that is none, or beyond the last, is brought within. */
export function pageOf<One>(all: readonly One[], asked: string | null, size: number) {
  const pages = Math.max(1, Math.ceil(all.length / size))
  const page = Math.min(pages, Math.max(1, Math.trunc(Number(asked)) || 1))
  return { page, pages, first: (page - 1) * size + 1, shown: all.slice((page - 1) * size, page * size) }
}

/** How far one thing has come: of every kind of node met, the first. Give what is nearest first. */
export function threadOf(met: readonly { id: string; kind: Knot }[]): Thread {
  const thread: Thread = {}
  for (const { id, kind } of met) thread[kind] ??= { href: `/trace/${id}` }
  return thread
}
