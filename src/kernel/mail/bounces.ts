import { sql } from 'kysely'
import { happened, type Subscription } from '../events.ts'
import type { ScopeId } from '../ids.ts'
import type { Tx } from '../transaction.ts'
import { addressHash } from './address.ts'
import { findArrivedMail, readArrivedMail } from './arrived.ts'
import { openMailbox } from './mailboxes.ts'
import { factsFor } from './outbox.ts'
import { mailHouse } from './setup.ts'

const RETURNED = 'mail.returned'

/** Opens `bounce+<token>@`: each mail of ours has its own address that refusals come back to. */
export function openBounceBox(): void {
  openMailbox({
    name: 'bounce',
    event: RETURNED,
    async accepts(tx, { local, tag }) {
      if (local !== 'bounce' || !/^[0-9a-f]{24}$/.test(tag ?? '')) return null
      const { rows } = await sql<{ id: string; scope_id: ScopeId | null }>`
        select id, scope_id from kernel_mail where bounce_token = ${tag}`.execute(tx.db)
      return rows[0] ? { about: rows[0].id, scope: rows[0].scope_id } : null
    },
  })
}

/** A delivery report that says "failed" makes its mail `bounced`, and the house hears of it. Anything else is left alone. */
export const readBounces: Subscription = {
  event: RETURNED,
  subscriber: 'read-bounces',
  async run(tx, { payload }) {
    const arrived = await findArrivedMail(tx, payload['mail'] ?? '')
    const words = arrived && (await readArrivedMail(tx, arrived, 'report'))
    if (!arrived || !words || 'problem' in words || words.report?.action !== 'failed') return
    const { rows } = await sql<Parameters<typeof factsFor>[0] & { scope_id: ScopeId | null }>`
      update kernel_mail set state = 'bounced', code = ${words.report.status ?? '5.0.0'}
      where id = ${arrived.about} and state = 'sent'
      returning id, key, purpose, scope_id, person_id, code`.execute(tx.db)
    if (rows[0]) return happened(tx, 'mail.bounced', rows[0].scope_id, factsFor(rows[0]))
    // The report was faster than the line that says that the mail was sent: the job comes back.
    if (await isBeingSent(tx, arrived.about)) throw new Error('the mail is still being sent')
  },
}

async function isBeingSent(tx: Tx, id: string): Promise<boolean> {
  const { rows } = await sql`select from kernel_mail where id = ${id} and state = 'sending'`.execute(tx.db)
  return rows.length > 0
}

/**
 * When mail to an address last came back or was refused for good, as far as this actor may know (the staff of the scope
 * it was sent in); null when none did. Asked before a mailing.
 */
export async function lastRefused(tx: Tx, address: string): Promise<{ at: Temporal.Instant; code: string } | null> {
  const hash = addressHash(address, mailHouse().secret)
  const { rows } = await sql<{ at: Temporal.Instant; code: string }>`
    select settled_at as at, code from kernel_mail
    where address_hash = ${hash} and state in ('refused', 'bounced') and code like '5%'
      and not exists (select from kernel_mail later
        where later.address_hash = kernel_mail.address_hash and later.state = 'sent' and later.id > kernel_mail.id)
    order by id desc limit 1`.execute(tx.db)
  return rows[0] ?? null
}

const PATIENCE_DAYS = 30

/**
 * Those of these addresses that came back or were refused for good within thirty days, and took nothing since: what is
 * not urgent is not sent there again and again. For a service that the outbox was opened to.
 */
export async function listRefused(tx: Tx, addresses: readonly string[]): Promise<Set<string>> {
  if (addresses.length === 0) return new Set()
  const { secret } = mailHouse()
  const byHash = new Map(addresses.map(address => [addressHash(address, secret).toString('hex'), address]))
  const { rows } = await sql<{ hash: string }>`
    select distinct encode(address_hash, 'hex') as hash from kernel_mail
    where address_hash = any (${[...byHash.keys()].map(hash => `\\x${hash}`)}::text[]::bytea[])
      and state in ('refused', 'bounced') and code like '5%'
      and settled_at > kernel_now() - make_interval(days => ${PATIENCE_DAYS})
      and not exists (select from kernel_mail later
        where later.address_hash = kernel_mail.address_hash and later.state = 'sent' and later.id > kernel_mail.id)`.execute(
    tx.db,
  )
  return new Set(rows.map(({ hash }) => byHash.get(hash)!))
}
