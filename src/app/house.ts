import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { refuseUnfinished } from '../kernel/backup/unfinished.ts'
import { type Config, WrongSetting } from '../kernel/config.ts'
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
import { RECURRING } from './recurring.ts'
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
  refuseUnfinished(config.dataFolder)
  // What was opened is closed again, last first: at the end, or at once when a later step fails.
  await using opening = new AsyncDisposableStack()
  const database = opening.adopt(await openDatabase(config, MODULES, log), one => one.close())
  keepFilesIn(filesFolder(config))
  nameSections()
  offerTextHolders([...documentTexts, ...planTexts, ...programmeTexts])
  opening.adopt(
    await startJobs(database.jobsUrl, database.appRole, database.pool, SUBSCRIPTIONS, log, RECURRING),
    jobs => jobs.stop(),
  )
  await before?.(database)
  await bundleIslands(join(config.dataFolder, 'cache'))
  const house: House = {
    pool: database.pool,
    secret: secretIn(config.dataFolder),
    publicUrl: config.publicUrl,
    identify: token => identify(database.pool, token),
    lookHash,
  }
  const fastify = opening.adopt(await createServer(house, log, allRoutes(house, config.demonstration)), closeServer)
  const port = await listen(fastify, config)
  const closing = opening.move()
  return { fastify, database, origin: `http://localhost:${port}`, stop: () => closing.disposeAsync() }
}

async function listen(fastify: FastifyInstance, { port, host }: Config): Promise<number> {
  try {
    await fastify.listen({ port, host })
  } catch (error) {
    const { code } = error as { code?: string }
    if (code === 'EADDRINUSE') throw new WrongSetting(`Port ${port} is in use already; choose another one: --port N.`)
    if (code === 'EACCES')
      throw new WrongSetting(`Port ${port} is not open to this user; choose one above 1023: --port N.`)
    throw error
  }
  return (fastify.server.address() as { port: number }).port
}

/** Whoever is being answered gets five seconds; a client that reads no further holds nobody up. */
async function closeServer(fastify: FastifyInstance): Promise<void> {
  const patience = setTimeout(() => fastify.server.closeAllConnections(), 5000)
  await fastify.close()
  clearTimeout(patience)
}

/** The secret that seals form keys: made once, kept in the data folder and in no backup of the database. */
function secretIn(folder: string): Buffer {
  const path = join(folder, 'secret.key')
  if (!existsSync(path)) writeFileSync(path, randomBytes(32), { mode: 0o600, flag: 'wx' })
  return readFileSync(path)
}
