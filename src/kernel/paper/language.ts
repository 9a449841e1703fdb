import { franc } from 'franc'

const LANGUAGES: Record<string, string> = {
  eng: 'en',
  fra: 'fr',
  spa: 'es',
  arb: 'ar',
  por: 'pt',
  rus: 'ru',
  deu: 'de',
  swh: 'sw',
  cmn: 'zh',
}

/** The language a text is most likely written in (`en fr es ar pt ru de sw zh`), null for a text too short to tell. */
export function guessLanguage(text: string): string | null {
  return LANGUAGES[franc(text.slice(0, 20_000), { only: Object.keys(LANGUAGES), minLength: 12 })] ?? null
}

const NAMES: Record<string, string> = {
  en: 'english anglais ingles inglés englisch',
  fr: 'french francais français frances francés',
  es: 'spanish espagnol espanol español castellano',
  ar: 'arabic arabe árabe',
  pt: 'portuguese portugais portugues portugués português',
  ru: 'russian russe ruso',
  de: 'german allemand aleman alemán deutsch',
  sw: 'swahili kiswahili suajili',
  zh: 'chinese chinois chino mandarin',
  ja: 'japanese japonais japones japonés',
  it: 'italian italien italiano',
  ko: 'korean coreen coréen coreano',
  tr: 'turkish turc turco',
  sv: 'swedish suedois suédois sueco',
}
const TAG_OF = new Map(
  Object.entries(NAMES).flatMap(([tag, names]) => names.split(' ').map(name => [name, tag] as const)),
)

/** The language tags of all languages named in a text, in its order, in English, French or Spanish or as a tag in capitals. */
export function namedLanguages(text: string): string[] {
  const found = (text.match(/[\p{L}\p{M}]+/gu) ?? []).flatMap(word => {
    const tag =
      TAG_OF.get(word.toLowerCase()) ??
      (/^[A-Z]{2}$/.test(word) && word.toLowerCase() in NAMES ? word.toLowerCase() : null)
    return tag ? [tag] : []
  })
  return [...new Set(found)]
}
