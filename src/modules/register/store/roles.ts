import { sql } from 'kysely'
import type { HeldRole } from '../../../kernel/actor.ts'
import { newId, type ScopeId } from '../../../kernel/ids.ts'
import { rightsChanged } from '../../../kernel/stream/changed.ts'
import { type Tx, tables, type Whose } from '../../../kernel/transaction.ts'
import type { Role } from '../rules.ts'
import type { RegisterTables } from '../tables.ts'
import { recordsChanged } from './changed.ts'
import type { OrganisationId } from './organisations.ts'
import type { PersonId } from './people.ts'

const db = (tx: Tx) => tables<RegisterTables>(tx)

export async function insertRole(
  tx: Tx,
  role: { person: PersonId; role: Role; scope: ScopeId; organisation: OrganisationId | null; startsOn: string },
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
    })
    .execute()
  await recordsChanged(tx, 'person', [role.person])
  rightsChanged(tx, role.person)
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
