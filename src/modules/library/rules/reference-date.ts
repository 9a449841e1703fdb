import { monthNumber } from '../../../kernel/paper/dates.ts'
import { isPartialDate } from './items.ts'

/** The end of a reference: what is left before it, and what it says of when. */
export interface ReadEnd {
  rest: string
  dated: string | null
  forthcoming: boolean
}

/** Takes the date and *forthcoming* from the end of a reference, in whichever order they stand there. */
export function readEnd(line: string): ReadEnd {
  let read: ReadEnd = { rest: line, dated: null, forthcoming: false }
  for (;;) {
    const next = read.forthcoming ? null : withoutForthcoming(read)
    const shorter = next ?? (read.dated ? null : withoutDate(read))
    if (!shorter) return read
    read = shorter
  }
}

const EDGE = '[\\s,;.()\\[\\]،؛–—-]'
const SOON =
  '(?:forthcoming|in preparation|[àa] para[iî]tre|en pr[ée]paration|(?:de )?pr[óo]xim(?:amente|a aparici[óo]n)|en preparaci[óo]n|قريب(?:ا|ًا|اً)|قيد الإعداد|يصدر قريب(?:ا|ًا|اً))'
const FORTHCOMING = new RegExp(`(?:^|${EDGE}+)${SOON}${EDGE}*$`, 'iu')

const ARABIC_MONTHS = [
  'يناير كانون الثاني',
  'فبراير شباط',
  'مارس آذار',
  'أبريل نيسان إبريل',
  'مايو أيار',
  'يونيو حزيران',
  'يوليو تموز',
  'أغسطس آب',
  'سبتمبر أيلول',
  'أكتوبر تشرين الأول',
  'نوفمبر تشرين الثاني',
  'ديسمبر كانون الأول',
]

const LETTERS = '(?<word>[\\p{L}\\p{M}]{3,}\\.?)'
const BEFORE = `(?:^|${EDGE})`
const AFTER = `${EDGE}*$`
const DATES = [
  new RegExp(`${BEFORE}(?<d>\\d{1,2})[/.-](?<m>\\d{1,2})[/.-](?<y>\\d{4})${AFTER}`, 'u'),
  new RegExp(`${BEFORE}(?<y>\\d{4})-(?<m>\\d{2})(?:-(?<d>\\d{2}))?${AFTER}`, 'u'),
  new RegExp(`${BEFORE}(?<m>\\d{1,2})\\s?[/.]\\s?(?<y>\\d{4})${AFTER}`, 'u'),
  new RegExp(
    `${BEFORE}(?:(?<d>\\d{1,2})(?:er|st|nd|rd|th|º)?\\s+(?:de\\s+|of\\s+)?)?${LETTERS},?\\s+(?:del?\\s+)?(?<y>\\d{4})${AFTER}`,
    'iu',
  ),
  // A year alone is only a date where something sets it apart from the title.
  new RegExp(`(?:[,;.(\\[،–—-]|(?<=${SOON})\\s)\\s*(?<y>\\d{4})${AFTER}`, 'iu'),
]

function withoutForthcoming(read: ReadEnd): ReadEnd | null {
  const found = FORTHCOMING.exec(read.rest)
  return found ? { ...read, rest: read.rest.slice(0, found.index), forthcoming: true } : null
}

function withoutDate(read: ReadEnd): ReadEnd | null {
  const western = westernDigits(read.rest)
  for (const pattern of DATES) {
    const found = pattern.exec(western)
    const dated = found?.groups ? dateOf(found.groups) : null
    if (found && dated) return { ...read, rest: read.rest.slice(0, found.index), dated }
  }
  return null
}

/** Digits of Arabic as those of Europe; each is one sign, so places stay the same. */
function westernDigits(text: string): string {
  return text.replace(/[\u0660-\u0669]/g, digit => String(digit.charCodeAt(0) - 0x0660))
}

function dateOf({ d, m, y, word }: Record<string, string | undefined>): string | null {
  const month = word === undefined ? m : String(monthOf(word))
  const parts = [y, month, month === undefined ? undefined : d].filter(part => part !== undefined)
  const text = parts.map((part, at) => (at === 0 ? part : part.padStart(2, '0'))).join('-')
  return isPartialDate(text) && Number(y) >= 1800 && Number(y) <= 2100 ? text : null
}

function monthOf(word: string): number {
  return monthNumber(word) || ARABIC_MONTHS.findIndex(names => names.split(' ').includes(word)) + 1
}
