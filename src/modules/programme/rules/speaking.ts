import type { Text } from '../../../kernel/text.ts'
import type { ChangeTold } from './changes.ts'
import type { LocalHours } from './hours.ts'
import type { Revised, RevisedSpeaker } from './revision.ts'

/** How a printed speaker stood before an answer was put on the page. */
export interface Placed {
  /** The answer put them there: they were not printed before. */
  added: boolean
  confirmed: boolean | null
}

/** What the session of a draft is, as far as somebody is told who is asked to speak in it. */
export interface DraftHead {
  title: Text
  place: Text | null
  date: string | null
  start: string | null
  end: string | null
  zone: string | null
}

/** What somebody answered, or that they have not. */
export type Answer = 'invited' | 'confirmed' | 'declined'

/** The day and hours of a session of a draft where all of them are known. */
export function hoursOfDraft({ date, start, end, zone }: DraftHead): LocalHours | null {
  return date && start && end && zone ? { date, start, end, zone } : null
}

/** A mail about an invitation, of what is new: why it is written. */
export type Why = 'invited' | 'again' | 'moved' | 'off' | 'on'

/** What is known of an invitation when its session was changed. */
export interface AskedFor {
  state: Answer
  asked_for: Temporal.Instant | null
  told_off: boolean
}

/**
 * What a speaker must hear once a session is at `startsAt`, called off or not; null: nothing. Whoever declined hears nothing
 * more. A session that was moved asks everybody anew: a yes was said to an hour.
 */
export function newsOf(
  known: AskedFor,
  { startsAt, off }: { startsAt: Temporal.Instant; off: boolean },
): { why: Why; asksAnew: boolean } | null {
  if (known.state === 'declined') return null
  const moved = known.asked_for === null || Temporal.Instant.compare(known.asked_for, startsAt) !== 0
  if (off) return known.told_off ? null : { why: 'off', asksAnew: false }
  if (known.told_off) return { why: 'on', asksAnew: moved }
  return moved ? { why: 'moved', asksAnew: true } : null
}

/** Whether a silent speaker may be reminded again: not while the last mail is a day old or less. */
export function mayRemind(
  one: {
    state: Answer
    ended_at: Temporal.Instant | null
    sent_at: Temporal.Instant | null
    asked: number
    sent: number
  },
  now: Temporal.Instant,
): boolean {
  if (one.state !== 'invited' || one.ended_at !== null || one.asked !== one.sent || one.sent_at === null) return false
  return Temporal.Instant.compare(one.sent_at.add({ hours: 24 }), now) <= 0
}

/** What an answer does to a printed speaker: adds them, changes them where they stand, or takes them out. */
export type Step =
  | { adds: RevisedSpeaker; item: string | null }
  | { changes: (one: RevisedSpeaker) => RevisedSpeaker }
  | { removes: true }

/** A session that is being corrected, after a step: whom the correction takes out stays out, its other words stay. */
export function withSpeaker(content: Revised, id: string, step: Step): Revised {
  const inside = (list: readonly RevisedSpeaker[], isTheirs: boolean): RevisedSpeaker[] => {
    if ('adds' in step) return isTheirs ? [...list, step.adds] : [...list]
    if ('removes' in step) return list.filter(one => one.id !== id)
    return list.map(one => (one.id === id ? step.changes(one) : one))
  }
  const line = 'adds' in step ? content.lines.find(one => one.id === step.item) : undefined
  return {
    ...content,
    speakers: inside(content.speakers, line === undefined),
    lines: content.lines.map(one => ({ ...one, speakers: inside(one.speakers, one === line) })),
  }
}

/**
 * That somebody else speaks in a line than before. Whom it says by no name: a change is kept for good, and who said yes and
 * then no would stand in it.
 */
export const peopleChanged = (of: Text | null): ChangeTold[] => [{ what: 'people', of, before: null, after: null }]

/** Endings and kinds of what may be sent as slides, by content. */
export const SLIDES: Readonly<Record<string, true>> = {
  'application/pdf': true,
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': true,
  'application/vnd.oasis.opendocument.presentation': true,
  'image/jpeg': true,
  'image/png': true,
  'image/webp': true,
}

export const SLIDES_ACCEPT = '.pdf,.pptx,.odp,.jpg,.jpeg,.png,.webp'
/** Files one invitation can have at a time. */
export const SLIDES_AT_MOST = 5
