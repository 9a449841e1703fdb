import type { Subscription } from '../../kernel/events.ts'
import { isId } from '../../kernel/ids.ts'
import type { Tx } from '../../kernel/transaction.ts'
import { findNetworkById } from '../networks/index.ts'
import { noticeKind, tell } from '../notices/index.ts'
import { listAuthorsBehind } from '../trace/index.ts'
import { findActionById, listTitlesById } from './store/actions.ts'
import { findReporter } from './store/reports.ts'

/** Something was reported on an action that their words led to. */
const REPORTED = noticeKind({
  name: 'plan.reported',
  default: 'digest',
  words: { line: 'plan-notice-reported', choice: 'plan-notice-reported-choice' },
  async titles(tx: Tx, objects) {
    const found = await listTitlesById(
      tx,
      objects.map(object => object.slice('action:'.length)),
    )
    return new Map(found.map(({ id, title }) => [`action:${id}`, title]))
  },
})

export const planNotices = [REPORTED] as const

/** When somebody reported on an action: everybody whose words it came from, along the thread. */
export const tellOfReport: Subscription = {
  event: 'progress.reported',
  subscriber: 'tell-of-report',
  async run(tx, { payload, scope }) {
    const { action: id, report } = payload
    const network = scope ? await findNetworkById(tx, scope) : undefined
    const action = isId(id) ? await findActionById(tx, id) : undefined
    if (!network || !action || action.scope_id !== scope || !isId(report)) return
    await tell(tx, {
      scope: network.id,
      kind: REPORTED,
      people: await listAuthorsBehind(tx, action.id),
      by: await findReporter(tx, report),
      about: { object: `action:${action.id}`, title: action.title, url: `/${network.slug}/actions/${action.slug}` },
      key: report,
    })
  },
}
