import { CompiledQuery, type Kysely, sql } from 'kysely'
import type { Actor } from './actor.ts'
import { Flight, type Pool, queriesOn } from './database/driver.ts'

/** A transaction with its actor: what every action, view and door is handed. */
export interface Tx {
  readonly db: Kysely<unknown>
  readonly actor: Actor
}

/** The person that the transaction acts for, in SQL: for a query that leaves before their id is known here. */
export const ME = sql<string>`(select kernel_person())`
/** A person by id, or `ME`. */
export type Whose = string | typeof ME

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
 * Does something when the transaction is committed, and never when it is not. It must not throw nor take long: what
 * was written stays written whatever becomes of it, and a process that dies at that moment does not do it.
 */
export function afterCommit(tx: Tx, act: (pool: Pool) => void): void {
  const acts = afterwards.get(tx)
  if (acts) acts.push(act)
  else afterwards.set(tx, [act])
}

/** Does one thing more when all else is done, in the flight that commits: nobody waits for its answer in between. */
export function lastly(tx: Tx, query: CompiledQuery): void {
  const queries = atTheEnd.get(tx)
  if (queries) queries.push(query)
  else atTheEnd.set(tx, [query])
}

/**
 * Does a part of a transaction as somebody else: a job that reads as the person it works for, and writes as itself. What
 * `work` writes and asks for afterwards belongs to the one transaction; nothing else of it may run meanwhile.
 */
export async function actingAs<Result>(tx: Tx, actor: Actor, work: (tx: Tx) => Promise<Result>): Promise<Result> {
  const set = (one: Actor) => tx.db.executeQuery(CompiledQuery.raw(SET_ACTOR, valuesOf(one)))
  const other: Tx = { db: tx.db, actor }
  for (const kept of [afterwards, atTheEnd] as WeakMap<Tx, unknown[]>[]) {
    const all = kept.get(tx) ?? []
    kept.set(tx, all).set(other, all)
  }
  await set(actor)
  const result = await work(other)
  await set(tx.actor)
  return result
}

const atTheEnd = new WeakMap<Tx, CompiledQuery[]>()

const afterwards = new WeakMap<Tx, ((pool: Pool) => void)[]>()

/**
 * Who asks, and how long one statement, one wait for a lock and one pause between statements may take. Set for the
 * transaction alone, in the flight that begins it: behind a pooler no session is ours.
 */
const SET_ACTOR = `select set_config('app.person', $1, true), set_config('app.service', $2, true),
  set_config('app.member_of', $3, true), set_config('app.staff_of', $4, true), set_config('app.roles', $5, true),
  set_config('app.link', $6, true),
  set_config('statement_timeout', '10s', true), set_config('lock_timeout', '5s', true),
  set_config('idle_in_transaction_session_timeout', '30s', true)`

async function run<Result>(
  pool: Pool,
  actor: Actor,
  begin: string,
  work: (tx: Tx) => Promise<Result>,
): Promise<Result> {
  const flight = new Flight(pool, { begin, settings: SET_ACTOR, values: valuesOf(actor) })
  const tx = { db: queriesOn(flight), actor }
  let result: Result
  try {
    result = await work(tx)
    await flight.commit(atTheEnd.get(tx))
  } catch (error) {
    await flight.rollback()
    throw error
  }
  for (const act of afterwards.get(tx) ?? []) act(pool)
  return result
}

function valuesOf(actor: Actor): string[] {
  const { person, service, memberOf, staffOf } = actor
  return [person ?? '', service ?? '', `{${memberOf.join()}}`, `{${staffOf.join()}}`, rolesOf(actor), linkOf(actor)]
}

// Purpose, object and ids hold no blank: the table of links checks it.
function linkOf({ link }: Actor): string {
  return link ? [link.purpose, link.object, link.scope, link.id].join(' ') : ''
}

// Names of roles and ids hold no sign that an array literal would have to quote.
function rolesOf(actor: Actor): string {
  const names = actor.roles.flatMap(({ role, scope, organisation }) =>
    organisation ? [`${role}:${scope}`, `${role}:${scope}:${organisation}`] : [`${role}:${scope}`],
  )
  return `{${names.join()}}`
}
