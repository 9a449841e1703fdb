import { service } from '../../../kernel/actor.ts'
import type { Pool } from '../../../kernel/database/driver.ts'
import type { Subscription } from '../../../kernel/events.ts'
import { isId, type ScopeId } from '../../../kernel/ids.ts'
import { type InterfaceLanguage, interfaceLanguage } from '../../../kernel/languages.ts'
import { listRefused } from '../../../kernel/mail/bounces.ts'
import { linkTo } from '../../../kernel/mail/links.ts'
import type { Mail } from '../../../kernel/mail/mail.ts'
import { mailPage } from '../../../kernel/mail/page.ts'
import { sendMails } from '../../../kernel/mail/send.ts'
import { listUnwilling, makeStopLink } from '../../../kernel/mail/unwanted.ts'
import { now } from '../../../kernel/now.ts'
import { pathOfLink } from '../../../kernel/signed-links.ts'
import { reading, type Tx, writing } from '../../../kernel/transaction.ts'
import { actorNow, addressesOf } from '../../accounts/index.ts'
import { findHouse, networkOf, spoken } from '../../networks/index.ts'
import { listReaders, type PersonId } from '../../register/index.ts'
import { findKind, type NoticeKind, purposeOf } from '../kinds.ts'
import { noticeMail } from '../mails.ts'
import { NO_CHOICE, USUAL, type Verdict, verdictOn, wayOf } from '../rules.ts'
import { listChoicesAbout, listRhythms } from '../store/choices.ts'
import {
  findMatterToSend,
  listMattersAfterNight,
  listWaiting,
  type MatterToSend,
  settle,
  takeWaiting,
} from '../store/sending.ts'
import { DIGEST } from '../views.ts'
import { NOTICES_TOLD } from './tell.ts'

export const SENDER = service('send-notices')
const AT_ONCE = 300

/** When something was told: some hundreds at a time, each is mailed now, kept for morning or digest, or left to the page. */
export const sendNotices: Subscription = {
  event: NOTICES_TOLD,
  subscriber: 'send-notices',
  async before(pool, { payload }) {
    if (isId(payload['matter'])) await sendMatter(pool, payload['matter'])
  },
  async run() {},
}

/** What waited for the end of a night that is over now. */
export async function sendAfterNight(pool: Pool): Promise<void> {
  for (const matter of await reading(pool, SENDER, listMattersAfterNight)) await sendMatter(pool, matter)
}

async function sendMatter(pool: Pool, id: string): Promise<void> {
  const matter = await reading(pool, SENDER, tx => findMatterToSend(tx, id))
  if (!matter) return
  for (;;) {
    const belong = await listBelonging(pool, matter)
    if (belong === null) return
    const settled = await writing(pool, SENDER, tx => sendSome(tx, matter, belong))
    // None left, or another process has them.
    if (settled === 0) return
  }
}

/**
 * Whom of the next ones this matter still concerns: those shown in its network, and of all others, such as staff from
 * elsewhere, those whose rights say so. Null when nobody waits any more.
 */
async function listBelonging(pool: Pool, { id, scope, visibility }: MatterToSend): Promise<Set<string> | null> {
  const { waiting, readers, network } = await reading(pool, SENDER, async tx => {
    const waiting = await listWaiting(tx, id, AT_ONCE)
    return { waiting, readers: await listReaders(tx, waiting), network: await networkOf(tx, scope) }
  })
  if (waiting.length === 0) return null
  if (visibility === 'public') return new Set(waiting)
  const belong = new Set<string>()
  for (const person of waiting) {
    const shown = visibility === 'network' && readers.get(person as PersonId)?.networks.some(one => one === network)
    if (shown || (await hasRightsIn(pool, person, scope, visibility))) belong.add(person)
  }
  return belong
}

async function hasRightsIn(pool: Pool, person: string, scope: ScopeId, visibility: string): Promise<boolean> {
  const { memberOf, staffOf } = await actorNow(pool, person)
  return staffOf.includes(scope) || (visibility === 'network' && memberOf.includes(scope))
}

interface Recipient {
  person: PersonId
  language: InterfaceLanguage
  address: string
}

async function sendSome(tx: Tx, matter: MatterToSend, belong: ReadonlySet<string>): Promise<number> {
  const taken = await takeWaiting(tx, matter.id, AT_ONCE)
  if (taken.length === 0) return 0
  // A kind that only another release knows: it stands on the page of that release.
  const kind = findKind(matter.kind)
  const verdicts = kind ? await verdictsOn(tx, matter, kind, taken, belong) : new Map()
  const mailed = await sendTo(tx, matter, kind, verdicts)
  await settle(
    tx,
    matter.id,
    taken.map(person => {
      const verdict: Verdict = verdicts.get(person)?.verdict ?? { state: 'page' }
      if (verdict.state === 'night') return { person, state: 'night', until: String(verdict.until) }
      if (verdict.state !== 'mail') return { person, state: verdict.state, until: null }
      return { person, state: mailed.has(person) ? 'mailed' : 'page', until: null }
    }),
  )
  return taken.length
}

type Verdicts = Map<string, { verdict: Verdict; to: Recipient | null }>

async function verdictsOn(
  tx: Tx,
  matter: MatterToSend,
  kind: NoticeKind,
  people: readonly string[],
  belong: ReadonlySet<string>,
): Promise<Verdicts> {
  const house = await findHouse(tx)
  const scope = await choiceScope(tx, matter)
  const [readers, addresses, choices, rhythms, unwilling, undigested, hour] = await Promise.all([
    listReaders(tx, people),
    addressesOf(tx, people),
    listChoicesAbout(tx, { people, scope, kind: kind.name }),
    listRhythms(tx, people),
    listUnwilling(tx, scope, purposeOf(kind)),
    house ? listUnwilling(tx, house.id, DIGEST) : new Set<PersonId>(),
    now(tx),
  ])
  const refused = await listRefused(tx, [...addresses.values()])
  const offered = spoken(house?.languages ?? [])
  return new Map(
    people.map(one => {
      const person = one as PersonId
      const reader = readers.get(person)
      const address = addresses.get(person)
      const reached = reader !== undefined && address !== undefined && !refused.has(address) && belong.has(person)
      const kept = choices.get(person) ?? NO_CHOICE
      const verdict = verdictOn(
        {
          way: wayOf(kind, { how: kept.how, silent: kept.silent, unwanted: unwilling.has(person) }),
          must: kind.must ?? false,
          reached,
          noDigests: undigested.has(person),
          pausedUntil: (rhythms.get(person) ?? USUAL).pausedUntil,
          zone: reader?.zone ?? null,
        },
        hour,
      )
      return [
        person,
        { verdict, to: reached ? { person, address, language: interfaceLanguage(reader.languages, offered) } : null },
      ]
    }),
  )
}

/** People choose by network: what happens in a region of it follows. */
async function choiceScope(tx: Tx, { scope }: MatterToSend): Promise<ScopeId> {
  return (await networkOf(tx, scope)) ?? scope
}

/** Writes the mails of those whose verdict says so; gives whom one was written to. */
async function sendTo(
  tx: Tx,
  matter: MatterToSend,
  kind: NoticeKind | undefined,
  verdicts: Verdicts,
): Promise<Set<string>> {
  const reached = [...verdicts.values()].flatMap(({ verdict, to }) => (verdict.state === 'mail' && to ? [to] : []))
  if (!kind || reached.length === 0) return new Set()
  const scope = await choiceScope(tx, matter)
  const mails = (await Promise.all(reached.map(to => mailFor(tx, matter, kind, scope, to)))).filter(one => one !== null)
  await sendMails(tx, mails)
  return new Set(mails.map(mail => mail.to.person!))
}

async function mailFor(
  tx: Tx,
  matter: MatterToSend,
  kind: NoticeKind,
  scope: ScopeId,
  { person, language, address }: Recipient,
): Promise<Mail | null> {
  const token = kind.must ? null : await makeStopLink(tx, { scope, person, purpose: purposeOf(kind) })
  const stop = token ? linkTo(pathOfLink(token, language)) : ''
  const values = matter.more
  const own = await kind.mail?.(tx, { person, scope, object: matter.object, values, language, stop })
  if (own === null) return null
  const { subject, page } = own ?? noticeMail(language, { kind, values, matter: matter.id, stop })
  return {
    key: `${matter.id}:${person}`,
    purpose: purposeOf(kind),
    scope: matter.scope,
    to: { address, person },
    subject,
    ...mailPage(page),
    language,
    ...(own?.replyTo ? { replyTo: own.replyTo } : {}),
    ...(token ? { unsubscribe: { url: linkTo(`/l/${token}`) } } : {}),
    ...(own?.expiresAt ? { expiresAt: own.expiresAt } : {}),
  }
}
