import type { Tx } from '../../kernel/transaction.ts'
import type { Added, Network } from '../networks/index.ts'
import { bouncedNotice } from './pages/people.ts'
import { listBouncesOf } from './store/bounces.ts'

/** Below somebody's record, for those who keep it: that mail to them came back. */
export async function bouncesBelow(tx: Tx, network: Network, person: { id: string }): Promise<Added> {
  if (tx.actor.staffOf.length === 0) return null
  const bounces = await listBouncesOf(tx, network.id, person.id)
  return bounces.length === 0 ? null : reader => bouncedNotice(reader, network, bounces)
}
