import { tzlib_get_ical_block, tzlib_get_offset } from 'timezones-ical-library'

/**
 * The VTIMEZONE of a zone under the very name that events use: of a zone that is only another name, such as
 * Europe/Stockholm, the library gives the rules under the first one. Null for one that it does not know.
 */
export function rulesOf(zone: string): string | null {
  let block = rules.get(zone)
  if (block === undefined) {
    const found = tzlib_get_ical_block(zone)
    const first = Array.isArray(found) ? found[0] : found
    block = first ? first.replace(/^(TZID|X-LIC-LOCATION):.*$/gm, `$1:${zone}`) : null
    rules.set(zone, block)
  }
  return block
}

/**
 * Whether those rules mean, all year round, the moments that we mean. They are written as a rule for ever, so they miss
 * what a country decides from year to year (Ramadan in Morocco), and they may be newer or older than ours.
 */
export function rulesHold(zone: string, year: number): boolean {
  const key = `${zone} ${year}`
  let hold = held.get(key)
  if (hold === undefined) {
    hold = rulesOf(zone) !== null && daysToLookAt(zone, year).every(day => offsetThere(zone, day) === ours(zone, day))
    held.set(key, hold)
  }
  return hold
}

const rules = new Map<string, string | null>()
const held = new Map<string, boolean>()

/** The first of each month, and the days around each change of clocks. */
function daysToLookAt(zone: string, year: number): Temporal.PlainDate[] {
  const first = Temporal.PlainDate.from({ year, month: 1, day: 1 })
  const days = Array.from({ length: 12 }, (_, months) => first.add({ months }))
  let at = first.subtract({ days: 1 }).toZonedDateTime(zone).getTimeZoneTransition('next')
  while (at && at.year <= year) {
    days.push(at.toPlainDate().subtract({ days: 1 }), at.toPlainDate().add({ days: 1 }))
    at = at.getTimeZoneTransition('next')
  }
  return days
}

const NOON = '12:00'
const offsetThere = (zone: string, day: Temporal.PlainDate) => String(tzlib_get_offset(zone, day.toString(), NOON))
const ours = (zone: string, day: Temporal.PlainDate) =>
  day.toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(NOON) }).offset.replace(':', '')
