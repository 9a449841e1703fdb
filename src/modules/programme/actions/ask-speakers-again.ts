import { happened, type Subscription } from '../../../kernel/events.ts'
import { isId } from '../../../kernel/ids.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import { spanOf } from '../rules/hours.ts'
import { hoursOfDraft, newsOf } from '../rules/speaking.ts'
import type { DraftId } from '../store/drafts.ts'
import {
  askOnceMore,
  findInvitation,
  type Invitation,
  listInvitations,
  updateInvitation,
} from '../store/invitations.ts'
import type { SessionId } from '../store/published.ts'
import { findSessionById } from '../store/sessions.ts'

/**
 * When a session with speakers was changed: whoever said yes to another hour is asked anew, and everybody who did not
 * decline hears that it is moved, called off, or held after all.
 */
export const askSpeakersAgain: Subscription = {
  event: 'speakers.concerned',
  subscriber: 'ask-speakers-again',
  async run(tx, { payload, scope }) {
    const { session, draft } = payload
    const asked = isId(session)
      ? await listInvitations(tx, { session: session as SessionId })
      : isId(draft)
        ? await listInvitations(tx, { draft: draft as DraftId })
        : []
    for (const { id } of asked) {
      const one = await findInvitation(tx, id, true)
      if (one && one.scope_id === scope && !one.ended_at) await tellOne(tx, one)
    }
  },
}

async function tellOne(tx: Tx, one: Invitation): Promise<void> {
  const session = one.session_id ? await findSessionById(tx, one.session_id) : undefined
  const hours = session ?? (one.draft_head && hoursOfDraft(one.draft_head))
  if (!hours) return
  const { startsAt } = spanOf(hours)
  const off = (session?.cancelled_at ?? null) !== null
  const news = newsOf(one, { startsAt, off })
  // A draft had no hour when they were asked: what they said, they said of the hour that it has now.
  if (!news || (one.asked_for === null && news.why === 'moved')) {
    if (news) await updateInvitation(tx, one.id, { asked_for: startsAt })
    return
  }
  const anew = news.asksAnew && one.state === 'confirmed'
  await updateInvitation(tx, one.id, {
    told_off: off,
    ...(off ? {} : { asked_for: startsAt }),
    ...(anew ? { state: 'invited', reason: null, channel: null, answered_at: null, answered_by: null } : {}),
  })
  await askOnceMore(tx, one.id, news.why)
  await happened(tx, 'speaker.invited', one.scope_id, { invitation: one.id })
  if (anew) await happened(tx, 'speaker.answered', one.scope_id, { invitation: one.id })
}
