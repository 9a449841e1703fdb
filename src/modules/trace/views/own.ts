import { Refusal } from '../../../kernel/errors.ts'
import { isId } from '../../../kernel/ids.ts'
import type { Thread } from '../../../kernel/look/thread.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import { visiblePerson } from '../../register/index.ts'
import { canReadOwn } from '../access.ts'
import { metFrom } from '../rules.ts'
import { countSaidBy, listNodes, listSaidBy, type TraceNode } from '../store/nodes.ts'
import { threadsAndWays } from './threads.ts'

export interface SaidView {
  node: TraceNode
  thread: Thread
  /** What came of it, the nearest first: actions, then reports on them; and how many there are besides those shown. */
  actions: TraceNode[]
  results: TraceNode[]
  more: number
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
const CAME_SHOWN = 20

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
  const { threads, onwards } = await threadsAndWays(
    tx,
    nodes.map(node => node.id),
  )
  const all = nodes.map(node => {
    const came = metFrom(onwards, node.id)
    const actions = came.filter(one => one.kind === 'action')
    const results = came.filter(one => one.kind === 'result')
    const shown = { actions: actions.slice(0, CAME_SHOWN), results: results.slice(0, CAME_SHOWN) }
    const more = actions.length + results.length - shown.actions.length - shown.results.length
    return { node, shown, more }
  })
  const found = await listNodes(
    tx,
    all.flatMap(({ shown }) => [...shown.actions, ...shown.results].map(one => one.id)),
  )
  const nodesOf = (met: readonly { id: string }[]) => met.flatMap(({ id }) => found.get(id) ?? [])
  return all.map(({ node, shown, more }) => ({
    node,
    thread: threads.get(node.id) ?? {},
    actions: nodesOf(shown.actions),
    results: nodesOf(shown.results),
    more,
  }))
}
