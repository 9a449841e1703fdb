import { type PaperBlock, withoutStart } from './blocks.ts'
import { typedBullet } from './bullets.ts'
import { readInline } from './inline-marks.ts'
import { goesOn, startsAnew } from './wrapped-lines.ts'

/**
 * Reads what was typed or pasted into a Word paragraph instead of being styled: bullets, several lines in one paragraph, and the
 * marks of plain text (`1^{ère}`, `<p>`, `[footnoteRef:1]`). A paragraph with changes or comments is left as it is, so that
 * their places stay true.
 */
export function typedBlocks(source: PaperBlock): PaperBlock[] {
  if (source.kind !== 'paragraph') return [source]
  if (source.changes.length > 0 || source.comments.length > 0) return [typedItem(source)]
  return typedLines(source).flatMap(unmarked).map(typedItem)
}

function typedItem(source: PaperBlock): PaperBlock {
  const bullet = typedBullet(source.text)
  if (!bullet) return source
  return { ...withoutStart(source, bullet.length), kind: 'item', level: bullet.level, label: bullet.sign }
}

/** Lines of one paragraph become blocks of their own where one of them opens with a bullet, a number or an hour. */
function typedLines(source: PaperBlock): PaperBlock[] {
  const lines = source.text.split('\n')
  if (!lines.slice(1).some(startsAnew)) return [source]
  const blocks: PaperBlock[] = []
  let from = 0
  let at = 0
  lines.forEach((line, index) => {
    at += line.length + 1
    const next = lines[index + 1]
    if (next !== undefined && goesOn(line, next, null)) return
    const cut = withoutStart({ ...source, text: source.text.slice(0, at - 1) }, from)
    blocks.push({ ...cut, notes: blocks.length === 0 ? source.notes : [] })
    from = at
  })
  return blocks.filter(one => one.text !== '')
}

function unmarked(source: PaperBlock): PaperBlock[] {
  if (!/<\/?p>|[\^_]\{|\[footnoteRef:|\[\d{1,3}:\s/i.test(source.text)) return [source]
  const parts = source.text.split(/<\/?p>/i).map(part => readInline(part, false, new Map()))
  return parts
    .filter(part => part.text !== '')
    .map((part, index) => ({ ...source, ...part, notes: index === 0 ? [...source.notes, ...part.notes] : part.notes }))
}
