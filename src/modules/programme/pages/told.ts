import { cityOf, dates, directionOf, type InterfaceLanguage } from '../../../kernel/languages.ts'
import { beginning, faceFor } from '../../../kernel/text.ts'
import { type Say, sayAny, texts } from '../../../kernel/texts.ts'
import { isOfHours, type Moved } from '../rules/changed-hours.ts'
import type { ChangeTold } from '../rules/changes.ts'
import { hourOf, type LocalHours, spanOf } from '../rules/hours.ts'
import { cityKey } from '../rules/zones.ts'

const LINES_AT_MOST = 6
const LONGEST = 80

interface Listener {
  language: InterfaceLanguage
  /** Null: not known; hours are those of the place. */
  zone: string | null
}

/** What was changed of a session, a line each: old and new hours first, in the zone of whoever reads it. */
export function toldLines(
  reader: Listener,
  { session, moved, what }: { session: LocalHours; moved: Moved | null; what: readonly ChangeTold[] },
): string[] {
  const say = texts(reader.language)
  const others = what.filter(one => !isOfHours(one)).map(one => otherLine(reader, say, session, one))
  const lines = [...(moved ? [movedLine(reader, moved)] : []), ...new Set(others)]
  if (lines.length <= LINES_AT_MOST) return lines
  return [...lines.slice(0, LINES_AT_MOST), say('programme-more', { count: lines.length - LINES_AT_MOST })]
}

/** "Wednesday 9 December 2026: 13:00–16:00 → 14:00–17:00 (Lima)". */
export function movedLine({ language, zone }: Listener, { before, after }: Moved): string {
  const say = texts(language)
  const at = zone ?? after.zone
  const [was, is] = [before, after].map(hours => momentsIn(language, hours, at)) as [Moments, Moments]
  const key = cityKey(at)
  const place = key ? sayAny(say, key as 'programme-city-nairobi') : cityOf(at)
  if (was.day === is.day) return say('programme-told-hours', { day: is.day, before: was.hours, after: is.hours, place })
  const whole = ({ day, hours }: Moments) => `${day}, ${hours}`
  return say('programme-told-day', { before: whole(was), after: whole(is), place })
}

/** Figures alone have no direction: from here on they run as the language does, as on every page. */
const markOf = (language: InterfaceLanguage) => (directionOf(language) === 'rtl' ? '\u200f' : '')

interface Moments {
  day: string
  hours: string
}

function momentsIn(language: InterfaceLanguage, hours: LocalHours, zone: string): Moments {
  const { startsAt, endsAt } = spanOf(hours)
  const { day, hour } = dates(language, zone)
  return { day: day(startsAt), hours: `${markOf(language)}${hour(startsAt)}–${hour(endsAt)}` }
}

function otherLine(
  { language, zone }: Listener,
  say: Say,
  session: LocalHours,
  { what, of, before, after }: ChangeTold,
) {
  if (what === 'cancelled') return say(after ? 'programme-cancelled' : 'programme-held-after-all')
  const { hour } = dates(language, zone ?? session.zone)
  const short = (words: string) =>
    what === 'line'
      ? markOf(language) + words.replace(/\d\d:\d\d/g, at => hour(hourOf(session, at)))
      : beginning(words, LONGEST)
  const label = say(`programme-changed-${what}`)
  const named = of ? `${label} (${beginning(faceFor(of, [language]).text, LONGEST)})` : label
  if (before !== null && after !== null)
    return say('programme-told-change', { what: named, before: short(before), after: short(after) })
  if (after !== null) return say('programme-told-new', { what: named, after: short(after) })
  return before === null ? named : say('programme-told-gone', { what: named, before: short(before) })
}
