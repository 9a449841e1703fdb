import { sql } from 'kysely'
import { Refusal } from '../errors.ts'
import type { ScopeId } from '../ids.ts'
import type { Tx } from '../transaction.ts'
import { OUTCOMES, type TryOutcome } from './try.ts'

/** A test mail that was sent, or is on its way while `outcome` is null. */
export interface MailTry {
  at: Temporal.Instant
  outcome: TryOutcome | null
  code: string | null
}

/** Test mails of a house within an hour: enough to find the right settings, too few to look through a network with. */
export const TRIES_AN_HOUR = 12

/** Notes that a test mail is being sent. Throws `too-many` when there were enough within an hour. */
export async function beginTry(tx: Tx, id: string, scope: ScopeId): Promise<void> {
  // Fifty at once are counted one after the other.
  await sql`select pg_advisory_xact_lock(hashtext('plenaria.mail-try'))`.execute(tx.db)
  await sql`delete from kernel_mail_try where at < kernel_now() - interval '1 day'
    and id <> (select id from kernel_mail_try order by at desc limit 1)`.execute(tx.db)
  const { rows } = await sql<{ many: number }>`select count(*)::integer as many from kernel_mail_try
    where at > kernel_now() - interval '1 hour'`.execute(tx.db)
  if (rows[0]!.many >= TRIES_AN_HOUR) throw new Refusal('too-many')
  await sql`insert into kernel_mail_try (id, scope_id) values (${id}, ${scope})`.execute(tx.db)
}

/** Notes what became of it. */
export async function endTry(tx: Tx, id: string, { outcome, code }: Omit<MailTry, 'at'>): Promise<void> {
  await sql`update kernel_mail_try set outcome = ${outcome}, code = ${code} where id = ${id}`.execute(tx.db)
}

/** The newest test mail; null when none was sent, or this actor may not know it. */
export async function lastTry(tx: Tx): Promise<MailTry | null> {
  const { rows } = await sql<MailTry>`select at, outcome, code from kernel_mail_try order by at desc limit 1`.execute(
    tx.db,
  )
  const [last] = rows
  if (!last) return null
  return { ...last, outcome: last.outcome && (OUTCOMES.find(one => one === last.outcome) ?? 'unknown') }
}
