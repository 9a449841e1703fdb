import type { ScopeId } from '../../../kernel/ids.ts'
import { today } from '../../../kernel/now.ts'
import type { Text } from '../../../kernel/text.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import {
  canCorrect,
  canReach,
  countPeople,
  findOffer,
  listNodes,
  listOrganisationNames,
  listPeopleOfPage,
  type Node,
  type Offer,
} from '../../register/index.ts'
import { networkWithPeople, runsHouse, visibleMember } from '../access.ts'
import { PEOPLE_ON_A_PAGE, pageAsked, regionsWithin } from '../rules.ts'
import { listRegions, type Network, type Region } from '../store/networks.ts'
import { givesRoles, type ShownRole, shownRoles } from './roles.ts'

export interface PeopleView {
  network: Network
  regions: Region[]
  /** The region that the list is narrowed to. */
  region: Region | null
  count: number
  page: number
  pages: number
  people: {
    id: string
    url: string
    name: string
    name_language: string
    languages: string[]
    place: string | null
    organisation: Text | null
    country: string | null
    region: Text | null
  }[]
  may: { foundRegions: boolean }
}

/** People of a network, a page of them, narrowed to a region where one is asked for. */
export async function peopleView(
  tx: Tx,
  slug: string | undefined,
  asked: { region: string | null; page: string | null },
): Promise<PeopleView> {
  const network = await networkWithPeople(tx, slug)
  const regions = await listRegions(tx, network.id)
  const region = regions.find(one => one.slug === asked.region) ?? null
  const keptIn = region && regionsWithin(regions, region).map(one => one.id)
  const count = await countPeople(tx, network.id, keptIn)
  const { page, pages } = pageAsked(asked.page, count, PEOPLE_ON_A_PAGE)
  const shown = { keptIn, limit: PEOPLE_ON_A_PAGE, offset: (page - 1) * PEOPLE_ON_A_PAGE }
  const people = await listPeopleOfPage(tx, network.id, shown)
  return {
    network,
    regions,
    region,
    count,
    page,
    pages,
    people: people.map(({ kept_in, ...person }) => ({
      ...person,
      url: `/${network.slug}/people/${person.id}`,
      region: regionAmong(regions, kept_in)?.name ?? null,
    })),
    may: { foundRegions: await runsHouse(tx) },
  }
}

export interface PersonView {
  network: Network
  person: Awaited<ReturnType<typeof visibleMember>>['person']
  organisation: Text | null
  region: Text | null
  /** The trees that the form offers; what was chosen is in the record. */
  occupations: Node[]
  expertise: Node[]
  /** What they can do and offer is shown to those they let see it, and to who keeps the record. */
  offer: Offer | null
  /** What they do in this network, or in a region of it. */
  roles: ShownRole[]
  may: { correct: boolean; reach: boolean; giveRoles: boolean }
}

export async function personView(tx: Tx, slug: string | undefined, id: string | undefined): Promise<PersonView> {
  const { network, person } = await visibleMember(tx, slug, id)
  const [regions, roles, occupations, expertise, offer, giveRoles] = await Promise.all([
    listRegions(tx, network.id),
    today(tx).then(day => shownRoles(tx, network, person.id, day)),
    listNodes(tx, 'occupation'),
    listNodes(tx, 'expertise'),
    findOffer(tx, person.id),
    givesRoles(tx, network, person),
  ])
  const names = await listOrganisationNames(tx, person.organisation_id ? [person.organisation_id] : [])
  return {
    network,
    person,
    organisation: names.get(person.organisation_id ?? '') ?? null,
    region: regionAmong(regions, person.kept_in)?.name ?? null,
    occupations,
    expertise,
    offer: offer ?? null,
    roles,
    may: { correct: canCorrect(tx.actor, person), reach: canReach(tx.actor, person), giveRoles },
  }
}

function regionAmong(regions: readonly Region[], scopes: readonly string[]): Region | undefined {
  return regions.find(region => scopes.includes(region.id as ScopeId))
}
