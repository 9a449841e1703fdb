import { Invalid, notAllowed, type Problem } from '../../../kernel/errors.ts'
import { distinct, type FormValue } from '../../../kernel/forms.ts'
import type { ScopeId } from '../../../kernel/ids.ts'
import { writeDown } from '../../../kernel/journal.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import {
  canBeHeld,
  canCorrect,
  insertRole,
  keepOffer,
  listNodes,
  type OrganisationId,
  type PersonId,
  type Role,
  updatePerson,
} from '../../register/index.ts'
import { visibleMember } from '../access.ts'
import type { RecordForm } from '../forms.ts'
import { recordProblems } from '../rules.ts'
import { kindOfScope } from '../store/networks.ts'

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
  const languages = distinct(record.languages)
  const problems = recordProblems({ ...record, languages })
  if (problems.length > 0) throw new Invalid(problems)
  const { name, nameLanguage, place = null, zone = null, title = '', availability = '' } = record
  const occupation = record.occupation ?? null
  const [spoken, expertise] = [distinct(record.spoken), distinct(record.expertise)]
  await mustBeOffered(tx, { occupation, expertise })
  const kept = { name, nameLanguage, languages, spoken, place, zone, title, occupation }
  if (!(await updatePerson(tx, person.id, kept))) throw notAllowed()
  await keepOffer(tx, person, { expertise, availability })
  await writeDown(tx, 'record.corrected', `person:${person.id}`, network.id)
  return `/${network.slug}/people/${person.id}?done=record-corrected`
}

/** What was chosen stands in its tree. */
async function mustBeOffered(tx: Tx, chosen: { occupation: string | null; expertise: string[] }): Promise<void> {
  const [occupations, expertise] = await Promise.all([listNodes(tx, 'occupation'), listNodes(tx, 'expertise')])
  const problems: Problem[] = []
  if (chosen.occupation && !occupations.some(one => one.id === chosen.occupation))
    problems.push({ field: 'occupation', text: 'problem-not-understood' })
  if (!chosen.expertise.every(id => expertise.some(one => one.id === id)))
    problems.push({ field: 'expertise', text: 'problem-not-understood' })
  if (problems.length > 0) throw new Invalid(problems)
}
