import { writeDownEach } from '../../../kernel/journal.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import { listKeptIds, listWholeOrganisations } from '../../register/index.ts'
import { networkToKeepRecordsOf, visibleSegment } from '../access.ts'
import { isEmpty } from '../asked.ts'
import { FIELDS } from '../found-keys.ts'
import type { ListKind } from '../importing/fields.ts'
import type { Network, Region } from '../store/networks.ts'
import { listFound } from '../store/search.ts'
import { choicesIn, readAsked } from '../views/choices.ts'
import { soughtBy } from '../views/found.ts'
import { segmentPeople } from './segments.ts'

/** A list to be taken out: of whom, in their order. */
export interface Taking {
  network: Network
  regions: Region[]
  ids: string[]
}

/** As many records as a list that is brought in may have rows. */
const MOST_TAKEN = 200_000

/**
 * Whom a page asks for by its address, as far as the actor keeps their records: everybody, those of a region, those who fit
 * what is asked, those of a `segment`. For those who keep records; nobody whose roster is hidden is found by it.
 */
export async function takenBy(
  tx: Tx,
  slug: string | undefined,
  kind: ListKind,
  from: URLSearchParams,
): Promise<Taking> {
  const { network, regions } = await networkToKeepRecordsOf(tx, slug)
  const one = kind === 'people' ? ('person' as const) : ('organisation' as const)
  const kept =
    kind === 'people'
      ? await listKeptIds(tx, network.id)
      : (await listWholeOrganisations(tx, network.id, { kept: true })).map(({ id }) => id)
  const ids = await askedFor(tx, { network, regions, kind: one }, from)
  if (ids === null) return { network, regions, ids: kept }
  const mine = new Set(kept)
  return { network, regions, ids: ids.filter(id => mine.has(id)) }
}

/** Writes down for each of them that their record left the house, and with what. */
export async function writeDownTaking(
  tx: Tx,
  { network, ids }: Taking,
  kind: ListKind,
  { contacts, access }: { contacts: boolean; access: boolean },
): Promise<void> {
  if (kind === 'organisations')
    return writeDownEach(tx, 'list.exported', [`network:${network.id}`], network.id, { organisations: ids.length })
  const act = contacts || access ? 'contacts.exported' : 'record.exported'
  await writeDownEach(
    tx,
    act,
    ids.map(id => `person:${id}`),
    network.id,
    access ? { access: 1 } : {},
  )
}

async function askedFor(
  tx: Tx,
  { network, regions, kind }: { network: Network; regions: Region[]; kind: 'person' | 'organisation' },
  from: URLSearchParams,
): Promise<string[] | null> {
  const segment = from.get('segment')
  if (segment) {
    const found = await visibleSegment(tx, network.slug, segment)
    const ids: string[] = []
    for await (const some of segmentPeople(tx, found.segment)) ids.push(...some)
    return found.segment.kind === kind ? ids : []
  }
  const choices = await choicesIn(tx, network, kind, regions)
  const asked = await readAsked(tx, { network, kind, choices }, from, FIELDS)
  if (isEmpty(asked)) return null
  const sought = soughtBy({ network: network.id, kind, side: 'staff', asked })
  return listFound(tx, sought, { limit: MOST_TAKEN, offset: 0 })
}
