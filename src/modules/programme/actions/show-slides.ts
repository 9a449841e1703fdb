import { Invalid, notFound } from '../../../kernel/errors.ts'
import { showFileTo } from '../../../kernel/files/keep.ts'
import { writeDown } from '../../../kernel/journal.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import { invitationToWorkOn, linkObjectOf } from '../access.ts'
import type { Invitation } from '../store/invitations.ts'
import { lockSession } from '../store/revisions.ts'
import { hideSlides, listSlides, type Slides, showSlides } from '../store/slides.ts'

/**
 * Shows a file of a confirmed speaker to everybody who reads the session, beside their name; or hides it again. Refused
 * for whoever did not confirm or is not printed.
 */
export async function releaseSlides(
  tx: Tx,
  at: { network: string | undefined; invitation: string | undefined },
  given: { slides: string; shown: boolean },
): Promise<Invitation> {
  const { network, invitation } = await invitationToWorkOn(tx, at, true)
  const one = (await listSlides(tx, [invitation.id])).find(slides => slides.id === given.slides)
  if (!one) throw notFound()
  const { session_id: session, speaker_id: speaker } = invitation
  if (given.shown) {
    if (invitation.state !== 'confirmed' || invitation.ended_at || !session || !speaker || !invitation.placed)
      throw new Invalid([{ field: 'slides', text: 'problem-speaker-not-printed' }])
    const visibility = (await lockSession(tx, session)).visibility as Slides['visibility']
    await showSlides(tx, one.id, { visibility, session, speaker })
    await showFileTo(tx, one.file_id, visibility)
  } else {
    await hideSlides(tx, invitation.id, one.id)
    await showFileTo(tx, one.file_id, 'staff')
  }
  const act = given.shown ? 'slides.shown' : 'slides.hidden'
  await writeDown(tx, act, linkObjectOf(invitation.id), network.id, { file: one.file_id })
  return invitation
}
