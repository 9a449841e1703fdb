import { Invalid, notAllowed } from '../../../kernel/errors.ts'
import type { FormValue } from '../../../kernel/forms.ts'
import type { ScopeId } from '../../../kernel/ids.ts'
import { writeDown } from '../../../kernel/journal.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import {
  canBeHeld,
  canCorrect,
  insertRole,
  type OrganisationId,
  type PersonId,
  type Role,
  updatePerson,
} from '../../register/index.ts'
import { visibleMember } from '../access.ts'
import type { RecordForm } from '../forms.ts'
import { recordProblems } from '../rules.ts'
import { kindOfScope } from '../store.ts'

/**
 * Gives a person a role in a scope from a day on. Throws `Invalid` where such a role cannot be held: a sector officer
 * has a network, a regional secretary a region, a delegate an organisation to speak for.
 */
export async function giveRole(
  tx: Tx,
  role: { person: PersonId; role: Role; scope: ScopeId; organisation: OrganisationId | null; startsOn: string },
): Promise<void> {
  const kind = await kindOfScope(tx, role.scope)
  if (!kind || !canBeHeld(role.role, kind, role.organisation !== null))
    throw new Invalid([{ field: 'role', text: 'problem-role-not-here' }])
  await insertRole(tx, role)
  await writeDown(tx, 'role.given', `person:${role.person}`, role.scope, { role: role.role })
}

/** Corrects the record of somebody of a network; returns the address to go on to. */
export async function correctRecord(
  tx: Tx,
  at: { network: string | undefined; person: string | undefined },
  record: FormValue<typeof RecordForm>,
): Promise<string> {
  const { network, person } = await visibleMember(tx, at.network, at.person)
  if (!canCorrect(tx.actor, person)) throw notAllowed()
  const languages = [...new Set(record.languages as string[])]
  const problems = recordProblems({ ...record, languages })
  if (problems.length > 0) throw new Invalid(problems)
  const { name, nameLanguage, place = null, zone = null } = record
  if (!(await updatePerson(tx, person.id, { name, nameLanguage, languages, place, zone }))) throw notAllowed()
  await writeDown(tx, 'record.corrected', `person:${person.id}`, network.id)
  return `/${network.slug}/people/${person.id}?done=record-corrected`
}
