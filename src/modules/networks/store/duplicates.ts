import { sql } from 'kysely'
import type { ScopeId } from '../../../kernel/ids.ts'
import { type Tx, tables } from '../../../kernel/transaction.ts'
import type { RecordKind } from '../../register/index.ts'
import type { NetworksTables } from '../tables.ts'

/** A key that more records share says too little: everybody of one office, a name that is everywhere. */
const LARGEST_GROUP = 50
/** So many pairs are compared at a time, those that share most first. */
const MOST_PAIRS = 1000

/** Two records that share something, and by which hashes of addresses and numbers each is known. */
export interface SharedPair {
  one: string
  other: string
  one_reached: string[]
  other_reached: string[]
}

/**
 * Pairs of records that the actor keeps in a network and that share a key of likeness, those sharing most first; without
 * those of whom somebody said that they are two. Costs by how many share something, not by pairs.
 */
export async function listPairs(tx: Tx, network: ScopeId, kind: RecordKind): Promise<SharedPair[]> {
  const first = kind === 'person' ? 'p' : 'o'
  const { rows } = await sql<SharedPair>`
    with keyed as materialized (
      select record_id, key from networks_found_hit, unnest(keys) as key
      where network_id = ${network} and side = 'staff' and kind = ${kind}
        and left(key, 1) = ${first} and substr(key, 3, 1) = ':' and substr(key, 2, 1) in ('n', 'h', 'i', 'e', 't')
    ), shared as (
      select array_agg(record_id order by record_id) as ids from keyed
      group by key having count(*) between 2 and ${LARGEST_GROUP}
    ), pairs as (
      select one, other, count(*) as keys from shared, unnest(ids) as one, unnest(ids) as other
      where one < other group by one, other
    ), likest as (
      select one, other from pairs
      where not exists (select from networks_two where one_id = one and other_id = other)
      order by keys desc, one, other limit ${MOST_PAIRS}
    )
    select one, other, ${reached('one')} as one_reached, ${reached('other')} as other_reached from likest`.execute(
    tx.db,
  )
  return rows
}

const reached = (id: string) => sql`array(select key from keyed where record_id = ${sql.ref(id)}
  and substr(key, 2, 1) in ('e', 't'))`

/** Somebody says that two are two: they are not suggested any more. */
export async function insertTwo(
  tx: Tx,
  kind: RecordKind,
  ids: readonly string[],
  keptIn: readonly string[],
): Promise<void> {
  const [one, other] = [...ids].sort()
  await tables<NetworksTables>(tx)
    .insertInto('networks_two')
    .values({ one_id: one!, other_id: other!, kind, kept_in: [...new Set(keptIn)] })
    .onConflict(conflict => conflict.doNothing())
    .execute()
}
