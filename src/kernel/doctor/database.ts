import { sql } from 'kysely'
import { service } from '../actor.ts'
import { missingMigrations } from '../database/migrate.ts'
import { type Check, type Finding, fault, ok, type Patient, warning } from '../doctor.ts'
import { writing } from '../transaction.ts'

/** Whether the database keeps what it has acknowledged, is what this version needs, and holds the application to its rights. */
export const DATABASE_CHECKS: readonly Check[] = [
  { name: 'postgresql', look: ({ pool }) => lookAtServer(pool) },
  { name: 'migrations', look: lookAtMigrations },
  { name: 'application role', look: ({ pool, reached }) => lookAtRole(pool, reached.appRole) },
  { name: 'row-level security', look: ({ pool }) => lookAtTables(pool) },
  { name: 'clock', look: ({ pool }) => lookAtClock(pool) },
  { name: 'jobs', look: ({ pool }) => lookAtJobs(pool) },
  { name: 'events', look: ({ pool }) => lookAtEvents(pool) },
]

type Pool = Patient['pool']

async function lookAtServer(pool: Pool): Promise<Finding> {
  const [server] = await pool<Record<'version' | 'number' | 'fsync' | 'pages' | 'commit', string>[]>`
    select current_setting('server_version') as version, current_setting('server_version_num') as number,
      current_setting('fsync') as fsync, current_setting('full_page_writes') as pages,
      current_setting('synchronous_commit') as commit`
  const { version, number, fsync, pages, commit } = server!
  if (Number(number) < 150_000)
    return fault(`PostgreSQL ${version} is too old.`, 'Make a backup and restore it on PostgreSQL 15 or newer.')
  const off = Object.entries({ fsync, full_page_writes: pages, synchronous_commit: commit }).filter(
    ([, is]) => is === 'off',
  )
  if (off.length > 0) {
    const names = off.map(([name]) => name).join(', ')
    return fault(`${names} is off: what was acknowledged is lost in a power cut.`, `Switch it on in postgresql.conf.`)
  }
  return ok(`PostgreSQL ${version} writes to disk before it acknowledges.`)
}

async function lookAtMigrations({ reached, migrations }: Patient): Promise<Finding> {
  const missing = await missingMigrations(reached.appUrl, [...migrations])
  if (missing.length === 0) return ok(`All ${migrations.length} migrations are applied.`)
  return fault(`The database lacks ${missing.join(', ')}.`, 'Run "plenaria migrate".')
}

async function lookAtRole(pool: Pool, appRole: string): Promise<Finding> {
  const [role] = await pool<Record<'superuser' | 'bypasses' | 'owned' | 'owner' | 'owns', boolean>[]>`
    select rolsuper as superuser, rolbypassrls as bypasses,
      exists (select from pg_class where relowner = role.oid) as owned,
      exists (select from pg_class where relnamespace = 'public'::regnamespace and relowner <> role.oid
        and pg_has_role(role.oid, relowner, 'member')) as owner
    from pg_roles role where rolname = current_user`
  const wrong = [
    role!.superuser && 'is a superuser',
    role!.bypasses && 'bypasses row-level security',
    role!.owned && 'owns tables',
    role!.owner && 'is a member of the owner of the tables',
  ].filter(one => one !== false)
  if (wrong.length === 0) return ok(`${appRole} owns nothing and is bound by row-level security.`)
  return fault(
    `${appRole} ${wrong.join(' and ')}: row-level security does not hold for it.`,
    'Give the application a plain role of its own in DATABASE_URL.',
  )
}

async function lookAtTables(pool: Pool): Promise<Finding> {
  const open = await pool<{ name: string }[]>`
    select relname as name from pg_class
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not (relrowsecurity and relforcerowsecurity)
      and exists (select from pg_attribute
        where attrelid = pg_class.oid and attname in ('scope_id', 'visibility') and not attisdropped)
    order by relname`
  if (open.length === 0) return ok('Every table that belongs to a network forces row-level security.')
  return fault(
    `Row-level security is not forced on ${open.map(({ name }) => name).join(', ')}.`,
    'Run, as the owner: alter table … enable row level security, force row level security.',
  )
}

async function lookAtClock(pool: Pool): Promise<Finding> {
  const before = Date.now()
  const [clock] = await pool<{ there: number; moved: number }[]>`
    select extract(epoch from clock_timestamp())::float8 * 1000 as there,
      extract(epoch from (select ahead from kernel_clock))::float8 as moved`
  const apart = Math.round((clock!.there - (before + Date.now()) / 2) / 100) / 10
  if (clock!.moved !== 0) {
    return warning(
      `The clock of the house was moved by ${clock!.moved} s.`,
      'That is for tests alone: update kernel_clock set ahead = default.',
    )
  }
  const says = `The clocks of application and database are ${Math.abs(apart)} s apart.`
  if (Math.abs(apart) <= 2) return ok(says)
  const todo = 'Let both machines take their time from the same server (NTP).'
  return Math.abs(apart) > 60 ? fault(says, todo) : warning(says, todo)
}

async function lookAtJobs(pool: Pool): Promise<Finding> {
  const [there] = await pool`select to_regclass('jobs.job') as name`
  if (!there?.['name']) return ok('The house has not been opened yet: there are no jobs.')
  const failed = await pool<{ name: string; count: number }[]>`
    select name, count(*)::int as count from jobs.job where state = 'failed' group by name order by name`
  if (failed.length === 0) return ok('No job has failed for good.')
  return warning(
    `Jobs have failed for good: ${failed.map(({ name, count }) => `${name} (${count})`).join(', ')}.`,
    'The log has a line "job" for each try; what they were to do is not done.',
  )
}

async function lookAtEvents(pool: Pool): Promise<Finding> {
  const waiting = await writing(pool, service('doctor'), async tx => {
    const { rows } = await sql<{ subscriber: string; count: number }>`
      select due.subscriber, count(*)::int as count
      from kernel_event event, unnest(event.subscribers) as due (subscriber)
      where event.at < kernel_now() - interval '1 hour' and not exists (
        select from kernel_event_done done where done.event_id = event.id and done.subscriber = due.subscriber)
      group by 1 order by 1`.execute(tx.db)
    return rows
  })
  if (waiting.length === 0) return ok('Nothing that happened waits longer than an hour.')
  return warning(
    `Events have waited longer than an hour for ${waiting.map(one => `${one.subscriber} (${one.count})`).join(', ')}.`,
    'Start the house again: it posts what is due; if they stay, read the log.',
  )
}
