import { Invalid, notAllowed } from '../../kernel/errors.ts'
import type { FormValue } from '../../kernel/forms.ts'
import { type ScopeId, slugOf } from '../../kernel/ids.ts'
import { writeDown } from '../../kernel/journal.ts'
import { reworded, textOf, wordsOf } from '../../kernel/text.ts'
import type { Tx } from '../../kernel/transaction.ts'
import {
  canBeHeld,
  canCorrect,
  insertRole,
  type OrganisationId,
  type PersonId,
  type Role,
  updatePerson,
} from '../register/index.ts'
import { houseToRun, visibleMember } from './access.ts'
import type { HouseForm, NetworkForm, RecordForm } from './forms.ts'
import { networkProblems, recordProblems } from './rules.ts'
import { findNetwork, insertBody, insertNetwork, keepFirstStep, kindOfScope, updateHouse } from './store.ts'

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

/**
 * Founds a network with its secretariat, for an administrator of the house and under the service name `found-network`,
 * for nobody's own rights make scopes. Returns its slug: the one that was typed, else one made from its name.
 */
export async function openNetwork(tx: Tx, network: FormValue<typeof NetworkForm>): Promise<string> {
  const house = await houseToRun(tx)
  const { language, zone, place } = network
  const slug = network.slug ?? slugOf(network.name)
  const languages = [...new Set(network.languages as string[])]
  const problems = networkProblems({ slug, languages, zone })
  if (await findNetwork(tx, slug)) problems.push(slugTaken(slug))
  if (problems.length > 0) throw new Invalid(problems)
  const [name, purpose] = [textOf(network.name, language), textOf(network.purpose, language)]
  const id = await insertNetwork(tx, { slug, name, purpose, languages, zone, place }).catch(error => {
    // Somebody took it in the same moment.
    throw (error as { code?: string }).code === '23505' ? new Invalid([slugTaken(slug)]) : error
  })
  const secretariat = textOf(network.secretariat, language)
  await insertBody(tx, { network: id, kind: 'secretariat', slug: 'secretariat', name: secretariat })
  await keepFirstStep(tx, house.id, { step: 'network', state: 'done' })
  await writeDown(tx, 'network.founded', `network:${id}`, house.id)
  return slug
}

const slugTaken = (slug: string) => ({ field: 'slug', text: 'problem-network-slug-taken', values: { slug } }) as const

/** Corrects what the house says of itself, for its administrators. The name stays in its own language. */
export async function correctHouse(tx: Tx, given: FormValue<typeof HouseForm>): Promise<void> {
  const house = await houseToRun(tx)
  const name = wordsOf(house.name) === given.name ? house.name : reworded(house.name, given.name)
  await updateHouse(tx, house.id, { name, languages: [...new Set([given.main, ...(given.others as string[])])] })
  await keepFirstStep(tx, house.id, { step: 'house', state: 'done' })
  await writeDown(tx, 'house.corrected', `house:${house.id}`, house.id)
}

/** Notes for all administrators of the house that a first step is done, or left for later. What is done stays done. */
export async function noteFirstStep(tx: Tx, step: Parameters<typeof keepFirstStep>[2]): Promise<void> {
  const house = await houseToRun(tx)
  await keepFirstStep(tx, house.id, step)
}
