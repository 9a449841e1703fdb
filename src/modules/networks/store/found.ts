import { sql } from 'kysely'
import { newId, type ScopeId } from '../../../kernel/ids.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import { FOUND_RULES, type FoundRow, shapeOf } from '../found-keys.ts'

const MOST_CANDIDATES = 50

/**
 * The records that the actor keeps and that share a key with what is asked, at most 50 for each list of keys, in the order
 * of the lists. Keys are those of `likenessKeys`. Nothing is decided by it: what is found is compared.
 */
export async function candidates(
  tx: Tx,
  network: ScopeId,
  kind: 'person' | 'organisation',
  askedKeys: readonly (readonly string[])[],
): Promise<string[][]> {
  if (askedKeys.length === 0) return []
  const { rows } = await sql<{ ids: string[] }>`
    select array(
        select record_id from networks_found_hit
        where network_id = ${network} and side = 'staff' and kind = ${kind}
          and keys && array(select jsonb_array_elements_text(asked.keys))
        limit ${MOST_CANDIDATES})::text[] as ids
    from jsonb_array_elements(${JSON.stringify(askedKeys)}::jsonb) with ordinality as asked (keys, place)
    order by asked.place`.execute(tx.db)
  return rows.map(row => row.ids)
}

/** One reading of the register after the other: the later sees what the earlier left. */
export async function onlyOneIndexes(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('plenaria.index-records', 0))`.execute(tx.db)
}

/** Keeps these rows as all that some records are found by; what is so already is not written. Returns how many changed. */
export async function keepFound(tx: Tx, records: readonly string[], rows: readonly FoundRow[]): Promise<number> {
  const kept = await sql<{ id: string; record_id: string; network_id: string; side: string; shape: Uint8Array }>`
    select id, record_id, network_id, side, shape from networks_found
    where record_id = any (${[...records]}::uuid[])`.execute(tx.db)
  const old = new Map(kept.rows.map(row => [`${row.record_id} ${row.network_id} ${row.side}`, row]))
  const fresh = rows.flatMap(row => {
    const key = `${row.record} ${row.network} ${row.side}`
    const shape = shapeOf(row)
    if (shape.equals(old.get(key)?.shape ?? Buffer.alloc(0))) {
      old.delete(key)
      return []
    }
    return [
      {
        id: newId(),
        kind: row.kind,
        record_id: row.record,
        network_id: row.network,
        side: row.side,
        audience: row.audience,
        sort: row.sort,
        keys: row.keys,
        changes_on: row.changesOn,
        shape: `\\x${shape.toString('hex')}`,
      },
    ]
  })
  if (old.size > 0) {
    const gone = [...old.values()].map(({ id }) => id)
    await sql`delete from networks_found where id = any (${gone}::uuid[])`.execute(tx.db)
  }
  if (fresh.length > 0)
    await sql`insert into networks_found
        (id, kind, record_id, network_id, side, audience, sort, keys, changes_on, rules, shape)
      select id, kind, record_id, network_id, side, audience, sort, keys, changes_on, ${FOUND_RULES}, shape
      from jsonb_to_recordset(${JSON.stringify(fresh)}::jsonb) as one (id uuid, kind text, record_id uuid,
        network_id uuid, side text, audience text[], sort text, keys text[], changes_on date, shape bytea)`.execute(
      tx.db,
    )
  return fresh.length + old.size
}

/** Records of which something is no longer so by the clock alone: a role ended, another began. */
export async function listDue(tx: Tx): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct record_id as id from networks_found
    where changes_on <= (kernel_now() at time zone 'UTC')::date limit 5000`.execute(tx.db)
  return rows.map(row => row.id)
}

/** Whether nothing was ever kept here by the rules of today, in a house that may have people. */
export async function isIndexOutOfDate(tx: Tx): Promise<boolean> {
  const { rows } = await sql<{ rules: number }>`select rules from networks_found limit 1`.execute(tx.db)
  return rows[0]?.rules !== FOUND_RULES
}

/** What the index reads of the networks besides the register: regions with what they lie in, open memberships of bodies. */
export async function readAround(tx: Tx): Promise<{ regions: Map<string, string[]>; today: string }> {
  const { rows } = await sql<{ id: string; above: string[] }>`select id, above from networks_region`.execute(tx.db)
  const day = await sql<{ today: string }>`select (kernel_now() at time zone 'UTC')::date::text as today`.execute(tx.db)
  return { regions: new Map(rows.map(row => [row.id, row.above])), today: day.rows[0]!.today }
}

/** Who belongs, did or will belong to bodies that all members of their networks see; hidden rosters are not read. */
export async function listOpenMemberships(
  tx: Tx,
  people: readonly string[],
): Promise<{ person: string; body: string; network: string; since: string; until: string | null }[]> {
  const { rows } = await sql<{ person: string; body: string; network: string; since: string; until: string | null }>`
    select membership.person_id as person, membership.body_id as body, membership.scope_id as network,
      membership.since::text, membership.until::text
    from networks_membership membership join networks_body body on body.id = membership.body_id
    where membership.person_id = any (${[...people]}::uuid[])
      and membership.visibility = 'network' and body.visibility in ('public', 'network')`.execute(tx.db)
  return rows
}
