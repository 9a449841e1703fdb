import { sql } from 'kysely'
import type { Id, ScopeId } from '../ids.ts'
import type { Tx } from '../transaction.ts'

/** Somebody to whom a mail could not be delivered: the last time, and the code that the other side gave. */
export interface Returned {
  person: Id<'person'>
  purpose: string
  code: string
  at: Temporal.Instant
}

/**
 * Whom mails of these scopes did not reach for good in the last thirty days, the latest first, at most `most`, and how
 * many people those are. An address that took a later mail is well again. For the staff of the scopes.
 */
export async function listReturned(
  tx: Tx,
  scopes: readonly ScopeId[],
  most: number,
): Promise<{ count: number; people: Returned[] }> {
  const { rows } = await sql<Returned & { all: number }>`
    select *, count(*) over ()::integer as all from (
      select distinct on (person_id) person_id as person, purpose, code, settled_at as at
      from kernel_mail mail
      where scope_id = any (${scopes}::uuid[]) and state in ('refused', 'bounced') and code like '5%'
        and person_id is not null and settled_at > kernel_now() - interval '30 days'
        and not exists (select from kernel_mail later
          where later.address_hash = mail.address_hash and later.state = 'sent' and later.id > mail.id)
      order by person_id, settled_at desc
    ) last order by at desc limit ${Math.max(most, 1)}`.execute(tx.db)
  const people = rows.slice(0, most).map(({ person, purpose, code, at }) => ({ person, purpose, code, at }))
  return { count: rows[0]?.all ?? 0, people }
}
