import { sql } from 'kysely'
import { type Id, newId, type ScopeId } from '../../../kernel/ids.ts'
import type { Text } from '../../../kernel/text.ts'
import { type Tx, tables } from '../../../kernel/transaction.ts'
import type { Asked } from '../asked.ts'
import type { NetworksTables } from '../tables.ts'

export type SegmentId = Id<'segment'>

/** For whom a segment is: whoever made it, all who work for its scope, or members besides, who see its figure alone. */
export const SHOWN_TO = ['me', 'staff', 'members'] as const

/** A question that is kept. It looks in the records of `scope_id`: a network, or a region of it. */
export interface Segment {
  id: SegmentId
  network_id: ScopeId
  scope_id: ScopeId
  kind: 'person' | 'organisation'
  name: Text
  asks: Asked
  shown_to: (typeof SHOWN_TO)[number]
  at: Temporal.Instant
}

const db = (tx: Tx) => tables<NetworksTables>(tx)
const columns = ['id', 'network_id', 'scope_id', 'kind', 'name', 'asks', 'shown_to', 'at'] as const

/** More than so many are nobody's to look through. */
export const MOST_SEGMENTS = 100

/** The segments of a network that the actor may know of, the newest first. */
export async function listSegments(tx: Tx, network: ScopeId): Promise<Segment[]> {
  return (await db(tx)
    .selectFrom('networks_segment')
    .select(columns)
    .where('network_id', '=', network)
    .orderBy('id', 'desc')
    .limit(MOST_SEGMENTS)
    .execute()) as unknown as Segment[]
}

export async function findSegmentById(tx: Tx, id: string): Promise<Segment | undefined> {
  return (await db(tx).selectFrom('networks_segment').select(columns).where('id', '=', id).executeTakeFirst()) as
    | Segment
    | undefined
}

export async function insertSegment(tx: Tx, segment: Omit<Segment, 'id' | 'at'>): Promise<SegmentId> {
  const id = newId<'segment'>()
  await db(tx)
    .insertInto('networks_segment')
    .values({ id, ...segment, asks: sql`${JSON.stringify(segment.asks)}::jsonb` })
    .execute()
  return id
}

/** Changes its name and for whom it is; false when this actor may not. */
export async function updateSegment(
  tx: Tx,
  id: string,
  change: { name: Text; shown_to: Segment['shown_to'] },
): Promise<boolean> {
  const changed = await db(tx).updateTable('networks_segment').set(change).where('id', '=', id).executeTakeFirst()
  return changed.numUpdatedRows > 0n
}

/** Deletes one; false when there is none that this actor may delete. */
export async function deleteSegment(tx: Tx, id: string): Promise<boolean> {
  const gone = await db(tx).deleteFrom('networks_segment').where('id', '=', id).executeTakeFirst()
  return gone.numDeletedRows > 0n
}
