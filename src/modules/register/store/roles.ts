import { sql } from 'kysely'
import type { HeldRole } from '../../../kernel/actor.ts'
import { newId, type ScopeId } from '../../../kernel/ids.ts'
import { rightsChanged } from '../../../kernel/stream/changed.ts'
import { type Tx, tables, type Whose } from '../../../kernel/transaction.ts'
import { isStaff, ROLES, type Role } from '../rules.ts'
import type { RegisterTables } from '../tables.ts'
import { recordsChanged } from './changed.ts'
import type { OrganisationId } from './organisations.ts'
import type { PersonId } from './people.ts'

const db = (tx: Tx) => tables<RegisterTables>(tx)

export async function insertRole(
  tx: Tx,
  role: {
    person: PersonId
    role: Role
    scope: ScopeId
    organisation: OrganisationId | null
    startsOn: string
    endsOn?: string | null
  } & Partial<Substitution>,
): Promise<void> {
  await db(tx)
    .insertInto('register_role')
    .values({
      id: newId(),
      person_id: role.person,
      role: role.role,
      scope_id: role.scope,
      organisation_id: role.organisation,
      starts_on: role.startsOn,
      ends_on: role.endsOn ?? null,
      ...substituteColumns(role),
    })
    .execute()
  await recordsChanged(tx, 'person', [role.person])
  rightsChanged(tx, role.person)
  if (role.substitute) rightsChanged(tx, role.substitute)
}

/** Who stands in for the holder of a role, and on which days they hold it, too: none said, none held. */
export interface Substitution {
  substitute: string | null
  substituteFrom: string | null
  substituteUntil: string | null
}

const substituteColumns = (role: Partial<Substitution>) => ({
  substitute_id: role.substitute ?? null,
  substitute_from: role.substituteFrom ?? null,
  substitute_until: role.substituteUntil ?? null,
})

const roleColumns = [
  'id',
  'person_id',
  'role',
  'scope_id',
  'organisation_id',
  'starts_on',
  'ends_on',
  'substitute_id',
  'substitute_from',
  'substitute_until',
] as const

/** Who works for one of these scopes today, each once, as far as this actor may see roles there. */
export async function listStaffIn(tx: Tx, scopes: readonly ScopeId[]): Promise<string[]> {
  if (scopes.length === 0) return []
  const day = sql<string>`(kernel_now() at time zone 'UTC')::date`
  const rows = await db(tx)
    .selectFrom('register_role')
    .select('person_id')
    .distinct()
    .where('scope_id', 'in', [...scopes])
    .where('role', 'in', Object.keys(ROLES).filter(isStaff))
    .where(sql<boolean>`${day} between starts_on and coalesce(ends_on, 'infinity')`)
    .limit(200)
    .execute()
  return rows.map(row => row.person_id)
}

/** The roles of a person, past and to come among them, that this actor may see, the latest first. */
export async function listRoleHistory(tx: Tx, person: string) {
  return db(tx)
    .selectFrom('register_role')
    .select(roleColumns)
    .where('person_id', '=', person)
    .orderBy('starts_on', 'desc')
    .orderBy('id', 'desc')
    .limit(200)
    .execute()
}

export type RoleRow = Awaited<ReturnType<typeof listRoleHistory>>[number]

/** A role is held until another day, or somebody else stands in; false when this actor may not say so. */
export async function updateRole(
  tx: Tx,
  before: RoleRow,
  change: { endsOn: string | null } & Substitution,
): Promise<boolean> {
  const changed = await db(tx)
    .updateTable('register_role')
    .set({ ends_on: change.endsOn, ...substituteColumns(change) })
    .where('id', '=', before.id)
    .executeTakeFirst()
  if (changed.numUpdatedRows === 0n) return false
  await recordsChanged(tx, 'person', [before.person_id])
  for (const whose of [before.person_id, before.substitute_id, change.substitute]) if (whose) rightsChanged(tx, whose)
  return true
}

/** Ends a role at once: yesterday was its last day, and one that has not begun is gone. */
export async function endRole(tx: Tx, role: RoleRow): Promise<boolean> {
  const gone = await db(tx)
    .deleteFrom('register_role')
    .where('id', '=', role.id)
    .where(sql<boolean>`starts_on >= (kernel_now() at time zone 'UTC')::date`)
    .executeTakeFirst()
  const ended = await db(tx)
    .updateTable('register_role')
    .set({ ends_on: sql`(kernel_now() at time zone 'UTC')::date - 1` })
    .where('id', '=', role.id)
    .where(sql<boolean>`coalesce(ends_on, 'infinity') >= (kernel_now() at time zone 'UTC')::date`)
    .executeTakeFirst()
  if (gone.numDeletedRows + ended.numUpdatedRows === 0n) return false
  await recordsChanged(tx, 'person', [role.person_id])
  for (const whose of [role.person_id, role.substitute_id]) if (whose) rightsChanged(tx, whose)
  return true
}

/**
 * Whether somebody else holds this role in this very scope without an end. Whoever asks next waits until this
 * transaction is over: two who end each other's role at the same moment end one.
 */
export async function othersHold(tx: Tx, role: Role, scope: string, except: string): Promise<boolean> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`plenaria.role ${role} ${scope}`}, 0))`.execute(tx.db)
  const { rows } = await sql`select from register_role where role = ${role} and scope_id = ${scope} and ends_on is null
    and person_id <> ${except} and starts_on <= (kernel_now() at time zone 'UTC')::date limit 1`.execute(tx.db)
  return rows.length > 0
}

/** Ends the roles of somebody in some scopes: the last day they count was yesterday. */
export async function endRoles(tx: Tx, person: string, scopes: readonly ScopeId[]): Promise<void> {
  const today = sql<string>`(kernel_now() at time zone 'UTC')::date`
  await db(tx)
    .deleteFrom('register_role')
    .where('person_id', '=', person)
    .where('scope_id', 'in', [...scopes])
    .where('starts_on', '>=', today)
    .execute()
  await db(tx)
    .updateTable('register_role')
    .set({ ends_on: sql`(kernel_now() at time zone 'UTC')::date - 1` })
    .where('person_id', '=', person)
    .where('scope_id', 'in', [...scopes])
    .where(sql<boolean>`coalesce(ends_on, 'infinity') >= (kernel_now() at time zone 'UTC')::date`)
    .execute()
  await db(tx)
    .updateTable('register_role')
    .set(substituteColumns({}))
    .where('substitute_id', '=', person)
    .where('scope_id', 'in', [...scopes])
    .execute()
  await recordsChanged(tx, 'person', [person])
  rightsChanged(tx, person)
}

export async function listRolesOf(
  tx: Tx,
  person: Whose,
): Promise<(HeldRole & { starts_on: string; ends_on: string | null })[]> {
  const rows = await db(tx)
    .selectFrom('register_role')
    .select(['role', 'scope_id as scope', 'organisation_id as organisation', 'starts_on', 'ends_on'])
    .where('person_id', '=', person)
    .execute()
  return rows as (HeldRole & { starts_on: string; ends_on: string | null })[]
}

/** What a person's rights are made of: their own roles, and those of others on the days on which they stand in. */
export async function listRightsOf(
  tx: Tx,
  person: Whose,
): Promise<(HeldRole & { starts_on: string; ends_on: string | null })[]> {
  const own = sql<boolean>`person_id = ${person}`
  const rows = await db(tx)
    .selectFrom('register_role')
    .select(['role', 'scope_id as scope', 'organisation_id as organisation'])
    .select([
      sql<string>`case when ${own} then starts_on else greatest(starts_on, substitute_from) end`.as('starts_on'),
      sql<string | null>`case when ${own} then ends_on else least(ends_on, substitute_until) end`.as('ends_on'),
    ])
    .where(sql<boolean>`(person_id = ${person} or substitute_id = ${person} and substitute_from is not null)`)
    .execute()
  return rows as (HeldRole & { starts_on: string; ends_on: string | null })[]
}

/** Who works for a scope itself today, or stands in for somebody who does; as a service that roles were opened to. */
export async function listStaffOf(tx: Tx, scope: ScopeId): Promise<string[]> {
  const staff = Object.keys(ROLES).filter(isStaff)
  const { rows } = await sql<{ person: string }>`
    select distinct who.person from register_role role, (select (kernel_now() at time zone 'UTC')::date as today) as day,
    lateral (
      select role.person_id as person
      union all select role.substitute_id where day.today between role.substitute_from and coalesce(role.substitute_until, 'infinity')
    ) as who
    where role.scope_id = ${scope} and role.role = any (${staff}::text[]) and who.person is not null
      and day.today between role.starts_on and coalesce(role.ends_on, 'infinity')`.execute(tx.db)
  return rows.map(row => row.person)
}

/** How many others hold a role for an organisation in one of these scopes today. */
export async function countOthersWith(
  tx: Tx,
  role: Role,
  held: { organisation: string; scopes: readonly string[]; except: string },
): Promise<number> {
  const { count } = await db(tx)
    .selectFrom('register_role')
    .select(sql<number>`count(distinct person_id)::integer`.as('count'))
    .where('role', '=', role)
    .where('organisation_id', '=', held.organisation)
    .where(sql<boolean>`scope_id = any (${held.scopes}::uuid[])`)
    .where('person_id', '!=', held.except)
    .where(sql<boolean>`starts_on <= (kernel_now() at time zone 'UTC')::date`)
    .where(sql<boolean>`coalesce(ends_on, 'infinity') >= (kernel_now() at time zone 'UTC')::date`)
    .executeTakeFirstOrThrow()
  return count
}
