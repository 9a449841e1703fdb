import { sql } from 'kysely'
import { insertMany, updateMany } from '../../../kernel/database/many-rows.ts'
import { newId, type ScopeId } from '../../../kernel/ids.ts'
import type { Text } from '../../../kernel/text.ts'
import { type Tx, tables } from '../../../kernel/transaction.ts'
import type { RegisterTables } from '../tables.ts'

/** A record of an organisation, as far as lists that come in or go out know it. */
export interface WholeOrganisation {
  id: string
  slug: string
  name: Text
  kind: string
  country: string
  city: string
  province: string
  languages: string[]
  sector_ids: string[]
  region_ids: string[]
  members: number | null
  members_on: string | null
  scope_ids: string[]
  kept_in: string[]
}

const db = (tx: Tx) => tables<RegisterTables>(tx)
const columns = [
  ...(['id', 'slug', 'name', 'kind', 'country', 'city', 'province', 'languages'] as const),
  ...(['sector_ids', 'region_ids', 'members', 'members_on', 'scope_ids', 'kept_in'] as const),
] as const

/** Every organisation of a network, by its name's address; `kept` alone: those whose records this actor keeps. */
export async function listWholeOrganisations(
  tx: Tx,
  network: ScopeId,
  { kept }: { kept: boolean },
): Promise<WholeOrganisation[]> {
  return db(tx)
    .selectFrom('register_organisation')
    .select(columns)
    .where(sql<boolean>`scope_ids @> ${[network]}::uuid[]`)
    .$if(kept, query => query.where(sql<boolean>`kept_in && (select kernel_staff_of())::uuid[]`))
    .orderBy('slug')
    .execute()
}

/** Adds many; each has a short name for its address that nobody else has. */
export const insertOrganisations = (
  tx: Tx,
  organisations: readonly Omit<WholeOrganisation, 'members' | 'members_on'>[],
) => insertMany(tx, 'register_organisation', organisations)

/** Corrects what many records say; gives how many this actor could. */
export const updateOrganisations = (
  tx: Tx,
  organisations: readonly Omit<WholeOrganisation, 'slug' | 'members' | 'members_on' | 'scope_ids' | 'kept_in'>[],
) => updateMany(tx, 'register_organisation', organisations)

/** Adds figures of members, each of a day; the newest is also the organisation's own. */
export async function addManyMembers(
  tx: Tx,
  figures: readonly {
    organisation: string
    kept_in: string[]
    scope_ids: string[]
    members: number
    on_day: string
    source: string
  }[],
): Promise<void> {
  if (figures.length === 0) return
  await insertMany(
    tx,
    'register_members',
    figures.map(({ organisation, ...one }) => ({ id: newId(), organisation_id: organisation, ...one })),
  )
  const ids = figures.map(one => one.organisation)
  await sql`update register_organisation kept set members = newest.members, members_on = newest.on_day
    from (select distinct on (organisation_id) organisation_id, members, on_day from register_members
      where organisation_id = any (${ids}::uuid[]) order by organisation_id, on_day desc) newest
    where kept.id = newest.organisation_id`.execute(tx.db)
}

/** The figures of members that these organisations have, by day. */
export async function listFiguresOf(
  tx: Tx,
  ids: readonly string[],
): Promise<{ organisation_id: string; members: number; on_day: string }[]> {
  if (ids.length === 0) return []
  return db(tx)
    .selectFrom('register_members')
    .select(['organisation_id', 'members', 'on_day'])
    .where(sql<boolean>`organisation_id = any (${ids}::uuid[])`)
    .execute()
}
