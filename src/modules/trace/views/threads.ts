import type { Knot, Thread } from '../../../kernel/look/thread.ts'
import { faceIn } from '../../../kernel/text.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import { metFrom, threadOf, waysOf } from '../rules.ts'
import { listNewestResults, listNodes, type TraceNode } from '../store/nodes.ts'
import { listHops, listHopsBackForSign } from '../store/walk.ts'

/** The threads of several things at once, by id; of those that are on the thread and that the reader may see. */
export async function threadsOf(tx: Tx, ids: readonly string[]): Promise<Map<string, Thread>> {
  return (await threadsAndWays(tx, ids)).threads
}

/** One thread of several things that are one: of every knot what is met first, things earlier in the list before others. */
export async function threadOfAll(tx: Tx, ids: readonly string[]): Promise<Thread> {
  const threads = await threadsOf(tx, ids)
  const all = [...new Set(ids)].map(id => threads.get(id) ?? {})
  return Object.assign({}, ...all.reverse())
}

/**
 * The threads, each of what came of its thing, what led to it and the priorities over the paragraphs that it went into;
 * and the ways onwards that were walked for them.
 */
export async function threadsAndWays(tx: Tx, ids: readonly string[]) {
  const onwards = waysOf(await listHops(tx, ids, 'onwards'))
  const texts = [...onwards.kinds].filter(([, kind]) => kind === 'text').map(([id]) => id)
  const back = waysOf(await listHopsBackForSign(tx, [...ids, ...texts]))
  const threads = new Map<string, Thread>()
  for (const id of new Set(ids)) {
    const met = [...metFrom(onwards, id), ...metFrom(back, id)]
    if (met.length === 0) continue
    const texts = met.some(one => one.kind === 'priority') ? [] : met.filter(one => one.kind === 'text')
    const over = texts.flatMap(one => metFrom(back, one.id)).filter(one => one.kind === 'priority')
    threads.set(id, threadOf([...met, ...over]))
  }
  return { threads, onwards }
}

/**
 * One thread that came to a result, of every knot on it what lies nearest to the result: of the newest the reader may see,
 * the first that speaks one of these languages, or else the newest.
 */
export async function newestWholeThread(
  tx: Tx,
  languages: readonly string[],
): Promise<Partial<Record<Knot, TraceNode>>> {
  const results = await listNewestResults(tx, NEWEST)
  const result = results.find(({ title }) => languages.some(one => faceIn(title, one))) ?? results[0]
  if (!result) return {}
  const nearest = new Map<Knot, string>()
  for (const { kind, id } of metFrom(waysOf(await listHopsBackForSign(tx, [result.id])), result.id))
    if (!nearest.has(kind)) nearest.set(kind, id)
  const nodes = await listNodes(tx, [...nearest.values()])
  return Object.fromEntries([...nearest].flatMap(([kind, id]) => (nodes.has(id) ? [[kind, nodes.get(id)]] : [])))
}

const NEWEST = 10
