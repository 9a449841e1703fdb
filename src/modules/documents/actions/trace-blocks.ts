import type { Tx } from '../../../kernel/transaction.ts'
import type { Network } from '../../networks/index.ts'
import { addNode, hasLink, listNodesWith, tie, updateNode } from '../../trace/index.ts'
import { excerptOf, headingOver } from '../rules.ts'
import type { Document, Visibility } from '../store/documents.ts'
import type { Wording } from '../store/wordings.ts'

/**
 * Puts a block on the thread, under the priority it stands in. A priority contains its actions; any other paragraph
 * of it argues for it, so that what was said about the argument can be followed to the actions.
 */
export async function tieToPriority(
  tx: Tx,
  { network, document }: { network: Network; document: Document },
  blocks: readonly Wording[],
  blockId: string,
): Promise<void> {
  const block = blocks.find(one => one.block_id === blockId)!
  const places = blocks.map(one => ({ id: one.block_id, position: one.position, kind: one.kind, wording: one }))
  const heading = headingOver(places, { id: block.block_id, position: block.position, kind: block.kind })
  await putOnThread(tx, document, network, block, block.kind === 'heading' ? 'priority' : 'text')
  if (!heading || heading.id === block.block_id) return
  await putOnThread(tx, document, network, heading.wording, 'priority')
  const [from, to, kind] =
    block.kind === 'action'
      ? ([heading.id, block.block_id, 'contains'] as const)
      : ([block.block_id, heading.id, 'argues-for'] as const)
  if (!(await hasLink(tx, from, to))) {
    await tie(tx, { from, to, kind, scope: network.id })
  }
}

async function putOnThread(
  tx: Tx,
  document: Document,
  network: Network,
  block: Wording,
  kind: 'priority' | 'text',
): Promise<void> {
  const title = excerptOf(block.text, 300)
  if ((await listNodesWith(tx, [block.block_id])).length > 0) {
    await updateNode(tx, block.block_id, { title })
    return
  }
  await addNode(tx, {
    id: block.block_id,
    scope: network.id,
    visibility: document.visibility as Visibility,
    kind,
    title,
    url: `/${network.slug}/documents/${document.slug}/blocks/${block.block_id}`,
    place: document.title,
  })
}
