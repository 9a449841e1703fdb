/** Pairs of places in two lists. */
export type Pair = readonly [one: number, other: number]

/** The longest part of these pairs (sorted by their first place) in which the second places rise too. */
export function rising(pairs: readonly Pair[]): Pair[] {
  const ends: number[] = []
  const before: number[] = []
  pairs.forEach(([, place], at) => {
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (pairs[ends[middle]!]![1] < place) low = middle + 1
      else high = middle
    }
    before[at] = low > 0 ? ends[low - 1]! : -1
    ends[low] = at
  })
  const chain: Pair[] = []
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at]!) chain.push(pairs[at]!)
  return chain.reverse()
}

/** What stands between pairs that rise: parts of both lists, from and up to. */
export function gapsBetween(pairs: readonly Pair[], ones: number, others: number) {
  const bounds: Pair[] = [...pairs, [ones, others]]
  let from: Pair = [0, 0]
  return bounds.map(([one, other]) => {
    const gap = { from: from[0], to: one, otherFrom: from[1], otherTo: other }
    from = [one + 1, other + 1]
    return gap
  })
}

/**
 * The pairs of two lists, both in order, that are worth most together (Needleman and Wunsch 1970). `worth` is 0 for what
 * is no pair. Costs the product of both lengths.
 */
export function bestInOrder(ones: number, others: number, worth: (one: number, other: number) => number): Pair[] {
  const width = others + 1
  const best = new Float64Array((ones + 1) * width)
  for (let one = ones - 1; one >= 0; one--) {
    for (let other = others - 1; other >= 0; other--) {
      const value = worth(one, other)
      const paired = value > 0 ? value + best[(one + 1) * width + other + 1]! : 0
      best[one * width + other] = Math.max(paired, best[(one + 1) * width + other]!, best[one * width + other + 1]!)
    }
  }
  const pairs: Pair[] = []
  let one = 0
  let other = 0
  while (one < ones && other < others) {
    const here = best[one * width + other]!
    if (here === best[(one + 1) * width + other]!) one++
    else if (here === best[one * width + other + 1]!) other++
    else pairs.push([one++, other++])
  }
  return pairs
}
