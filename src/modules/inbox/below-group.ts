import { html } from '../../kernel/html.ts'
import type { Tx } from '../../kernel/transaction.ts'
import { type Added, listMembersOfBodies, type Network } from '../networks/index.ts'
import { isStaffOf } from '../register/index.ts'
import { inboxAddress } from './addresses.ts'

/** On the page of a group: where its members write to each other, and what they wrote. */
export async function groupMailLink(tx: Tx, network: Network, body: { id: string; slug: string }): Promise<Added> {
  const { actor } = tx
  const members = (await listMembersOfBodies(tx, [body.id])).get(body.id) ?? []
  if (!isStaffOf(actor, network.id) && !members.includes(actor.person ?? '')) return null
  const address = inboxAddress(network, { body: { id: body.id as never, slug: body.slug } })
  const url = `/${network.slug}/groups/${encodeURIComponent(body.slug)}/mails`
  return ({ say }) =>
    html`<h2>${say('group-mails-title')}</h2>${address ? html`<p>${say('group-mails-lead')} <a href="mailto:${address}"><code dir="ltr">${address}</code></a></p>` : null}<p><a href="${url}">${say('group-mails-look')}</a></p>`
}
