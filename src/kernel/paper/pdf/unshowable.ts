/** The first script of a text for which no font is there, by its Unicode name; null when all can be shown. */
export function scriptWithoutFont(text: string, has: (sign: number) => boolean): string | null {
  for (const [sign] of text.matchAll(/[\p{L}\p{M}\p{N}]/gu)) if (!has(sign.codePointAt(0)!)) return scriptOf(sign)
  return null
}

/** A text as the fonts can show it: a picture or sign that no font has is named by its code, invisible ones go. */
export function shown(text: string, has: (sign: number) => boolean): string {
  if (/^[\n\t\x20-\x7e\u00a0-\u017f\u2018-\u201d\u2013\u2014]*$/.test(text)) return text
  return text.replace(/[^\n\t\x20-\x7e\p{L}\p{N}]/gu, sign => {
    const code = sign.codePointAt(0)!
    if (OVERRIDES.test(sign)) return ''
    if (has(code)) return sign
    if (/\p{Default_Ignorable_Code_Point}|\p{Cf}/u.test(sign)) return ''
    if (/\p{Zs}/u.test(sign)) return ' '
    return /\p{M}/u.test(sign) ? '' : `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`
  })
}

/** They turn the words after them round; no language needs them, and who reads must read what was written. */
const OVERRIDES = /[\u202d\u202e]/

const SCRIPTS =
  'Arabic Armenian Bengali Cyrillic Devanagari Ethiopic Georgian Greek Gujarati Gurmukhi Han Hangul Hebrew Hiragana Kannada Katakana Khmer Lao Latin Malayalam Myanmar Oriya Sinhala Tamil Telugu Thaana Thai Tibetan Adlam Balinese Bopomofo Canadian_Aboriginal Cherokee Javanese Mongolian Nko Osage Syriac Tifinagh Vai Yi'.split(
    ' ',
  )

const scriptOf = (sign: string) =>
  SCRIPTS.find(script => new RegExp(`\\p{Script=${script}}`, 'u').test(sign))?.replace('_', ' ') ??
  `U+${sign.codePointAt(0)?.toString(16).toUpperCase()}`
