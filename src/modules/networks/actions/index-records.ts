import { service } from '../../../kernel/actor.ts'
import type { Pool } from '../../../kernel/database/driver.ts'
import { happened, type Subscription } from '../../../kernel/events.ts'
import { type Tx, writing } from '../../../kernel/transaction.ts'
import {
  type Change,
  changeEverything,
  listChoosersOf,
  listNodes,
  listPeopleAt,
  readOrganisationsToIndex,
  readPeopleToIndex,
  recordsChanged,
  TREES,
  takeChanges,
} from '../../register/index.ts'
import { type FoundRow, rowsOfOrganisation, rowsOfPerson, type Surroundings } from '../found-keys.ts'
import {
  isIndexOutOfDate,
  keepFound,
  listDue,
  listOpenMemberships,
  onlyOneIndexes,
  readAround,
} from '../store/found.ts'

const INDEXER = 'index-records'
const AT_ONCE = 250
// A job that fills a house lets others have their turn in between.
const BATCHES = 4

/** When records changed, they are found by what they say now. Runs as the service `index-records`. */
export const indexRecords: Subscription = {
  event: 'records.changed',
  subscriber: INDEXER,
  run: tx => indexSome(tx),
}

/** What changed without a word or by the clock alone is read again: every few minutes. */
export async function indexWhatIsDue(pool: Pool): Promise<void> {
  await writing(pool, service(INDEXER), async tx => {
    await recordsChanged(tx, 'person', await listDue(tx))
    await indexSome(tx)
  })
}

/** Has every record of a house read whose people are older than its index, or than the rules of its index. At start. */
export async function indexWhatWasBefore(pool: Pool): Promise<void> {
  await writing(pool, service(INDEXER), async tx => {
    if (await isIndexOutOfDate(tx)) await changeEverything(tx)
  })
}

/** Reads records again, the first ones that wait; asks for another job where some are left. */
async function indexSome(tx: Tx): Promise<void> {
  await onlyOneIndexes(tx)
  let around: Surroundings | null = null
  for (let batch = 0; batch < BATCHES; batch++) {
    const changes = await takeChanges(tx, AT_ONCE)
    if (changes.length === 0) return
    around ??= await surroundings(tx)
    await indexBatch(tx, changes, around)
  }
  await happened(tx, 'records.changed', null, {})
}

async function indexBatch(tx: Tx, changes: readonly Change[], around: Surroundings): Promise<void> {
  const ids = (kind: Change['kind']) => [
    ...new Set(changes.filter(change => change.kind === kind).map(change => change.id)),
  ]
  const [people, organisations, nodes] = [ids('person'), ids('organisation'), ids('node')]
  if (nodes.length > 0) {
    const choosers = await listChoosersOf(tx, nodes)
    await recordsChanged(tx, 'organisation', choosers.organisations)
    await recordsChanged(tx, 'person', choosers.people)
  }
  if (organisations.length > 0) {
    await recordsChanged(tx, 'person', await listPeopleAt(tx, organisations))
    const read = await readOrganisationsToIndex(tx, organisations)
    await keepFound(
      tx,
      organisations,
      read.flatMap(one => rowsOfOrganisation(one, around)),
    )
  }
  if (people.length > 0) await keepFound(tx, people, await rowsOfPeople(tx, people, around))
}

async function rowsOfPeople(tx: Tx, people: readonly string[], around: Surroundings): Promise<FoundRow[]> {
  const [read, memberships] = await Promise.all([readPeopleToIndex(tx, people), listOpenMemberships(tx, people)])
  const membershipsOf = Map.groupBy(memberships, one => one.person)
  return read.flatMap(person => rowsOfPerson(person, membershipsOf.get(person.id) ?? [], around))
}

async function surroundings(tx: Tx): Promise<Surroundings> {
  const nodes = (await Promise.all(TREES.map(tree => listNodes(tx, tree)))).flat()
  const regionsOfCountry = new Map<string, string[]>()
  for (const { id, countries } of nodes)
    for (const country of countries) regionsOfCountry.set(country, [...(regionsOfCountry.get(country) ?? []), id])
  return { ...(await readAround(tx)), above: new Map(nodes.map(node => [node.id, node.above])), regionsOfCountry }
}
