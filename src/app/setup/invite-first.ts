import { randomBytes } from 'node:crypto'
import { Invalid, type Problem } from '../../kernel/errors.ts'
import type { FormValue } from '../../kernel/forms.ts'
import { type ScopeId, slugOf } from '../../kernel/ids.ts'
import { textOf, wordsOf } from '../../kernel/text.ts'
import type { Tx } from '../../kernel/transaction.ts'
import { invitePerson } from '../../modules/accounts/index.ts'
import { houseToRun, listNetworks, noteFirstStep } from '../../modules/networks/index.ts'
import { addOrganisation, listOrganisations, type OrganisationId } from '../../modules/register/index.ts'
import type { FirstInvitationForm } from './forms.ts'

/** Invites the first sector officer, or the first steward with the affiliate they keep the list of. */
export async function inviteFirst(tx: Tx, given: FormValue<typeof FirstInvitationForm>): Promise<void> {
  await houseToRun(tx)
  const network = (await listNetworks(tx)).find(one => one.slug === given.network)
  if (!network) throw new Invalid([{ field: 'network', text: 'problem-not-understood' }])
  const { role, name, nameLanguage, address, language } = given
  const organisation = role === 'steward' ? await affiliate(tx, network.id, given) : null
  await invitePerson(tx, {
    role,
    network: network.id,
    region: null,
    organisation,
    name,
    nameLanguage,
    address,
    language,
  })
  await noteFirstStep(tx, { step: 'invitation', state: 'done' })
}

/** The affiliate of this name in the network: the one there is, or a new one. */
async function affiliate(
  tx: Tx,
  network: ScopeId,
  { organisation: name, country = '', nameLanguage }: FormValue<typeof FirstInvitationForm>,
): Promise<OrganisationId> {
  const known = await listOrganisations(tx, network)
  const there = known.find(one => name && wordsOf(one.name) === name)
  if (there) return there.id as OrganisationId
  const code = country.toUpperCase()
  const problems: Problem[] = []
  if (!name) problems.push({ field: 'organisation', text: 'problem-setup-organisation' })
  if (!isCountry(code)) problems.push({ field: 'country', text: 'problem-setup-country' })
  if (problems.length > 0 || !name) throw new Invalid(problems)
  return addOrganisation(tx, {
    slug: `${slugOf(name) || 'affiliate'}-${randomBytes(2).toString('hex')}`,
    name: textOf(name, nameLanguage),
    kind: 'affiliate',
    country: code,
    members: null,
    scopes: [network],
    keptIn: [network],
  })
}

const countries = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })

/** Whether two letters are a country of ISO 3166, as far as Unicode has a name for it. */
function isCountry(code: string): boolean {
  return /^[A-Z]{2}$/.test(code) && countries.of(code) !== undefined && code !== 'ZZ'
}
