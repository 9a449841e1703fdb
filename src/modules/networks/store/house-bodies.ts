import { sql } from 'kysely'
import { type Id, newId, type ScopeId } from '../../../kernel/ids.ts'
import type { Text } from '../../../kernel/text.ts'
import { type Tx, tables } from '../../../kernel/transaction.ts'
import type { NetworksTables } from '../tables.ts'

export type HouseBodyId = Id<'house-body'>

/** A body above the networks. `hidden`: who is in it is known to its members alone. */
export interface HouseBody {
  id: HouseBodyId
  scope_id: ScopeId
  visibility: 'public' | 'network'
  roster: 'open' | 'hidden'
  slug: string
  name: Text
  charter: Text | null
  mandate: Text | null
  /** It calls for volunteers until this day, the last one included. */
  calls_until: string | null
}

interface Views {
  networks_open_roster: { body_id: string; person_id: string; since: string; name: string; name_language: string }
}

const db = (tx: Tx) => tables<NetworksTables & Views>(tx)
const columns = ['id', 'scope_id', 'visibility', 'roster', 'slug', 'name', 'charter', 'mandate', 'calls_until'] as const

export async function listHouseBodies(tx: Tx): Promise<HouseBody[]> {
  return (await db(tx).selectFrom('networks_house_body').select(columns).orderBy('slug').execute()) as HouseBody[]
}

export async function findHouseBody(tx: Tx, slug: string): Promise<HouseBody | undefined> {
  return (await db(tx).selectFrom('networks_house_body').select(columns).where('slug', '=', slug).executeTakeFirst()) as
    | HouseBody
    | undefined
}

/** Makes one; null when its address is taken. */
export async function insertHouseBody(tx: Tx, body: Omit<HouseBody, 'id'>): Promise<HouseBodyId | null> {
  const id = newId<'house-body'>()
  const added = await db(tx)
    .insertInto('networks_house_body')
    .values({ id, ...body })
    .onConflict(conflict => conflict.column('slug').doNothing())
    .executeTakeFirst()
  return added.numInsertedOrUpdatedRows === 0n ? null : id
}

export async function updateHouseBody(
  tx: Tx,
  id: string,
  change: Pick<HouseBody, 'visibility' | 'name' | 'charter' | 'mandate' | 'calls_until'>,
): Promise<boolean> {
  const { visibility, name, charter, mandate, calls_until } = change
  const changed = await db(tx)
    .updateTable('networks_house_body')
    .set({ visibility, name, charter, mandate, calls_until })
    .where('id', '=', id)
    .executeTakeFirst()
  return changed.numUpdatedRows > 0n
}

export interface OpenMember {
  person_id: string
  name: string
  name_language: string
}

/** Who is on an open roster, with their names: for everybody who belongs to a network of the house. */
export async function listOpenRoster(tx: Tx, body: string): Promise<OpenMember[]> {
  return db(tx)
    .selectFrom('networks_open_roster')
    .select(['person_id', 'name', 'name_language'])
    .where('body_id', '=', body)
    .orderBy('name')
    .limit(1000)
    .execute()
}

export async function joinHouseBody(tx: Tx, body: HouseBody, person: string): Promise<void> {
  await db(tx)
    .insertInto('networks_house_member')
    .values({ body_id: body.id, scope_id: body.scope_id, person_id: person })
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

/** Somebody is in an open body no more; false when they were not, or this actor may not say so. */
export async function leaveHouseBody(tx: Tx, body: string, person: string): Promise<boolean> {
  const gone = await db(tx)
    .deleteFrom('networks_house_member')
    .where('body_id', '=', body)
    .where('person_id', '=', person)
    .executeTakeFirst()
  return gone.numDeletedRows > 0n
}

export interface HouseOffer {
  id: string
  person_id: string
  words: string
  language: string
  accepted: boolean | null
}

/** Offers to join an open body: one's own, and all for whoever answers them. */
export async function listHouseOffers(tx: Tx, body: string): Promise<HouseOffer[]> {
  return db(tx)
    .selectFrom('networks_house_offer')
    .select(['id', 'person_id', 'words', 'language', 'accepted'])
    .where('body_id', '=', body)
    .orderBy('id')
    .limit(500)
    .execute()
}

/** False when they offered before and have not taken it back. */
export async function insertHouseOffer(
  tx: Tx,
  body: HouseBody,
  offer: { words: string; language: string },
): Promise<boolean> {
  const added = await db(tx)
    .insertInto('networks_house_offer')
    .values({ id: newId(), body_id: body.id, scope_id: body.scope_id, ...offer })
    .onConflict(conflict => conflict.columns(['body_id', 'person_id']).doNothing())
    .executeTakeFirst()
  return added.numInsertedOrUpdatedRows !== 0n
}

/** Answers an offer once; gives whose it was. */
export async function answerHouseOffer(tx: Tx, body: string, id: string, accepted: boolean): Promise<string | null> {
  const answered = await db(tx)
    .updateTable('networks_house_offer')
    .set({ answered_at: sql`kernel_now()`, accepted })
    .where('id', '=', id)
    .where('body_id', '=', body)
    .where('answered_at', 'is', null)
    .returning('person_id')
    .executeTakeFirst()
  return answered?.person_id ?? null
}

/** A person takes an offer back, or puts the answer to it away. */
export async function deleteHouseOffer(tx: Tx, body: string, person: string): Promise<boolean> {
  const gone = await db(tx)
    .deleteFrom('networks_house_offer')
    .where('body_id', '=', body)
    .where('person_id', '=', person)
    .executeTakeFirst()
  return gone.numDeletedRows > 0n
}

/** Whoever belongs nowhere any more is in no open body and offers nothing; as the service `removal`. */
export async function leaveOpenBodies(tx: Tx, person: string): Promise<void> {
  await db(tx).deleteFrom('networks_house_member').where('person_id', '=', person).execute()
  await db(tx).deleteFrom('networks_house_offer').where('person_id', '=', person).execute()
}
