import type { ScopeId } from '../../../kernel/ids.ts'
import type { Text } from '../../../kernel/text.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import { type Body, listBodies, type Network, type Region } from '../../networks/index.ts'
import { listNames } from '../../register/index.ts'
import { inboxToKeep } from '../access.ts'
import { inboxAddress } from '../addresses.ts'
import { WHICH } from '../rules/which.ts'
import { type Asked, countItems, listItems } from '../store/items.ts'

const A_PAGE = 30
export type Which = Asked['which']

/** An address that mail comes in at, and whom it is for. */
export interface ShownAddress {
  address: string
  name: Text
  kind: 'network' | 'region' | 'group'
}

export interface ListView {
  network: Network
  which: Which
  words: string
  counts: { open: number; unassigned: number; mine: number; apart: number }
  items: {
    id: string
    url: string
    subject: string
    from: string
    person: string | null
    state: string
    apart: string | null
    assigned: string | null
    region: Text | null
    group: Text | null
    heardAt: Temporal.Instant
  }[]
  count: number
  page: number
  pages: number
  /** Empty where no mail comes in. */
  addresses: ShownAddress[]
}

/** What came in to a network and those of its regions whose staff asks: what nobody has taken first. */
export async function listView(tx: Tx, slug: string | undefined, query: URLSearchParams): Promise<ListView> {
  const { network, regions, scopes } = await inboxToKeep(tx, slug)
  const which = WHICH.find(one => one === query.get('which')) ?? 'open'
  const words = (query.get('q') ?? '').slice(0, 100).toWellFormed().replaceAll('\0', '').trim()
  const page = /^[1-9]\d{0,3}$/.test(query.get('page') ?? '') ? Number(query.get('page')) : 1
  const keepsAll = scopes.includes(network.id)
  const [counts, { rows, count }, bodies] = await Promise.all([
    countItems(tx, scopes),
    listItems(tx, { scopes, which, words, offset: (page - 1) * A_PAGE, limit: A_PAGE }),
    listBodies(tx, network.id),
  ])
  const names = await listNames(
    tx,
    rows.flatMap(row => [row.person_id, row.assigned_to]).filter(one => one !== null),
  )
  const named = (id: string | null) => (id && names.get(id)) || null
  return {
    network,
    which,
    words,
    counts,
    items: rows.map(row => ({
      id: row.id,
      url: `/${network.slug}/inbox/${row.id}`,
      subject: row.subject,
      from: row.sender_name,
      person: named(row.person_id),
      state: row.state,
      apart: row.apart,
      assigned: named(row.assigned_to),
      region: regions.find(one => one.id === row.scope_id)?.name ?? null,
      group: bodies.find(one => one.id === row.body_id)?.name ?? null,
      heardAt: row.heard_at,
    })),
    count,
    page,
    pages: Math.max(1, Math.ceil(count / A_PAGE)),
    addresses: addressesIn(
      network,
      regions.filter(one => scopes.includes(one.id)),
      bodies,
      keepsAll,
    ),
  }
}

function addressesIn(network: Network, regions: Region[], bodies: Body[], keepsAll: boolean): ShownAddress[] {
  const of = (kind: ShownAddress['kind'], name: Text, address: string | null) =>
    address ? [{ kind, name, address }] : []
  return [
    ...(keepsAll ? of('network', network.name, inboxAddress(network)) : []),
    ...regions.flatMap(region => of('region', region.name, inboxAddress(network, { region }))),
    ...(keepsAll ? bodies.flatMap(body => of('group', body.name, inboxAddress(network, { body }))) : []),
  ]
}

/** How many items of a scope wait for somebody to take them: for a page of what is to be done. */
export async function countUnassigned(tx: Tx, scopes: readonly ScopeId[]): Promise<number> {
  return (await countItems(tx, scopes)).unassigned
}
