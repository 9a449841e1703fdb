import { isWord, tokens } from '../paper/tokens.ts'
import { inclusiveForms } from './inclusive.ts'

/** A word of a text: where it stands, and the words it may be looked for by, in small letters with their accents. */
export interface Word {
  start: number
  end: number
  forms: readonly string[]
}

/**
 * The words of a text, for the index and for what is looked for alike. Inclusive forms are one word with several forms
 * (`travailleurs.euses`, `municipaux/ales`, `employé(e)s`, `(re)municipalisation`); compounds, host names, mail addresses
 * and groups of digits are the words they are made of, in a row; Arabic words also count without what is glued to them.
 */
export function wordsOf(text: string): Word[] {
  const found: Word[] = []
  const all = tokens(text)
  let start = 0
  for (let i = 0; i < all.length; ) {
    const token = all[i]!
    const piece = MAY_BE_INCLUSIVE.test(token) || SIGNS.has(all[i + 1] ?? '') ? inclusiveAt(all, i) : null
    let end = start + token.length
    for (let next = 1; next < (piece?.taken ?? 1); next++) end += all[i + next]!.length
    if (piece) found.push(wordAt(start, end, piece.forms))
    else if (isWord(token)) found.push(...partsOf(token, start))
    i += piece?.taken ?? 1
    start = end
  }
  return found
}

/** A word without its accents and the signs that writers use or leave out, so that ÉGALITÉ is egalite. */
export function folded(word: string): string {
  if (/^[a-z0-9]*$/.test(word)) return word
  const plain = word
    .normalize('NFKD')
    .toLowerCase()
    // й is a letter of its own, not an и with an accent.
    .replace(
      /(?<!\u0438)[\u0300-\u036f]|[\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u200c-\u200f]/g,
      '',
    )
    .normalize('NFC')
  return plain.replace(/[æœßøłđıٱىیک\u0629ھہ]/g, letter => LETTERS[letter] ?? letter)
}

/** Whether a word is written in a script that prints no spaces between words. */
export const isUnspaced = (word: string): boolean =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u.test(
    word,
  )

const LETTERS: Record<string, string> = {
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  '\u0629': 'ه',
  ھ: 'ه',
  ہ: 'ه',
}

// A longer word is no word; and PostgreSQL takes no lexeme beyond 2 KB.
const LONGEST = 60

/** `and`, `with`, `for` and `the` are written onto an Arabic word; أل alone is part of the word. */
const GLUED = /^[وف]?(?:[بك]?ال|لل)(?=\p{L}{3,}$)/u
const GLUED_BEFORE_ARTICLE = /^[وفبك](?=ال\p{L}{3,}$)/u

function wordAt(start: number, end: number, forms: readonly string[]): Word {
  if (forms.length === 1 && /^[a-z]{1,60}$/.test(forms[0]!)) return { start, end, forms }
  const plain = forms.map(form =>
    form
      .normalize('NFC')
      .toLowerCase()
      .replace(/['’ʼ]+$/, '')
      .slice(0, LONGEST),
  )
  const bare = plain.flatMap(form => {
    if (!/\p{Script=Arabic}/u.test(form)) return []
    const word = folded(form)
    return [word.replace(GLUED_BEFORE_ARTICLE, ''), word.replace(GLUED, '')]
  })
  return { start, end, forms: [...new Set([...plain, ...bare])] }
}

const MAY_BE_INCLUSIVE = /^\(|\p{L}[.·•\-\u2010\u2011]/u
const SIGNS = new Set(['(', '/', ':', '*', '_'])

/** An inclusive form that begins at this token, and how many tokens it takes. */
function inclusiveAt(all: readonly string[], i: number): { forms: readonly string[]; taken: number } | null {
  const [one = '', sign = '', two = '', three = '', four = ''] = all.slice(i, i + 5)
  if (one === '(' && LETTERS_ONLY.test(sign) && two === ')' && LETTERS_ONLY.test(three)) {
    return { forms: [three, sign + three], taken: 4 }
  }
  if (!LETTERS_ONLY.test(one.replace(EVERY_SEPARATOR, ''))) return null
  const lower = one.toLowerCase()
  if (/^[/:*_]$/.test(sign) && LETTERS_ONLY.test(two.replace(EVERY_SEPARATOR, ''))) {
    const forms = inclusiveForms([lower, ...two.toLowerCase().split(SEPARATORS)], sign)
    if (forms) return { forms, taken: 3 }
  }
  if (sign === '(' && three === ')') {
    const end = /^[sx]$/i.test(four) ? [four.toLowerCase()] : []
    const forms = inclusiveForms([lower, two.toLowerCase(), ...end], sign)
    if (forms) return { forms, taken: 4 + end.length }
  }
  const parts = lower.split(SEPARATORS)
  const forms = parts.length > 1 ? inclusiveForms(parts, SEPARATORS.exec(lower)?.[0] ?? '') : null
  return forms && { forms, taken: 1 }
}

const LETTERS_ONLY = /^[\p{L}\p{M}]+$/u
const SEPARATORS = /[.·•\-\u2010\u2011]/u
const EVERY_SEPARATOR = new RegExp(SEPARATORS, 'gu')
const BETWEEN = /[^.·•\-\u2010\u2011,:/]+/gu

/** The parts of a compound, in a row. */
function partsOf(token: string, start: number): Word[] {
  if (/^[\p{L}\p{M}]+['’ʼ]?$/u.test(token)) return [wordAt(start, start + token.replace(/['’ʼ]$/, '').length, [token])]
  const parts = /^\p{N}/u.test(token) ? token.matchAll(/\p{N}+/gu) : token.matchAll(BETWEEN)
  return [...parts].map(part => wordAt(start + part.index, start + part.index + part[0].length, [part[0]]))
}
