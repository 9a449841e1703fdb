import { labelNumbers } from '../reading/labels.ts'
import type { AlignedBlock } from './align-versions.ts'
import { bestInOrder, gapsBetween, type Pair, rising } from './in-order.ts'

export interface TranslatedBlock extends AlignedBlock {
  level: number | null
}

/** Which block of the text a block of its translation says in another language. */
export interface FacePlace {
  /** Index in the text; null: none was found. Two blocks of the file with the same one are its two halves. */
  block: number | null
  /** A translator has to look whether this is so. */
  doubtful: boolean
}

const CELLS_AT_MOST = 2_000_000
/** What a block that stands alone costs: less than a pair that speaks against itself. */
const WORTH_OF_PAIR = 0.6

/**
 * Finds the blocks of a text in a file of another language, by their numbers, their kinds, their lengths and the figures,
 * names and addresses in them (after Gale and Church 1993). Order is kept; one block may be two in the file. Every block
 * of the file has a place; a block of the text that none names has no face in the file.
 */
export function alignLanguages(text: readonly TranslatedBlock[], file: readonly TranslatedBlock[]): FacePlace[] {
  const scale = lengthOf(text) / Math.max(1, lengthOf(file))
  const [ones, others] = [text.map(block => known(block, 1)), file.map(block => known(block, scale))]
  const pairs = new Map<number, number>()
  const anchors = rising(sameNumbers(ones, others))
  for (const [one, other] of anchors) pairs.set(other, one)
  for (const gap of gapsBetween(anchors, ones.length, others.length)) {
    const [height, width] = [gap.to - gap.from, gap.otherTo - gap.otherFrom]
    const worth = (one: number, other: number) => worthOf(ones[gap.from + one]!, others[gap.otherFrom + other]!)
    const found: Pair[] =
      height * width <= CELLS_AT_MOST
        ? bestInOrder(height, width, worth)
        : Array.from({ length: Math.min(height, width) }, (_, at): Pair => [at, at])
    for (const [one, other] of found) pairs.set(gap.otherFrom + other, gap.from + one)
  }
  const found = new Set(pairs.values())
  return others.map((block, at): FacePlace => {
    const one = pairs.get(at)
    if (one !== undefined) return { block: one, doubtful: contradicts(ones[one]!, block) || besideGap(at, one) }
    const half = halfOf(at)
    return { block: half, doubtful: true }
  })

  /** Next to a block that stands alone on either side, a pair may be off by one. */
  function besideGap(at: number, one: number): boolean {
    const alone = (place: number) => place >= 0 && place < others.length && !pairs.has(place)
    const lacking = (place: number) => place >= 0 && place < ones.length && !found.has(place)
    const near = alone(at - 1) || alone(at + 1) || lacking(one - 1) || lacking(one + 1)
    return near && !(others[at]!.number !== null && others[at]!.number === ones[one]!.number)
  }

  /** A block without a number right behind one that is far too short for its own is its second half. */
  function halfOf(at: number): number | null {
    const one = pairs.get(at - 1)
    const [block, before] = [others[at]!, others[at - 1]]
    if (one === undefined || !before || block.number !== null || block.kind !== before.kind || block.kind === 'heading')
      return null
    const whole = ones[one]!
    if (block.marks.size > 0 && block.marks.isSubsetOf(whole.marks)) return one
    const alone = Math.abs(Math.log((before.length + 1) / (whole.length + 1)))
    return Math.abs(Math.log((before.length + block.length + 1) / (whole.length + 1))) < alone ? one : null
  }
}

/** What part of the blocks of a file fits the text beyond doubt, from 0 to 1. */
export function fits(places: readonly FacePlace[]): number {
  const sure = places.filter(place => place.block !== null && !place.doubtful)
  return places.length === 0 ? 0 : sure.length / places.length
}

interface Known {
  kind: string
  level: number | null
  number: string | null
  length: number
  /** Figures, addresses and names of capitals, which stay what they are in most languages. */
  marks: ReadonlySet<string>
}

function known({ kind, level, label, text }: TranslatedBlock, scale: number): Known {
  const number = labelNumbers(label)?.join('.') ?? label?.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase() ?? null
  return { kind, level, number, length: text.length * scale, marks: marksOf(text.slice(0, 20_000)) }
}

function marksOf(text: string): Set<string> {
  const plain = text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, figure => String(figure.charCodeAt(0) & 0xf))
  return new Set((plain.match(/\d+|[\w.+-]+@[\w.-]+|https?:\/\/[^\s)]+/g) ?? []).map(mark => mark.toLowerCase()))
}

const lengthOf = (blocks: readonly TranslatedBlock[]) => blocks.reduce((sum, block) => sum + block.text.length, 0)

/** Blocks with a number that each side prints once, for the same kind of block. */
function sameNumbers(ones: readonly Known[], others: readonly Known[]): Pair[] {
  const named = (all: readonly Known[]) =>
    Map.groupBy(
      [...all.keys()].filter(at => all[at]!.number !== null),
      at => `${all[at]!.kind === 'heading' ? 'heading' : 'text'} ${all[at]!.number}`,
    )
  const theirs = named(others)
  return [...named(ones)]
    .flatMap(([name, [one, more]]): Pair[] => {
      const [other, another] = theirs.get(name) ?? []
      return more === undefined && other !== undefined && another === undefined ? [[one!, other]] : []
    })
    .sort((a, b) => a[0] - b[0])
}

function worthOf(one: Known, other: Known): number {
  if ((one.kind === 'heading') !== (other.kind === 'heading') || (one.kind === 'table') !== (other.kind === 'table'))
    return 0
  let worth = WORTH_OF_PAIR + (one.kind === other.kind ? 0.6 : 0) + (one.level === other.level ? 0.1 : 0)
  if (one.number !== null && one.number === other.number) worth += 1
  else if (one.number !== null || other.number !== null) worth -= 0.6
  worth += Math.max(-1, 0.5 - apart(one, other))
  const all = one.marks.size + other.marks.size
  if (all > 0) worth += 1.4 * ((2 * common(one.marks, other.marks)) / all) - 0.5
  return Math.max(0, worth)
}

function contradicts(one: Known, other: Known): boolean {
  if ((one.kind === 'heading') !== (other.kind === 'heading')) return true
  if (one.number !== other.number) return true
  if (Math.max(one.length, other.length) > 60 && apart(one, other) > 0.8) return true
  return one.marks.size > 0 && other.marks.size > 0 && common(one.marks, other.marks) === 0
}

/** How far the lengths are from each other; short blocks vary more. */
const apart = (one: Known, other: Known) => Math.abs(Math.log((one.length + 12) / (other.length + 12)))

const common = (one: ReadonlySet<string>, other: ReadonlySet<string>) => one.intersection(other).size
