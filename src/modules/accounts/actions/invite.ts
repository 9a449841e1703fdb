import { Invalid, notAllowed, notFound, type Problem } from '../../../kernel/errors.ts'
import type { ScopeId } from '../../../kernel/ids.ts'
import { writeDown } from '../../../kernel/journal.ts'
import { interfaceLanguage } from '../../../kernel/languages.ts'
import { mailAddress } from '../../../kernel/mail/address.ts'
import { linkTo } from '../../../kernel/mail/links.ts'
import { mailPage } from '../../../kernel/mail/page.ts'
import { sendMail } from '../../../kernel/mail/send.ts'
import { open, seal } from '../../../kernel/sealed.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import { findHouse, kindOfScope, listRegions } from '../../networks/index.ts'
import { canBeHeld, listOrganisations, type OrganisationId, ROLES, type Role } from '../../register/index.ts'
import { canInvite, placeInvitedTo } from '../access.ts'
import { hashOfAddress } from '../addresses.ts'
import { invitationMail } from '../mails.ts'
import {
  findInvitation,
  type Invitation,
  type InvitationId,
  insertInvitation,
  isInvited,
  renewInvitation,
  revokeInvitation,
} from '../store/invitations.ts'
import { newToken } from '../tokens.ts'

export interface Invite {
  role: Role
  /** Null: a role in the house itself. */
  network: ScopeId | null
  /** The region a regional secretary works for, or the one that keeps the record of the invited. */
  region: ScopeId | null
  organisation: OrganisationId | null
  name: string
  nameLanguage: string
  address: string
  /** In which the mail is written. */
  language: string
}

/**
 * Invites somebody to a role, by mail to this one address, for fourteen days. Whether the address is known in the house
 * makes no difference to the answer: whoever invites learns nothing of it.
 */
export async function invitePerson(tx: Tx, invite: Invite): Promise<InvitationId> {
  const house = await findHouse(tx)
  if (!house) throw notFound()
  const address = mailAddress(invite.address)
  const place = await placeOf(tx, invite, house.id)
  const problems: Problem[] = [...place.problems]
  if (!address) problems.push({ field: 'address', text: 'problem-address' })
  if (problems.length > 0 || !address) throw new Invalid(problems)
  const { scope, region } = place
  if (!canInvite(tx.actor, { ...invite, region }, house.id)) throw notAllowed()
  const addressHash = hashOfAddress(address)
  if (await isInvited(tx, { addressHash, scope, role: invite.role, organisation: invite.organisation }))
    throw new Invalid([{ field: 'address', text: 'problem-invited-before' }])
  const { token, hash } = newToken()
  const id = await insertInvitation(tx, {
    ...invite,
    scope,
    region,
    tokenHash: hash,
    addressHash,
    sealFor: of => seal(address, sealedAt(of)),
  })
  await writeDown(tx, 'person.invited', `invitation:${id}`, scope, { role: invite.role })
  await mail(tx, { id, address, token, name: invite.name, language: invite.language, scope, turn: 0 })
  return id
}

/**
 * Sends an invitation again, with another link: the one of before opens nothing any more. For whoever could invite to
 * that role there; who sees an invitation to more than that may take it back.
 */
export async function inviteAgain(tx: Tx, invitation: Invitation): Promise<void> {
  const house = await findHouse(tx)
  if (!house || !canInvite(tx.actor, placeInvitedTo(invitation), house.id)) throw notAllowed()
  const address = open(invitation.address, sealedAt(invitation.id))
  const { token, hash } = newToken()
  if (!address || !(await renewInvitation(tx, invitation.id, hash))) throw notFound()
  const scope = (invitation.network_id ?? invitation.scope_id) as ScopeId
  await writeDown(tx, 'person.invited-again', `invitation:${invitation.id}`, scope)
  await mail(tx, { ...invitation, address, token, scope, turn: Date.now() })
}

/** Takes an invitation back. */
export async function takeBack(tx: Tx, invitation: Invitation): Promise<void> {
  if (!(await revokeInvitation(tx, invitation.id))) throw notFound()
  const scope = (invitation.network_id ?? invitation.scope_id) as ScopeId
  await writeDown(tx, 'invitation.taken-back', `invitation:${invitation.id}`, scope)
}

/** To whom an invitation went, for those who may see it. */
export function invitedAddress(invitation: Pick<Invitation, 'id' | 'address'>): string | null {
  return open(invitation.address, sealedAt(invitation.id))
}

/** The scope a role is held in, and the region that keeps the record: the organisation's, whichever is named, where it has one. */
async function placeOf(
  tx: Tx,
  { role, network, region, organisation }: Invite,
  house: ScopeId,
): Promise<{ scope: ScopeId; region: ScopeId | null; problems: Problem[] }> {
  const problems: Problem[] = []
  const regions = network ? (await listRegions(tx, network)).map(one => one.id) : []
  if (region && !regions.includes(region)) problems.push({ field: 'region', text: 'problem-not-understood' })
  const theirs = network && organisation ? await listOrganisations(tx, network) : []
  const chosen = theirs.find(one => one.id === organisation)
  if (organisation && !chosen) problems.push({ field: 'organisation', text: 'problem-not-understood' })
  const regional = (ROLES[role].in as readonly string[]).includes('region')
  if (regional && !region) problems.push({ field: 'region', text: 'problem-required' })
  if (ROLES[role].forOrganisation && !organisation) problems.push({ field: 'organisation', text: 'problem-required' })
  const scope = regional ? (region ?? house) : (network ?? house)
  const kind = await kindOfScope(tx, scope)
  if (problems.length === 0 && (!kind || !canBeHeld(role, kind, organisation !== null)))
    problems.push({ field: 'role', text: 'problem-role-not-here' })
  const keeps = regions.filter(one => chosen?.kept_in.includes(one))
  const kept = regional || keeps.length === 0 || keeps.some(one => one === region) ? region : keeps[0]
  return { scope, region: kept ?? null, problems }
}

async function mail(
  tx: Tx,
  to: { id: string; address: string; token: string; name: string; language: string; scope: ScopeId; turn: number },
): Promise<void> {
  const language = interfaceLanguage([to.language])
  const invitation = await findInvitation(tx, to.id)
  const { subject, page } = invitationMail(language, {
    name: to.name,
    url: linkTo(`/invitations/${to.token}`),
    until: invitation!.ends_at,
  })
  await sendMail(tx, {
    key: `${to.id}:${to.turn}`,
    purpose: 'invitation',
    scope: to.scope,
    to: { address: to.address },
    subject,
    ...mailPage(page),
    language,
    expiresAt: invitation!.ends_at,
    atMostPerHour: 5,
  })
}

const sealedAt = (id: string) => `accounts_invitation.address ${id}`
