import { html } from '../../kernel/html.ts'
import type { Tx } from '../../kernel/transaction.ts'
import { type Added, type Network, visibleMember } from '../networks/index.ts'
import { keepsAllOf } from './access.ts'

/** On the page of a person: where staff enters what they asked about themself by phone or on paper. */
export async function rightsLink(tx: Tx, network: Network, { id }: { id: string }): Promise<Added> {
  const { person } = await visibleMember(tx, network.slug, id)
  if (!keepsAllOf(tx.actor, person)) return null
  return ({ say }) => html`<p><a href="/${network.slug}/people/${id}/rights">${say('rights-link')}</a></p>`
}
