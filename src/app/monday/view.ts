import { listReturned, type Returned } from '../../kernel/mail/returned.ts'
import { now } from '../../kernel/now.ts'
import type { Tx } from '../../kernel/transaction.ts'
import type { Ahead, Waiting } from '../../kernel/waiting.ts'
import { accountsWaiting } from '../../modules/accounts/index.ts'
import { documentsWaiting } from '../../modules/documents/index.ts'
import { inboxWaiting } from '../../modules/inbox/index.ts'
import { mailingsWaiting } from '../../modules/mailings/index.ts'
import { type Network, networksWaiting, networkToKeepRecordsOf } from '../../modules/networks/index.ts'
import { planWaiting } from '../../modules/plan/index.ts'
import { programmeWaiting } from '../../modules/programme/index.ts'
import { listNames, listWithoutOrganisation } from '../../modules/register/index.ts'
import { translationsWaiting } from '../../modules/translations/index.ts'

type Says = (tx: Tx, network: Network, ahead: Ahead) => Promise<Waiting[]>

/** Who says what waits, in the order in which a page tells it. Each says what this very reader may do, and no more. */
const SAYING: readonly Says[] = [
  inboxWaiting,
  documentsWaiting,
  networksWaiting,
  accountsWaiting,
  mailingsWaiting,
  translationsWaiting,
  programmeWaiting,
  planWaiting,
]

const DAYS = 7
/** Names on one of its pages; the number says how many more there are. */
const SHOWN = 100

export interface MondayView {
  network: Network
  ahead: Ahead
  /** What is due in the days ahead, the next first. */
  due: (Waiting & Required<Pick<Waiting, 'due'>>)[]
  waits: Waiting[]
}

/** What waits for the staff of a network or of a region of it. */
export async function mondayView(tx: Tx, slug: string | undefined): Promise<MondayView> {
  const { network, scopes } = await networkToKeepRecordsOf(tx, slug)
  const from = await now(tx)
  const ahead = { from, until: from.add({ hours: 24 * DAYS }) }
  const said: Waiting[] = []
  for (const say of SAYING) said.push(...(await say(tx, network, ahead)))
  const { count } = await listReturned(tx, scopes, 0)
  if (count > 0)
    said.push({
      kind: 'mails-returned',
      words: say => say('waits-mails-returned', { count }),
      count,
      href: `/${network.slug}/monday/returned`,
    })
  const due = said.filter(one => one.due !== undefined) as MondayView['due']
  return {
    network,
    ahead,
    due: due.sort((a, b) => Temporal.Instant.compare(hourOf(a.due), hourOf(b.due))),
    waits: said.filter(one => one.due === undefined),
  }
}

/** Of a day its last hour, in no particular place. */
const hourOf = (due: Temporal.Instant | Temporal.PlainDate): Temporal.Instant =>
  due instanceof Temporal.Instant ? due : due.add({ days: 1 }).toZonedDateTime('UTC').toInstant()

export interface ReturnedView {
  network: Network
  count: number
  people: (Returned & { name: string | null })[]
}

/** Whom mails did not reach. */
export async function returnedView(tx: Tx, slug: string | undefined): Promise<ReturnedView> {
  const { network, scopes } = await networkToKeepRecordsOf(tx, slug)
  const { count, people } = await listReturned(tx, scopes, SHOWN)
  const names = await listNames(
    tx,
    people.map(one => one.person),
  )
  return { network, count, people: people.map(one => ({ ...one, name: names.get(one.person) ?? null })) }
}

export interface UnmatchedView {
  network: Network
  count: number
  people: { id: string; name: string; name_language: string | null }[]
}

/** People of whom nobody knows what organisation they are of. */
export async function unmatchedView(tx: Tx, slug: string | undefined): Promise<UnmatchedView> {
  const { network, scopes } = await networkToKeepRecordsOf(tx, slug)
  return { network, ...(await listWithoutOrganisation(tx, network.id, scopes, SHOWN)) }
}
