import { setTimeout as sleep } from 'node:timers/promises'
import postgres from 'postgres'
import { CannotStartDatabase } from './cannot-start.ts'
import { type Cluster, database, type Role, roles, urlOf } from './cluster.ts'
import type { Running } from './server.ts'

/** The sign that this application, and no other, uses the cluster. */
export interface Hold {
  /** Lets go of it. */
  end(): Promise<void>
}

/** Any number that nobody else takes in the maintenance database `postgres`, where nothing of ours lives. */
const lockKey = 1_348_285_774

/**
 * Takes the cluster for this application by a lock on a connection of its own, which PostgreSQL gives back the moment
 * the application dies, however it dies: nothing to go stale. Makes roles and database if they are missing. `lost` is
 * called if the connection ends. Null if the server is going away; throws `CannotStartDatabase` if another holds it.
 */
export async function holdCluster(cluster: Cluster, server: Running, lost: () => void): Promise<Hold | null> {
  let held = false
  const sql = postgres(urlOf(cluster, 'superuser', server.port, 'postgres'), {
    max: 1,
    max_lifetime: null,
    fetch_types: false,
    connect_timeout: 5,
    onnotice: () => {},
    onclose: () => held && lost(),
    connection: { application_name: `plenaria ${process.pid}` },
  })
  const end = async () => {
    held = false
    await sql.end({ timeout: 0 })
  }
  try {
    await takeLock(sql, cluster)
    await prepareDatabase(sql, cluster)
    held = true
    return { end }
  } catch (fault) {
    await end()
    if (isGoingAway(fault)) {
      await sleep(50)
      return null
    }
    if ((fault as { code?: string }).code === '28P01') {
      throw new CannotStartDatabase(
        `The passwords in ${cluster.home} are not those of the PostgreSQL that runs on it; restore passwords.json.`,
      )
    }
    throw fault
  }
}

/** A killed application's connection is gone within a blink; one that is still there after a second is alive. */
async function takeLock(sql: postgres.Sql, cluster: Cluster): Promise<void> {
  const giveUpAt = Date.now() + 1000
  for (;;) {
    const [row] = await sql<{ held: boolean }[]>`select pg_try_advisory_lock(${lockKey}) as held`
    if (row?.held) return
    if (Date.now() > giveUpAt) break
    await sleep(50)
  }
  const [other] =
    await sql`select split_part(application_name, ' ', 2) as pid from pg_locks join pg_stat_activity using (pid)
    where locktype = 'advisory' and objid = ${lockKey} and granted`
  throw new CannotStartDatabase(
    `Another Plenaria (process ${other?.pid ?? 'unknown'}) is running on the data folder ${cluster.home}: stop it first, or give this one a folder of its own with --data.`,
  )
}

/** The database gets its name last: where it is, everything before it is. */
async function prepareDatabase(sql: postgres.Sql, cluster: Cluster): Promise<void> {
  const [existing] = await sql`select from pg_database where datname = ${database}`
  if (existing) return
  const unfinished = `${database}_new`
  for (const role of ['owner', 'app', 'jobs'] as const) await sql.unsafe(roleSql(role, cluster.passwords[role]))
  await sql.unsafe(`drop database if exists ${unfinished}`)
  await sql.unsafe(`create database ${unfinished} owner ${roles.owner}`)
  await sql.unsafe(`revoke all on database ${unfinished} from public`)
  await sql.unsafe(`grant connect on database ${unfinished} to ${roles.app}`)
  await sql.unsafe(`grant connect, create on database ${unfinished} to ${roles.jobs}`) // it makes its own schema
  await sql.unsafe(`alter database ${unfinished} rename to ${database}`)
}

/** A password is of letters, digits, - and _ (base64url): nothing to escape. */
function roleSql(role: Role, password: string): string {
  const name = roles[role]
  return `do $$ begin
    if not exists (select from pg_roles where rolname = '${name}') then create role ${name}; end if;
    alter role ${name} login nosuperuser nocreatedb nocreaterole nobypassrls password '${password}';
  end $$`
}

function isGoingAway(fault: unknown): boolean {
  const code = (fault as { code?: string }).code ?? ''
  return ['57P01', '57P02', '57P03', 'ECONNREFUSED', 'ECONNRESET', 'CONNECTION_CLOSED', 'CONNECTION_ENDED'].includes(
    code,
  )
}
