import { originalOf, type Text } from '../../../kernel/text.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import { listNames, listNodes, listOrganisationNames, listWholeOrganisations, type Node } from '../../register/index.ts'
import { networkToKeepRecordsOf } from '../access.ts'
import { type ListAt, listToWorkOn } from '../actions/bring-list.ts'
import type { ListKind } from '../importing/fields.ts'
import type { Outcome, Understood } from '../importing/understood.ts'
import { pageAsked } from '../rules.ts'
import {
  type Decision,
  type ListImport,
  listBatches,
  listDecisions,
  listImports,
  understoodBatch,
} from '../store/imports.ts'
import type { Network, Region } from '../store/networks.ts'

export const ROWS_ON_A_PAGE = 25

export interface BringView {
  network: Network
  kind: ListKind
  /** Where its records can land: the network itself, or regions of it. */
  places: { id: string; region: Text | null }[]
  lists: (Awaited<ReturnType<typeof listImports>>[number] & { url: string })[]
}

export async function bringView(tx: Tx, slug: string | undefined, kind: ListKind): Promise<BringView> {
  const { network, regions, scopes } = await networkToKeepRecordsOf(tx, slug)
  const lists = await listImports(tx, network.id, kind)
  return {
    network,
    kind,
    places: scopes.map(id => ({ id, region: regions.find(region => region.id === id)?.name ?? null })),
    lists: lists.map(one => ({ ...one, url: `/${network.slug}/${kind}/imports/${one.id}` })),
  }
}

export interface ListView {
  network: Network
  list: ListImport
  url: string
  /** The rows that are shown, and what was decided of them. */
  show: Outcome
  rows: Understood[]
  page: number
  pages: number
  decisions: ReadonlyMap<string, Decision>
  /** What ids in the rows are called. */
  names: ReadonlyMap<string, Text>
  /** What was entered, a page of it, where it can be looked at. */
  entered: { name: string; url: string }[]
}

const FIRST: readonly Outcome[] = ['new', 'maybe', 'differs', 'adds', 'cannot', 'same']

/** A list as far as it has come; of one that is ready a page of its rows. */
export async function listView(
  tx: Tx,
  at: ListAt,
  asked: { show: string | null; page: string | null },
): Promise<ListView> {
  const { network, regions, list, url } = await listToWorkOn(tx, at)
  const show = FIRST.find(one => one === asked.show) ?? FIRST.find(one => list.counts[one]) ?? 'new'
  const count = list.state === 'entered' ? list.entered.length : (list.counts[show] ?? 0)
  const { page, pages } = pageAsked(asked.page, count, ROWS_ON_A_PAGE)
  const from = (page - 1) * ROWS_ON_A_PAGE
  const isReady = list.state === 'ready'
  const rows = isReady ? await rowsOf(tx, list, show, from) : []
  return {
    network,
    list,
    url,
    show,
    rows,
    page,
    pages,
    decisions: isReady ? await listDecisions(tx, list.id) : new Map(),
    names: isReady ? await namesIn(tx, rows, regions) : new Map(),
    entered: list.state === 'entered' ? await enteredIn(tx, network, list, from) : [],
  }
}

/** Everything that is to be said of the rows of a list, in their order. */
export async function* problemsIn(
  read: <Result>(work: (tx: Tx) => Promise<Result>) => Promise<Result>,
  list: ListImport,
): AsyncGenerator<Understood> {
  for (const { position } of await read(tx => listBatches(tx, list.id)))
    for (const row of await read(tx => understoodBatch(tx, list.id, position))) if (row.problems.length > 0) yield row
}

async function rowsOf(tx: Tx, list: ListImport, show: Outcome, from: number): Promise<Understood[]> {
  const rows: Understood[] = []
  let before = 0
  for (const { position, counts } of await listBatches(tx, list.id)) {
    const here = counts[show] ?? 0
    if (before + here > from && rows.length < ROWS_ON_A_PAGE) {
      const those = (await understoodBatch(tx, list.id, position)).filter(row => row.outcome === show)
      rows.push(...those.slice(Math.max(0, from - before), Math.max(0, from - before) + ROWS_ON_A_PAGE - rows.length))
    }
    before += here
    if (rows.length === ROWS_ON_A_PAGE) break
  }
  return rows
}

async function namesIn(tx: Tx, rows: readonly Understood[], regions: readonly Region[]): Promise<Map<string, Text>> {
  const named = rows.flatMap(row => [
    ...(row.at && 'known' in row.at ? [row.at.known] : []),
    ...row.differs.flatMap(one => (one.field === 'organisation' ? [one.ours, one.theirs].flat() : [])),
  ])
  const ids = [...new Set(named.filter(id => /^[0-9a-f-]{36}$/.test(id)))]
  const trees = await Promise.all(
    (['sector', 'region', 'occupation', 'expertise'] as const).map(tree => listNodes(tx, tree)),
  )
  return new Map([
    ...(await listOrganisationNames(tx, ids)),
    ...regions.map(region => [region.id, region.name] as const),
    ...trees.flat().map((node: Node) => [node.id, node.name] as const),
  ])
}

async function enteredIn(tx: Tx, network: Network, list: ListImport, from: number): Promise<ListView['entered']> {
  const ids = list.entered.slice(from, from + ROWS_ON_A_PAGE)
  if (list.kind === 'people') {
    const names = await listNames(tx, ids)
    return ids.flatMap(id => (names.has(id) ? [{ name: names.get(id)!, url: `/${network.slug}/people/${id}` }] : []))
  }
  const all = await listWholeOrganisations(tx, network.id, { kept: true })
  const those = all.filter(one => ids.includes(one.id))
  return those.map(({ name, slug }) => ({
    name: originalOf(name).text,
    url: `/${network.slug}/organisations/${encodeURIComponent(slug)}`,
  }))
}
