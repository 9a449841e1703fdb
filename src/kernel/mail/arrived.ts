import { createHash } from 'node:crypto'
import { isIP } from 'node:net'
import { sql } from 'kysely'
import { service } from '../actor.ts'
import type { Pool } from '../database/driver.ts'
import { happened } from '../events.ts'
import { keepFile, openFile } from '../files/keep.ts'
import { type Id, newId, type ScopeId } from '../ids.ts'
import { type Tx, writing } from '../transaction.ts'
import { type MailWords, readWords } from './ask-reader.ts'
import { mailboxFor } from './mailboxes.ts'
import { type Flag, type Head, readHead } from './read-head.ts'

/** The scope of what belongs to the house and to no network; nobody is its staff. */
const HOUSE = '00000000-0000-0000-0000-000000000000' as ScopeId // `kernel_house()` says the same in SQL

/** A mail that arrived, as its event's subscriber finds it. Who sent it is what the mail says, not what is proved. */
export interface ArrivedMail {
  id: Id<'mail-in'>
  mailbox: string
  about: string
  scope: ScopeId | null
  recipient: string
  sender: string | null
  senderName: string | null
  /** The envelope's sender; null for mails that want no answer, as delivery reports do. */
  returnPath: string | null
  messageId: string
  inReplyTo: string | null
  /** The mail of ours that it answers. */
  answers: string | null
  subject: string | null
  writtenAt: Temporal.Instant | null
  authenticity: 'unverified'
  flags: Flag[]
  bytes: number
  fileId: string
  /** The address that handed it in, and what it called itself; null: not known. */
  client: string | null
  clientName: string | null
  at: Temporal.Instant
}

/** One mail that arrived; null where there is none or the actor may not see it (`kernel_open_arrived_mail_to`). */
export async function findArrivedMail(tx: Tx, id: string): Promise<ArrivedMail | null> {
  const { rows } = await sql<ArrivedMail>`select id, mailbox, about, scope_id as scope, recipient, sender,
    sender_name as "senderName", return_path as "returnPath", message_id as "messageId", in_reply_to as "inReplyTo",
    answers, subject, written_at as "writtenAt", authenticity, flags, bytes, file_id as "fileId", at,
    host(client) as client, client_name as "clientName"
    from kernel_mail_in where id = ${id}`.execute(tx.db)
  return rows[0] ?? null
}

/**
 * What a mail says: text, page and what is attached, read in a thread of its own within limits of time and memory.
 * `problem` where it cannot be read; the bytes are kept all the same.
 */
export async function readArrivedMail(tx: Tx, mail: ArrivedMail, want: 'all' | 'report' = 'all'): Promise<MailWords> {
  const file = await openFile(tx, mail.fileId)
  return file ? readWords(await file.read(), want) : { problem: 'gone' }
}

/** What the envelope said, and who handed it in. */
export interface Envelope {
  from: string | null
  to: readonly string[]
  client?: string | null
  clientName?: string | null
}

/**
 * Keeps a mail for everyone it is for: its bytes, a row for each recipient and an event, in one transaction. When it
 * returns the mail is durable. The same bytes to the same address again change nothing; other bytes under a Message-ID
 * that was there before are kept as well, and flagged. False: nobody takes it any more.
 */
export async function keepArrivedMail(pool: Pool, raw: Uint8Array, envelope: Envelope): Promise<boolean> {
  const head = await readHead(raw)
  try {
    return await writing(pool, service('mail-in'), tx => keep(tx, raw, head, envelope))
  } catch (error) {
    if (error instanceof HereAlready) return true
    throw error
  }
}

/** Undoes the row of a file that nobody points to. */
class HereAlready extends Error {}

async function keep(tx: Tx, raw: Uint8Array, head: Head, envelope: Envelope): Promise<boolean> {
  const boxes = []
  for (const recipient of envelope.to) {
    const box = await mailboxFor(tx, recipient)
    if (box) boxes.push(box)
  }
  if (boxes.length === 0) return false
  const answers = await firstOfOurs(tx, head.ours)
  const file = await keepFile(tx, { scope: HOUSE, visibility: 'staff', name: 'mail.eml', bytes: raw })
  const sha256 = createHash('sha256').update(raw).digest()
  // Of two with one Message-ID the later sees the earlier.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`mail ${head.messageId}`}, 0))`.execute(tx.db)
  let fresh = 0
  for (const { mailbox, address, accepted } of boxes) {
    const id = newId<'mail-in'>()
    const { rows } = await sql`insert into kernel_mail_in (id, mailbox, about, scope_id, recipient, sender, sender_name,
        return_path, message_id, in_reply_to, answers, subject, written_at, flags, bytes, sha256, file_id, client, client_name)
      values (${id}, ${mailbox.name}, ${accepted.about}, ${accepted.scope}, ${address.whole}, ${head.sender},
        ${head.senderName}, ${envelope.from}, ${head.messageId}, ${head.inReplyTo}, ${answers}, ${head.subject},
        ${head.writtenAt?.toString() ?? null}, 
        ${head.flags}::text[] || array(select 'same-message-id' from kernel_mail_in
          where recipient = ${address.whole} and message_id = ${head.messageId} limit 1),
        ${raw.length}, ${sha256}, ${file.id}, ${addressIn(envelope.client)}, ${envelope.clientName?.slice(0, 255) ?? null})
      on conflict (recipient, message_id, sha256) do nothing returning id`.execute(tx.db)
    if (rows.length === 0) continue
    fresh++
    const { about, scope } = accepted
    await happened(tx, mailbox.event ?? 'mail.arrived', scope, { mail: id, mailbox: mailbox.name, about })
  }
  if (fresh === 0) throw new HereAlready()
  return true
}

/** An address as PostgreSQL takes it: IPv4 within IPv6 is IPv4. */
function addressIn(client: string | null | undefined): string | null {
  const plain = (client ?? '').replace(/^::ffff:/i, '')
  return isIP(plain) ? plain : null
}

async function firstOfOurs(tx: Tx, ids: readonly string[]): Promise<string | null> {
  if (ids.length === 0) return null
  const { rows } = await sql<{ id: string }>`select id from kernel_mail where id = any (${ids}::uuid[])`.execute(tx.db)
  const known = new Set(rows.map(row => row.id))
  return ids.find(id => known.has(id)) ?? null
}
