import { sql } from 'kysely'
import { type Id, newId, type ScopeId } from '../../../kernel/ids.ts'
import { type Tx, tables } from '../../../kernel/transaction.ts'
import type { InboxTables } from '../tables.ts'

const db = (tx: Tx) => tables<InboxTables>(tx)

export type ItemId = Id<'inbox-item'>
export type State = 'new' | 'assigned' | 'waiting' | 'answered' | 'closed'

const columns = [
  'id',
  'scope_id',
  'network_id',
  'body_id',
  'about',
  'state',
  'apart',
  'assigned_to',
  'person_id',
  'sender',
  'sender_hash',
  'sender_name',
  'subject',
  'at',
  'heard_at',
  'emptied_at',
] as const

export type Item = NonNullable<Awaited<ReturnType<typeof findItem>>>

export async function insertItem(
  tx: Tx,
  item: {
    id: ItemId
    scope: ScopeId
    network: string
    body: string | null
    about: string | null
    state: State
    apart: string | null
    person: string | null
    sender: Buffer
    senderHash: Buffer | null
    senderName: string
    subject: string
  },
): Promise<void> {
  const { scope, network, body, person, senderHash, senderName, ...row } = item
  await db(tx)
    .insertInto('inbox_item')
    .values({
      ...row,
      scope_id: scope,
      network_id: network,
      body_id: body,
      person_id: person,
      sender_hash: senderHash,
      sender_name: senderName,
    })
    .execute()
}

export const newItemId = () => newId<'inbox-item'>()

/** One item, as far as this actor may see it; `hold` waits for whoever works on it at this moment. */
export async function findItem(tx: Tx, id: string, { hold = false } = {}) {
  const query = db(tx).selectFrom('inbox_item').select(columns).where('id', '=', id)
  return (hold ? query.forUpdate() : query).executeTakeFirst()
}

/** Whatever changes of an item; false when this actor may not. A state of `closed` is dated, any other is open again. */
export async function updateItem(
  tx: Tx,
  id: string,
  change: { state?: State; assigned?: string | null; apart?: string | null; heard?: boolean; person?: string },
): Promise<boolean> {
  const { state, assigned, apart, heard, person } = change
  const changed = await db(tx)
    .updateTable('inbox_item')
    .set({
      ...(state === undefined ? {} : { state, closed_at: state === 'closed' ? sql`kernel_now()` : null }),
      ...(assigned === undefined ? {} : { assigned_to: assigned }),
      ...(apart === undefined ? {} : { apart }),
      ...(heard ? { heard_at: sql`kernel_now()` } : {}),
      ...(person === undefined ? {} : { person_id: person }),
    })
    .where('id', '=', id)
    .executeTakeFirst()
  return changed.numUpdatedRows > 0n
}

/** What is asked of the list. */
export interface Asked {
  scopes: readonly ScopeId[]
  which: State | 'open' | 'mine' | 'unassigned' | 'apart'
  words: string
  offset: number
  limit: number
}

/** Items, what waits for somebody first, then the newest; and how many there are. */
export async function listItems(tx: Tx, asked: Asked) {
  const rows = await filtered(tx, asked)
    .select(columns)
    .orderBy(sql`state = 'new' desc`)
    .orderBy('heard_at', 'desc')
    .limit(asked.limit)
    .offset(asked.offset)
    .execute()
  const { count } = await filtered(tx, asked).select(sql<string>`count(*)`.as('count')).executeTakeFirstOrThrow()
  return { rows, count: Number(count) }
}

function filtered(tx: Tx, { scopes, which, words }: Asked) {
  let query = db(tx)
    .selectFrom('inbox_item')
    .where(sql<boolean>`scope_id = any (${[...scopes]}::uuid[])`)
  query = which === 'apart' ? query.where('apart', 'is not', null) : query.where('apart', 'is', null)
  if (which === 'open') query = query.where('state', '<>', 'closed')
  else if (which === 'mine') query = query.where('assigned_to', '=', tx.actor.person).where('state', '<>', 'closed')
  else if (which === 'unassigned') query = query.where('state', '=', 'new')
  else if (which !== 'apart') query = query.where('state', '=', which)
  if (words === '') return query
  const like = `%${words.replace(/[\\%_]/g, sign => `\\${sign}`)}%`
  return query.where(
    sql<boolean>`(subject ilike ${like} or sender_name ilike ${like} or exists (
      select from inbox_message message where message.item_id = inbox_item.id
        and (message.words ilike ${like} or message.subject ilike ${like})))`,
  )
}

/** How many there are of each, as far as this actor may see them. */
export async function countItems(tx: Tx, scopes: readonly ScopeId[]) {
  const { rows } = await sql<{ open: number; unassigned: number; mine: number; apart: number }>`select
      count(*) filter (where apart is null and state <> 'closed')::int as open,
      count(*) filter (where apart is null and state = 'new')::int as unassigned,
      count(*) filter (where apart is null and state <> 'closed' and assigned_to = ${tx.actor.person})::int as mine,
      count(*) filter (where apart is not null)::int as apart
    from inbox_item where scope_id = any (${[...scopes]}::uuid[])`.execute(tx.db)
  return rows[0]!
}

/** Nobody else puts mails of this scope into conversations meanwhile. */
export async function holdInbox(tx: Tx, scope: ScopeId): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`inbox ${scope}`}, 0))`.execute(tx.db)
}

/** The conversation about a thing with whoever has this address, the newest first; undefined where there is none. */
export async function findItemAbout(tx: Tx, where: { scope: ScopeId; about: string; senderHash: Buffer | null }) {
  return db(tx)
    .selectFrom('inbox_item')
    .select(columns)
    .where('scope_id', '=', where.scope)
    .where('about', '=', where.about)
    .where('sender_hash', 'is not distinct from', where.senderHash)
    .orderBy('id', 'desc')
    .executeTakeFirst()
}
