import type { Hop, Ways } from './rules.ts'

/** The stops of the picture, in the order of the thread. */
export const STOPS = ['said', 'texts', 'actions', 'results'] as const
export type Stop = (typeof STOPS)[number]

/**
 * How much of each stop belongs together: under one priority, or around a paragraph that stands under none. `of` is its
 * node; `nowhere` is what was said and has led to nothing, or not yet; `others` are bands that were folded into one.
 */
export interface Band {
  of: string | 'nowhere' | 'others'
  /** How many bands it is: more than one for `others` alone. */
  bands: number
  counts: Record<Stop, number>
}

export interface Flow {
  bands: Band[]
  /** Each thing once, however many bands it went into. */
  totals: Record<Stop, number>
}

export const BANDS_AT_MOST = 10

/**
 * What flows from what was said to what was done, over hops onwards. Things are counted, never persons: whoever sees a
 * count may open each thing that it counts. The bands with most stand first; what is beyond ten is folded into one.
 */
export function flowOf({ kinds, next }: Ways): Flow {
  const bands = new Map<string, Band>()
  const bandOf = (of: string): Band => {
    const known = bands.get(of)
    if (known) return known
    const made: Band = { of, bands: 1, counts: { said: 0, texts: 0, actions: 0, results: 0 } }
    bands.set(of, made)
    return made
  }
  const totals = { said: 0, texts: 0, actions: 0, results: 0 }
  const over = prioritiesOver({ kinds, next })
  const bandsBeyond = (id: string) =>
    new Set((next.get(id) ?? []).filter(one => over.has(one)).map(one => bandOf(over.get(one)!)))
  for (const [id, kind] of kinds) {
    if (kind === 'said') {
      totals.said++
      const into = bandsBeyond(id)
      for (const band of into.size > 0 ? into : [bandOf('nowhere')]) band.counts.said++
    } else if (kind === 'priority' || kind === 'text') {
      totals.texts++
      const band = bandOf(over.get(id)!)
      band.counts.texts++
      const actions = (next.get(id) ?? []).filter(one => kinds.get(one) === 'action')
      band.counts.actions += actions.length
      for (const action of actions) band.counts.results += next.get(action)?.length ?? 0
    } else {
      totals[kind === 'action' ? 'actions' : 'results']++
    }
  }
  return { bands: folded([...bands.values()]), totals }
}

/** Hops as they run onwards, from a walk in either direction. */
export function hopsOnwards(hops: readonly Hop[], kinds: Ways['kinds']): Hop[] {
  return hops.map(({ near, far, kind }) =>
    near === null ? { near, far, kind } : { near: far, far: near, kind: kinds.get(near)! },
  )
}

/** Under which priority each paragraph stands; a priority and a paragraph under none stand under themselves. */
function prioritiesOver({ kinds, next }: Ways): Map<string, string> {
  const over = new Map<string, string>()
  for (const [id, kind] of kinds) {
    if (kind === 'priority') {
      over.set(id, id)
      for (const text of next.get(id) ?? []) if (kinds.get(text) === 'text') over.set(text, id)
    } else if (kind === 'text') {
      const priority = (next.get(id) ?? []).find(one => kinds.get(one) === 'priority')
      if (priority) over.set(id, priority)
    }
  }
  for (const [id, kind] of kinds) if (kind === 'text' && !over.has(id)) over.set(id, id)
  return over
}

function folded(all: Band[]): Band[] {
  const nowhere = all.filter(band => band.of === 'nowhere')
  const led = all.filter(band => band.of !== 'nowhere').sort((a, b) => weight(b) - weight(a) || (a.of < b.of ? -1 : 1))
  if (led.length <= BANDS_AT_MOST) return [...led, ...nowhere]
  const [shown, rest] = [led.slice(0, BANDS_AT_MOST - 1), led.slice(BANDS_AT_MOST - 1)]
  const sum = (stop: Stop) => rest.reduce((total, band) => total + band.counts[stop], 0)
  const counts = { said: sum('said'), texts: sum('texts'), actions: sum('actions'), results: sum('results') }
  return [...shown, { of: 'others', bands: rest.length, counts }, ...nowhere]
}

const weight = ({ counts }: Band) => counts.said + counts.actions + counts.results

/** One band at one stop: from `top` downwards, both in units of the picture. */
export interface Piece {
  top: number
  height: number
}

/**
 * Where each band lies at each stop: as high as its share of all that is counted there, with a gap between two; null
 * where it has nothing. What is there is never too thin to be seen.
 */
export function piecesOf(bands: readonly Band[], height: number): Record<Stop, (Piece | null)[]> {
  const at = (stop: Stop): (Piece | null)[] => {
    const there = bands.filter(band => band.counts[stop] > 0)
    const total = there.reduce((sum, band) => sum + band.counts[stop], 0)
    const room = height - GAP * Math.max(0, there.length - 1) - THINNEST * there.length
    let top = 0
    return bands.map(({ counts }) => {
      if (counts[stop] === 0) return null
      const piece = { top, height: THINNEST + (room * counts[stop]) / total }
      top += piece.height + GAP
      return piece
    })
  }
  return { said: at('said'), texts: at('texts'), actions: at('actions'), results: at('results') }
}

const GAP = 4
const THINNEST = 2
