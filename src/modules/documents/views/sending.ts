import { notAllowed } from '../../../kernel/errors.ts'
import { listLinks } from '../../../kernel/signed-links.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import type { Network } from '../../networks/index.ts'
import { CONTRIBUTE, canAnswer, linkObjectOf, visibleDocument } from '../access.ts'
import { listMissing } from '../actions/send-links.ts'
import { hears, linkHolders, type Status, statusOf } from '../rules.ts'
import type { Document } from '../store/documents.ts'
import { listSendings } from '../store/sendings.ts'

export interface SendingView {
  network: Network
  document: Document
  status: Status
  /** How many belong to the network, hold a link that works, and want no such mails. */
  people: number
  holders: number
  unwilling: number
  /** Ids of those who would get a link, if the house knows an address. */
  missing: string[]
  sendings: Awaited<ReturnType<typeof listSendings>>
}

/** Who has a personal link to a text, and who would get one. */
export async function sendingView(
  tx: Tx,
  networkSlug: string | undefined,
  slug: string | undefined,
): Promise<SendingView> {
  const { network, document } = await visibleDocument(tx, networkSlug, slug)
  if (!canAnswer(tx.actor, document)) throw notAllowed()
  const status = statusOf(document, document.now)
  const sendings = await listSendings(tx, document.id)
  if (status !== 'open' || !document.closes_at) {
    // After the hour they open for a while: nothing is sent, but they can be ended.
    const late = hears(status) === 'late' ? await listLinks(tx, { object: linkObjectOf(document) }) : []
    const holders = linkHolders(late, CONTRIBUTE, document.now).size
    return { network, document, status, people: 0, holders, unwilling: 0, missing: [], sendings }
  }
  const { people, holders, unwilling, missing } = await listMissing(tx, document)
  return {
    network,
    document,
    status,
    people: people.length,
    holders: people.filter(({ id }) => holders.has(id)).length,
    unwilling: people.filter(({ id }) => !holders.has(id) && unwilling.has(id as never)).length,
    missing: missing.map(({ id }) => id),
    sendings,
  }
}
