import { directionOf, type Language } from '../languages.ts'
import { guessLanguage } from './language.ts'

/** A stretch of a text in one script, with the language it is most likely in. */
export interface Stretch {
  text: string
  language: Language
  rightToLeft: boolean
}

/** The language that is meant where a script stands in a text of another language and is too short to tell. */
const USUAL: Record<string, Language> = {
  Arab: 'ar',
  Hebr: 'he',
  Latn: 'en',
  Cyrl: 'ru',
  Grek: 'el',
  Deva: 'hi',
  Beng: 'bn',
  Thai: 'th',
  Ethi: 'am',
  Geor: 'ka',
  Armn: 'hy',
  Hani: 'zh',
  Hira: 'ja',
  Kana: 'ja',
  Hang: 'ko',
}

// A stretch begins and ends with a letter of its script; what stands between two scripts belongs to neither.
const STRETCHES = new RegExp(
  Object.keys(USUAL)
    .map(script => {
      const letter = `[\\p{Script=${script}}&&[\\p{L}\\p{M}]]`
      return `(?<${script}>${letter}(?:[\\p{M}${letter}\\P{L}]*[\\p{M}${letter}])?)`
    })
    .join('|'),
  'gv',
)

/**
 * Cuts a text that is mainly in `language` where its script changes: each stretch gets the language it is said and shown in.
 * Lossless; blanks, digits and signs between two scripts go with the main language.
 */
export function stretches(text: string, language: Language): Stretch[] {
  const own = stretch('', language)
  if (PLAIN.test(text) && scriptsOf(language).includes('Latn')) return text === '' ? [] : [{ ...own, text }]
  const found: Stretch[] = []
  let at = 0
  const add = (part: Stretch) => {
    const last = found.at(-1)
    if (part.text === '') return
    if (last?.language === part.language) last.text += part.text
    else found.push(part)
  }
  for (const match of text.matchAll(STRETCHES)) {
    add({ ...own, text: text.slice(at, match.index) })
    const script = Object.entries(match.groups ?? {}).find(([, words]) => words !== undefined)?.[0] ?? ''
    add(stretch(match[0], languageOf(match[0], script, language)))
    at = match.index + match[0].length
  }
  add({ ...own, text: text.slice(at) })
  return found
}

const stretch = (text: string, language: Language): Stretch => ({
  text,
  language,
  rightToLeft: directionOf(language) === 'rtl',
})

const PLAIN = /^[\0-\u024f\u2000-\u206f\u20a0-\u20cf]*$/

function languageOf(text: string, script: string, main: Language): Language {
  if (scriptsOf(main).includes(script)) return main
  const usual = USUAL[script] ?? main
  const guessed = guessLanguage(text)
  return guessed !== null && scriptsOf(guessed).includes(script) ? guessed : usual
}

const MIXED: Record<string, string[]> = {
  Jpan: ['Hani', 'Hira', 'Kana'],
  Kore: ['Hang', 'Hani'],
  Hans: ['Hani'],
  Hant: ['Hani'],
}

const scriptsKnown = new Map<Language, string[]>()

/** The scripts that a language is written in: three for Japanese. */
function scriptsOf(language: Language): string[] {
  let known = scriptsKnown.get(language)
  if (!known) {
    known = scriptsIn(language)
    if (scriptsKnown.size < 500) scriptsKnown.set(language, known)
  }
  return known
}

function scriptsIn(language: Language): string[] {
  try {
    const script = new Intl.Locale(language).maximize().script ?? 'Latn'
    return MIXED[script] ?? [script]
  } catch {
    return ['Latn']
  }
}
