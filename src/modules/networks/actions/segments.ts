import { Invalid, notAllowed } from '../../../kernel/errors.ts'
import type { FormValue } from '../../../kernel/forms.ts'
import type { ScopeId } from '../../../kernel/ids.ts'
import { writeDown } from '../../../kernel/journal.ts'
import { originalOf, textOf, withWords } from '../../../kernel/text.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import { networkWithPeople, scopesKept, visibleSegment } from '../access.ts'
import { FIELDS_OF, isEmpty } from '../asked.ts'
import type { SegmentChangeForm, SegmentForm } from '../forms.ts'
import { listRegions } from '../store/networks.ts'
import { listFoundBehind } from '../store/search.ts'
import {
  deleteSegment,
  insertSegment,
  listSegments,
  MOST_SEGMENTS,
  type Segment,
  updateSegment,
} from '../store/segments.ts'
import { choicesIn, readAsked } from '../views/choices.ts'
import { soughtBy } from '../views/found.ts'

/** Keeps what was asked of a network as a segment, for those who keep its records or those of a region; returns its address. */
export async function keepSegment(
  tx: Tx,
  slug: string | undefined,
  given: FormValue<typeof SegmentForm>,
  language: string,
): Promise<string> {
  const network = await networkWithPeople(tx, slug)
  const regions = await listRegions(tx, network.id)
  if (!scopesKept(tx.actor, network, regions).includes(given.scope as ScopeId)) throw notAllowed()
  const kind = given.kind as Segment['kind']
  const choices = await choicesIn(tx, network, kind, regions)
  const from = new URLSearchParams(given.asks ?? '')
  const asks = await readAsked(tx, { network, kind, choices }, from, FIELDS_OF[kind])
  if (isEmpty(asks)) throw new Invalid([{ field: 'name', text: 'problem-segment-empty' }])
  if ((await listSegments(tx, network.id)).length >= MOST_SEGMENTS)
    throw new Invalid([{ field: 'name', text: 'problem-segments-many' }])
  const id = await insertSegment(tx, {
    network_id: network.id,
    scope_id: given.scope as ScopeId,
    kind,
    name: textOf(given.name, language),
    asks,
    shown_to: given.shownTo as Segment['shown_to'],
  })
  await writeDown(tx, 'segment.kept', `segment:${id}`, given.scope as ScopeId)
  return `/${network.slug}/segments/${id}?done=segment-kept`
}

/** Changes what a segment is called and who sees it. */
export async function changeSegment(
  tx: Tx,
  at: { network: string | undefined; segment: string | undefined },
  given: FormValue<typeof SegmentChangeForm>,
): Promise<string> {
  const { network, segment } = await visibleSegment(tx, at.network, at.segment)
  const name = withWords(segment.name, originalOf(segment.name).language, given.name)
  const changed = await updateSegment(tx, segment.id, { name, shown_to: given.shownTo as Segment['shown_to'] })
  if (!changed) throw notAllowed()
  await writeDown(tx, 'segment.changed', `segment:${segment.id}`, segment.scope_id)
  return `/${network.slug}/segments/${segment.id}?done=segment-kept`
}

/** Deletes a segment: the question, nobody who fits it. */
export async function dropSegment(
  tx: Tx,
  at: { network: string | undefined; segment: string | undefined },
): Promise<string> {
  const { network, segment } = await visibleSegment(tx, at.network, at.segment)
  if (!(await deleteSegment(tx, segment.id))) throw notAllowed()
  await writeDown(tx, 'segment.deleted', `segment:${segment.id}`, segment.scope_id)
  return `/${network.slug}/segments?done=segment-deleted`
}

/**
 * Everybody who fits a segment at this moment, as far as the actor keeps their records, in batches of ids: at most 1,000
 * each. Whoever runs out of time goes on behind the last id that was given.
 */
export async function* segmentPeople(tx: Tx, segment: Segment, behind: string | null = null): AsyncGenerator<string[]> {
  const sought = soughtBy(questionOf(segment))
  for (let last = behind; ; ) {
    const ids = await listFoundBehind(tx, sought, last, BATCH)
    if (ids.length > 0) yield ids
    if (ids.length < BATCH) return
    last = ids.at(-1)!
  }
}

const BATCH = 1000

/** What a segment asks of the records of its scope. */
export function questionOf({ network_id, scope_id, kind, asks }: Segment) {
  return { network: network_id, kind, side: 'staff', asked: asks, within: scope_id } as const
}
