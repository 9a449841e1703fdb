import type { Paper, PaperBlock } from '../../../kernel/paper/blocks.ts'
import type { DraftProgramme } from './draft.ts'
import type { Fault } from './faults.ts'

/** The words of a file, a line each, as they are shown beside what was understood. Cells of a table stand side by side. */
export function sourceLines(paper: Paper): string[] {
  return paper.blocks.flatMap(linesIn)
}

function linesIn(block: PaperBlock): string[] {
  if (block.kind === 'table') {
    return block.rows.map(row => row.map(cell => cell.flatMap(linesIn).join('\n')).join(' | '))
  }
  const text = [block.label, block.text].filter(Boolean).join(' ')
  return text.trim() ? [text] : []
}

/** Faults by the line of the source they are about: the words they quote, or the line of the agenda in its session. */
export function faultsBeside(
  source: readonly string[],
  draft: DraftProgramme,
  faults: readonly Fault[],
): Map<number, Fault[]> {
  const beside = new Map<number, Fault[]>()
  const starts = sessionStarts(source, draft)
  for (const fault of faults) {
    const from = fault.session === null ? 0 : (starts[fault.session] ?? 0)
    const { quote, line } = fault.values
    const words = typeof quote === 'string' ? quote : fault.item === null ? null : String(line)
    const found = words === null ? -1 : source.findIndex((text, at) => at >= from && text.includes(words))
    const at = found >= 0 ? found : fault.session === null ? -1 : from
    if (at >= 0) beside.set(at, [...(beside.get(at) ?? []), fault])
  }
  return beside
}

/** The line that opens each session: the first below that of the one before which holds its label or its title. */
function sessionStarts(source: readonly string[], { sessions }: DraftProgramme): number[] {
  let from = 0
  return sessions.map(({ label, title }) => {
    const at = source.findIndex(
      (text, line) => line >= from && [label, title].some(words => words !== null && text.includes(words)),
    )
    if (at >= 0) from = at
    return from
  })
}
