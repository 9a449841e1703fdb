import { type Hunk, hunksOf } from '../../../kernel/paper/hunks.ts'
import { mergeWords } from '../../../kernel/paper/merge.ts'
import { fold, tokens } from '../../../kernel/paper/tokens.ts'

/** A suggested wording of a block, and the words it was made of: the block may read otherwise today. */
export interface Suggested {
  id: string
  base: string
  words: string
}

/** What several suggestions on one text come to. Every suggestion stands in one of `together`, `conflicts` and `apart`. */
export interface PutTogether {
  /** The text with each change of `together` in it, whatever the order they came in. */
  text: string
  together: string[]
  conflicts: Conflict[]
  /** What they change has changed since they were made, or they are more than can be compared. */
  apart: string[]
}

/** Suggestions of which each changes words that another of them changes differently. */
export interface Conflict {
  ids: string[]
  places: Place[]
}

/** A stretch of the text that several change differently, with a few words of the text around it. */
export interface Place {
  lead: string
  before: string
  tail: string
  variants: { words: string; ids: string[] }[]
}

/**
 * Puts suggestions on one text together word by word: those that change different words all stand in it, and the same
 * change asked for by many stands once. Where two change the same words differently, neither stands: which of them does
 * is for people to say, not for the order they came in.
 */
export function putTogether(text: string, suggested: readonly Suggested[]): PutTogether {
  const old = tokens(text)
  const { sides, apart } = sidesOf(text, old, suggested)
  const stretches = stretchesOf(old, sides)
  const contested = stretches.filter(one => one.variants.length > 1)
  const conflicting = new Set(contested.flatMap(one => one.sides))
  const together = sides.filter(side => !conflicting.has(side))
  return {
    text: withChanges(old, stretches, new Set(together)),
    together: together.map(side => side.id),
    conflicts: conflictsOf(old, contested),
    apart,
  }
}

// A change of 200 words in a long paragraph takes some 20 ms to find: beyond this a page would wait.
const LETTERS_COMPARED_AT_MOST = 2_000_000
const WORDS_AROUND = 6

interface Side {
  id: string
  tokens: string[]
  hunks: Hunk[]
}

interface Cluster {
  from: number
  to: number
  hunks: { side: Side; hunk: Hunk }[]
}

/** A stretch of the text that some sides change, and the ways in which they do. */
interface Stretch {
  from: number
  to: number
  sides: Side[]
  variants: Place['variants']
}

function sidesOf(text: string, old: string[], suggested: readonly Suggested[]): { sides: Side[]; apart: string[] } {
  const sides: Side[] = []
  const apart: string[] = []
  const known = new Map<string, Omit<Side, 'id'>>()
  let letters = 0
  for (const { id, base, words } of suggested) {
    letters += words.length
    const today = letters > LETTERS_COMPARED_AT_MOST ? null : broughtUpTo(text, base, words)
    if (today === null) {
      apart.push(id)
      continue
    }
    const side = known.get(today) ?? changedIn(old, today)
    known.set(today, side)
    sides.push({ id, ...side })
  }
  return { sides, apart }
}

/** A suggestion made of earlier words, as it would change today's; null where they have changed under it. */
function broughtUpTo(text: string, base: string, words: string): string | null {
  if (base === text) return words
  const merge = mergeWords(base, text, words)
  return merge.conflicts.length > 0 ? null : merge.text
}

function changedIn(old: string[], words: string): Omit<Side, 'id'> {
  const now = tokens(words)
  const whole = [{ from: 0, to: old.length, sideFrom: 0, sideTo: now.length }]
  return { tokens: now, hunks: hunksOf(old, now) ?? whole }
}

/** Changes that overlap, or of which one adds words where another begins or ends. */
function clustersOf(sides: readonly Side[]): Cluster[] {
  const all = sides.flatMap(side => side.hunks.map(hunk => ({ side, hunk })))
  all.sort((one, other) => one.hunk.from - other.hunk.from || one.hunk.to - other.hunk.to)
  const clusters: Cluster[] = []
  for (const one of all) {
    const { from, to } = one.hunk
    const last = clusters.at(-1)
    if (last && (from < last.to || (from === last.to && (from === to || addsAt(last, from))))) {
      last.to = Math.max(last.to, to)
      last.hunks.push(one)
    } else clusters.push({ from, to, hunks: [one] })
  }
  return clusters
}

function addsAt({ hunks }: Cluster, place: number): boolean {
  return hunks.some(({ hunk }) => hunk.from === place && hunk.to === place)
}

function stretchesOf(old: string[], sides: readonly Side[]): Stretch[] {
  return clustersOf(sides).map(({ from, to, hunks }) => {
    const bySide = Map.groupBy(hunks, ({ side }) => side)
    const words = [...bySide].map(([side, ones]) => ({ id: side.id, words: wordsIn(old, from, to, side, ones) }))
    const same = Map.groupBy(words, one => fold(one.words)).values()
    const variants = [...same].map(ones => ({ words: ones[0]!.words, ids: ones.map(one => one.id) }))
    return { from, to, sides: [...bySide.keys()], variants }
  })
}

/** A stretch of the text as one side has it. */
function wordsIn(old: string[], from: number, to: number, side: Side, hunks: Cluster['hunks']): string {
  let words = ''
  let at = from
  for (const { hunk } of hunks) {
    words += old.slice(at, hunk.from).join('') + side.tokens.slice(hunk.sideFrom, hunk.sideTo).join('')
    at = hunk.to
  }
  return words + old.slice(at, to).join('')
}

function withChanges(old: string[], stretches: readonly Stretch[], standing: ReadonlySet<Side>): string {
  let text = ''
  let at = 0
  for (const { from, to, sides, variants } of stretches) {
    if (!sides.some(side => standing.has(side))) continue
    text += old.slice(at, from).join('') + variants[0]!.words
    at = to
  }
  return text + old.slice(at).join('')
}

function conflictsOf(old: string[], contested: readonly Stretch[]): Conflict[] {
  const found: { ids: Set<string>; places: Place[] }[] = []
  for (const stretch of contested) {
    const ids = new Set(stretch.sides.map(side => side.id))
    const met = found.filter(one => !one.ids.isDisjointFrom(ids))
    for (const one of met) found.splice(found.indexOf(one), 1)
    found.push({
      ids: new Set([...met.flatMap(one => [...one.ids]), ...ids]),
      places: [...met.flatMap(one => one.places), placeOf(old, stretch)],
    })
  }
  return found.map(({ ids, places }) => ({ ids: [...ids], places }))
}

function placeOf(old: string[], { from, to, variants }: Stretch): Place {
  return {
    lead: old.slice(Math.max(0, from - WORDS_AROUND), from).join(''),
    before: old.slice(from, to).join(''),
    tail: old.slice(to, to + WORDS_AROUND).join(''),
    variants,
  }
}
