import type { Subscription } from '../kernel/events.ts'
import { isId } from '../kernel/ids.ts'
import { documentsNotices } from '../modules/documents/index.ts'
import { findHouse, findNetworkById, networkOf } from '../modules/networks/index.ts'
import { type NoticeKind, noticeKind, tell } from '../modules/notices/index.ts'
import { planNotices } from '../modules/plan/index.ts'
import { programmeNotices } from '../modules/programme/index.ts'
import { rightsNotices } from '../modules/rights/index.ts'

const words = { line: 'notice-role-given', choice: 'notice-role-given-choice' } as const
/** Somebody was given a role in a network, or in the house itself. */
const ROLE_GIVEN = noticeKind({ name: 'networks.role-given', default: 'mail', words })
const HOUSE_ROLE_GIVEN = noticeKind({ name: 'networks.house-role-given', default: 'mail', house: true, words })

/** When somebody was given a role, or stands in for somebody who has one. */
export const tellOfRole: Subscription = {
  event: 'role.given',
  subscriber: 'tell-of-role',
  async run(tx, { id, payload, scope }) {
    const { person } = payload
    if (!scope || !isId(person)) return
    const inside = await networkOf(tx, scope)
    const network = inside ? await findNetworkById(tx, inside) : undefined
    const place = network ?? (await findHouse(tx))
    if (!place || (!network && place.id !== scope)) return
    await tell(tx, {
      scope: place.id,
      kind: network ? ROLE_GIVEN : HOUSE_ROLE_GIVEN,
      people: [person],
      about: { object: `scope:${scope}`, title: place.name, url: network ? `/${network.slug}` : '/' },
      key: id,
      visibility: network ? 'network' : 'public',
    })
  },
}

/** Everything people are told of, in the order in which they choose how. A module exports its own from its door. */
export const NOTICE_KINDS: readonly NoticeKind[] = [
  ...documentsNotices,
  ...planNotices,
  ...programmeNotices,
  ROLE_GIVEN,
  HOUSE_ROLE_GIVEN,
  ...rightsNotices,
]
