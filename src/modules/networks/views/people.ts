import type { ScopeId } from '../../../kernel/ids.ts'
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
  listRolesOf,
  type Node,
  type Offer,
} from '../../register/index.ts'
import { networkWithPeople, visibleMember } from '../access.ts'
import { canMergeAtAll } from '../mergeable.ts'
import { PEOPLE_ON_A_PAGE, pageAsked, regionsWithin } from '../rules.ts'
import { listRegions, type Network, type Region } from '../store/networks.ts'

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
  /** Whether they put records together. */
  may: { tidy: boolean }
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
    may: { tidy: canMergeAtAll(tx.actor, network, regions) },
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
  roles: { role: string; region: Text | null; organisation: Text | null; from: string; until: string | null }[]
  may: { correct: boolean; reach: boolean }
}

export async function personView(tx: Tx, slug: string | undefined, id: string | undefined): Promise<PersonView> {
  const { network, person } = await visibleMember(tx, slug, id)
  const [regions, held, occupations, expertise, offer] = await Promise.all([
    listRegions(tx, network.id),
    listRolesOf(tx, person.id),
    listNodes(tx, 'occupation'),
    listNodes(tx, 'expertise'),
    findOffer(tx, person.id),
  ])
  const roles = held.filter(role => role.scope === network.id || regions.some(one => one.id === role.scope))
  const named = [person.organisation_id, ...roles.map(role => role.organisation)].filter(one => one !== null)
  const names = await listOrganisationNames(tx, [...new Set(named)])
  return {
    network,
    person,
    organisation: names.get(person.organisation_id ?? '') ?? null,
    region: regionAmong(regions, person.kept_in)?.name ?? null,
    occupations,
    expertise,
    offer: offer ?? null,
    roles: roles.map(role => ({
      role: role.role,
      region: regionAmong(regions, [role.scope])?.name ?? null,
      organisation: names.get(role.organisation ?? '') ?? null,
      from: role.starts_on,
      until: role.ends_on,
    })),
    may: { correct: canCorrect(tx.actor, person), reach: canReach(tx.actor, person) },
  }
}

function regionAmong(regions: readonly Region[], scopes: readonly string[]): Region | undefined {
  return regions.find(region => scopes.includes(region.id as ScopeId))
}
