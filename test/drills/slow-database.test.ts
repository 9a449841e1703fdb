import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import postgres from 'postgres'
import { VISITOR } from '../../src/kernel/actor.ts'
import { reading, writing } from '../../src/kernel/transaction.ts'
import { furnish, keyFor, type Names } from '../matrix/furnish.ts'
import { type Browser, openWorld, type World } from '../world.ts'

// A database that is there and does not answer: frozen, locked, slow, or gone in the middle of a request.

let world: World
let names: Names
let member: Browser
let block: string
before(async () => {
  world = await openWorld()
  names = await furnish(world, 'towns')
  member = await world.as('member-sw')
  block = `/towns/documents/${names.open}/blocks/${names.openBlock}`
})
after(() => world.close())

const said = async () => (await world.everyRow('select id from documents_contribution')).length
const owner = () => postgres(world.house.database.ownerUrl, { max: 1, onnotice: () => {} })

test('one slow statement, one long wait for a lock and one forgotten transaction end by themselves', async () => {
  const { pool } = world.house.database
  const beganAt = performance.now()
  const locking = owner()
  const lock = locking.begin(async one => {
    await one`lock table documents_contribution in access exclusive mode`
    await sleep(7000)
  })
  await sleep(200)
  const slow = reading(pool, VISITOR, tx => sql`select pg_sleep(60)`.execute(tx.db))
  const locked = member.get(block)
  await Promise.all([
    assert.rejects(slow, { code: '57014' }),
    locked.then(answer => {
      assert.equal(answer.status, 503)
      assert.ok(answer.headers.get('retry-after'))
      assert.equal(answer.page.querySelectorAll('h1').length, 1)
    }),
    lock,
  ])
  await locking.end()
  assert.ok(performance.now() - beganAt < 30_000)
  const settings = await writing(pool, VISITOR, async tx => {
    const { rows } = await sql<{
      idle: string
    }>`select current_setting('idle_in_transaction_session_timeout') as idle`.execute(tx.db)
    return rows[0]!.idle
  })
  assert.equal(settings, '30s')
  const [outside] =
    await pool`select current_setting('idle_in_transaction_session_timeout') as idle, current_setting('statement_timeout') as statement`
  assert.deepEqual({ ...outside }, { idle: '0', statement: '0' }, 'behind a pooler nothing is left on the session')
  assert.equal((await member.get(block)).status, 200)
})

test('connections that are dropped in the middle of requests cost these requests alone', async () => {
  const locking = owner()
  const lock = locking.begin(async one => {
    await one`lock table documents_contribution in access exclusive mode`
    await sleep(2000)
  })
  await sleep(200)
  const asked = Promise.all(Array.from({ length: 8 }, () => member.get(block)))
  await sleep(800)
  await world.everyRow(
    `select pg_terminate_backend(pid) from pg_stat_activity where usename = 'plenaria_app' and wait_event_type = 'Lock'`,
  )
  const statuses = (await asked).map(answer => answer.status)
  assert.ok(statuses.includes(503), `${statuses}`)
  assert.ok(
    statuses.every(status => status === 200 || status === 503),
    `${statuses}`,
  )
  await lock
  await locking.end()
  await world.until(async () => (await member.get(block)).status === 200)
})

test('while PostgreSQL is frozen everybody hears within half a minute that the house is busy; thawed, it answers again', async () => {
  const form = new URLSearchParams({ key: await keyFor(world, member), words: 'Wakati wa baridi.', language: 'sw' })
  const before = await said()
  const pids = world.house.database.pids()
  const signal = (name: 'SIGSTOP' | 'SIGCONT') => {
    for (const pid of pids) {
      try {
        process.kill(pid, name)
      } catch {
        // A process of PostgreSQL that has done its work meanwhile.
      }
    }
  }
  const beganAt = performance.now()
  signal('SIGSTOP')
  try {
    const pages = Array.from({ length: 60 }, () => member.get(block).then(answer => answer.status))
    const write = member.post(`${block}/comments`, form).then(answer => answer.status)
    await sleep(500)
    assert.equal((await member.get('/healthz')).status, 200)
    assert.equal((await member.get('/readyz')).status, 503)
    assert.equal((await member.get('/sign.svg')).status, 200)
    const visitor = await world.as(null)
    assert.equal((await visitor.get('/sign-in')).status, 200, 'a page that asks the database nothing')
    assert.deepEqual([...new Set([...(await Promise.all(pages)), await write])], [503])
    assert.ok(performance.now() - beganAt < 30_000, `${performance.now() - beganAt} ms`)
  } finally {
    signal('SIGCONT')
  }
  const answers = await world.until(async () => {
    const answer = await member.post(`${block}/comments`, form)
    return answer.status === 303 && answer
  })
  assert.match(answers.location!, /done=documents-said/)
  assert.equal(await said(), before + 1, 'sent twice with one key, kept once')
  for (let i = 0; i < 20; i++) assert.equal((await member.get(block)).status, 200)
  await world.until(async () => (await member.get('/readyz')).status === 200)
})
