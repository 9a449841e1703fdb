import { sql } from 'kysely'
import { newId, type ScopeId } from './ids.ts'
import type { Tx } from './transaction.ts'

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
  const { rows } = await sql<{ name: string; scope_id: ScopeId | null; payload: Record<string, string> }>`
    select name, scope_id, payload from kernel_event where id = ${eventId}`.execute(tx.db)
  const event = rows[0]
  if (event)
    await subscription.run(tx, { id: eventId, name: event.name, scope: event.scope_id, payload: event.payload })
}
