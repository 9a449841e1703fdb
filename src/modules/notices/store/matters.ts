import { sql } from 'kysely'
import type { Id, ScopeId } from '../../../kernel/ids.ts'
import { SWEPT_AT_ONCE } from '../../../kernel/sweeps.ts'
import type { Text } from '../../../kernel/text.ts'
import type { Tx } from '../../../kernel/transaction.ts'

export type MatterId = Id<'matter'>
export type Visibility = 'public' | 'network' | 'staff'

export interface NewMatter {
  id: MatterId
  scope: ScopeId
  visibility: Visibility
  kind: string
  object: string
  title: Text
  url: string
  more: Readonly<Record<string, number>>
  people: readonly string[]
  toldAs: string
}

/** Writes a matter and a notice for each of these people who has none of it; gives how many those are. */
export async function insertMatter(tx: Tx, matter: NewMatter): Promise<number> {
  const { id, scope, visibility, kind, object, title, url, more, people, toldAs } = matter
  await sql`insert into notices_matter (id, scope_id, visibility, kind, object, title, url, more)
    values (${id}, ${scope}, ${visibility}, ${kind}, ${object}, ${JSON.stringify(title)}::jsonb, ${url},
      ${JSON.stringify(more)}::jsonb)`.execute(tx.db)
  // In one order, whoever tells: two that tell the same people at once wait for each other and do not lock up.
  const { numAffectedRows } = await sql`insert into notices_notice (matter_id, scope_id, person_id, told_as)
    select ${id}, ${scope}, person, ${toldAs} from unnest(${people}::uuid[]) as person order by person
    on conflict do nothing`.execute(tx.db)
  return Number(numAffectedRows ?? 0)
}

/** Who read what was told so, or had it by mail. */
export async function listRead(tx: Tx, toldAs: string): Promise<string[]> {
  const { rows } = await sql<{ person_id: string }>`select person_id from notices_notice
    where told_as = ${toldAs} and (read_at is not null or state in ('mailed', 'digested'))`.execute(tx.db)
  return rows.map(row => row.person_id)
}

/** Matters that are half a year old, with everything that was told of them; as the service `sweep-notices`. */
export async function deleteOldMatters(tx: Tx): Promise<number> {
  const { numAffectedRows } = await sql`delete from notices_matter where id in (
    select id from notices_matter where at < kernel_now() - interval '180 days' limit ${SWEPT_AT_ONCE / 50})`.execute(
    tx.db,
  )
  return Number(numAffectedRows ?? 0)
}
