import type { Pool } from '../../../kernel/database/driver.ts'
import { interfaceLanguage } from '../../../kernel/languages.ts'
import { faultOf, type Log } from '../../../kernel/log.ts'
import { listRefused } from '../../../kernel/mail/bounces.ts'
import { linkTo } from '../../../kernel/mail/links.ts'
import { mailPage } from '../../../kernel/mail/page.ts'
import { sendMail } from '../../../kernel/mail/send.ts'
import { listUnwantedOf, makeStopLink } from '../../../kernel/mail/unwanted.ts'
import { now } from '../../../kernel/now.ts'
import { pathOfLink } from '../../../kernel/signed-links.ts'
import { reading, type Tx, writing } from '../../../kernel/transaction.ts'
import { actorNow, addressesOf } from '../../accounts/index.ts'
import { findHouse, type Network, spoken } from '../../networks/index.ts'
import { listReaders, type PersonId } from '../../register/index.ts'
import type { Says } from '../kinds.ts'
import { type DigestPart, digestMail } from '../mails.ts'
import { isDigestDue, isPaused, USUAL, type Way, wayOf } from '../rules.ts'
import { listRhythms } from '../store/choices.ts'
import { holdDigest, listDigestsWaiting, settleDigest } from '../store/sending.ts'
import { choicesAsKept, DIGEST, listSeen, networksByScope, type SeenNotice } from '../views.ts'
import { SENDER, sendAfterNight } from './send.ts'

const MOST = 200
const BY_MAIL: ReadonlySet<Way> = new Set(['mail', 'digest'])
/** One that cannot leave within six hours says nothing that the page does not say better. */
const EXPIRES_HOURS = 6

const TOGETHER = 4
/** A sweep that runs longer is taken for dead and begun beside itself; what is left is due five minutes later as well. */
const SWEEP_MS = 4 * 60_000

/** What is due at this hour, by facts alone: mails after the night, and digests. One that fails stops no other. */
export async function sendWhatIsDue(pool: Pool, log: Log): Promise<void> {
  const began = performance.now()
  await sendAfterNight(pool)
  const due = (await reading(pool, SENDER, listDue)).values()
  const work = async () => {
    for (const person of due) {
      try {
        await sendDigest(pool, person)
      } catch (error) {
        log('error', 'digest', { error: faultOf(error) })
      }
      if (performance.now() - began > SWEEP_MS) return
    }
  }
  await Promise.all(Array.from({ length: TOGETHER }, work))
}

async function listDue(tx: Tx): Promise<PersonId[]> {
  const waiting = await listDigestsWaiting(tx)
  const people = waiting.map(one => one.person)
  const [readers, rhythms, hour] = await Promise.all([listReaders(tx, people), listRhythms(tx, people), now(tx)])
  return waiting
    .filter(({ person, oldest }) =>
      isDigestDue(rhythms.get(person) ?? USUAL, readers.get(person as PersonId)?.zone ?? null, oldest, hour),
    )
    .map(one => one.person as PersonId)
}

/** Whatever waits for somebody leaves the waiting line in the transaction that writes their digest, or stays in it. */
export async function sendDigest(pool: Pool, person: PersonId): Promise<void> {
  const actor = await actorNow(pool, person)
  // As its reader sees it: what they may not see any more is in no digest.
  const found = await reading(pool, actor, async tx => {
    return { notices: await listSeen(tx, { waiting: true }, MOST), networks: await networksByScope(tx) }
  })
  await writing(pool, SENDER, tx => settleAndSend(tx, person, found))
}

interface Found {
  notices: readonly SeenNotice[]
  networks: ReadonlyMap<string, Network>
}

async function settleAndSend(tx: Tx, person: PersonId, { notices, networks }: Found): Promise<void> {
  // In this order on one connection: nobody else sends what is held while the rest is looked at.
  const [held, house, readers, addresses, rhythms, choice, unwanted, hour] = await Promise.all([
    holdDigest(tx, person),
    findHouse(tx),
    listReaders(tx, [person]),
    addressesOf(tx, [person]),
    listRhythms(tx, [person]),
    choicesAsKept(tx, person),
    listUnwantedOf(tx, person),
    now(tx),
  ])
  const [reader, address, rhythm] = [readers.get(person), addresses.get(person), rhythms.get(person) ?? USUAL]
  if (isPaused(rhythm.pausedUntil, hour)) return
  const waits = new Set(held.map(one => one.matter))
  const ways = new Map(
    notices.map(one => [one.matter, wayOf(one.told, choice(one.told, networks.get(one.scope)?.id ?? one.scope))]),
  )
  const wanted = notices.filter(({ matter }) => waits.has(matter) && BY_MAIL.has(ways.get(matter)!))
  const refused = address ? await listRefused(tx, [address]) : new Set()
  const ended = unwanted.some(one => one.purpose === DIGEST && one.scope === house?.id)
  const sends = house && reader && address && !refused.has(address) && !ended && wanted.length > 0
  const inDigest = new Set(sends ? wanted.map(one => one.matter) : [])
  // More than one mail holds is left to the next; what its reader may not see any more waits for nothing.
  const more = notices.length === MOST
  await settleDigest(
    tx,
    person,
    held
      .filter(({ matter }) => !more || ways.has(matter))
      .map(({ matter }) => ({
        matter,
        state: inDigest.has(matter) ? 'digested' : ways.get(matter) === 'nothing' ? 'silent' : 'page',
      })),
  )
  if (!sends) return
  const language = interfaceLanguage(reader.languages, spoken(house.languages))
  const token = await makeStopLink(tx, { scope: house.id, person, purpose: DIGEST })
  const { subject, page } = digestMail(
    { language, languages: reader.languages },
    {
      parts: partsOf(wanted, networks, { language, zone: reader.zone }),
      names: rhythm.names,
      stop: linkTo(pathOfLink(token, language)),
    },
  )
  await sendMail(tx, {
    key: `${wanted[0]!.matter}:${person}`,
    purpose: DIGEST,
    gathers: [...new Set(wanted.map(one => one.scope))],
    to: { address, person },
    subject,
    ...mailPage(page),
    language,
    unsubscribe: { url: linkTo(`/l/${token}`) },
    expiresAt: hour.add({ hours: EXPIRES_HOURS }),
  })
}

/** By network, each with its newest first. */
function partsOf(
  notices: readonly SeenNotice[],
  networks: ReadonlyMap<string, Network>,
  reader: Parameters<Says>[0],
): DigestPart[] {
  const byNetwork = Map.groupBy(notices, one => networks.get(one.scope) ?? null)
  return [...byNetwork].map(([network, some]) => ({
    network: network?.name ?? null,
    entries: some.map(({ told, more, title, url, says }) => ({
      kind: told,
      values: more,
      title,
      url,
      lines: says?.(reader) ?? [],
    })),
  }))
}
