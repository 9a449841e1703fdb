import { fromKysely, type JobResult, PgBoss } from 'pg-boss'
import { service } from './actor.ts'
import type { Pool } from './database/driver.ts'
import { deliver, deliverThrough, type Subscription } from './events.ts'
import type { Log } from './http/server.ts'
import { writing } from './transaction.ts'

// A notice wakes a worker at once, but it is only a hint: one that is missed costs two seconds, not the usual thirty.
const BACKSTOP = { pollingIntervalSeconds: 2, notifyPollingIntervalSeconds: 2 } as const
// What waits in a row is fetched in a row: one job at a time would leave two seconds between each and the next.
const IN_A_ROW = { batchSize: 20, burstWhenBatchFull: true, perJobResults: true } as const

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
    await boss.work<{ event: string }>(subscription.subscriber, { ...BACKSTOP, ...IN_A_ROW }, async jobs => {
      const results: JobResult[] = []
      for (const { id, data } of jobs) {
        const done = await runOne(pool, subscription, data.event, log).then(
          () => true,
          () => false,
        )
        results.push({ id, status: done ? 'completed' : 'failed' })
      }
      return results
    })
  }
  return { stop: () => boss.stop({ graceful: true, timeout: 5000 }) }
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
function sayWithoutWords(error: unknown): string {
  if (!(error instanceof Error)) return typeof error
  const { code } = error as { code?: unknown }
  const [, ...where] = (error.stack ?? '').slice(error.message.length).split('\n    at ')
  return [error.name, ...(typeof code === 'string' ? [code] : []), ...where.slice(0, 3)].join(' at ')
}
