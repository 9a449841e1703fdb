import type { Tx } from '../../../kernel/transaction.ts'
import type { Network } from '../../networks/index.ts'
import { type FlowView, flowThrough } from '../../trace/index.ts'
import { canHear, visibleDocument } from '../access.ts'
import { listContributions } from '../store/contributions.ts'
import type { Document } from '../store/documents.ts'
import { listWordings } from '../store/wordings.ts'

/** A text and the ids of all of it that can stand on the thread: its paragraphs, and what this reader hears about them. */
export async function documentThread(
  tx: Tx,
  networkSlug: string | undefined,
  slug: string | undefined,
): Promise<{ network: Network; document: Document; ids: string[] }> {
  const { network, document } = await visibleDocument(tx, networkSlug, slug)
  const [blocks, said] = await Promise.all([
    listWordings(tx, document.id),
    canHear(tx.actor, document) ? listContributions(tx, document.id) : [],
  ])
  const living = said.filter(one => one.withdrawn_at === null)
  return { network, document, ids: [...blocks.map(block => block.block_id), ...living.map(one => one.id)] }
}

/** What flowed from what was said about a text through its paragraphs to actions and their results. */
export async function documentFlowView(
  tx: Tx,
  networkSlug: string | undefined,
  slug: string | undefined,
): Promise<{ network: Network; document: Document; flow: FlowView }> {
  const { network, document, ids } = await documentThread(tx, networkSlug, slug)
  return { network, document, flow: await flowThrough(tx, ids) }
}
