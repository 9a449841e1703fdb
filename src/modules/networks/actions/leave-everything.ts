import type { Tx } from '../../../kernel/transaction.ts'
import { rosterLeft } from '../seats.ts'
import { leaveOpenBodies } from '../store/house-bodies.ts'

/**
 * Whoever belongs to no network any more is out of every body above them at once, open or hidden; as the service
 * `removal`. Of hidden ones it leaves no trace of whether there was any.
 */
export async function leaveEverything(tx: Tx, person: string): Promise<void> {
  await leaveOpenBodies(tx, person)
  await rosterLeft(tx, person)
}
