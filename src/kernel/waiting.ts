import type { Text } from './text.ts'
import type { Say } from './texts.ts'

/** What waits for those who run a place: a module says it, a page gathers what all of them say. */
export interface Waiting {
  /** A word that stays the same, for programs: `documents-unanswered`. */
  kind: string
  /** In words, with how many there are. */
  words: (say: Say) => string
  count: number
  /** The page where it is dealt with. */
  href: string
  /** What it is about, where that is one thing. */
  title?: Text
  /** By when: an hour, or a day (`2026-11-30`) that is nobody's hour; nothing for what waits without a date. */
  due?: Temporal.Instant | Temporal.PlainDate
}

/** How far ahead what is due is told, from now on. */
export interface Ahead {
  from: Temporal.Instant
  until: Temporal.Instant
}

export const isAhead = ({ from, until }: Ahead, at: Temporal.Instant): boolean =>
  Temporal.Instant.compare(from, at) <= 0 && Temporal.Instant.compare(at, until) < 0

/** A day is ahead as soon as it is that day anywhere, as long as it is not over everywhere. */
export function isDayAhead({ from, until }: Ahead, day: string): boolean {
  const begins = Temporal.PlainDate.from(day).toZonedDateTime('UTC').toInstant()
  return isAhead({ from: from.subtract({ hours: 36 }), until: until.add({ hours: 14 }) }, begins)
}
