import { happened } from '../../../kernel/events.ts'
import type { ScopeId } from '../../../kernel/ids.ts'
import { writeDown } from '../../../kernel/journal.ts'
import { revokeLinks } from '../../../kernel/signed-links.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import { linkObjectOf } from '../access.ts'
import { endInvitation, type InvitationId } from '../store/invitations.ts'

/** Ends an invitation: its link opens nothing any more, and a job takes what it put there from the page. */
export async function endOne(tx: Tx, scope: ScopeId, id: InvitationId): Promise<void> {
  await endInvitation(tx, id)
  await revokeLinks(tx, { object: linkObjectOf(id) })
  await writeDown(tx, 'speaker.withdrawn', linkObjectOf(id), scope)
  await happened(tx, 'speaker.answered', scope, { invitation: id })
}
