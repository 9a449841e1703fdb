import { html } from '../kernel/html.ts'
import type { Tx } from '../kernel/transaction.ts'
import { removalForm } from '../modules/accounts/index.ts'
import { bouncesBelow } from '../modules/mailings/index.ts'
import type { Added, Network } from '../modules/networks/index.ts'
import { rightsLink } from '../modules/rights/index.ts'

const PARTS = [bouncesBelow, rightsLink, removalForm]

/** What other modules add below a person's record, in this order. */
export async function belowPerson(tx: Tx, network: Network, person: { id: string }): Promise<Added> {
  const added: Added[] = []
  for (const part of PARTS) added.push(await part(tx, network, person))
  return reader => html`${added.map(one => one?.(reader))}`
}
