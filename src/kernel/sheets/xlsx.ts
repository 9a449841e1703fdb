import { cleanText, dateText, numberText, shortened, unguarded } from './cells.ts'
import { mergesOf, type Repeating } from './merges.ts'
import { type RowProblem, SheetFault } from './problem.ts'
import {
  BATCH,
  type Mark,
  problemsOf,
  type SheetAbout,
  type SheetBatch,
  type SheetLimits,
  type SheetRow,
} from './rows.ts'
import { openWorkbook, type Workbook } from './workbook.ts'
import {
  attribute,
  attributeIn,
  child,
  children,
  elements,
  isOn,
  type Piece,
  parseXml,
  piecesIn,
  richText,
  textIn,
} from './xml.ts'

/** Reads one sheet of a workbook in batches: the named one, else the first that is shown. */
export async function* xlsxBatches(
  file: Uint8Array,
  limits: SheetLimits,
  name: string | null,
): AsyncGenerator<SheetBatch, void> {
  const book = await openWorkbook(file, limits)
  const sheet = name
    ? book.sheets.find(one => one.name === name)
    : (book.sheets.find(one => !one.hidden) ?? book.sheets[0])
  if (!sheet)
    throw name && book.sheets.length > 0 ? new SheetFault('no-such-sheet', { sheet: name }) : new SheetFault('damaged')
  const about: SheetAbout = {
    kind: 'xlsx',
    encoding: null,
    separator: null,
    sheets: book.sheets.map(one => ({ name: one.name, hidden: one.hidden })),
    sheet: sheet.name,
    hiddenColumns: [],
  }
  const merges = await mergesOf(book.pieces(sheet.part))
  const whole = Math.max(1, book.size(sheet.part))
  let [length, line, taken] = [0, 0, 0]
  const counted = async function* () {
    for await (const piece of book.pieces(sheet.part)) {
      length += piece.length
      yield piece
    }
  }
  let batch: SheetBatch = { about, rows: [], problems: [], progress: 0 }
  const rows = elements(counted(), 'row', head => {
    about.hiddenColumns = hiddenColumns(head)
  })
  for await (const found of rows) {
    for (const element of found) {
      // Rows without a number follow the one before.
      line = Number(attributeIn(element.attributes, 'r')) || line + 1
      const { row, problems } = rowOf(element, line, book, merges)
      if (row.cells.length === 0) continue
      if (++taken > limits.rows) throw new SheetFault('too-many-rows', { most: limits.rows })
      if (row.cells.length > limits.columns) throw new SheetFault('too-many-columns', { line, most: limits.columns })
      batch.rows.push(row)
      batch.problems.push(...problems)
      if (batch.rows.length < BATCH) continue
      yield { ...batch, progress: Math.min(1, length / whole) }
      batch = { about, rows: [], problems: [], progress: 0 }
    }
  }
  if (taken === 0) throw new SheetFault('empty')
  yield { ...batch, progress: 1 }
}

function rowOf(element: Piece, line: number, book: Workbook, merges: Repeating) {
  const row: SheetRow = {
    line,
    cells: [],
    hidden: YES.test(attributeIn(element.attributes, 'hidden') ?? ''),
    marks: [],
  }
  const shown = new Map<number, string>()
  const put = (column: number, text: string) => {
    // Cells further out than any sheet reaches would fill memory with empty ones.
    if (column >= MOST_COLUMNS) throw new SheetFault('damaged')
    while (row.cells.length < column) row.cells.push('')
    row.cells[column] = text
  }
  let column = -1
  for (const cell of piecesIn(element.inside, 'c')) {
    column = columnOf(attributeIn(cell.attributes, 'r')) ?? column + 1
    const { text, marks, value } = cellOf(cell, book)
    for (const mark of marks) row.marks.push({ column, mark })
    shown.set(column, value)
    if (text !== '') put(column, text)
  }
  for (const { column: at, text } of merges(line, row.cells)) {
    put(at, text)
    row.marks.push({ column: at, mark: 'merged' })
    shown.set(at, text)
  }
  const problems: RowProblem[] = problemsOf(row, at => shown.get(at) ?? '')
  return { row, problems }
}

const YES = /^(?:1|true)$/

const MOST_COLUMNS = 16_384

/** The column of an address such as C7, from 0. */
function columnOf(address: string | null): number | null {
  const letters = /^\$?([A-Z]{1,4})\$?\d/.exec(address ?? '')?.[1]
  if (!letters) return null
  let column = 0
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64
  return column - 1
}

const FORMULA = /<(?:\w+:)?f[\s/>]/

interface Cell {
  text: string
  marks: Mark[]
  /** What is said of it where its text cannot be taken over. */
  value: string
}

function cellOf({ attributes, inside }: Piece, book: Workbook): Cell {
  const marks: Mark[] = FORMULA.test(inside) ? ['formula'] : []
  const kind = attributeIn(attributes, 't') ?? 'n'
  const value = textIn(inside, 'v') ?? ''
  if (kind === 'e') return { text: '', marks: ['error'], value }
  if (kind === 's') return textCell(book.sharedStrings[Number(value)] ?? '', marks)
  if (kind === 'inlineStr') return textCell(richText(inside), marks)
  if (kind === 'b') return { text: value === '' ? '' : value === '1' ? 'true' : 'false', marks, value }
  if (kind === 'd') return { text: value.replace(/T00:00(?::00(?:\.0+)?)?Z?$/, ''), marks: [...marks, 'date'], value }
  if (kind !== 'n') return textCell(value, marks)
  if (value === '') return { text: '', marks, value }
  const date = book.dates[Number(attributeIn(attributes, 's') ?? 0)] ? dateText(Number(value), book.since1904) : null
  if (date) return { text: date, marks: [...marks, 'date'], value }
  const { text, sure } = numberText(value)
  return { text, marks: [...marks, 'number', ...(sure ? [] : ['digits-lost' as const])], value: text }
}

function textCell(raw: string, marks: Mark[]): Cell {
  const text = unguarded(cleanText(raw))
  const short = shortened(text)
  if (short?.digits) return { text: short.digits, marks, value: text }
  return { text, marks: short ? [...marks, 'digits-lost'] : marks, value: text }
}

function hiddenColumns(head: string): number[] {
  const found: number[] = []
  const list = /<(?:\w+:)?cols[\s>][\s\S]*<\/(?:\w+:)?cols\s*>/.exec(head)?.[0]
  for (const range of list ? children(child(parseXml(list), 'cols'), 'col') : []) {
    if (!isOn(range, 'hidden')) continue
    const last = Math.min(Number(attribute(range, 'max')), 200)
    for (let at = Number(attribute(range, 'min')); at <= last; at++) found.push(at - 1)
  }
  return found
}
