import { wordsOf } from '../../../kernel/text.ts'
import type { BlockKind, Wording } from '../store/wordings.ts'

/** A block of a text while it is being adjusted; its words are those of the text's own language. */
export interface AdjustedBlock {
  id: string
  /** The wording it was begun from; null: the block is new. */
  wording: string | null
  kind: BlockKind
  level: number | null
  label: string | null
  text: string
  notes: Wording['notes']
  /** The block it came out of. */
  splitOf: string | null
  /** A version published meanwhile changed the same words: what they say there, to be looked at. */
  clash: string | null
}

/** A text as an adjustment has it so far. Every block of the version it began from stands in one of the two lists. */
export interface Adjusted {
  blocks: AdjustedBlock[]
  /** Blocks that are no more; `into` is the one that took their words in. */
  gone: { id: string; into: string | null }[]
}

export type Shape = Pick<AdjustedBlock, 'kind' | 'level' | 'label' | 'text'>

/** What an adjustment begins with: the text as it reads today. */
export function adjustedOf(wordings: readonly Wording[]): Adjusted {
  return { blocks: wordings.map(blockOf), gone: [] }
}

export function blockOf(wording: Wording): AdjustedBlock {
  const { id, block_id, kind, level, label, text, notes } = wording
  return { id: block_id, wording: id, kind, level, label, text: wordsOf(text), notes, splitOf: null, clash: null }
}

/** Other words, another kind, depth or number of a block. */
export function withShape(content: Adjusted, id: string, shape: Shape): Adjusted {
  return each(content, id, block => [{ ...block, ...shape, clash: null }])
}

/** A new block behind another one; `after` null: before all others. */
export function withNew(content: Adjusted, after: string | null, id: string, shape: Shape): Adjusted {
  const block = { ...shape, id, wording: null, notes: [], splitOf: null, clash: null }
  if (after === null) return { ...content, blocks: [block, ...content.blocks] }
  return each(content, after, one => [one, block])
}

/** Without a block. What was said about it stays with it, where the text can still be asked for it. */
export function without(content: Adjusted, id: string): Adjusted {
  const block = content.blocks.find(one => one.id === id)
  if (!block || content.blocks.length === 1) return content
  return goneFrom(content, block, null)
}

/** A block that was taken out or joined, brought back behind the one it followed; what took its words in keeps them. */
export function broughtBack(content: Adjusted, id: string, before: readonly Wording[]): Adjusted {
  const at = before.findIndex(one => one.block_id === id)
  if (at < 0 || !content.gone.some(one => one.id === id)) return content
  const there = new Set(content.blocks.map(one => one.id))
  const follows = before.slice(0, at).findLast(one => there.has(one.block_id))
  const behind = follows ? content.blocks.findIndex(one => one.id === follows.block_id) + 1 : 0
  return {
    blocks: content.blocks.toSpliced(behind, 0, blockOf(before[at]!)),
    gone: content.gone.filter(one => one.id !== id),
  }
}

/** The parts of a block's words between empty lines; fewer than two: there is nothing to split. */
export function partsOf(text: string): string[] {
  return text
    .split(/\n[^\S\n]*\n\s*/)
    .map(part => part.trim())
    .filter(Boolean)
}

/** A block as several: the first goes on being it, the others come out of it. `ids` are those of the others. */
export function split(
  content: Adjusted,
  id: string,
  shape: Omit<Shape, 'text'>,
  parts: string[],
  ids: string[],
): Adjusted {
  return each(content, id, block =>
    parts.map((text, nth) =>
      nth === 0
        ? { ...block, ...shape, text, clash: null }
        : {
            ...block,
            ...shape,
            id: ids[nth - 1]!,
            wording: null,
            label: null,
            text,
            notes: [],
            splitOf: id,
            clash: null,
          },
    ),
  )
}

/** A block put to the end of the one above it, which takes its words and notes in. */
export function joined(content: Adjusted, id: string): Adjusted {
  const at = content.blocks.findIndex(one => one.id === id)
  const [into, block] = [content.blocks[at - 1], content.blocks[at]]
  if (!into || !block) return content
  const between = into.kind === 'table' || block.kind === 'table' ? '\n' : ' '
  const text = [into.text, block.text].filter(Boolean).join(between)
  const whole = { ...into, text, notes: [...into.notes, ...block.notes] }
  return goneFrom(
    each(content, into.id, () => [whole]),
    block,
    into.id,
  )
}

/** A block one place up or down. */
export function swapped(content: Adjusted, id: string, by: 1 | -1): Adjusted {
  const at = content.blocks.findIndex(one => one.id === id)
  const other = content.blocks[at + by]
  if (at < 0 || !other) return content
  const blocks = [...content.blocks]
  blocks[at + by] = blocks[at]!
  blocks[at] = other
  return { ...content, blocks }
}

function each(content: Adjusted, id: string, change: (block: AdjustedBlock) => AdjustedBlock[]): Adjusted {
  return { ...content, blocks: content.blocks.flatMap(one => (one.id === id ? change(one) : [one])) }
}

/** What was joined into a block goes where that one goes. */
function goneFrom({ blocks, gone }: Adjusted, block: AdjustedBlock, into: string | null): Adjusted {
  const followed = gone.map(one => (one.into === block.id ? { ...one, into } : one))
  return {
    blocks: blocks.filter(one => one !== block),
    // A block that nobody has read yet leaves nothing behind.
    gone: block.wording === null ? followed : [...followed, { id: block.id, into }],
  }
}
