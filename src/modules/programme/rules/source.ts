import type { Paper, PaperBlock } from '../../../kernel/paper/blocks.ts'

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
