import { notFound } from '../../kernel/errors.ts'
import { isId } from '../../kernel/ids.ts'
import type { Tx } from '../../kernel/transaction.ts'
import { findNode, type TraceNode } from './store.ts'

/** A node of the thread that this reader may see. */
export async function visibleNode(tx: Tx, id: string | undefined): Promise<TraceNode> {
  const node = isId(id) ? await findNode(tx, id) : undefined
  if (!node) throw notFound()
  return node
}
