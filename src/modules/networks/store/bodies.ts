import { sql } from 'kysely'
import { type Id, newId, type ScopeId } from '../../../kernel/ids.ts'
import type { Text } from '../../../kernel/text.ts'
import { type Tx, tables } from '../../../kernel/transaction.ts'
import { recordsChanged } from '../../register/index.ts'
import type { NetworksTables } from '../tables.ts'

export type BodyId = Id<'body'>

/** A standing part of a network. */
export interface Body {
  id: BodyId
  scope_id: ScopeId
  slug: string
  kind: string
  name: Text
  /** What it is for, and what it may decide. */
  charter: Text | null
  mandate: Text | null
  /** It calls for volunteers until this day, the last one included. */
  calls_until: string | null
}

const db = (tx: Tx) => tables<NetworksTables>(tx)
const columns = ['id', 'scope_id', 'slug', 'kind', 'name', 'charter', 'mandate', 'calls_until'] as const
const today = sql<string>`(kernel_now() at time zone 'UTC')::date`

export async function insertBody(
  tx: Tx,
  body: { network: ScopeId; kind: string; slug: string; name: Text; charter?: Text | null; mandate?: Text | null },
): Promise<BodyId> {
  const id = newId<'body'>()
  const { network, ...row } = body
  await db(tx)
    .insertInto('networks_body')
    .values({ id, scope_id: network, visibility: 'network', ...row })
    .execute()
  return id
}

export async function listBodies(tx: Tx, network: ScopeId): Promise<Body[]> {
  return (await db(tx)
    .selectFrom('networks_body')
    .select(columns)
    .where('scope_id', '=', network)
    .orderBy('slug')
    .execute()) as Body[]
}

export async function findBody(tx: Tx, network: ScopeId, slug: string): Promise<Body | undefined> {
  return (await db(tx)
    .selectFrom('networks_body')
    .select(columns)
    .where('scope_id', '=', network)
    .where('slug', '=', slug)
    .executeTakeFirst()) as Body | undefined
}

/** Changes what a body is called, is for and may decide, and until when it calls; false when this actor may not. */
export async function updateBody(
  tx: Tx,
  id: string,
  change: { name?: Text; charter?: Text | null; mandate?: Text | null; callsUntil?: string | null },
): Promise<boolean> {
  const { callsUntil, ...columns } = change
  const changed = await db(tx)
    .updateTable('networks_body')
    .set({ ...columns, ...(callsUntil === undefined ? {} : { calls_until: callsUntil }) })
    .where('id', '=', id)
    .executeTakeFirst()
  return changed.numUpdatedRows > 0n
}

/** Who belongs to some bodies today: ids of people by body. */
export async function listMembersOfBodies(tx: Tx, bodies: readonly string[]): Promise<Map<string, string[]>> {
  if (bodies.length === 0) return new Map()
  const rows = await db(tx)
    .selectFrom('networks_membership')
    .select(['body_id', 'person_id'])
    .where('body_id', 'in', [...bodies])
    .where(sql<boolean>`${today} between since and coalesce(until, 'infinity')`)
    // Two records that were put together are one member, though both belonged.
    .where(sql<boolean>`not exists (select from register_person person
      where person.id = person_id and person.merged_into is not null)`)
    .orderBy('since')
    .execute()
  const people = new Map<string, string[]>()
  for (const { body_id, person_id } of rows) people.set(body_id!, [...(people.get(body_id!) ?? []), person_id])
  return people
}

/** Somebody belongs to a body from today on, again or for the first time. */
export async function joinBody(tx: Tx, body: Body, person: string): Promise<void> {
  await db(tx)
    .insertInto('networks_membership')
    .values({ id: newId(), scope_id: body.scope_id, body_id: body.id, person_id: person, since: today })
    .onConflict(conflict =>
      conflict.columns(['scope_id', 'body_id', 'person_id']).doUpdateSet({ since: today, until: null }),
    )
    .execute()
  await recordsChanged(tx, 'person', [person])
}

/** Somebody belongs to a body no more; what they were is kept. */
export async function leaveBody(tx: Tx, body: string, person: string): Promise<boolean> {
  const those = db(tx)
  const gone = await those
    .deleteFrom('networks_membership')
    .where('body_id', '=', body)
    .where('person_id', '=', person)
    .where(sql<boolean>`since >= ${today}`)
    .executeTakeFirst()
  const ended = await those
    .updateTable('networks_membership')
    .set({ until: sql`${today} - 1` })
    .where('body_id', '=', body)
    .where('person_id', '=', person)
    .where(sql<boolean>`coalesce(until, 'infinity') >= ${today}`)
    .executeTakeFirst()
  if (gone.numDeletedRows + ended.numUpdatedRows === 0n) return false
  await recordsChanged(tx, 'person', [person])
  return true
}

export interface Offering {
  id: string
  person_id: string
  words: string
  language: string
  at: Temporal.Instant
}

/** Those who offered to join and have no answer, the first first. */
export async function listOfferings(tx: Tx, body: string): Promise<Offering[]> {
  return db(tx)
    .selectFrom('networks_offer')
    .select(['id', 'person_id', 'words', 'language', 'at'])
    .where('body_id', '=', body)
    .where('answered_at', 'is', null)
    .orderBy('id')
    .limit(200)
    .execute()
}

/** The bodies of a network whose offers to join have no answer, with how many. */
export async function countOfferings(tx: Tx, network: ScopeId): Promise<{ slug: string; name: Text; count: number }[]> {
  return (await db(tx)
    .selectFrom('networks_offer as offer')
    .innerJoin('networks_body as body', 'body.id', 'offer.body_id')
    .select(eb => ['body.slug', 'body.name', eb.fn.countAll<number>().as('count')])
    .where('body.scope_id', '=', network)
    .where('offer.answered_at', 'is', null)
    .groupBy(['body.id', 'body.slug', 'body.name'])
    .orderBy('body.slug')
    .execute()) as { slug: string; name: Text; count: number }[]
}

/** What became of somebody's own offer to join; undefined when they made none. */
export async function findOwnOffering(tx: Tx, body: string, person: string) {
  return db(tx)
    .selectFrom('networks_offer')
    .select(['id', 'accepted'])
    .where('body_id', '=', body)
    .where('person_id', '=', person)
    .executeTakeFirst()
}

/** Takes back an offer that has no answer yet. */
export async function deleteOffering(tx: Tx, body: string, person: string): Promise<boolean> {
  const gone = await db(tx)
    .deleteFrom('networks_offer')
    .where('body_id', '=', body)
    .where('person_id', '=', person)
    .where('answered_at', 'is', null)
    .executeTakeFirst()
  return gone.numDeletedRows > 0n
}

/** Somebody offers to join; false when they did before. */
export async function insertOffering(
  tx: Tx,
  body: Body,
  offer: { person: string; words: string; language: string },
): Promise<boolean> {
  const added = await db(tx)
    .insertInto('networks_offer')
    .values({
      id: newId(),
      scope_id: body.scope_id,
      body_id: body.id,
      person_id: offer.person,
      words: offer.words,
      language: offer.language,
    })
    .onConflict(conflict => conflict.columns(['body_id', 'person_id']).doNothing())
    .executeTakeFirst()
  return added.numInsertedOrUpdatedRows !== 0n
}

/** Answers an offer once; gives whose it was. */
export async function answerOffering(tx: Tx, body: string, id: string, accepted: boolean): Promise<string | null> {
  const answered = await db(tx)
    .updateTable('networks_offer')
    .set({ answered_at: sql`kernel_now()`, accepted })
    .where('id', '=', id)
    .where('body_id', '=', body)
    .where('answered_at', 'is', null)
    .returning('person_id')
    .executeTakeFirst()
  return answered?.person_id ?? null
}
