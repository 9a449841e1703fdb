import { Refusal } from '../../kernel/errors.ts'
import type { ScopeId } from '../../kernel/ids.ts'
import { writeDown } from '../../kernel/journal.ts'
import { endRows, moveRows, moveRowsBack } from '../../kernel/move-rows.ts'
import { rightsChanged } from '../../kernel/stream/changed.ts'
import type { Tx } from '../../kernel/transaction.ts'
import {
  apartAgain,
  type Before,
  belongsAgain,
  offersTogether,
  putTogether,
  type RecordKind,
  type Values,
} from './merge-values.ts'
import {
  endMerge,
  findMerge,
  insertMerge,
  insertMoved,
  leadOn,
  listMoved,
  lockOffers,
  lockRecords,
  type MergeId,
  setOffer,
  setRecord,
} from './store/merges.ts'

/**
 * Puts two records together, as the service `merge`: all that names `from` names `into`, of the fields in `take` what
 * `from` says is kept, and `from` leads on. Whether the actor may is for the caller to ask. Throws `conflict` where one
 * of the two leads on already: somebody was faster.
 */
export async function mergeRecords(
  tx: Tx,
  given: { kind: RecordKind; from: string; into: string; network: ScopeId; take: readonly string[] },
): Promise<MergeId> {
  const { kind, from, into, network, take } = given
  const records = await lockRecords(tx, kind, [from, into])
  const [leaving, staying] = [records.get(from), records.get(into)]
  if (!leaving || !staying || leaving['merged_into'] || staying['merged_into']) throw new Refusal('conflict')
  const offers = kind === 'person' ? await lockOffers(tx, [from, into]) : new Map<string, Values>()
  const before: Before = {
    ...putTogether(kind, staying, leaving, take),
    offer: offersTogether(offers.get(into), offers.get(from), take),
    belonged: placesOf(leaving),
  }
  const merge = await insertMerge(tx, { kind, from, into, network, before })
  await setRecord(tx, kind, into, before.put)
  if (before.offer) await setOffer(tx, into, before.offer.put)
  await leadOn(tx, kind, from, into, [...new Set(Object.values(placesOf(leaving)).flat())])
  const outcome = await moveRows(tx, namedBy(kind), from, into)
  await insertMoved(tx, merge, outcome)
  // Whoever holds more than before has no long session from before.
  const holdsMore = outcome.moved.some(({ table, column }) => table === 'register_role' && column === 'person_id')
  if (kind === 'person' && holdsMore) await endRows(tx, 'people', into)
  await tell(tx, `${kind}.merged`, { kind, from, into, network, merge })
  return merge
}

/**
 * Has two records be two again, exactly as far as nothing else has happened to it since: rows that came over go back, values
 * that were put are as they were, and what came to the one that stayed meanwhile stays with it. As the service `merge`.
 * Throws `conflict` where it is too late, or where the one that stayed was itself put together with another since.
 */
export async function undoMerge(tx: Tx, id: string): Promise<void> {
  const merge = await findMerge(tx, id, true)
  if (!merge?.before || merge.undone_at || !merge.is_young) throw new Refusal('conflict')
  const { kind, from_id: from, into_id: into, before } = merge
  const staying = (await lockRecords(tx, kind, [from, into])).get(into)
  if (!staying || staying['merged_into']) throw new Refusal('conflict')
  const offer = before.offer ? (await lockOffers(tx, [into])).get(into) : undefined
  await endMerge(tx, merge.id)
  await moveRowsBack(tx, namedBy(kind), { from, to: into, moved: await listMoved(tx, merge.id) })
  await setRecord(tx, kind, into, apartAgain(staying, before))
  if (before.offer && offer) await setOffer(tx, into, apartAgain(offer, before.offer))
  const stands = { merged_into: null, merged_at: null, led_from: [] }
  await setRecord(tx, kind, from, { ...belongsAgain(staying, before), ...stands })
  // Whoever came in by the address of the other one is signed in as this one.
  if (kind === 'person') await endRows(tx, 'people', into)
  await tell(tx, 'merge.undone', { kind, from, into, network: merge.scope_id, merge: merge.id })
}

const namedBy = (kind: RecordKind) => (kind === 'person' ? 'people' : 'organisations')

function placesOf(record: Values): Record<string, string[]> {
  const places = ['scope_ids', 'kept_in', 'former_ids'].filter(column => Array.isArray(record[column]))
  return Object.fromEntries(places.map(column => [column, record[column] as string[]]))
}

async function tell(
  tx: Tx,
  act: string,
  {
    kind,
    from,
    into,
    network,
    merge,
  }: { kind: RecordKind; from: string; into: string; network: ScopeId; merge: string },
): Promise<void> {
  for (const one of [into, from]) {
    await writeDown(tx, act, `${kind}:${one}`, network, { merge })
    if (kind === 'person') rightsChanged(tx, one)
  }
}
