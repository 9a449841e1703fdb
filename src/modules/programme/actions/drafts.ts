import { createHash } from 'node:crypto'
import { Invalid, notAllowed, notFound, Refusal } from '../../../kernel/errors.ts'
import { keepFile } from '../../../kernel/files/keep.ts'
import { writeDown } from '../../../kernel/journal.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import type { Network } from '../../networks/index.ts'
import { canMakeProgramme, visibleDraft } from '../access.ts'
import { type DraftProgramme, type DraftSession, withoutSession, withSession } from '../rules/draft.ts'
import { linesOf } from '../rules/lines.ts'
import { sessionIn, type TypedSession } from '../rules/typed-session.ts'
import { type Draft, type DraftId, findDraftOfFile, insertDraft, lockDraft, updateDraft } from '../store/drafts.ts'
import { moveLaterFiles, shiftLaterFiles, updateAbout } from '../store/later-files.ts'
import { checked } from './checked.ts'
import { draftCorrected, draftSessionGone } from './draft-speakers.ts'
import type { Prepared } from './prepare.ts'

/**
 * Keeps a programme that was read as a draft, and its file for the staff. The same bytes again make no second draft:
 * the first is given, published or not.
 */
export async function readIntoDraft(
  tx: Tx,
  upload: Prepared & { network: Network },
): Promise<{ draft: DraftId; known: Draft | null }> {
  const { network, fileName, bytes, source, content } = upload
  if (!canMakeProgramme(tx.actor, network)) throw notAllowed()
  const sha256 = createHash('sha256').update(bytes).digest()
  const known = await findDraftOfFile(tx, network.id, sha256)
  if (known) return { draft: known.id, known }
  const file = await keepFile(tx, { scope: network.id, visibility: 'staff', name: fileName, bytes })
  const draft = await insertDraft(tx, {
    scope: network.id,
    file: file.id,
    fileName: file.name,
    sha256,
    source,
    content,
  })
  // Somebody sent the same file at this very moment; theirs is the first.
  if (!draft) throw new Refusal('conflict')
  await writeDown(tx, 'programme.read', `programme-draft:${draft}`, network.id)
  return { draft, known: null }
}

/** Corrects one session of a draft (1 is the first), or adds one behind the last; faults are found anew. */
export async function correctSession(
  tx: Tx,
  network: Network,
  at: { draft: string | undefined; number: string | undefined },
  typed: TypedSession & { seen?: string },
): Promise<void> {
  const draft = await openDraft(tx, network, at.draft)
  const index = sessionIndex(draft.content, at.number)
  const { session, moved, problems } = sessionIn(typed, network.place)
  if ((typed.seen ?? '') !== markOf(draft.content.sessions[index])) {
    problems.push({ field: 'label', text: 'problem-programme-changed-meanwhile' })
  }
  if (problems.length > 0) throw new Invalid(problems)
  const known = draft.content.sessions[index]
  const kept = typed.kept === 'lines' && known
  const whole = {
    ...session,
    ...(kept ? { items: known.items } : {}),
    // What stands beside the agenda is in no field of this form.
    ...(known?.notes ? { notes: known.notes } : {}),
  }
  const places = !kept ? moved : new Map(linesOf(whole.items).map(({ was }) => [was ?? '', was ?? '']))
  const content = withSession(draft.content, index, whole, places)
  await change(tx, draft, content, 'session.corrected')
  await draftCorrected(tx, draft, content)
}

/** Takes a session out of a draft. */
export async function removeSession(
  tx: Tx,
  network: Network,
  at: { draft: string | undefined; number: string | undefined },
): Promise<void> {
  const draft = await openDraft(tx, network, at.draft)
  const index = sessionIndex(draft.content, at.number)
  if (!draft.content.sessions[index]) throw notFound()
  await change(tx, draft, withoutSession(draft.content, index), 'session.removed')
  await shiftLaterFiles(tx, draft.id, index)
  await draftSessionGone(tx, draft, index)
}

/** Corrects what stands above the sessions. */
export async function correctSeries(
  tx: Tx,
  network: Network,
  id: string | undefined,
  typed: { title: string; language: string; introduction?: string; objectives?: string },
): Promise<void> {
  const draft = await openDraft(tx, network, id)
  const lines = (words = '') =>
    words
      .split('\n')
      .map(line => line.trim())
      .filter(Boolean)
  const { title, language } = typed
  const content = {
    ...draft.content,
    title,
    language,
    introduction: lines(typed.introduction),
    objectives: lines(typed.objectives),
  }
  await change(tx, draft, content, 'programme.corrected')
}

/** Puts a draft away. The file may be uploaded again. */
export async function discardDraft(tx: Tx, network: Network, id: string | undefined): Promise<void> {
  const draft = await openDraft(tx, network, id)
  if (draft.state === 'attached') await updateAbout(tx, draft.id, null)
  await updateDraft(tx, draft.id, { state: 'discarded' })
  // Files about its sessions are programmes of their own again.
  await moveLaterFiles(tx, draft.id, [])
  await draftSessionGone(tx, draft, 'all')
  await writeDown(tx, 'programme.discarded', `programme-draft:${draft.id}`, network.id)
}

/** A short mark of a session as it stands, to notice that it was changed since a form was drawn. */
export function markOf(session: DraftSession | undefined): string {
  return session ? createHash('sha256').update(JSON.stringify(session)).digest('hex').slice(0, 16) : ''
}

/** Index of the session a number names (from 1); one behind the last is a new one. Any other is `not-found`. */
export function sessionIndex(content: DraftProgramme, number: string | undefined): number {
  const index = /^\d{1,4}$/.test(number ?? '') ? Number(number) - 1 : -1
  if (index < 0 || index > content.sessions.length) throw notFound()
  return index
}

async function openDraft(tx: Tx, network: Network, id: string | undefined): Promise<Draft> {
  const draft = await lockDraft(tx, await visibleDraft(tx, network, id))
  if (draft.state !== 'open' && draft.state !== 'attached') throw new Refusal('closed')
  return draft
}

async function change(tx: Tx, draft: Draft, content: DraftProgramme, act: string): Promise<void> {
  await updateDraft(tx, draft.id, { content: checked(content) })
  await writeDown(tx, act, `programme-draft:${draft.id}`, draft.scope_id)
}
