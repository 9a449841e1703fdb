import type { Tx } from '../../kernel/transaction.ts'
import { type Ahead, isDayAhead, type Waiting } from '../../kernel/waiting.ts'
import type { Network } from '../networks/index.ts'
import { canAgree, canReport } from './access.ts'
import { stateOf } from './rules.ts'
import { listActions } from './store/actions.ts'

/** Actions that nobody owns, of which nothing was reported since they began, or that end. */
export async function planWaiting(tx: Tx, network: Network, ahead: Ahead): Promise<Waiting[]> {
  const actions = await listActions(tx, network.id)
  const href = `/${network.slug}/plan`
  const unowned = actions.filter(action => stateOf(action) === 'proposed' && canAgree(tx.actor, action)).length
  const carried = actions.filter(action => action.owner_kind !== null && canReport(tx.actor, action))
  const today = ahead.from.toZonedDateTimeISO('UTC').toPlainDate().toString()
  const silent = carried.filter(one => one.reports === 0 && one.starts_on !== null && one.starts_on <= today).length
  const ending = carried.filter(
    one => stateOf(one) !== 'done' && one.ends_on !== null && isDayAhead(ahead, one.ends_on),
  )
  const found: Waiting[] = ending.map(({ slug, title, ends_on }) => ({
    kind: 'plan-ending',
    words: say => say('waits-plan-ending'),
    count: 1,
    href: `/${network.slug}/actions/${slug}`,
    title,
    due: Temporal.PlainDate.from(ends_on!),
  }))
  if (unowned > 0)
    found.push({
      kind: 'plan-unowned',
      words: say => say('waits-plan-unowned', { count: unowned }),
      count: unowned,
      href: `${href}?state=proposed`,
    })
  if (silent > 0)
    found.push({
      kind: 'plan-silent',
      words: say => say('waits-plan-silent', { count: silent }),
      count: silent,
      href: `${href}?state=agreed`,
    })
  return found
}
