import { sql } from 'kysely'
import { fromKysely, PgBoss } from 'pg-boss'
import { service } from './actor.ts'
import type { Pool } from './database/driver.ts'
import { deliver, deliverThrough, type Subscription } from './events.ts'
import type { Log } from './http/server.ts'
import { writing } from './transaction.ts'

// A notice wakes a worker at once, but it is only a hint: one that is missed costs two seconds, not the usual thirty.
const BACKSTOP = { pollingIntervalSeconds: 2, notifyPollingIntervalSeconds: 2 }

/** Work that the house does by the clock (`cron` in UTC), once per house however many processes it has. */
export interface Recurring {
  name: string
  cron: string
  run: (pool: Pool, log: Log) => Promise<void>
}

/**
 * Starts the one mechanism for work that is done later. Jobs are rows written in the transaction of the change that
 * asked for them; one that fails is written to the log and tried again twelve times with growing pauses (the last after
 * about an hour); then it is left, `failed`, in schema `jobs`. `directUrl` connects as the role that owns that schema,
 * past any pooler, because it listens.
 */
export async function startJobs(
  directUrl: string,
  appRole: string,
  pool: Pool,
  subscriptions: readonly Subscription[],
  log: Log,
  recurring: readonly Recurring[] = [],
): Promise<{ stop: () => Promise<void> }> {
  const boss = new PgBoss({ connectionString: directUrl, schema: 'jobs', max: 4, useListenNotify: true })
  boss.on('error', error => log('error', 'jobs', { error: String(error) }))
  await boss.start()
  for (const { subscriber } of subscriptions) {
    await boss.createQueue(subscriber, { notify: true, retryLimit: 12, retryBackoff: true, retryDelay: 1 })
  }
  const role = `"${appRole.replaceAll('"', '""')}"`
  await boss.getDb().executeSql(`grant usage on schema jobs to ${role}`)
  await boss.getDb().executeSql(`grant select, insert, update on all tables in schema jobs to ${role}`)
  deliverThrough(subscriptions, async (tx, subscriber, eventId) => {
    await boss.send(subscriber, { event: eventId }, { db: fromKysely(tx.db) })
  })
  for (const subscription of subscriptions) {
    await boss.work<{ event: string }>(subscription.subscriber, BACKSTOP, async jobs => {
      for (const job of jobs) {
        await runOne(pool, subscription, job.data.event, log)
      }
    })
  }
  await postAgain(boss, pool, subscriptions)
  await recur(boss, pool, recurring, log)
  return { stop: () => boss.stop({ graceful: true, timeout: 5000 }) }
}

/**
 * Posts the jobs of events that wait for a subscriber and have none: a backup holds events and no jobs. Two processes
 * that start at once may both post one; a subscriber acts once.
 */
async function postAgain(boss: PgBoss, pool: Pool, subscriptions: readonly Subscription[]): Promise<void> {
  await writing(pool, service('post-again'), async tx => {
    const { rows } = await sql<{ event: string; subscriber: string }>`
      select event.id as event, due.subscriber
      from kernel_event event, unnest(event.subscribers) as due (subscriber)
      where due.subscriber = any (${subscriptions.map(one => one.subscriber)}::text[])
        and not exists (
          select from kernel_event_done done where done.event_id = event.id and done.subscriber = due.subscriber)
        and not exists (
          select from jobs.job job where job.name = due.subscriber and job.data ->> 'event' = event.id::text)
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
        log('error', 'recurring', { name, error: sayWithoutWords(error) })
        throw error
      }
    })
  }
}

/** Exported for its test. Throws what the subscriber throws, so that the job is tried again. */
export async function runOne(pool: Pool, subscription: Subscription, event: string, log: Log): Promise<void> {
  const { subscriber } = subscription
  try {
    await writing(pool, service(subscriber), tx => deliver(tx, subscription, event))
  } catch (error) {
    log('error', 'job', { subscriber, event, error: sayWithoutWords(error) })
    throw error
  }
}

/** What failed and where: the message may quote what people wrote, so it stays out of the log. */
export function sayWithoutWords(error: unknown): string {
  if (!(error instanceof Error)) return typeof error
  const { code } = error as { code?: unknown }
  const [, ...where] = (error.stack ?? '').slice(error.message.length).split('\n    at ')
  return [error.name, ...(typeof code === 'string' ? [code] : []), ...where.slice(0, 3)].join(' at ')
}
