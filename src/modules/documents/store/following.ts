import { sql } from 'kysely'
import type { ScopeId } from '../../../kernel/ids.ts'
import type { Text } from '../../../kernel/text.ts'
import { ME, type Tx, tables, type Whose } from '../../../kernel/transaction.ts'
import type { DocumentsTables } from '../tables.ts'

const db = (tx: Tx) => tables<DocumentsTables>(tx)

/** How much is followed: a text, a heading with what stands under it, a paragraph. */
export type Reach = 'document' | 'part' | 'block'

export interface Place {
  /** The text, the heading or the paragraph. */
  id: string
  reach: Reach
}

/** The actor follows a place; done twice it is done once. */
export async function insertFollowing(tx: Tx, place: Place, at: { document: string; network: ScopeId }): Promise<void> {
  await db(tx)
    .insertInto('documents_following')
    .values({
      person_id: tx.actor.person!,
      place_id: place.id,
      reach: place.reach,
      document_id: at.document,
      scope_id: at.network,
    })
    .onConflict(conflict => conflict.columns(['person_id', 'place_id', 'reach']).doNothing())
    .execute()
}

/** Says whether the actor followed it. */
export async function deleteFollowing(tx: Tx, place: Place): Promise<boolean> {
  const { numDeletedRows } = await db(tx)
    .deleteFrom('documents_following')
    .where('person_id', '=', tx.actor.person)
    .where('place_id', '=', place.id)
    .where('reach', '=', place.reach)
    .executeTakeFirst()
  return numDeletedRows === 1n
}

/** Which of these places the actor follows: `reach id`. */
export async function listFollowed(tx: Tx, ids: readonly string[]): Promise<Set<string>> {
  if (!tx.actor.person) return new Set()
  const rows = await db(tx)
    .selectFrom('documents_following')
    .select(['place_id', 'reach'])
    .where('person_id', '=', tx.actor.person)
    .where('place_id', 'in', [...ids])
    .execute()
  return new Set(rows.map(row => `${row.reach} ${row.place_id}`))
}

export interface FollowedPlace extends Place {
  reach: Reach
  at: Temporal.Instant
  scope_id: ScopeId
  slug: string
  title: Text
  label: string | null
  /** What the paragraph or heading says today, or said last; null for a whole text. */
  text: Text | null
}

const MOST_LISTED = 500

/** What somebody follows of what the actor can read, newest first. */
export async function listFollowing(tx: Tx, person: Whose = ME): Promise<FollowedPlace[]> {
  const { rows } = await sql<FollowedPlace>`
    select following.place_id as id, following.reach, following.at, following.scope_id, document.slug, document.title,
      wording.label, wording.text
    from documents_following following
    join documents_document document on document.id = following.document_id
    left join lateral (select label, text from documents_wording where block_id = following.place_id
      order by from_version desc limit 1) wording on true
    where following.person_id = ${person}
    order by following.at desc, following.place_id limit ${MOST_LISTED}`.execute(tx.db)
  return rows
}

export interface Follower extends Place {
  person: string
  since: Temporal.Instant
}

/** Who follows the text itself or one of these places in it; for the jobs that tell them. */
export async function listFollowers(
  tx: Tx,
  document: string,
  places: { parts: readonly string[]; blocks: readonly string[] },
): Promise<Follower[]> {
  const { rows } = await sql<Follower>`
    select person_id as person, place_id as id, reach, at as since from documents_following
    where document_id = ${document} and (reach = 'document'
      or reach = 'part' and place_id = any (${[...places.parts]}::uuid[])
      or reach = 'block' and place_id = any (${[...places.blocks]}::uuid[]))
    order by person_id, reach = 'document' desc, place_id`.execute(tx.db)
  return rows
}

/** Texts that everybody cannot read and that somebody follows who does not stand in their network: whom to look at closer. */
export async function listFollowersFromElsewhere(
  tx: Tx,
  limit: number,
): Promise<{ person_id: string; scope_id: ScopeId }[]> {
  const { rows } = await sql<{ person_id: string; scope_id: ScopeId }>`
    select distinct following.person_id, following.scope_id from documents_following following
    join documents_document document on document.id = following.document_id and document.visibility <> 'public'
    join register_person person on person.id = following.person_id and not person.scope_ids @> array[following.scope_id]
    limit ${limit}`.execute(tx.db)
  return rows
}

/** Ends all that somebody follows in a network and that is not for everybody. */
export async function endFollowing(tx: Tx, person: string, network: string): Promise<void> {
  await sql`delete from documents_following using documents_document document
    where document.id = documents_following.document_id and document.visibility <> 'public'
      and documents_following.person_id = ${person} and documents_following.scope_id = ${network}`.execute(tx.db)
}
