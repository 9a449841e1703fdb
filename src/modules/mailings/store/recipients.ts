import { sql } from 'kysely'
import { bytesOf, insertMany } from '../../../kernel/database/many-rows.ts'
import { newId } from '../../../kernel/ids.ts'
import { type Tx, tables } from '../../../kernel/transaction.ts'
import type { Fit } from '../rules/faces.ts'
import type { Fate, Reason } from '../rules/states.ts'
import type { MailingsTables } from '../tables.ts'
import type { Mailing } from './mailings.ts'

const db = (tx: Tx) => tables<MailingsTables>(tx)

/** Somebody as they were when the mailing was sent. */
export interface Recipient {
  id: string
  person_id: string
  language: string
  face: Fit
}

/** Freezes who gets a mailing. */
export async function insertRecipients(
  tx: Tx,
  { id, network_id, scope_id }: Mailing,
  people: readonly { person: string; language: string; face: Fit; region: string; organisation: string | null }[],
): Promise<void> {
  await insertMany(
    tx,
    'mailings_recipient',
    people.map(one => ({
      id: newId(),
      mailing_id: id,
      network_id,
      scope_id,
      person_id: one.person,
      language: one.language,
      face: one.face,
      region_id: one.region,
      organisation_id: one.organisation,
      state: 'waiting',
    })),
  )
}

/** A mailing was taken back: nobody was written to. */
export async function deleteRecipients(tx: Tx, mailing: string): Promise<void> {
  await db(tx).deleteFrom('mailings_recipient').where('mailing_id', '=', mailing).execute()
}

/** The next who wait, in the order in which they were frozen; nobody else takes them until the end of the transaction. */
export async function takeWaiting(tx: Tx, mailing: string, many: number): Promise<Recipient[]> {
  return (await db(tx)
    .selectFrom('mailings_recipient')
    .select(['id', 'person_id', 'language', 'face'])
    .where('mailing_id', '=', mailing)
    .where('state', '=', 'waiting')
    .orderBy('id')
    .limit(many)
    .forUpdate()
    .skipLocked()
    .execute()) as Recipient[]
}

/** Which of these hashes of addresses a mailing has been written to already. */
export async function listWritten(tx: Tx, mailing: string, hashes: readonly Buffer[]): Promise<Set<string>> {
  if (hashes.length === 0) return new Set()
  const { rows } = await sql<{ hash: string }>`select encode(address_hash, 'hex') as hash from mailings_recipient
    where mailing_id = ${mailing} and address_hash = any (${hashes.map(bytesOf)}::text[]::bytea[])`.execute(tx.db)
  return new Set(rows.map(row => row.hash))
}

/** These have a mail in the outbox now. */
export async function updateQueued(
  tx: Tx,
  queued: readonly { id: string; mail: string; hash: Buffer }[],
): Promise<void> {
  const rows = queued.map(({ id, mail, hash }) => ({ id, mail, hash: bytesOf(hash) }))
  await sql`update mailings_recipient one set state = 'queued', mail_id = given.mail, address_hash = given.hash,
      queued_at = kernel_now()
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as given (id uuid, mail uuid, hash bytea)
    where one.id = given.id`.execute(tx.db)
}

/** These are left out, each with the reason. */
export async function updateLeftOut(tx: Tx, left: readonly { id: string; reason: Reason }[]): Promise<void> {
  await sql`update mailings_recipient one set state = 'left-out', reason = given.reason, settled_at = kernel_now()
    from jsonb_to_recordset(${JSON.stringify(left)}::jsonb) as given (id uuid, reason text)
    where one.id = given.id`.execute(tx.db)
}

/** The mails of a mailing that had not left when it was last asked. */
export async function listQueuedMails(tx: Tx, mailing: string): Promise<string[]> {
  const { rows } = await sql<{ mail: string }>`select mail_id as mail from mailings_recipient
    where mailing_id = ${mailing} and state = 'queued'`.execute(tx.db)
  return rows.map(row => row.mail)
}

/** How mails fared, for those that were on their way; gives how many there were. */
export async function updateFared(
  tx: Tx,
  fared: readonly { mail: string; state: Fate; code: string | null }[],
): Promise<number> {
  const { numAffectedRows } = await sql`
    update mailings_recipient one set state = given.state, code = given.code, settled_at = kernel_now()
    from jsonb_to_recordset(${JSON.stringify(fared)}::jsonb) as given (mail uuid, state text, code text)
    where one.mail_id = given.mail and one.state = 'queued'`.execute(tx.db)
  return Number(numAffectedRows ?? 0)
}

/** Whoever waits gets nothing any more; gives how many those were. */
export async function updateStopped(tx: Tx, mailing: string): Promise<number> {
  const stopped = await db(tx)
    .updateTable('mailings_recipient')
    .set({ state: 'stopped', settled_at: sql`kernel_now()` })
    .where('mailing_id', '=', mailing)
    .where('state', '=', 'waiting')
    .executeTakeFirst()
  return Number(stopped.numUpdatedRows)
}

/** A mail came back, or was refused. */
export async function updateBounced(tx: Tx, mail: string, state: 'bounced' | 'refused', code: string) {
  const { rows } = await sql<{ mailing: string }>`update mailings_recipient
    set state = ${state}, code = ${code}, settled_at = kernel_now()
    where mail_id = ${mail} and state in ('queued', 'sent', 'refused') returning mailing_id as mailing`.execute(tx.db)
  return rows[0]?.mailing ?? null
}

/** Somebody replied to their mail, for the first time or again. */
export async function updateReplied(tx: Tx, mail: string): Promise<string | null> {
  const { rows } = await sql<{ mailing: string }>`update mailings_recipient set replied_at = kernel_now()
    where mail_id = ${mail} and replied_at is null returning mailing_id as mailing`.execute(tx.db)
  return rows[0]?.mailing ?? null
}

/** How many of a mailing are in which state, left out for which reason; and how many replied. */
export async function countFates(
  tx: Tx,
  mailing: string,
): Promise<{ fates: Map<Fate, number>; reasons: Map<Reason, number>; replied: number; total: number }> {
  const { rows } = await sql<{ state: Fate; reason: Reason | null; count: number; replied: number }>`
    select state, reason, count(*)::integer as count, count(replied_at)::integer as replied from mailings_recipient
    where mailing_id = ${mailing} group by 1, 2`.execute(tx.db)
  const fates = new Map<Fate, number>()
  const reasons = new Map<Reason, number>()
  for (const { state, reason, count } of rows) {
    fates.set(state, (fates.get(state) ?? 0) + count)
    if (reason) reasons.set(reason, count)
  }
  const sum = (of: (row: (typeof rows)[number]) => number) => rows.reduce((all, row) => all + of(row), 0)
  return { fates, reasons, replied: sum(row => row.replied), total: sum(row => row.count) }
}

/** How many of these mailings' recipients are in which state, for a list. */
export async function countOfMany(tx: Tx, mailings: readonly string[]) {
  const { rows } = await sql<{ mailing: string; sent: number; total: number; bounced: number }>`
    select mailing_id as mailing, count(*) filter (where state in ('sent', 'kept', 'bounced'))::integer as sent,
      count(*) filter (where state <> 'left-out')::integer as total,
      count(*) filter (where state in ('bounced', 'refused'))::integer as bounced
    from mailings_recipient where mailing_id = any (${mailings}::uuid[]) group by 1`.execute(tx.db)
  return new Map(rows.map(row => [row.mailing, row]))
}

/** Those in one state, a page of them. */
export async function listInState(
  tx: Tx,
  mailing: string,
  state: Fate,
  page: { limit: number; offset: number },
): Promise<{ person_id: string; language: string; reason: Reason | null; code: string | null }[]> {
  return (await db(tx)
    .selectFrom('mailings_recipient')
    .select(['person_id', 'language', 'reason', 'code'])
    .where('mailing_id', '=', mailing)
    .where('state', '=', state)
    .orderBy('id')
    .limit(page.limit)
    .offset(page.offset)
    .execute()) as { person_id: string; language: string; reason: Reason | null; code: string | null }[]
}

/** Whether somebody got a mailing, or gets it. */
export async function isRecipient(tx: Tx, mailing: string, person: string): Promise<boolean> {
  const found = await db(tx)
    .selectFrom('mailings_recipient')
    .select('id')
    .where('mailing_id', '=', mailing)
    .where('person_id', '=', person)
    .where('state', 'in', ['queued', 'sent', 'kept', 'bounced', 'held', 'refused'])
    .executeTakeFirst()
  return found !== undefined
}

/** Persons, and affiliates they come from, by region or language: all whom it was sent to, refused, came back, replied. */
export async function countForResults(tx: Tx, mailing: string) {
  const { rows } = await sql<{
    dimension: 'region' | 'language'
    row: string
    measured: 'sent' | 'refused' | 'bounced' | 'replied'
    persons: number
    affiliates: number
  }>`
    with fared as (
      select region_id::text as region, language, coalesce(organisation_id, person_id) as affiliate,
        unnest(array[
          case when state in ('sent', 'bounced', 'kept') then 'sent' end,
          case when state = 'refused' then 'refused' end,
          case when state = 'bounced' then 'bounced' end,
          case when replied_at is not null then 'replied' end]) as measured
      from mailings_recipient where mailing_id = ${mailing}
    )
    select dimension, row, measured, count(*)::integer as persons, count(distinct affiliate)::integer as affiliates
    from (select 'region' as dimension, region as row, measured, affiliate from fared
      union all select 'language', language, measured, affiliate from fared) as every
    where measured is not null group by 1, 2, 3`.execute(tx.db)
  return rows
}

/** What was sent to somebody, the newest first, for their copy. */
export async function listSentTo(tx: Tx, person: string) {
  return db(tx)
    .selectFrom('mailings_recipient as one')
    .leftJoin('mailings_mailing as mailing', 'mailing.id', 'one.mailing_id')
    .select(['mailing.subject', 'one.state', 'one.language', 'one.settled_at', 'one.queued_at'])
    .where('one.person_id', '=', person)
    .where('one.state', '<>', 'waiting')
    .orderBy('one.id', 'desc')
    .limit(1000)
    .execute()
}

/** They are erased: nothing says any more that they were written to. */
export async function removeRecipient(tx: Tx, person: string): Promise<void> {
  await db(tx).deleteFrom('mailings_recipient').where('person_id', '=', person).execute()
  await db(tx).deleteFrom('mailings_choice').where('person_id', '=', person).execute()
  await db(tx).deleteFrom('mailings_bounce').where('person_id', '=', person).execute()
}
