import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openWorld, type World } from '../../test/world.ts'
import { happened, type Subscription } from './events.ts'
import { runOne } from './jobs.ts'

let world: World
before(async () => {
  world = await openWorld()
})
after(() => world.close())

test('a job that fails is written to the log without the words of people, and is tried again', async () => {
  await world.write('officer', tx => happened(tx, 'test.happened', tx.actor.memberOf[0]!, {}))
  const [event] = await world.everyRow<{ id: string }>(`select id from kernel_event where name = 'test.happened'`)
  const log: string[] = []
  const write = (level: string, what: string, more?: object) => void log.push(JSON.stringify({ level, what, ...more }))
  let tries = 0
  const subscription: Subscription = {
    event: 'test.happened',
    subscriber: 'place-face',
    async run() {
      tries++
      if (tries === 1) throw new TypeError('cannot read "my manager is unfair"')
    },
  }
  const run = () => runOne(world.house.database.pool, subscription, event!.id, write)
  await assert.rejects(run, TypeError)
  assert.equal(log.length, 1)
  const { error, ...line } = JSON.parse(log[0]!) as Record<string, string>
  assert.deepEqual(line, { level: 'error', what: 'job', subscriber: 'place-face', event: event!.id })
  assert.match(error!, /^TypeError at .*jobs\.test\.ts/)
  assert.doesNotMatch(error!, /unfair/)
  assert.equal((await (await world.as(null)).get('/readyz')).status, 200)

  await run()
  await run()
  assert.equal(tries, 2)
  assert.equal(log.length, 1)
})
