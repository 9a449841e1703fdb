import type { Tx } from '../../kernel/transaction.ts'
import type { Waiting } from '../../kernel/waiting.ts'
import { type Network, networkToKeepRecordsOf } from '../networks/index.ts'
import { countUnassigned } from './views/list.ts'

/** Mail that came in and that nobody has taken on. */
export async function inboxWaiting(tx: Tx, network: Network): Promise<Waiting[]> {
  const { scopes } = await networkToKeepRecordsOf(tx, network.slug)
  const count = await countUnassigned(tx, scopes)
  if (count === 0) return []
  return [
    {
      kind: 'inbox-unassigned',
      words: say => say('waits-inbox-unassigned', { count }),
      count,
      href: `/${network.slug}/inbox`,
    },
  ]
}
