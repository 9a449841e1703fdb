import { sql } from 'kysely'
import { removeIfNobodys } from '../../../kernel/files/sweep.ts'
import { SWEPT_AT_ONCE } from '../../../kernel/sweeps.ts'
import { afterCommit, type Tx, tables } from '../../../kernel/transaction.ts'
import type { InboxTables } from '../tables.ts'

const db = (tx: Tx) => tables<InboxTables>(tx)

/** The mails that came from somebody, the newest first; none of what staff wrote about them. */
export async function listMailsOf(tx: Tx, person: string) {
  return db(tx)
    .selectFrom('inbox_message')
    .select(['id', 'at', 'subject', 'words', 'authenticity', 'proof'])
    .where('person_id', '=', person)
    .where('kind', '=', 'in')
    .orderBy('id', 'desc')
    .limit(5000)
    .execute()
}

/**
 * Takes away every conversation with somebody and every mail of theirs in those of others, with what was attached; also
 * what came from these addresses before anybody knew whose they are. As the service `erasure`.
 */
export async function removeMailsOf(tx: Tx, person: string, hashes: readonly Buffer[]): Promise<void> {
  const known = hashes.map(one => `\\x${one.toString('hex')}`)
  const theirs = sql`(person_id = ${person} or person_id is null and sender_hash = any (${known}::text[]::bytea[]))`
  const { rows } = await sql<{ sha256: Uint8Array }>`
    delete from kernel_file where id in (
      select file_id from inbox_file where item_id in (select id from inbox_item where ${theirs})
        or message_id in (select id from inbox_message where ${theirs}))
    returning sha256`.execute(tx.db)
  await sql`delete from inbox_message where ${theirs}`.execute(tx.db)
  await sql`delete from inbox_item where ${theirs}`.execute(tx.db)
  dropBytes(tx, rows)
}

/**
 * Takes the words, files and addresses out of some conversations that were closed so many days ago, and the mails as they
 * came; what was passed on to a group stays in its archive. Gives how many. As the service `sweep-inbox`.
 */
export async function emptyOldItems(tx: Tx, days: number): Promise<number> {
  const { rows: items } = await sql<{ id: string }>`
    select id from inbox_item where emptied_at is null and closed_at < kernel_now() - make_interval(days => ${days})
      and not exists (select from inbox_message message where message.item_id = inbox_item.id and message.admitted_at is not null)
    order by closed_at limit ${Math.min(500, SWEPT_AT_ONCE)} for update skip locked`.execute(tx.db)
  const ids = items.map(one => one.id)
  if (ids.length === 0) return 0
  const { rows: attached } = await sql<{ sha256: Uint8Array }>`
    delete from kernel_file where id in (select file_id from inbox_file where item_id = any (${ids}::uuid[]))
    returning sha256`.execute(tx.db)
  const { rows: mails } = await sql<{ file: string }>`
    delete from kernel_mail_in where id in (
      select mail_id from inbox_message where item_id = any (${ids}::uuid[]) and kind = 'in')
    returning file_id as file`.execute(tx.db)
  const { rows: whole } = await sql<{ sha256: Uint8Array }>`
    delete from kernel_file where id = any (${mails.map(one => one.file)}::uuid[])
      and not exists (select from kernel_mail_in where file_id = kernel_file.id)
    returning sha256`.execute(tx.db)
  await sql`update inbox_message set words = '', subject = '', sender = null, sender_name = '', sender_hash = null
    where item_id = any (${ids}::uuid[])`.execute(tx.db)
  await sql`update inbox_item set emptied_at = kernel_now(), subject = '', sender_name = '', sender_hash = null, sender = ''
    where id = any (${ids}::uuid[])`.execute(tx.db)
  dropBytes(tx, [...attached, ...whole])
  return ids.length
}

function dropBytes(tx: Tx, files: readonly { sha256: Uint8Array }[]): void {
  afterCommit(tx, pool => {
    for (const { sha256 } of files) removeIfNobodys(pool, sha256).catch(() => {}) // swept in a day
  })
}
