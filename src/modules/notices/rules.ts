import { isZone } from '../../kernel/clock.ts'

/** How somebody is told: by mail at once, in the digest, on the page alone, or not at all. What is mailed stands on the page as well. */
export const WAYS = ['mail', 'digest', 'page', 'nothing'] as const
export type Way = (typeof WAYS)[number]

export const isWay = (word: string): word is Way => WAYS.some(one => one === word)

/** Up to how many unread ones are counted. */
export const MOST_COUNTED = 100

/** What somebody said about a kind in a network, by the page or by the link in a mail. */
export interface Choice {
  how: 'mail' | 'digest' | null
  silent: boolean
  /** No mails of it are wanted. */
  unwanted: boolean
}

export const NO_CHOICE: Choice = { how: null, silent: false, unwanted: false }

/** How a kind reaches somebody who chose this. */
export function wayOf(kind: { default: Way; must?: true }, { how, silent, unwanted }: Choice): Way {
  if (kind.must) return 'mail'
  if (unwanted) return silent ? 'nothing' : 'page'
  return how ?? kind.default
}

/** The choice that a way stands for; how mails came before is kept for whoever wants them again. */
export function choiceOf(way: Way, before: Choice): Choice {
  if (way === 'mail' || way === 'digest') return { how: way, silent: false, unwanted: false }
  return { how: before.how, silent: way === 'nothing', unwanted: true }
}

/** When the digest of somebody comes. */
export interface Rhythm {
  every: 'day' | 'week'
  /** 1 is Monday. */
  weekday: number
  hour: number
  /** Its mails name networks and titles. */
  names: boolean
  pausedUntil: Temporal.Instant | null
}

export const USUAL: Rhythm = { every: 'day', weekday: 1, hour: 8, names: false, pausedUntil: null }

/** What becomes of a notice; `mail`: it is written now. */
export type Verdict = { state: 'mail' | 'digest' | 'page' | 'silent' } | { state: 'night'; until: Temporal.Instant }

export interface Told {
  way: Way
  must: boolean
  /** There is an address, it takes mail, and its person still belongs. */
  reached: boolean
  /** They ended their digests by the link in one. */
  noDigests: boolean
  pausedUntil: Temporal.Instant | null
  zone: string | null
}

/** What becomes of a notice at this hour. */
export function verdictOn({ way, must, reached, noDigests, pausedUntil, zone }: Told, now: Temporal.Instant): Verdict {
  if (must) return { state: reached ? 'mail' : 'page' }
  if (way === 'nothing') return { state: 'silent' }
  if (way === 'page' || !reached) return { state: 'page' }
  if (way === 'digest' || isPaused(pausedUntil, now)) return { state: noDigests ? 'page' : 'digest' }
  const until = endOfNight(now, zone)
  return until ? { state: 'night', until } : { state: 'mail' }
}

export function isPaused(until: Temporal.Instant | null, now: Temporal.Instant): boolean {
  return until !== null && Temporal.Instant.compare(now, until) < 0
}

const EVENING = 22
const MORNING = 7

/** When the night that it is there now is over: at seven; null by day. Nobody's telephone rings at three for a notice. */
export function endOfNight(now: Temporal.Instant, zone: string | null): Temporal.Instant | null {
  const there = now.toZonedDateTimeISO(known(zone))
  if (there.hour >= MORNING && there.hour < EVENING) return null
  const day = there.hour < MORNING ? there.toPlainDate() : there.toPlainDate().add({ days: 1 })
  return at(day, MORNING, there.timeZoneId)
}

/** The last hour up to now at which a digest of this rhythm was to come, by the clock of its reader's zone. */
export function lastDigestHour(rhythm: Rhythm, zone: string | null, now: Temporal.Instant): Temporal.Instant {
  const there = now.toZonedDateTimeISO(known(zone))
  const step = rhythm.every === 'day' ? 1 : 7
  const since = rhythm.every === 'day' ? 0 : (there.dayOfWeek - rhythm.weekday + 7) % 7
  const day = there.toPlainDate().subtract({ days: since })
  const hour = at(day, rhythm.hour, there.timeZoneId)
  if (Temporal.Instant.compare(hour, now) <= 0) return hour
  return at(day.subtract({ days: step }), rhythm.hour, there.timeZoneId)
}

/**
 * Whether a digest is due for somebody whose oldest notice waits since then. It asks facts alone, no timer and no memory
 * of the last digest: what was in that one does not wait any more.
 */
export function isDigestDue(
  rhythm: Rhythm,
  zone: string | null,
  oldest: Temporal.Instant,
  now: Temporal.Instant,
): boolean {
  const hour = lastDigestHour(rhythm, zone, now)
  if (rhythm.pausedUntil && Temporal.Instant.compare(hour, rhythm.pausedUntil) < 0) return false
  // What comes at the very hour waits for the next one: that digest may have gone already.
  return Temporal.Instant.compare(oldest, hour) < 0
}

/** An hour that the clock skips on that day comes an hour later; one that it shows twice, the first time (RFC 5545 §3.3.5). */
function at(day: Temporal.PlainDate, hour: number, zone: string): Temporal.Instant {
  return day.toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from({ hour }) }).toInstant()
}

const known = (zone: string | null) => (zone && isZone(zone) ? zone : 'UTC')
