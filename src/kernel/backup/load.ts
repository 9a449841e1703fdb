import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type postgres from 'postgres'
import { type Migration, migrateIn } from '../database/migrate.ts'
import { inOneTransaction } from '../database/one-transaction.ts'
import { newId } from '../ids.ts'
import { type Ask, chainRestored } from '../journal-chain.ts'
import { type JournalFault, verifyIn } from '../journal-verify.ts'
import { type About, BackupRefused, type Manifest } from './format.ts'
import { columnsOf, PLAIN_FORM, quoted, tablesIn } from './snapshot.ts'

/** A database that is being filled from a backup, in one transaction of the owner of its tables. */
export interface Loading {
  begin: (about: About) => Promise<void>
  table: (name: string, rows: AsyncIterable<Buffer>) => Promise<void>
}

/**
 * Fills an empty database: brings it to the migrations the backup was made with, lets `read` load every table, then
 * applies the newer ones and links what the journal's chain still lacked. All of it or, when anything throws, nothing.
 * Returns what is wrong with that chain.
 */
export async function loadInto(
  ownerUrl: string,
  appRole: string,
  migrations: readonly Migration[],
  read: (loading: Loading) => Promise<{ about: About; manifest: Manifest }>,
): Promise<JournalFault[]> {
  return inOneTransaction(ownerUrl, '', async (sql, orLoss) => {
    await sql.unsafe(PLAIN_FORM)
    let ties: Tie[] = []
    let tables = new Map<string, string>()
    const { about, manifest } = await read({
      async begin(about) {
        await migrateIn(sql, appRole, migrationsOfBackup(about, migrations))
        tables = await tablesOf(sql, about)
        ties = await untie(sql)
        for (const name of tables.keys()) await sql.unsafe(`truncate ${quoted(name)}`)
      },
      table: (name, rows) => orLoss(() => copyIn(sql, name, tables.get(name) ?? '', rows)),
    })
    await orLoss(() => tie(sql, ties))
    await orLoss(() => continueSequences(sql, manifest))
    await orLoss(() => migrateIn(sql, appRole, migrations))
    return orLoss(() => continueJournal(sql, about, manifest))
  })
}

/**
 * The migrations a backup was made with, in the order they apply today. Throws `BackupRefused` when one of them is
 * unknown here (the backup is newer) or was another then.
 */
export function migrationsOfBackup(about: About, migrations: readonly Migration[]): Migration[] {
  const applied = new Map(about.migrations.map(one => [`${one.module}/${one.name}`, one.sha256]))
  for (const { module, name, sha256 } of migrations) {
    const then = applied.get(`${module}/${name}`)
    if (then && then !== sha256)
      throw new BackupRefused(
        `The migration ${module}/${name} is not the one this backup was made with; restore it with Plenaria ${about.version}.`,
      )
  }
  const known = new Set(migrations.map(({ module, name }) => `${module}/${name}`))
  const unknown = [...applied.keys()].filter(name => !known.has(name))
  if (unknown.length > 0) {
    throw new BackupRefused(
      `This backup was made by a newer Plenaria (${about.version}): this one does not know ${unknown.join(', ')}.`,
    )
  }
  return migrations.filter(({ module, name }) => applied.has(`${module}/${name}`))
}

/** The stored columns of each table of the backup, after comparing them with those of the schema. */
async function tablesOf(sql: postgres.TransactionSql, about: About): Promise<Map<string, string>> {
  const here = new Map((await tablesIn(sql)).map(table => [table.name, table]))
  for (const table of about.tables) {
    const names = here.get(table.name)?.columns.map(({ name }) => name)
    const missing = names ? table.columns.filter(({ name }) => !names.includes(name)) : table.columns
    if (!names || missing.length > 0)
      throw new BackupRefused(`The schema of this backup is not that of its migrations: table ${table.name} differs.`)
  }
  return new Map(about.tables.map(table => [table.name, columnsOf(table)]))
}

/** postgres.js forgets a fault that comes after the last row was sent; its query is asked to tell us, too. */
async function copyIn(
  sql: postgres.TransactionSql,
  table: string,
  columns: string,
  rows: AsyncIterable<Buffer>,
): Promise<void> {
  const query = sql.unsafe(`copy ${quoted(table)} (${columns}) from stdin`) as ReturnType<typeof sql.unsafe> & {
    reject: (error: Error) => void // every query of postgres.js has it
  }
  const fault = Promise.withResolvers<never>()
  fault.promise.catch(() => {})
  const { reject } = query
  query.reject = error => {
    fault.reject(error)
    reject.call(query, error)
  }
  const target = await query.writable()
  await Promise.race([pipeline(Readable.from(rows, { objectMode: false }), target), fault.promise])
}

interface Tie {
  drop: string
  add: string
}

/**
 * Takes away what would ask about other tables or act on rows while they are loaded, and says how to put it back:
 * foreign keys, so that the order of tables does not matter; triggers of ours, whose work is in the backup already; and
 * that row-level security binds the owner as well, because COPY refuses to load a table whose policies it would have to ask.
 */
async function untie(sql: postgres.TransactionSql): Promise<Tie[]> {
  const ties = (await sql.unsafe(`
    select format('alter table %s drop constraint %I', conrelid::regclass, conname) as drop,
      format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as add
    from pg_constraint
    where contype = 'f' and connamespace = 'public'::regnamespace and conparentid = 0
    union all
    select format('alter table %s disable trigger %I', tgrelid::regclass, tgname),
      format('alter table %s enable %s trigger %I', tgrelid::regclass,
        case tgenabled when 'A' then 'always' when 'R' then 'replica' else '' end, tgname)
    from pg_trigger join pg_class on pg_class.oid = tgrelid
    where not tgisinternal and tgenabled <> 'D' and relnamespace = 'public'::regnamespace and tgparentid = 0
    union all
    select format('alter table %s no force row level security', oid::regclass),
      format('alter table %s force row level security', oid::regclass)
    from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and relforcerowsecurity`)) as unknown as Tie[]
  for (const { drop } of ties) await sql.unsafe(drop)
  return ties
}

async function tie(sql: postgres.TransactionSql, ties: Tie[]): Promise<void> {
  for (const { add } of ties) await sql.unsafe(add)
}

async function continueSequences(sql: postgres.TransactionSql, { sequences }: Manifest): Promise<void> {
  for (const { name, value, called } of sequences)
    await sql`select setval(format('public.%I', ${name}::text)::regclass, ${value}::bigint, ${called})`
}

/** A restore is an act like others: it stands in the journal, and the chain goes on from where the backup had it. */
async function continueJournal(
  sql: postgres.TransactionSql,
  about: About,
  manifest: Manifest,
): Promise<JournalFault[]> {
  const ask: Ask = async (text, values = []) => [...(await sql.unsafe(text, values as never[]))] as never
  const more = { backupOf: about.at, version: about.version }
  await ask(
    `insert into kernel_journal (id, act, object, service, more) values ($1, 'house.restored', 'house', 'restore', $2::jsonb)`,
    [newId(), JSON.stringify(more)],
  )
  await chainRestored(ask)
  return (await verifyIn(ask, manifest.journalHead)).faults
}
