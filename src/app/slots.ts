import type { Html } from '../kernel/html.ts'
import type { Reader } from '../kernel/http/context.ts'
import type { Tx } from '../kernel/transaction.ts'
import { openDocuments, openEntry } from '../modules/documents/index.ts'
import type { Network } from '../modules/networks/index.ts'
import { openActions, planEntry } from '../modules/plan/index.ts'
import { nextSessions, openProgramme } from '../modules/programme/index.ts'

/** "Open now" on a home page: each module that has something open says so, what closes first comes first. */
export async function openNow(tx: Tx, reader: Reader, network: Network): Promise<Html[]> {
  const documents = await openDocuments(tx, network.id)
  const sessions = await nextSessions(tx, network, 2)
  const plan = planEntry(reader, network, await openActions(tx, network))
  return [
    ...documents.map(document => openEntry(reader, network, document)),
    ...sessions.map(session => openProgramme(reader, session)),
    ...(plan ? [plan] : []),
  ]
}
