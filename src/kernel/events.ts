import { sql } from 'kysely'
import { service } from './actor.ts'
import type { Pool } from './database/driver.ts'
import { newId, type ScopeId } from './ids.ts'
import { type Tx, writing } from './transaction.ts'

/** What happened: a past-tense name, whose scope, and ids of what it happened to. */
export interface Happening {
  id: string
  name: string
  scope: ScopeId | null
  payload: Record<string, string>
}

/** When `event` happens, `subscriber` does `run`, later, once, in a transaction as the service actor of its name. */
export interface Subscription {
  event: string
  subscriber: string
  run: (tx: Tx, happening: Happening) => Promise<void>
  /**
   * For what takes longer than one transaction should: done before `run`, in transactions of its own. It may be done
   * again after a death in the middle, and finds by its own rows how far it had come.
   */
  before?: (pool: Pool, happening: Happening) => Promise<void>
}

type Post = (tx: Tx, subscriber: string, eventId: string) => Promise<void>

let subscribersOf: (event: string) => readonly string[] = () => []
let post: Post = async () => {}

/** Said once at start by jobs.ts. */
export function deliverThrough(subscriptions: readonly Subscription[], through: Post): void {
  subscribersOf = event => subscriptions.filter(one => one.event === event).map(one => one.subscriber)
  post = through
}

/** Tells the house that something happened: one row and one job per subscriber, in the transaction of the change. */
export async function happened(
  tx: Tx,
  name: string,
  scope: ScopeId | null,
  payload: Record<string, string>,
): Promise<void> {
  const id = newId<'event'>()
  const subscribers = subscribersOf(name)
  await Promise.all([
    sql`insert into kernel_event (id, name, scope_id, payload, subscribers)
      values (${id}, ${name}, ${scope}, ${JSON.stringify(payload)}::jsonb, ${subscribers}::text[])`.execute(tx.db),
    ...subscribers.map(subscriber => post(tx, subscriber, id)),
  ])
}

/** Runs a subscriber for an event unless it has done so already. */
export async function deliver(tx: Tx, subscription: Subscription, eventId: string): Promise<void> {
  const first =
    await sql`insert into kernel_event_done (event_id, subscriber) values (${eventId}, ${subscription.subscriber})
    on conflict do nothing returning event_id`.execute(tx.db)
  if (first.rows.length === 0) return
  const event = await findEvent(tx, eventId)
  if (event) await subscription.run(tx, event)
}

/** What a subscriber does before its transaction, unless it has dealt with the event already. */
export async function prepareDelivery(pool: Pool, subscription: Subscription, eventId: string): Promise<void> {
  if (!subscription.before) return
  const { subscriber } = subscription
  const event = await writing(pool, service(subscriber), async tx => {
    const done = await sql`select from kernel_event_done
      where event_id = ${eventId} and subscriber = ${subscriber}`.execute(tx.db)
    return done.rows.length > 0 ? undefined : findEvent(tx, eventId)
  })
  if (event) await subscription.before(pool, event)
}

async function findEvent(tx: Tx, id: string): Promise<Happening | undefined> {
  const { rows } = await sql<{ name: string; scope_id: ScopeId | null; payload: Record<string, string> }>`
    select name, scope_id, payload from kernel_event where id = ${id}`.execute(tx.db)
  const [event] = rows
  return event && { id, name: event.name, scope: event.scope_id, payload: event.payload }
}
