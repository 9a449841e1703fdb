import { isLanguage, TEXT_LANGUAGES } from '../../../kernel/languages.ts'
import type { Text } from '../../../kernel/text.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import {
  findOrganisation,
  findOrganisationBySlug,
  listCountries,
  listNodes,
  type Node,
  ROLES,
  type Tree,
} from '../../register/index.ts'
import { type Asked, FIELDS_OF, isEmpty, MOST_WORDS, TYPED_FIELDS, withValue } from '../asked.ts'
import { KINDS } from '../forms.ts'
import type { Field } from '../found-keys.ts'
import { listBodies } from '../store/bodies.ts'
import type { Network, Region } from '../store/networks.ts'

/**
 * One of what a field can be asked for: `value` is what its key holds, `param` what stands in an address, `name` its words;
 * where it has none the page knows how such a value is called (a country, a language, a role).
 */
export interface Choice {
  value: string
  param: string
  name: Text | null
  /** How deep it lies in its tree. */
  depth: number
  /** Chosen before it was retired: no longer offered. */
  retired: boolean
}

export type Choices = Partial<Record<Field, Choice[]>>

const TREE_OF: Partial<Record<Field, Tree>> = {
  area: 'region',
  sector: 'sector',
  occupation: 'occupation',
  expertise: 'expertise',
}

/** What people or organisations of a network can be asked by: nothing here says who fits, or that anybody does. */
export async function choicesIn(
  tx: Tx,
  network: Network,
  kind: 'person' | 'organisation',
  regions: readonly Region[],
): Promise<Choices> {
  const fields = FIELDS_OF[kind]
  const trees = fields.flatMap(field => (TREE_OF[field] ? [[field, TREE_OF[field]] as const] : []))
  const [countries, bodies, ...nodes] = await Promise.all([
    listCountries(tx, network.id),
    kind === 'person' ? listBodies(tx, network.id) : [],
    ...trees.map(([, tree]) => listNodes(tx, tree)),
  ])
  const all: Choices = {
    kept: regions.map(region => ({ ...named(region), depth: region.above.length - 1 })),
    kind: KINDS.map(plain),
    country: countries.map(plain),
    reads: TEXT_LANGUAGES.map(plain),
    speaks: TEXT_LANGUAGES.map(plain),
    role: Object.keys(ROLES).map(plain),
    body: bodies.map(named),
    offers: [plain('time')],
    ...Object.fromEntries(trees.map(([field], i) => [field, nodes[i]!.map(ofNode)])),
  }
  return Object.fromEntries(Object.entries(all).filter(([field]) => fields.includes(field as Field)))
}

/** What an address asks for; what it cannot ask for is left out. A region of the network is called `region` there. */
export async function readAsked(
  tx: Tx,
  { network, kind, choices }: { network: Network; kind: 'person' | 'organisation'; choices: Choices },
  from: URLSearchParams,
  allowed: readonly Field[],
): Promise<Asked> {
  let asked: Asked = { words: (from.get('q') ?? '').slice(0, MOST_WORDS).toWellFormed().trim(), fields: {} }
  for (const field of FIELDS_OF[kind].filter(one => allowed.includes(one)))
    for (const param of from.getAll(paramOf(field)).slice(0, 20)) {
      const value = await wantedOf(tx, network, field, param, choices)
      if (value) asked = withValue(asked, field, value)
    }
  return asked
}

/** The words of an address that asks so. */
export function addressOfAsked(asked: Asked, choices: Choices): URLSearchParams {
  const params = new URLSearchParams(asked.words ? { q: asked.words } : {})
  for (const [field, values] of Object.entries(asked.fields))
    for (const value of values)
      params.append(paramOf(field as Field), choices[field as Field]?.find(one => one.value === value)?.param ?? value)
  return params
}

export const paramOf = (field: Field) => (field === 'kept' ? 'region' : field)

/** One value of a field that was asked for, and the question without it. */
export interface Chosen {
  field: Field
  choice: Choice
  without: Asked
}

/** Everything that was asked for but words, to be shown and taken away one by one. */
export async function chosenIn(tx: Tx, asked: Asked, choices: Choices): Promise<Chosen[]> {
  if (isEmpty(asked)) return []
  const chosen: Chosen[] = []
  for (const [name, values] of Object.entries(asked.fields)) {
    const field = name as Field
    for (const value of values) {
      const found = choices[field]?.find(one => one.value === value)
      // Whatever is not theirs to know, or is no more, has no name here.
      const text = field === 'organisation' ? ((await findOrganisation(tx, value))?.name ?? null) : null
      const choice = found ?? { ...plain(value), name: text }
      const without = { ...asked, fields: { ...asked.fields, [field]: values.filter(one => one !== value) } }
      chosen.push({ field, choice, without })
    }
  }
  return chosen
}

async function wantedOf(
  tx: Tx,
  network: Network,
  field: Field,
  param: string,
  choices: Choices,
): Promise<string | null> {
  if (TYPED_FIELDS.includes(field)) return param.slice(0, 80).toWellFormed().trim() || null
  if (field === 'reads' || field === 'speaks') return isLanguage(param) ? param : null
  if (field === 'organisation') return (await findOrganisationBySlug(tx, network.id, param.slice(0, 100)))?.id ?? null
  return choices[field]?.find(one => one.param === param || one.value === param)?.value ?? null
}

const plain = (value: string): Choice => ({ value, param: value, name: null, depth: 0, retired: false })

const named = ({ id, slug, name }: { id: string; slug: string; name: Text }): Choice => ({
  value: id,
  param: slug,
  name,
  depth: 0,
  retired: false,
})

const ofNode = (node: Node): Choice => ({ ...named(node), depth: node.above.length, retired: node.retired })
