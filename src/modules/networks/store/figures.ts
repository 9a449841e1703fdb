import { sql } from 'kysely'
import type { ScopeId } from '../../../kernel/ids.ts'
import type { PublishedTable } from '../../../kernel/small-cells.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import type { Field } from '../found-keys.ts'
import type { Sought } from './search.ts'

/** A figure as it was published last. */
export interface Figure {
  figure: string
  /** A hash of what was asked. */
  asked: Buffer
  published: PublishedTable
  on_day: string
}

/** The figures of a network that members may see. */
export async function listFigures(tx: Tx, network: ScopeId): Promise<Figure[]> {
  const { rows } = await sql<Figure>`
    select figure, asked, published, on_day::text from networks_figure where network_id = ${network}`.execute(tx.db)
  return rows.map(row => ({ ...row, asked: Buffer.from(row.asked) }))
}

/** Keeps a figure as published today, in place of the one before. */
export async function keepFigure(
  tx: Tx,
  network: ScopeId,
  { figure, asked, published }: Omit<Figure, 'on_day'>,
): Promise<void> {
  await sql`insert into networks_figure (network_id, figure, asked, published, on_day)
    values (${network}, ${figure}, ${asked}, ${JSON.stringify(published)}::jsonb, (kernel_now() at time zone 'UTC')::date)
    on conflict (network_id, figure) do update set asked = excluded.asked, published = excluded.published,
      on_day = excluded.on_day`.execute(tx.db)
}

/** Takes away figures of segments that are no more, or no longer for members. */
export async function dropOtherFigures(tx: Tx, network: ScopeId, figures: readonly string[]): Promise<void> {
  await sql`delete from networks_figure
    where network_id = ${network} and figure <> all (${[...figures]}::text[])`.execute(tx.db)
}

/** How many persons, and of how many organisations, share a value of a field. */
export interface Cell {
  field: string
  value: string
  persons: number
  affiliates: number
}

/** All people of a network by the values of some fields: for the job that publishes figures, which reads the index itself. */
export async function countForAll(tx: Tx, network: ScopeId, fields: readonly Field[]): Promise<Cell[]> {
  const { rows } = await sql<Cell>`
    select split_part(key, ':', 1) as field, substr(key, strpos(key, ':') + 1) as value, count(*)::integer as persons,
      count(distinct organisation)::integer as affiliates
    from (select keys, (select min(at) from unnest(keys) at where at like 'organisation:%') as organisation
        from networks_found where network_id = ${network} and side = 'members' and kind = 'person') as found,
      unnest(keys) key
    where split_part(key, ':', 1) = any (${[...fields]}::text[])
    group by 1, 2`.execute(tx.db)
  return rows
}

/** The people whose records the actor keeps, by the values of some fields. */
export async function countKept(
  tx: Tx,
  network: ScopeId,
  fields: readonly Field[],
): Promise<Omit<Cell, 'affiliates'>[]> {
  const { rows } = await sql<Omit<Cell, 'affiliates'>>`
    select split_part(key, ':', 1) as field, substr(key, strpos(key, ':') + 1) as value, count(*)::integer as persons
    from networks_found_hit, unnest(keys) key
    where network_id = ${network} and side = 'staff' and kind = 'person'
      and split_part(key, ':', 1) = any (${[...fields]}::text[])
    group by 1, 2`.execute(tx.db)
  return rows
}

/** How many persons fit a question in the records of a scope, and of how many organisations; for the job alone. */
export async function countSegment(
  tx: Tx,
  { network, kind, groups }: Sought,
): Promise<{ persons: number; affiliates: number }> {
  const fits = groups.map(group => sql`keys && ${[...group]}::text[]`)
  const { rows } = await sql<{ persons: number; affiliates: number }>`
    select count(*)::integer as persons,
      count(distinct (select min(at) from unnest(keys) at where at like 'organisation:%'))::integer as affiliates
    from networks_found
    where network_id = ${network} and side = 'staff' and kind = ${sql.lit(kind)} and ${sql.join(fits, sql` and `)}`.execute(
    tx.db,
  )
  return rows[0]!
}
