import { notAllowed } from '../../../kernel/errors.ts'
import { today } from '../../../kernel/now.ts'
import type { Text } from '../../../kernel/text.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import {
  canBeHeld,
  listNames,
  listOrganisationNames,
  listOrganisations,
  listRoleHistory,
  ROLES,
  type Role,
  type RoleRow,
  type ScopeKind,
} from '../../register/index.ts'
import { canGiveRole, visibleMember } from '../access.ts'
import { findHouse, listRegions, type Network } from '../store/networks.ts'

/** A role as it is shown: where, for whom, when, and who stands in. */
export interface ShownRole extends RoleRow {
  /** The region it is held in, or the house; null: the network itself. */
  where: Text | null
  organisation: Text | null
  substitute: string | null
  when: 'now' | 'past' | 'to-come'
}

export interface RolesView {
  network: Network
  person: Awaited<ReturnType<typeof visibleMember>>['person']
  url: string
  today: string
  roles: (ShownRole & { mayChange: boolean })[]
  /** What this reader can give here: which roles, in which scopes, for which organisations. */
  gives: {
    roles: Role[]
    scopes: { id: string; name: Text }[]
    organisations: { id: string; name: Text }[]
  }
}

/** The roles of somebody, for whoever gives some of them. */
export async function rolesView(tx: Tx, slug: string | undefined, id: string | undefined): Promise<RolesView> {
  const { network, person } = await visibleMember(tx, slug, id)
  const places = await placesIn(tx, network)
  const gives = (role: Role, scope: string) => canGiveRole(tx.actor, person, { role, scope }, places.over)
  const scopes = places.all.filter(place => rolesHeldIn(place.kind).some(role => gives(role, place.id)))
  if (scopes.length === 0) throw notAllowed()
  const day = await today(tx)
  const organisations = await listOrganisations(tx, network.id)
  const roles = await shownRoles(tx, network, person.id, day)
  return {
    network,
    person,
    url: `/${network.slug}/people/${person.id}/roles`,
    today: day,
    roles: roles.map(row => ({ ...row, mayChange: row.when !== 'past' && gives(row.role as Role, row.scope_id) })),
    gives: {
      roles: (Object.keys(ROLES) as Role[]).filter(role =>
        scopes.some(place => canBeHeld(role, place.kind, true) && gives(role, place.id)),
      ),
      scopes: scopes.map(place => ({ id: place.id, name: place.name })),
      organisations: organisations.map(one => ({ id: one.id, name: one.name })),
    },
  }
}

/** Whether this reader gives any role to somebody of a network, so that the way to them is shown. */
export async function givesRoles(
  tx: Tx,
  network: Network,
  person: { id: string; kept_in: readonly string[] },
): Promise<boolean> {
  if (tx.actor.staffOf.length === 0) return false
  const { all, over } = await placesIn(tx, network)
  return all.some(place =>
    rolesHeldIn(place.kind).some(role => canGiveRole(tx.actor, person, { role, scope: place.id }, over)),
  )
}

/** The roles of somebody in a network, its regions and the house, the present before the past. */
export async function shownRoles(tx: Tx, network: Network, person: string, day: string): Promise<ShownRole[]> {
  const [{ all }, rows] = [await placesIn(tx, network), await listRoleHistory(tx, person)]
  const here = rows.filter(row => all.some(place => place.id === row.scope_id))
  const [organisations, names] = await Promise.all([
    listOrganisationNames(tx, [...new Set(here.flatMap(row => row.organisation_id ?? []))]),
    listNames(tx, [...new Set(here.flatMap(row => row.substitute_id ?? []))]),
  ])
  const shown = here.map((row): ShownRole => {
    const place = all.find(one => one.id === row.scope_id)!
    return {
      ...row,
      where: place.kind === 'network' ? null : place.name,
      organisation: organisations.get(row.organisation_id ?? '') ?? null,
      substitute: names.get(row.substitute_id ?? '') ?? null,
      when: day < row.starts_on ? 'to-come' : row.ends_on !== null && row.ends_on < day ? 'past' : 'now',
    }
  })
  return [...shown.filter(one => one.when !== 'past'), ...shown.filter(one => one.when === 'past')]
}

const rolesHeldIn = (kind: ScopeKind) => (Object.keys(ROLES) as Role[]).filter(role => canBeHeld(role, kind, true))

/** The scopes that a role of somebody in a network can be held in: the house, the network, its regions. */
async function placesIn(tx: Tx, network: Network) {
  const [house, regions] = [await findHouse(tx), await listRegions(tx, network.id)]
  const all: { id: string; kind: ScopeKind; name: Text }[] = [
    ...(house ? [{ id: house.id, kind: 'house' as const, name: house.name }] : []),
    { id: network.id, kind: 'network', name: network.name },
    ...regions.map(({ id, name }) => ({ id, kind: 'region' as const, name })),
  ]
  return { all, over: { house: house?.id ?? '', network: network.id } }
}
