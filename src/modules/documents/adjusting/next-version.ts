import { reworded, textOf, wordsOf } from '../../../kernel/text.ts'
import { placesOf } from '../aligning/decided.ts'
import { rising } from '../aligning/in-order.ts'
import type { BlockId, NewWording, Wording } from '../store/wordings.ts'
import type { Adjusted, AdjustedBlock } from './adjusted.ts'
import { isSame } from './carried-over.ts'

/** What a version writes: only what it changes. */
export interface Next {
  /** Blocks that say something else now, or stand elsewhere. */
  rewritten: NewWording[]
  added: NewWording[]
  ended: string[]
  moved: { from: string; to: string; how: 'joined' | 'split' }[]
}

/** What one block of an adjustment is beside the version it began from. */
export interface Change {
  block: AdjustedBlock
  before: Wording | null
  moved: boolean
}

/** The version that an adjustment makes of the one before. */
export function nextOf(before: readonly Wording[], content: Adjusted, language: string): Next {
  const index = new Map(before.map((wording, at) => [wording.block_id as string, at]))
  const positions = placesOf(
    content.blocks.map(({ id }) => ({
      ...{ block: index.get(id) ?? null, likeness: 1, moved: false, doubtful: false, splitOf: null },
    })),
    before.map(wording => wording.position),
  )
  const next: Next = { rewritten: [], added: [], ended: content.gone.map(one => one.id), moved: [] }

  content.blocks.forEach((block, at) => {
    const { kind, level, label, notes } = block
    const old = before[index.get(block.id) ?? -1]
    const shape = { kind, level, label, notes, position: positions[at]! }
    if (!old) {
      next.added.push({ ...shape, block_id: block.id as BlockId, text: textOf(block.text, language) })
    } else if (!isSame(block, old) || shape.position !== old.position) {
      const text = block.text === wordsOf(old.text) ? old.text : reworded(old.text, block.text)
      next.rewritten.push({ ...shape, block_id: old.block_id, text })
    }
    if (block.splitOf !== null && index.has(block.splitOf))
      next.moved.push({ from: block.splitOf, to: block.id, how: 'split' })
  })
  for (const { id, into } of content.gone) if (into !== null) next.moved.push({ from: id, to: into, how: 'joined' })
  return next
}

/** Blocks that an adjustment changes, adds or moves, in the order of the text. */
export function changesOf(before: readonly Wording[], content: Adjusted): Change[] {
  const index = new Map(before.map((wording, at) => [wording.block_id as string, at]))
  const stays = new Set(
    rising(
      content.blocks.flatMap(({ id }, at) => {
        const place = index.get(id)
        return place === undefined ? [] : [[at, place] as const]
      }),
    ).map(([at]) => at),
  )
  return content.blocks.flatMap((block, at) => {
    const old = before[index.get(block.id) ?? -1] ?? null
    const moved = old !== null && !stays.has(at)
    return old && !moved && isSame(block, old) ? [] : [{ block, before: old, moved }]
  })
}

/** How much an adjustment changes: each block counts once. */
export function countsOf(before: readonly Wording[], content: Adjusted) {
  const changes = changesOf(before, content)
  const same = changes.filter(one => one.before !== null && isSame(one.block, one.before)).length
  const added = changes.filter(one => one.before === null).length
  return { reworded: changes.length - same - added, added, moved: same, ended: content.gone.length }
}
