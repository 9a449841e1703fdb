import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openWorld, type World } from '../../test/world.ts'
import { happened, type Subscription } from './events.ts'
import { newId } from './ids.ts'
import { runOne, startJobs } from './jobs.ts'
import { writeDown } from './journal.ts'

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

test('the house links its journal and sweeps by itself, by the clock', async () => {
  assert.deepEqual(await world.everyRow('select name, cron from jobs.schedule order by name'), [
    { name: 'closings', cron: '* * * * *' },
    { name: 'erasures', cron: '*/5 * * * *' },
    { name: 'figures', cron: '7 * * * *' },
    { name: 'followers', cron: '*/5 * * * *' },
    { name: 'following-ended', cron: '27 * * * *' },
    { name: 'journal-chain', cron: '* * * * *' },
    { name: 'journal-head', cron: '0 * * * *' },
    { name: 'mailings', cron: '* * * * *' },
    { name: 'notices', cron: '*/5 * * * *' },
    { name: 'records-by-day', cron: '*/5 * * * *' },
    { name: 'sweep-files', cron: '37 2 * * *' },
    { name: 'sweeps', cron: '17 * * * *' },
  ])
  await world.write('officer', tx => writeDown(tx, 'left alone', 'test:1', tx.actor.memberOf[0]!))
  await world.everyRow(`insert into jobs.job (name, data) select 'journal-chain', '{}'
    where not exists (select from jobs.job where name = 'journal-chain' and state < 'completed')`)
  const linked = `select from kernel_journal_link join kernel_journal on id = entry_id where act = 'left alone'`
  for (let tries = 0; (await world.everyRow(linked)).length === 0; tries++) {
    assert.ok(tries < 400, 'it was not linked within a hundred seconds')
    await new Promise(resolve => setTimeout(resolve, 250))
  }
})

test('an event whose job was lost is posted again when the house opens', async () => {
  const { pool, jobsUrl, appRole } = world.house.database
  const waiting = newId<'event'>()
  const done = newId<'event'>()
  const unheard = newId<'event'>()
  for (const [id, subscribers] of Object.entries({ [waiting]: '{wait}', [done]: '{wait}', [unheard]: '{nobody}' }))
    await world.everyRow(
      `insert into kernel_event (id, name, payload, subscribers) values ('${id}', 'lost', '{}', '${subscribers}')`,
    )
  await world.everyRow(`insert into kernel_event_done (event_id, subscriber) values ('${done}', 'wait')`)
  const heard: string[] = []
  const subscription: Subscription = {
    event: 'lost',
    subscriber: 'wait',
    run: async (_, { id }) => void heard.push(id),
  }
  for (let starts = 0; starts < 2; starts++) {
    const jobs = await startJobs({ directUrl: jobsUrl, appRole, pool, subscriptions: [subscription], log: () => {} })
    await world.until(async () => heard.length > 0)
    await jobs.stop()
  }
  assert.deepEqual(heard, [waiting])
})
