import { type RawBuilder, sql } from 'kysely'
import { type Holding, holdings, type SealedColumn } from './holdings.ts'
import { open, seal } from './sealed.ts'
import type { Tx } from './transaction.ts'

/** Whom rows name. */
export type Named = 'people' | 'organisations'

/** A row that names another record than it did: its table, the column, and its primary key as it is now. */
export interface MovedRow {
  table: string
  column: string
  key: string[]
}

export interface Outcome {
  moved: MovedRow[]
  /** How many rows of a table go on naming the first record, since the second has such a row itself. */
  stayed: Record<string, number>
}

/**
 * Has every row that names one record name another instead, wherever `holdings()` says that it moves; removes those that
 * end. As a service that the tables are opened to.
 */
export async function moveRows(tx: Tx, named: Named, from: string, to: string): Promise<Outcome> {
  const shapes = await shapesOf(tx)
  const outcome: Outcome = { moved: [], stayed: {} }
  await endRows(tx, named, from)
  for (const { holding, column, merged } of namingColumns(named)) {
    const shape = shapes.get(holding.table)!
    const held = sql.table(holding.table)
    if (merged === 'ends') continue
    const rivals = shape.unique.filter(one => one.columns.includes(column))
    const { rows } = await sql<{ key: string[] }>`update ${held} as held set ${sql.ref(column)} = ${to}
      where held.${sql.ref(column)} = ${from} ${sql.join(
        rivals.map(one => hasNoRival(holding.table, one, column, to)),
        sql` `,
      )}
      returning ${keyOf(shape)} as key`.execute(tx.db)
    if (rows.length > 0) await sealAnew(tx, holding, { column, from, to, keys: rows.map(row => row.key), shape })
    outcome.moved.push(...rows.map(({ key }) => ({ table: holding.table, column, key })))
    if (rivals.length === 0) continue
    const left = await sql<{ count: number }>`select count(*)::integer as count from ${held}
      where ${sql.ref(column)} = ${from}`.execute(tx.db)
    if (left.rows[0]!.count > 0)
      outcome.stayed[holding.table] = (outcome.stayed[holding.table] ?? 0) + left.rows[0]!.count
  }
  return outcome
}

/** Removes the rows of a record that end when it leads on. */
export async function endRows(tx: Tx, named: Named, of: string): Promise<void> {
  for (const { holding, column, merged } of namingColumns(named))
    if (merged === 'ends')
      await sql`delete from ${sql.table(holding.table)} where ${sql.ref(column)} = ${of}`.execute(tx.db)
}

/**
 * Has these rows name again whom they named before they were moved, as far as they are still there and name the other
 * one. Gives how many did.
 */
export async function moveRowsBack(
  tx: Tx,
  named: Named,
  { from, to, moved }: { from: string; to: string; moved: readonly MovedRow[] },
): Promise<number> {
  const shapes = await shapesOf(tx)
  const byColumn = Map.groupBy(moved, row => `${row.table} ${row.column}`)
  let count = 0
  // In the order in which they went: what follows from another table follows it back.
  for (const { holding, column } of namingColumns(named)) {
    const rows = byColumn.get(`${holding.table} ${column}`)
    if (!rows) continue
    const shape = shapes.get(holding.table)!
    const given = shape.key.map((one, place) => sql`${rows.map(row => row.key[place]!)}::${sql.raw(one.type)}[]`)
    const match = shape.key.map((one, place) => sql`held.${sql.ref(one.column)} = given.${sql.ref(`k${place}`)}`)
    const names = shape.key.map((_, place) => sql.ref(`k${place}`))
    const back = await sql<{ key: string[] }>`update ${sql.table(holding.table)} as held
      set ${sql.ref(column)} = ${from}
      from unnest(${sql.join(given)}) as given (${sql.join(names)})
      where ${sql.join(match, sql` and `)} and held.${sql.ref(column)} = ${to}
      returning ${keyOf(shape)} as key`.execute(tx.db)
    const keys = back.rows.map(row => row.key)
    if (keys.length > 0) await sealAnew(tx, holding, { column, from: to, to: from, keys, shape })
    count += keys.length
  }
  return count
}

interface Shape {
  /** The columns of the primary key with their types. */
  key: { column: string; type: string }[]
  unique: { columns: string[]; nullsAlike: boolean }[]
}

/** Every column that moves or ends, those of a table before those of tables that refer to it. */
function namingColumns(named: Named) {
  return holdings().flatMap(holding => {
    const columns =
      named === 'organisations'
        ? Object.entries(holding.organisations ?? {})
        : Object.entries(holding.people).map(([column, { merged }]) => [column, merged] as const)
    return columns.flatMap(([column, merged]) => (merged === 'stays' ? [] : [{ holding, column, merged }]))
  })
}

// A row of the second record that this one would collide with. A partial index counts as a whole one: what might collide
// stays where it is.
function hasNoRival(table: string, { columns, nullsAlike }: Shape['unique'][number], column: string, to: string) {
  const others = columns.filter(one => one !== column)
  const same = others.map(one =>
    nullsAlike
      ? sql`other.${sql.ref(one)} is not distinct from held.${sql.ref(one)}`
      : sql`other.${sql.ref(one)} = held.${sql.ref(one)}`,
  )
  return sql`and not exists (select from ${sql.table(table)} other where ${sql.join(
    [sql`other.${sql.ref(column)} = ${to}`, ...same],
    sql` and `,
  )})`
}

function keyOf({ key }: Shape): RawBuilder<string[]> {
  return sql`array[${sql.join(key.map(one => sql`held.${sql.ref(one.column)}::text`))}]`
}

/** What was sealed for the record a row named is sealed for the one it names now; what opens no more stays as it is. */
async function sealAnew(
  tx: Tx,
  { table, sealed = [] }: Holding,
  move: { column: string; from: string; to: string; keys: string[][]; shape: Shape },
): Promise<void> {
  for (const one of sealed) if (movesWith(one, move)) await sealColumn(tx, table, one, move)
}

async function sealColumn(
  tx: Tx,
  table: string,
  sealed: SealedColumn,
  { column, from, keys, shape }: { column: string; from: string; keys: string[][]; shape: Shape },
): Promise<void> {
  const wanted = new Set(keys.map(key => key.join('\n')))
  const rows = await sql<{ key: string[]; row: Record<string, string | null>; bytes: Uint8Array | null }>`
    select ${keyOf(shape)} as key, to_jsonb(held) - ${sealed.column}::text as row, ${sql.ref(sealed.column)} as bytes
    from ${sql.table(table)} held
    where ${sql.join(
      shape.key.map(
        (one, place) =>
          sql`held.${sql.ref(one.column)} = any (${keys.map(key => key[place]!)}::${sql.raw(one.type)}[])`,
      ),
      sql` and `,
    )}`.execute(tx.db)
  for (const { key, row, bytes } of rows.rows) {
    if (!bytes || !wanted.has(key.join('\n'))) continue
    const [was, is] = [sealed.at({ ...row, [column]: from }), sealed.at(row)]
    const text = open(bytes, was.place, was.owner === undefined ? {} : { owner: was.owner })
    if (text === null) continue
    const match = shape.key.map((one, place) => sql`${sql.ref(one.column)} = ${key[place]!}::${sql.raw(one.type)}`)
    await sql`update ${sql.table(table)} set ${sql.ref(sealed.column)} = ${seal(text, is.place, is.owner)}
      where ${sql.join(match, sql` and `)}`.execute(tx.db)
  }
}

/** Whether a value is sealed otherwise when the column changes. */
function movesWith(sealed: SealedColumn, { column, from, to }: { column: string; from: string; to: string }): boolean {
  const [was, is] = [sealed.at({ [column]: from }), sealed.at({ [column]: to })]
  return was.place !== is.place || was.owner !== is.owner
}

let known: Promise<Map<string, Shape>> | null = null

/** Keys and unique indexes of all tables that hold something; asked once, as migrations run before. */
function shapesOf(tx: Tx): Promise<Map<string, Shape>> {
  known ??= readShapes(tx).catch(error => {
    known = null
    throw error
  })
  return known
}

async function readShapes(tx: Tx): Promise<Map<string, Shape>> {
  const tables = holdings().map(one => one.table)
  const { rows } = await sql<{
    table: string
    primary: boolean
    nulls_alike: boolean
    columns: string[]
    types: string[]
  }>`
    select c.relname as table, i.indisprimary as primary, i.indnullsnotdistinct as nulls_alike,
      array(select a.attname::text from unnest(i.indkey::int2[]) with ordinality as k (num, place)
        join pg_attribute a on a.attrelid = c.oid and a.attnum = k.num order by k.place) as columns,
      array(select format_type(a.atttypid, null) from unnest(i.indkey::int2[]) with ordinality as k (num, place)
        join pg_attribute a on a.attrelid = c.oid and a.attnum = k.num order by k.place) as types
    from pg_index i join pg_class c on c.oid = i.indrelid
    where i.indisunique and c.relnamespace = 'public'::regnamespace and c.relname = any (${tables}::text[])`.execute(
    tx.db,
  )
  const shapes = new Map<string, Shape>(tables.map(table => [table, { key: [], unique: [] }]))
  for (const row of rows) {
    const shape = shapes.get(row.table)!
    if (row.primary) shape.key = row.columns.map((column, place) => ({ column, type: row.types[place]! }))
    shape.unique.push({ columns: row.columns, nullsAlike: row.nulls_alike })
  }
  return shapes
}
