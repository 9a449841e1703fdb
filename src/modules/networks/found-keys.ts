import { createHash } from 'node:crypto'
import { blockingKeys } from '../../kernel/names/candidates.ts'
import { foldedName } from '../../kernel/names/fold.ts'
import { nameKeys } from '../../kernel/names/keys.ts'
import type { Likeable } from '../../kernel/names/likeness.ts'
import type { OrganisationToIndex, PersonToIndex } from '../register/index.ts'

/** A record in a network as one side finds it: members what they may see, staff what those who keep the record may. */
export interface FoundRow {
  kind: 'person' | 'organisation'
  record: string
  network: string
  side: 'members' | 'staff'
  /** As the words of `kernel_search_audiences()`. */
  audience: string[]
  sort: string
  keys: string[]
  /** The next day (`YYYY-MM-DD`) on which this is no longer so by the clock alone. */
  changesOn: string | null
}

/** What is the same for all records of one reading. */
export interface Surroundings {
  /** `YYYY-MM-DD`, UTC. */
  today: string
  /** Each region with the scopes it lies in, its network first. */
  regions: ReadonlyMap<string, readonly string[]>
  /** Each node of a tree with all it lies under. */
  above: ReadonlyMap<string, readonly string[]>
  /** The nodes of the tree of regions that name a country. */
  regionsOfCountry: ReadonlyMap<string, readonly string[]>
}

/** Somebody belongs to a body that members of its network see. */
export interface OpenMembership {
  body: string
  network: string
  since: string
  until: string | null
}

/** What a record is asked by, each the beginning of its keys: `country:FR`. `kept`: a region of the network, or the network. */
export const FIELDS = [
  'kept',
  'organisation',
  'kind',
  'country',
  'province',
  'city',
  'region',
  'sector',
  'occupation',
  'expertise',
  'reads',
  'speaks',
  'role',
  'body',
  'title',
  'offers',
] as const
export type Field = (typeof FIELDS)[number]

/** Changes when keys are made otherwise: rows of older rules are made anew at start. */
export const FOUND_RULES = 1

/** The rows of a person in every network they are shown in. */
export function rowsOfPerson(
  person: PersonToIndex,
  memberships: readonly OpenMembership[],
  around: Surroundings,
): FoundRow[] {
  const names = nameKeys(person.name)
  return person.scope_ids.flatMap(network => {
    const kept = keptWithin(person.kept_in, network, around)
    const at = person.organisation?.scope_ids.includes(network) ? person.organisation : null
    const dated = [
      ...person.roles.map(role => ({ ...role, from: role.starts_on, to: role.ends_on })),
      ...memberships.map(one => ({ ...one, from: one.since, to: one.until })),
    ]
    const rolesIn = (scopes: readonly string[]) =>
      person.roles.filter(role => scopes.includes(role.scope_id) && holds(role.starts_on, role.ends_on, around.today))
    const open = [
      ...names,
      ...scopeKeys(kept, network, around),
      ...(at ? [`organisation:${at.id}`, ...keysOfPlace(at, around)] : []),
      ...(person.occupation_id ? nodeKeys('occupation', [person.occupation_id], around) : []),
      ...person.languages.map(tag => `reads:${tag}`),
      ...person.spoken.map(tag => `speaks:${tag}`),
      ...words('title', person.title),
      ...memberships
        .filter(one => one.network === network && holds(one.since, one.until, around.today))
        .map(one => `body:${one.body}`),
    ]
    const offered = person.offer
      ? [...nodeKeys('expertise', person.offer.expertise, around), ...(person.offer.gives_time ? ['offers:time'] : [])]
      : []
    const changesOn = nextChange(dated, around.today)
    const row = { kind: 'person' as const, record: person.id, network, sort: foldedName(person.name), changesOn }
    const members = [
      ...open,
      ...rolesIn([network]).map(role => `role:${role.role}`),
      ...(person.offer?.shown ? offered : []),
    ]
    const staff = [
      ...open,
      // Staff of a region know the roles held in it and in what lies inside it, not those held beside it.
      ...rolesIn([network, ...kept, ...inside(kept, around)]).map(role => `role:${role.role}`),
      ...offered,
      ...likenessKeys({ kind: 'person', name: person.name }),
      ...person.contacts.map(one => `p${one.kind === 'email' ? 'e' : 't'}:${one.hash}`),
    ]
    return sides(row, kept, members, staff)
  })
}

/** The rows of an organisation in every network it is shown in. */
export function rowsOfOrganisation(organisation: OrganisationToIndex, around: Surroundings): FoundRow[] {
  const names = namesOf(organisation)
  const [name = '', ...otherNames] = names
  return organisation.scope_ids.flatMap(network => {
    const kept = keptWithin(organisation.kept_in, network, around)
    const open = [
      ...names.flatMap(one => nameKeys(one)),
      ...scopeKeys(kept, network, around),
      ...keysOfPlace(organisation, around),
      ...organisation.languages.map(tag => `reads:${tag}`),
    ]
    const row = {
      kind: 'organisation' as const,
      record: organisation.id,
      network,
      sort: foldedName(name),
      changesOn: null,
    }
    return sides(row, kept, open, [...open, ...likenessKeys({ kind: 'organisation', name, otherNames })])
  })
}

/**
 * The keys of which a record that the index holds and this one must share one before they are compared: as
 * `blockingKeys`, with addresses and telephone numbers by their keyed hash (`hash`: of a kind and a value as they are kept).
 */
export function likenessKeys(one: Likeable, hash?: (kind: 'email' | 'phone', value: string) => string): string[] {
  const { emails = [], phones = [], ...named } = one
  const kind = one.kind === 'person' ? 'p' : 'o'
  return [
    ...blockingKeys(named),
    ...(hash ? emails.map(address => `${kind}e:${hash('email', address)}`) : []),
    ...(hash ? phones.map(phone => `${kind}t:${hash('phone', phone)}`) : []),
  ]
}

/** A hash of all that a row says. */
export function shapeOf(row: FoundRow): Buffer {
  return createHash('sha256')
    .update(JSON.stringify([FOUND_RULES, row]))
    .digest()
}

/** What is chosen of a field that is written freely, as its key has it. */
export function wordKey(field: Field, text: string): string {
  return `${field}:${foldedName(text)}`
}

function sides(row: Omit<FoundRow, 'side' | 'audience' | 'keys'>, kept: string[], open: string[], staff: string[]) {
  const members = { ...row, side: 'members' as const, audience: [`network:${row.network}`], keys: unique(open) }
  return [
    members,
    // What nobody of this network keeps, its staff see as its members do.
    kept.length === 0
      ? { ...members, side: 'staff' as const }
      : { ...row, side: 'staff' as const, audience: kept.map(scope => `staff:${scope}`), keys: unique(staff) },
  ]
}

const keptWithin = (keptIn: readonly string[], network: string, { regions }: Surroundings) =>
  keptIn.filter(scope => scope === network || regions.get(scope)?.[0] === network).sort()

function scopeKeys(kept: readonly string[], network: string, { regions }: Surroundings): string[] {
  return [network, ...kept.flatMap(scope => [scope, ...(regions.get(scope) ?? [])])].map(scope => `kept:${scope}`)
}

function inside(kept: readonly string[], { regions }: Surroundings): string[] {
  return [...regions].flatMap(([region, above]) => (kept.some(scope => above.includes(scope)) ? [region] : []))
}

function keysOfPlace(one: OrganisationToIndex, around: Surroundings): string[] {
  return [
    `kind:${one.kind}`,
    `country:${one.country}`,
    ...words('city', one.city),
    ...words('province', one.province),
    ...nodeKeys('sector', one.sector_ids, around),
    ...nodeKeys('region', [...one.region_ids, ...(around.regionsOfCountry.get(one.country) ?? [])], around),
  ]
}

/** A node and all it lies under: who asks for the wider finds the narrower. */
function nodeKeys(field: Field, nodes: readonly string[], { above }: Surroundings): string[] {
  return nodes.flatMap(node => [node, ...(above.get(node) ?? [])].map(one => `${field}:${one}`))
}

function words(field: Field, text: string): string[] {
  return foldedName(text) ? [wordKey(field, text)] : []
}

function namesOf({ name }: OrganisationToIndex): string[] {
  const { original, faces } = name
  const all = [faces[original], ...Object.values(faces)].flatMap(face => (face?.text ? [face.text] : []))
  return unique(all).slice(0, 8)
}

const holds = (from: string, to: string | null, day: string) => from <= day && (to === null || day <= to)

function nextChange(dated: readonly { from: string; to: string | null }[], today: string): string | null {
  const days = dated.flatMap(({ from, to }) => [from, ...(to ? [dayAfter(to)] : [])]).filter(day => day > today)
  return days.sort()[0] ?? null
}

const dayAfter = (day: string) => Temporal.PlainDate.from(day).add({ days: 1 }).toString()

const unique = <T>(list: readonly T[]): T[] => [...new Set(list)]
