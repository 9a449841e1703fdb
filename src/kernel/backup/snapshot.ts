import type { Readable } from 'node:stream'
import { finished } from 'node:stream/promises'
import type postgres from 'postgres'
import { inOneTransaction, type OrLoss } from '../database/one-transaction.ts'
import type { Ask } from '../journal-chain.ts'
import { type AppliedMigration, BackupRefused, type LeftOut, type Manifest, type TableShape } from './format.ts'

/** All tables as they were at one moment, whatever is written meanwhile. */
export interface Snapshot {
  at: string
  postgres: number
  migrations: AppliedMigration[]
  tables: TableShape[]
  leftOut: LeftOut[]
  /** The rows of a table in the text form of COPY: a line each. Nothing else can be asked until they end or are left. */
  copy: (table: TableShape) => AsyncIterable<Buffer>
  /** The rows of a table, each as one line of JSON, some at a time. */
  lines: (table: TableShape) => AsyncIterable<string[]>
  sequences: () => Promise<Manifest['sequences']>
  ask: Ask
}

/**
 * Reads as the owner of the tables, to whom every table's policy `owner_keeps` opens all rows; refuses where a policy
 * would hide one, because a backup that lacks rows without a word is worse than none. Writes nothing and holds up nobody.
 */
export async function withSnapshot<Result>(
  ownerUrl: string,
  leaveOut: readonly LeftOut[],
  work: (snapshot: Snapshot) => Promise<Result>,
): Promise<Result> {
  return inOneTransaction(ownerUrl, 'isolation level repeatable read read only', async (sql, orLoss) => {
    await sql.unsafe(PLAIN_FORM)
    return work(await look(sql, orLoss, leaveOut))
  })
}

/** The same text for the same value on every server, and no limit on how long reading may take. */
export const PLAIN_FORM = `set local datestyle = 'ISO, YMD'; set local intervalstyle = 'postgres'; set local timezone = 'UTC';
  set local extra_float_digits = 1; set local bytea_output = 'hex'; set local statement_timeout = 0;
  set local idle_in_transaction_session_timeout = 0; set local lock_timeout = '60s'`

export const quoted = (identifier: string) => `"${identifier.replaceAll('"', '""')}"`

export const columnsOf = ({ columns }: TableShape) => columns.map(({ name }) => quoted(name)).join(', ')

/** Tables of schema public with their stored columns; a table that is a part of another comes with that one. */
export async function tablesIn(sql: postgres.TransactionSql): Promise<TableShape[]> {
  return (await sql.unsafe(`
    select relname as name, coalesce((
        select jsonb_agg(jsonb_build_object('name', attname, 'type', format_type(atttypid, atttypmod)) order by attnum)
        from pg_attribute
        where attrelid = pg_class.oid and attnum > 0 and not attisdropped and attgenerated = ''), '[]') as columns
    from pg_class
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not relispartition
    order by relname`)) as unknown as TableShape[]
}

async function look(sql: postgres.TransactionSql, orLoss: OrLoss, leaveOut: readonly LeftOut[]): Promise<Snapshot> {
  const [server] = await sql.unsafe<{ at: string; postgres: number }[]>(
    `select to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at,
       current_setting('server_version_num')::int / 10000 as postgres`,
  )
  const all = await tablesIn(sql)
  if (!all.some(({ name }) => name === 'kernel_migration'))
    throw new BackupRefused('There is no house in this database: it has no table kernel_migration.')
  await refuseHidden(sql)
  const left = new Set(leaveOut.map(({ table }) => table))
  const tables = all.filter(({ name }) => !left.has(name))
  const migrations = await sql.unsafe<AppliedMigration[]>(
    'select module, name, sha256 from kernel_migration order by at, module, name',
  )
  return {
    at: server!.at,
    postgres: server!.postgres,
    migrations: migrations.map(one => ({ ...one })),
    tables: tables.map(({ name, columns }) => ({ name, columns })),
    leftOut: leaveOut.filter(({ table }) => all.some(({ name }) => name === table)),
    copy: table => rowsOf(sql, orLoss, table),
    lines: table => linesOf(sql, table),
    sequences: () => orLoss(() => sequencesIn(sql)),
    ask: async (text, values = []) => [...(await orLoss(() => sql.unsafe(text, values as never[])))] as never,
  }
}

async function refuseHidden(sql: postgres.TransactionSql): Promise<void> {
  const [hidden] = await sql.unsafe<{ names: string | null }[]>(`
    select string_agg(relname, ', ' order by relname) as names
    from pg_class, (select oid, rolsuper or rolbypassrls as unbound from pg_roles where rolname = current_user) as me
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and relrowsecurity and not me.unbound
      and (
        not exists (
          select from pg_policy where polrelid = pg_class.oid and polname = 'owner_keeps' and me.oid = any (polroles))
        or exists (
          select from pg_policy where polrelid = pg_class.oid and not polpermissive and polcmd in ('r', '*')
            and polroles && array[0::oid, me.oid]))`)
  if (hidden?.names) {
    throw new BackupRefused(
      `DATABASE_OWNER_URL does not reach every row: row-level security hides some of ${hidden.names} from it. It must name the owner of the tables; run "plenaria migrate" as that role first.`,
    )
  }
}

async function* rowsOf(sql: postgres.TransactionSql, orLoss: OrLoss, table: TableShape): AsyncGenerator<Buffer> {
  const rows = await orLoss(() =>
    sql.unsafe(`copy (select ${columnsOf(table)} from ${quoted(table.name)}) to stdout`).readable(),
  )
  try {
    yield* rows.iterator({ destroyOnReturn: false })
  } finally {
    // Whoever leaves early leaves rows on their way, and behind them the connection answers nothing, a rollback neither.
    await finished(rows.resume()).catch(() => {})
    unpause(rows)
  }
}

/**
 * postgres.js holds its connection while a stream is full and lets it go when more is asked of the stream. Of one that
 * ended as it became full nobody asks more: the connection would stay silent for ever, its own end unheard.
 */
function unpause(rows: Readable): void {
  try {
    rows._read(0)
  } catch {
    // The connection is gone; the next question says so.
  }
}

async function* linesOf(sql: postgres.TransactionSql, table: TableShape): AsyncGenerator<string[]> {
  const rows = sql.unsafe<{ line: string }[]>(
    `select to_json(r)::text as line from (select ${columnsOf(table)} from ${quoted(table.name)}) as r`,
  )
  for await (const some of rows.cursor(500)) yield some.map(({ line }) => line)
}

async function sequencesIn(sql: postgres.TransactionSql): Promise<Manifest['sequences']> {
  const rows = await sql.unsafe<Manifest['sequences']>(`
    select sequencename::text as name, coalesce(last_value, start_value)::text as value, last_value is not null as called
    from pg_sequences where schemaname = 'public' order by sequencename`)
  return rows.map(one => ({ ...one }))
}
