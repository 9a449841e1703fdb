/** Hours as printed in a text. */
export interface PrintedHours {
  /** `HH:MM`. */
  start: string
  end: string | null
  from: number
  to: number
}

/**
 * The first hour or pair of hours in a text: `13h00-14h15`, `14:00 – 14:10`, `1-4pm`, `from 9 am to 12.30 pm`, `de 14 h à
 * 16 h`, `14:00 a 16:00 horas`. Bare figures (`9-10`) and hours past 24:00 are none.
 */
export function findHours(text: string): PrintedHours | null {
  for (const match of text.matchAll(HOURS)) {
    const { h1, m1 = '00', p1, h2, m2 = '00', p2 } = match.groups ?? {}
    const first = {
      hour: Number(h1),
      minute: Number(m1),
      half: half(p1),
      bare: isBare(h1, match.groups?.m1, match.groups?.s1, p1),
    }
    if (h2 === undefined) {
      if (first.bare || !exists(first)) continue
      return { start: clock(first), end: null, from: match.index, to: match.index + match[0].trimEnd().length }
    }
    const second = {
      hour: Number(h2),
      minute: Number(m2),
      half: half(p2),
      bare: isBare(h2, match.groups?.m2, match.groups?.s2, p2),
    }
    if ((first.bare && second.bare) || !exists(second)) continue
    if (first.half === null && second.half !== null) first.half = borrowed(first, second)
    if (!exists(first)) continue
    return { start: clock(first), end: clock(second), from: match.index, to: match.index + match[0].trimEnd().length }
  }
  return null
}

/** Minutes of a printed length: `(1h15')`, `(15')`, `(5 min)`, `1 hour 15 minutes`, `1h`, `90 minutos`; null for anything else. */
export function readDuration(text: string): number | null {
  const match = DURATION.exec(text.trim())
  if (!match) return null
  const { h, m, only } = match.groups ?? {}
  if (only !== undefined) return Number(only)
  return h === undefined ? null : Math.round(Number(h.replace(',', '.')) * 60) + Number(m ?? 0)
}

export interface PrintedDuration {
  minutes: number
  from: number
  to: number
}

/** The first length in brackets, or one that ends the text after a dash or comma; the place includes the brackets. */
export function findDuration(text: string): PrintedDuration | null {
  for (const match of text.matchAll(/[([]\s*([^()[\]]{1,30}?)\s*[)\]]/g)) {
    const minutes = readDuration(match[1] ?? '')
    if (minutes !== null) return { minutes, from: match.index, to: match.index + match[0].length }
  }
  const last = /\s*[-–—,:|]\s*([^-–—,:|()]{2,30}?)\s*$/.exec(text)
  const minutes = last && readDuration(last[1] ?? '')
  return last && minutes !== null ? { minutes, from: last.index, to: text.length } : null
}

/** Minutes since midnight of `HH:MM`. */
export function minuteOfDay(time: string): number {
  const [hour, minute] = time.split(':')
  return Number(hour) * 60 + Number(minute)
}

// One hour: figures, minutes, what shows that it is an hour (`h`, `hrs`, `horas`, `heures`), half of the day.
const hourPattern = (n: 1 | 2) =>
  `(?<h${n}>\\d{1,2})(?:\\s?(?:[:.]|[hH]\\s?)(?<m${n}>[0-5]\\d))?(?!\\d)(?<s${n}>\\s?(?:h(?:rs?|eures?|oras?|s)?|uhr|noon|midday)\\b\\.?)?(?:\\s?(?<p${n}>[ap]\\.?\\s?m\\b\\.?))?`
const HOURS = new RegExp(
  `(?<![\\d.,:/#\\p{L}-])(?:(?:from|de|entre|à|a las|at)\\s+(?:las\\s+)?)?${hourPattern(1)}(?:\\s*(?:[-–—−]|to|until|till|à|a|au|hasta|et|y|and)\\s*(?:las\\s+)?${hourPattern(2)})?(?!\\d|[-/]\\d|\\s?%|['’′])`,
  'giu',
)

interface Hour {
  hour: number
  minute: number
  half: 'am' | 'pm' | null
  bare: boolean
}

const half = (printed: string | undefined): Hour['half'] => (printed ? (/^a/i.test(printed) ? 'am' : 'pm') : null)

/** Figures alone, or with a dot that may be a decimal one, are not an hour by themselves. */
const isBare = (hour = '', minute: string | undefined, sign: string | undefined, printedHalf: string | undefined) =>
  minute === undefined && sign === undefined && printedHalf === undefined && hour.length <= 2

const exists = (one: Hour) =>
  one.hour <= (one.half ? 12 : 24) && (one.half === null || one.hour >= 1) && (one.hour < 24 || one.minute === 0)

/** `1-4pm` is in the afternoon on both sides, `11-1pm` is not. */
function borrowed(first: Hour, second: Hour): 'am' | 'pm' | null {
  if (first.hour > 12) return null
  return (first.hour % 12) * 60 + first.minute <= (second.hour % 12) * 60 + second.minute
    ? second.half
    : second.half === 'pm'
      ? 'am'
      : 'pm'
}

function clock({ hour, minute, half: side }: Hour): string {
  const full = side === null ? hour % 24 : (hour % 12) + (side === 'pm' ? 12 : 0)
  return `${String(full).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}

const MINUTES = "(?:['’′]|mins?\\.?|mn|minutes?|minutos?)"
const DURATION = new RegExp(
  `^(?:(?:env(?:iron)?\\.?|approx\\.?|aprox\\.?|about|c\\.|~)\\s*)?(?:(?<only>\\d{1,3})\\s*${MINUTES}|(?<h>\\d{1,2}(?:[.,]5)?)\\s*(?:h|hrs?|hours?|heures?|horas?)\\.?(?:\\s*(?:and|et|y)?\\s*(?<m>\\d{1,2})\\s*${MINUTES}?)?)(?:\\s*(?:each|chacune?s?|chac[^\\s]*|(?:por )?cada un[oa]))?$`,
  'iu',
)
