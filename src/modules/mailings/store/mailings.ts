import { sql } from 'kysely'
import { type Id, newId, type ScopeId } from '../../../kernel/ids.ts'
import type { Text } from '../../../kernel/text.ts'
import { type Tx, tables } from '../../../kernel/transaction.ts'
import type { Results } from '../rules/results.ts'
import type { State } from '../rules/states.ts'
import type { MailingsTables } from '../tables.ts'

export type MailingId = Id<'mailing'>

export const AUDIENCES = ['all', 'segment', 'body', 'chosen'] as const

/** What a mailing says, from whom and to whom, as long as it is a draft. */
export interface MailingWords {
  audience: (typeof AUDIENCES)[number]
  segment_id: string | null
  body_id: string | null
  subject: Text
  body: Text
  from_name: string
  button: Text | null
  button_path: string | null
  says: 'all' | 'link'
  read_by: 'recipients' | 'everybody'
}

export interface Mailing extends MailingWords {
  id: MailingId
  network_id: ScopeId
  /** Whose it is: the network, or a region of it. */
  scope_id: ScopeId
  state: State
  starts_at: Temporal.Instant | null
  zone: string | null
  copied_from: string | null
  made_by: string
  made_at: Temporal.Instant
  sent_by: string | null
  sent_at: Temporal.Instant | null
  ended_at: Temporal.Instant | null
  results: Results | null
  results_at: Temporal.Instant | null
}

const db = (tx: Tx) => tables<MailingsTables>(tx)
const columns = [
  'id',
  'network_id',
  'scope_id',
  'audience',
  'segment_id',
  'body_id',
  'subject',
  'body',
  'from_name',
  'button',
  'button_path',
  'says',
  'read_by',
  'state',
  'starts_at',
  'zone',
  'copied_from',
  'made_by',
  'made_at',
  'sent_by',
  'sent_at',
  'ended_at',
  'results',
  'results_at',
] as const

export async function insertMailing(
  tx: Tx,
  mailing: MailingWords & { network: ScopeId; scope: ScopeId; copiedFrom?: MailingId | null },
): Promise<MailingId> {
  const id = newId<'mailing'>()
  const { network, scope, copiedFrom = null, ...words } = mailing
  await db(tx)
    .insertInto('mailings_mailing')
    .values({
      id,
      network_id: network,
      scope_id: scope,
      copied_from: copiedFrom,
      made_by: sql`kernel_person()`,
      ...words,
    })
    .execute()
  return id
}

/** One mailing; with `lock` nobody else changes it until the end of the transaction. */
export async function findMailing(tx: Tx, id: string, lock = false): Promise<Mailing | undefined> {
  return (await db(tx)
    .selectFrom('mailings_mailing')
    .select(columns)
    .where('id', '=', id)
    .$if(lock, those => those.forUpdate())
    .executeTakeFirst()) as Mailing | undefined
}

/** The mailings of a network that this actor may see, the newest first: `limit` of them behind `offset`. */
export async function listMailings(
  tx: Tx,
  network: ScopeId,
  page: { limit: number; offset: number },
): Promise<Mailing[]> {
  return (await db(tx)
    .selectFrom('mailings_mailing')
    .select(columns)
    .where('network_id', '=', network)
    .where(isStaffs)
    .orderBy('id', 'desc')
    .limit(page.limit)
    .offset(page.offset)
    .execute()) as Mailing[]
}

export async function countMailings(tx: Tx, network: ScopeId): Promise<number> {
  const { count } = await db(tx)
    .selectFrom('mailings_mailing')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('network_id', '=', network)
    .where(isStaffs)
    .executeTakeFirstOrThrow()
  return Number(count)
}

// What everybody may read of a public mailing is no entry in a list of the staff.
const isStaffs = sql<boolean>`scope_id = any ((select kernel_staff_of())::uuid[])`

/** Changes a draft; false when this actor may not, or when it is none. */
export async function updateDraft(tx: Tx, id: string, change: Partial<MailingWords>): Promise<boolean> {
  const changed = await db(tx)
    .updateTable('mailings_mailing')
    .set(change)
    .where('id', '=', id)
    .where('state', '=', 'draft')
    .executeTakeFirst()
  return changed.numUpdatedRows > 0n
}

export async function deleteDraft(tx: Tx, id: string): Promise<boolean> {
  const gone = await db(tx)
    .deleteFrom('mailings_mailing')
    .where('id', '=', id)
    .where('state', '=', 'draft')
    .executeTakeFirst()
  return gone.numDeletedRows > 0n
}

/** A draft waits to be sent from now on. */
export async function updateSent(tx: Tx, id: string, start: { at: Temporal.Instant; zone: string | null }) {
  await db(tx)
    .updateTable('mailings_mailing')
    .set({
      state: 'waiting',
      starts_at: start.at,
      zone: start.zone,
      sent_by: sql`kernel_person()`,
      sent_at: sql`kernel_now()`,
    })
    .where('id', '=', id)
    .where('state', '=', 'draft')
    .execute()
}

/** Goes from one of these states to another; false when it is in none of them any more. */
export async function updateState(tx: Tx, id: string, from: readonly State[], to: State): Promise<boolean> {
  const ends = to === 'done' || to === 'stopped'
  const changed = await db(tx)
    .updateTable('mailings_mailing')
    .set({ state: to, ...(ends ? { ended_at: sql`kernel_now()` } : {}) })
    .where('id', '=', id)
    .where('state', 'in', [...from])
    .executeTakeFirst()
  return changed.numUpdatedRows > 0n
}

/** What there is to do now: mailings that begin, that are being sent, and stopped ones of which mails are on their way. */
export async function listUnderWay(tx: Tx): Promise<Mailing[]> {
  const { rows } = await sql<Mailing>`select ${sql.join(columns.map(one => sql.ref(one)))} from mailings_mailing mailing
    where state = 'sending' or (state = 'waiting' and starts_at <= kernel_now())
      or (state in ('stopped', 'paused') and exists (select from mailings_recipient one
        where one.mailing_id = mailing.id and (one.state = 'queued' or one.state = 'waiting' and mailing.state = 'stopped')))
    order by starts_at, id`.execute(tx.db)
  return rows
}

/** Mailings of the last month whose figures are due: they have ended, and a day has passed since they were made. */
export async function listToCount(tx: Tx): Promise<Mailing[]> {
  return (await db(tx)
    .selectFrom('mailings_mailing')
    .select(columns)
    .where('state', 'in', ['done', 'stopped'])
    .where(sql<boolean>`ended_at > kernel_now() - interval '30 days'
      and coalesce(results_at, '-infinity') < kernel_now() - interval '1 day'`)
    .orderBy('id')
    .limit(50)
    .execute()) as Mailing[]
}

export async function updateResults(tx: Tx, id: string, results: Results): Promise<void> {
  await sql`update mailings_mailing set results = ${JSON.stringify(results)}::jsonb, results_at = kernel_now()
    where id = ${id}`.execute(tx.db)
}

/** Keeps one text of a draft, as the service that places translated faces. */
export async function updateTextOf(tx: Tx, id: string, column: 'subject' | 'body', text: Text): Promise<void> {
  await db(tx)
    .updateTable('mailings_mailing')
    .set({ [column]: text })
    .where('id', '=', id)
    .where('state', '=', 'draft')
    .execute()
}
