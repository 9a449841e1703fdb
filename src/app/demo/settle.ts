import { service } from '../../kernel/actor.ts'
import type { Database } from '../../kernel/database/open.ts'
import { type ScopeId, slugOf } from '../../kernel/ids.ts'
import { type Text, textOf } from '../../kernel/text.ts'
import { type Tx, writing } from '../../kernel/transaction.ts'
import { addMember, giveRole, listNetworks, listRegions } from '../../modules/networks/index.ts'
import {
  addOrganisation,
  addPerson,
  listNodes,
  type OrganisationId,
  type PersonId,
} from '../../modules/register/index.ts'
import { foundCareNetwork } from './care-network.ts'
import { faces } from './checked-text.ts'
import { LANDS, type Land } from './lands.ts'

const SETTLED = '2026-02-01'

/** Where somebody of a union is shown, and who keeps their record. */
interface Home {
  networks: ScopeId[]
  region: ScopeId | null
  keptIn: ScopeId[]
}

/** Somebody who settled. */
export interface Settler {
  id: PersonId
  land: Land
  /** From 0, in their union. */
  place: number
  networks: ScopeId[]
}

/** Forty countries with their unions and four hundred people come into the demonstration. */
export async function settleLands(database: Database): Promise<Settler[]> {
  return writing(database.pool, service('founding'), async tx => {
    await foundCareNetwork(tx)
    const bySlug = new Map((await listNetworks(tx)).map(network => [network.slug, network.id]))
    const regions = new Map((await listRegions(tx, bySlug.get('towns')!)).map(region => [region.slug, region.id]))
    const sectors = new Map((await listNodes(tx, 'sector')).map(node => [node.slug, node.id]))
    const areas = await listNodes(tx, 'region')
    const settled: Settler[] = []
    for (const land of LANDS) {
      const area = areas.filter(node => node.countries.includes(land.country)).map(node => node.id)
      const unions = land.unions.map(union => {
        const networks = networksOf(union[1])
        const region = networks.includes('towns') ? regions.get(land.region.split('.').at(-1)!)! : null
        const ids = networks.map(slug => bySlug.get(slug)!)
        const home: Home = {
          networks: ids,
          region,
          keptIn: ids.map((id, i) => (networks[i] === 'towns' ? region! : id)),
        }
        return { union, home, sectors: networks.map(slug => sectors.get(SECTOR[slug])!) }
      })
      for (const [place, one] of unions.entries()) {
        const organisation = await enterUnion(tx, land, place, { ...one, regions: area })
        const people = land.people.filter((_, i) => i % unions.length === place)
        for (const [i, name] of people.entries()) {
          const id = await enterPerson(tx, land, { name, place: i, organisation, home: one.home })
          settled.push({ id, land, place: i, networks: one.home.networks })
        }
      }
    }
    return settled
  })
}

type NetworkSlug = 'towns' | 'water' | 'care'
const SECTOR = { towns: 'towns-and-regions', water: 'water-sector', care: 'health' } as const

/** A union belongs to the networks of its trade, some to two. */
function networksOf(name: string): NetworkSlug[] {
  const found: NetworkSlug[] = []
  if (/water|utilit|sanitation/i.test(name)) found.push('water')
  if (/health|care|nurs/i.test(name)) found.push('care')
  if (found.length === 0 || /municipal|local government|council/i.test(name)) found.push('towns')
  return found
}

async function enterUnion(
  tx: Tx,
  land: Land,
  place: number,
  {
    union: [own, english],
    home,
    sectors,
    regions,
  }: { union: Land['unions'][number]; home: Home; sectors: string[]; regions: string[] },
): Promise<OrganisationId> {
  const [language = 'en'] = land.languages
  const name: Text = own === english ? textOf(own, 'en') : faces({ [language]: own, en: english })
  // Figures nobody could take for real ones, and the same at every start.
  const members = 1000 + ((land.people.join('').length * 7919 + place * 3571) % 89) * 750
  const id = await addOrganisation(tx, {
    slug: `${slugOf(english)}-${land.country.toLowerCase()}`,
    name,
    kind: 'affiliate',
    country: land.country,
    city: land.places[place % land.places.length]!,
    languages: land.languages,
    sectors,
    regions,
    members,
    scopes: home.networks,
    keptIn: home.keptIn,
  })
  return id!
}

async function enterPerson(
  tx: Tx,
  land: Land,
  { name, place, organisation, home }: { name: string; place: number; organisation: OrganisationId; home: Home },
): Promise<PersonId> {
  const person = await addPerson(tx, {
    slug: `${slugOf(name)}-${land.country.toLowerCase()}`,
    name,
    // Who is written in Latin letters where others are not was entered by somebody else.
    nameLanguage: land.languages[0]!,
    languages: place % 3 === 2 ? land.languages : land.languages.slice(0, 1),
    zone: land.zone,
    place: land.places[place % land.places.length]!,
    organisation,
    scopes: home.networks,
    keptIn: home.keptIn,
  })
  for (const [i, network] of home.networks.entries()) {
    await addMember(tx, {
      network,
      body: null,
      region: home.keptIn[i] === network ? null : home.region,
      person,
      since: SETTLED,
    })
    const role = place === 0 ? 'delegate' : place === 1 ? 'steward' : 'member'
    await giveRole(tx, { person, role, scope: network, organisation, startsOn: SETTLED })
  }
  return person
}
