import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type postgres from 'postgres'
import { PROJECT } from '../config.ts'
import { openPool, type Pool } from './driver.ts'

export interface Migration {
  module: string
  name: string
  sql: string
  sha256: string
}

/** A database that these migrations cannot be applied to; the message says why. */
export class CannotMigrate extends Error {}

/** Every migration of the house in the order they apply: the kernel's, then each module's as `modules` lists them. */
export function migrationsOf(modules: readonly string[]): Migration[] {
  return ['kernel', ...modules].flatMap(module => {
    const folder = join(PROJECT, 'src', module === 'kernel' ? 'kernel' : `modules/${module}`, 'migrations')
    return sqlFiles(folder).map(name => {
      const sql = readFileSync(join(folder, name), 'utf8')
      return { module, name, sql, sha256: createHash('sha256').update(sql).digest('hex') }
    })
  })
}

/**
 * Applies what is missing, all in one transaction, as the owner of the tables. `appRole` is the role the application
 * connects as. Returns the names applied. Throws `CannotMigrate` when an applied migration was altered since.
 */
export async function migrate(ownerUrl: string, appRole: string, migrations: Migration[]): Promise<string[]> {
  const pool = openPool(ownerUrl, { max: 1 })
  try {
    return (await pool.begin(sql => migrateIn(sql, appRole, migrations))) as string[]
  } finally {
    await pool.end()
  }
}

/** The same within a transaction of the owner of the tables. */
export async function migrateIn(
  sql: postgres.TransactionSql,
  appRole: string,
  migrations: readonly Migration[],
): Promise<string[]> {
  await sql`select pg_advisory_xact_lock(hashtext('plenaria.migrate'))`
  await sql`create table if not exists kernel_migration (
    module text not null, name text not null, sha256 text not null, at timestamptz not null default now(),
    primary key (module, name))`
  const applied = new Map(
    (
      await sql<{ module: string; name: string; sha256: string }[]>`select module, name, sha256 from kernel_migration`
    ).map(row => [`${row.module}/${row.name}`, row.sha256]),
  )
  const done: string[] = []
  for (const { module, name, sql: text, sha256 } of migrations) {
    const known = applied.get(`${module}/${name}`)
    if (known === sha256) continue
    if (known) throw new CannotMigrate(`The migration ${module}/${name} was altered after it had been applied.`)
    await sql.unsafe(text.replaceAll('plenaria_app', quoted(appRole)))
    await sql`insert into kernel_migration (module, name, sha256) values (${module}, ${name}, ${sha256})`
    done.push(`${module}/${name}`)
  }
  await sql.unsafe(OPEN_TO_OWNER)
  return done
}

/**
 * Forced row-level security binds the owner of the tables as well: without a policy a backup would be empty and a
 * migration that fills a column would fill nothing, both without a word. The policy is given to the database role, not
 * to a setting, so nothing that the application can say makes it hold for the application.
 */
const OPEN_TO_OWNER = `do $$
declare one regclass;
begin
  for one in select oid from pg_class
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and relforcerowsecurity
      and not exists (select from pg_policy where polrelid = pg_class.oid and polname = 'owner_keeps')
  loop
    execute format('create policy owner_keeps on %s for all to current_user using (true) with check (true)', one);
  end loop;
end $$`

/** Which migrations a database still lacks; asked by a process that may not migrate itself. */
export async function missingMigrations(appUrl: string, migrations: Migration[]): Promise<string[]> {
  const pool = openPool(appUrl, { max: 1 })
  try {
    const [table] = await pool`select to_regclass('kernel_migration') as name`
    if (!table?.['name']) return namesOf(migrations)
    return await missingOn(pool, namesOf(migrations))
  } finally {
    await pool.end()
  }
}

/** Asks whether the database still has everything that this version stands on. More than that is well: a newer one ran. */
export function lacksNothing(pool: Pool, modules: readonly string[]): () => Promise<boolean> {
  const names = namesOf(migrationsOf(modules))
  return async () => (await missingOn(pool, names)).length === 0
}

const namesOf = (migrations: Migration[]) => migrations.map(one => `${one.module}/${one.name}`)

async function missingOn(pool: Pool, names: string[]): Promise<string[]> {
  const applied = await pool<{ id: string }[]>`select module || '/' || name as id from kernel_migration`
  const known = new Set(applied.map(row => row.id))
  return names.filter(name => !known.has(name))
}

function sqlFiles(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter(name => name.endsWith('.sql'))
      .sort()
  } catch {
    return []
  }
}

function quoted(identifier: string): string {
  return `"${identifier.replaceAll('"', '""')}"`
}
