import { sql } from 'kysely'
import type { Tx } from './transaction.ts'

/**
 * The hour by the database, which every process shares and tests can move (`moveClock`). One value per transaction:
 * everything decided in it was decided at one instant.
 */
export async function now(tx: Tx): Promise<Temporal.Instant> {
  const { rows } = await sql<{ at: Temporal.Instant }>`select kernel_now() as at`.execute(tx.db)
  return rows[0]!.at
}

/** The day it is in a zone by the database's clock, `YYYY-MM-DD`. */
export async function today(tx: Tx, zone = 'UTC'): Promise<string> {
  return (await now(tx)).toZonedDateTimeISO(zone).toPlainDate().toString()
}

/**
 * SQL that sets the clock of the house `by` (ISO 8601, days at most) before or after the true hour; for the owner of the tables.
 * It waits for whoever has looked at the clock: within a transaction it does not move.
 */
export function moveClock(by: string): string {
  return `begin; lock table kernel_clock in access exclusive mode;
    update kernel_clock set ahead = make_interval(secs => ${Temporal.Duration.from(by).total('seconds')}); commit`
}
