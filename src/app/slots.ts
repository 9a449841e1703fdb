import type { Html } from '../kernel/html.ts'
import type { Reader } from '../kernel/http/context.ts'
import type { Tx } from '../kernel/transaction.ts'
import { openDocuments, openEntry } from '../modules/documents/index.ts'
import type { Network } from '../modules/networks/index.ts'

/** "Open now" on a home page: each module that has something open says so in one entry. */
export async function openNow(tx: Tx, reader: Reader, network: Network): Promise<Html[]> {
  const documents = await openDocuments(tx, network.id)
  return documents.map(document => openEntry(reader, network, document))
}
