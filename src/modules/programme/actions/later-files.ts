import { Invalid, notFound, Refusal } from '../../../kernel/errors.ts'
import { isId } from '../../../kernel/ids.ts'
import { writeDown } from '../../../kernel/journal.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import type { Network } from '../../networks/index.ts'
import { visibleDraft } from '../access.ts'
import { differencesOf, takenOver } from '../comparing/differences.ts'
import { markOfDraft } from '../comparing/marks.ts'
import { type Compared, comparedIn, withCompared } from '../rules/compared.ts'
import { type About, aboutIn } from '../rules/later-file.ts'
import { type Draft, findDraft, lockDraft, updateDraft } from '../store/drafts.ts'
import { listInvitations } from '../store/invitations.ts'
import { findSessionIn, updateAbout, updateChosen } from '../store/later-files.ts'
import { checked } from './checked.ts'
import { draftCorrected } from './draft-speakers.ts'
import { comparedSession, putIntoRevision, sessionOf } from './later-session.ts'

interface At {
  network: Network
  draft: string | undefined
}

/** Says that a file is about a session that is there already, so that it is compared with it and never published beside it. */
export async function attachFile(tx: Tx, { network, draft: id }: At, word: string): Promise<void> {
  const file = await lockDraft(tx, await visibleDraft(tx, network, id))
  if (file.state !== 'open') throw new Refusal('closed')
  if (file.content.sessions.length !== 1) throw new Invalid([{ field: 'about', text: 'problem-programme-about-one' }])
  const about = aboutIn(word)
  if (!about || !(await isThere(tx, network, file, about)))
    throw new Invalid([{ field: 'about', text: 'problem-programme-about-none' }])
  // It is not published any more: whoever was asked to speak in it would be asked for nothing.
  if ((await listInvitations(tx, { draft: file.id })).some(one => !one.ended_at))
    throw new Invalid([{ field: 'about', text: 'problem-speaker-attach' }])
  await updateAbout(tx, file.id, about)
  await writeDown(tx, 'programme-file.attached', `programme-draft:${file.id}`, network.id)
}

/** Takes a file away from its session: it is a programme of its own again. What was taken over from it stays. */
export async function detachFile(tx: Tx, at: At): Promise<void> {
  const file = await attachedFile(tx, at)
  await updateAbout(tx, file.id, null)
  await writeDown(tx, 'programme-file.detached', `programme-draft:${file.id}`, at.network.id)
}

/** Chooses the differences that are to be taken over: those marked, and no others. Nothing is in the programme yet. */
export async function chooseDifferences(tx: Tx, at: At, marks: readonly string[]): Promise<void> {
  const file = await attachedFile(tx, at)
  const { known, later } = await comparedWith(tx, at.network, file)
  const there = new Set(differencesOf(known, later).map(one => one.mark))
  const chosen = [...new Set(marks)].filter(mark => there.has(mark))
  await updateChosen(tx, file.id, { state: 'attached', chosen })
}

/**
 * Puts the chosen differences into the draft the file is about, or into a correction of the published session. Chosen ones
 * that are gone meanwhile change nothing. Gives the address where it goes on, null for the page of the differences.
 */
export async function putChosen(tx: Tx, at: At): Promise<string | null> {
  const file = await attachedFile(tx, at)
  if (file.about_session) {
    const session = await sessionOf(tx, at.network, file)
    const { known, later } = await comparedWith(tx, at.network, file)
    const changed = takenOver(known, later, new Set(file.chosen))
    await updateChosen(tx, file.id, { chosen: [] })
    return putIntoRevision(tx, { network: at.network, session, known, changed })
  }
  await putIntoDraft(tx, at, file)
  return null
}

async function putIntoDraft(tx: Tx, at: At, file: Draft): Promise<void> {
  const target = await openTarget(tx, at.network, file)
  const { known, later } = compare(target, file)
  const changed = takenOver(known, later, new Set(file.chosen))
  const content = checked(withCompared(target.content, positionOf(file), changed))
  const before = { content: target.content, after: markOfDraft(content) }
  await updateDraft(tx, target.id, { content })
  await draftCorrected(tx, target, content)
  await updateChosen(tx, file.id, { chosen: [], before })
  await writeDown(tx, 'session.corrected', `programme-draft:${target.id}`, at.network.id)
}

/**
 * Puts the draft back as it was before differences were last put in. Refused when it was corrected since: nobody's
 * correction is undone by undoing something else.
 */
export async function undoPutting(tx: Tx, at: At): Promise<void> {
  const file = await attachedFile(tx, at)
  if (!file.before) throw new Refusal('conflict')
  const target = await openTarget(tx, at.network, file)
  if (markOfDraft(target.content) !== file.before.after)
    throw new Invalid([{ field: 'undo', text: 'problem-programme-undo-late' }])
  await updateDraft(tx, target.id, { content: file.before.content })
  await draftCorrected(tx, target, file.before.content)
  await updateChosen(tx, file.id, { before: null })
  await writeDown(tx, 'session.corrected', `programme-draft:${target.id}`, at.network.id)
}

/** Says that the differences that are left are left on purpose. They can still be looked at. */
export async function settleFile(tx: Tx, at: At): Promise<void> {
  const file = await attachedFile(tx, at)
  await updateChosen(tx, file.id, { state: 'settled', chosen: [] })
  await writeDown(tx, 'programme-file.settled', `programme-draft:${file.id}`, at.network.id)
}

/** The session a file is about as it stands, and what the file says. */
export async function comparedWith(
  tx: Tx,
  network: Network,
  file: Draft,
): Promise<{ known: Compared; later: Compared }> {
  if (file.about_session) {
    const session = await sessionOf(tx, network, file)
    const later = comparedIn(file.content, 0)
    return { known: await comparedSession(tx, session, later.language), later }
  }
  const target = file.about_draft ? await findDraft(tx, network.id, file.about_draft) : undefined
  if (!target) throw notFound()
  return compare(target, file)
}

const compare = (target: Draft, file: Draft) => ({
  known: comparedIn(target.content, positionOf(file)),
  later: comparedIn(file.content, 0),
})

async function isThere(tx: Tx, network: Network, file: Draft, about: About): Promise<boolean> {
  if ('session' in about)
    return isId(about.session) && (await findSessionIn(tx, network.id, about.session)) !== undefined
  if (!isId(about.draft) || about.draft === file.id) return false
  const draft = await findDraft(tx, network.id, about.draft)
  return draft?.state === 'open' && draft.content.sessions[about.position] !== undefined
}

async function attachedFile(tx: Tx, { network, draft }: At): Promise<Draft> {
  const file = await lockDraft(tx, await visibleDraft(tx, network, draft))
  if (file.state !== 'attached' && file.state !== 'settled') throw new Refusal('closed')
  return file
}

async function openTarget(tx: Tx, network: Network, file: Draft): Promise<Draft> {
  const found = file.about_draft ? await findDraft(tx, network.id, file.about_draft) : undefined
  if (!found) throw new Refusal('closed')
  const target = await lockDraft(tx, found)
  if (target.state !== 'open') throw new Refusal('closed')
  return target
}

function positionOf(file: Draft): number {
  if (file.about_position === null) throw new Error('a file about a draft names its session')
  return file.about_position
}
