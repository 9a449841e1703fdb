import type { Text } from '../../../kernel/text.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import { visibleNode } from '../access.ts'
import { type Band, type Flow, flowOf, hopsOnwards } from '../flow.ts'
import { type Hop, waysOf } from '../rules.ts'
import { listNodes, type TraceNode } from '../store/nodes.ts'
import { listHops } from '../store/walk.ts'

export interface FlowView extends Flow {
  bands: (Band & { title: Text | null })[]
}

/** What flowed through a thing on the thread: what led to it and what came of it. */
export async function nodeFlowView(tx: Tx, id: string | undefined): Promise<{ node: TraceNode; flow: FlowView }> {
  const node = await visibleNode(tx, id)
  return { node, flow: await flowThrough(tx, [node.id]) }
}

/** The same of several things that are one, such as the paragraphs of a text and what was said about them. */
export async function flowThrough(tx: Tx, ids: readonly string[]): Promise<FlowView> {
  const flow = flowOf(waysOf(await hopsThrough(tx, ids)))
  const nodes = await listNodes(
    tx,
    flow.bands.map(band => band.of).filter(of => of !== 'nowhere' && of !== 'others'),
  )
  return { ...flow, bands: flow.bands.map(band => ({ ...band, title: nodes.get(band.of)?.title ?? null })) }
}

/** Every hop that leads to one of these things or on from it, each as it runs onwards, and the things themselves. */
export async function hopsThrough(tx: Tx, ids: readonly string[]): Promise<Hop[]> {
  const [onwards, back] = await Promise.all([listHops(tx, ids, 'onwards'), listHops(tx, ids, 'back')])
  const kinds = waysOf([...onwards, ...back]).kinds
  // What can be reached both ways is there twice, and every far end besides as a beginning of its own.
  const once = new Map<string, Hop>()
  const all = [...onwards, ...hopsOnwards(back, kinds), ...back.map(({ far, kind }) => ({ near: null, far, kind }))]
  for (const hop of all) once.set(`${hop.near} ${hop.far}`, hop)
  return [...once.values()]
}
