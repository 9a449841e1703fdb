import { acceptedLanguages, negotiateLanguages } from '@fluent/langneg'

/** Languages the interface speaks completely. Texts of members may be in any language. */
export const INTERFACE_LANGUAGES = ['en', 'fr', 'es', 'ar'] as const
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number]

/** A BCP 47 tag of a language, as short as it can be: `fr`, `sw`, `zh-Hant`. */
export type Language = string

/** Languages offered where a person says in which language a text is. */
export const TEXT_LANGUAGES: readonly Language[] = ['en', 'fr', 'es', 'ar', 'sw', 'pt', 'ru', 'zh', 'hi', 'de', 'tl']

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur', 'ps', 'sd', 'ug', 'yi', 'dv', 'ckb'])

export function directionOf(language: Language): 'ltr' | 'rtl' {
  // A damaged row may hold anything for a language.
  return RIGHT_TO_LEFT.has(String(language).split('-')[0]!) ? 'rtl' : 'ltr'
}

/** Whether a text from outside is a language tag we can store. */
export function isLanguage(text: string): boolean {
  if (!/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(text)) return false
  try {
    // Some have the shape of a tag and are none, such as `en-abcd-abcd`.
    Intl.getCanonicalLocales(text)
    return true
  } catch {
    return false
  }
}

/** The name of a language in another language: `languageName('sw', 'fr')` is "swahili". What has no name is its tag. */
export function languageName(language: Language, into: Language): string {
  // Asking Intl for a name costs as much as drawing a paragraph, and a page names languages a hundred times.
  return memo(languageNames, `${language} ${into}`, () => nameIn(into, language))
}

/** What a browser's Accept-Language asks for, best first. */
export function languagesAsked(header: string | undefined): Language[] {
  return header ? acceptedLanguages(header.slice(0, 200)).filter(tag => isLanguage(tag)) : []
}

/** Of the languages offered, the one for a reader who prefers these, best first; the first offered when none fits. */
export function interfaceLanguage(
  preferred: readonly Language[],
  offered: readonly InterfaceLanguage[] = INTERFACE_LANGUAGES,
): InterfaceLanguage {
  const [best] = negotiateLanguages([...preferred], [...offered], {
    defaultLocale: offered[0] ?? 'en',
    strategy: 'lookup',
  })
  return best as InterfaceLanguage
}

/** Dates and hours as a reader writes them, in a given zone. Digits are the reader's usual ones. */
export function dates(language: Language, zone: string) {
  const format = (name: string, options: Intl.DateTimeFormatOptions) => {
    const made = memo(
      formats,
      `${language}|${zone}|${name}`,
      () => new Intl.DateTimeFormat(dayFirst(language), { ...options, timeZone: zone }),
    )
    return { format: (at: number) => asWritten(language, made.format(at)) }
  }
  return {
    day: (at: Temporal.Instant) =>
      format('day', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }).format(at.epochMilliseconds),
    // Lists name the same days over and over. No zone changes its day within a quarter of an hour.
    date: (at: Temporal.Instant) =>
      memo(days, `${language}|${zone}|${Math.floor(at.epochMilliseconds / QUARTER_HOUR)}`, () =>
        format('date', { day: 'numeric', month: 'long', year: 'numeric' }).format(at.epochMilliseconds),
      ),
    hour: (at: Temporal.Instant) =>
      format('hour', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at.epochMilliseconds),
    moment: (at: Temporal.Instant) =>
      format('moment', {
        weekday: 'long',
        day: 'numeric',
        month: 'long',
        year: 'numeric',
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
      }).format(at.epochMilliseconds),
  }
}

/** English without a country would write the month first, as one country does. */
function dayFirst(language: Language): Language {
  return language === 'en' ? 'en-GB' : language
}

/** French alone counts the first of a month: "1er mai". Intl does not know it. */
function asWritten(language: Language, date: string): string {
  return language.startsWith('fr') ? date.replace(/(?<!\d)1 (?=\p{L})/u, '1er ') : date
}

/** A list of words in a sentence: "A, B and C". */
export function listOf(words: readonly string[], language: Language): string {
  return memo(lists, language, () => new Intl.ListFormat(language, { type: 'conjunction' })).format(words)
}

/** The city an IANA zone is named after, as a last resort where no place was given: `Africa/Nairobi` is "Nairobi". */
export function cityOf(zone: string): string {
  return zone.split('/').at(-1)!.replaceAll('_', ' ')
}

function nameIn(into: Language, language: Language): string {
  try {
    return namesIn(into).of(language) ?? language
  } catch {
    return language
  }
}

function namesIn(into: Language): Intl.DisplayNames {
  return memo(names, into, () => new Intl.DisplayNames([into], { type: 'language', fallback: 'code' }))
}

const names = new Map<string, Intl.DisplayNames>()
const languageNames = new Map<string, string>()
const formats = new Map<string, Intl.DateTimeFormat>()
const days = new Map<string, string>()
const QUARTER_HOUR = 15 * 60 * 1000
const lists = new Map<string, Intl.ListFormat>()

// Intl objects are costly to make and cheap to use; zones and languages come from lists, so the maps stay small.
function memo<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  let value = map.get(key)
  if (value === undefined) {
    if (map.size > 2000) map.clear()
    value = make()
    map.set(key, value)
  }
  return value
}
