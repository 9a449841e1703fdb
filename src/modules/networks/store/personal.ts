import { sql } from 'kysely'
import type { Text } from '../../../kernel/text.ts'
import type { Tx } from '../../../kernel/transaction.ts'

/** The names of these scopes, as far as this actor may know them: the house, networks and regions. */
export async function listScopeNames(tx: Tx, ids: readonly string[]): Promise<Map<string, Text>> {
  const { rows } = await sql<{ id: string; name: Text }>`
    select id, name from networks_house where id = any (${ids}::uuid[])
    union all select id, name from networks_network where id = any (${ids}::uuid[])
    union all select id, name from networks_region where id = any (${ids}::uuid[])`.execute(tx.db)
  return new Map(rows.map(row => [row.id, row.name]))
}

/** Where somebody belongs and belonged, networks and bodies, that this actor may see. */
export async function listMembershipsOf(tx: Tx, person: string) {
  const { rows } = await sql<{ network: Text | null; body: Text | null; since: string; until: string | null }>`
    select network.name as network, body.name as body, membership.since, membership.until
    from networks_membership membership
    left join networks_network network on network.id = membership.scope_id
    left join networks_body body on body.id = membership.body_id
    where membership.person_id = ${person} order by membership.since, membership.id`.execute(tx.db)
  return rows
}

/** What somebody offered to bodies that called, in a network or above networks. */
export async function listOffersOf(tx: Tx, person: string) {
  const { rows } = await sql<{ body: Text | null; words: string; at: Temporal.Instant; accepted: boolean | null }>`
    select body.name as body, words, offer.at, accepted
    from networks_offer offer left join networks_body body on body.id = offer.body_id
    where offer.person_id = ${person}
    union all select body.name, words, offer.at, accepted
    from networks_house_offer offer left join networks_house_body body on body.id = offer.body_id
    where offer.person_id = ${person} order by at`.execute(tx.db)
  return rows
}

/** In which bodies above networks with an open roster somebody is. */
export async function listOpenSeatsOf(tx: Tx, person: string) {
  const { rows } = await sql<{ body: Text | null; since: string }>`select body.name as body, member.since
    from networks_house_member member left join networks_house_body body on body.id = member.body_id
    where member.person_id = ${person} order by member.since, member.body_id`.execute(tx.db)
  return rows
}

/** The questions that somebody keeps. */
export async function listSegmentsOf(tx: Tx, person: string) {
  const { rows } = await sql<{ name: Text; at: Temporal.Instant }>`select name, at from networks_segment
    where person_id = ${person} order by id limit 1000`.execute(tx.db)
  return rows
}

/** The lists that somebody brought. */
export async function listBroughtBy(tx: Tx, person: string) {
  const { rows } = await sql<{ source: string; at: Temporal.Instant; total: number }>`
    select source, at, total from networks_import where person_id = ${person} order by id limit 1000`.execute(tx.db)
  return rows
}

/** Segments that nobody else sees are gone; as the service `erasure`. */
export async function deleteOwnSegments(tx: Tx, person: string): Promise<void> {
  await sql`delete from networks_segment where person_id = ${person} and shown_to = 'me'`.execute(tx.db)
}
