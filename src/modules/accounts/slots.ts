import { Refusal } from '../../kernel/errors.ts'
import { html } from '../../kernel/html.ts'
import { askOnce } from '../../kernel/look/kit.ts'
import type { Tx } from '../../kernel/transaction.ts'
import { type Added, listRegions, type Network } from '../networks/index.ts'
import { canInviteAtAll, removableMember } from './access.ts'

/** On the list of people: the way to invite somebody, for those who may. */
export async function inviteLink(tx: Tx, network: Network): Promise<Added> {
  const regions = (await listRegions(tx, network.id)).map(region => region.id)
  if (!canInviteAtAll(tx.actor, network.id, regions)) return null
  return ({ say }) =>
    html`<p><a class="button quiet" href="/${network.slug}/invitations">${say('invitations-title')}</a></p>`
}

/** On the page of a person: putting them out of the network, asked once, with what it does. */
export async function removalForm(tx: Tx, network: Network, { id }: { id: string }): Promise<Added> {
  try {
    await removableMember(tx, network.slug, id)
  } catch (error) {
    if (error instanceof Refusal) return null
    throw error
  }
  return reader => {
    const { say } = reader
    const action = `/${network.slug}/people/${id}/removal`
    const asked = { action, says: say('removal-lead'), go: say('removal-remove') }
    return html`<div>${askOnce(reader, { id: 'removal', opener: say('removal-title') }, asked)}</div>`
  }
}
