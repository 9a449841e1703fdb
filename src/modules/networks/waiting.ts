import type { Tx } from '../../kernel/transaction.ts'
import type { Waiting } from '../../kernel/waiting.ts'
import { listWithoutOrganisation, type RecordKind } from '../register/index.ts'
import { canKeepBodies, networkToKeepRecordsOf } from './access.ts'
import { countOfferings } from './store/bodies.ts'
import { listImports } from './store/imports.ts'
import type { Network } from './store/networks.ts'
import { duplicatesView } from './views/duplicates.ts'

/** Records that nobody has put in order, and people who offered to join. */
export async function networksWaiting(tx: Tx, network: Network): Promise<Waiting[]> {
  const { scopes } = await networkToKeepRecordsOf(tx, network.slug)
  const { count } = await listWithoutOrganisation(tx, network.id, scopes, 0)
  const unmatched: Waiting = {
    kind: 'people-unmatched',
    words: say => say('waits-people-unmatched', { count }),
    count,
    href: `/${network.slug}/monday/unmatched`,
  }
  const found = [
    ...(count > 0 ? [unmatched] : []),
    ...(await alike(tx, network, 'person')),
    ...(await alike(tx, network, 'organisation')),
    ...(await listsThatWait(tx, network)),
  ]
  if (!canKeepBodies(tx.actor, network)) return found
  const offers = await countOfferings(tx, network.id)
  return [
    ...found,
    ...offers.map(({ slug, name, count }) => ({
      kind: 'groups-offers',
      words: (say => say('waits-groups-offers', { count })) satisfies Waiting['words'],
      count,
      href: `/${network.slug}/groups/${slug}`,
      title: name,
    })),
  ]
}

async function alike(tx: Tx, network: Network, kind: RecordKind): Promise<Waiting[]> {
  const of = kind === 'person' ? 'people' : 'organisations'
  const { count } = await duplicatesView(tx, network.slug, { of, page: null })
  if (count === 0) return []
  return [
    {
      kind: `${of}-alike`,
      words: say => say('waits-alike', { count, of }),
      count,
      href: `/${network.slug}/people/duplicates${kind === 'person' ? '' : '?of=organisations'}`,
    },
  ]
}

/** Lists that were read and not entered; each is seen by whoever brought it. */
async function listsThatWait(tx: Tx, network: Network): Promise<Waiting[]> {
  const lists = await Promise.all(
    (['people', 'organisations'] as const).map(async kind =>
      (await listImports(tx, network.id, kind)).map(list => ({ ...list, kind })),
    ),
  )
  return lists
    .flat()
    .filter(list => list.state === 'ready')
    .map(({ id, kind, total }) => ({
      kind: 'lists-waiting',
      words: say => say('waits-lists', { count: total }),
      count: 1,
      href: `/${network.slug}/${kind}/imports/${id}`,
    }))
}
