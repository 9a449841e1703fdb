import type { Alignment, Place } from './align-versions.ts'
import { type Pair, rising } from './in-order.ts'

/**
 * An alignment as somebody decided about some blocks of the file: each is the block given, or new (null). Null: two blocks
 * of the file were said to be the same one.
 */
export function decided(alignment: Alignment, decisions: ReadonlyMap<number, number | null>): Alignment | null {
  const claimed = [...decisions.values()].filter(block => block !== null)
  if (new Set(claimed).size < claimed.length) return null
  const places = alignment.places.map((place, at): Place => {
    const block = decisions.get(at)
    if (block === undefined) {
      return place.block !== null && claimed.includes(place.block) ? NEW : place
    }
    return block === null ? { ...NEW, splitOf: place.splitOf } : { ...place, block, doubtful: false, splitOf: null }
  })
  const into = new Map(alignment.gone.map(({ block, into }) => [block, into]))
  const count =
    Math.max(-1, ...alignment.gone.map(({ block }) => block), ...alignment.places.map(({ block }) => block ?? -1)) + 1
  const found = new Set(places.flatMap(({ block }) => block ?? []))
  const gone = Array.from({ length: count }, (_, block) => block).filter(block => !found.has(block))
  return { places: withMoves(places), gone: gone.map(block => ({ block, into: into.get(block) ?? null })) }
}

const NEW: Place = { block: null, likeness: 0, moved: false, doubtful: false, splitOf: null }

function withMoves(places: readonly Place[]): Place[] {
  const inPlace = new Set(rising(pairsOf(places)).map(([at]) => at))
  return places.map((place, at) => ({ ...place, moved: place.block !== null && !inPlace.has(at) }))
}

const pairsOf = (places: readonly Place[]): Pair[] =>
  places.flatMap((place, at): Pair[] => (place.block === null ? [] : [[at, place.block]]))

/**
 * Where each block of the file stands: blocks that kept their order keep their places (`kept`, by index in the version
 * before), others stand between them. Where there is no room left, all are counted anew.
 */
export function placesOf(places: readonly Place[], kept: readonly number[]): number[] {
  const stays = new Map(rising(pairsOf(places)).map(([at, block]) => [at, kept[block]!]))
  const found: number[] = []
  let at = 0
  while (at < places.length) {
    const here = stays.get(at)
    if (here !== undefined) {
      found.push(here)
      at++
      continue
    }
    let end = at
    while (end < places.length && !stays.has(end)) end++
    const after = stays.get(end)
    const before = found.at(-1) ?? (after === undefined ? 0 : after - 1)
    const step = after === undefined ? 1 : (after - before) / (end - at + 1)
    if (step < SMALLEST_STEP) return places.map((_, index) => index + 1)
    for (let nth = 1; at < end; at++, nth++) found.push(before + step * nth)
  }
  return found
}

const SMALLEST_STEP = 1e-6
