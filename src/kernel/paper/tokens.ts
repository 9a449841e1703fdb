/**
 * Cuts a text into words, numbers, runs of spaces and single signs. Lossless: the tokens joined are the text.
 * Inclusive forms (`travailleurs.euses`, `élu·e·s`), elided words (`l'`) and groups of digits (`2022-2027`) stay whole;
 * Chinese, Japanese, Thai, Lao, Khmer and Burmese, which print no spaces, are cut by the dictionaries of the platform.
 */
export function tokens(text: string): string[] {
  const found: string[] = []
  for (const [token] of text.matchAll(TOKEN)) {
    if (UNSPACED.test(token)) for (const part of segmenter.segment(token)) found.push(part.segment)
    else found.push(token)
  }
  return found
}

/** Two texts that differ only in the shape of quotes, dashes and spaces, or in Unicode composition, fold to the same. */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text
  return text
    .normalize('NFC')
    .replace(/[\u2018\u2019\u201a\u201b\u02bc\u2032`´]/g, "'")
    .replace(/[\u201c\u201d\u201e\u201f\u2033«»]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\u00ad/g, '')
    .replace(/[^\S\n]+/g, ' ')
}

/** Whether a token is a word or a number, not a space or a sign. */
export const isWord = (token: string): boolean => /[\p{L}\p{N}]/u.test(token)

/** What folds to itself: most tokens of most texts, so that comparing long ones stays quick. */
const PLAIN = /^(?: |[\x21-\x26\x28-\x5f\x61-\x7e\u00c0-\u017f]*)$/

const LETTERS = '[\\p{L}\\p{M}]+'
const TOKEN = new RegExp(
  [`${LETTERS}(?:[.·•\\-\\u2010\\u2011]${LETTERS})*['’ʼ]?`, '\\p{N}+(?:[.,:/h-]\\p{N}+)*', '\\s+', '.'].join('|'),
  'gsu',
)
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' })
