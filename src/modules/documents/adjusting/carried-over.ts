import { mergeWords } from '../../../kernel/paper/compare.ts'
import { wordsOf } from '../../../kernel/text.ts'
import type { Wording } from '../store/wordings.ts'
import { type Adjusted, type AdjustedBlock, blockOf } from './adjusted.ts'

/**
 * An adjustment of one version (`base`) laid upon a later one (`now`): what only one of them changed is as that one has it;
 * where both changed the same words the adjustment's stand, and those of the version are told beside them. A block that
 * was changed here and is no more there becomes a new one; `newId` makes its id.
 */
export function carriedOver(
  content: Adjusted,
  base: readonly Wording[],
  now: readonly Wording[],
  newId: () => string,
): Adjusted {
  const old = new Map(base.map(one => [one.block_id as string, one]))
  const later = new Map(now.map(one => [one.block_id as string, one]))
  const renamed = new Map<string, string>()
  const blocks = content.blocks.flatMap((block): AdjustedBlock[] => {
    const before = old.get(block.id)
    if (!before || block.wording === null) return [block]
    const today = later.get(block.id)
    if (today) return [together(block, before, today)]
    if (isSame(block, before)) return []
    const id = newId()
    renamed.set(block.id, id)
    return [{ ...block, id, wording: null }]
  })
  const known = new Set([...content.blocks, ...content.gone].map(one => one.id))
  now.forEach((wording, at) => {
    if (known.has(wording.block_id)) return
    const there = new Set(blocks.map(one => one.id))
    const follows = now.slice(0, at).findLast(one => there.has(one.block_id))
    const behind = follows ? blocks.findIndex(one => one.id === follows.block_id) + 1 : 0
    blocks.splice(behind, 0, blockOf(wording))
  })
  const there = new Set(blocks.map(one => one.id))
  return {
    blocks,
    gone: content.gone
      .filter(one => later.has(one.id))
      .map(({ id, into }) => {
        const to = into === null ? null : (renamed.get(into) ?? into)
        return { id, into: to !== null && there.has(to) ? to : null }
      }),
  }
}

/** Whether a block stands in an adjustment as a wording has it, wherever it stands. */
export function isSame(block: AdjustedBlock, { kind, level, label, text, notes }: Wording): boolean {
  return (
    block.kind === kind &&
    block.level === level &&
    block.label === label &&
    block.text === wordsOf(text) &&
    JSON.stringify(block.notes) === JSON.stringify(notes)
  )
}

function together(block: AdjustedBlock, before: Wording, today: Wording): AdjustedBlock {
  const [was, current] = [blockOf(before), blockOf(today)]
  if (before.id === today.id) return block
  if (isSame(block, before)) return { ...current, splitOf: block.splitOf }
  const ours = <Key extends 'kind' | 'level' | 'label'>(key: Key): AdjustedBlock[Key] =>
    block[key] === was[key] ? current[key] : block[key]
  const merge = mergeWords(wordsOf(before.text), block.text, current.text)
  const clashes = merge.conflicts.length > 0
  const notes = JSON.stringify(block.notes) === JSON.stringify(before.notes) ? current.notes : block.notes
  return {
    ...block,
    ...{ kind: ours('kind'), level: ours('level'), label: ours('label'), notes },
    wording: today.id,
    text: clashes ? block.text : merge.text,
    clash: clashes ? current.text : null,
  }
}
