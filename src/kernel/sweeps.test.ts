import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { openWorld, type World } from '../../test/world.ts'
import { SWEEPS } from '../app/recurring.ts'
import { service } from './actor.ts'
import { once } from './http/form-key.ts'
import { newId, type ScopeId } from './ids.ts'
import { makeLink } from './signed-links.ts'
import { runSweeps, type Sweep } from './sweeps.ts'
import { writing } from './transaction.ts'

let world: World
before(async () => {
  world = await openWorld()
})
after(() => world.close())

const log: string[] = []
const sweep = (sweeps: readonly Sweep[] = SWEEPS) =>
  runSweeps(world.house.database.pool, sweeps, (level, what, more) => {
    log.push(JSON.stringify([level, what, more]))
  })
const count = async (table: string, which = 'true') => {
  const [row] = await world.everyRow<{ count: string }>(`select count(*)::text as count from ${table} where ${which}`)
  return Number(row!.count)
}

test('what a form was answered is kept for thirty days, and no longer', async () => {
  const send = () => world.write('officer', tx => once(tx, newId(), 'x', {}, async () => '/towns'))
  await send()
  await world.moveClock('P29D')
  await sweep()
  assert.equal(await count('kernel_request'), 1)
  await world.moveClock('P31D')
  await sweep()
  assert.equal(await count('kernel_request'), 0)
  await world.moveClock('PT0S')
})

test('an event goes thirty days after it happened, unless somebody has not dealt with it yet', async () => {
  const tell = (subscribers: string, done: string[]) => {
    const id = newId()
    const rows = done.map(one => `insert into kernel_event_done (event_id, subscriber) values ('${id}', '${one}');`)
    return world.everyRow(
      `insert into kernel_event (id, name, payload, subscribers) values ('${id}', 'test', '{}', '${subscribers}'); ${rows.join('')}`,
    )
  }
  await tell('{}', [])
  await tell('{one,two}', ['one', 'two'])
  await tell('{one,two}', ['one'])
  await tell('{one}', ['two'])
  await world.moveClock('P29D')
  await sweep()
  assert.equal(await count('kernel_event', `name = 'test'`), 4)
  await world.moveClock('P31D')
  await sweep()
  assert.deepEqual(
    await world.everyRow(`select subscribers, (select array_agg(subscriber) from kernel_event_done where event_id = id)
      as done from kernel_event where name = 'test' order by id`),
    [
      { subscribers: ['one', 'two'], done: ['one'] },
      { subscribers: ['one'], done: ['two'] },
    ],
  )
  await world.moveClock('PT0S')
})

test('a session goes when it has ended, and not before', async () => {
  await world.as('officer')
  const before = await count('accounts_session')
  assert.ok(before > 0)
  await sweep()
  assert.equal(await count('accounts_session'), before)
  await world.moveClock('P31D')
  await sweep()
  assert.equal(await count('accounts_session'), 0)
  await world.moveClock('PT0S')
})

test('a personal link goes half a year after it ended, and not before', async () => {
  const [towns] = await world.everyRow<{ id: ScopeId }>(`select id from networks_network where slug = 'towns'`)
  const endsAt = Temporal.Now.instant().add({ hours: 1 })
  const link = { person: newId<'person'>(), purpose: 'own-page', object: 'person:1', scope: towns!.id, endsAt }
  await writing(world.house.database.pool, service('make-link'), tx =>
    makeLink(tx, { ...link, uses: null, madeBy: null }),
  )
  for (const [ahead, left] of [
    ['P180D', 1],
    ['P181D', 0],
  ] as const) {
    await world.moveClock(ahead)
    await sweep()
    assert.equal(await count('kernel_link'), left)
  }
  await world.moveClock('PT0S')
})

test('a sweep removes nothing of another, nor anybody else what a sweep may', async () => {
  await world.write('officer', tx => once(tx, newId(), 'x', {}, async () => '/towns'))
  await world.everyRow(`insert into kernel_event (id, name, payload) values ('${newId()}', 'old', '{}')`)
  await world.moveClock('P31D')
  const remove = (name: string, table: string) =>
    writing(world.house.database.pool, service(name), async tx => {
      const { numAffectedRows } = await sql`delete from ${sql.table(table)}`.execute(tx.db)
      return Number(numAffectedRows)
    })
  assert.equal(await remove('sweep-events', 'kernel_request'), 0)
  assert.equal(await remove('sweep-requests', 'kernel_event'), 0)
  assert.equal(await remove('sweep-requests', 'accounts_session'), 0)
  assert.equal(await remove('sign-in', 'kernel_request'), 0)
  assert.equal(await remove('propose-actions', 'kernel_event_done'), 0)
  assert.equal(await remove('sweep-requests', 'kernel_request'), 1)
  await sweep()
  assert.equal(await count('kernel_event', `name = 'old'`), 0)
  await world.moveClock('PT0S')
})

test('a sweep that fails stops no other and is heard, without the words of people', async () => {
  log.length = 0
  let ran = 0
  const failing: Sweep = {
    name: 'sweep-nothing',
    run: () => Promise.reject(new TypeError('cannot read "my manager is unfair"')),
  }
  const other: Sweep = { name: 'sweep-little', run: async () => (ran++ === 0 ? 3 : 0) }
  await assert.rejects(sweep([failing, other]), /sweep-nothing/)
  assert.equal(ran, 2)
  assert.equal(log.length, 2)
  assert.match(log[0]!, /"error","sweep".*sweep-nothing.*TypeError at/)
  assert.doesNotMatch(log[0]!, /unfair/)
  assert.match(log[1]!, /"swept",\{"sweep":"sweep-little","removed":3\}/)
})
