import { sql } from 'kysely'
import { happened } from '../../../kernel/events.ts'
import { newId } from '../../../kernel/ids.ts'
import { type Tx, tables } from '../../../kernel/transaction.ts'
import type { RegisterTables } from '../tables.ts'

/** What can change so that records are found by something else: a node stands for all that have chosen it. */
export type ChangeableKind = 'person' | 'organisation' | 'node'

export interface Change {
  kind: ChangeableKind
  id: string
}

const db = (tx: Tx) => tables<RegisterTables>(tx)

/**
 * Says that records changed what they can be found by, in the transaction of the change; the job `index-records` reads
 * them again after it. Whoever writes people, organisations, roles, memberships, offers or contacts says so; the stores of
 * `register` and `networks` do it themselves. Any number of times and of ids costs one job a transaction.
 */
export async function recordsChanged(tx: Tx, kind: ChangeableKind, ids: readonly string[]): Promise<void> {
  for (let i = 0; i < ids.length; i += MOST_AT_ONCE) {
    const some = ids.slice(i, i + MOST_AT_ONCE)
    await sql`insert into register_changed (id, kind, record_id)
      select * from unnest(${some.map(() => newId())}::uuid[], ${some.map(() => kind)}::text[], ${some}::uuid[])`.execute(
      tx.db,
    )
  }
  const told = toldIn.has(tx)
  if (ids.length === 0 || told) return
  toldIn.add(tx)
  const { actor } = tx
  const scope = actor.staffOf[0] ?? actor.memberOf[0] ?? null
  // Somebody who belongs nowhere any more may tell nobody: the house looks for what is left every few minutes.
  if (actor.service || scope) await happened(tx, 'records.changed', actor.service ? null : scope, {})
}

const MOST_AT_ONCE = 5000
const toldIn = new WeakSet<Tx>()

/** Takes away some of what changed, the oldest first, for the one job that reads it. */
export async function takeChanges(tx: Tx, most: number): Promise<Change[]> {
  const { rows } = await sql<Change>`
    delete from register_changed where id in (select id from register_changed order by id limit ${most})
    returning kind, record_id as id`.execute(tx.db)
  return rows
}

/** Says that every record is to be read again. Returns how many there are. */
export async function changeEverything(tx: Tx): Promise<number> {
  const [people, organisations] = [
    await db(tx).selectFrom('register_person').select('id').execute(),
    await db(tx).selectFrom('register_organisation').select('id').execute(),
  ]
  await recordsChanged(
    tx,
    'organisation',
    organisations.map(one => one.id),
  )
  await recordsChanged(
    tx,
    'person',
    people.map(one => one.id),
  )
  return people.length + organisations.length
}
