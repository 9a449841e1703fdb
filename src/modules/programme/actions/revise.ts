import { Invalid, notFound, Refusal } from '../../../kernel/errors.ts'
import { happened } from '../../../kernel/events.ts'
import { newId, type ScopeId } from '../../../kernel/ids.ts'
import { writeDown } from '../../../kernel/journal.ts'
import { searchChanged } from '../../../kernel/search/keep.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import { type At, sessionToRevise } from '../access.ts'
import type { ChangeTold } from '../rules/changes.ts'
import { type Retyped, type TypedHead, type TypedRevisedLine, withHead, withTypedLine } from '../rules/retype.ts'
import { differences, isSame, newNote, type Revised } from '../rules/revision.ts'
import { swapped, type Timetable, withoutLine } from '../rules/timetable.ts'
import { insertChange } from '../store/changes.ts'
import { deleteNotesToCome, listNotesToCome, reviseNotes, showNotesToCome } from '../store/later-files.ts'
import type { Session } from '../store/published.ts'
import {
  deleteRevision,
  findRevision,
  insertRevision,
  lockSession,
  replaceAgenda,
  updateRevision,
  updateSession,
} from '../store/revisions.ts'
import { revisedOf } from '../views/revised.ts'
import { roleOf } from './part-roles.ts'
import { placeAnew } from './place-speaker.ts'

/** Begins to correct a published session, or goes on with what somebody began. Nobody but the staff sees it. */
export async function beginRevision(tx: Tx, at: At): Promise<string> {
  const { network, session } = await sessionToRevise(tx, at)
  const content = await revisedOf(tx, session)
  await insertRevision(tx, { session_id: session.id, scope_id: network.id, base: session.sequence, content })
  return `/${network.slug}/sessions/${session.slug}/revision`
}

/** Corrects the head: title, texts, day, hours and place. A start that moves takes the whole agenda along. */
export async function reviseHead(tx: Tx, at: At, typed: TypedHead): Promise<string> {
  return step(tx, at, typed.seen, content => typedIn(withHead(content, typed, newId, roleOf)))
}

/** Corrects a line, or adds one behind another. What follows moves, up to the first line that is fixed. */
export async function reviseLine(
  tx: Tx,
  at: At & { line: string | undefined },
  typed: TypedRevisedLine,
): Promise<string> {
  return step(tx, at, typed.seen, content =>
    typedIn(withTypedLine(content, at.line === 'new' ? null : (at.line ?? ''), typed, newId)),
  )
}

/** Moves a line up or down among those beside it, or takes it out. */
export async function arrangeLine(
  tx: Tx,
  at: At,
  { seen, up, down, out }: { seen?: string; up?: string; down?: string; out?: string },
): Promise<string> {
  const arranged = <T extends Timetable<Revised['lines'][number]>>(table: T) =>
    up ? swapped(table, up, -1) : down ? swapped(table, down, 1) : out ? withoutLine(table, out) : table
  return step(tx, at, seen, content => ({ ...content, ...arranged({ lines: content.lines, end: content.end }) }))
}

/**
 * Puts a correction out: everybody reads it from now on, what changed is kept and shown, and the house is told
 * (`session.changed` with the ids of session and change). Refused when the session was changed otherwise meanwhile.
 */
export async function putOutRevision(tx: Tx, at: At): Promise<string> {
  const { network, session } = await sessionToRevise(tx, at)
  const { visibility, sequence } = await lockSession(tx, session.id)
  const revision = await findRevision(tx, session.id, true)
  const address = `/${network.slug}/sessions/${session.slug}`
  if (!revision) return address
  if (revision.base !== sequence) throw new Refusal('conflict')
  const before = await revisedOf(tx, session)
  const after = revision.content
  await deleteRevision(tx, session.id)
  const shown = (await listNotesToCome(tx, session.id)).map(newNote)
  await showNotesToCome(tx, session.id, visibility)
  if (isSame(before, after) && shown.length === 0) return address
  const { lines, speakers, notes = [], ...head } = after
  await reviseNotes(tx, session.series_id, notes)
  await replaceAgenda(tx, { session: session.id, scope: network.id, visibility }, { lines, speakers })
  // What the file printed was said of the hours it printed.
  const moved = head.date !== before.date || head.start !== before.start || head.zone !== before.zone
  await updateSession(tx, session.id, { ...head, ...(moved ? { zone_printed: null } : {}) })
  await tellChange(tx, { session, scope: network.id, visibility, what: [...differences(before, after), ...shown] })
  await placeAnew(tx, session.id)
  return address
}

/** Puts a correction away: the session stays as it is. */
export async function discardRevision(tx: Tx, at: At): Promise<string> {
  const { network, session } = await sessionToRevise(tx, at)
  await deleteRevision(tx, session.id)
  await deleteNotesToCome(tx, session.id)
  return `/${network.slug}/sessions/${session.slug}`
}

/** Says whether a session takes place; what it was stays on its page, and calendars are told. */
export async function callOff(tx: Tx, at: At, off: boolean): Promise<string> {
  const { network, session } = await sessionToRevise(tx, at)
  const { visibility } = await lockSession(tx, session.id)
  if ((session.cancelled_at !== null) !== off) {
    await updateSession(tx, session.id, { cancelled: off })
    const told = off ? { before: null, after: 'off' } : { before: 'off', after: null }
    await tellChange(tx, { session, scope: network.id, visibility, what: [{ what: 'cancelled', of: null, ...told }] })
  }
  return `/${network.slug}/sessions/${session.slug}`
}

async function tellChange(
  tx: Tx,
  { session, scope, visibility, what }: { session: Session; scope: ScopeId; visibility: string; what: ChangeTold[] },
): Promise<void> {
  await writeDown(tx, 'session.changed', `session:${session.id}`, scope)
  await searchChanged(tx, 'programme', session.series_id, scope)
  if (what.length === 0) return
  const { sequence } = await lockSession(tx, session.id)
  const change = await insertChange(tx, { session: session.id, scope, visibility, sequence, what })
  await happened(tx, 'session.changed', scope, { session: session.id, change })
  await happened(tx, 'speakers.concerned', scope, { session: session.id })
}

function typedIn(typed: Retyped): Revised {
  if ('problems' in typed) throw new Invalid(typed.problems)
  return typed.content
}

/** One step of a correction, on what the page that sent it had shown. */
async function step(tx: Tx, at: At, seen: string | undefined, change: (content: Revised) => Revised): Promise<string> {
  const { network, session } = await sessionToRevise(tx, at)
  const revision = await findRevision(tx, session.id, true)
  if (!revision) throw notFound()
  if (seen !== String(revision.step))
    throw new Invalid([{ field: 'seen', text: 'problem-programme-changed-meanwhile' }])
  await updateRevision(tx, session.id, change(revision.content))
  return `/${network.slug}/sessions/${session.slug}/revision`
}
