import assert from 'node:assert/strict'
import { connect } from 'node:net'
import { after, afterEach, before, test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { type LivePage, openLivePage } from '../../../test/live-page.ts'
import { type Browser, openWorld, type World } from '../../../test/world.ts'
import { endSession, identify, type SessionId } from '../../modules/accounts/index.ts'
import { audienceIn } from '../actor.ts'
import { openPool } from '../database/driver.ts'
import { notFound } from '../errors.ts'
import { createServer } from '../http/server.ts'
import type { ScopeId } from '../ids.ts'
import { writing } from '../transaction.ts'
import { changed, rightsChanged } from './changed.ts'
import type { Listening } from './drawing.ts'
import { type Bounds, openStream, type Stream } from './stream.ts'

let world: World
let towns: ScopeId
let member: Browser
/** What the board of each test says; `said` by its name in the address. */
let board: Record<string, string>
let drawn: string[]
let fault: Error | null
const houses: Server[] = []

before(async () => {
  world = await openWorld()
  const [network] = await world.everyRow<{ id: ScopeId }>(`select id from networks_network where slug = 'towns'`)
  towns = network!.id
  member = await world.as('member-sw')
})
after(() => world.close())
afterEach(async () => {
  for (const house of houses.splice(0)) await house.close()
})

interface Server {
  fastify: FastifyInstance
  stream: Stream
  origin: string
  open: (path: string, who?: Browser | null, headers?: Record<string, string>) => Promise<LivePage>
  close: () => Promise<void>
}

/** A process with one live address, `/boards/:board/live`, for the members of a network. */
async function openServer(bounds: Partial<Bounds> = {}): Promise<Server> {
  board = {}
  drawn = []
  fault = null
  const { pool, jobsUrl } = world.house.database
  const known = { pool, identify: (token: string) => identify(pool, token) }
  const stream = openStream({ ...known, directUrl: jobsUrl, log: () => {}, bounds })
  const house = { ...world.house.house, ...known, secret: Buffer.from('of this test'), stream }
  const fastify = await createServer(
    house,
    () => {},
    web =>
      web.live('/boards/:board/live', {
        async listen(tx, params): Promise<Listening> {
          if (params['board'] !== 'public' && !tx.actor.memberOf.includes(towns)) throw notFound()
          return { channel: `board:${params['board']}`, audience: audienceIn(tx.actor, towns) }
        },
        async draw(tx, params, { language }) {
          if (fault) throw fault
          if (params['board'] !== 'public' && !tx.actor.memberOf.includes(towns)) throw notFound()
          drawn.push(`${params['board']} ${language}`)
          const { rows } = await sql<{ one: number }>`select 1 as one`.execute(tx.db)
          return { says: board[params['board']!] ?? 'nothing', one: rows[0]!.one }
        },
      }),
  )
  await fastify.listen({ port: 0, host: '127.0.0.1' })
  const origin = `http://127.0.0.1:${(fastify.server.address() as { port: number }).port}`
  let closed = false
  const server: Server = {
    fastify,
    stream,
    origin,
    open: (path, who = member, headers = {}) =>
      openLivePage(origin + path, { ...(who ? { cookie: who.cookie() } : {}), ...headers }),
    async close() {
      if (closed) return
      closed = true
      await fastify.close()
      await stream.close()
    },
  }
  houses.push(server)
  return server
}

/** Changes a board as a member would: words and announcement in one transaction. */
const write = (name: string, words: string) =>
  world.write('member-sw', async tx => {
    changed(tx, `board:${name}`)
    board[name] = words
    await sql`select 1`.execute(tx.db)
  })
const says = (words: string) => (told: { data: string }) => told.data.includes(`"${words}"`)
const isOver = (told: { event: string }) => told.event === 'over'

test('who listens has the present state at once, and every later one', async () => {
  const server = await openServer()
  board['garden'] = 'first'
  const page = await server.open('/boards/garden/live')
  assert.equal(page.status, 200)
  assert.deepEqual(
    ['content-type', 'cache-control', 'x-accel-buffering', 'content-encoding'].map(name => page.headers[name]),
    ['text/event-stream; charset=utf-8', 'no-store', 'no', undefined],
  )
  await page.hears(says('first'))
  await write('garden', 'second')
  await page.hears(says('second'))
  await write('another', 'elsewhere')
  await write('garden', 'third')
  await page.hears(says('third'))
  assert.equal(page.heard.length, 3)
})

test('who may not listen gets the answer of what does not exist', async () => {
  const server = await openServer()
  const hidden = await server.open('/boards/garden/live', null)
  const absent = await server.open('/gardens/nothing/live', null)
  assert.equal(hidden.status, 404)
  assert.equal(hidden.body.replaceAll('/boards/garden/live', ''), absent.body.replaceAll('/gardens/nothing/live', ''))
  assert.equal(server.stream.listeners, 0)
  const foreign = await server.open('/boards/garden/live', member, { 'sec-fetch-site': 'cross-site' })
  assert.equal(foreign.status, 403)
})

test('what is rolled back is told to nobody', async () => {
  const server = await openServer()
  const page = await server.open('/boards/garden/live')
  await page.hears(says('nothing'))
  // Once for the page, and once more when we begin to hear other processes.
  await world.until(async () => drawn.length === 2)
  await assert.rejects(
    world.write('member-sw', async tx => {
      changed(tx, 'board:garden')
      await sql`select 1`.execute(tx.db)
      throw new Error('thought better of it')
    }),
  )
  await write('another', 'elsewhere')
  await new Promise(resolve => setTimeout(resolve, 300))
  assert.equal(drawn.length, 2)
  assert.equal(page.heard.length, 1)
})

test('for fifty equal listeners it is drawn once, for each language once, and for nobody not at all', async () => {
  const server = await openServer({ ofOneSession: 100 })
  const inEnglish = await Promise.all(Array.from({ length: 50 }, () => server.open('/boards/garden/live?lang=en')))
  const inFrench = await Promise.all(Array.from({ length: 5 }, () => server.open('/boards/garden/live?lang=fr')))
  await Promise.all([...inEnglish, ...inFrench].map(page => page.hears(says('nothing'))))
  drawn = []
  await write('garden', 'news')
  await Promise.all([...inEnglish, ...inFrench].map(page => page.hears(says('news'))))
  assert.deepEqual(drawn.sort(), ['garden en', 'garden fr'])
  assert.equal(new Set(inEnglish.map(page => page.heard.at(-1)!.id)).size, 1)
  for (const page of [...inEnglish, ...inFrench]) page.leave()
  await world.until(async () => server.stream.listeners === 0)
  drawn = []
  await write('garden', 'nobody hears this')
  await new Promise(resolve => setTimeout(resolve, 300))
  assert.deepEqual(drawn, [])
})

test('a page that comes back is told only what it does not have', async () => {
  const server = await openServer()
  const first = await server.open('/boards/garden/live')
  const { id } = await first.hears(says('nothing'))
  first.leave()
  const back = await server.open('/boards/garden/live', member, { 'last-event-id': id })
  await world.until(async () => server.stream.listeners === 1 && drawn.length >= 2)
  await write('garden', 'meanwhile')
  await back.hears(says('meanwhile'))
  assert.equal(back.heard.length, 1)
  back.leave()
  const late = await server.open('/boards/garden/live', member, { 'last-event-id': id })
  await late.hears(says('meanwhile'))
})

test('a hint that was lost is made good, and nothing is sent that is the same', async () => {
  const server = await openServer({ drawAgain: 200 })
  const page = await server.open('/boards/garden/live')
  await page.hears(says('nothing'))
  await world.until(async () => drawn.length >= 4)
  assert.equal(page.heard.length, 1)
  board['garden'] = 'written while nobody told us'
  await page.hears(says('written while nobody told us'))
})

test('while it cannot be drawn everybody keeps what they have, and hears on afterwards', async () => {
  const server = await openServer({ drawAgain: 200 })
  const page = await server.open('/boards/garden/live')
  await page.hears(says('nothing'))
  fault = new Error('the database is away')
  await write('garden', 'later')
  await new Promise(resolve => setTimeout(resolve, 300))
  assert.equal(page.heard.length, 1)
  fault = null
  await page.hears(says('later'))
})

test('what is closed to its audience ends for all of it', async () => {
  const server = await openServer()
  const page = await server.open('/boards/garden/live')
  await page.hears(says('nothing'))
  fault = notFound()
  await write('garden', 'for others only')
  await page.hears(isOver)
  await page.ended()
  assert.equal(page.heard.filter(says('for others only')).length, 0)
})

test('who signs out is out at once; others with other sessions hear on', async () => {
  const server = await openServer()
  const leaving = await world.as('member-sw')
  const [page, other] = [await server.open('/boards/garden/live', leaving), await server.open('/boards/garden/live')]
  await Promise.all([page, other].map(one => one.hears(says('nothing'))))
  const token = /__Host-plenaria=([^;]*)/.exec(leaving.cookie())![1]!
  const { session } = (await identify(world.house.database.pool, token))!
  await world.write('member-sw', tx => endSession(tx, session as SessionId))
  await page.hears(isOver)
  await page.ended()
  await write('garden', 'after they left')
  await other.hears(says('after they left'))
  assert.equal(page.heard.some(says('after they left')), false)
})

test('whose session is gone without a word is out within the time after which everybody is asked again', async () => {
  const server = await openServer({ askAgain: 200 })
  const leaving = await world.as('delegate-es')
  const page = await server.open('/boards/garden/live', leaving)
  await page.hears(says('nothing'))
  await world.everyRow(
    `delete from accounts_session where person_id in (select id from register_person where slug = 'delegate-es')`,
  )
  await page.hears(isOver)
  await page.ended()
})

test('who is no member any more is out within that time, and at once when it is said', async () => {
  const removed = `update networks_membership set until = '2020-01-02', since = '2020-01-01' where person_id =
    (select id from register_person where slug = 'facilitator') returning person_id`
  const back = `update networks_membership set until = null where person_id =
    (select id from register_person where slug = 'facilitator')`
  const facilitator = await world.as('facilitator')
  for (const bounds of [{ askAgain: 200 }, {}]) {
    const server = await openServer(bounds)
    const page = await server.open('/boards/garden/live', facilitator)
    await page.hears(says('nothing'))
    const [row] = await world.everyRow<{ person_id: string }>(removed)
    if (!('askAgain' in bounds)) await world.write('officer', async tx => rightsChanged(tx, row!.person_id))
    await page.hears(isOver)
    await page.ended()
    assert.equal((await server.open('/boards/garden/live', facilitator)).status, 404)
    await world.everyRow(back)
  }
})

test('who cannot be asked again is sent away for a while, not told that it is over', async () => {
  const server = await openServer({ askAgain: 100, unasked: 400 })
  const page = await server.open('/boards/garden/live')
  await page.hears(says('nothing'))
  const busy = await world.house.database.pool.reserve()
  await busy`begin`
  await busy`lock table accounts_session in access exclusive mode`
  try {
    await page.ended()
  } finally {
    await busy`rollback`
    busy.release()
  }
  assert.equal(page.heard.some(isOver), false)
  assert.match(page.wire(), /retry: \d+\n\n$/)
})

test('a page that takes nothing off the wire is let go, and holds nobody up', async () => {
  const server = await openServer({ ofOneSession: 10, step: 0 })
  const slow = await server.open('/boards/garden/live')
  const quick = await server.open('/boards/garden/live')
  await quick.hears(says('nothing'))
  slow.stall()
  for (let round = 0; server.stream.listeners === 2; round++) {
    assert.ok(round < 3000, 'it was never let go')
    await write('garden', `${round} ${'x'.repeat(15_000)}`)
    await quick.hears(told => told.data.includes(`"${round} x`))
    quick.heard.length = 0
  }
  assert.equal(server.stream.listeners, 1)
})

test('a house that is full says so and when to come back; one session is not the whole house', async () => {
  const server = await openServer({ listeners: 6, ofOneSession: 2 })
  const pages = [await server.open('/boards/garden/live'), await server.open('/boards/garden/live')]
  const third = await server.open('/boards/garden/live')
  assert.deepEqual(
    [third.status, third.headers['retry-after'], JSON.parse(third.body)],
    [429, '60', { error: 'too-many' }],
  )
  for (let i = 0; i < 3; i++) pages.push(await server.open('/boards/public/live', null))
  const visitor = await server.open('/boards/public/live', null)
  assert.equal(visitor.status, 503, 'visitors have half of the places')
  const delegate = await world.as('delegate-es')
  pages.push(await server.open('/boards/garden/live', delegate))
  assert.deepEqual(
    pages.map(page => page.status),
    [200, 200, 200, 200, 200, 200],
  )
  const late = await server.open('/boards/garden/live', delegate)
  assert.deepEqual([late.status, late.headers['retry-after'], JSON.parse(late.body)], [503, '60', { error: 'busy' }])
  pages[0]!.leave()
  await world.until(async () => server.stream.listeners === 5)
  assert.equal((await server.open('/boards/garden/live')).status, 200)
})

test('who is gone before we know who they are, or asks twice on one connection, leaves nobody behind', async () => {
  const server = await openServer()
  const busy = await world.house.database.pool.reserve()
  await busy`begin`
  await busy`lock table accounts_session in access exclusive mode`
  const leaving = server.open('/boards/garden/live').catch(() => 'gone')
  await world.until(async () => (await world.everyRow(`select from pg_locks where not granted`)).length > 0)
  server.fastify.server.closeAllConnections()
  assert.equal(await leaving, 'gone')
  await busy`rollback`
  busy.release()
  const socket = connect(Number(new URL(server.origin).port), '127.0.0.1')
  const request = `GET /boards/public/live HTTP/1.1\r\nhost: localhost\r\n\r\n`
  socket.on('error', () => {})
  socket.write(request + request)
  await world.until(async () => server.stream.listeners === 1)
  await new Promise(resolve => setTimeout(resolve, 300))
  assert.equal(server.stream.listeners, 1)
  socket.destroy()
  await world.until(async () => server.stream.listeners === 0)
})

test('a house that stops ends all streams at once, and its pages come back at different moments', async () => {
  const server = await openServer({ ofOneSession: 20 })
  const pages = await Promise.all(Array.from({ length: 10 }, () => server.open('/boards/garden/live')))
  await Promise.all(pages.map(page => page.hears(says('nothing'))))
  await server.close()
  await Promise.all(pages.map(page => page.ended()))
  const returns = pages.map(page => Number(/retry: (\d+)\n\n$/.exec(page.wire())?.[1]))
  assert.ok(
    returns.every(one => one >= 1000 && one <= 31_000),
    String(returns),
  )
  assert.ok(new Set(returns).size > 5, String(returns))
})

test('an open page hears a sign of life while nothing happens', async () => {
  const server = await openServer({ beat: 100 })
  const page = await server.open('/boards/garden/live')
  await world.until(async () => page.wire().endsWith(':\n\n:\n\n'))
  assert.equal(page.heard.length, 1)
})

/** Says that a board changed as another process does: on a pool of its own, past this one. */
async function writeElsewhere(name: string, words: string): Promise<void> {
  const { appUrl, jobsUrl } = world.house.database
  const pool = openPool(appUrl, { max: 1 })
  const identify = async () => null
  const neighbour = openStream({ pool, directUrl: jobsUrl, identify, log: () => {} })
  await writing(pool, await world.actor('member-sw'), async tx => {
    changed(tx, `board:${name}`)
    board[name] = words
  })
  // It says what it has still to say before it goes.
  await neighbour.close()
  await pool.end()
}

test('processes on one database hear each other, also after their connection was cut', async () => {
  const server = await openServer({ drawAgain: 600_000 })
  const page = await server.open('/boards/garden/live')
  await world.until(async () => drawn.length === 2)
  await writeElsewhere('garden', 'from next door')
  await page.hears(says('from next door'))
  const cut = await world.everyRow(`select pg_terminate_backend(pid) from pg_stat_activity
    where application_name = 'plenaria' and query ilike 'listen%plenaria_changed%'`)
  assert.equal(cut.length, 1)
  drawn = []
  await world.until(async () => drawn.length === 1)
  await writeElsewhere('garden', 'next door again')
  await page.hears(says('next door again'))
})

test('many changes at once reach the neighbours in as few notices as fit', async () => {
  const server = await openServer({ drawAgain: 600_000 })
  const page = await server.open('/boards/garden/live')
  await world.until(async () => drawn.length === 2)
  const { jobsUrl } = world.house.database
  const notices: string[] = []
  const listening = openPool(jobsUrl, { max: 1 })
  await listening.listen('plenaria_changed', notice => notices.push(notice))
  const { pool } = world.house.database
  await writing(pool, await world.actor('member-sw'), async tx => {
    for (let one = 0; one < 500; one++) changed(tx, `board:${one}-${'x'.repeat(20)}`)
  })
  await write('garden', 'the last')
  await page.hears(says('the last'))
  await world.until(async () => notices.at(-1)?.endsWith('board:garden'))
  assert.ok(notices.length < 8, String(notices.length))
  assert.equal(new Set(notices.flatMap(notice => notice.split('\n').slice(1))).size, 501)
  await listening.end()
})
