import type { Id } from '../../../kernel/ids.ts'
import { type InterfaceLanguage, interfaceLanguage } from '../../../kernel/languages.ts'
import { linkTo } from '../../../kernel/mail/links.ts'
import type { Mail } from '../../../kernel/mail/mail.ts'
import { mailPage } from '../../../kernel/mail/page.ts'
import { sendMails } from '../../../kernel/mail/send.ts'
import { makeStopLinks } from '../../../kernel/mail/unwanted.ts'
import { pathOfLink } from '../../../kernel/signed-links.ts'
import { faceFor } from '../../../kernel/text.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import { mailComesIn, replyAddresses } from '../../inbox/index.ts'
import { findHouse, findNetworkById, listScopesWithin } from '../../networks/index.ts'
import { listPeopleById } from '../../register/index.ts'
import { mailingMail } from '../mails.ts'
import { MAILING, type Reached, reachOf } from '../reach.ts'
import type { Reason } from '../rules/states.ts'
import type { Mailing } from '../store/mailings.ts'
import { listWritten, type Recipient, takeWaiting, updateLeftOut, updateQueued } from '../store/recipients.ts'
import { outboxScope } from './send.ts'

/** One address may be that of an office; it is not flooded all the same. */
const AT_MOST_PER_HOUR = 50

type Person = Awaited<ReturnType<typeof listPeopleById>>[number]

/**
 * Writes the mails of the next who wait into the outbox, at most `many`, and leaves out whom it may not or cannot reach
 * by now; all in one transaction, so that whoever has a mail is never written to again. Gives how many it dealt with. As `send-mailings`.
 */
export async function writeNext(tx: Tx, mailing: Mailing, many: number): Promise<number> {
  const waiting = await takeWaiting(tx, mailing.id, many)
  if (waiting.length === 0) return 0
  const people = await stillThere(tx, mailing, waiting)
  const { reached, left } = await reachOf(tx, mailing.network_id, [...people.keys()], hashes =>
    listWritten(tx, mailing.id, hashes),
  )
  const reasonFor = ({ person_id }: Recipient): Reason | undefined =>
    people.has(person_id) ? left.get(person_id) : 'removed'
  const out = waiting.flatMap(one => {
    const reason = reasonFor(one)
    return reason ? [{ id: one.id, reason }] : []
  })
  if (out.length > 0) await updateLeftOut(tx, out)
  const going = waiting.filter(one => reached.has(one.person_id) && people.has(one.person_id))
  if (going.length > 0) await writeTo(tx, mailing, going, people, reached)
  return waiting.length
}

/** Those who still belong to the network, and to the region where it is a region's mailing. */
async function stillThere(tx: Tx, mailing: Mailing, waiting: readonly Recipient[]): Promise<Map<string, Person>> {
  const within = new Set<string>(await listScopesWithin(tx, [mailing.scope_id]))
  const ids = waiting.map(one => one.person_id)
  const people = await listPeopleById(tx, mailing.network_id, ids)
  return new Map(people.filter(one => one.kept_in.some(scope => within.has(scope))).map(one => [one.id, one]))
}

async function writeTo(
  tx: Tx,
  mailing: Mailing,
  going: readonly Recipient[],
  people: ReadonlyMap<string, Person>,
  reached: ReadonlyMap<string, Reached>,
): Promise<void> {
  const ids = going.map(one => one.person_id as Id<'person'>)
  const about = { scope: mailing.scope_id, about: `mailing:${mailing.id}` }
  const [house, network] = [await findHouse(tx), await findNetworkById(tx, mailing.network_id)]
  const stops = await makeStopLinks(tx, { scope: mailing.network_id, people: ids, purpose: MAILING })
  const replies = mailComesIn() ? await replyAddresses(tx, about, ids) : null
  const offered = house?.languages as InterfaceLanguage[] | undefined
  const mails = going.map(({ id, person_id, language, face }): Mail => {
    const person = people.get(person_id)!
    const stop = stops.get(person_id as Id<'person'>)!
    const frame = interfaceLanguage([...person.languages, language], offered)
    const { subject, page } = mailingMail(
      mailing,
      {
        frame,
        first: person.languages[0] ?? null,
        chosen: { language, fit: face },
        name: person.name,
        organisation: person.organisation && faceFor(person.organisation, [language]).text,
      },
      { read: readingAddress(network!, mailing, language), stop: linkTo(pathOfLink(stop, frame)) },
    )
    const replyTo = replies?.get(person_id)
    return {
      key: `${mailing.id}:${id}`,
      purpose: MAILING,
      scope: outboxScope(mailing),
      to: { address: reached.get(person_id)!.address, person: person_id as Id<'person'> },
      fromName: mailing.from_name,
      subject,
      ...mailPage(page),
      language,
      unsubscribe: { url: linkTo(`/l/${stop}`) },
      atMostPerHour: AT_MOST_PER_HOUR,
      bulk: true,
      ...(replyTo ? { replyTo } : {}),
    }
  })
  const sent = await sendMails(tx, mails)
  // Nobody who waits has a mail of this key: what is new comes back in the order in which it was given.
  if (sent.length !== going.length) throw new Error('a mail of a mailing was there before its recipient had it')
  await updateQueued(
    tx,
    going.map(({ id, person_id }, i) => ({ id, mail: sent[i]!, hash: reached.get(person_id)!.hash })),
  )
}

/** The page where a mailing is read, in the language of a face. */
export function readingAddress(network: { slug: string }, mailing: { id: string }, language: string): string {
  return linkTo(`/${network.slug}/mailings/${mailing.id}/words?lang=${language}`)
}
