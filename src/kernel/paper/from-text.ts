import { block, type Paper, type PaperBlock } from './blocks.ts'
import { typedBullet } from './bullets.ts'
import { readInline } from './inline-marks.ts'
import { joinWrapped, type Line } from './wrapped-lines.ts'

/**
 * Reads plain text or Markdown-like text: one block a paragraph, bullets as items, `#` headings, lines with tabs or pipes
 * as rows of a table (neighbouring rows are one table). Nothing printed is dropped.
 */
export function paperFromText(source: string, kind: 'text' | 'markdown' = 'text'): Paper {
  const lines = source.replace(/^\uFEFF/, '').split(/\r\n|\n|\r|\u2028|\u2029|\f/)
  const markdown = kind === 'markdown' || lines.some(line => /^#{1,6} \S/.test(line))
  const { kept, footnotes } = liftFootnotes(lines.map((text, index) => ({ text, number: index + 1 })))
  const blocks: PaperBlock[] = []
  let table: PaperBlock | null = null
  for (const line of joinWrapped(markdown ? underlinedHeadings(kept) : kept)) {
    const row = isRule(line.text) ? null : readRow(line, markdown, footnotes)
    if (row) {
      // Rows stay one table over blank lines only where nothing else comes between; a page header does.
      if (table && blocks.at(-1) === table) table.rows.push(row)
      else {
        table = block('table', '', { rows: [row], line: line.number })
        blocks.push(table)
      }
    } else if (!isRule(line.text)) {
      for (const paragraph of paragraphs(line.text)) blocks.push(readBlock(paragraph, line.number, markdown, footnotes))
    }
  }
  return { kind: markdown ? 'markdown' : 'text', blocks: blocks.filter(isFilled), lost: [] }
}

const isFilled = (one: PaperBlock) => one.text !== '' || one.rows.length > 0 || one.notes.length > 0

const isRule = (text: string) =>
  text.trim() === '' || /^\s*(?:[-*_=~·.]\s*){3,}$/.test(text) || /^\s*\|?[\s:|-]*-{2,}[\s:|-]*$/.test(text)

/**
 * Markdown prints footnotes apart, as `[^1]: text`; they are taken out and put on the block that names them. One that
 * no other line names, or that is printed a second time, stays where it stands.
 */
function liftFootnotes(lines: Line[]): { kept: Line[]; footnotes: Map<string, string> } {
  const footnotes = new Map<string, string>()
  const bodyOf = (line: Line) => /^\s{0,3}\[\^([^\]\s]{1,20})\]:\s*(.*)$/.exec(line.text)
  const named = lines
    .filter(line => !bodyOf(line))
    .flatMap(line => [...line.text.matchAll(/\[\^([^\]\s]{1,20})\](?!:)/g)])
  const marks = new Set(named.map(found => found[1]))
  const kept = lines.filter(line => {
    const [, label = '', text = ''] = bodyOf(line) ?? []
    if (!marks.has(label) || footnotes.has(label)) return true
    footnotes.set(label, text.trim())
    return false
  })
  return { kept, footnotes }
}

/** A Markdown heading may be a line over a line of `===` or `---`. */
function underlinedHeadings(lines: Line[]): Line[] {
  return lines.flatMap((line, index) => {
    const under = lines[index + 1]?.text ?? ''
    if (/^(=+|-+)\s*$/.test(line.text) && index > 0 && isHeadable(lines[index - 1]?.text)) return []
    if (isHeadable(line.text) && /^=+\s*$/.test(under)) return [{ ...line, text: `# ${line.text}` }]
    if (isHeadable(line.text) && /^-{2,}\s*$/.test(under)) return [{ ...line, text: `## ${line.text}` }]
    return [line]
  })
}

const isHeadable = (text: string | undefined) => text !== undefined && /^[^\s#>|*+-][^|\t]*$/.test(text)

function readRow(line: Line, markdown: boolean, footnotes: ReadonlyMap<string, string>): PaperBlock[][] | null {
  const cells = rowCells(line.text)
  return cells === null
    ? null
    : cells.map(cell => paragraphs(cell).map(part => readBlock(part, line.number, markdown, footnotes)))
}

/** A tab after a number (`2.1<tab>The world`) or a bullet is a label, not a column. */
function rowCells(text: string): string[] | null {
  if (/^\s*\|.*\|\s*$/.test(text)) return split(text.trim().slice(1, -1), '|')
  if (/\S\t+\s*\S/.test(text)) {
    const cells = split(text.trim(), '\t').filter(cell => cell !== '')
    return cells.length > 2 || !LABEL_ALONE.test(cells[0] ?? '') ? cells : null
  }
  return / \| /.test(text) ? split(text, '|') : null
}

const LABEL_ALONE = /^(?:\(?(?:\d{1,3}(?:\.\d{1,3})*|[ivxlcIVXLC]{1,6}|[a-zA-Z])[.)]?|[-–—•·▪◦‣●○*+])$/

const split = (text: string, sign: string) => text.split(sign).map(cell => cell.trim())

function paragraphs(text: string): string[] {
  const parts = text.split(/<\/?p>/gi).map(part => part.replace(/^\t+|[ \t]+$/g, ''))
  const filled = parts.filter(part => part.trim() !== '')
  return filled.length ? filled : []
}

const HEADING = /^\s{0,3}(#{1,6})\s+(.*?)\s*#*$/

function readBlock(
  text: string,
  number: number,
  markdown: boolean,
  footnotes: ReadonlyMap<string, string>,
): PaperBlock {
  const inline = (part: string) => readInline(part, markdown, footnotes)
  const heading = markdown ? HEADING.exec(text) : null
  if (heading) {
    const { text: title, ...rest } = inline(heading[2] ?? '')
    return block('heading', title, { ...rest, level: heading[1]?.length ?? 1, line: number })
  }
  const bullet = typedBullet(text)
  if (bullet) {
    const { text: words, ...rest } = inline(text.slice(bullet.length))
    return block('item', words, { ...rest, level: bullet.level, label: bullet.sign, line: number })
  }
  const { text: words, ...rest } = inline(text.replace(/^\s*>\s?/, ''))
  return block('paragraph', words, { ...rest, line: number })
}
