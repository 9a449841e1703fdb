import { sql } from 'kysely'
import type { ScopeId } from '../../../kernel/ids.ts'
import { newId } from '../../../kernel/ids.ts'
import { type Tx, tables } from '../../../kernel/transaction.ts'
import type { ChangeTold } from '../rules/changes.ts'
import type { ProgrammeTables } from '../tables.ts'
import type { SessionId } from './published.ts'

const db = (tx: Tx) => tables<ProgrammeTables>(tx)
const SHOWN_AT_MOST = 20

/** What was changed at once in a published session. */
export interface Change {
  id: string
  sequence: number
  what: ChangeTold[]
  at: Temporal.Instant
}

/** The changes of a session, the latest first. */
export async function listChanges(tx: Tx, session: SessionId): Promise<Change[]> {
  return db(tx)
    .selectFrom('programme_change')
    .select(['id', 'sequence', 'what', 'at'])
    .where('session_id', '=', session)
    .orderBy('sequence', 'desc')
    .limit(SHOWN_AT_MOST)
    .execute()
}

/** The latest changes of several sessions. */
export async function listChangesOf(
  tx: Tx,
  sessions: readonly string[],
): Promise<(Change & { session_id: SessionId })[]> {
  return (await db(tx)
    .selectFrom('programme_change')
    .select(['id', 'session_id', 'sequence', 'what', 'at'])
    .where(sql<boolean>`session_id = any (${[...sessions]}::uuid[])`)
    .orderBy('at', 'desc')
    .limit(SHOWN_AT_MOST * Math.max(sessions.length, 1))
    .execute()) as (Change & { session_id: SessionId })[]
}

/** Keeps a change for good; as visible as the session. */
export async function insertChange(
  tx: Tx,
  change: { session: SessionId; scope: ScopeId; visibility: string; sequence: number; what: ChangeTold[] },
): Promise<string> {
  const { session, scope, what, ...row } = change
  const id = newId()
  await db(tx)
    .insertInto('programme_change')
    .values({ ...row, id, session_id: session, scope_id: scope, what: JSON.stringify(what) as never }) // jsonb takes an array only as text
    .execute()
  return id
}
