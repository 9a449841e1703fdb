import { fold } from '../../../kernel/paper/tokens.ts'
import { bestInOrder, gapsBetween, type Pair, rising } from './in-order.ts'
import { type Bag, bagOf, likeness, partIn, together } from './likeness.ts'

/** A block of the version before, or of the file that is to be the next. */
export interface AlignedBlock {
  kind: string
  label: string | null
  text: string
}

/** Where a block of the file belongs. */
export interface Place {
  /** Index in the version before of the block it is; null: it is new. */
  block: number | null
  /** From 0 to 1: how many of its words it has kept. */
  likeness: number
  /** It stood elsewhere before. */
  moved: boolean
  /** Somebody has to look whether this is so. */
  doubtful: boolean
  /** It came out of this block, which goes on in another. */
  splitOf: number | null
}

export interface Alignment {
  /** One for each block of the file. */
  places: Place[]
  /** Blocks of the version before that are no more; `into` is the block of the file whose words they became part of. */
  gone: { block: number; into: number | null }[]
}

const ALIKE = 0.35
const SURELY = 0.5
const PAIRS_AT_MOST = 250_000

/**
 * Finds every block of a version again in a later one: the same words at the same place, changed, moved, split or joined.
 * No block of either is lost: each of the file has a place, each of the version before has one or is among those gone.
 */
export function alignVersions(before: readonly AlignedBlock[], after: readonly AlignedBlock[]): Alignment {
  const [old, now] = [before.map(known), after.map(known)]
  const pairs = new Map<number, number>()
  const taken = new Set<number>()
  const pair = (one: number, other: number) => {
    pairs.set(other, one)
    taken.add(one)
  }
  const anchors = rising(uniquePairs(old, now))
  for (const [one, other] of anchors) pair(one, other)
  for (const gap of gapsBetween(anchors, old.length, now.length)) {
    const [ones, others] = [gap.to - gap.from, gap.otherTo - gap.otherFrom]
    if (ones * others > PAIRS_AT_MOST) continue
    const worth = (one: number, other: number) => worthOf(old[gap.from + one]!, now[gap.otherFrom + other]!)
    for (const [one, other] of bestInOrder(ones, others, worth)) pair(gap.from + one, gap.otherFrom + other)
  }
  const left = () => ({
    ones: old.flatMap((_, at) => (taken.has(at) ? [] : [at])),
    others: now.flatMap((_, at) => (pairs.has(at) ? [] : [at])),
  })
  for (const [one, other] of sameElsewhere(old, now, left())) pair(one, other)
  const unsure = new Set<number>()
  for (const { one, other, sure } of alikeElsewhere(old, now, left())) {
    pair(one, other)
    if (!sure) unsure.add(other)
  }
  const inPlace = new Set(
    rising([...pairs].map(([other, one]): Pair => [other, one]).sort((a, b) => a[0] - b[0])).map(([other]) => other),
  )
  const places = now.map((block, at): Place => {
    const one = pairs.get(at)
    if (one === undefined) {
      return { block: null, likeness: 0, moved: false, doubtful: false, splitOf: splitOf(old, now, pairs, at) }
    }
    const alike = old[one]!.key === block.key ? 1 : likeness(old[one]!.bag, block.bag)
    return {
      block: one,
      likeness: alike,
      moved: !inPlace.has(at),
      doubtful: unsure.has(at) || alike < SURELY,
      splitOf: null,
    }
  })
  const holders = new Map([...pairs].map(([other, one]) => [one, other]))
  return { places, gone: left().ones.map(block => ({ block, into: joinedInto(old, now, holders, block) })) }
}

/** What part of the file's words stands in blocks that were found in the version before, from 0 to 1. */
export function foundAgain(after: readonly AlignedBlock[], { places }: Alignment): number {
  const sizes = after.map(block => block.text.length + 1)
  const all = sizes.reduce((sum, size) => sum + size, 0)
  const found = places.reduce((sum, place, at) => sum + (place.block === null ? 0 : sizes[at]! * place.likeness), 0)
  return all === 0 ? 0 : found / all
}

interface Known {
  kind: string
  label: string | null
  key: string
  bag: Bag
}

const known = ({ kind, label, text }: AlignedBlock): Known => ({
  ...{ kind, label, bag: bagOf(text) },
  key: fold(text).replace(/\s+/g, ' ').trim(),
})

/** Blocks that say the same and say it once in each version. */
function uniquePairs(old: readonly Known[], now: readonly Known[]): Pair[] {
  const [ones, others] = [Map.groupBy(old.keys(), at => old[at]!.key), Map.groupBy(now.keys(), at => now[at]!.key)]
  return [...ones].flatMap(([key, [one, more]]): Pair[] => {
    const [other, another] = others.get(key) ?? []
    return key !== '' && more === undefined && other !== undefined && another === undefined ? [[one!, other]] : []
  })
}

/** The same words are worth most; others as far as they are alike; the same number speaks for a pair, too. */
function worthOf(one: Known, other: Known): number {
  if (one.key === other.key && one.key !== '') return 2 + (one.label === other.label ? 0.2 : 0)
  const alike = likeness(one.bag, other.bag)
  const numbered = one.label !== null && one.label === other.label && one.kind === other.kind
  if (alike >= ALIKE) return alike + (numbered ? 0.2 : 0) + (one.kind === other.kind ? 0.05 : 0)
  return numbered && one.kind === 'heading' ? 0.3 : 0
}

interface Left {
  ones: number[]
  others: number[]
}

/** The same words at another place; of several that say the same, in their order. */
function sameElsewhere(old: readonly Known[], now: readonly Known[], { ones, others }: Left): Pair[] {
  const free = Map.groupBy(ones, at => old[at]!.key)
  return others.flatMap((other): Pair[] => {
    const key = now[other]!.key
    const one = key === '' ? undefined : free.get(key)?.shift()
    return one === undefined ? [] : [[one, other]]
  })
}

/** Blocks that moved and changed: each the one most like the other, the most alike first. */
function alikeElsewhere(old: readonly Known[], now: readonly Known[], { ones, others }: Left) {
  if (ones.length * others.length > PAIRS_AT_MOST) return []
  const all = others.flatMap(other =>
    ones
      .map(one => ({ one, other, alike: likeness(old[one]!.bag, now[other]!.bag) }))
      .filter(({ alike }) => alike >= SURELY),
  )
  all.sort((a, b) => b.alike - a.alike)
  const [taken, placed] = [new Set<number>(), new Set<number>()]
  return all.flatMap(({ one, other, alike }) => {
    if (taken.has(one) || placed.has(other)) return []
    taken.add(one)
    placed.add(other)
    const rivals = all.filter(rival => (rival.one === one) !== (rival.other === other) && rival.alike > alike - 0.1)
    return [{ one, other, sure: alike >= 0.65 && rivals.length === 0 }]
  })
}

/** A new block beside one that lost these very words came out of it. */
function splitOf(
  old: readonly Known[],
  now: readonly Known[],
  pairs: ReadonlyMap<number, number>,
  at: number,
): number | null {
  const bag = now[at]!.bag
  for (const beside of [nearest(at, -1, pairs), nearest(at, 1, pairs)]) {
    const one = beside === null ? undefined : pairs.get(beside)
    if (one === undefined || beside === null || bag.size < 3 || partIn(bag, old[one]!.bag) < 0.75) continue
    const half = now[beside]!.bag
    if (likeness(together(half, bag), old[one]!.bag) > likeness(half, old[one]!.bag) + 0.05) return one
  }
  return null
}

/** A block that is no more, beside one that gained these very words, was joined to it. */
function joinedInto(
  old: readonly Known[],
  now: readonly Known[],
  holders: ReadonlyMap<number, number>,
  at: number,
): number | null {
  const bag = old[at]!.bag
  for (const beside of [nearest(at, -1, holders), nearest(at, 1, holders)]) {
    const other = beside === null ? undefined : holders.get(beside)
    if (other === undefined || beside === null || bag.size < 3 || partIn(bag, now[other]!.bag) < 0.75) continue
    const half = old[beside]!.bag
    if (likeness(together(half, bag), now[other]!.bag) > likeness(half, now[other]!.bag) + 0.05) return other
  }
  return null
}

/** The nearest place on one side that has a pair, if it is near. */
function nearest(at: number, step: 1 | -1, pairs: ReadonlyMap<number, number>): number | null {
  for (let place = at + step, seen = 0; place >= 0 && seen < 4; place += step, seen++)
    if (pairs.has(place)) return place
  return null
}
