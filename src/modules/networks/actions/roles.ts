import { Invalid, notAllowed, notFound, type Problem } from '../../../kernel/errors.ts'
import { happened } from '../../../kernel/events.ts'
import type { FormValue } from '../../../kernel/forms.ts'
import { isId, type ScopeId } from '../../../kernel/ids.ts'
import { writeDown } from '../../../kernel/journal.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import {
  canBeHeld,
  endRole,
  insertRole,
  listOrganisations,
  listPeopleCalled,
  listRoleHistory,
  type OrganisationId,
  othersHold,
  type PersonId,
  ROLES,
  type RoleRow,
  type Substitution,
  updateRole,
} from '../../register/index.ts'
import { canGiveRole, visibleMember } from '../access.ts'
import type { RoleChangeForm, RoleForm } from '../forms.ts'
import { roleDayProblems } from '../rules.ts'
import { findHouse, kindOfScope, listRegions, type Network } from '../store/networks.ts'

interface At {
  network: string | undefined
  person: string | undefined
}

/** Gives somebody of a network a role there, in a region of it or in the house; returns the address of their roles. */
export async function giveRoleTo(tx: Tx, at: At, given: FormValue<typeof RoleForm>): Promise<string> {
  const { network, person, over, url } = await whose(tx, at)
  const scope = given.scope as ScopeId
  const { role, startsOn } = given
  if (!over.scopes.includes(scope)) throw new Invalid([{ field: 'scope', text: 'problem-not-understood' }])
  if (!canGiveRole(tx.actor, person, { role, scope }, over)) throw notAllowed()
  const organisation = (given.organisation ?? null) as OrganisationId | null
  const problems = await placeProblems(tx, { role, scope, organisation }, network)
  const held = await heldOf(tx, network, person.id, given)
  problems.push(...held.problems, ...roleDayProblems({ startsOn, ...held }))
  if (problems.length > 0) throw new Invalid(problems)
  const { endsOn } = held
  const same = (await listRoleHistory(tx, person.id)).some(
    one =>
      one.role === role &&
      one.scope_id === scope &&
      one.organisation_id === organisation &&
      startsOn <= (one.ends_on ?? startsOn) &&
      one.starts_on <= (endsOn ?? one.starts_on),
  )
  if (same) throw new Invalid([{ field: 'role', text: 'problem-role-twice' }])
  await insertRole(tx, { person: person.id as PersonId, role, scope, organisation, startsOn, ...held })
  await writeDown(tx, 'role.given', `person:${person.id}`, scope, { role })
  await tellOfRole(tx, { person: person.id, role, scope, substitute: held.substitute })
  return `${url}?done=role-given`
}

/** Changes until when a role is held and who stands in. */
export async function changeRole(
  tx: Tx,
  at: At & { role: string | undefined },
  given: FormValue<typeof RoleChangeForm>,
): Promise<string> {
  const { network, person, over, url } = await whose(tx, at)
  const row = await roleToChange(tx, person, at.role, over)
  const held = await heldOf(tx, network, person.id, given)
  const problems = [...held.problems, ...roleDayProblems({ startsOn: row.starts_on, ...held })]
  if (problems.length > 0) throw new Invalid(problems)
  if (held.endsOn !== null) await mustNotBeTheLast(tx, row)
  if (!(await updateRole(tx, row, held))) throw notAllowed()
  await writeDown(tx, 'role.changed', `person:${person.id}`, row.scope_id as ScopeId, { role: row.role })
  const substitute = held.substitute === row.substitute_id ? null : held.substitute
  await tellOfRole(tx, { person: person.id, role: row.role, scope: row.scope_id, substitute })
  return `${url}?done=role-changed`
}

/** Ends a role at once. */
export async function endRoleOf(tx: Tx, at: At & { role: string | undefined }): Promise<string> {
  const { person, over, url } = await whose(tx, at)
  const row = await roleToChange(tx, person, at.role, over)
  await mustNotBeTheLast(tx, row)
  if (!(await endRole(tx, row))) throw notFound()
  await writeDown(tx, 'role.ended', `person:${person.id}`, row.scope_id as ScopeId, { role: row.role })
  return `${url}?done=role-ended`
}

async function whose(tx: Tx, at: At) {
  const { network, person } = await visibleMember(tx, at.network, at.person)
  const house = await findHouse(tx)
  if (!house) throw notFound()
  const regions = (await listRegions(tx, network.id)).map(one => one.id)
  const over = { house: house.id, network: network.id, scopes: [house.id, network.id, ...regions] }
  return { network, person, over, url: `/${network.slug}/people/${person.id}/roles` }
}

type Over = Awaited<ReturnType<typeof whose>>['over']

/** A role of somebody, in this network or the house, that this actor may change; else it is nowhere, or refused. */
async function roleToChange(
  tx: Tx,
  person: { id: string; kept_in: readonly string[] },
  id: string | undefined,
  over: Over,
): Promise<RoleRow> {
  const row = (await listRoleHistory(tx, person.id)).find(one => one.id === id)
  if (!row || !over.scopes.includes(row.scope_id as ScopeId)) throw notFound()
  if (!canGiveRole(tx.actor, person, { role: row.role, scope: row.scope_id }, over)) throw notAllowed()
  return row
}

async function placeProblems(
  tx: Tx,
  { role, scope, organisation }: { role: keyof typeof ROLES; scope: ScopeId; organisation: OrganisationId | null },
  network: Network,
): Promise<Problem[]> {
  const problems: Problem[] = []
  const known = organisation ? await listOrganisations(tx, network.id) : []
  if (organisation && !known.some(one => one.id === organisation))
    problems.push({ field: 'organisation', text: 'problem-not-understood' })
  if (ROLES[role].forOrganisation && !organisation)
    problems.push({ field: 'organisation', text: 'problem-role-organisation' })
  const kind = await kindOfScope(tx, scope)
  if (!kind || !canBeHeld(role, kind, true)) problems.push({ field: 'scope', text: 'problem-role-not-here' })
  return problems
}

/** The days and the substitute as they were typed, with what is wrong about whom they name. */
async function heldOf(
  tx: Tx,
  network: Network,
  holder: string,
  given: FormValue<typeof RoleChangeForm>,
): Promise<{ endsOn: string | null; problems: Problem[] } & Substitution> {
  const { endsOn = null, substituteFrom = null, substituteUntil = null } = given
  const typed = given.substitute ?? ''
  const found = typed ? await whoIsMeant(tx, network, typed) : []
  const problems: Problem[] = []
  if (typed && found.length !== 1)
    problems.push({
      field: 'substitute',
      text: found.length === 0 ? 'problem-substitute-none' : 'problem-substitute-several',
    })
  const [substitute = null] = found
  if (substitute === holder || (substitute !== null && substitute === tx.actor.person))
    problems.push({ field: 'substitute', text: 'problem-substitute-self' })
  return { endsOn, substitute, substituteFrom, substituteUntil, problems }
}

/** People of a network by their name as they write it, or by the address of their page. */
async function whoIsMeant(tx: Tx, network: Network, typed: string): Promise<string[]> {
  const last = typed.trim().split(/[?#]/)[0]!.split('/').filter(Boolean).at(-1) ?? ''
  return listPeopleCalled(tx, network.id, isId(last) ? { id: last } : { name: typed.trim() })
}

/** A house without an administrator could not be put right by anybody in it. */
async function mustNotBeTheLast(tx: Tx, row: RoleRow): Promise<void> {
  if (row.role !== 'administrator' || row.ends_on !== null) return
  if (!(await othersHold(tx, 'administrator', row.scope_id, row.person_id)))
    throw new Invalid([{ field: 'endsOn', text: 'problem-role-last' }])
}

/** Whoever stands in is told in their own record; sessions that last too long for such a role are shortened by a job. */
async function tellOfRole(
  tx: Tx,
  { person, role, scope, substitute }: { person: string; role: string; scope: string; substitute: string | null },
): Promise<void> {
  const where = scope as ScopeId
  if (substitute) await writeDown(tx, 'role.substitute', `person:${substitute}`, where, { role })
  await happened(tx, 'role.given', where, { person, role })
  if (substitute) await happened(tx, 'role.given', where, { person: substitute, role })
}
