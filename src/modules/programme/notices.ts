import type { Subscription } from '../../kernel/events.ts'
import { isId } from '../../kernel/ids.ts'
import { listMembersWithAccount } from '../accounts/index.ts'
import { findNetworkById } from '../networks/index.ts'
import { listReached, noticeKind, tell } from '../notices/index.ts'
import { toldTogether } from './rules/changed-hours.ts'
import { listChanges } from './store/changes.ts'
import { findSeriesById, listSeriesById, type SeriesId, type SessionId } from './store/published.ts'
import { listSessionsById } from './store/sessions.ts'
import { changesTold } from './views/told.ts'

/** A programme of theirs was published. */
const PUBLISHED = noticeKind({
  name: 'programme.published',
  default: 'page',
  words: { line: 'programme-notice-published', choice: 'programme-notice-published-choice' },
  async titles(tx, objects) {
    const found = await listSeriesById(
      tx,
      objects.map(object => object.slice('programme-series:'.length)),
    )
    return new Map(found.map(({ id, title }) => [`programme-series:${id}`, title]))
  },
})

/** A session of theirs is held otherwise than it was announced, or not at all. */
const CHANGED = noticeKind({
  name: 'programme.changed',
  default: 'digest',
  words: { line: 'programme-notice-changed', choice: 'programme-notice-changed-choice' },
  async titles(tx, objects) {
    const found = await listSessionsById(
      tx,
      objects.map(object => object.slice('programme-session:'.length)),
    )
    return new Map(found.map(({ id, title }) => [`programme-session:${id}`, title]))
  },
  says: changesTold,
})

export const programmeNotices = [PUBLISHED, CHANGED] as const

/** When a programme was published: everybody of its network who can sign in. */
export const tellOfProgramme: Subscription = {
  event: 'programme.published',
  subscriber: 'tell-of-programme',
  async run(tx, { payload, scope }) {
    const network = scope ? await findNetworkById(tx, scope) : undefined
    const series = isId(payload['series']) ? await findSeriesById(tx, payload['series'] as SeriesId) : undefined
    if (!network || !series || series.scope_id !== scope) return
    const { title, slug } = series
    const about = { object: `programme-series:${series.id}`, title, url: `/${network.slug}/programme/${slug}` }
    await tell(tx, { scope: network.id, kind: PUBLISHED, people: await listMembersWithAccount(tx, network.id), about })
  },
}

/**
 * When a published session was changed, called off or held after all: everybody of its network who can sign in. What is
 * changed again within minutes is told again only to those who read or had by mail what was told of it.
 */
export const tellOfSession: Subscription = {
  event: 'session.changed',
  subscriber: 'tell-of-session',
  async run(tx, { payload, scope }) {
    const network = scope ? await findNetworkById(tx, scope) : undefined
    const [session] = isId(payload['session']) ? await listSessionsById(tx, [payload['session']]) : []
    if (!network || !session || session.scope_id !== scope) return
    const { title, slug } = session
    const about = { object: `programme-session:${session.id}`, title, url: `/${network.slug}/sessions/${slug}` }
    const changes = await listChanges(tx, session.id as SessionId)
    const change = changes.find(one => one.id === payload['change'])
    if (!change) return
    const first = toldTogether(changes, change.sequence)[0]!
    const telling = { scope: network.id, kind: CHANGED, about }
    const reached =
      first === change ? [] : await listReached(tx, { kind: CHANGED, object: about.object, key: first.id })
    const values = ({ sequence }: typeof change) => ({ since: sequence })
    await tell(tx, {
      ...telling,
      people: await listMembersWithAccount(tx, network.id),
      key: first.id,
      values: values(first),
    })
    await tell(tx, { ...telling, people: reached, key: change.id, values: values(change) })
  },
}
