import { isDay } from '../../../kernel/clock.ts'
import { dateText } from '../../../kernel/sheets/cells.ts'

export interface ReadDay {
  day: string
  /** It was written so that it may be another day as well, or was a bare number: to be said. */
  unsure: boolean
}

/**
 * A day as lists write them: 2024-05-31, 31.5.2024, 31/05/24, a day of a spreadsheet kept as a number. Where day and month may
 * be either, the day comes first, and it is unsure. Null for what is none.
 */
export function readDay(text: string): ReadDay | null {
  const written = text
    .normalize('NFKC')
    .replace(/[\u200e\u200f]/g, '')
    .replace(/[٠-٩۰-۹]/g, digitOf)
    .trim()
  const iso = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?:[T ].*)?$/.exec(written)
  if (iso) return dayOf(iso[1]!, iso[2]!, iso[3]!, false)
  const local = /^(\d{1,2})([-./ ])(\d{1,2})\2(\d{4}|\d{2})$/.exec(written)
  if (local) {
    const [, first = '', sign, second = '', year = ''] = local
    const full = year.length === 4 ? year : `${Number(year) < 70 ? '20' : '19'}${year}`
    if (Number(second) > 12) return dayOf(full, first, second, false)
    return dayOf(full, second, first, sign !== '.' && Number(first) <= 12 && first !== second)
  }
  if (!/^\d{5}$/.test(written)) return null
  const day = dateText(Number(written), false)
  return day && isDay(day) ? { day, unsure: true } : null
}

function dayOf(year: string, month: string, day: string, unsure: boolean): ReadDay | null {
  const found = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDay(found) ? { day: found, unsure } : null
}

const digitOf = (sign: string) => String(sign.charCodeAt(0) & 0xf)
