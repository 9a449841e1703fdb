import { isSegmentTitle } from '../reading/kinds.ts'
import type { SpeakerReading } from '../reading/reading.ts'
import type { ComparedItem } from '../rules/compared.ts'
import { likeness, saysTheSame } from '../rules/likeness.ts'

/** What two lists have in common: each member of one beside its like in the other, each at most once. */
export interface Pairs<One> {
  both: [known: One, later: One][]
  /** Only in the first list. */
  gone: One[]
  /** Only in the second. */
  added: One[]
}

/** Lines of two agendas that are the same line: by title, kind and hours, the likest first. */
export const pairLines = (known: readonly ComparedItem[], later: readonly ComparedItem[]): Pairs<ComparedItem> =>
  pairs(known, later, likenessOfLines, 1.2)

/** People of two lists who are the same person; somebody not named yet is whoever comes in that place. */
export function pairSpeakers(
  known: readonly SpeakerReading[],
  later: readonly SpeakerReading[],
): Pairs<SpeakerReading> {
  const named = pairs(known, later, likenessOfPeople, 0.9)
  const open = named.gone.filter(one => one.name === null)
  const both = [...named.both]
  const added = named.added.filter(one => {
    const place = open.shift()
    if (place) both.push([place, one])
    return !place
  })
  return { both, gone: named.gone.filter(one => !both.some(([before]) => before === one)), added }
}

/** Pairs the likest first; two that are less like than `least` are none. */
export function pairs<One>(
  known: readonly One[],
  later: readonly One[],
  like: (one: One, other: One) => number,
  least: number,
): Pairs<One> {
  // Of long lists only lines about as far from the top are compared, so that time stays linear.
  const near = known.length * later.length > 40_000 ? 60 : Number.POSITIVE_INFINITY
  const all = known.flatMap((one, at) => {
    const from = Math.max(0, at - near)
    return later.slice(from, at + near).map((other, index) => ({ at, index: from + index, weight: like(one, other) }))
  })
  const good = all.filter(one => one.weight >= least)
  good.sort((a, b) => b.weight - a.weight || a.at - b.at || a.index - b.index)
  const taken = new Map<number, number>()
  const used = new Set<number>()
  for (const { at, index } of good)
    if (!taken.has(at) && !used.has(index)) {
      taken.set(at, index)
      used.add(index)
    }
  return {
    both: known.flatMap((one, at): [One, One][] => {
      const index = taken.get(at)
      return index === undefined ? [] : [[one, later[index]!]]
    }),
    gone: known.filter((_, at) => !taken.has(at)),
    added: later.filter((_, index) => !used.has(index)),
  }
}

function likenessOfLines(one: ComparedItem, other: ComparedItem): number {
  const [a, b] = [subject(one.title), subject(other.title)]
  const words = a !== '' && saysTheSame(a, b) ? 1 : likeness(a, b)
  const numbers = number(one.title) !== null && number(one.title) === number(other.title) ? 1 : 0
  const hours = one.start !== null && one.start === other.start ? (one.end === other.end ? 1 : 0.5) : 0
  const telling = one.kinds.filter(kind => kind !== 'other' && kind !== 'topic' && other.kinds.includes(kind))
  return 2 * words + numbers + hours + (telling.length > 0 ? 0.5 : 0)
}

function likenessOfPeople(one: SpeakerReading, other: SpeakerReading): number {
  if (one.name === null || other.name === null) return 0
  return saysTheSame(one.name, other.name) ? 1 : likeness(one.name, other.name) >= 1 ? 0.9 : 0
}

const NUMBERED = /^(?:\p{L}+\s+)?(\d{1,2}|[IVX]{1,4}|[A-D])(?![\p{L}\d])\s*[.):–—-]*\s*/u

/** A title without the number of its part: `I. Wages` and `Segment 1: Wages` are about wages. */
export const subject = (title: string | null): string => {
  const rest = (title ?? '').replace(NUMBERED, '')
  return rest === '' ? (title ?? '') : rest
}
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X']
const number = (title: string | null): string | null => {
  const printed = isSegmentTitle(title ?? '') ? NUMBERED.exec(title ?? '')?.[1] : undefined
  if (printed === undefined) return null
  const roman = ROMAN.indexOf(printed)
  return roman < 0 ? printed : String(roman + 1)
}
