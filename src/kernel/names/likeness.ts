import { token_set_ratio, WRatio } from 'fuzzball'
import { tellingWords, wordsAlike } from './alike.ts'
import type { NameWord } from './words.ts'

/** A person or an organisation as far as duplicates are looked for. */
export interface Likeable {
  kind: 'person' | 'organisation'
  name: string
  /** Names in other languages, short names, former names. */
  otherNames?: readonly string[]
  emails?: readonly string[]
  /** In E.164. */
  phones?: readonly string[]
  /** ISO 3166-1. */
  country?: string | null
}

export interface Reason {
  why: 'same-address' | 'same-phone' | 'names-alike' | 'same-country' | 'other-country'
  /** How alike the names are, 0 to 1; else 1. */
  share: number
}

export interface Likeness {
  /** 0 to 1, to put suggestions in order. */
  score: number
  /** Whether a person should be asked if the two are one. Nothing is ever merged because of it. */
  suggested: boolean
  reasons: Reason[]
}

/** Whether two may be one, and why. */
export function likeness(one: Likeable, other: Likeable): Likeness {
  if (one.kind !== other.kind) return { score: 0, suggested: false, reasons: [] }
  const names = one.kind === 'person' ? personNames(one, other) : organisationNames(one, other)
  const address = shared(one.emails, other.emails, addressKey)
  const phone = shared(one.phones, other.phones, number => number)
  const [here, there] = [one.country?.toUpperCase(), other.country?.toUpperCase()]
  const country = here && there ? (here === there ? 'same' : 'other') : 'unknown'

  const reasons: Reason[] = []
  if (address) reasons.push({ why: 'same-address', share: 1 })
  if (phone) reasons.push({ why: 'same-phone', share: 1 })
  if (names >= 0.7) reasons.push({ why: 'names-alike', share: round(names) })
  if (country !== 'unknown') reasons.push({ why: `${country}-country`, share: 1 })

  const known = { same: 0.1, other: -0.25, unknown: 0 }[country]
  const score = round(clamp(names * 0.65 + (address ? 0.45 : 0) + (phone ? 0.3 : 0) + known))
  // An office shares its address and its telephone; so one of them needs a name that is at least half the same.
  const suggested =
    (address && phone) || ((address || phone) && names >= 0.5) || NAMES_ENOUGH[one.kind][country] <= names
  return { score, suggested, reasons }
}

/** From where names alone are enough to ask. In different countries the same name is two organisations, or two people. */
const NAMES_ENOUGH = {
  person: { same: 0.85, unknown: 0.9, other: Number.POSITIVE_INFINITY },
  organisation: { same: 0.8, unknown: 0.84, other: Number.POSITIVE_INFINITY },
} as const

function best(one: Likeable, other: Likeable, compare: (a: string, b: string) => number): number {
  let highest = 0
  for (const a of namesOf(one)) for (const b of namesOf(other)) highest = Math.max(highest, compare(a, b))
  return highest
}

const namesOf = ({ name, otherNames = [] }: Likeable) => [name, ...otherNames].slice(0, 8)

const personNames = (one: Likeable, other: Likeable) =>
  best(one, other, (a, b) => wordsAlike(tellingWords(a), tellingWords(b)))

function organisationNames(one: Likeable, other: Likeable): number {
  return best(one, other, (a, b) => {
    const [words, others] = [tellingWords(a), tellingWords(b)]
    if (words.length === 0 || others.length === 0) return 0
    if (isShortFor(words, others) || isShortFor(others, words)) return 0.85
    const [left, right] = [spoken(words), spoken(others)]
    const settings = { full_process: false }
    const whole = WRatio(left, right, settings) / 100
    // All words of the one in the other, as in "Federation … of public services": more than how long they are tells.
    const within = Math.min(words.length, others.length) > 1 ? token_set_ratio(left, right, settings) / 100 : 0
    const share = within === 1 ? Math.max(whole, 0.9) : whole
    return Math.min(share, words.length === 1 || others.length === 1 ? soleWord(words, others) : 1)
  })
}

/** One word, and be it a famous abbreviation, is in the name of many others. */
const soleWord = (words: readonly NameWord[], others: readonly NameWord[]) =>
  words.length === others.length ? 1 : 0.75

const spoken = (words: readonly NameWord[]) => words.map(word => word.sound ?? word.bones[0] ?? word.folded).join(' ')

/** Whether the first is one word made of the initials of the second. */
function isShortFor(words: readonly NameWord[], others: readonly NameWord[]): boolean {
  const [short] = words
  if (words.length !== 1 || !short || others.length < 3) return false
  return short.folded === initialsOf(others)
}

export const initialsOf = (words: readonly NameWord[]): string => words.map(word => [...word.folded][0] ?? '').join('')

function shared(one: readonly string[] = [], other: readonly string[] = [], key: (text: string) => string): boolean {
  const keys = new Set(one.map(key).filter(Boolean))
  return other.some(text => keys.has(key(text)))
}

/** An address as it is compared. */
export const addressKey = (address: string): string => address.normalize('NFC').trim().toLowerCase()

const clamp = (score: number) => Math.min(1, Math.max(0, score))
const round = (score: number) => Math.round(score * 100) / 100
