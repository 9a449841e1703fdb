import type { ScopeId } from '../../../kernel/ids.ts'
import { writeDown } from '../../../kernel/journal.ts'
import { stopMails } from '../../../kernel/mail/send.ts'
import { revokeLinks } from '../../../kernel/signed-links.ts'
import { sessionEnded } from '../../../kernel/stream/changed.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import { leaveEverything, leaveNetwork, listRegions } from '../../networks/index.ts'
import { endRoles, moveRecord, type OrganisationId } from '../../register/index.ts'
import { removableMember } from '../access.ts'
import { revokeInvitationsOf } from '../store/invitations.ts'
import { deleteSessions } from '../store/sessions.ts'

/**
 * Puts somebody out of a network, under the name of the service `removal`: roles, memberships, personal links, mails on
 * their way and the invitations they made or had waiting end at once; whoever belongs nowhere any more is signed out everywhere. What they said stays, with
 * their name. Gives the address to go on to.
 */
export async function removeFromNetwork(
  tx: Tx,
  at: { network: string | undefined; person: string | undefined },
): Promise<string> {
  const { network, person } = await removableMember(tx, at.network, at.person)
  const within = [network.id, ...(await listRegions(tx, network.id)).map(region => region.id)]
  const elsewhere = person.scope_ids.filter(scope => scope !== network.id) as ScopeId[]
  const keepers = person.kept_in.filter(scope => !within.includes(scope as ScopeId)) as ScopeId[]
  await endRoles(tx, person.id, within)
  await leaveNetwork(tx, network.id, person.id)
  await moveRecord(tx, person.id, {
    scopes: elsewhere,
    // A record is never without a keeper: what somebody leaves behind must be answered for.
    keptIn: keepers.length > 0 ? keepers : (person.kept_in as ScopeId[]),
    former: [...new Set([...person.former_ids, network.id])] as ScopeId[],
    organisation: person.organisation_id as OrganisationId | null,
  })
  if (elsewhere.length === 0) await leaveEverything(tx, person.id)
  await revokeInvitationsOf(tx, network.id, person.id)
  for (const scope of within) await stopMails(tx, { person: person.id, scope })
  await revokeLinks(tx, elsewhere.length === 0 ? { person: person.id } : { person: person.id, scope: network.id })
  const ended = elsewhere.length === 0 ? await deleteSessions(tx, person.id, { except: null }) : []
  for (const session of ended) sessionEnded(tx, session)
  await writeDown(tx, 'person.removed', `person:${person.id}`, network.id)
  return `/${network.slug}/people?done=person-removed`
}
