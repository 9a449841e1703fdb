import { html } from '../kernel/html.ts'
import type { Tx } from '../kernel/transaction.ts'
import { groupMailLink } from '../modules/inbox/index.ts'
import type { Added, Network } from '../modules/networks/index.ts'
import { bodysActions } from '../modules/plan/index.ts'

/** What other modules add to the page of a group, in this order. */
export async function belowGroup(tx: Tx, network: Network, body: { id: string; slug: string }): Promise<Added> {
  const added = [await bodysActions(tx, network, body), await groupMailLink(tx, network, body)]
  return reader => html`${added.map(one => one?.(reader))}`
}
