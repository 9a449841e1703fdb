import { type LocalHours, spanOf } from './hours.ts'
import { USUAL_ZONES } from './zones.ts'

/** When a session is for those who live at one hour of the world: which countries these are, and whether it is night. */
export interface RegionalHours {
  /** Local hours, `HH:MM`. */
  start: string
  end: string
  /** Days after the day of the session at its place; before it is negative. */
  dayShift: number
  /** Somebody would have to be up between eleven in the evening and seven in the morning. */
  night: boolean
  /** ISO 3166-1 codes. A country with several hours stands in each. */
  countries: string[]
}

/** The local hours of a session in countries, the earliest of the day first. */
export function regionalHours(session: LocalHours, countries: readonly string[]): RegionalHours[] {
  const { startsAt, endsAt } = spanOf(session)
  const found = new Map<string, RegionalHours>()
  for (const country of countries)
    for (const zone of zonesOf(country)) {
      const from = startsAt.toZonedDateTimeISO(zone)
      const until = endsAt.toZonedDateTimeISO(zone)
      const dayShift = from.toPlainDate().since(session.date).days
      const hours = { start: hourOf(from), end: hourOf(until), dayShift }
      const key = `${dayShift + 2} ${hours.start} ${hours.end}`
      const row = found.get(key) ?? { ...hours, night: isNight(from, until), countries: [] }
      if (!row.countries.includes(country)) row.countries.push(country)
      found.set(key, row)
    }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row)
}

/** The zones of a country: those that many members live in where we know, else all it has (CLDR). */
function zonesOf(country: string): readonly string[] {
  let all: readonly string[] = []
  try {
    all = new Intl.Locale(`und-${country}`).getTimeZones() ?? []
  } catch {
    // A code that is no country has no hour.
  }
  const known = all.filter(zone => USUAL.has(zone))
  return known.length > 0 ? known : all
}

function isNight(from: Temporal.ZonedDateTime, until: Temporal.ZonedDateTime): boolean {
  for (let at = from; Temporal.ZonedDateTime.compare(at, until) < 0; at = at.add({ minutes: 30 }))
    if (at.hour < 7 || at.hour >= 23) return true
  return false
}

const USUAL = new Set<string>(Object.values(USUAL_ZONES).flat())
const hourOf = (at: Temporal.ZonedDateTime) => at.toPlainTime().toString({ smallestUnit: 'minute' })
