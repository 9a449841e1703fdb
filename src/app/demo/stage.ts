import { readFileSync } from 'node:fs'
import type { Actor } from '../../kernel/actor.ts'
import { openPool } from '../../kernel/database/driver.ts'
import type { Database } from '../../kernel/database/open.ts'
import type { Upload } from '../../kernel/http/web.ts'
import { type Tx, writing } from '../../kernel/transaction.ts'
import { endSession, identify, openSession, type SessionId } from '../../modules/accounts/index.ts'

/** Where the cast acts: everybody with their own rights, on days of the past and today. */
export interface Stage {
  /** Somebody of the cast does something, in one transaction, and may do no more than on the pages. */
  as: <Result>(slug: string, work: (tx: Tx) => Promise<Result>) => Promise<Result>
  /** From here on it is that many days ago. Where nobody may move the clock, everything happens today. */
  daysAgo: (days: number) => Promise<void>
}

/** Sets the stage, lets the play run, and sets the clock right however it ended. */
export async function onStage(database: Database, play: (stage: Stage) => Promise<void>): Promise<void> {
  const actors = new Map<string, Promise<Actor>>()
  const actorOf = (slug: string) => {
    if (!actors.has(slug)) actors.set(slug, actorSignedIn(database, slug))
    return actors.get(slug)!
  }
  const owner = database.ownerUrl === database.appUrl ? null : openPool(database.ownerUrl, { max: 1 })
  const daysAgo = async (days: number) => {
    // moveClock() only goes ahead: PostgreSQL reads no negative ISO 8601 duration.
    await owner?.unsafe('update kernel_clock set ahead = make_interval(days => $1)', [-days])
  }
  try {
    await play({ as: async (slug, work) => writing(database.pool, await actorOf(slug), work), daysAgo })
  } finally {
    await daysAgo(0)
    await owner?.end()
  }
}

/** A file of the demonstration that lies beside this one. */
export function demoFile(name: string): Upload {
  return { name, bytes: readFileSync(new URL(name, import.meta.url)) }
}

async function actorSignedIn({ pool }: Database, slug: string): Promise<Actor> {
  const token = await openSession(pool, slug, 'demonstration')
  const identity = token ? await identify(pool, token) : null
  if (!identity) throw new Error(`nobody of the cast is called ${slug}`)
  await writing(pool, identity.actor, tx => endSession(tx, identity.session as SessionId))
  return identity.actor
}
