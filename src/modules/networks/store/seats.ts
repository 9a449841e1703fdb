import { sql } from 'kysely'
import { type Tx, tables } from '../../../kernel/transaction.ts'
import type { NetworksTables } from '../tables.ts'

/** A seat as it lies in the table: found by a hash, sealed. */
export interface SealedSeat {
  body_id: string
  hash: Uint8Array
  standing: 'offer' | 'declined' | 'invitation' | 'member'
  coordinates: boolean
  sealed: Uint8Array
}

const db = (tx: Tx) => tables<NetworksTables>(tx)

/**
 * From now on this transaction, and no other, asks as whoever these hashes stand for: row-level security shows it their
 * own seats and what those let them see. None: as nobody again.
 */
export async function askAs(tx: Tx, hashes: readonly Buffer[]): Promise<void> {
  const list = hashes.length === 0 ? '' : `{${hashes.map(hash => `"\\\\x${hash.toString('hex')}"`).join()}}`
  await sql`select set_config('app.seats', ${list}, true)`.execute(tx.db)
}

/** The seats of some bodies that this transaction may see. */
export async function listSealedSeats(tx: Tx, bodies: readonly string[]): Promise<SealedSeat[]> {
  if (bodies.length === 0) return []
  return (await db(tx)
    .selectFrom('networks_seat')
    .select(['body_id', 'hash', 'standing', 'coordinates', 'sealed'])
    .where('body_id', 'in', [...bodies])
    .limit(2000)
    .execute()) as SealedSeat[]
}

/** Throws PostgreSQL's 23505 when there is such a seat already: a second sending at the same moment. */
export async function insertSeat(tx: Tx, seat: SealedSeat): Promise<void> {
  await db(tx).insertInto('networks_seat').values(seat).execute()
}

/** Changes a seat as long as it stands as it was read; false when it does not, or is not this actor's to change. */
export async function updateSeat(tx: Tx, before: SealedSeat, after: Omit<SealedSeat, 'body_id'>): Promise<boolean> {
  const { hash, standing, coordinates, sealed } = after
  const changed = await db(tx)
    .updateTable('networks_seat')
    .set({ hash, standing, coordinates, sealed })
    .where('body_id', '=', before.body_id)
    .where('hash', '=', before.hash)
    .where('standing', '=', before.standing)
    .where('coordinates', '=', before.coordinates)
    .executeTakeFirst()
  return changed.numUpdatedRows > 0n
}

export async function deleteSeat(tx: Tx, body: string, hash: Uint8Array): Promise<boolean> {
  const gone = await db(tx)
    .deleteFrom('networks_seat')
    .where('body_id', '=', body)
    .where('hash', '=', hash)
    .executeTakeFirst()
  return gone.numDeletedRows > 0n
}

/** The bodies with a hidden roster that this actor may know of. */
export async function listHiddenBodies(tx: Tx): Promise<string[]> {
  const rows = await db(tx).selectFrom('networks_house_body').select('id').where('roster', '=', 'hidden').execute()
  return rows.map(row => row.id)
}
