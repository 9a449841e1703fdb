import type { Tx } from '../../kernel/transaction.ts'
import { type Ahead, isAhead, type Waiting } from '../../kernel/waiting.ts'
import type { Network } from '../networks/index.ts'
import { spanOf } from './rules/hours.ts'
import { countSilent } from './store/invitations.ts'
import { nextSessions } from './views.ts'

const MOST = 50

/** How long before a session its silent speakers are spoken of, whatever else is asked for. */
const DAYS_BEFORE = 14

/** Sessions that are held, and those of the next fortnight whose speakers have not answered. */
export async function programmeWaiting(tx: Tx, network: Network, ahead: Ahead): Promise<Waiting[]> {
  const sessions = await nextSessions(tx, network, MOST)
  const soon = { from: ahead.from, until: ahead.from.add({ hours: 24 * DAYS_BEFORE }) }
  const silent = await countSilent(
    tx,
    sessions.filter(one => isAhead(soon, spanOf(one).startsAt)).map(one => one.id),
  )
  const unanswered = sessions.flatMap(({ id, title, slug, ...hours }) => {
    const count = silent.get(id)
    if (!count) return []
    return [
      {
        kind: 'programme-speakers',
        words: say => say('waits-programme-speakers', { count }),
        count,
        href: `/${network.slug}/sessions/${slug}/speakers`,
        title,
        due: spanOf(hours).startsAt,
      } satisfies Waiting,
    ]
  })
  const held = sessions.flatMap(session => {
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
  return [...unanswered, ...held]
}
