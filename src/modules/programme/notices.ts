import type { Subscription } from '../../kernel/events.ts'
import { isId } from '../../kernel/ids.ts'
import { listWithAccount } from '../accounts/index.ts'
import { findNetworkById } from '../networks/index.ts'
import { noticeKind, tell } from '../notices/index.ts'
import { listPeopleOfPage } from '../register/index.ts'
import { findSeriesById, listSeriesById, type SeriesId } from './store/published.ts'

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

export const programmeNotices = [PUBLISHED] as const

/** When a programme was published: everybody of its network who can sign in. */
export const tellOfProgramme: Subscription = {
  event: 'programme.published',
  subscriber: 'tell-of-programme',
  async run(tx, { payload, scope }) {
    const network = scope ? await findNetworkById(tx, scope) : undefined
    const series = isId(payload['series']) ? await findSeriesById(tx, payload['series'] as SeriesId) : undefined
    if (!network || !series || series.scope_id !== scope) return
    const members = await listPeopleOfPage(tx, network.id, { keptIn: null, limit: MOST_PEOPLE, offset: 0 })
    const people = await listWithAccount(
      tx,
      members.map(({ id }) => id),
    )
    const { title, slug } = series
    const about = { object: `programme-series:${series.id}`, title, url: `/${network.slug}/programme/${slug}` }
    await tell(tx, { scope: network.id, kind: PUBLISHED, people, about })
  },
}
