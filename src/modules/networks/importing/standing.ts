import { open } from '../../../kernel/sealed.ts'
import { faceIn, originalOf } from '../../../kernel/text.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import {
  listEverConsented,
  listFiguresOf,
  listReachOf,
  listRolesOfMany,
  listWholePeople,
  placeOfContact,
  type WholeOrganisation,
  type WholePerson,
} from '../../register/index.ts'
import type { Network, Region } from '../store/networks.ts'
import type { Standing } from './compare.ts'
import type { ListField } from './fields.ts'
import { plain } from './plain.ts'

/** The fields of a person's list that are held against a record. */
export const COMPARED_OF_PEOPLE: readonly ListField[] = [
  ...(['name', 'name-language', 'title', 'organisation', 'region', 'place', 'zone', 'languages', 'spoken'] as const),
  ...(['occupation', 'expertise', 'availability', 'phone', 'email', 'access'] as const),
]

/** The same of organisations. */
export const COMPARED_OF_ORGANISATIONS: readonly ListField[] = [
  ...(['name', 'name-language', 'kind', 'country', 'city', 'province', 'sector', 'tree-region', 'languages'] as const),
]

export interface StandingPerson extends Standing {
  record: WholePerson
  roles: { role: string; scope: string; organisation: string | null; from: string; until: string | null }[]
  consented: boolean
}

/** Records of people of a network that this actor keeps, as a list is held against them; with access needs opened only where asked. */
export async function standingPeople(
  tx: Tx,
  network: Network,
  regions: readonly Region[],
  ids: readonly string[],
  { access }: { access: boolean },
): Promise<Map<string, StandingPerson>> {
  const people = await listWholePeople(tx, network.id, ids)
  const known = people.map(person => person.id)
  const [reach, roles, consented] = await Promise.all([
    listReachOf(tx, known, access ? ['phone', 'email', 'access'] : ['phone', 'email']),
    listRolesOfMany(tx, known),
    listEverConsented(tx, known, 'mailings'),
  ])
  const reachOf = Map.groupBy(reach, one => one.person_id)
  const rolesOf = Map.groupBy(roles, one => one.person_id)
  return new Map(
    people.map(record => {
      const ways = reachOf.get(record.id) ?? []
      const hashes = (kind: string) =>
        ways.flatMap(one => (one.kind === kind && one.hash ? [Buffer.from(one.hash).toString('hex')] : []))
      const needs = ways
        .filter(one => one.kind === 'access')
        .flatMap(one => open(one.sealed, placeOfContact(one.id), { owner: one.organisation_id ?? '' }) ?? [])
        .flatMap(need => need.split('\n').map(plain))
      const values: Standing['values'] = {
        name: record.name,
        'name-language': record.name_language,
        title: record.title,
        organisation: record.organisation_id ?? '',
        region: regions.find(region => record.kept_in.includes(region.id))?.id ?? '',
        place: record.place ?? '',
        zone: record.zone ?? '',
        languages: record.languages,
        spoken: record.spoken,
        occupation: record.occupation_id ?? '',
        expertise: record.expertise,
        availability: record.availability,
        phone: hashes('phone'),
        email: hashes('email'),
        access: needs,
      }
      const held = (rolesOf.get(record.id) ?? []).map(one => ({
        role: one.role,
        scope: one.scope_id,
        organisation: one.organisation_id,
        from: one.starts_on,
        until: one.ends_on,
      }))
      return [
        record.id,
        { id: record.id, name: record.name, values, record, roles: held, consented: consented.has(record.id) },
      ]
    }),
  )
}

/** An organisation as a list is held against it; its name in the language that the list says, where it has one. */
export function standingOrganisation(record: WholeOrganisation, language: string | null): Standing {
  const original = originalOf(record.name)
  const face = language ? faceIn(record.name, language) : undefined
  return {
    id: record.id,
    name: original.text,
    values: {
      name: face?.text ?? original.text,
      'name-language': face ? language! : original.language,
      kind: record.kind,
      country: record.country,
      city: record.city,
      province: record.province,
      sector: record.sector_ids,
      'tree-region': record.region_ids,
      languages: record.languages,
    },
  }
}

/** The days of which organisations have a figure of members. */
export async function daysCounted(tx: Tx, ids: readonly string[]): Promise<Map<string, number>> {
  const figures = await listFiguresOf(tx, ids)
  return new Map(figures.map(one => [`${one.organisation_id} ${one.on_day}`, one.members]))
}
