import { sql } from 'kysely'
import { fromKysely, type JobResult, PgBoss } from 'pg-boss'
import { service } from './actor.ts'
import type { Pool } from './database/driver.ts'
import { deliver, deliverThrough, prepareDelivery, type Subscription } from './events.ts'
import { isId } from './ids.ts'
import { faultOf, type Log } from './log.ts'
import { writing } from './transaction.ts'

// A notice wakes a worker at once, but it is only a hint: one that is missed costs two seconds, not the usual thirty.
// A worker that finds as many jobs as it can take at once comes back for more at once; each job ends for itself.
const WORK = {
  pollingIntervalSeconds: 2,
  notifyPollingIntervalSeconds: 2,
  batchSize: 10,
  burstWhenBatchFull: true,
  perJobResults: true,
} as const

/** Work that the house does by the clock (`cron` in UTC), once per house however many processes it has. */
export interface Recurring {
  name: string
  cron: string
  run: (pool: Pool, log: Log) => Promise<void>
}

interface Work {
  /** Connects as the role that owns schema `jobs`, past any pooler, because it listens. */
  directUrl: string
  appRole: string
  pool: Pool
  subscriptions: readonly Subscription[]
  log: Log
  recurring?: readonly Recurring[]
  /** False: this process asks for work and leaves it to others. */
  works?: boolean
}

/**
 * Starts the one mechanism for work that is done later. Jobs are rows written in the transaction of the change that
 * asked for them; one that fails is written to the log and tried again twelve times with growing pauses (the last after
 * about an hour); then it is left, `failed`, in schema `jobs`.
 */
export async function startJobs(work: Work): Promise<{ stop: () => Promise<void>; running: () => boolean }> {
  const { directUrl, subscriptions, log, works = true } = work
  const boss = new PgBoss({ connectionString: directUrl, schema: 'jobs', max: 4, useListenNotify: true })
  boss.on('error', error => log('error', 'jobs', { error: faultOf(error) }))
  await boss.start()
  try {
    await openQueues(boss, work)
    if (works) await takeUpWork(boss, work)
  } catch (error) {
    await boss.stop({ graceful: false })
    throw error
  }
  // The house opens meanwhile: looking through a month of events takes a while in a large one.
  const postingAgain = works
    ? postAgain(boss, work).catch(error => log('error', 'jobs', { error: faultOf(error) }))
    : null
  return {
    async stop() {
      await postingAgain
      await boss.stop({ graceful: true, timeout: 5000 })
    },
    running: () => !works || workersLive(boss, subscriptions.length),
  }
}

async function openQueues(boss: PgBoss, { subscriptions, appRole }: Work): Promise<void> {
  for (const { subscriber } of subscriptions) {
    await boss.createQueue(subscriber, { notify: true, retryLimit: 12, retryBackoff: true, retryDelay: 1 })
  }
  await letPost(boss, appRole)
  deliverThrough(subscriptions, async (tx, subscriber, eventId) => {
    await boss.send(subscriber, { event: eventId }, { db: fromKysely(tx.db) })
  })
}

async function takeUpWork(boss: PgBoss, { subscriptions, pool, log, recurring = [] }: Work): Promise<void> {
  for (const subscription of subscriptions) {
    await boss.work<{ event?: unknown } | null>(subscription.subscriber, WORK, async jobs => {
      const results: JobResult[] = []
      for (const { id, data } of jobs) {
        results.push({ id, status: (await isDone(pool, subscription, data?.event, log)) ? 'completed' : 'failed' })
      }
      return results
    })
  }
  await recur(boss, pool, recurring, log)
}

/**
 * The application posts jobs in its own transactions, asks which of them there are and which have failed, and may do no
 * more: what became of a job, the queues and the schedule are the business of the role that owns the schema. In one
 * flight, hence one transaction: no process finds the rights taken away, and two that start at once wait for each other.
 */
async function letPost(boss: PgBoss, appRole: string): Promise<void> {
  const { rows } = await boss.getDb().executeSql('select current_user as role')
  // One role for everything has all rights as the owner.
  if (rows[0].role === appRole) return
  const role = `"${appRole.replaceAll('"', '""')}"`
  await boss.getDb().executeSql(`
    select pg_advisory_xact_lock(hashtextextended('plenaria.jobs', 0));
    revoke all on all tables in schema jobs from ${role};
    grant usage on schema jobs to ${role};
    grant select on jobs.queue to ${role};
    grant insert, select (id, start_after) on jobs.job_common to ${role};
    grant select (name, state, data) on jobs.job to ${role}`)
}

const SILENCE_MILLISECONDS = 60_000

/** Every worker has asked for work, or begun some, within the last minute; they ask every two seconds. */
function workersLive(boss: PgBoss, expected: number): boolean {
  const since = Date.now() - SILENCE_MILLISECONDS
  const live = boss
    .getWipData()
    .filter(
      ({ state, count, createdOn, lastFetchedOn }) =>
        state === 'active' && (count > 0 || Math.max(createdOn, lastFetchedOn ?? 0) > since),
    )
  return live.length >= expected
}

async function isDone(pool: Pool, subscription: Subscription, event: unknown, log: Log): Promise<boolean> {
  if (!isId(event)) {
    // Nothing can come of a job that names no event: it is told, not tried again.
    log('error', 'job', { subscriber: subscription.subscriber, error: 'names no event' })
    return true
  }
  return runOne(pool, subscription, event, log).then(
    () => true,
    () => false,
  )
}

/**
 * Posts the jobs of events that wait for a subscriber and have none: a backup holds events and no jobs. Two processes
 * that start at once may both post one; a subscriber acts once.
 */
async function postAgain(boss: PgBoss, { pool, subscriptions }: Work): Promise<void> {
  await writing(pool, service('post-again'), async tx => {
    await sql`select set_config('statement_timeout', '5min', true)`.execute(tx.db)
    const { rows } = await sql<{ event: string; subscriber: string }>`
      select event.id as event, due.subscriber
      from kernel_event event, unnest(event.subscribers) as due (subscriber)
      where due.subscriber = any (${subscriptions.map(one => one.subscriber)}::text[])
        and not exists (
          select from kernel_event_done done where done.event_id = event.id and done.subscriber = due.subscriber)
        and not exists (
          select from jobs.job job where job.name = due.subscriber and job.data ->> 'event' = event.id::text
            and job.state not in ('failed', 'cancelled'))
      order by event.id`.execute(tx.db)
    for (const { event, subscriber } of rows) await boss.send(subscriber, { event }, { db: fromKysely(tx.db) })
  })
}

async function recur(boss: PgBoss, pool: Pool, recurring: readonly Recurring[], log: Log): Promise<void> {
  for (const { name } of await boss.getSchedules())
    if (!recurring.some(one => one.name === name)) await boss.unschedule(name)
  for (const { name, cron, run } of recurring) {
    // One that is waiting or running is enough; one whose process died is given up after five minutes.
    await boss.createQueue(name, {
      policy: 'exclusive',
      retryLimit: 0,
      expireInSeconds: 300,
      retentionSeconds: 3600,
      deleteAfterSeconds: 86_400,
    })
    await boss.schedule(name, cron)
    await boss.work(name, { pollingIntervalSeconds: 10 }, async () => {
      try {
        await run(pool, log)
      } catch (error) {
        log('error', 'recurring', { name, error: faultOf(error) })
        throw error
      }
    })
  }
}

/** Exported for its test. Throws what the subscriber throws, so that the job is tried again. */
export async function runOne(pool: Pool, subscription: Subscription, event: string, log: Log): Promise<void> {
  const { subscriber } = subscription
  try {
    await prepareDelivery(pool, subscription, event)
    await writing(pool, service(subscriber), tx => deliver(tx, subscription, event))
  } catch (error) {
    log('error', 'job', { subscriber, event, error: faultOf(error) })
    throw error
  }
}
