import { sql } from 'kysely'
import { newId, type ScopeId } from '../../../kernel/ids.ts'
import { rightsChanged } from '../../../kernel/stream/changed.ts'
import type { Text } from '../../../kernel/text.ts'
import { type Tx, tables, type Whose } from '../../../kernel/transaction.ts'
import { recordsChanged, type ScopeKind } from '../../register/index.ts'
import type { NetworksTables } from '../tables.ts'
import type { BodyId } from './bodies.ts'

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

/** The house: the scope above every network, with its name and the languages it speaks, the default first. */
export interface HouseOfNetworks {
  id: ScopeId
  name: Text
  languages: string[]
}

/** A region or sub-region, and a scope of its own. `above`: its network, then every region it lies in, widest first. */
export interface Region {
  id: ScopeId
  scope_id: ScopeId
  above: ScopeId[]
  slug: string
  name: Text
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
  const id = newId<'scope'>()
  await db(tx)
    .insertInto('networks_network')
    .values({ id, visibility: 'public', ...network })
    .execute()
  return id
}

export async function insertMembership(
  tx: Tx,
  membership: { network: ScopeId; body: BodyId | null; region: ScopeId | null; person: string; since: string },
): Promise<void> {
  await db(tx)
    .insertInto('networks_membership')
    .values({
      id: newId(),
      scope_id: membership.network,
      body_id: membership.body,
      region_id: membership.region,
      person_id: membership.person,
      since: membership.since,
    })
    .execute()
  await recordsChanged(tx, 'person', [membership.person])
  rightsChanged(tx, membership.person)
}

/** Somebody belongs to a network again, or for the first time, in no body of it. */
export async function rejoin(
  tx: Tx,
  membership: { network: ScopeId; region: ScopeId | null; person: string },
): Promise<void> {
  const since = sql<string>`(kernel_now() at time zone 'UTC')::date`
  await db(tx)
    .insertInto('networks_membership')
    .values({
      id: newId(),
      scope_id: membership.network,
      body_id: null,
      region_id: membership.region,
      person_id: membership.person,
      since,
    })
    .onConflict(conflict =>
      conflict
        .columns(['scope_id', 'body_id', 'person_id'])
        .doUpdateSet({ region_id: membership.region, since, until: null }),
    )
    .execute()
  await recordsChanged(tx, 'person', [membership.person])
  rightsChanged(tx, membership.person)
}

/** From this moment somebody belongs to a network and its bodies no more; what they were is kept. */
export async function leaveNetwork(tx: Tx, network: ScopeId, person: string): Promise<void> {
  const theirs = db(tx)
  await theirs
    .deleteFrom('networks_membership')
    .where('scope_id', '=', network)
    .where('person_id', '=', person)
    .where(sql<boolean>`since >= (kernel_now() at time zone 'UTC')::date`)
    .execute()
  await theirs
    .updateTable('networks_membership')
    .set({ until: sql`(kernel_now() at time zone 'UTC')::date - 1` })
    .where('scope_id', '=', network)
    .where('person_id', '=', person)
    .where(sql<boolean>`coalesce(until, 'infinity') >= (kernel_now() at time zone 'UTC')::date`)
    .execute()
  await recordsChanged(tx, 'person', [person])
  rightsChanged(tx, person)
}

/** The scopes a person belongs to today: networks, and there their region with those it lies in. */
export async function listScopesOf(tx: Tx, person: Whose): Promise<ScopeId[]> {
  const rows = await db(tx)
    .selectFrom('networks_membership as membership')
    .leftJoin('networks_region as region', 'region.id', 'membership.region_id')
    .select(['membership.scope_id', 'membership.region_id', 'region.above'])
    .where('membership.person_id', '=', person)
    .where(sql<boolean>`(kernel_now() at time zone 'UTC')::date between since and coalesce(until, 'infinity')`)
    .execute()
  const scopes = rows.flatMap(row => [row.scope_id, ...(row.region_id ? [...(row.above ?? []), row.region_id] : [])])
  return [...new Set(scopes)] as ScopeId[]
}

/** These scopes and every one inside them: rights flow down, from the house to its networks, from those to their regions. */
export async function listScopesWithin(tx: Tx, held: readonly ScopeId[]): Promise<ScopeId[]> {
  if (held.length === 0) return []
  const { rows } = await sql<{ id: ScopeId }>`
    with network as (
      select id from networks_network where exists (select from networks_house where networks_house.id = any (${held}))
    )
    select id from network
    union select id from networks_region
      where above && (${held}::uuid[] || array(select id from network))`.execute(tx.db)
  return [...new Set([...held, ...rows.map(row => row.id)])]
}

export async function insertHouse(tx: Tx, house: { name: Text; languages: string[] }): Promise<ScopeId> {
  const id = newId<'scope'>()
  await db(tx)
    .insertInto('networks_house')
    .values({ id, ...house })
    .execute()
  return id
}

export async function findHouse(tx: Tx): Promise<HouseOfNetworks | undefined> {
  return (await db(tx).selectFrom('networks_house').select(['id', 'name', 'languages']).executeTakeFirst()) as
    | HouseOfNetworks
    | undefined
}

/** The first steps of a new house, in the order of its setup page. */
export const FIRST_STEPS = ['house', 'mail', 'network', 'invitation', 'sign-in'] as const
export interface FirstStep {
  step: (typeof FIRST_STEPS)[number]
  state: 'done' | 'later'
}

export async function updateHouse(tx: Tx, id: ScopeId, house: { name: Text; languages: string[] }): Promise<void> {
  await db(tx).updateTable('networks_house').set(house).where('id', '=', id).execute()
}

/** What has been done of the first steps or left for later; nothing for whoever does not administer the house. */
export async function listFirstSteps(tx: Tx): Promise<FirstStep[]> {
  return (await db(tx).selectFrom('networks_first_step').select(['step', 'state']).execute()) as FirstStep[]
}

/** Notes a first step; what is done is never left for later again. */
export async function keepFirstStep(tx: Tx, house: ScopeId, { step, state }: FirstStep): Promise<void> {
  await db(tx)
    .insertInto('networks_first_step')
    .values({ scope_id: house, step, state })
    .onConflict(conflict =>
      conflict.columns(['scope_id', 'step']).doUpdateSet({ state }).where('networks_first_step.state', '=', 'later'),
    )
    .execute()
}

const regionColumns = ['id', 'scope_id', 'above', 'slug', 'name'] as const

/** A region inside a network, or inside another region of it. */
export async function insertRegion(
  tx: Tx,
  region: { network: ScopeId; within: Region | null; slug: string; name: Text },
): Promise<Region> {
  const { network, within, slug, name } = region
  const above = within ? [...within.above, within.id] : [network]
  return (await db(tx)
    .insertInto('networks_region')
    .values({ id: newId(), scope_id: network, above, slug, name })
    .returning(regionColumns)
    .executeTakeFirstOrThrow()) as Region
}

/** The regions of a network, each behind those it lies in. */
export async function listRegions(tx: Tx, network: ScopeId): Promise<Region[]> {
  return (await db(tx)
    .selectFrom('networks_region')
    .select(regionColumns)
    .where('scope_id', '=', network)
    .orderBy(sql`cardinality(above)`)
    .orderBy('slug')
    .execute()) as Region[]
}

/** What kind of scope an id is of; undefined when it is none, or none that this actor may know of. */
export async function kindOfScope(tx: Tx, scope: ScopeId): Promise<ScopeKind | undefined> {
  const { rows } = await sql<{ kind: ScopeKind }>`
    select 'house' as kind from networks_house where id = ${scope}
    union all select 'network' from networks_network where id = ${scope}
    union all select 'region' from networks_region where id = ${scope}`.execute(tx.db)
  return rows[0]?.kind
}
