import type { ScopeId } from '../../../kernel/ids.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import {
  listMembersOf,
  listNodes,
  listOrganisationsById,
  type MembersFigure,
  type Node,
  type OrganisationRow,
} from '../../register/index.ts'
import { canKeepOrganisations, networkWithPeople, scopesKept, visibleOrganisation } from '../access.ts'
import type { Asked } from '../asked.ts'
import { FIELDS } from '../found-keys.ts'
import { listRegions, type Network } from '../store/networks.ts'
import { type Choices, type Chosen, choicesIn, chosenIn, readAsked } from './choices.ts'
import { type FoundPage, findPage } from './found.ts'

export interface OrganisationsView extends Pick<FoundPage, 'count' | 'more' | 'page' | 'pages'> {
  network: Network
  sectors: Node[]
  regions: Node[]
  sector: Node | null
  asked: Asked
  chosen: Chosen[]
  choices: Choices
  organisations: (OrganisationRow & { url: string })[]
  may: { enter: boolean; keepFor: ScopeId[] }
}

/** The organisations of a network, a page of them: by a name, by every field; members see all that is asked by here. */
export async function organisationsView(
  tx: Tx,
  slug: string | undefined,
  from: URLSearchParams,
): Promise<OrganisationsView> {
  const network = await networkWithPeople(tx, slug)
  const [sectors, regions, within] = await Promise.all([
    listNodes(tx, 'sector'),
    listNodes(tx, 'region'),
    listRegions(tx, network.id),
  ])
  const choices = await choicesIn(tx, network, 'organisation', within)
  const asked = await readAsked(tx, { network, kind: 'organisation', choices }, from, FIELDS)
  const question = { network: network.id, kind: 'organisation', side: 'members', asked } as const
  const countAll = from.get('count') === 'all'
  const { ids, ...found } = await findPage(tx, question, { page: from.get('page'), countAll })
  const [organisations, chosen] = await Promise.all([
    listOrganisationsById(tx, network.id, ids),
    chosenIn(tx, asked, choices),
  ])
  return {
    network,
    sectors,
    regions,
    sector: sectors.find(one => one.id === asked.fields.sector?.[0]) ?? null,
    asked,
    chosen,
    choices,
    ...found,
    organisations: organisations.map(one => ({ ...one, url: urlOf(network, one) })),
    may: { enter: canKeepOrganisations(tx.actor, network), keepFor: scopesKept(tx.actor, network, within) },
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
