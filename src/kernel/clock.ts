export type Disambiguation = { hour: 'once' } | { hour: 'skipped' } | { hour: 'twice' }

/** Whether a local hour exists once, not at all or twice in its zone on that day (daylight saving). */
export function hourInZone(local: string, zone: string): Disambiguation {
  const plain = Temporal.PlainDateTime.from(local)
  const earlier = plain.toZonedDateTime(zone, { disambiguation: 'earlier' })
  const later = plain.toZonedDateTime(zone, { disambiguation: 'later' })
  if (earlier.epochMilliseconds === later.epochMilliseconds) return { hour: 'once' }
  return earlier.toPlainDateTime().equals(plain) ? { hour: 'twice' } : { hour: 'skipped' }
}

/** The instant of a local date and hour (`2026-03-29T14:00`) in an IANA zone. */
export function instantOf(local: string, zone: string): Temporal.Instant {
  return Temporal.PlainDateTime.from(local).toZonedDateTime(zone).toInstant()
}

/** Whether a text is a day that exists: `2027-02-29` is none. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  try {
    Temporal.PlainDate.from(text, { overflow: 'reject' })
    return true
  } catch {
    return false
  }
}

const zones = new Set(Intl.supportedValuesOf('timeZone'))

/** Whether a text is an IANA zone we may store. Abbreviations such as CET, which drift with the season, are none. */
export function isZone(text: string): boolean {
  if (zones.has(text)) return true
  if (!text.includes('/') && text !== 'UTC') return false
  try {
    new Intl.DateTimeFormat('en', { timeZone: text })
    return true
  } catch {
    return false
  }
}
