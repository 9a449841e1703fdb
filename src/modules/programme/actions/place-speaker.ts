import { happened, type Subscription } from '../../../kernel/events.ts'
import { showFileTo } from '../../../kernel/files/keep.ts'
import { isId, newId } from '../../../kernel/ids.ts'
import { writeDown } from '../../../kernel/journal.ts'
import { searchChanged } from '../../../kernel/search/keep.ts'
import { originalOf, type Text } from '../../../kernel/text.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import { listNames } from '../../register/index.ts'
import { type RevisedSpeaker, retyped } from '../rules/revision.ts'
import { peopleChanged, type Step, withSpeaker } from '../rules/speaking.ts'
import { insertChange } from '../store/changes.ts'
import { findInvitation, type Invitation, listInvitations, updateInvitation } from '../store/invitations.ts'
import { deletePrinted, findLineTitle, listPrinted, patchRevision, putPrinted } from '../store/placing.ts'
import { findSeriesById, type Session, type SessionId } from '../store/published.ts'
import { findRevision, lockSession, updateSession } from '../store/revisions.ts'
import { findSessionById } from '../store/sessions.ts'
import { hideSlides, listSlides } from '../store/slides.ts'

/**
 * When a speaker answered, or an invitation ended: what is printed follows. A yes takes "to be confirmed" away, prints
 * what they said of themself, and prints whoever was not printed yet; what takes it back restores what stood before.
 * Whether somebody declined is told to nobody: it changes nothing that others read.
 */
export const placeSpeakers: Subscription = {
  event: 'speaker.answered',
  subscriber: 'place-speakers',
  async run(tx, { payload, scope }) {
    const invitation = isId(payload['invitation']) ? await findInvitation(tx, payload['invitation'], true) : undefined
    if (!invitation || invitation.scope_id !== scope || !invitation.session_id) return
    const session = await findSessionById(tx, invitation.session_id)
    if (!session) return
    if (invitation.state === 'confirmed' && !invitation.ended_at) await place(tx, invitation, session)
    else await displace(tx, invitation, session)
  },
}

/** After the agenda of a session was replaced: confirmed speakers are printed as they said, where they still stand. */
export async function placeAnew(tx: Tx, session: SessionId): Promise<void> {
  for (const { id, scope_id, state, ended_at } of await listInvitations(tx, { session }))
    if (state === 'confirmed' && !ended_at) await happened(tx, 'speaker.answered', scope_id, { invitation: id })
}

async function place(tx: Tx, invitation: Invitation, session: Session): Promise<void> {
  const { visibility } = await lockSession(tx, session.id)
  const row = (await listPrinted(tx, session.id)).find(one => one.id === invitation.speaker_id)
  const coming = row ? undefined : await inCorrection(tx, session, invitation)
  // Once printed and then taken out by the secretariat, they stay out.
  if (!row && !coming && invitation.placed) return
  const as = <One extends RevisedSpeaker>(one: One): One => ({
    ...one,
    role: said(one.role, invitation.own_role),
    organisation: said(one.organisation, invitation.own_organisation),
    minutes: one.minutes ?? invitation.minutes,
    confirmed: true,
  })
  const known = row ?? coming ?? (await newlyPrinted(tx, invitation))
  const item_id = row ? row.item_id : await lineOf(tx, session, invitation)
  const after = { ...as(known), session_id: session.id, item_id, bio: biography(row?.bio ?? null, invitation.own_bio) }
  if (!coming) await putPrinted(tx, after, { scope: invitation.scope_id, visibility })
  const added = !row && !coming
  const placed = invitation.placed ?? { added, confirmed: known.confirmed }
  await updateInvitation(tx, invitation.id, { placed, speaker_id: after.id })
  await follow(tx, session, after, added ? { adds: as(known), item: item_id } : { changes: as })
}

async function displace(tx: Tx, invitation: Invitation, session: Session): Promise<void> {
  await hideAllSlides(tx, invitation)
  const { placed } = invitation
  if (!placed) return
  const { visibility } = await lockSession(tx, session.id)
  const row = (await listPrinted(tx, session.id)).find(one => one.id === invitation.speaker_id)
  const known = row ?? (await inCorrection(tx, session, invitation))
  await updateInvitation(tx, invitation.id, { placed: null, ...(placed.added ? { speaker_id: null } : {}) })
  const as = <One extends RevisedSpeaker>(one: One): One => ({ ...one, confirmed: placed.confirmed })
  if (row && placed.added) await deletePrinted(tx, row.id)
  else if (row) await putPrinted(tx, { ...as(row), bio: null }, { scope: invitation.scope_id, visibility })
  const at = { id: known?.id ?? '', item_id: row?.item_id ?? null }
  if (known) await follow(tx, session, at, row && placed.added ? { removes: true } : { changes: as })
}

/** What goes with it: a correction on its way, what is told, what is found. A mark and a text about somebody are no news. */
async function follow(
  tx: Tx,
  session: Session,
  { id, item_id }: { id: string; item_id: string | null },
  step: Step,
): Promise<void> {
  const { visibility, sequence } = await lockSession(tx, session.id)
  const { scope_id: scope } = (await findSeriesById(tx, session.series_id))!
  const isNews = !('changes' in step)
  const revision = await findRevision(tx, session.id, true)
  if (revision) {
    const content = withSpeaker(revision.content, id, step)
    const base = isNews && revision.base === sequence ? sequence + 1 : revision.base
    if (JSON.stringify(content) !== JSON.stringify(revision.content) || base !== revision.base)
      await patchRevision(tx, session.id, { content, base })
  }
  await searchChanged(tx, 'programme', session.series_id, scope)
  if (!isNews) return
  const what = peopleChanged(item_id ? ((await findLineTitle(tx, session.id, item_id)) ?? null) : null)
  await writeDown(tx, 'session.changed', `session:${session.id}`, scope)
  const risen = await updateSession(tx, session.id, {})
  const change = await insertChange(tx, { session: session.id, scope, visibility, sequence: risen, what })
  await happened(tx, 'session.changed', scope, { session: session.id, change })
}

/** Somebody whom only a correction prints so far. */
async function inCorrection(tx: Tx, session: Session, { speaker_id }: Invitation): Promise<RevisedSpeaker | undefined> {
  const content = (await findRevision(tx, session.id, true))?.content
  return (
    content && [...content.speakers, ...content.lines.flatMap(line => line.speakers)].find(one => one.id === speaker_id)
  )
}

async function newlyPrinted(tx: Tx, invitation: Invitation): Promise<RevisedSpeaker> {
  const names = await listNames(tx, [invitation.person_id])
  const { role, minutes } = invitation
  const id = invitation.speaker_id ?? newId()
  return { id, name: names.get(invitation.person_id) ?? null, role, organisation: null, minutes, confirmed: null }
}

/** The line they were asked for, as long as the agenda has it. */
async function lineOf(tx: Tx, session: Session, { item_id }: Invitation): Promise<string | null> {
  return item_id && (await findLineTitle(tx, session.id, item_id)) !== undefined ? item_id : null
}

/** What they wrote beside what is printed: in its language, or as one more of its faces. */
const said = (printed: Text | null, own: Text | null) =>
  own ? retyped(printed, own.original, originalOf(own).text) : printed

/** Their own words about themself; what was translated of them stays, as older than the original. */
function biography(printed: Text | null, own: Text | null): Text | null {
  return printed && own && printed.original === own.original
    ? retyped(printed, own.original, originalOf(own).text)
    : own
}

async function hideAllSlides(tx: Tx, { id }: Invitation): Promise<void> {
  for (const { file_id } of await listSlides(tx, [id])) await showFileTo(tx, file_id, 'staff')
  await hideSlides(tx, id)
}
