/**
 * A name without what people write differently or leave out: case, accents, ligatures, the Turkish i, Arabic vowel signs
 * and forms of hamza, Persian and Urdu letters, points of Hebrew, punctuation, spaces. Words stay in their order with one
 * space between. Chinese, Japanese and Korean stay as they are (in NFKC). For comparing and searching, never for showing.
 */
export function foldedName(text: string): string {
  return text
    .slice(0, MOST_SIGNS)
    .toWellFormed()
    .normalize('NFKC')
    .toLowerCase()
    .replace(LETTERS, sign => FORMS[sign] ?? sign)
    .normalize('NFD')
    .replace(ACCENTS, '')
    .normalize('NFC')
    .replace(ARABIC, sign => FORMS[sign] ?? '')
    .replace(INSIDE_WORDS, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
}

/** The words of a folded name. Chinese, Japanese and Korean names are one word, however many characters. */
export const wordsOfName = (folded: string): string[] => (folded === '' ? [] : folded.split(' '))

/** Longer names are looked at up to here. */
const MOST_SIGNS = 500

const FORMS: Record<string, string> = {
  ...{ ß: 'ss', ẞ: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ħ: 'h', ŋ: 'n', ı: 'i', ə: 'e' },
  ...{ ĸ: 'k', ŧ: 't', ſ: 's', ɓ: 'b', ɗ: 'd', ƙ: 'k', ƴ: 'y', ɔ: 'o', ɛ: 'e', ơ: 'o', ư: 'u', ʹ: '', ʺ: '' },
  ...{ ς: 'σ', ґ: 'г', ё: 'е' },
  ...{ أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا', ؤ: 'و', ئ: 'ي', ى: 'ي', ی: 'ي', ې: 'ي', ے: 'ي', ة: 'ه', ۃ: 'ه', ہ: 'ه', ھ: 'ه' },
  ...{ ۀ: 'ه', ە: 'ه', ک: 'ك', ڪ: 'ك', ء: '', ـ: '' },
}
const LETTERS = /[ßẞæœøđðþłħŋıəĸŧſɓɗƙƴɔɛơưʹʺςґё]/g
const ARABIC = /[أإآٱؤئىیېےةۃہھۀەکڪءـ]/g

/** Accents of Latin, Greek and Cyrillic, points of Hebrew, vowel signs of Arabic; the vowel signs of India are letters. */
const ACCENTS =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: each sign of the class stands for itself
  /[\u0300-\u036f\u0483-\u0489\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u093c\u1ab0-\u1aff\u1dc0-\u1dff]/g

/** Apostrophes, the full stop of an abbreviation and the median point of both genders do not end a word; nor do bidi marks. */
const INSIDE_WORDS = /['’‘ʼʻʾʿ`´\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g
