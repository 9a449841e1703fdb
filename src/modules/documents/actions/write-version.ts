import type { Tx } from '../../../kernel/transaction.ts'
import type { Network } from '../../networks/index.ts'
import { listNodesWith, updateNode } from '../../trace/index.ts'
import type { Next } from '../adjusting/next-version.ts'
import { excerptOf } from '../rules.ts'
import { insertMoved } from '../store/arrivals.ts'
import { type Document, insertVersion, updateDocument, type Visibility } from '../store/documents.ts'
import { endWordings, insertBlocks, insertWordings } from '../store/wordings.ts'

/** Writes a version of a text, only what it changes: blocks that are no more are ended, and keep what was said about them. */
export async function writeVersion(
  tx: Tx,
  { network, document, version }: { network: Network; document: Document; version: number },
  { rewritten, added, ended, moved }: Next,
): Promise<void> {
  const visibility = document.visibility as Visibility
  const at = { document: document.id as never, network: network.id, visibility, version }
  await insertVersion(tx, { ...at, number: version, by: tx.actor.person! })
  await updateDocument(tx, document.id, { version })
  await endWordings(tx, [...rewritten.map(wording => wording.block_id), ...ended], version)
  await insertWordings(tx, at, rewritten)
  await insertBlocks(tx, at, added)
  await insertMoved(
    tx,
    at,
    moved.map(({ from, to, how }) => ({ from_block: from, to_block: to, version, how })),
  )
  // Whoever follows the thread of a block reads there what it says now.
  const threaded = new Set(
    await listNodesWith(
      tx,
      rewritten.map(wording => wording.block_id),
    ),
  )
  for (const wording of rewritten)
    if (threaded.has(wording.block_id)) await updateNode(tx, wording.block_id, { title: excerptOf(wording.text, 300) })
}
