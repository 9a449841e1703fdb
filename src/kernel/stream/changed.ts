import type { Pool } from '../database/driver.ts'
import { afterCommit, type Tx } from '../transaction.ts'

/**
 * Says in the transaction of a change that what is told on a channel is no longer what it was. Heard once it is
 * committed, at once in this process and within about 100 ms in the others; never when it is rolled back. A channel is a
 * stable name such as `document:<id>`: it carries no words, only that somebody should look again.
 */
export function changed(tx: Tx, channel: string): void {
  const before = announced.get(tx)
  if (before) {
    before.add(channel)
    return
  }
  const channels = new Set([channel])
  announced.set(tx, channels)
  afterCommit(tx, pool => hearers.get(pool)?.([...channels]))
}

/** Says that a session is over: whoever listens with it is asked again at once, and is out. */
export function sessionEnded(tx: Tx, session: string): void {
  changed(tx, SESSION + session)
}

/** Says that a person's rights are others now: every stream of theirs is asked again at once. */
export function rightsChanged(tx: Tx, person: string): void {
  changed(tx, PERSON + person)
}

/** What the two above are called among channels. */
export const SESSION = 'session:'
export const PERSON = 'person:'

/** From now on `hear` is told of everything committed through this pool. */
export function hearChanges(pool: Pool, hear: (channels: readonly string[]) => void): void {
  hearers.set(pool, hear)
}

const announced = new WeakMap<Tx, Set<string>>()
const hearers = new WeakMap<Pool, (channels: readonly string[]) => void>()
