import { sql } from 'kysely'
import { type Id, newId, type ScopeId } from '../../../kernel/ids.ts'
import { type Tx, tables } from '../../../kernel/transaction.ts'
import type { Risk } from '../rules/came.ts'
import type { InboxTables } from '../tables.ts'

const db = (tx: Tx) => tables<InboxTables>(tx)

export type MessageId = Id<'inbox-message'>
export const newMessageId = () => newId<'inbox-message'>()

const columns = [
  'id',
  'item_id',
  'scope_id',
  'body_id',
  'kind',
  'mail_id',
  'by_id',
  'person_id',
  'sender',
  'sender_name',
  'message_id',
  'subject',
  'words',
  'authenticity',
  'flags',
  'problem',
  'calendar',
  'proven_at',
  'proof',
  'asked_at',
  'denied_at',
  'admitted_at',
  'at',
] as const

export type Message = NonNullable<Awaited<ReturnType<typeof findMessage>>>

export interface NewMessage {
  id: MessageId
  item: string
  scope: ScopeId
  body?: string | null
  kind: 'in' | 'out' | 'note'
  mail?: string | null
  by?: string | null
  person?: string | null
  sender?: Buffer | null
  senderHash?: Buffer | null
  senderName?: string
  messageId?: string | null
  subject?: string
  words: string
  authenticity?: string | null
  flags?: string[]
  problem?: string | null
  calendar?: { method: string; answer: string | null; title: string | null } | null
  proof?: 'mail' | null
  asked?: boolean
  admitted?: boolean
}

export async function insertMessage(tx: Tx, message: NewMessage): Promise<void> {
  const now = sql<Temporal.Instant>`kernel_now()`
  await db(tx)
    .insertInto('inbox_message')
    .values({
      id: message.id,
      item_id: message.item,
      scope_id: message.scope,
      body_id: message.body ?? null,
      kind: message.kind,
      mail_id: message.mail ?? null,
      by_id: message.by ?? null,
      person_id: message.person ?? null,
      sender: message.sender ?? null,
      sender_hash: message.senderHash ?? null,
      sender_name: message.senderName ?? '',
      message_id: message.messageId ?? null,
      subject: message.subject ?? '',
      words: message.words,
      authenticity: message.authenticity ?? null,
      flags: message.flags ?? [],
      problem: message.problem ?? null,
      calendar: message.calendar ?? null,
      proof: message.proof ?? null,
      proven_at: message.proof ? now : null,
      asked_at: message.asked ? now : null,
      admitted_at: message.admitted ? now : null,
    })
    .execute()
}

export async function findMessage(tx: Tx, id: string, { hold = false } = {}) {
  const query = db(tx).selectFrom('inbox_message').select(columns).where('id', '=', id)
  return (hold ? query.forUpdate() : query).executeTakeFirst()
}

/** What was said in a conversation, in the order it came; the last five hundred. */
export async function listMessages(tx: Tx, item: string): Promise<Message[]> {
  const rows = await db(tx)
    .selectFrom('inbox_message')
    .select(columns)
    .where('item_id', '=', item)
    .orderBy('id', 'desc')
    .limit(500)
    .execute()
  return rows.reverse()
}

/** The archive of a group: what was passed on to it, the newest first. */
export async function listAdmitted(tx: Tx, body: string, { offset, limit }: { offset: number; limit: number }) {
  return db(tx)
    .selectFrom('inbox_message')
    .select(columns)
    .where('body_id', '=', body)
    .where('admitted_at', 'is not', null)
    .orderBy('id', 'desc')
    .offset(offset)
    .limit(limit)
    .execute()
}

/** Whether a mail that arrived has been read before. */
export async function isRead(tx: Tx, mail: string): Promise<boolean> {
  const found = await db(tx).selectFrom('inbox_message').select('id').where('mail_id', '=', mail).executeTakeFirst()
  return found !== undefined
}

/** How many mails of one address came to a scope within the last hour. */
export async function countLately(tx: Tx, scope: ScopeId, senderHash: Buffer | null): Promise<number> {
  if (!senderHash) return 0
  const { count } = await db(tx)
    .selectFrom('inbox_message')
    .select(sql<string>`count(*)`.as('count'))
    .where('scope_id', '=', scope)
    .where('sender_hash', '=', senderHash)
    .where(sql<boolean>`at > kernel_now() - interval '1 hour'`)
    .executeTakeFirstOrThrow()
  return Number(count)
}

/**
 * The message that a mail answers: the one that a mail of ours (by its id) carried, else the one with one of these
 * Message-IDs. Only within the scope, for a Message-ID proves nothing.
 */
export async function findAnswered(
  tx: Tx,
  { scope, ours, named }: { scope: ScopeId; ours: string | null; named: readonly string[] },
) {
  const { rows } = await sql<{ id: string; item_id: string; body_id: string | null }>`
    select id, item_id, body_id from inbox_message where scope_id = ${scope} and (
      mail_id = ${ours}
      -- The key of every mail that carries a message begins with the message.
      or id = (select split_part(key, ':', 1)::uuid from kernel_mail
        where kernel_mail.id = ${ours} and purpose in ('inbox-answer', 'group-mail'))
      or message_id = any (${[...named]}::text[]))
    order by id desc limit 1`.execute(tx.db)
  return rows[0]
}

/** It counts as written by its person from now on, who says so by the link. False where that was said, or denied, before. */
export async function proveMessage(tx: Tx, id: string): Promise<boolean> {
  const proven = await db(tx)
    .updateTable('inbox_message')
    .set({ proof: 'link', proven_at: sql`kernel_now()` })
    .where('id', '=', id)
    .where('proven_at', 'is', null)
    .where('denied_at', 'is', null)
    .executeTakeFirst()
  return proven.numUpdatedRows > 0n
}

/** Its person says that they did not write it. */
export async function denyMessage(tx: Tx, id: string): Promise<boolean> {
  const denied = await db(tx)
    .updateTable('inbox_message')
    .set({ denied_at: sql`kernel_now()` })
    .where('id', '=', id)
    .where('proven_at', 'is', null)
    .where('denied_at', 'is', null)
    .executeTakeFirst()
  return denied.numUpdatedRows > 0n
}

/** It is passed on to its group; false when it was before. */
export async function admitMessage(tx: Tx, id: string): Promise<boolean> {
  const admitted = await db(tx)
    .updateTable('inbox_message')
    .set({ admitted_at: sql`kernel_now()` })
    .where('id', '=', id)
    .where('admitted_at', 'is', null)
    .where('body_id', 'is not', null)
    .executeTakeFirst()
  return admitted.numUpdatedRows > 0n
}

export interface AttachedFile {
  id: string
  message_id: string
  file_id: string
  name: string
  bytes: number
  risk: Risk | null
}

export async function insertFiles(
  tx: Tx,
  message: { id: string; item: string; scope: ScopeId },
  files: readonly { file: string; name: string; bytes: number; risk: Risk | null }[],
): Promise<void> {
  if (files.length === 0) return
  await db(tx)
    .insertInto('inbox_file')
    .values(
      files.map((one, position) => ({
        id: newId(),
        message_id: message.id,
        item_id: message.item,
        scope_id: message.scope,
        file_id: one.file,
        name: one.name,
        bytes: one.bytes,
        risk: one.risk,
        position,
      })),
    )
    .execute()
}

/** What was attached to these messages. */
export async function listFiles(tx: Tx, messages: readonly string[]): Promise<AttachedFile[]> {
  if (messages.length === 0) return []
  return (await db(tx)
    .selectFrom('inbox_file')
    .select(['id', 'message_id', 'file_id', 'name', 'bytes', 'risk'])
    .where('message_id', 'in', [...messages])
    .orderBy('position')
    .execute()) as AttachedFile[]
}

/** The mails by which members of a group got these messages, the first first; as the service `pass-on-mail`. */
export async function listMailsCarrying(
  tx: Tx,
  scope: string,
  messages: readonly string[],
): Promise<{ id: string; person: string }[]> {
  const { rows } = await sql<{ id: string; person: string }>`
    select id, person_id as person from kernel_mail
    where scope_id = ${scope} and purpose = 'group-mail' and person_id is not null
      and split_part(key, ':', 1) = any (${[...messages]}::text[])
    order by id`.execute(tx.db)
  return rows
}
