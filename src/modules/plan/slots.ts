import type { Tx } from '../../kernel/transaction.ts'
import type { Added, Network } from '../networks/index.ts'
import { actionsOfBodyList } from './pages/of-body.ts'
import { actionsOfBody } from './views.ts'

/** On the page of a body: the actions of the plan that it owns. */
export async function bodysActions(tx: Tx, network: Network, body: { id: string }): Promise<Added> {
  const actions = await actionsOfBody(tx, network, body.id)
  return actions.length === 0 ? null : reader => actionsOfBodyList(reader, actions)
}
