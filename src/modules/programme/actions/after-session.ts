import { isDay, isZone } from '../../../kernel/clock.ts'
import { Invalid, type Problem } from '../../../kernel/errors.ts'
import { happened } from '../../../kernel/events.ts'
import { newId, slugOf } from '../../../kernel/ids.ts'
import { writeDown } from '../../../kernel/journal.ts'
import { searchChanged } from '../../../kernel/search/keep.ts'
import { textOf } from '../../../kernel/text.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import { type At, sessionToRevise } from '../access.ts'
import { isHour } from '../rules/hours.ts'
import { firstFree } from '../rules/publication.ts'
import { type RevisedLine, type RevisedSpeaker, retyped } from '../rules/revision.ts'
import { hourAfter, minutesBetween } from '../rules/timetable.ts'
import { listInvitations } from '../store/invitations.ts'
import { listTakenSessionSlugs, type SessionId } from '../store/published.ts'
import { insertAgain, lockSession, replaceAgenda, updateConclusions } from '../store/revisions.ts'
import { revisedOf } from '../views/revised.ts'

/** Keeps what a session concluded, in one language; the next session of its series opens with it. */
export async function concludeSession(
  tx: Tx,
  at: At,
  { language, conclusions }: { language: string; conclusions?: string },
): Promise<string> {
  const { network, session } = await sessionToRevise(tx, at)
  await lockSession(tx, session.id)
  await updateConclusions(tx, session.id, retyped(session.conclusions, language, conclusions))
  await writeDown(tx, 'session.concluded', `session:${session.id}`, network.id)
  await searchChanged(tx, 'programme', session.series_id, network.id)
  return `/${network.slug}/sessions/${session.slug}`
}

/**
 * Holds a session once more at another hour, for another half of the world: its agenda and speakers with the hours of the
 * new place. Both are read as one; each goes on by itself.
 */
export async function holdAgain(
  tx: Tx,
  at: At,
  typed: { date: string; start: string; zone: string; place: string },
): Promise<string> {
  const { network, session } = await sessionToRevise(tx, at)
  const { date, start, zone } = typed
  const problems: Problem[] = []
  if (!isDay(date)) problems.push({ field: 'date', text: 'problem-programme-day' })
  if (!isHour(start)) problems.push({ field: 'start', text: 'problem-programme-hour' })
  if (!isZone(zone)) problems.push({ field: 'zone', text: 'problem-programme-zone' })
  if (problems.length > 0) throw new Invalid(problems)
  const { visibility } = await lockSession(tx, session.id)
  const content = await revisedOf(tx, session)
  const by = minutesBetween(session.start, start)
  const id = newId<'programme-session'>() as SessionId
  const slug = firstFree(
    [slugOf(`${session.slug} ${typed.place}`), slugOf(`${session.slug} ${date}`)],
    new Set(await listTakenSessionSlugs(tx, network.id, [session.slug])),
  )
  const end = hourAfter(session.end, by)
  const place = textOf(typed.place, session.place.original)
  await insertAgain(tx, session, { id, scope: network.id, visibility, slug, date, start, end, zone, place })
  // Whoever said yes by an invitation said it to the first hour alone.
  const asked = (await listInvitations(tx, { session: session.id })).filter(one => one.placed !== null)
  const unasked = (one: RevisedSpeaker): RevisedSpeaker =>
    asked.some(({ speaker_id }) => speaker_id === one.id)
      ? { ...one, id: newId(), confirmed: false }
      : { ...one, id: newId() }
  const anew = (line: RevisedLine): RevisedLine => ({
    ...line,
    id: newId(),
    start: line.start && hourAfter(line.start, by),
    end: line.end && hourAfter(line.end, by),
    speakers: line.speakers.map(unasked),
  })
  await replaceAgenda(
    tx,
    { session: id, scope: network.id, visibility },
    { lines: content.lines.map(anew), speakers: content.speakers.map(unasked) },
  )
  await writeDown(tx, 'session.held-again', `session:${id}`, network.id)
  await searchChanged(tx, 'programme', session.series_id, network.id)
  await happened(tx, 'session.held-again', network.id, { session: id, of: session.again_of ?? session.id })
  return `/${network.slug}/sessions/${slug}`
}
