import { type Config, WrongSetting } from '../config.ts'
import type { Log } from '../log.ts'
import { openPool, type Pool } from './driver.ts'
import { startEmbedded } from './embedded.ts'
import { migrate, migrationsOf, missingMigrations } from './migrate.ts'

/** An open, migrated database: a pool that obeys row-level security, and where the jobs connect. */
export interface Database {
  pool: Pool
  appUrl: string
  appRole: string
  jobsUrl: string
  /** The owner of the tables, where we know it: for moving the clock in tests. */
  ownerUrl: string
  /** Process ids of an embedded server, for measuring; none for one that exists elsewhere. */
  pids: () => number[]
  close: () => Promise<void>
}

/**
 * Opens the database of a configuration: the one at DATABASE_URL, or the embedded server on the data folder. Brings
 * the schema up to date where the owner's address is known, else says which migrations are missing.
 */
export async function openDatabase(config: Config, modules: readonly string[], log: Log): Promise<Database> {
  return config.databaseUrl
    ? openExisting(config.databaseUrl, config, modules, log)
    : openEmbedded(config, modules, log)
}

async function openEmbedded(config: Config, modules: readonly string[], log: Log): Promise<Database> {
  const server = await startEmbedded({
    dataFolder: config.dataFolder,
    log: message => log('info', 'postgres', { message }),
    ...(config.embeddedPackage ? { binaries: config.embeddedPackage } : {}),
  })
  try {
    const appRole = new URL(server.url.app).username
    await migrate(server.url.owner, appRole, migrationsOf(modules))
    const pool = openPool(server.url.app)
    const close = async () => {
      await pool.end({ timeout: 5 })
      await server.stop()
    }
    return {
      pool,
      appUrl: server.url.app,
      appRole,
      jobsUrl: server.url.jobs,
      ownerUrl: server.url.owner,
      pids: server.pids,
      close,
    }
  } catch (error) {
    await server.stop()
    throw error
  }
}

async function openExisting(appUrl: string, config: Config, modules: readonly string[], log: Log): Promise<Database> {
  const jobsUrl = config.databaseDirectUrl
  if (!jobsUrl) {
    throw new WrongSetting(
      'DATABASE_URL is set but DATABASE_DIRECT_URL is not; expected the address of a role that owns schema "jobs", past any pooler.',
    )
  }
  const appRole = decodeURIComponent(new URL(appUrl).username)
  const migrations = migrationsOf(modules)
  if (config.databaseOwnerUrl) {
    const done = await migrate(config.databaseOwnerUrl, appRole, migrations)
    if (done.length > 0) log('info', 'migrated', { done })
  } else {
    const missing = await missingMigrations(appUrl, migrations)
    if (missing.length > 0) {
      throw new WrongSetting(
        `The database lacks ${missing.join(', ')}; set DATABASE_OWNER_URL and run "plenaria migrate".`,
      )
    }
  }
  const pool = openPool(appUrl)
  return {
    pool,
    appUrl,
    appRole,
    jobsUrl,
    ownerUrl: config.databaseOwnerUrl ?? appUrl,
    pids: () => [],
    close: () => pool.end({ timeout: 5 }),
  }
}
