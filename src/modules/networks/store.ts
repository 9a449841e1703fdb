import { type Id, newId, type ScopeId } from '../../kernel/ids.ts'
import { rightsChanged } from '../../kernel/stream/changed.ts'
import type { Text } from '../../kernel/text.ts'
import { type Tx, tables } from '../../kernel/transaction.ts'
import type { NetworksTables } from './tables.ts'

export type BodyId = Id<'body'>

export interface Network {
  id: ScopeId
  slug: string
  name: Text
  purpose: Text
  languages: string[]
  /** Where the network keeps its hour: deadlines and sessions are in this zone unless they say otherwise. */
  zone: string
  place: string
}

const db = (tx: Tx) => tables<NetworksTables>(tx)
const columns = ['id', 'slug', 'name', 'purpose', 'languages', 'zone', 'place'] as const

export async function findNetwork(tx: Tx, slug: string): Promise<Network | undefined> {
  return (await db(tx).selectFrom('networks_network').select(columns).where('slug', '=', slug).executeTakeFirst()) as
    | Network
    | undefined
}

export async function findNetworkById(tx: Tx, id: string): Promise<Network | undefined> {
  return (await db(tx).selectFrom('networks_network').select(columns).where('id', '=', id).executeTakeFirst()) as
    | Network
    | undefined
}

export async function listNetworks(tx: Tx): Promise<Network[]> {
  return (await db(tx).selectFrom('networks_network').select(columns).orderBy('slug').execute()) as Network[]
}

export async function insertNetwork(tx: Tx, network: Omit<Network, 'id'>): Promise<ScopeId> {
  const id = newId<'network'>()
  await db(tx)
    .insertInto('networks_network')
    .values({ id, visibility: 'public', ...network })
    .execute()
  return id
}

export async function insertBody(
  tx: Tx,
  body: { network: ScopeId; kind: string; slug: string; name: Text },
): Promise<BodyId> {
  const id = newId<'body'>()
  const { network, ...row } = body
  await db(tx)
    .insertInto('networks_body')
    .values({ id, scope_id: network, visibility: 'network', ...row })
    .execute()
  return id
}

export async function insertMembership(
  tx: Tx,
  membership: { network: ScopeId; body: BodyId | null; person: string; since: string },
): Promise<void> {
  await db(tx)
    .insertInto('networks_membership')
    .values({
      id: newId(),
      scope_id: membership.network,
      body_id: membership.body,
      person_id: membership.person,
      since: membership.since,
    })
    .execute()
  rightsChanged(tx, membership.person)
}

export async function listBodies(tx: Tx, network: ScopeId) {
  return db(tx)
    .selectFrom('networks_body')
    .select(['id', 'slug', 'kind', 'name'])
    .where('scope_id', '=', network)
    .orderBy('slug')
    .execute()
}

/** The networks a person belongs to on a day (`YYYY-MM-DD`). */
export async function listScopesOf(tx: Tx, person: string, day: string): Promise<ScopeId[]> {
  const rows = await db(tx)
    .selectFrom('networks_membership')
    .select('scope_id')
    .distinct()
    .where('person_id', '=', person)
    .where('since', '<=', day)
    .where(eb => eb.or([eb('until', 'is', null), eb('until', '>=', day)]))
    .execute()
  return rows.map(row => row.scope_id as ScopeId)
}
