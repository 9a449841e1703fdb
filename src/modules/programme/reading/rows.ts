import { block as blockOf, type Paper, type PaperBlock, plainText, withoutStart } from '../../../kernel/paper/blocks.ts'
import { findHours, type PrintedHours } from './hours.ts'
import { readRoleStart, readSectionStart } from './sections.ts'
import { isPeopleCell } from './speakers.ts'
import { findZone } from './zones.ts'

/** One line of an agenda, whether it is printed in a table, with tabs, with pipes or as plain text. */
export interface Row {
  hours: { start: string; end: string | null; printed: string } | null
  /** A zone printed with the hours, or in the heading of their column. */
  zone: string | null
  /** All that is printed beside the hours; never empty unless the hours stand alone. */
  blocks: PaperBlock[]
  /** Blocks of a column headed "Speakers". */
  speakers: PaperBlock[]
  /** The cells as text, hours included, for rows of a table. */
  cells: string[] | null
  /** Count of the table the row is in, null outside tables. */
  table: number | null
  /** Printed between two lines with hours of one session, so that it belongs to its agenda. */
  within?: true
  /** A row of an agenda that prints no hours of its own, only its title in bold. */
  untimed?: true
}

/** The paper as rows, in its order. */
export function rowsOf(paper: Paper): Row[] {
  let count = 0
  let open: { table: number; line: number } | null = null
  return paper.blocks.flatMap(block => {
    // In plain text, lines right under a row go on with it, and rows right under such lines with the same table.
    const goesOn = open !== null && block.line !== null && block.line <= open.line + 1 ? open : null
    open = goesOn && { ...goesOn, line: lastLine(block) ?? goesOn.line }
    if (block.kind !== 'table') return flattened(block).flatMap(part => lineRow(part, goesOn?.table ?? null))
    const table = goesOn?.table ?? ++count
    const line = lastLine(block)
    if (line !== null) open = { table, line }
    return tableRows(block, table)
  })
}

/** A line that prints its hours behind its title: `Opening (13:00-13:05)`, `Wrap-up – 14:20-14:30`. */
export function withLateHours(row: Row): Row {
  const [block, ...others] = row.blocks
  if (row.hours !== null || row.cells !== null || !block || block.text.length > 250) return row
  const hours = findHours(block.text)
  if (!hours || hours.end === null) return row
  const before = block.text.slice(0, hours.from)
  const after = block.text.slice(hours.to)
  const bracketed = /[([]\s*$/.test(before) && /^\s*[)\]]/.test(after)
  const last = /(?:[–—|,:]|\s-)\s*$/.test(before) && after.trim() === ''
  if (!/\p{L}/u.test(before) || !(bracketed || last) || readSectionStart(block.text)) return row
  const lead = before.replace(/[\s([–—|,:-]+$/u, '')
  const rest = after.replace(/^[\s)\]]+/, '')
  const text = /^[:.,;–—-]/.test(rest) || rest === '' ? lead + rest : `${lead} ${rest}`
  const runs = block.runs.filter(run => run.to <= lead.length)
  const printed = block.text.slice(hours.from, hours.to)
  return {
    ...row,
    hours: { start: hours.start, end: hours.end, printed },
    blocks: [{ ...block, text, runs }, ...others],
  }
}

const lastLine = (block: PaperBlock): number | null => block.rows.at(-1)?.flat().at(-1)?.line ?? block.line

type Column = 'hours' | 'speakers' | 'other'

function tableRows(table: PaperBlock, count: number): Row[] {
  const [first, ...others] = table.rows
  const columns = first && headColumns(first)
  const zone = columns && first ? (findZone(first.map(cellText).join(' '))?.printed ?? null) : null
  return (columns ? others : table.rows).map(row => {
    const read = tableRow(row, columns ?? [], count)
    return { ...read, zone: read.zone ?? zone }
  })
}

const HEADS: [Column, RegExp][] = [
  [
    'hours',
    /^(time|hours?|when|start|end|from|to|heures?|horaires?|d[ée]but|fin|horarios?|hora|inicio|heure locale|local time|hora local)$/i,
  ],
  [
    'speakers',
    /^(speakers?|presenters?|facilitators?|moderators?|who|intervenant\S*|orat\S+|qui|ponentes?|orador\S*|facilita\S+|moderador\S*|quién)$/i,
  ],
  [
    'other',
    /^(topics?|items?|agenda|content|session|activity|description|dur[ée]e|duration|duraci[óo]n|min(utes)?|th[èe]mes?|sujets?|points?|contenu|activit[ée]|temas?|contenido|actividad|asunto|date|fecha|#|n[°ºo]\.?)$/i,
  ],
]

/** A row of headings only (`Time | Topic | Speakers`) names the columns and says nothing else. */
function headColumns(row: PaperBlock[][]): Column[] | null {
  const columns = row.map(
    cell => HEADS.find(([, words]) => words.test(cellText(cell).replace(/\s*\([^()]*\)$/, '')))?.[0] ?? null,
  )
  return row.length > 1 && columns.every(column => column !== null) ? columns : null
}

function tableRow(row: PaperBlock[][], columns: Column[], table: number): Row {
  const cells = row.map(cellText)
  const labelled = labelledRow(row, cells)
  if (labelled) return { hours: null, zone: null, blocks: labelled, speakers: [], cells: null, table: null }
  const at = cells.findIndex((cell, index) => (columns[index] === 'hours' ? findHours(cell) : onlyHours(cell)) !== null)
  const printed = cells[at] ?? ''
  const hours = findHours(printed)
  // "Start | End | Topic"
  const ending = hours && hours.end === null ? onlyHours(cells[at + 1] ?? '') : null
  const taken = new Set(hours ? (ending ? [at, at + 1] : [at]) : [])
  const filled = row.findIndex((_, index) => !taken.has(index) && cells[index] !== '')
  // A column behind the subject that holds people names them, whether it has a head or not.
  const names = row.filter(
    (_, index) =>
      !taken.has(index) &&
      (columns[index] === 'speakers' ||
        (columns.length === 0 && hours !== null && index > filled && isPeopleCell(cells[index] ?? ''))),
  )
  const said = row.filter((cell, index) => !taken.has(index) && !names.includes(cell))
  const blocks = said.flat().flatMap(flattened)
  const base = { cells, table, zone: null, speakers: names.flat().flatMap(flattened) }
  if (hours) {
    const { zone, rest } = besideHours(printed, hours)
    if (/[\p{L}\p{N}]/u.test(rest)) blocks.push(blockOf('paragraph', rest))
    const read = {
      start: hours.start,
      end: hours.end ?? ending?.start ?? null,
      printed: [printed, ending && cells[at + 1]].filter(Boolean).join(' '),
    }
    return { ...base, zone, hours: read, blocks }
  }
  const line = blocks.length === 1 && blocks[0] ? lineRow(blocks[0], table)[0] : undefined
  if (line?.hours) return { ...base, ...line, cells, speakers: base.speakers }
  const empty = columns.some((column, index) => column === 'hours' && cells[index] === '')
  return { ...base, hours: null, blocks, ...(empty && beginsBold(blocks[0]) ? { untimed: true } : {}) }
}

/** Whether a cell begins with a title: bold words to the end of its line, or to the length in brackets. */
const beginsBold = (block: PaperBlock | undefined): boolean =>
  block?.runs.some(run => run.bold && run.from === 0 && /^\s*(?:\([^()]*\)\s*)?$/.test(block.text.slice(run.to))) ??
  false

/** `Moderator | Ana Ruiz`: a table of two columns may print what others print as `Moderator: Ana Ruiz`. */
function labelledRow(row: PaperBlock[][], cells: string[]): PaperBlock[] | null {
  const [label = '', said = '', ...more] = cells
  const [first, ...others] = (row[1] ?? []).flatMap(flattened)
  if (!first || said === '' || label === '' || more.some(cell => cell !== '') || label.length > 60) return null
  const name = label.replace(/\s*[:：]\s*$/u, '')
  if (HEADS.some(([, words]) => words.test(said))) return null
  if (!readSectionStart(`${name}: x`) && !readRoleStart(`${name}: x`) && !TITLE.test(name)) return null
  const lead = `${name}: `
  const runs = first.runs.map(run => ({ ...run, from: run.from + lead.length, to: run.to + lead.length }))
  return [{ ...first, kind: 'paragraph', level: 0, label: null, text: lead + first.text, runs }, ...others]
}

/** What stands before the title of a paper where it is labelled. */
export const TITLE = /^(?:title|titre|intitul[ée]|t[íi]tulo)$/iu

/** A table inside a cell is read as the lines it prints, and a paragraph with line breaks as its lines. */
function flattened(block: PaperBlock): PaperBlock[] {
  if (block.kind === 'table') return block.rows.flat(2).flatMap(flattened)
  const end = block.text.indexOf('\n')
  if (end < 0) return [block]
  const line = { ...block, text: block.text.slice(0, end).trimEnd() }
  return [line, ...flattened(withoutStart(block, end + 1))].filter(one => one.text !== '')
}

const cellText = (cell: PaperBlock[]) => cell.map(plainText).join('\n').trim()

/** A cell that prints hours, with or without a zone, and nothing else. */
function onlyHours(text: string): PrintedHours | null {
  const hours = findHours(text)
  return hours && !/[\p{L}\p{N}]/u.test(besideHours(text, hours).rest) ? hours : null
}

function besideHours(text: string, hours: PrintedHours): { zone: string | null; rest: string } {
  const around = `${text.slice(0, hours.from)} ${text.slice(hours.to)}`
  const zone = findZone(around)
  const rest = zone ? around.slice(0, zone.from) + around.slice(zone.to) : around
  return { zone: zone?.printed ?? null, rest: rest.replace(/^[\s,;:()-]+|[\s,;:()-]+$/g, '') }
}

function lineRow(block: PaperBlock, table: number | null): Row[] {
  const base = { cells: null, table, zone: null, speakers: [] }
  const hours = findHours(block.text)
  const lead = hours && block.text.slice(0, hours.from)
  if (!hours || lead === null || !/^[\s([*–—-]*$/.test(lead)) return [{ ...base, hours: null, blocks: [block] }]
  const found = findZone(block.text.slice(hours.to))
  // Capitals right after the hours are a zone: "14:00 CET Welcome".
  const zone = found && /^[\s(,]*$/.test(block.text.slice(hours.to, hours.to + found.from)) ? found : null
  const end = hours.to + (zone?.to ?? 0)
  const gap = /^\s*(?:hrs?\.?|horas)?[\s)\]:.,|–—-]*/iu.exec(block.text.slice(end))?.[0].length ?? 0
  const rest = withoutStart(block, end + gap)
  const read = { start: hours.start, end: hours.end, printed: block.text.slice(hours.from, end) }
  return [{ ...base, zone: zone?.printed ?? null, hours: read, blocks: rest.text === '' ? [] : [rest] }]
}
