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

/** Moves the clock of the house by an ISO 8601 duration from the true hour. Only the owner of the tables may. */
export function moveClock(by: string): string {
  return `update kernel_clock set ahead = '${Temporal.Duration.from(by).toString()}'::interval`
}
