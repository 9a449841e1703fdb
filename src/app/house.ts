import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { refuseUnfinished } from '../kernel/backup/unfinished.ts'
import { type Config, WrongSetting } from '../kernel/config.ts'
import { lacksNothing } from '../kernel/database/migrate.ts'
import { type Database, openDatabase } from '../kernel/database/open.ts'
import { keepErasedListIn } from '../kernel/erasure/erase.ts'
import { offerPersonal } from '../kernel/erasure/personal.ts'
import { replayErasures } from '../kernel/erasure/replay.ts'
import { keepFilesIn } from '../kernel/files/keep.ts'
import { openStore } from '../kernel/files/open-store.ts'
import { declareHoldings } from '../kernel/holdings.ts'
import type { House } from '../kernel/http/context.ts'
import { createServer } from '../kernel/http/server.ts'
import { startJobs } from '../kernel/jobs.ts'
import type { Log } from '../kernel/log.ts'
import { bundleIslands } from '../kernel/look/islands.ts'
import { lookHash } from '../kernel/look/stylesheet.ts'
import { openMailDoor } from '../kernel/mail/door.ts'
import { followMailWay } from '../kernel/mail/follow.ts'
import { linksBeginWith } from '../kernel/mail/links.ts'
import { openPostOffice } from '../kernel/mail/post-office.ts'
import { setUpMail } from '../kernel/mail/setup.ts'
import { bundleWorker } from '../kernel/offline/worker.ts'
import { sealWith } from '../kernel/sealed.ts'
import { searchWhatWasBefore } from '../kernel/search/keep.ts'
import { offerSearchable } from '../kernel/search/searchable.ts'
import { sealLinksWith } from '../kernel/signed-links.ts'
import { openStream } from '../kernel/stream/stream.ts'
import { identify, inviteLink } from '../modules/accounts/index.ts'
import { documentsSearchable, documentTexts, repliesLeadTo } from '../modules/documents/index.ts'
import { inboxAddress, offerTurns, openInboxes, replyAddresses } from '../modules/inbox/index.ts'
import { librarySearchable, libraryTexts, offerCiting } from '../modules/library/index.ts'
import { mailingsTexts } from '../modules/mailings/index.ts'
import { addToPeople, indexWhatWasBefore } from '../modules/networks/index.ts'
import { declareNotices } from '../modules/notices/index.ts'
import { planSearchable, planTexts } from '../modules/plan/index.ts'
import {
  networksAreWrittenTo,
  programmeSearchable,
  programmeTexts,
  speakersReplyTo,
} from '../modules/programme/index.ts'
import { countriesBy } from '../modules/register/index.ts'
import { offerTextHolders } from '../modules/translations/index.ts'
import { belowGroup } from './below-group.ts'
import { belowPerson } from './below-person.ts'
import { CITING } from './citing.ts'
import { foundingPath } from './first-run.ts'
import { HOLDINGS } from './holdings.ts'
import { followFacts } from './house-facts.ts'
import { TURNS } from './inbox-turns.ts'
import { MODULES } from './modules.ts'
import { nameSections } from './navigation.ts'
import { NOTICE_KINDS } from './notices.ts'
import { PERSONAL } from './personal.ts'
import { RECURRING } from './recurring.ts'
import { allRoutes } from './routes.ts'
import { secretIn, wrongSecret } from './secret.ts'
import { SUBSCRIPTIONS } from './subscriptions.ts'

/** A running house: one process, its database and its jobs. */
export interface RunningHouse {
  fastify: FastifyInstance
  /** What its requests are answered with. */
  house: House
  database: Database
  /** Where it listens, `http://localhost:PORT`. */
  origin: string
  /** Where it can still be founded; null once it is. */
  founding: string | null
  /** The port where mail arrives; null where none does. */
  mailPort: number | null
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
  keepFilesIn(await openStore(config, log))
  const secret = secretIn(config.dataFolder)
  sealLinksWith(secret)
  sealWith(secret)
  setUpMail({ settings: config.mail, secret, keepsContent: config.demonstration })
  keepErasedListIn(config.dataFolder)
  offerPersonal(PERSONAL)
  declareNotices(NOTICE_KINDS)
  nameSections()
  countriesBy(join(config.dataFolder, 'country-names.csv'))
  declareHoldings(HOLDINGS)
  addToPeople({ people: inviteLink, person: belowPerson, body: belowGroup })
  offerSearchable([...documentsSearchable, planSearchable, programmeSearchable, librarySearchable])
  offerTextHolders([...documentTexts, ...planTexts, ...programmeTexts, ...libraryTexts, ...mailingsTexts])
  offerCiting(CITING)
  openInboxes()
  networksAreWrittenTo(inboxAddress)
  offerTurns(TURNS)
  repliesLeadTo(replyAddresses)
  speakersReplyTo(replyAddresses)
  // Without PUBLIC_URL no mail leaves, and the links of those that are kept lead to this machine.
  linksBeginWith(config.publicUrl ?? `http://localhost:${config.port}`)
  const jobs = opening.adopt(
    await startJobs({
      directUrl: database.jobsUrl,
      appRole: database.appRole,
      pool: database.pool,
      subscriptions: SUBSCRIPTIONS,
      log,
      recurring: RECURRING,
      works: config.jobs,
    }),
    one => one.stop(),
  )
  const way = opening.adopt(await followMailWay(database.pool, config.publicUrl, log), one => one.stop())
  const post = opening.adopt(await openPostOffice(database.pool, log, { alone: !config.databaseUrl }), one =>
    one.stop(),
  )
  way.tell(post.renew)
  const door = opening.adopt(await openMailDoor(database.pool, log), one => one?.close())
  await replayErasures(database.pool, log)
  await searchWhatWasBefore(database.pool)
  await indexWhatWasBefore(database.pool)
  await before?.(database)
  const wrong = await wrongSecret(database.pool, secret)
  if (wrong) log('error', 'another-secret', wrong)
  const facts = opening.adopt(await followFacts(database.pool), one => one.stop())
  await bundleIslands(join(config.dataFolder, 'cache'))
  await bundleWorker(join(config.dataFolder, 'cache'))
  const { pool, jobsUrl: directUrl } = database
  const known = { pool, identify: (token: string) => identify(pool, token) }
  const stream = opening.adopt(openStream({ ...known, directUrl, log }), one => one.close())
  const house: House = {
    ...known,
    secret,
    publicUrl: config.publicUrl,
    filesUrl: config.filesUrl,
    lookHash,
    facts: facts.now,
    stream,
  }
  const server = await createServer(house, log, allRoutes(house, facts, config), {
    readiness: { migrations: lacksNothing(database.pool, MODULES), jobs: jobs.running },
    requestLog: config.logRequests,
  })
  const fastify = opening.adopt(server, closeServer)
  const port = await listen(fastify, config)
  if (!config.publicUrl) linksBeginWith(`http://localhost:${port}`)
  const closing = opening.move()
  return {
    fastify,
    house,
    database,
    origin: `http://localhost:${port}`,
    founding: facts.now().name ? null : foundingPath(house.secret),
    mailPort: door?.port ?? null,
    stop: () => closing.disposeAsync(),
  }
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
