import { clean } from '../../../kernel/text.ts'
import type { BlockReading } from './reading.ts'

/**
 * A block with texts as the house keeps them (no control signs, no bidirectional overrides, no marks of no width that
 * nobody sees); every offset moves along.
 */
export function tidied(block: BlockReading): BlockReading {
  const text = tidy(block.text)
  const place = text === block.text ? (offset: number) => offset : placer(block, text.length)
  const moved = <T extends { from: number; to: number; text: string }>(one: T): T => ({
    ...one,
    from: place(one.from),
    to: place(one.to),
    text: tidy(one.text),
  })
  return {
    ...block,
    label: block.label === null ? null : tidy(block.label),
    text,
    notes: block.notes.map(note => ({
      ...note,
      text: tidy(note.text),
      ...(note.at === undefined ? {} : { at: place(note.at) }),
    })),
    changes: block.changes.map(moved),
    comments: block.comments.map(comment => ({
      ...moved(comment),
      ...author(comment),
      replies: comment.replies.map(reply => ({ ...reply, ...author(reply), text: tidy(reply.text) })),
    })),
  }
}

// The space of no width parts words in Khmer, Lao, Burmese and Thai; elsewhere it only hides a difference.
const tidy = (words: string) =>
  clean(words).replace(
    /[\u2060\uFEFF]|(?<![\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}\p{Script=Thai}])\u200B/gu,
    '',
  )

const author = ({ author }: { author: string | null }) => ({ author: author === null ? null : tidy(author) })

/** Where each offset of the block lies once its text is tidied: counted from one offset to the next, so once over the text. */
function placer(block: BlockReading, length: number): (offset: number) => number {
  const asked = [
    ...block.changes.flatMap(({ from, to }) => [from, to]),
    ...block.comments.flatMap(({ from, to }) => [from, to]),
    ...block.notes.flatMap(({ at }) => at ?? []),
  ].sort((a, b) => a - b)
  const places = new Map<number, number>()
  let from = 0
  let reached = 0
  for (const offset of asked) {
    reached += tidy(block.text.slice(from, offset)).length
    from = offset
    places.set(offset, Math.min(reached, length))
  }
  return offset => places.get(offset) ?? Math.min(offset, length)
}
