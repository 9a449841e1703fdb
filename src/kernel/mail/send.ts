import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { happened } from '../events.ts'
import { type Id, newId, type ScopeId } from '../ids.ts'
import type { Tx } from '../transaction.ts'
import { addressHash, boxHash } from './address.ts'
import { contentOf, type Mail } from './mail.ts'
import { mailHouse } from './setup.ts'

/** The event that wakes whoever sends; one a transaction, however many mails it writes. */
export const QUEUED = 'mail.queued'

const PER_HOUR = 10

/**
 * Writes a mail into the outbox, in the caller's transaction: it goes out after the commit, or not at all. Returns its
 * id; null when a mail of this key, for this purpose and in this scope, was written before. Throws `BadMail`.
 */
export async function sendMail(tx: Tx, mail: Mail): Promise<Id<'mail'> | null> {
  const [id = null] = await sendMails(tx, [mail])
  return id
}

/** The same for many at once (some hundreds a call); the ids, in the order given, are those of the mails that are new. */
export async function sendMails(tx: Tx, mails: readonly Mail[]): Promise<Id<'mail'>[]> {
  const { secret, settings } = mailHouse()
  const rows = mails.map(mail => {
    const { address, content } = contentOf(mail)
    return {
      id: newId<'mail'>(),
      key: mail.key.toWellFormed().replaceAll('\0', ''),
      purpose: mail.purpose,
      scope_id: mail.scope ?? null,
      gathers: mail.gathers ? `{${mail.gathers.join()}}` : null,
      person_id: mail.to.person ?? null,
      address,
      address_hash: hex(addressHash(address, secret)),
      box_hash: hex(boxHash(address, secret)),
      at_most: mail.atMostPerHour ?? PER_HOUR,
      language: mail.language,
      bounce_token: randomBytes(12).toString('hex'),
      expires_at: mail.expiresAt?.toString() ?? null,
      bulk: mail.bulk ?? false,
      content,
    }
  })
  if (rows.length === 0) return []
  const fresh = await insert(tx, rows, settings.smtpUrl ? 'waiting' : 'kept')
  if (settings.smtpUrl && fresh.size > 0) await wakeOnce(tx, mails)
  return rows.map(row => row.id).filter(id => fresh.has(id))
}

/** Mails of a scope that wait for this person, or tell of it, are not sent any more; as the service `removal`. */
export async function stopMails(tx: Tx, to: { person: string; scope: ScopeId }): Promise<void> {
  await sql`update kernel_mail set expires_at = kernel_now()
    where person_id = ${to.person} and (scope_id = ${to.scope} or gathers @> ${[to.scope]}::uuid[]) and state = 'waiting'`.execute(
    tx.db,
  )
}

const hex = (bytes: Buffer) => `\\x${bytes.toString('hex')}`

async function insert(tx: Tx, rows: readonly object[], state: 'waiting' | 'kept'): Promise<Set<string>> {
  const { rows: fresh } = await sql<{ id: string }>`
    with given as (
      select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as given (
        id uuid, key text, purpose text, scope_id uuid, gathers uuid[], person_id uuid, address text, address_hash bytea, box_hash bytea,
        at_most integer, language text, bounce_token text, expires_at timestamptz, bulk boolean, content jsonb)
    ), facts as (
      insert into kernel_mail (id, key, purpose, scope_id, gathers, person_id, address_hash, box_hash, at_most, language,
        bounce_token, expires_at, bulk, state)
      select id, key, purpose, scope_id, gathers, person_id, address_hash, box_hash, at_most, language, bounce_token, expires_at,
        bulk, ${state}
      from given on conflict (scope_id, purpose, key) do nothing returning id
    ), contents as (
      insert into kernel_mail_content (mail_id, scope_id, address, content)
      select id, scope_id, address, content from given join facts using (id)
    )
    select id from facts`.execute(tx.db)
  return new Set(fresh.map(row => row.id))
}

const woken = new WeakSet<Tx>()

async function wakeOnce(tx: Tx, mails: readonly Mail[]): Promise<void> {
  if (woken.has(tx)) return
  woken.add(tx)
  // Whoever may write a mail of a scope may tell of that scope.
  await happened(tx, QUEUED, mails[0]?.scope ?? null, {})
}
