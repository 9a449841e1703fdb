import { happened } from '../../../kernel/events.ts'
import type { ScopeId } from '../../../kernel/ids.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import { listNames } from '../../register/index.ts'
import type { DraftProgramme } from '../rules/draft.ts'
import { headOf } from '../rules/draft-head.ts'
import type { Draft } from '../store/drafts.ts'
import { listInvitations, updateInvitation } from '../store/invitations.ts'
import type { NewProgramme } from '../store/published.ts'
import { endOne } from './end-invitation.ts'

/** A draft was corrected: whoever is asked to speak in it reads it as it is now, and hears of another hour. */
export async function draftCorrected(tx: Tx, draft: Pick<Draft, 'id' | 'scope_id'>, content: DraftProgramme) {
  const asked = await listInvitations(tx, { draft: draft.id })
  for (const one of asked) {
    const head = headOf(content, one.draft_position ?? -1)
    if (head && !one.ended_at) await updateInvitation(tx, one.id, { draft_head: head })
  }
  if (asked.length > 0) await happened(tx, 'speakers.concerned', draft.scope_id, { draft: draft.id })
}

/** A session went out of a draft (all of them: the draft was put away), and those asked to speak in it are not any more. */
export async function draftSessionGone(tx: Tx, draft: Pick<Draft, 'id' | 'scope_id'>, gone: number | 'all') {
  for (const one of await listInvitations(tx, { draft: draft.id })) {
    const at = one.draft_position ?? 0
    if ((gone === 'all' || at === gone) && !one.ended_at) await endOne(tx, draft.scope_id, one.id)
    // One that has ended keeps a place that is nobody's.
    else if (gone !== 'all' && at > gone) await updateInvitation(tx, one.id, { draft_position: at - 1 })
  }
}

/** A draft is published: whoever was asked is asked for the published session, as the one printed there by their name. */
export async function draftPublished(
  tx: Tx,
  draft: Pick<Draft, 'id'> & { scope_id: ScopeId },
  { sessions, speakers }: Pick<NewProgramme, 'sessions' | 'speakers'>,
): Promise<void> {
  const asked = await listInvitations(tx, { draft: draft.id })
  if (asked.length === 0) return
  const names = await listNames(
    tx,
    asked.map(one => one.person_id),
  )
  const taken = new Set<string>()
  for (const one of asked) {
    const session = sessions[one.draft_position ?? -1]
    if (!session) continue
    const name = names.get(one.person_id)?.toLowerCase()
    const printed = speakers.find(
      speaker => speaker.session_id === session.id && speaker.name?.toLowerCase() === name && !taken.has(speaker.id),
    )
    if (printed && !one.ended_at) taken.add(printed.id)
    await updateInvitation(tx, one.id, {
      session_id: session.id,
      draft_id: null,
      draft_position: null,
      draft_head: null,
      ...(printed && !one.ended_at ? { speaker_id: printed.id, item_id: printed.item_id } : {}),
    })
    await happened(tx, 'speaker.answered', draft.scope_id, { invitation: one.id })
  }
  for (const session of new Set(asked.flatMap(one => sessions[one.draft_position ?? -1] ?? [])))
    await happened(tx, 'speakers.concerned', draft.scope_id, { session: session.id })
}
