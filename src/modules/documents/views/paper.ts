import type { Tx } from '../../../kernel/transaction.ts'
import type { Network } from '../../networks/index.ts'
import { visibleDocument } from '../access.ts'
import { type Status, statusOf } from '../rules.ts'
import type { Document } from '../store/documents.ts'
import { listWordings, type Wording } from '../store/wordings.ts'

export interface PaperView {
  network: Network
  document: Document
  status: Status
  version: number
  blocks: Wording[]
}

/** A document as it goes into a file: the words of one version and nothing of what was said about them. */
export async function paperView(
  tx: Tx,
  networkSlug: string | undefined,
  slug: string | undefined,
  version?: number,
): Promise<PaperView> {
  const { network, document } = await visibleDocument(tx, networkSlug, slug)
  const past = version !== undefined && version < document.version ? version : undefined
  return {
    network,
    document,
    status: statusOf(document, document.now),
    version: past ?? document.version,
    blocks: await listWordings(tx, document.id, past),
  }
}
