import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type RawBuilder, sql } from 'kysely'
import { openWorld, type World } from '../../test/world.ts'
import { happened } from './events.ts'
import { newId } from './ids.ts'
import { startJobs } from './jobs.ts'

let world: World
before(async () => {
  world = await openWorld()
})
after(() => world.close())

const DENIED = { code: '42501' }
const run = (slug: string | null, statement: RawBuilder<unknown>) => world.write(slug, tx => statement.execute(tx.db))

test('the application may post a job, and can neither change, end nor forge what became of one', async () => {
  for (const slug of ['administrator', 'member-sw', null])
    for (const statement of [
      sql`update jobs.job set state = 'completed'`,
      sql`update jobs.job set data = '{}'`,
      sql`update jobs.job_common set start_after = 'infinity'`,
      sql`delete from jobs.job`,
      sql`delete from jobs.job_common`,
      sql`truncate jobs.job`,
      sql`select output from jobs.job`,
      sql`update jobs.queue set retry_limit = 0`,
      sql`insert into jobs.queue (name, policy) values ('other', 'standard')`,
      sql`delete from jobs.queue`,
      sql`select * from jobs.schedule`,
      sql`update jobs.schedule set cron = '0 0 1 1 *'`,
      sql`insert into jobs.schedule (name, cron) values ('place-face', '* * * * *')`,
      sql`update jobs.version set version = 1`,
      sql`select jobs.create_queue('other', '{"policy": "standard"}')`,
      sql`select jobs.delete_queue('search')`,
    ])
      await assert.rejects(run(slug, statement), DENIED)
  const rights = await world.everyRow<{ name: string; may: string }>(`
    select table_name as name, string_agg(distinct privilege_type, ' ' order by privilege_type) as may
    from information_schema.role_table_grants
    where table_schema = 'jobs' and grantee = '${world.house.database.appRole}' group by table_name order by table_name`)
  assert.deepEqual(rights, [
    { name: 'job_common', may: 'INSERT' },
    { name: 'queue', may: 'SELECT' },
  ])
})

test('what happens is heard all the same, by a member’s act as by a service’s', async () => {
  await world.write('member-sw', tx =>
    happened(tx, 'search.changed', tx.actor.memberOf[0]!, { source: 'no', unit: newId() }),
  )
  await world.until(async () => {
    const rows = await world.everyRow(`select from kernel_event_done where subscriber = 'search'`)
    return rows.length > 0
  })
})

test('several processes that open at once leave the same rights', async () => {
  const { pool, jobsUrl, appRole } = world.house.database
  const opened = await Promise.all(
    Array.from({ length: 3 }, () => startJobs({ directUrl: jobsUrl, appRole, pool, subscriptions: [], log: () => {} })),
  )
  for (const jobs of opened) await jobs.stop()
  await assert.rejects(run('member-sw', sql`delete from jobs.job`), DENIED)
})
