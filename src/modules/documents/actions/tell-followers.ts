import { service } from '../../../kernel/actor.ts'
import type { Pool } from '../../../kernel/database/driver.ts'
import type { Happening, Subscription } from '../../../kernel/events.ts'
import { isId, type ScopeId } from '../../../kernel/ids.ts'
import { now, today } from '../../../kernel/now.ts'
import { reading, type Tx, writing } from '../../../kernel/transaction.ts'
import { actorNow } from '../../accounts/index.ts'
import { findNetworkById } from '../../networks/index.ts'
import { type NoticeKind, tell } from '../../notices/index.ts'
import { partsAround } from '../following/places.ts'
import { aboutDocument, FOLLOWED_ANSWERED, FOLLOWED_CHANGED, FOLLOWED_CLOSED, FOLLOWED_SAID } from '../notices.ts'
import { listAnswered } from '../store/answers.ts'
import { findContribution } from '../store/contributions.ts'
import { type Document, findVersion, listClosedSince } from '../store/documents.ts'
import { endFollowing, type Follower, listFollowers, listFollowersFromElsewhere } from '../store/following.ts'
import { listChangedBlocks, listWordings, listWordingsOfBlock } from '../store/wordings.ts'

/** What happened longer ago is told to nobody any more. */
const TOLD_FOR_DAYS = 2

/** When something was said: those who follow where it was said, once a day and text. What came late is told to nobody. */
export const tellFollowersOfWords: Subscription = {
  event: 'contribution.made',
  subscriber: 'tell-followers-of-words',
  async run(tx, happening) {
    const found = await documentIn(tx, happening)
    const { contribution } = happening.payload
    const said = isId(contribution) ? await findContribution(tx, contribution) : undefined
    if (!found || said?.document_id !== found.document.id) return
    if (said.late || said.withdrawn_at || said.visibility !== 'network') return
    await tellThem(tx, found, {
      kind: FOLLOWED_SAID,
      blocks: [said.block_id],
      at: said.said_at,
      besides: new Set([said.author_id, said.entered_by]),
      key: await today(tx),
      visibility: 'network',
    })
  },
}

/** When a version or answers were published: those who follow what changed, and where something was answered. */
export const tellFollowersOfVersion: Subscription = {
  event: 'version.published',
  subscriber: 'tell-followers-of-version',
  async run(tx, happening) {
    const found = await documentIn(tx, happening)
    if (!found || found.document.visibility === 'staff') return
    const { document } = found
    const since = (await now(tx)).subtract({ hours: 24 * TOLD_FOR_DAYS })
    const answered = await listAnswered(tx, document.id, since)
    for (const [moment, some] of Map.groupBy(answered, one => String(one.published_at))) {
      await tellThem(tx, found, {
        kind: FOLLOWED_ANSWERED,
        blocks: some.map(one => one.block_id),
        at: some[0]!.published_at!,
        // They are told of their own answer.
        besides: new Set(some.map(one => one.author_id)),
        key: moment,
        visibility: 'network',
      })
    }
    const version = await findVersion(tx, document.id, Number(happening.payload['version']))
    if (!version || version.number === 1) return
    await tellThem(tx, found, {
      kind: FOLLOWED_CHANGED,
      blocks: await listChangedBlocks(tx, document.id, version.number),
      at: version.made_at,
      page: `?compare=${version.number - 1}..${version.number}`,
      key: String(version.number),
    })
  },
}

const CLOSING = service('tell-followers-of-closing')

/** Texts whose hour has come since: those who follow them or a place in them, once for each closing. */
export async function tellFollowersOfClosing(pool: Pool): Promise<void> {
  const closed = await reading(pool, CLOSING, async tx =>
    listClosedSince(tx, (await now(tx)).subtract({ hours: 24 * TOLD_FOR_DAYS })),
  )
  for (const { id, scope_id } of closed) {
    await writing(pool, CLOSING, async tx => {
      const found = await documentOf(tx, id, scope_id as ScopeId)
      const closes = found?.document.closes_at
      if (!found || !closes || found.document.visibility === 'staff') return
      const blocks = await listWordings(tx, id)
      await tellThem(tx, found, {
        kind: FOLLOWED_CLOSED,
        blocks: blocks.map(one => one.block_id),
        at: closes,
        page: '',
        key: String(closes),
      })
    })
  }
}

const LOOKED_AT = 500

/** What somebody follows ends when they may no longer read it: looked at by their rights as they are now. */
export async function endFollowingOfOthers(pool: Pool): Promise<void> {
  const far = await reading(pool, CLOSING, tx => listFollowersFromElsewhere(tx, LOOKED_AT))
  for (const { person_id, scope_id } of far) {
    const { memberOf, staffOf } = await actorNow(pool, person_id)
    if (memberOf.includes(scope_id) || staffOf.includes(scope_id)) continue
    await writing(pool, CLOSING, tx => endFollowing(tx, person_id, scope_id))
  }
}

type Found = NonNullable<Awaited<ReturnType<typeof documentOf>>>

interface Matter {
  kind: NoticeKind
  /** Where it happened. */
  blocks: readonly string[]
  /** Whoever began to follow later is not told. */
  at: Temporal.Instant
  besides?: ReadonlySet<string>
  key: string
  visibility?: 'network'
  /** What follows the address of the text, for those who follow it all; without it they are led to the block. */
  page?: string
}

/** Tells each follower once, and leads them to what they follow. */
async function tellThem(tx: Tx, { about, document, scope }: Found, matter: Matter): Promise<void> {
  const { blocks, at, besides, page, kind, key } = matter
  if (blocks.length === 0) return
  const parts = await partsOf(tx, document, blocks)
  const followers = await listFollowers(tx, document.id, { parts, blocks })
  const told = new Map<string, Follower>()
  for (const one of followers) {
    if (besides?.has(one.person) || Temporal.Instant.compare(one.since, at) > 0) continue
    if (!told.has(one.person)) told.set(one.person, one)
  }
  const leadTo = (one: Follower) =>
    one.reach === 'document' ? `${about.url}${page ?? `/blocks/${blocks[0]}`}` : `${about.url}/blocks/${one.id}`
  for (const [url, some] of Map.groupBy(told.values(), leadTo)) {
    await tell(tx, {
      scope,
      kind,
      people: some.map(one => one.person),
      about: { ...about, url },
      key,
      visibility: matter.visibility ?? (document.visibility === 'public' ? 'public' : 'network'),
    })
  }
}

/** The headings in whose parts these blocks stand, or stood. */
async function partsOf(tx: Tx, document: Document, blocks: readonly string[]): Promise<string[]> {
  const today = (await listWordings(tx, document.id)).map(one => ({ ...one, id: one.block_id as string }))
  const places = new Map(today.map(one => [one.id, one]))
  const parts = new Set<string>()
  for (const id of blocks) {
    const place = places.get(id) ?? (await lastPlace(tx, id))
    for (const part of place ? partsAround(today, place) : []) parts.add(part)
  }
  return [...parts]
}

async function lastPlace(tx: Tx, block: string) {
  const last = (await listWordingsOfBlock(tx, block)).at(-1)
  return last && { ...last, id: block }
}

async function documentIn(tx: Tx, { payload, scope }: Happening) {
  return isId(payload['document']) && scope ? documentOf(tx, payload['document'], scope) : null
}

async function documentOf(tx: Tx, id: string, scope: ScopeId) {
  const network = await findNetworkById(tx, scope)
  const found = network && (await aboutDocument(tx, id, scope, network))
  return found ? { ...found, scope: network.id } : null
}
