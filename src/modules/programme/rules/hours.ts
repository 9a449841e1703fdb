import { hourInZone, instantOf } from '../../../kernel/clock.ts'

/** Date and hours of the place (`2026-12-09`, `HH:MM`) and its IANA zone: all that is stored of when a session is. */
export interface LocalHours {
  date: string
  start: string
  end: string
  zone: string
}

export interface Span {
  startsAt: Temporal.Instant
  endsAt: Temporal.Instant
}

/** When a session really is. One that ends at or before its start ends on the next day. */
export function spanOf({ date, start, end, zone }: LocalHours): Span {
  const startsAt = instantOf(`${date}T${start}`, zone)
  return { startsAt, endsAt: instantOf(`${end <= start ? dayAfter(date) : date}T${end}`, zone) }
}

/** When an hour of an agenda really is: an hour before the start of its session is on the next day. */
export function hourOf(session: LocalHours, hour: string): Temporal.Instant {
  const past = hour < session.start && session.end <= session.start
  return instantOf(`${past ? dayAfter(session.date) : session.date}T${hour}`, session.zone)
}

/** What is wrong with an hour at its place on its day: the clocks skip it, or show it twice. */
export function oddHour(date: string, hour: string, zone: string): 'hour-skipped' | 'hour-twice' | null {
  const odd = hourInZone(`${date}T${hour}`, zone).hour
  return odd === 'once' ? null : `hour-${odd}`
}

/** Whether a span lies on another day for a reader in `zone` than at its place. */
export function onAnotherDay(at: Temporal.Instant, date: string, zone: string): boolean {
  return at.toZonedDateTimeISO(zone).toPlainDate().toString() !== date
}

/** Whether a text is an hour, `00:00` to `23:59`. */
export const isHour = (text: string): boolean => /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text)

const dayAfter = (date: string) => Temporal.PlainDate.from(date).add({ days: 1 }).toString()
