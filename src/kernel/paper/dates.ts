/** A date as printed in a text. */
export interface PrintedDate {
  /** `YYYY-MM-DD`; null where no year is printed or where the day does not exist. */
  iso: string | null
  /** Why `iso` is null. */
  fault: 'no-year' | 'no-such-day' | null
  from: number
  to: number
}

/**
 * The first date printed in a text, in English, French or Spanish words or in figures (day before month unless that is
 * impossible), with its weekday. `year` is taken where none is printed.
 */
export function findDate(text: string, year: number | null = null): PrintedDate | null {
  const found = PATTERNS.flatMap(([pattern, order]) => {
    const match = pattern.exec(text)
    return match ? [{ match, order }] : []
  }).sort((a, b) => a.match.index - b.match.index || b.match[0].length - a.match[0].length)[0]
  if (!found) return null
  const { match, order } = found
  const part = (name: 'd' | 'm' | 'y') => match.groups?.[name]
  const from = match.index
  const place = { from, to: from + match[0].length }
  const printedYear = part('y') === undefined ? year : Number(part('y'))
  let day = Number(part('d'))
  let month = order === 'words' ? monthNumber(part('m') ?? '') : Number(part('m'))
  if (order === 'figures' && month > 12) [day, month] = [month, day]
  if (printedYear === null) return { iso: null, fault: 'no-year', ...place }
  const iso = isoDate(printedYear, month, day)
  return { iso, fault: iso === null ? 'no-such-day' : null, ...place }
}

/** January is 1; 0 for a word that names no month. Full names and their usual short forms. */
export function monthNumber(word: string): number {
  const plain = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}|\./gu, '')
  return MONTHS.findIndex(names => names.some(name => name === plain)) + 1
}

const MONTHS = [
  'january jan janvier janv enero ene',
  'february feb fevrier fevr fev febrero',
  'march mar mars marzo',
  'april apr avril avr abril abr',
  'may mai mayo',
  'june jun juin junio',
  'july jul juillet juil julio',
  'august aug aout agosto ago',
  'september sept sep septembre septiembre setiembre set',
  'october oct octobre octubre',
  'november nov novembre noviembre',
  'december dec decembre diciembre dic',
].map(names => names.split(' '))

const WEEKDAY =
  '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo)'
const LEAD = `(?:(?<![\\p{L}])(?:on\\s+|le\\s+|el\\s+)?${WEEKDAY}\\s*,?\\s+(?:the\\s+|le\\s+|el\\s+)?)?`
const MONTH = `(?<m>${MONTHS.flat()
  .map(name =>
    name
      .replace(/^(f)e(v)/, '$1[ée]$2')
      .replace('aout', 'ao[uû]t')
      .replace('decem', 'd[ée]cem')
      .replace(/^dec$/, 'd[ée]c'),
  )
  .sort((a, b) => b.length - a.length)
  .join('|')})\\.?(?![\\p{L}])`
const DAY = '(?<!\\d[.,:/]?)(?<d>\\d{1,2})'

const PATTERNS: [RegExp, 'words' | 'figures'][] = [
  [
    new RegExp(
      `${LEAD}${DAY}(?:\\s?(?:st|nd|rd|th|er|ère|[ºª°o]))?(?:\\s+of)?(?:\\s+de)?\\s*${MONTH}(?:,?\\s*(?:del?\\s+)?(?<y>\\d{4})(?!\\d))?`,
      'iu',
    ),
    'words',
  ],
  [
    new RegExp(
      `${LEAD}(?<![\\p{L}])${MONTH}\\s+(?<d>\\d{1,2})(?:st|nd|rd|th)?(?!\\d|\\s?[:h])(?:,?\\s+(?:del?\\s+)?(?<y>\\d{4})(?!\\d))?`,
      'iu',
    ),
    'words',
  ],
  [new RegExp(`${LEAD}(?<!\\d)(?<y>\\d{4})-(?<m>\\d{1,2})-(?<d>\\d{1,2})(?!\\d)`, 'iu'), 'figures'],
  [new RegExp(`${LEAD}(?<![\\d/.])(?<d>\\d{1,2})[/.](?<m>\\d{1,2})[/.](?<y>\\d{4})(?!\\d)`, 'iu'), 'figures'],
]

function isoDate(year: number, month: number, day: number): string | null {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }).toString()
  } catch {
    return null
  }
}
