import { fold, isWord, tokens } from '../../kernel/paper/tokens.ts'
import { faceIn, facesIn, type Text } from '../../kernel/text.ts'
import type { Passage } from './rules.ts'

/** Where some words stand in a face: offsets in UTF-16 units. */
export interface Place {
  from: number
  to: number
}

/** More places than these nobody chooses from. */
const MOST_PLACES = 20

/**
 * Where words that somebody typed, pasted or quoted stand in a text: the shape of quotes, dashes and spaces, capitals and
 * signs that are not seen make no difference. In the order of the text, none overlapping another.
 */
export function placesOf(quote: string, text: string): Place[] {
  const asked = lettersOf(quote.trim())
  const wanted = asked.letters.trim()
  if (wanted === '') return []
  const { letters, at } = lettersOf(text)
  const found: Place[] = []
  for (let from = letters.indexOf(wanted); from !== -1 && found.length < MOST_PLACES; ) {
    const end = from + wanted.length
    found.push({ from: at[from]!, to: at[end - 1]! + lengthOfLetter(text, at[end - 1]!) })
    from = letters.indexOf(wanted, end)
  }
  return found
}

/** What somebody says it is about: the words, and where they stand if they stand there more than once. */
export interface About {
  words: string
  /** The language in which it was read. */
  read: string
  from: number | null
}

/**
 * The passage that is meant in a wording: in the face that was read, or else in one of the others. `several`: it stands
 * there more than once, in `language`; null: nowhere.
 */
export function passageOf(
  text: Text,
  { words, read, from }: About,
): { passage: Passage } | { several: Place[]; language: string } | null {
  const faces = facesIn(text).sort(([one], [other]) => Number(other === read) - Number(one === read))
  for (const [language, face] of faces) {
    const places = placesOf(words, face.text)
    const place = places.length === 1 ? places[0] : places.find(one => one.from === from)
    if (place) return { passage: { language, ...place, text: face.text.slice(place.from, place.to) } }
    if (places.length > 1) return { several: places, language }
  }
  return null
}

/**
 * Where a passage stands in a text as it reads today; null: it does not, or in more places than one. `same`: this is the
 * wording that it was said about.
 */
export function placeToday(passage: Passage, text: Text, same: boolean): Place | null {
  const face = faceIn(text, passage.language)
  if (!face) return null
  const { from, to } = passage
  if (same && face.text.slice(from, to) === passage.text) return { from, to }
  const at = face.text.indexOf(passage.text)
  if (at === -1 || face.text.indexOf(passage.text, at + 1) !== -1) return null
  return { from: at, to: at + passage.text.length }
}

export interface Marked {
  text: string
  /** Whose passages it belongs to; none: nobody speaks of these words. */
  of: string[]
}

/** A face cut where passages begin and end. The pieces joined are the face. */
export function cutAt(text: string, passages: readonly (Place & { id: string })[]): Marked[] {
  const cuts = [...new Set([0, text.length, ...passages.flatMap(({ from, to }) => [from, to])])]
    .filter(cut => cut >= 0 && cut <= text.length)
    .sort((one, other) => one - other)
  return cuts.slice(1).map((to, nth) => {
    const from = cuts[nth]!
    const of = passages.filter(one => one.from < to && one.to > from).map(one => one.id)
    return { text: text.slice(from, to), of }
  })
}

/** The words around a place, so that somebody can tell it from another: a few before and behind it. */
export function around(text: string, { from, to }: Place): { before: string; words: string; behind: string } {
  const before = text.slice(Math.max(0, from - NEAR), from).toWellFormed()
  const behind = text.slice(to, to + NEAR).toWellFormed()
  return {
    before: from > NEAR ? `…${before.replace(/^\S*\s/, ' ')}` : before,
    words: text.slice(from, to),
    behind: to + NEAR < text.length ? `${behind.replace(/\s\S*$/, ' ')}…` : behind,
  }
}

const NEAR = 40

/**
 * What a mail says above or between words of the text that it quotes: lines that begin with `>`, and what stands in quotes.
 * The longest first; what is shorter than three words could stand anywhere.
 */
export function quotesIn(words: string): string[] {
  const lines = words.split('\n')
  const quoted: string[] = []
  let open: string[] = []
  for (const line of [...lines, '']) {
    const [, inside] = /^\s*>[\s>]*(.*)$/.exec(line) ?? []
    if (inside !== undefined) open.push(inside)
    else if (open.length > 0) {
      quoted.push(open.join(' '), ...open)
      open = []
    }
  }
  for (const [, inside] of words.matchAll(/[«“„"]\s*([^«»“”„"]{3,2000}?)\s*[»”“"]/gu)) quoted.push(inside!)
  return [...new Set(quoted.map(one => one.trim()))]
    .filter(one => tokens(one.slice(0, 2000)).filter(isWord).length >= 3)
    .sort((one, other) => other.length - one.length)
    .slice(0, 20)
}

/** The letters that count of a text, one sign each, and where each stands in it. */
function lettersOf(text: string): { letters: string; at: number[] } {
  let letters = ''
  const at: number[] = []
  let index = 0
  for (const letter of text) {
    const plain = UNSEEN.test(letter) ? '' : /\s/u.test(letter) ? ' ' : fold(letter).toLowerCase()
    if (plain !== '' && !(plain === ' ' && letters.endsWith(' '))) {
      letters += plain
      for (let nth = 0; nth < plain.length; nth++) at.push(index)
    }
    index += letter.length
  }
  return { letters, at }
}

const lengthOfLetter = (text: string, at: number) => String.fromCodePoint(text.codePointAt(at)!).length

// Soft hyphens, joiners and marks of direction: they come along when words are copied, and nobody types them.
const UNSEEN = /[\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/u
