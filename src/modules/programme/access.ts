import type { Actor } from '../../kernel/actor.ts'
import { notAllowed, notFound } from '../../kernel/errors.ts'
import { isId, type ScopeId } from '../../kernel/ids.ts'
import { now } from '../../kernel/now.ts'
import { policy } from '../../kernel/policy.ts'
import { type KeptLink, listLinks } from '../../kernel/signed-links.ts'
import type { Tx } from '../../kernel/transaction.ts'
import { findNetworkById, type Network, visibleNetwork } from '../networks/index.ts'
import { isStaffOf, visiblePerson } from '../register/index.ts'
import { type Draft, findDraft } from './store/drafts.ts'
import { findInvitation, type Invitation, type InvitationId } from './store/invitations.ts'
import { findSeries, findSession, type Series, type Session } from './store/published.ts'
import { findSessionById } from './store/sessions.ts'

/** Whether the actor may upload, correct and publish programmes of this network: its staff. */
export const canMakeProgramme = policy((actor: Actor, network: Pick<Network, 'id'>) => isStaffOf(actor, network.id))

/** The purpose of the links that calendars ask with. */
export const CALENDAR = 'calendar'

/** Whether the actor may have a link of their own to the sessions of this network: whoever belongs to it. */
export const canSubscribe = policy(
  (actor: Actor, network: Pick<Network, 'id'>) => actor.person !== null && actor.memberOf.includes(network.id),
)

/** The link of the actor that still opens the feed of a network. */
export async function ownCalendarLink(tx: Tx, scope: ScopeId): Promise<KeptLink | null> {
  const { person } = tx.actor
  if (!person) return null
  const at = await now(tx)
  const links = await listLinks(tx, { person })
  const isOpen = (one: KeptLink) =>
    one.purpose === CALENDAR && one.scope === scope && !one.revoked && Temporal.Instant.compare(one.endsAt, at) > 0
  return links.findLast(isOpen) ?? null
}

/** A network of whose programme this reader may be the maker. Throws `not-allowed` for everybody else who sees it. */
export async function networkToMakeProgrammeOf(tx: Tx, slug: string | undefined): Promise<Network> {
  const network = await visibleNetwork(tx, slug)
  if (!canMakeProgramme(tx.actor, network)) throw notAllowed()
  return network
}

/** A draft of this network that is still open, for those who may make the programme; nobody else learns of it. */
export async function visibleDraft(tx: Tx, network: Network, id: string | undefined): Promise<Draft> {
  const draft = isId(id) ? await findDraft(tx, network.id, id) : undefined
  if (!draft || draft.state === 'discarded' || !canMakeProgramme(tx.actor, network)) throw notFound()
  return draft
}

/** A published series by the last piece of its address. */
export async function visibleSeries(tx: Tx, network: Network, slug: string | undefined): Promise<Series> {
  const series = slug ? await findSeries(tx, network.id, slug) : undefined
  if (!series) throw notFound()
  return series
}

/** A published session by the last piece of its address. */
export async function visibleSession(tx: Tx, network: Network, slug: string | undefined): Promise<Session> {
  const session = slug ? await findSession(tx, network.id, slug) : undefined
  if (!session) throw notFound()
  return session
}

/** A network and a session in an address. */
export interface At {
  network: string | undefined
  session: string | undefined
}

/** A published session that the actor may correct: staff of its network. Throws `not-allowed` for others who see it. */
export async function sessionToRevise(tx: Tx, at: At): Promise<{ network: Network; session: Session }> {
  const network = await visibleNetwork(tx, at.network)
  const session = await visibleSession(tx, network, at.session)
  if (!canMakeProgramme(tx.actor, network)) throw notAllowed()
  return { network, session }
}

/** The purpose of the links by which speakers answer, and what one is about. */
export const SPEAK = 'speak'
export const linkObjectOf = (invitation: InvitationId) => `invitation:${invitation}`

/** An invitation to speak that the actor may work on: staff of its network; nobody else learns that it is there. */
export async function invitationToWorkOn(
  tx: Tx,
  at: { network: string | undefined; invitation: string | undefined },
  lock = false,
): Promise<{ network: Network; invitation: Invitation }> {
  const network = await visibleNetwork(tx, at.network)
  const invitation = isId(at.invitation) ? await findInvitation(tx, at.invitation, lock) : undefined
  if (!invitation || invitation.scope_id !== network.id || !canMakeProgramme(tx.actor, network)) throw notFound()
  return { network, invitation }
}

/** The invitation that a link is about, with its session where that is published, and whom it is for. */
export async function invitationOfLink(tx: Tx, lock = false) {
  const { link, person } = tx.actor
  const [kind, id] = link?.object.split(':') ?? []
  if (link?.purpose !== SPEAK || kind !== 'invitation' || !isId(id) || !person) throw notFound()
  const [invitation, network, speaker] = await Promise.all([
    findInvitation(tx, id, lock),
    findNetworkById(tx, link.scope),
    visiblePerson(tx, person),
  ])
  if (!invitation || !network || invitation.ended_at) throw notFound()
  const session = invitation.session_id ? await findSessionById(tx, invitation.session_id) : null
  if (session === undefined) throw notFound()
  return { network, invitation, session, person: speaker }
}
