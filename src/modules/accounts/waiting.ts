import type { Tx } from '../../kernel/transaction.ts'
import { type Ahead, isAhead, type Waiting } from '../../kernel/waiting.ts'
import type { Network } from '../networks/index.ts'
import { listInvitations } from './store/invitations.ts'

/** Invitations that nobody has taken up and that end. */
export async function accountsWaiting(tx: Tx, network: Network, ahead: Ahead): Promise<Waiting[]> {
  const ending = (await listInvitations(tx, network.id)).filter(one => one.open && isAhead(ahead, one.ends_at))
  if (ending.length === 0) return []
  return [
    {
      kind: 'invitations-ending',
      words: say => say('waits-invitations', { count: ending.length }),
      count: ending.length,
      href: `/${network.slug}/invitations`,
      due: ending.map(one => one.ends_at).reduce((a, b) => (Temporal.Instant.compare(a, b) <= 0 ? a : b)),
    },
  ]
}
