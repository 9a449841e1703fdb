import { sql } from 'kysely'
import { type Id, newId } from '../../../kernel/ids.ts'
import { SWEPT_AT_ONCE } from '../../../kernel/sweeps.ts'
import { type Tx, tables } from '../../../kernel/transaction.ts'
import { ALWAYS_FRESH } from '../rules.ts'
import type { AccountsTables } from '../tables.ts'

export type SessionId = Id<'session'>

export interface NewSession {
  person: string
  tokenHash: Buffer
  device: string
  proofs: readonly string[]
  /** A second factor was proven just now. */
  proven: boolean
  /** `30 days`; unseen for `idle` it is over sooner. */
  lasts: string
  idle: string
}

const db = (tx: Tx) => tables<AccountsTables>(tx)

export async function insertSession(tx: Tx, session: NewSession): Promise<SessionId> {
  const id = newId<'session'>()
  await db(tx)
    .insertInto('accounts_session')
    .values({
      id,
      token_hash: session.tokenHash,
      person_id: session.person,
      device: session.device,
      proofs: [...session.proofs],
      proven_at: session.proven ? sql`kernel_now()` : null,
      created_at: sql`kernel_now()`,
      ends_at: sql`kernel_now() + ${session.lasts}::interval`,
      idle: sql`${session.idle}::interval`,
    })
    .execute()
  return id
}

/**
 * The living session of a token, with today's date by the house's clock. From then on the transaction's person
 * (`kernel_person()`) is whose session it is, so that what is asked of them can leave in the same flight.
 */
export async function takeSession(tx: Tx, tokenHash: Buffer) {
  return db(tx)
    .selectFrom('accounts_session')
    .select(['id', 'proofs', sql<string>`(kernel_now() at time zone 'UTC')::date`.as('today')])
    .select(
      sql<boolean>`proofs && ${[...ALWAYS_FRESH]}::text[]
        or coalesce(proven_at > kernel_now() - interval '10 minutes', false)`.as('fresh'),
    )
    .select(sql<boolean>`seen_at < date_trunc('hour', kernel_now())`.as('unseen'))
    .select(sql`set_config('app.person', person_id::text, true)`.as('whose'))
    .where('token_hash', '=', tokenHash)
    .where('ends_at', '>', sql<Temporal.Instant>`kernel_now()`)
    .where(sql<boolean>`seen_at + idle > date_trunc('hour', kernel_now())`)
    .executeTakeFirst()
}

/** Notes that a session was used in this hour. */
export async function touchSession(tx: Tx, id: string): Promise<void> {
  await db(tx)
    .updateTable('accounts_session')
    .set({ seen_at: sql`date_trunc('hour', kernel_now())` })
    .where('id', '=', id)
    .execute()
}

/** A session gets another token: the old one opens nothing any more. With `proof`, something more was proven in it. */
export async function renewSession(tx: Tx, id: string, tokenHash: Buffer, proof?: string): Promise<boolean> {
  const renewed = await db(tx)
    .updateTable('accounts_session')
    .set({ token_hash: tokenHash })
    .$if(proof !== undefined, query =>
      query.set({
        proven_at: sql`kernel_now()`,
        proofs: sql`array(select distinct unnest(proofs || ${[proof]}::text[]))`,
      }),
    )
    .where('id', '=', id)
    .executeTakeFirst()
  return renewed.numUpdatedRows > 0n
}

/** No session of a person lasts longer than this from now, as if it had begun now. */
export async function shortenSessions(tx: Tx, person: string, { lasts, idle }: { lasts: string; idle: string }) {
  await db(tx)
    .updateTable('accounts_session')
    .set({
      ends_at: sql`least(ends_at, kernel_now() + ${lasts}::interval)`,
      idle: sql`least(idle, ${idle}::interval)`,
    })
    .where('person_id', '=', person)
    .execute()
}

export interface OwnSession {
  id: string
  device: string
  created_at: Temporal.Instant
  seen_at: Temporal.Instant
  ends_at: Temporal.Instant
}

/** The living sessions of a person, the one last used first. */
export async function listSessions(tx: Tx, person: string): Promise<OwnSession[]> {
  return db(tx)
    .selectFrom('accounts_session')
    .select(['id', 'device', 'created_at', 'seen_at', 'ends_at'])
    .where('person_id', '=', person)
    .where('ends_at', '>', sql<Temporal.Instant>`kernel_now()`)
    .where(sql<boolean>`seen_at + idle > date_trunc('hour', kernel_now())`)
    .orderBy('seen_at', 'desc')
    .orderBy('id', 'desc')
    .limit(100)
    .execute()
}

/** Ends one session of a person, all of them, or all but one; gives the ids of those that ended. */
export async function deleteSessions(
  tx: Tx,
  person: string,
  which: { id: string } | { except: string | null },
): Promise<string[]> {
  const ended = await db(tx)
    .deleteFrom('accounts_session')
    .where('person_id', '=', person)
    .$if('id' in which, query => query.where('id', '=', (which as { id: string }).id))
    .$if('except' in which && which.except !== null, query =>
      query.where('id', '!=', (which as { except: string }).except),
    )
    .returning('id')
    .execute()
  return ended.map(one => one.id)
}

/** Removes some of the sessions that have ended and returns how many. */
export async function deleteEndedSessions(tx: Tx): Promise<number> {
  const ended = db(tx)
    .selectFrom('accounts_session')
    .select('id')
    .where('ends_at', '<', sql<Temporal.Instant>`kernel_now()`)
    .limit(SWEPT_AT_ONCE)
  const { numDeletedRows } = await db(tx)
    .deleteFrom('accounts_session')
    .where('id', 'in', ended)
    .executeTakeFirstOrThrow()
  return Number(numDeletedRows)
}
