/** A block as far as its place among the others matters. */
export interface Placed {
  id: string
  position: number
  kind: string
  /** Depth of a heading, 1 the widest; null counts as 1. */
  level: number | null
}

/**
 * The headings in whose part a block stands, the nearest first: a heading's part reaches to the next heading that is as
 * wide or wider, and a heading stands in its own part. The block itself need not be among `blocks`.
 */
export function partsAround(blocks: readonly Placed[], block: Placed): string[] {
  const depth = (one: Placed) => one.level ?? 1
  const above = blocks
    .filter(one => one.kind === 'heading' && one.position < block.position && one.id !== block.id)
    .sort((one, other) => other.position - one.position)
  const around: string[] = []
  let within = Number.POSITIVE_INFINITY
  if (block.kind === 'heading') {
    around.push(block.id)
    within = depth(block)
  }
  for (const heading of above) {
    if (depth(heading) >= within) continue
    around.push(heading.id)
    within = depth(heading)
  }
  return around
}
