import type { Subscription } from '../../kernel/events.ts'
import { isId, type ScopeId } from '../../kernel/ids.ts'
import type { Tx } from '../../kernel/transaction.ts'
import { listWithAccount } from '../accounts/index.ts'
import { findNetworkById } from '../networks/index.ts'
import { noticeKind, tell } from '../notices/index.ts'
import { listPeopleOfPage } from '../register/index.ts'
import { findSeriesById, listSeriesById, type SeriesId } from './store/published.ts'
import { listSessionsById } from './store/sessions.ts'

const MOST_PEOPLE = 50_000

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
    await tell(tx, { scope: network.id, kind: PUBLISHED, people: await listMembers(tx, network.id), about })
  },
}

/** When a published session was changed, called off or held after all: everybody of its network who can sign in. */
export const tellOfSession: Subscription = {
  event: 'session.changed',
  subscriber: 'tell-of-session',
  async run(tx, { id, payload, scope }) {
    const network = scope ? await findNetworkById(tx, scope) : undefined
    const [session] = isId(payload['session']) ? await listSessionsById(tx, [payload['session']]) : []
    if (!network || !session || session.scope_id !== scope) return
    const { title, slug } = session
    const about = { object: `programme-session:${session.id}`, title, url: `/${network.slug}/sessions/${slug}` }
    await tell(tx, { scope: network.id, kind: CHANGED, people: await listMembers(tx, network.id), about, key: id })
  },
}

async function listMembers(tx: Tx, network: ScopeId): Promise<string[]> {
  const members = await listPeopleOfPage(tx, network, { keptIn: null, limit: MOST_PEOPLE, offset: 0 })
  return listWithAccount(
    tx,
    members.map(({ id }) => id),
  )
}
