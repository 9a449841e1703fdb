import { type RawBuilder, sql } from 'kysely'
import type { ScopeId } from '../../../kernel/ids.ts'
import type { Tx } from '../../../kernel/transaction.ts'

/** Records of a network that have a key of each group, as one side sees them: `staff` only what the actor keeps. */
export interface Sought {
  network: ScopeId
  kind: 'person' | 'organisation'
  side: 'members' | 'staff'
  groups: readonly (readonly string[])[]
}

/** How many are counted while somebody waits. */
export const MOST_COUNTED = 1000
/** How many that a name finds are compared with it. */
export const MOST_NAMED = 100
// So many of a list are looked through in its order before the index of keys is asked: what is common is met early.
const LOOKED_THROUGH = 1500

/** A page of what is found where at most `MOST_COUNTED` fit, with how many those are; null where more do. */
export async function listFew(
  tx: Tx,
  sought: Sought,
  { limit, offset }: { limit: number; offset: number },
): Promise<{ ids: string[]; count: number } | null> {
  const { rows } = await sql<Row & { count: number }>`
    with hit as materialized (${hitsOf(sought)} limit ${MOST_COUNTED + 1})
    select record_id, count from (select count(*)::integer as count from hit) as every left join (
      select record_id, sort from hit order by sort, record_id limit ${limit} offset ${offset}) as page on true
    order by sort, record_id`.execute(tx.db)
  const count = rows[0]?.count ?? 0
  return count > MOST_COUNTED ? null : { ids: rows.flatMap(row => row.record_id ?? []), count }
}

/** The records on a page of a long list in the order of their names. */
export async function listFound(
  tx: Tx,
  sought: Sought,
  { limit, offset }: { limit: number; offset: number },
): Promise<string[]> {
  if (sought.groups.length === 0)
    return ids(
      await sql<Row>`${hitsOf(sought)} order by sort, record_id limit ${limit} offset ${offset}`.execute(tx.db),
    )
  if (offset < MOST_COUNTED) {
    const early = await sql<Row>`
      select record_id from (
        select record_id, sort, keys from (${allOf(sought)}) as every order by sort, record_id limit ${LOOKED_THROUGH}) as one
      where ${fits(sought)} order by sort, record_id limit ${limit} offset ${offset}`.execute(tx.db)
    if (early.rows.length === limit) return ids(early)
  }
  return ids(
    await sql<Row>`with hit as materialized (${hitsOf(sought)})
      select record_id from hit order by sort, record_id limit ${limit} offset ${offset}`.execute(tx.db),
  )
}

/** How many there are; at most `most` are counted, and one more where there are more. */
export async function countFound(tx: Tx, sought: Sought, most: number | null): Promise<number> {
  const end = most === null ? sql`` : sql`limit ${most + 1}`
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from (${hitsOf(sought)} ${end}) as one`.execute(tx.db)
  return rows[0]!.count
}

/** How many records a network, or a region of it, holds. Known without counting. */
export async function totalOf(tx: Tx, network: ScopeId, kind: Sought['kind'], scope: ScopeId): Promise<number> {
  const { rows } = await sql<{ records: number }>`
    select records from networks_found_total
    where network_id = ${network} and kind = ${kind} and scope_id = ${scope}`.execute(tx.db)
  return rows[0]?.records ?? 0
}

/** Those that a name finds, with their names as they are sorted by: at most 100, for what comes first is compared. */
export async function listNamed(tx: Tx, sought: Sought): Promise<{ id: string; sort: string }[]> {
  const { rows } = await sql<{ id: string; sort: string }>`
    with hit as materialized (${hitsOf(sought)} limit ${MOST_NAMED})
    select record_id as id, sort from hit order by sort, record_id`.execute(tx.db)
  return rows
}

/** Some records behind one of them, in the order of their ids: for going through all of them. */
export async function listFoundBehind(tx: Tx, sought: Sought, last: string | null, many: number): Promise<string[]> {
  return ids(
    await sql<Row>`with hit as materialized (${hitsOf(sought)})
      select record_id from hit where ${last}::uuid is null or record_id > ${last}::uuid
      order by record_id limit ${many}`.execute(tx.db),
  )
}

interface Row {
  record_id: string
}

const ids = ({ rows }: { rows: readonly Row[] }) => rows.map(row => row.record_id)

// Kind and side are written out: the indexes of keys are made for each of them.
function allOf({ network, kind, side }: Sought): RawBuilder<unknown> {
  return sql`select record_id, sort, keys from networks_found_hit
    where network_id = ${network} and kind = ${sql.lit(kind)} and side = ${sql.lit(side)}`
}

function hitsOf(sought: Sought): RawBuilder<unknown> {
  return sql`select record_id, sort from (${allOf(sought)}) as every where ${fits(sought)}`
}

/** One key is asked with the others that are sure to be had; several, of which one is enough, each for themselves. */
function fits({ groups }: Sought): RawBuilder<unknown> {
  const sure = groups.flatMap(group => (group.length === 1 ? group : []))
  const asked = [
    ...(sure.length > 0 ? [sql`keys @> ${sure}::text[]`] : []),
    ...groups.filter(group => group.length > 1).map(group => sql`keys && ${[...group]}::text[]`),
  ]
  return asked.length > 0 ? sql.join(asked, sql` and `) : sql`true`
}
