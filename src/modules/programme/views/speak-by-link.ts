import type { Text } from '../../../kernel/text.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import type { Network } from '../../networks/index.ts'
import { invitationOfLink } from '../access.ts'
import { isOver } from '../actions/answer-invitation.ts'
import type { LocalHours } from '../rules/hours.ts'
import { hoursOfDraft } from '../rules/speaking.ts'
import type { Invitation } from '../store/invitations.ts'
import { findLineTitle } from '../store/placing.ts'
import type { Session } from '../store/published.ts'
import { listSlides, type Slides } from '../store/slides.ts'

/** What a speaker sees behind their link: their own invitation, and nothing of anybody else's. */
export interface SpeakView {
  network: Network
  invitation: Invitation
  person: { name: string; languages: readonly string[]; zone: string | null }
  /** The published session; null while it stands in a draft. */
  session: Session | null
  title: Text
  place: Text | null
  hours: LocalHours | null
  line: Text | null
  slides: Slides[]
  over: boolean
  off: boolean
}

export async function speakView(tx: Tx): Promise<SpeakView> {
  const { network, invitation, session, person } = await invitationOfLink(tx)
  const head = invitation.draft_head
  const [slides, line] = await Promise.all([
    listSlides(tx, [invitation.id]),
    session && invitation.item_id ? findLineTitle(tx, session.id, invitation.item_id) : null,
  ])
  return {
    network,
    invitation,
    person,
    session,
    title: session?.title ?? head!.title,
    place: session?.place ?? head?.place ?? null,
    hours: session ?? (head && hoursOfDraft(head)),
    line: line ?? null,
    slides,
    over: await isOver(tx, session),
    off: (session?.cancelled_at ?? null) !== null,
  }
}
