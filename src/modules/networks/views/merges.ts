import type { Text } from '../../../kernel/text.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import {
  findOffer,
  listNames,
  listNodes,
  listOrganisationNames,
  listOrganisationsById,
  type Merge,
  type Node,
  OFFER_FIELDS,
  ORGANISATION_FIELDS,
  PERSON_FIELDS,
  type RecordKind,
} from '../../register/index.ts'
import { type AtTwo, type Hindrance, twoOrganisations, twoPeople, visibleMerge } from '../mergeable.ts'
import type { Network } from '../store/networks.ts'

/** What a record says, by column. */
export type Said = Readonly<Record<string, unknown>>

export interface MergeView {
  network: Network
  kind: RecordKind
  into: Said & { id: string; name: string | Text }
  from: Said & { id: string; name: string | Text }
  hindrance: Hindrance | null
  /** The fields in which they differ, each with its first column. */
  fields: { name: string; column: string; preferred: 'into' | 'from' }[]
  /** Names of the nodes and organisations that the two name. */
  nodes: Map<string, Node>
  organisations: Map<string, Text>
  /** This page, that of the other way round, and where to say that they are two. */
  url: string
  turned: string
}

/** Two records side by side, before they are put together; as the service `merge`. */
export async function mergeView(tx: Tx, kind: RecordKind, at: AtTwo): Promise<MergeView> {
  return kind === 'person' ? peopleView(tx, at) : organisationsView(tx, at)
}

async function peopleView(tx: Tx, at: AtTwo): Promise<MergeView> {
  const { network, into, from, hindrance } = await twoPeople(tx, at)
  const [offerOfInto, offerOfFrom, occupations, expertise] = await Promise.all([
    findOffer(tx, into.id),
    findOffer(tx, from.id),
    listNodes(tx, 'occupation'),
    listNodes(tx, 'expertise'),
  ])
  const ids = [into.organisation_id, from.organisation_id].filter(id => id !== null)
  const both = offerOfInto && offerOfFrom
  const said = (person: typeof into, offer: typeof offerOfInto) => ({
    ...person,
    ...(both && offer ? { expertise_ids: offer.expertise, availability: offer.availability } : {}),
  })
  const [one, other] = [said(into, offerOfInto), said(from, offerOfFrom)]
  return {
    network,
    kind: 'person',
    into: one,
    from: other,
    hindrance,
    fields: differing(one, other, both ? { ...PERSON_FIELDS, ...OFFER_FIELDS } : PERSON_FIELDS),
    nodes: new Map([...occupations, ...expertise].map(node => [node.id, node])),
    organisations: await listOrganisationNames(tx, ids),
    ...addresses(network, 'people', into.id, from.id),
  }
}

async function organisationsView(tx: Tx, at: AtTwo): Promise<MergeView> {
  const { network, into, from, hindrance } = await twoOrganisations(tx, at)
  const [sectors, regions] = await Promise.all([listNodes(tx, 'sector'), listNodes(tx, 'region')])
  return {
    network,
    kind: 'organisation',
    into: { ...into },
    from: { ...from },
    hindrance,
    fields: differing({ ...into }, { ...from }, ORGANISATION_FIELDS),
    nodes: new Map([...sectors, ...regions].map(node => [node.id, node])),
    organisations: new Map(),
    ...addresses(network, 'organisations', into.slug, from.slug),
  }
}

function addresses(network: Network, place: string, into: string, from: string) {
  const [one, other] = [encodeURIComponent(into), encodeURIComponent(from)]
  const at = `/${network.slug}/${place}`
  return { url: `${at}/${one}/merge/${other}`, turned: `${at}/${other}/merge/${one}` }
}

function differing(into: Said, from: Said, fields: Record<string, readonly string[]>): MergeView['fields'] {
  return Object.entries(fields).flatMap(([name, [column = '']]) => {
    if (JSON.stringify(into[column] ?? null) === JSON.stringify(from[column] ?? null)) return []
    return [{ name, column, preferred: isEmpty(into[column]) ? ('from' as const) : ('into' as const) }]
  })
}

const isEmpty = (value: unknown) =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)

export interface DoneView {
  network: Network
  merge: Merge
  /** The record that stayed, as it is called today, and its page. */
  name: string | Text | null
  url: string
  may: { undo: boolean }
}

/** What was put together, and whether it can be undone; as the service `merge`. */
export async function doneView(tx: Tx, slug: string | undefined, id: string | undefined): Promise<DoneView> {
  const { network, merge, may } = await visibleMerge(tx, slug, id)
  if (merge.kind === 'person') {
    const name = (await listNames(tx, [merge.into_id])).get(merge.into_id) ?? null
    return { network, merge, name, url: `/${network.slug}/people/${merge.into_id}`, may }
  }
  const [found] = await listOrganisationsById(tx, [merge.into_id])
  const url = `/${network.slug}/organisations/${encodeURIComponent(found?.slug ?? '')}`
  return { network, merge, name: found?.name ?? null, url, may }
}
