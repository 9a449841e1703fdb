import { isId, type ScopeId } from '../../kernel/ids.ts'
import { listUnwantedOf } from '../../kernel/mail/unwanted.ts'
import { now } from '../../kernel/now.ts'
import { faceFor, type Text } from '../../kernel/text.ts'
import { ME, type Tx } from '../../kernel/transaction.ts'
import { findHouse, listNetworks, listRegions, type Network } from '../networks/index.ts'
import { mustBeSomebody } from './access.ts'
import { findKind, type NoticeKind, noticeKinds, purposeOf, type Says } from './kinds.ts'
import { type Choice, isPaused, MOST_COUNTED, NO_CHOICE, type Rhythm, type Way, wayOf } from './rules.ts'
import { findRhythm, listChoices } from './store/choices.ts'
import { listOwn, type Notice, type Which } from './store/notices.ts'

/** A notice whose reader may see what it is about at this moment, with its title as it reads today. */
export interface SeenNotice extends Notice {
  told: NoticeKind
  says?: Says
}

export interface NoticesView {
  notices: SeenNotice[]
  /** The networks they come from, by scope; the house is none. */
  networks: Map<ScopeId, Network>
  /** How many are unread, counted up to `MOST_COUNTED`. */
  unread: number
  /** What to ask for `before`, when there are earlier ones. */
  earlier: string | null
}

export const ON_A_PAGE = 30

/** What the reader was told, newest first. */
export async function noticesView(
  tx: Tx,
  { unread, before }: { unread: boolean; before: string | null },
): Promise<NoticesView> {
  mustBeSomebody(tx)
  const found = await listSeen(tx, { unread, before: isId(before) ? before : null }, ON_A_PAGE + 1)
  const notices = found.slice(0, ON_A_PAGE)
  return {
    notices,
    networks: await networksByScope(tx),
    unread: await countUnread(tx),
    earlier: found.length > notices.length ? notices.at(-1)!.matter : null,
  }
}

/** How many of them the reader has not read, counted up to `MOST_COUNTED`: what they may not see does not count. */
export async function countUnread(tx: Tx): Promise<number> {
  return (await listSeen(tx, { unread: true }, MOST_COUNTED)).length
}

/** At most `many` of them that the reader may see, newest first. */
export async function listSeen(tx: Tx, which: Which, many: number): Promise<SeenNotice[]> {
  const seen: SeenNotice[] = []
  let before = which.before ?? null
  while (seen.length < many) {
    const some = await listOwn(tx, { ...which, before, limit: many })
    seen.push(...(await seenOf(tx, some)))
    if (some.length < many) break
    before = some.at(-1)!.matter
  }
  return seen.slice(0, many)
}

async function seenOf(tx: Tx, notices: readonly Notice[]): Promise<SeenNotice[]> {
  const undecided = notices.some(one => one.state === 'new')
  const [way, networks] = undecided ? [await choicesOf(tx), await networksByScope(tx)] : []
  const titles = new Map<string, Map<string, Text>>()
  const says = new Map<string, Says>()
  for (const [name, some] of Map.groupBy(notices, one => one.kind)) {
    const kind = findKind(name)
    if (kind?.titles) titles.set(name, await kind.titles(tx, [...new Set(some.map(one => one.object))]))
    for (const [matter, lines] of (await kind?.says?.(tx, some)) ?? []) says.set(matter, lines)
  }
  return notices.flatMap(notice => {
    const told = findKind(notice.kind)
    // A kind that a release before this one had, and what is told to nobody who wants none of it.
    if (!told || (notice.state === 'new' && way?.(told, networks?.get(notice.scope)?.id ?? notice.scope) === 'nothing'))
      return []
    const title = told.titles ? titles.get(notice.kind)?.get(notice.object) : notice.title
    const lines = says.get(notice.matter)
    return title ? [{ ...notice, told, title, ...(lines ? { says: lines } : {}) }] : []
  })
}

/** How the reader is told of a kind in a scope. */
async function choicesOf(tx: Tx): Promise<(kind: NoticeKind, scope: string) => Way> {
  const choice = await choicesAsKept(tx, tx.actor.person!)
  return (kind, scope) => wayOf(kind, choice(kind, scope))
}

/** What somebody chose, by the page and by the links in mails. */
export async function choicesAsKept(tx: Tx, person: string): Promise<(kind: NoticeKind, scope: string) => Choice> {
  const [kept, unwanted] = await Promise.all([listChoices(tx, person), listUnwantedOf(tx, person)])
  const chosen = new Map(kept.map(one => [`${one.scope} ${one.kind}`, one]))
  const stopped = new Set(unwanted.map(one => `${one.scope} ${one.purpose}`))
  return (kind, scope) => {
    const { how, silent } = chosen.get(`${scope} ${kind.name}`) ?? NO_CHOICE
    return { how, silent, unwanted: stopped.has(`${scope} ${purposeOf(kind)}`) }
  }
}

/** The network of each scope that the reader knows of: regions lead to theirs. */
export async function networksByScope(tx: Tx): Promise<Map<ScopeId, Network>> {
  const networks = await listNetworks(tx)
  const regions = await Promise.all(networks.map(network => listRegions(tx, network.id)))
  return new Map(
    networks.flatMap((network, i) => [
      [network.id, network] as const,
      ...regions[i]!.map(region => [region.id, network] as const),
    ]),
  )
}

/** The same for a program, each title in the face that its reader reads best. */
export function noticesJson(languages: readonly string[], { notices, networks, unread, earlier }: NoticesView) {
  return {
    unread,
    earlier,
    notices: notices.map(({ matter, kind, scope, title, url, at, read_at }) => {
      const { text, language } = faceFor(title, languages)
      return {
        id: matter,
        kind,
        network: networks.get(scope)?.slug ?? null,
        title: { text, language },
        url,
        at,
        read: read_at,
      }
    }),
  }
}

export interface ChoicesView {
  rhythm: Rhythm
  /** Until when no mails come, where that is still ahead. */
  paused: Temporal.Instant | null
  /** They ended their digests by the link in one. */
  noDigests: boolean
  /** Where the reader belongs, and how they are told there; the house, which is last, has no slug. */
  scopes: { id: ScopeId; slug: string | null; name: Text; kinds: { kind: NoticeKind; way: Way }[] }[]
}

/** The purpose of digests, which belong to the house. */
export const DIGEST = 'notices-digest'

export async function choicesView(tx: Tx): Promise<ChoicesView> {
  mustBeSomebody(tx)
  const [rhythm, choice, house, networks, unwanted, hour] = await Promise.all([
    findRhythm(tx),
    choicesOf(tx),
    findHouse(tx),
    listNetworks(tx),
    listUnwantedOf(tx, ME),
    now(tx),
  ])
  const own = networks.filter(({ id }) => tx.actor.memberOf.includes(id) || tx.actor.staffOf.includes(id))
  const kindsIn = (scope: ScopeId, inHouse: boolean) =>
    noticeKinds()
      .filter(kind => !kind.must && (kind.house ?? false) === inHouse)
      .filter(kind => !kind.staff || tx.actor.staffOf.includes(scope))
      .map(kind => ({ kind, way: choice(kind, scope) }))
  const scopes = [
    ...own.map(({ id, slug, name }) => ({ id, slug, name, kinds: kindsIn(id, false) })),
    ...(house ? [{ id: house.id, slug: null, name: house.name, kinds: kindsIn(house.id, true) }] : []),
  ]
  return {
    rhythm,
    paused: isPaused(rhythm.pausedUntil, hour) ? rhythm.pausedUntil : null,
    noDigests: unwanted.some(one => one.purpose === DIGEST && one.scope === house?.id),
    scopes: scopes.filter(({ kinds }) => kinds.length > 0),
  }
}
