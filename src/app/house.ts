import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import type { Config } from '../kernel/config.ts'
import { type Database, filesFolder, openDatabase } from '../kernel/database/open.ts'
import { keepFilesIn } from '../kernel/files.ts'
import type { House } from '../kernel/http/context.ts'
import { createServer, type Log } from '../kernel/http/server.ts'
import { startJobs } from '../kernel/jobs.ts'
import { bundleIslands } from '../kernel/look/islands.ts'
import { lookHash } from '../kernel/look/stylesheet.ts'
import { identify } from '../modules/accounts/index.ts'
import { documentTexts } from '../modules/documents/index.ts'
import { planTexts } from '../modules/plan/index.ts'
import { programmeTexts } from '../modules/programme/index.ts'
import { offerTextHolders } from '../modules/translations/index.ts'
import { MODULES } from './modules.ts'
import { nameSections } from './navigation.ts'
import { allRoutes } from './routes.ts'
import { SUBSCRIPTIONS } from './subscriptions.ts'

/** A running house: one process, its database and its jobs. */
export interface RunningHouse {
  fastify: FastifyInstance
  database: Database
  /** Where it listens, `http://localhost:PORT`. */
  origin: string
  stop: () => Promise<void>
}

/** Opens everything in the order it stands on each other and answers requests when it returns. */
export async function openHouse(
  config: Config,
  log: Log,
  before?: (database: Database) => Promise<unknown>,
): Promise<RunningHouse> {
  mkdirSync(config.dataFolder, { recursive: true })
  const database = await openDatabase(config, MODULES, log)
  keepFilesIn(filesFolder(config))
  nameSections()
  offerTextHolders([...documentTexts, ...planTexts, ...programmeTexts])
  const jobs = await startJobs(database.jobsUrl, database.appRole, database.pool, SUBSCRIPTIONS, log)
  await before?.(database)
  await bundleIslands(join(config.dataFolder, 'cache'))
  const house: House = {
    pool: database.pool,
    secret: secretIn(config.dataFolder),
    publicUrl: config.publicUrl,
    identify: token => identify(database.pool, token),
    lookHash,
  }
  const fastify = await createServer(house, log, allRoutes(house, config.demonstration))
  await fastify.listen({ port: config.port, host: config.host })
  const { port } = fastify.server.address() as { port: number }
  return {
    fastify,
    database,
    origin: `http://localhost:${port}`,
    async stop() {
      // Whoever is being answered gets five seconds; a client that reads no further holds nobody up.
      const patience = setTimeout(() => fastify.server.closeAllConnections(), 5000)
      await fastify.close()
      clearTimeout(patience)
      await jobs.stop()
      await database.close()
    },
  }
}

/** The secret that seals form keys: made once, kept in the data folder and in no backup of the database. */
function secretIn(folder: string): Buffer {
  const path = join(folder, 'secret.key')
  if (!existsSync(path)) writeFileSync(path, randomBytes(32), { mode: 0o600, flag: 'wx' })
  return readFileSync(path)
}
