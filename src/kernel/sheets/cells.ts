/**
 * The text of a cell as we keep it: no NUL or other control signs besides tab and line feed, no halves of characters
 * (PostgreSQL stores neither), one kind of line end, no space around it.
 */
export function cleanText(text: string): string {
  if (PLAIN.test(text)) return text.trim()
  return (
    text
      .replace(/\r\n?/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
      .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/g, '')
      .toWellFormed()
      .trim()
  )
}

const PLAIN = /^[\x20-\x7e\u00a0-\u1fff\u3000-\ud7ff]*$/

/**
 * Spreadsheets run what begins with one of these signs. An apostrophe before it stops them, and is what we write and
 * take away again; so texts that begin with apostrophes of their own get one more.
 */
const GUARDED = /^'*[=+\-@\t\n\r\u2212\uff0b\uff0d\uff1d\uff20]/

export const guarded = (text: string): string => (GUARDED.test(text) ? `'${text}` : text)

export const unguarded = (text: string): string => (text[0] === "'" && GUARDED.test(text) ? text.slice(1) : text)

/** In a workbook texts cannot be mistaken for formulas; only what we would take an apostrophe from when reading gets one. */
export const guardedInWorkbook = (text: string): string => (text[0] === "'" ? guarded(text) : text)

/**
 * A number of ten digits or more that a program shortened, 4.47E+11; `digits` has all of them, or null where some are
 * gone: a zero at the end may be a digit that was rounded away.
 */
export function shortened(text: string): { digits: string | null } | null {
  const found = /^([+-]?)(\d)(?:[.,](\d+))?[eE]\+?(\d{1,2})$/.exec(text)
  if (!found) return null
  const [, sign = '', first = '', rest = '', power = ''] = found
  if (Number(power) < 9 || Number(power) > 20) return null
  return { digits: Number(power) === rest.length ? `${sign}${first}${rest}` : null }
}

/** A number of a workbook as its cell would show it in full; `sure` is false beyond 15 digits, which no program keeps. */
export function numberText(value: string): { text: string; sure: boolean } {
  const number = Number(value)
  if (!Number.isFinite(number) || value.trim() === '') return { text: value, sure: false }
  if (Number.isInteger(number) && Math.abs(number) < 1e21)
    return { text: BigInt(number).toString(), sure: Math.abs(number) < 1e15 }
  return { text: String(Number(number.toPrecision(15))), sure: true }
}

/**
 * A date of a workbook: days since the last day of 1899, or since 1904 where the workbook says so (ECMA-376 part 1,
 * 18.17.4). Null for what is no day of the years 1900 to 9999.
 */
export function dateText(serial: number, since1904: boolean): string | null {
  if (!(serial >= 0) || serial >= 2_958_466) return null
  const minutes = Math.round((serial % 1) * 1440)
  const hour = `${pad(Math.floor(minutes / 60) % 24)}:${pad(minutes % 60)}`
  if (serial < 1) return hour
  // Its inventors held 1900 for a leap year; so days before March 1900 are counted one too low.
  const days = Math.floor(serial) + (since1904 ? 1462 : serial < 60 ? 1 : 0) + (minutes === 1440 ? 1 : 0)
  const day = new Date((days - 25_569) * 86_400_000).toISOString().slice(0, 10)
  return minutes % 1440 === 0 ? day : `${day}T${hour}`
}

const pad = (part: number) => String(part).padStart(2, '0')
