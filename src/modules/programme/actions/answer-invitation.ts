import { createHash } from 'node:crypto'
import { Invalid, Refusal } from '../../../kernel/errors.ts'
import { happened } from '../../../kernel/events.ts'
import { keepFile } from '../../../kernel/files/keep.ts'
import { contentTypeOf, kindOf } from '../../../kernel/files/kinds.ts'
import type { Upload } from '../../../kernel/http/web.ts'
import { isId } from '../../../kernel/ids.ts'
import { writeDown } from '../../../kernel/journal.ts'
import { now } from '../../../kernel/now.ts'
import { type Text, textOf, wordsOf } from '../../../kernel/text.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import type { PersonId } from '../../register/index.ts'
import { invitationOfLink, invitationToWorkOn, linkObjectOf } from '../access.ts'
import { spanOf } from '../rules/hours.ts'
import { SLIDES, SLIDES_AT_MOST } from '../rules/speaking.ts'
import { type Invitation, type InvitationChange, updateInvitation } from '../store/invitations.ts'
import type { Session } from '../store/published.ts'
import { hasSameSlides, hideSlides, insertSlides, listSlides, removeSlides } from '../store/slides.ts'

/** The person of a link says whether they will speak, and may say why not. Said again, it changes nothing. */
export async function answerByLink(
  tx: Tx,
  given: { answer: 'confirmed' | 'declined'; words?: string; language?: string; speaks?: string },
): Promise<void> {
  const { invitation } = await openByLink(tx)
  const reason = given.answer === 'declined' && given.words ? textOf(given.words, given.language || 'und') : null
  const same = invitation.state === given.answer && sameWords(invitation.reason, reason)
  if (same && (given.speaks || invitation.own_language) === invitation.own_language) return
  if (given.answer === 'declined') await hideSlides(tx, invitation.id)
  await keep(tx, invitation, {
    state: given.answer,
    reason,
    ...(given.speaks ? { own_language: given.speaks } : {}),
    channel: 'link',
  })
}

/** How they want to be printed, and what they say of themself. What is emptied is taken away. */
export async function describeByLink(
  tx: Tx,
  given: { role?: string; organisation?: string; words?: string; language: string; speaks?: string },
): Promise<void> {
  const { invitation } = await openByLink(tx)
  const text = (words: string | undefined) => (words ? textOf(words, given.language) : null)
  const change = {
    own_role: text(given.role),
    own_organisation: text(given.organisation),
    own_bio: text(given.words),
    own_language: given.speaks || invitation.own_language,
  }
  const same =
    sameWords(invitation.own_role, change.own_role) &&
    sameWords(invitation.own_organisation, change.own_organisation) &&
    sameWords(invitation.own_bio, change.own_bio) &&
    invitation.own_language === change.own_language
  if (!same) await keep(tx, invitation, { ...change, channel: 'link' })
}

/** Keeps a file of theirs for the staff: presentations, PDF files and pictures, by their content. The same file once. */
export async function sendSlidesByLink(tx: Tx, upload: Upload | null): Promise<void> {
  const { invitation } = await openByLink(tx)
  if (!upload || upload.bytes.length === 0) throw new Invalid([{ field: 'file', text: 'problem-speaker-file-none' }])
  const kind = contentTypeOf(upload.name, await kindOf(upload.bytes))
  if (!SLIDES[kind]) throw new Invalid([{ field: 'file', text: 'problem-speaker-file-kind' }])
  if (await hasSameSlides(tx, invitation.id, createHash('sha256').update(upload.bytes).digest())) return
  if ((await listSlides(tx, [invitation.id])).length >= SLIDES_AT_MOST)
    throw new Invalid([{ field: 'file', text: 'problem-speaker-files-many', values: { most: SLIDES_AT_MOST } }])
  const scope = invitation.scope_id
  const file = await keepFile(tx, { scope, visibility: 'staff', ...upload })
  const { name, bytes } = file
  await insertSlides(tx, { invitation_id: invitation.id, file_id: file.id, name, bytes, scope })
  await writeDown(tx, 'slides.sent', linkObjectOf(invitation.id), scope, { file: file.id })
}

/** Takes one of their files back, from the page as well. */
export async function takeSlidesBackByLink(tx: Tx, slides: string | undefined): Promise<void> {
  const { invitation } = await openByLink(tx)
  if (!isId(slides) || !(await removeSlides(tx, invitation.id, slides))) return
  await writeDown(tx, 'slides.taken-back', linkObjectOf(invitation.id), invitation.scope_id)
}

/** Staff enter what somebody answered on the phone, under their own name as the one who took it. */
export async function enterAnswer(
  tx: Tx,
  at: { network: string | undefined; invitation: string | undefined },
  given: { answer: 'confirmed' | 'declined'; words?: string; language?: string },
): Promise<Invitation> {
  const { invitation } = await invitationToWorkOn(tx, at, true)
  if (invitation.ended_at) throw new Invalid([{ field: 'key', text: 'problem-speaker-ended' }])
  const reason = given.answer === 'declined' && given.words ? textOf(given.words, given.language || 'und') : null
  if (invitation.state === given.answer && sameWords(invitation.reason, reason)) return invitation
  await keep(tx, invitation, {
    state: given.answer,
    reason,
    channel: 'phone',
    answered_by: tx.actor.person as PersonId,
  })
  return invitation
}

async function keep(tx: Tx, invitation: Invitation, change: InvitationChange): Promise<void> {
  await updateInvitation(tx, invitation.id, { answered_by: null, ...change, answered_at: await now(tx) })
  await writeDown(tx, 'speaker.answered', linkObjectOf(invitation.id), invitation.scope_id)
  await happened(tx, 'speaker.answered', invitation.scope_id, { invitation: invitation.id })
}

/** What a link is about, for the rest of the transaction, as long as the session is not over. */
async function openByLink(tx: Tx) {
  const found = await invitationOfLink(tx, true)
  if (await isOver(tx, found.session)) throw new Refusal('closed')
  return found
}

export async function isOver(tx: Tx, session: Session | null): Promise<boolean> {
  return session !== null && Temporal.Instant.compare(spanOf(session).endsAt, await now(tx)) <= 0
}

function sameWords(before: Text | null, after: Text | null): boolean {
  if (!before || !after) return before === after
  return wordsOf(before) === wordsOf(after) && before.original === after.original
}
