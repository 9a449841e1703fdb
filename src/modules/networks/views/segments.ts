import type { ScopeId } from '../../../kernel/ids.ts'
import type { Text } from '../../../kernel/text.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import { listOrganisationsById, listPeopleById } from '../../register/index.ts'
import { networkWithPeople, scopesKept, visibleSegment } from '../access.ts'
import { figureOf } from '../actions/figures.ts'
import { questionOf } from '../actions/segments.ts'
import { type Asked, askedFrom } from '../asked.ts'
import { listFigures } from '../store/figures.ts'
import { listRegions, type Network } from '../store/networks.ts'
import { listSegments, type Segment } from '../store/segments.ts'
import { addressOfAsked, type Chosen, choicesIn, chosenIn } from './choices.ts'
import { countOf, type FoundPage, findPage } from './found.ts'
import { type PeopleView, peopleRows } from './people.ts'

/** A segment with what it asks, as its words are to be said. */
export interface AskedSegment {
  id: string
  kind: Segment['kind']
  name: Text
  /** The region in whose records it looks; null: the network. */
  region: Text | null
  shown_to: Segment['shown_to']
  url: string
  asked: Asked
  chosen: Chosen[]
}

export interface SegmentsView {
  network: Network
  /** Staff: how many fit now, exactly up to 1,000. Members: the figure as it was published; null: few, or none yet. */
  segments: (AskedSegment & { count: number | null; more: boolean })[]
  may: { keep: boolean }
}

/** The segments of a network: of those who keep its records, or of a region's; for members what is shown to them. */
export async function segmentsView(tx: Tx, slug: string | undefined): Promise<SegmentsView> {
  const network = await networkWithPeople(tx, slug)
  const regions = await listRegions(tx, network.id)
  const kept = scopesKept(tx.actor, network, regions)
  const [segments, figures] = await Promise.all([listSegments(tx, network.id), listFigures(tx, network.id)])
  const naming = await namingIn(tx, network)
  const all: SegmentsView['segments'] = []
  for (const segment of segments) {
    const isKept = kept.includes(segment.scope_id)
    const asked = await naming(segment)
    if (!isKept && segment.kind !== 'person') continue
    const count = isKept
      ? await countOf(tx, questionOf({ ...segment, asks: asked.asked }), MOST_COUNTED_OF_EACH)
      : figureOf(segment, figures)
    const more = isKept && (count ?? 0) > MOST_COUNTED_OF_EACH
    all.push({ ...asked, count: more ? MOST_COUNTED_OF_EACH : count, more })
  }
  return { network, segments: all, may: { keep: kept.length > 0 } }
}

// A list of a hundred segments counts each of them.
const MOST_COUNTED_OF_EACH = 200

export interface SegmentView extends Pick<FoundPage, 'count' | 'more' | 'page' | 'pages'> {
  network: Network
  segment: AskedSegment
  people: PeopleView['people']
  organisations: { id: string; url: string; name: Text }[]
  /** The list that asks the same. */
  list: string
}

/** A segment and who fits it now, a page of them, within the records that the actor keeps. */
export async function segmentView(
  tx: Tx,
  at: { network: string | undefined; segment: string | undefined },
  from: URLSearchParams,
): Promise<SegmentView> {
  const { network, segment } = await visibleSegment(tx, at.network, at.segment)
  const asked = await (await namingIn(tx, network))(segment)
  const question = questionOf({ ...segment, asks: asked.asked })
  const countAll = from.get('count') === 'all'
  const { ids, ...found } = await findPage(tx, question, { page: from.get('page'), countAll })
  const regions = await listRegions(tx, network.id)
  const people = segment.kind === 'person' ? await listPeopleById(tx, network.id, ids, { kept: true }) : []
  const organisations =
    segment.kind === 'organisation' ? await listOrganisationsById(tx, network.id, ids, { kept: true }) : []
  return {
    network,
    segment: asked,
    ...found,
    people: peopleRows(network, regions, people),
    organisations: organisations.map(({ id, slug, name }) => ({
      id,
      name,
      url: `/${network.slug}/organisations/${encodeURIComponent(slug)}`,
    })),
    list: `/${network.slug}/${segment.kind === 'person' ? 'people' : 'organisations'}?${await paramsOf(tx, network, segment.kind, asked.asked)}`,
  }
}

/** How segments of a network are said: their choices are read once. */
async function namingIn(tx: Tx, network: Network): Promise<(segment: Segment) => Promise<AskedSegment>> {
  const regions = await listRegions(tx, network.id)
  const kinds = new Map<Segment['kind'], Awaited<ReturnType<typeof choicesIn>>>()
  return async segment => {
    const { id, kind, name, shown_to, scope_id } = segment
    const choices = kinds.get(kind) ?? (await choicesIn(tx, network, kind, regions))
    kinds.set(kind, choices)
    const asked = askedFrom(segment.asks, kind)
    const region = regions.find(one => one.id === (scope_id as ScopeId))?.name ?? null
    const url = `/${network.slug}/segments/${id}`
    return { id, kind, name, region, shown_to, url, asked, chosen: await chosenIn(tx, asked, choices) }
  }
}

async function paramsOf(tx: Tx, network: Network, kind: Segment['kind'], asked: Asked): Promise<URLSearchParams> {
  const choices = await choicesIn(tx, network, kind, await listRegions(tx, network.id))
  return addressOfAsked(asked, choices)
}
