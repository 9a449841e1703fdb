import { randomBytes } from 'node:crypto'
import { isDay } from '../../../kernel/clock.ts'
import { Invalid, notAllowed, type Problem, Refusal } from '../../../kernel/errors.ts'
import { distinct, type FormValue } from '../../../kernel/forms.ts'
import { slugOf } from '../../../kernel/ids.ts'
import { writeDown } from '../../../kernel/journal.ts'
import { now } from '../../../kernel/now.ts'
import { textOf, withWords } from '../../../kernel/text.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import { addMembers, addOrganisation, countryCodes, listNodes, updateOrganisation } from '../../register/index.ts'
import { canKeepOrganisations, networkWithPeople, visibleOrganisation } from '../access.ts'
import type { MembersForm, OrganisationForm } from '../forms.ts'

type Given = FormValue<typeof OrganisationForm>

/** Adds an organisation to a network, kept by it; returns its address. */
export async function enterOrganisation(tx: Tx, slug: string | undefined, given: Given): Promise<string> {
  const network = await networkWithPeople(tx, slug)
  if (!canKeepOrganisations(tx.actor, network)) throw notAllowed()
  await mustFit(tx, given)
  const wanted = slugOf(given.name)
  if (!wanted) throw new Invalid([{ field: 'name', text: 'problem-name-without-letters' }])
  const entry = {
    name: textOf(given.name, given.nameLanguage),
    kind: given.kind,
    country: given.country,
    city: given.city ?? '',
    province: given.province ?? '',
    languages: distinct(given.languages),
    sectors: distinct(given.sectors),
    regions: distinct(given.regions),
  }
  // Names recur from country to country, and the other one may be nobody's to see here.
  const other = `${wanted.slice(0, 50)}-${randomBytes(3).toString('hex')}`
  for (const one of [wanted, other]) {
    const id = await addOrganisation(tx, {
      slug: one,
      ...entry,
      members: null,
      scopes: [network.id],
      keptIn: [network.id],
    })
    if (!id) continue
    await writeDown(tx, 'organisation.entered', `organisation:${id}`, network.id)
    return `/${network.slug}/organisations/${encodeURIComponent(one)}?done=organisation-kept`
  }
  throw new Refusal('conflict')
}

/** Corrects what a record says of an organisation; returns its address. */
export async function correctOrganisation(
  tx: Tx,
  at: { network: string | undefined; organisation: string | undefined },
  given: Given,
): Promise<string> {
  const { network, organisation, may } = await visibleOrganisation(tx, at.network, at.organisation)
  if (!may.correct) throw notAllowed()
  await mustFit(tx, given)
  const corrected = await updateOrganisation(tx, organisation.id, {
    // Its translations stay, and are older than it where the original was changed.
    name: withWords(organisation.name, given.nameLanguage, given.name),
    kind: given.kind,
    country: given.country,
    city: given.city ?? '',
    province: given.province ?? '',
    languages: distinct(given.languages),
    sectors: distinct(given.sectors),
    regions: distinct(given.regions),
  })
  if (!corrected) throw notAllowed()
  await writeDown(tx, 'organisation.corrected', `organisation:${organisation.id}`, network.id)
  return `/${network.slug}/organisations/${encodeURIComponent(organisation.slug)}?done=organisation-kept`
}

/** Adds how many members an organisation represents on a day; figures are added, never overwritten. */
export async function countMembers(
  tx: Tx,
  at: { network: string | undefined; organisation: string | undefined },
  given: FormValue<typeof MembersForm>,
): Promise<string> {
  const { network, organisation, may } = await visibleOrganisation(tx, at.network, at.organisation)
  if (!may.correct) throw notAllowed()
  const members = Number(given.members.replace(/\D/g, ''))
  const today = (await now(tx)).toZonedDateTimeISO('UTC').toPlainDate()
  const problems: Problem[] = []
  if (!Number.isSafeInteger(members) || members > 2_000_000_000)
    problems.push({ field: 'members', text: 'problem-not-understood' })
  if (!isDay(given.on) || Temporal.PlainDate.compare(given.on, today.add({ days: 1 })) > 0)
    problems.push({ field: 'on', text: 'problem-members-day' })
  if (problems.length > 0) throw new Invalid(problems)
  if (!(await addMembers(tx, organisation, { members, on_day: given.on, source: given.source ?? '' })))
    throw new Invalid([{ field: 'on', text: 'problem-members-twice' }])
  await writeDown(tx, 'members.counted', `organisation:${organisation.id}`, network.id, { members, on: given.on })
  return `/${network.slug}/organisations/${encodeURIComponent(organisation.slug)}?done=organisation-kept`
}

/** A country that exists, nodes that their trees hold. */
async function mustFit(tx: Tx, given: Given): Promise<void> {
  const [sectors, regions] = await Promise.all([listNodes(tx, 'sector'), listNodes(tx, 'region')])
  const problems: Problem[] = []
  if (!countryCodes().includes(given.country)) problems.push({ field: 'country', text: 'problem-not-understood' })
  const within = (nodes: readonly { id: string }[], chosen: readonly unknown[]) =>
    chosen.every(one => nodes.some(node => node.id === one))
  if (!within(sectors, given.sectors)) problems.push({ field: 'sectors', text: 'problem-not-understood' })
  if (!within(regions, given.regions)) problems.push({ field: 'regions', text: 'problem-not-understood' })
  if (problems.length > 0) throw new Invalid(problems)
}
