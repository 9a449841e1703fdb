import { service } from '../../kernel/actor.ts'
import type { Database } from '../../kernel/database/open.ts'
import type { ScopeId } from '../../kernel/ids.ts'
import { type Tx, writing } from '../../kernel/transaction.ts'
import { giveApp, openAccount } from '../../modules/accounts/index.ts'
import {
  addBody,
  addMember,
  addRegion,
  FIRST_STEPS,
  foundHouse,
  foundNetwork,
  giveRole,
  keepFirstStep,
  listNetworks,
  type Region,
} from '../../modules/networks/index.ts'
import {
  addOrganisation,
  addPerson,
  findPersonBySlug,
  type NodeId,
  type OrganisationId,
} from '../../modules/register/index.ts'
import { APP_OF_THE_CAST, CAST, ORGANISATIONS, REGIONS, type RegionSlug } from './cast.ts'
import { faces } from './checked-text.ts'
import { describeSettlers } from './describe.ts'
import { formGroups } from './groups.ts'
import { receiveMails } from './inbox.ts'
import { postMailings, writeMailings } from './mailings.ts'
import { settleLands } from './settle.ts'
import { onStage } from './stage.ts'
import { tellStory } from './story.ts'
import { plantTrees } from './trees.ts'

const FOUNDED = '2026-01-01'

/** Fills an empty database with the demonstration; one that has networks already is left as it is. */
export async function seedDemonstration(database: Database): Promise<void> {
  if (!(await seedPeople(database))) return
  await writing(database.pool, service('founding'), async tx => {
    const person = await findPersonBySlug(tx, APP_OF_THE_CAST.slug)
    await giveApp(tx, person!.id, APP_OF_THE_CAST.secret)
  })
  await tellStory(database)
  await onStage(database, formGroups)
  await onStage(database, stage => receiveMails(database, stage))
  await onStage(database, writeMailings)
  await postMailings(database.pool)
  await describeSettlers(database, await settleLands(database))
}

/** The networks, unions and people, without anything that they say or do: what tests begin with. */
export async function seedPeople(database: Database): Promise<boolean> {
  return writing(database.pool, service('founding'), async tx => {
    if ((await listNetworks(tx)).length > 0) return false
    await foundWorld(tx)
    return true
  })
}

async function foundWorld(tx: Tx): Promise<void> {
  const house = await foundHouse(tx, {
    name: faces({
      en: 'Federation of Public Services (demonstration)',
      fr: 'Fédération des services publics (démonstration)',
      es: 'Federación de Servicios Públicos (demostración)',
      ar: 'اتحاد الخدمات العامة (عرض)',
    }),
    languages: ['en', 'fr', 'es', 'ar'],
  })
  // The demonstration has been through them: it is no new house.
  for (const step of FIRST_STEPS) await keepFirstStep(tx, house, { step, state: 'done' })
  const networks = {
    towns: await foundNetwork(tx, {
      slug: 'towns',
      name: faces({
        en: 'Towns and Regions Network',
        fr: 'Réseau des villes et régions',
        es: 'Red de ciudades y regiones',
        ar: 'شبكة المدن والأقاليم',
        sw: 'Mtandao wa Miji na Mikoa',
      }),
      purpose: faces({
        en: 'Workers of towns and regions in forty countries, and the unions they belong to.',
        fr: 'Les travailleur·euse·s des villes et régions de quarante pays, et leurs syndicats.',
        es: 'Trabajadoras y trabajadores de ciudades y regiones de cuarenta países, y sus sindicatos.',
        ar: 'عاملات وعمال المدن والأقاليم في أربعين بلدًا ونقاباتهم.',
      }),
      languages: ['en', 'fr', 'es', 'ar'],
      zone: 'Europe/Zurich',
      place: 'Genève',
    }),
    water: await foundNetwork(tx, {
      slug: 'water',
      name: faces({
        en: 'Water Workers’ Network',
        fr: 'Réseau des travailleur·euse·s de l’eau',
        es: 'Red de trabajadoras y trabajadores del agua',
        ar: 'شبكة عاملات المياه وعمالها',
      }),
      purpose: faces({
        en: 'Those who keep the water running.',
        fr: 'Celles et ceux qui font couler l’eau.',
        es: 'Quienes mantienen el agua corriendo.',
        ar: 'من يُبقون الماء جاريًا.',
      }),
      languages: ['en', 'fr', 'es', 'ar'],
      zone: 'Europe/Amsterdam',
      place: 'Amsterdam',
    }),
  }
  for (const network of Object.values(networks)) {
    await addBody(tx, {
      network,
      kind: 'secretariat',
      slug: 'secretariat',
      name: faces({ en: 'Secretariat', fr: 'Secrétariat', es: 'Secretaría', ar: 'الأمانة' }),
    })
    await addBody(tx, {
      network,
      kind: 'steering-group',
      slug: 'steering-group',
      name: faces({
        en: 'Steering group',
        fr: 'Groupe de pilotage',
        es: 'Grupo de coordinación',
        ar: 'الفريق التوجيهي',
      }),
    })
  }
  const regions = await foundRegions(tx, networks.towns)
  const nodes = await plantTrees(tx, house)
  const organisations = await foundOrganisations(tx, networks, regions, nodes)
  for (const member of CAST) {
    const network = networks[member.network]
    const region = member.region ? regions.get(member.region)!.id : null
    const organisation = member.organisation ? organisations.get(member.organisation)! : null
    const keptIn = [region ?? network]
    const person = await addPerson(tx, { ...member, organisation, scopes: [network], keptIn })
    await openAccount(tx, { person, address: `${member.slug}@example.org` })
    await addMember(tx, { network, body: null, region, person, since: FOUNDED })
    const scope = { administrator: house, 'regional-secretary': region }[member.role as string] ?? network
    await giveRole(tx, { person, role: member.role, scope, organisation, startsOn: FOUNDED })
  }
}

async function foundRegions(tx: Tx, network: ScopeId): Promise<Map<RegionSlug, Region>> {
  const regions = new Map<string, Region>()
  for (const [path, name] of Object.entries(REGIONS)) {
    const [slug = '', widest] = path.split('.').reverse()
    const within = widest ? regions.get(widest)! : null
    regions.set(path, await addRegion(tx, { network, within, slug, name: faces(name) }))
  }
  return regions as Map<RegionSlug, Region>
}

async function foundOrganisations(
  tx: Tx,
  networks: Record<'towns' | 'water', ScopeId>,
  regions: Map<RegionSlug, Region>,
  nodes: Map<string, NodeId>,
): Promise<Map<string, OrganisationId>> {
  const ids = new Map<string, OrganisationId>()
  for (const { name, network, region, ...organisation } of ORGANISATIONS) {
    const keptIn = [region ? regions.get(region)!.id : networks[network]]
    const sectors = [nodes.get(network === 'water' ? 'water-sector' : 'towns-and-regions')!]
    const row = { ...organisation, name: faces(name), sectors, scopes: [networks[network]], keptIn }
    ids.set(organisation.slug, (await addOrganisation(tx, row))!)
  }
  return ids
}
