import type { Kysely } from 'kysely'
import type { Actor } from './actor.ts'
import { Flight, type Pool, queriesOn } from './database/driver.ts'

/** A transaction with its actor: what every action, view and door is handed. */
export interface Tx {
  readonly db: Kysely<unknown>
  readonly actor: Actor
}

/** The queries of one module: its store sees its own tables and no others. */
export function tables<Tables>(tx: Tx): Kysely<Tables> {
  return tx.db as Kysely<unknown> as Kysely<Tables>
}

/** Runs `work` as the actor in one transaction; committed when it returns, rolled back when it throws. */
export function writing<Result>(pool: Pool, actor: Actor, work: (tx: Tx) => Promise<Result>): Promise<Result> {
  return run(pool, actor, 'begin', work)
}

/** The same, on one snapshot of the data and unable to change anything. */
export function reading<Result>(pool: Pool, actor: Actor, work: (tx: Tx) => Promise<Result>): Promise<Result> {
  return run(pool, actor, 'begin isolation level repeatable read read only', work)
}

/**
 * Who asks, and how long one statement, one wait for a lock and one pause between statements may take. Set for the
 * transaction alone, in the flight that begins it: behind a pooler no session is ours.
 */
const SET_ACTOR = `select set_config('app.person', $1, true), set_config('app.service', $2, true),
  set_config('app.member_of', $3, true), set_config('app.staff_of', $4, true), set_config('app.roles', $5, true),
  set_config('statement_timeout', '10s', true), set_config('lock_timeout', '5s', true),
  set_config('idle_in_transaction_session_timeout', '30s', true)`

async function run<Result>(
  pool: Pool,
  actor: Actor,
  begin: string,
  work: (tx: Tx) => Promise<Result>,
): Promise<Result> {
  const values = [
    actor.person ?? '',
    actor.service ?? '',
    `{${actor.memberOf.join()}}`,
    `{${actor.staffOf.join()}}`,
    rolesOf(actor),
  ]
  const flight = new Flight(pool, { begin, settings: SET_ACTOR, values })
  try {
    const result = await work({ db: queriesOn(flight), actor })
    await flight.commit()
    return result
  } catch (error) {
    await flight.rollback()
    throw error
  }
}

// Names of roles and ids hold no sign that an array literal would have to quote.
function rolesOf(actor: Actor): string {
  const names = actor.roles.flatMap(({ role, scope, organisation }) =>
    organisation ? [`${role}:${scope}`, `${role}:${scope}:${organisation}`] : [`${role}:${scope}`],
  )
  return `{${names.join()}}`
}
