import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { openWorld, type World } from '../../test/world.ts'
import { service, VISITOR } from './actor.ts'
import { writeDown } from './journal.ts'
import { now } from './now.ts'
import { lastly, reading, writing } from './transaction.ts'

let world: World
before(async () => {
  world = await openWorld()
})
after(() => world.close())

const count = (table: string) =>
  reading(world.house.database.pool, VISITOR, async tx => {
    const { rows } = await sql<{ count: number }>`select count(*) from ${sql.table(table)}`.execute(tx.db)
    return rows[0]!.count
  })

const insert = (id: string) => sql`insert into kernel_request (key, sender, body_hash) values (${id}::uuid, 'test', '')`
const KEY = '01a20000-0000-7000-8000-000000000001'

test('what was written is there when the transaction returns, and gone when it throws', async () => {
  const { pool } = world.house.database
  const before = await count('kernel_request')
  await assert.rejects(
    writing(pool, VISITOR, async tx => {
      await insert(KEY).execute(tx.db)
      throw new Error('changed my mind')
    }),
    /changed my mind/,
  )
  assert.equal(await count('kernel_request'), before)
  await writing(pool, VISITOR, tx => insert(KEY).execute(tx.db))
  assert.equal(await count('kernel_request'), before + 1)
})

test('a transaction in which a statement failed is never acknowledged, even if nobody looked at the failure', async () => {
  await assert.rejects(
    writing(world.house.database.pool, VISITOR, async tx => {
      await insert('01a20000-0000-7000-8000-000000000002').execute(tx.db)
      await sql`select 1 / 0`.execute(tx.db).catch(() => {})
      return 'acknowledged'
    }),
    /rolled back/,
  )
})

test('a query that lacks one of its values is refused at once and takes no connection with it', async () => {
  const { pool } = world.house.database
  const beganAt = performance.now()
  for (let i = 0; i < 12; i++) {
    await assert.rejects(
      writing(pool, VISITOR, tx => sql`select ${undefined} || 'x'`.execute(tx.db)),
      /undefined/,
    )
  }
  assert.ok(performance.now() - beganAt < 10_000)
})

test('a reading transaction cannot write', async () => {
  await assert.rejects(
    reading(world.house.database.pool, VISITOR, tx => insert('01a20000-0000-7000-8000-000000000003').execute(tx.db)),
    /read-only/,
  )
})

test('the actor of one transaction is unknown to the next on the same connection', async () => {
  const { pool } = world.house.database
  const officer = await world.actor('officer')
  const asked = (who: typeof VISITOR) =>
    reading(pool, who, async tx => {
      const { rows } = await sql<{ person: string | null; staff: string[] | null }>`
        select kernel_person() as person, kernel_staff_of() as staff`.execute(tx.db)
      return rows[0]!
    })
  assert.equal((await asked(officer)).person, officer.person)
  for (let i = 0; i < 12; i++) assert.equal((await asked(VISITOR)).person, null)
})

test('the hour of the house can be moved, and only by the owner of its tables', async () => {
  const { pool } = world.house.database
  const hour = () => reading(pool, VISITOR, now)
  const before = await hour()
  await world.moveClock('P3D')
  const days = (await hour()).since(before).total({ unit: 'days', relativeTo: Temporal.Now.zonedDateTimeISO('UTC') })
  assert.ok(days > 2.9 && days < 3.1)
  await world.moveClock('PT0S')
  await assert.rejects(
    writing(pool, VISITOR, tx => sql`update kernel_clock set ahead = '1 day'`.execute(tx.db)),
    /permission denied/,
  )
})

test('nobody, not even the application, changes or removes a line of the journal or an event', async () => {
  const { pool } = world.house.database
  for (const statement of [
    'update kernel_journal set act = $$x$$',
    'delete from kernel_journal',
    'update kernel_event set name = $$x$$',
  ]) {
    await assert.rejects(
      writing(pool, VISITOR, tx => sql.raw(statement).execute(tx.db)),
      /permission denied/,
    )
  }
  for (const actor of [VISITOR, service('propose-actions'), service('sweep-events')]) {
    const young = sql`delete from kernel_event`
    const { numAffectedRows } = await writing(pool, actor, tx => young.execute(tx.db))
    assert.equal(numAffectedRows, 0n)
  }
})

test('when PostgreSQL is killed, nobody waits for ever: requests under way hear that the house is busy, later ones are answered', async () => {
  const browser = await world.as('officer')
  const asked = Promise.all(Array.from({ length: 30 }, () => browser.get('/towns').then(answer => answer.status)))
  process.kill(world.house.database.pids()[0]!, 'SIGKILL')
  const statuses = await asked
  assert.deepEqual(
    [...new Set(statuses)].filter(status => status !== 200 && status !== 503),
    [],
  )
  await world.until(async () => (await browser.get('/towns')).status === 200)
})

test('what is done last is done before the commit, and its failure undoes everything', async () => {
  const { pool } = world.house.database
  const member = await world.actor('member-sw')
  const lines = async () => (await world.everyRow("select from kernel_journal where act = 'last of all'")).length
  const write = (last: string) =>
    writing(pool, member, async tx => {
      await writeDown(tx, 'last of all', 'test:1', member.memberOf[0]!)
      lastly(tx, sql.raw(last).compile(tx.db))
    })
  await write('select 1')
  assert.equal(await lines(), 1)
  await assert.rejects(write('select 1 / 0'), { code: '22012' })
  assert.equal(await lines(), 1)
})
