import { randomBytes } from 'node:crypto'
import { isZone } from '../../../kernel/clock.ts'
import { Invalid, notFound, type Problem } from '../../../kernel/errors.ts'
import type { FormValue } from '../../../kernel/forms.ts'
import { type ScopeId, slugOf } from '../../../kernel/ids.ts'
import { writeDown } from '../../../kernel/journal.ts'
import { today } from '../../../kernel/now.ts'
import { open } from '../../../kernel/sealed.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import { findHouse, findNetworkById, giveRole, rejoin } from '../../networks/index.ts'
import {
  addPerson,
  findPerson,
  heldOn,
  listRolesOf,
  moveRecord,
  type OrganisationId,
  type PersonId,
  type Role,
} from '../../register/index.ts'
import { canInvite, needsSecondFactor, placeInvitedTo } from '../access.ts'
import { openAccount, personWithAddress } from '../addresses.ts'
import type { AcceptForm } from '../forms.ts'
import { sessionLife } from '../rules.ts'
import { findInvitationByToken, type Invitation, useInvitation } from '../store/invitations.ts'
import { shortenSessions } from '../store/sessions.ts'
import { hashOf } from '../tokens.ts'
import { rightsOf } from './identify.ts'
import { beginSession } from './sessions.ts'

/** What stands in the way of an invitation: it is over, it is another's, or its address has an account to sign in to first. */
export type Hindrance = 'over' | 'somebody-else' | 'sign-in-first'

export interface OpenedInvitation {
  invitation: Invitation
  hindrance: Hindrance | null
}

/** What a token invites to, as the service `invitation`, for whoever reads it; uses nothing up. */
export async function openInvitation(tx: Tx, token: string, reader: string | null): Promise<OpenedInvitation> {
  const invitation = await findInvitationByToken(tx, hashOf(token))
  if (!invitation) throw notFound()
  if (!invitation.open || !(await stillInvites(tx, invitation))) return { invitation, hindrance: 'over' }
  const known = await personWithAddress(tx, invitation.address_hash as Buffer)
  if (known && !reader) return { invitation, hindrance: 'sign-in-first' }
  if (reader && known !== reader) return { invitation, hindrance: 'somebody-else' }
  return { invitation, hindrance: null }
}

/**
 * Takes an invitation up, as the service `invitation`: the person, their account, what they belong to and their role,
 * in one transaction, once. Gives where to go on, and the token of a session for whoever is new.
 */
export async function acceptInvitation(
  tx: Tx,
  { token, reader, device }: { token: string; reader: string | null; device: string },
  given: FormValue<typeof AcceptForm>,
): Promise<{ to: string; session: string | null }> {
  const { invitation, hindrance } = await openInvitation(tx, token, reader)
  if (hindrance) throw new Invalid([{ field: 'key', text: `problem-invitation-${hindrance}` }])
  const problems = problemsOf(given)
  if (problems.length > 0 && !reader) throw new Invalid(problems)
  const address = open(invitation.address, `accounts_invitation.address ${invitation.id}`)
  if (!address) throw notFound()
  const person = (reader as PersonId | null) ?? (await enrol(tx, invitation, given))
  if (!(await useInvitation(tx, invitation.id, person)))
    throw new Invalid([{ field: 'key', text: 'problem-invitation-over' }])
  if (reader) await widen(tx, invitation, person)
  else await openAccount(tx, { person, address })
  if (invitation.network_id)
    await rejoin(tx, {
      network: invitation.network_id as ScopeId,
      region: invitation.region_id as ScopeId | null,
      person,
    })
  await takeRole(tx, invitation, person)
  await writeDown(tx, 'invitation.accepted', `invitation:${invitation.id}`, invitation.scope_id as ScopeId, {
    person,
  })
  const session = reader ? null : (await beginSession(tx, { person, device, proofs: ['mail'] })).token
  return { to: await nextPage(tx, invitation), session }
}

/** Whoever invited must still hold the right on the day it is taken up. */
async function stillInvites(tx: Tx, invitation: Invitation): Promise<boolean> {
  const house = await findHouse(tx)
  if (!house) return false
  const rights = await rightsOf(tx, invitation.invited_by, await today(tx))
  return canInvite(rights, placeInvitedTo(invitation), house.id)
}

function enrol(tx: Tx, invitation: Invitation, given: FormValue<typeof AcceptForm>): Promise<PersonId> {
  const scope = (invitation.region_id ?? invitation.network_id ?? invitation.scope_id) as ScopeId
  return addPerson(tx, {
    // Nobody is found by it: it only has to be another one than everybody else's.
    slug: `${slugOf(given.name) || 'person'}-${randomBytes(4).toString('hex')}`,
    name: given.name,
    nameLanguage: given.nameLanguage,
    languages: [...new Set(given.languages as string[])],
    zone: given.zone ?? null,
    place: null,
    organisation: invitation.organisation_id as OrganisationId | null,
    scopes: invitation.network_id ? [invitation.network_id as ScopeId] : [],
    keptIn: [scope],
  })
}

/** The record of somebody the house knows is now shown in one more network and kept there too. */
async function widen(tx: Tx, invitation: Invitation, id: PersonId): Promise<void> {
  const person = await findPerson(tx, id)
  const network = invitation.network_id as ScopeId | null
  if (!person || !network) return
  const keeper = (invitation.region_id ?? network) as ScopeId
  await moveRecord(tx, id, {
    scopes: [...new Set([...person.scope_ids, network])] as ScopeId[],
    keptIn: [...new Set([...person.kept_in, keeper])] as ScopeId[],
    former: person.former_ids.filter(scope => scope !== network) as ScopeId[],
    organisation: (person.organisation_id ?? invitation.organisation_id) as OrganisationId | null,
  })
}

async function takeRole(tx: Tx, invitation: Invitation, person: PersonId): Promise<void> {
  const role = {
    role: invitation.role as Role,
    scope: invitation.scope_id as ScopeId,
    organisation: invitation.organisation_id as OrganisationId | null,
  }
  const day = await today(tx)
  const held = (await listRolesOf(tx, person)).filter(one => heldOn(one, day))
  const same = held.some(
    one => one.role === role.role && one.scope === role.scope && one.organisation === role.organisation,
  )
  if (!same) await giveRole(tx, { person, ...role, startsOn: day })
  if (needsSecondFactor(role.role)) await shortenSessions(tx, person, sessionLife(true))
}

async function nextPage(tx: Tx, invitation: Invitation): Promise<string> {
  if (needsSecondFactor(invitation.role)) return '/account?done=account-opened'
  const network = await findNetworkById(tx, invitation.network_id ?? '')
  return network ? `/${network.slug}?done=welcome` : '/?done=welcome'
}

function problemsOf({ languages, zone }: FormValue<typeof AcceptForm>): Problem[] {
  const problems: Problem[] = []
  if ((languages as string[]).length === 0) problems.push({ field: 'languages', text: 'problem-required' })
  if (zone && !isZone(zone)) problems.push({ field: 'zone', text: 'problem-people-zone' })
  return problems
}
