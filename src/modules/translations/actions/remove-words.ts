import type { Tx } from '../../../kernel/transaction.ts'
import { deleteFaces } from '../store/faces.ts'
import { deleteOutingsOf } from '../store/outings.ts'
import { deleteProposals } from '../store/proposals.ts'

/**
 * What was written of texts whose words are taken away goes with them, in every language: faces, what members proposed,
 * and files of translators in which they stand. As the service `erasure`.
 */
export async function removeFaces(tx: Tx, kinds: readonly string[], refs: readonly string[]): Promise<void> {
  if (refs.length === 0) return
  await deleteFaces(tx, kinds, refs)
  await deleteProposals(tx, kinds, refs)
  await deleteOutingsOf(tx, kinds, refs)
}
