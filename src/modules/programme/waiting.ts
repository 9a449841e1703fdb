import type { Tx } from '../../kernel/transaction.ts'
import { type Ahead, isAhead, type Waiting } from '../../kernel/waiting.ts'
import type { Network } from '../networks/index.ts'
import { spanOf } from './rules/hours.ts'
import { nextSessions } from './views.ts'

const MOST = 50

/** Sessions that are held. */
export async function programmeWaiting(tx: Tx, network: Network, ahead: Ahead): Promise<Waiting[]> {
  const sessions = await nextSessions(tx, network, MOST)
  return sessions.flatMap(session => {
    const { title, slug } = session
    const due = spanOf(session).startsAt
    if (!isAhead(ahead, due)) return []
    return [
      {
        kind: 'programme-session',
        words: say => say('waits-programme-session'),
        count: 1,
        href: `/${network.slug}/sessions/${slug}`,
        title,
        due,
      } satisfies Waiting,
    ]
  })
}
