import { sql } from 'kysely'
import type { Tx } from '../transaction.ts'

/** What became of a mail that is settled, or that a backup did not hold (`gone`). */
export interface Fared {
  id: string
  state: 'sent' | 'refused' | 'bounced' | 'kept' | 'expired' | 'held' | 'gone'
  code: string | null
}

/**
 * Those of these mails that do not wait any more. For a service that `kernel_open_own_mails_to` was called for.
 */
export async function mailsFared(tx: Tx, ids: readonly string[]): Promise<Fared[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<Fared>`
    select asked.id, coalesce(mail.state, 'gone') as state, mail.code
    from unnest(${ids}::uuid[]) as asked (id) left join kernel_mail mail on mail.id = asked.id
    where mail.state is null or mail.state not in ('waiting', 'sending')`.execute(tx.db)
  return rows
}

/** Those of these mails that nobody has begun to send are not sent any more. For the same service. */
export async function expireMails(tx: Tx, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await sql`update kernel_mail set expires_at = kernel_now(), next_at = kernel_now()
    where id = any (${ids}::uuid[]) and state = 'waiting'`.execute(tx.db)
}

/** A mail as whoever hears of it finds it: whose, in which scope, how it fared, and the keyed hash of its address. */
export interface WhoseMail {
  scope: string | null
  person: string | null
  state: string
  code: string | null
  hash: Uint8Array
}

/** One mail; null where this service may not know of it. */
export async function whoseMail(tx: Tx, id: string): Promise<WhoseMail | null> {
  const { rows } = await sql<WhoseMail>`select scope_id as scope, person_id as person, state, code,
    address_hash as hash from kernel_mail where id = ${id}`.execute(tx.db)
  return rows[0] ?? null
}
