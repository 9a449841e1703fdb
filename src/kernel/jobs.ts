import { fromKysely, PgBoss } from 'pg-boss'
import { service } from './actor.ts'
import type { Pool } from './database/driver.ts'
import { deliver, deliverThrough, type Subscription } from './events.ts'
import type { Log } from './http/server.ts'
import { writing } from './transaction.ts'

/**
 * Starts the one mechanism for work that is done later. Jobs are rows written in the transaction of the change that
 * asked for them; each is tried again with growing pauses until it has run. `directUrl` connects as the role that
 * owns schema `jobs`, past any pooler, because it listens.
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
    await boss.work<{ event: string }>(subscription.subscriber, async jobs => {
      for (const job of jobs) {
        await writing(pool, service(subscription.subscriber), tx => deliver(tx, subscription, job.data.event))
      }
    })
  }
  return { stop: () => boss.stop({ graceful: true, timeout: 5000 }) }
}
