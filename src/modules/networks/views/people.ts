import type { ScopeId } from '../../../kernel/ids.ts'
import { today } from '../../../kernel/now.ts'
import type { Text } from '../../../kernel/text.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import {
  canCorrect,
  canReach,
  findOffer,
  listNodes,
  listOrganisationNames,
  listPeopleById,
  type Node,
  type Offer,
} from '../../register/index.ts'
import { networkWithPeople, runsHouse, scopesKept, visibleMember } from '../access.ts'
import { type Asked, asksFields, type Choices, type Chosen } from '../asked.ts'
import { FIELDS } from '../found-keys.ts'
import { listRegions, type Network, type Region } from '../store/networks.ts'
import { choicesIn, chosenIn, readAsked } from './choices.ts'
import { type FoundPage, findPage } from './found.ts'
import { givesRoles, type ShownRole, shownRoles } from './roles.ts'

export interface PeopleView extends Pick<FoundPage, 'count' | 'more' | 'page' | 'pages'> {
  network: Network
  regions: Region[]
  /** The region that the list is narrowed to. */
  region: Region | null
  asked: Asked
  chosen: Chosen[]
  /** What staff can ask by; its form is drawn where it is `offered`. */
  choices: Choices
  offered: boolean
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
  /**
   * Those who work for the network or a region of it ask by every field, within what they keep.
   */
  may: { ask: boolean; keepFor: ScopeId[]; foundRegions: boolean }
}

/** People of a network, a page of them: everybody, those of a region, those whom a name finds, those who fit what staff ask. */
export async function peopleView(tx: Tx, slug: string | undefined, from: URLSearchParams): Promise<PeopleView> {
  const network = await networkWithPeople(tx, slug)
  const regions = await listRegions(tx, network.id)
  const keepFor = scopesKept(tx.actor, network, regions)
  const ask = keepFor.length > 0
  const kept = {
    kept: regions.map(one => ({ value: one.id, param: one.slug, name: one.name, depth: 0, retired: false })),
  }
  const offered = ask && from.has('fields')
  const choices = ask ? await choicesIn(tx, network, 'person', regions, { offered }) : kept
  const asked = await readAsked(tx, { network, kind: 'person', choices }, from, ask ? FIELDS : ['kept'])
  const side = ask && asksFields(asked) ? 'staff' : 'members'
  const countAll = from.get('count') === 'all'
  const question = { network: network.id, kind: 'person', side, asked } as const
  const { ids, ...found } = await findPage(tx, question, { page: from.get('page'), countAll })
  const [people, chosen] = await Promise.all([
    listPeopleById(tx, network.id, ids, { kept: side === 'staff' }),
    chosenIn(tx, asked, choices),
  ])
  return {
    network,
    regions,
    region: regions.find(one => one.id === asked.fields.kept?.[0]) ?? null,
    asked,
    chosen,
    choices,
    offered,
    ...found,
    people: peopleRows(network, regions, people),
    may: { ask, keepFor, foundRegions: await runsHouse(tx) },
  }
}

/** People as lists show them. */
export function peopleRows(
  network: Network,
  regions: readonly Region[],
  people: Awaited<ReturnType<typeof listPeopleById>>,
): PeopleView['people'] {
  return people.map(({ kept_in, ...person }) => ({
    ...person,
    url: `/${network.slug}/people/${person.id}`,
    region: regionAmong(regions, kept_in)?.name ?? null,
  }))
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
