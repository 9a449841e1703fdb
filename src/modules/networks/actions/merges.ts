import { Invalid, notAllowed } from '../../../kernel/errors.ts'
import type { FormValue } from '../../../kernel/forms.ts'
import { writeDown } from '../../../kernel/journal.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import { mergeRecords, type RecordKind, recordsChanged, undoMerge } from '../../register/index.ts'
import type { MergeForm } from '../forms.ts'
import { type AtTwo, canKeepWholly, type Two, twoOrganisations, twoPeople, undoableMerge } from '../mergeable.ts'
import { rosterMoved, rosterMovedBack } from '../seats.ts'
import { insertTwo } from '../store/duplicates.ts'

/** Puts two records of a network together, as the service `merge`; gives the address of what was done. */
export async function putTogether(
  tx: Tx,
  kind: RecordKind,
  at: AtTwo,
  chosen: FormValue<typeof MergeForm>,
): Promise<string> {
  const { network, into, from, hindrance } = await two(tx, kind, at)
  if (hindrance === 'keeping') throw notAllowed()
  if (hindrance) throw new Invalid([{ field: 'key', text: `merge-hindered-${hindrance}` }])
  const take = Object.entries(chosen).flatMap(([field, whose]) => (whose === 'from' ? [field] : []))
  const merge = await mergeRecords(tx, { kind, from: from.id, into: into.id, network: network.id, take })
  if (kind === 'person') await rosterMoved(tx, from.id, into.id)
  await recordsChanged(tx, kind, [into.id, from.id])
  return `/${network.slug}/merges/${merge}?done=merged`
}

/** Has two records be two again, as the service `merge`. */
export async function takeApart(tx: Tx, slug: string | undefined, id: string | undefined): Promise<string> {
  const { network, merge } = await undoableMerge(tx, slug, id)
  await undoMerge(tx, merge.id)
  if (merge.kind === 'person') await rosterMovedBack(tx, merge.from_id, merge.into_id)
  await recordsChanged(tx, merge.kind, [merge.into_id, merge.from_id])
  return `/${network.slug}/merges/${merge.id}?done=merge-undone`
}

/** Keeps that two records that look alike are two. */
export async function sayTwo(tx: Tx, kind: RecordKind, at: AtTwo): Promise<string> {
  const { network, into, from } = await two(tx, kind, at)
  if (!canKeepWholly(tx.actor, into, from)) throw notAllowed()
  if (into.id === from.id) throw new Invalid([{ field: 'key', text: 'merge-hindered-same' }])
  await insertTwo(tx, kind, [into.id, from.id], [...into.kept_in, ...from.kept_in])
  await writeDown(tx, 'records.two', `${kind}:${into.id}`, network.id, { other: from.id })
  return `/${network.slug}/people/duplicates?${kind === 'person' ? '' : 'of=organisations&'}done=two-kept`
}

function two(tx: Tx, kind: RecordKind, at: AtTwo): Promise<Two<{ id: string; kept_in: string[] }>> {
  return kind === 'person' ? twoPeople(tx, at) : twoOrganisations(tx, at)
}
