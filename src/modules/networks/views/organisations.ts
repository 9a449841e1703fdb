import type { Tx } from '../../../kernel/transaction.ts'
import {
  countOrganisations,
  listMembersOf,
  listNodes,
  listOrganisationsOfPage,
  type MembersFigure,
  type Node,
  type OrganisationRow,
} from '../../register/index.ts'
import { canKeepOrganisations, canKeepRecordsOf, networkWithPeople, visibleOrganisation } from '../access.ts'
import { PEOPLE_ON_A_PAGE, pageAsked } from '../rules.ts'
import { listRegions, type Network } from '../store/networks.ts'

export interface OrganisationsView {
  network: Network
  sectors: Node[]
  regions: Node[]
  country: string | null
  sector: Node | null
  count: number
  page: number
  pages: number
  organisations: (OrganisationRow & { url: string })[]
  may: { enter: boolean; keep: boolean }
}

/** The organisations of a network, a page of them, narrowed to a country or a sector where one is asked for. */
export async function organisationsView(
  tx: Tx,
  slug: string | undefined,
  asked: { country: string | null; sector: string | null; page: string | null },
): Promise<OrganisationsView> {
  const network = await networkWithPeople(tx, slug)
  const [sectors, regions, scopes] = await Promise.all([
    listNodes(tx, 'sector'),
    listNodes(tx, 'region'),
    listRegions(tx, network.id),
  ])
  const sector = sectors.find(one => one.slug === asked.sector) ?? null
  const country = /^[A-Z]{2}$/.test(asked.country ?? '') ? asked.country : null
  const narrowed = { country, sectors: sector && sectors.filter(one => isWithin(one, sector)).map(one => one.id) }
  const count = await countOrganisations(tx, network.id, narrowed)
  const { page, pages } = pageAsked(asked.page, count, PEOPLE_ON_A_PAGE)
  const shown = { ...narrowed, limit: PEOPLE_ON_A_PAGE, offset: (page - 1) * PEOPLE_ON_A_PAGE }
  const organisations = await listOrganisationsOfPage(tx, network.id, shown)
  return {
    network,
    sectors,
    regions,
    country,
    sector,
    count,
    page,
    pages,
    organisations: organisations.map(one => ({ ...one, url: urlOf(network, one) })),
    may: {
      enter: canKeepOrganisations(tx.actor, network),
      keep: [network, ...scopes].some(scope => canKeepRecordsOf(tx.actor, scope.id)),
    },
  }
}

export interface OrganisationView {
  network: Network
  organisation: OrganisationRow
  url: string
  /** Every node, for the form; those chosen are in the record. */
  sectors: Node[]
  regions: Node[]
  members: MembersFigure[]
  may: { correct: boolean }
}

export async function organisationView(
  tx: Tx,
  slug: string | undefined,
  organisation: string | undefined,
): Promise<OrganisationView> {
  const found = await visibleOrganisation(tx, slug, organisation)
  const [sectors, regions, members] = await Promise.all([
    listNodes(tx, 'sector'),
    listNodes(tx, 'region'),
    listMembersOf(tx, found.organisation.id),
  ])
  return { ...found, url: urlOf(found.network, found.organisation), sectors, regions, members }
}

function urlOf(network: Network, { slug }: { slug: string }): string {
  return `/${network.slug}/organisations/${encodeURIComponent(slug)}`
}

const isWithin = (node: Node, whole: Node) => node.id === whole.id || node.above.includes(whole.id)
