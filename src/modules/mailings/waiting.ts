import type { Tx } from '../../kernel/transaction.ts'
import { type Ahead, isAhead, type Waiting } from '../../kernel/waiting.ts'
import type { Network } from '../networks/index.ts'
import { listMailings } from './store/mailings.ts'

/** Older ones wait for nobody. */
const LATEST = 100

/** Mailings that leave at an hour that was asked for, or were halted on their way. */
export async function mailingsWaiting(tx: Tx, network: Network, ahead: Ahead): Promise<Waiting[]> {
  const mailings = await listMailings(tx, network.id, { limit: LATEST, offset: 0 })
  return mailings.flatMap(({ id, state, subject, starts_at: due }): Waiting[] => {
    const about = { count: 1, href: `/${network.slug}/mailings/${id}`, title: subject }
    if (state === 'paused') return [{ kind: 'mailings-halted', words: say => say('waits-mailings-halted'), ...about }]
    if (state === 'waiting' && due && isAhead(ahead, due))
      return [{ kind: 'mailings-leaving', words: say => say('waits-mailings-leaving'), ...about, due }]
    return []
  })
}
