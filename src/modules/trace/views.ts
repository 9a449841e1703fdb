import { Refusal } from '../../kernel/errors.ts'
import { isId } from '../../kernel/ids.ts'
import type { Knot, Thread } from '../../kernel/look/thread.ts'
import { faceIn } from '../../kernel/text.ts'
import type { Tx } from '../../kernel/transaction.ts'
import { visiblePerson } from '../register/index.ts'
import { canReadOwn, visibleNode } from './access.ts'
import { threadOf } from './rules.ts'
import { countSaidBy, listNewestResults, listSaidBy, type Step, type TraceNode, walk } from './store.ts'

export interface NodeView {
  node: TraceNode
  thread: Thread
  /** What led here and what came of it, nearest first. */
  before: Step[]
  after: Step[]
}

export async function nodeView(tx: Tx, id: string | undefined): Promise<NodeView> {
  const node = await visibleNode(tx, id)
  const [after, before] = await Promise.all([walk(tx, [node.id], 'onwards'), walk(tx, [node.id], 'back')])
  return {
    node,
    thread: threadOf([...after, ...before]),
    before: before.filter(step => step.depth > 0),
    after: after.filter(step => step.depth > 0),
  }
}

export interface SaidView {
  node: TraceNode
  thread: Thread
  /** The last things that came of it: actions, then reports on them. */
  actions: Step[]
  results: Step[]
}

export interface MeView {
  /** How many things the reader ever said. */
  total: number
  said: SaidView[]
  /** The last one shown when there are earlier ones: what to ask for `before`. */
  earlier: string | null
}

/** The same, for whoever holds the link to it: whose page it is stands on it. */
export interface OwnView extends MeView {
  name: string
  languages: readonly string[]
  zone: string | null
}

const SAID_ON_A_PAGE = 50

/** What became of what the reader said, fifty things at a time, newest first. `before` is the id of one of them. */
export async function meView(tx: Tx, before: string | null): Promise<MeView> {
  if (!tx.actor.person || !canReadOwn(tx.actor)) throw new Refusal('not-signed-in')
  const from = isId(before) ? before : undefined
  const [total, found] = await Promise.all([
    countSaidBy(tx, tx.actor.person),
    listSaidBy(tx, tx.actor.person, SAID_ON_A_PAGE + 1, from),
  ])
  const nodes = found.slice(0, SAID_ON_A_PAGE)
  const earlier = found.length > nodes.length ? nodes.at(-1)!.id : null
  return { total, said: await saidViews(tx, nodes), earlier }
}

/** What became of what the person of an own-page link said in its network. Not found once they are gone from it. */
export async function ownView(tx: Tx, before: string | null): Promise<OwnView> {
  const [view, person] = await Promise.all([meView(tx, before), visiblePerson(tx, tx.actor.person ?? '')])
  return { ...view, name: person.name, languages: person.languages, zone: person.zone }
}

async function saidViews(tx: Tx, nodes: TraceNode[]): Promise<SaidView[]> {
  const ids = nodes.map(node => node.id)
  const [after, before] = await Promise.all([walk(tx, ids, 'onwards'), walk(tx, ids, 'back')])
  const texts = [...new Set(after.filter(step => step.kind === 'text').map(step => step.id))]
  const above = await walk(tx, texts, 'back')
  return nodes.map(node => {
    const came = after.filter(step => step.start === node.id)
    const led = before.filter(step => step.start === node.id)
    const own = new Set(came.map(step => step.id))
    const priorities = above.filter(step => step.kind === 'priority' && own.has(step.start))
    return {
      node,
      thread: threadOf([...came, ...led, ...priorities]),
      actions: came.filter(step => step.kind === 'action'),
      results: came.filter(step => step.kind === 'result'),
    }
  })
}

/** The threads of several things at once, by id. */
export async function threadsOf(tx: Tx, ids: readonly string[]): Promise<Map<string, Thread>> {
  const [after, before] = await Promise.all([walk(tx, ids, 'onwards'), walk(tx, ids, 'back')])
  const met = Map.groupBy([...after, ...before], step => step.start)
  return new Map([...met].map(([id, steps]) => [id, threadOf(steps)]))
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
  const knots: Partial<Record<Knot, TraceNode>> = {}
  if (result) for (const step of await walk(tx, [result.id], 'back')) knots[step.kind] ??= step
  return knots
}

const NEWEST = 10
