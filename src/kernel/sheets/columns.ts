import { ratio } from 'fuzzball'
import { foldedName } from '../names/fold.ts'
import { columnLetters, type RowProblem } from './problem.ts'
import type { SheetRow } from './rows.ts'

/** What each field may be called at the head of a column, in all languages at once. */
export type FieldNames<Field extends string> = Readonly<Record<Field, readonly string[]>>

export interface ColumnGuess<Field extends string> {
  /** From 0. */
  column: number
  /** As it stands in the file, of two lines joined; empty where the column has no heading. */
  header: string
  field: Field | null
  /** Whether the heading is one of the field's names and not only like one. */
  sure: boolean
  /** Fields among which somebody has to choose. */
  among: Field[]
}

export interface ColumnMatch<Field extends string> {
  /** Rows that are headings; what stands above them is a title, what stands below is data. Empty when there are none. */
  headerLines: number[]
  columns: ColumnGuess<Field>[]
  problems: RowProblem[]
}

/**
 * Finds the headings among the first rows of a list (up to 15; one line or two) and tells which field each column holds,
 * forgiving case, accents, punctuation, the order of words and a slip of the finger. Where several columns seem to hold
 * the same, or one heading may mean several, none is chosen and a problem says so; `many` are fields that may stand in
 * several columns.
 */
export function matchColumns<Field extends string>(
  rows: readonly SheetRow[],
  names: FieldNames<Field>,
  many: readonly Field[] = [],
): ColumnMatch<Field> {
  const table = tableOf(names)
  const head = headOf(rows.slice(0, 15), table)
  const width = Math.max(0, ...rows.slice(0, 50).map(row => row.cells.length))
  const line = head.lines.at(-1) ?? 1
  const problems: RowProblem[] = []
  const columns = Array.from({ length: width }, (_, column): ColumnGuess<Field> => {
    const { header, meanings } = bestOf(head.texts[column] ?? [], table)
    const [first] = meanings
    const field = meanings.length === 1 ? first!.field : null
    if (meanings.length > 1)
      problems.push({ line, column, text: 'problem-sheet-two-meanings', values: { header: short(header) }, lost: true })
    return { column, header, field, sure: field !== null && first!.sure, among: meanings.map(one => one.field) }
  })
  settle(columns, many, line, problems)
  for (const { field, sure, column, header } of columns)
    if (field !== null && !sure)
      problems.push({
        line,
        column,
        text: 'problem-sheet-unsure-header',
        values: { header: short(header) },
        lost: false,
      })
  return { headerLines: head.lines, columns, problems }
}

/** A field that several columns claim goes to the one that is sure, else to none. */
function settle<Field extends string>(
  columns: ColumnGuess<Field>[],
  many: readonly Field[],
  line: number,
  problems: RowProblem[],
): void {
  for (const [field, claims] of Map.groupBy(columns, one => one.field)) {
    if (field === null || claims.length === 1) continue
    const sure = claims.filter(one => one.sure)
    if (many.includes(field)) continue
    const keep = sure.length === 1 ? sure[0] : undefined
    for (const one of claims) if (one !== keep) one.field = null
    if (keep) continue
    const columnNames = claims.map(one => columnLetters(one.column)).join(', ')
    const values = { columns: columnNames }
    problems.push({ line, column: claims[0]!.column, text: 'problem-sheet-ambiguous-header', values, lost: true })
  }
}

interface Name<Field extends string> {
  field: Field
  folded: string
  words: string
}

interface Meaning<Field extends string> {
  field: Field
  sure: boolean
}

function tableOf<Field extends string>(names: FieldNames<Field>): Name<Field>[] {
  const fields = Object.keys(names) as Field[] // the keys are what the type says
  return fields.flatMap(field =>
    names[field].map(name => {
      const folded = foldedHeader(name)
      return { field, folded, words: sorted(folded) }
    }),
  )
}

/** Which row is the heading, and what stands over each column, the likeliest reading first. */
function headOf<Field extends string>(rows: readonly SheetRow[], table: Name<Field>[]) {
  const known = (text: string) => meaningsOf(text, table).length > 0
  const scores = rows.map(row => row.cells.filter(known).length)
  const best = Math.max(0, ...scores)
  if (best === 0) {
    const [first] = rows
    const isHead = first !== undefined && !first.cells.some(looksLikeData)
    return isHead ? { lines: [first.line], texts: first.cells.map(cell => [cell]) } : { lines: [], texts: [] }
  }
  const at = scores.indexOf(best)
  const [above, row, below] = [rows[at - 1], rows[at]!, rows[at + 1]]
  const single = { lines: [row.line], texts: row.cells.map(cell => [cell]) }
  const surely = ({ cells }: SheetRow) => cells.filter(text => meaningsOf(text, table).some(one => one.sure)).length
  // The same headings once more, in another language.
  const again = below && !below.cells.some(looksLikeData) && surely(below) * 2 >= filled(below)
  // Every column has its name: what stands below is data, however much of it reads like a name.
  if (!again && surely(row) === filled(row)) return single
  const pairs = [
    again ? joined(row, below) : null,
    below && !below.cells.some(looksLikeData) ? joined(row, below) : null,
    above && filled(above) > 1 && !above.cells.some(looksLikeData) ? joined(above, row) : null,
  ]
  for (const [index, pair] of pairs.entries()) {
    if (!pair) continue
    const score = pair.texts.filter(texts => texts.some(known)).length
    if (index === 0 || score > best) return pair
  }
  return single
}

/** Two lines of headings: "Contact" over "Phone" and "Mail"; a group stands over all columns until the next. */
function joined(upper: SheetRow, lower: SheetRow) {
  let group = ''
  const width = Math.max(upper.cells.length, lower.cells.length)
  const texts = Array.from({ length: width }, (_, column) => {
    const [over, under] = [upper.cells[column] ?? '', lower.cells[column] ?? '']
    group = over || group
    return [over && under ? `${over} ${under}` : under, under, over, under ? `${group} ${under}` : ''].filter(Boolean)
  })
  return { lines: [upper.line, lower.line], texts }
}

const filled = (row: SheetRow) => row.cells.filter(Boolean).length

const looksLikeData = (cell: string) => /@|\p{Nd}{4}/u.test(cell)

function bestOf<Field extends string>(texts: readonly string[], table: Name<Field>[]) {
  let best: { header: string; meanings: Meaning<Field>[] } = { header: texts[0] ?? '', meanings: [] }
  for (const header of texts) {
    const meanings = meaningsOf(header, table)
    const sure = meanings.length === 1 && meanings[0]!.sure
    if (sure) return { header, meanings }
    if (meanings.length > 0 && best.meanings.length === 0) best = { header, meanings }
  }
  return best
}

/** The fields that a heading may mean: those that are called so, else those whose name is like it. */
function meaningsOf<Field extends string>(header: string, table: Name<Field>[]): Meaning<Field>[] {
  const folded = foldedHeader(header)
  if (folded === '' || folded.length > 80) return []
  const words = sorted(folded)
  const only = (found: Name<Field>[], sure: boolean) =>
    [...new Set(found.map(one => one.field))].map(field => ({ field, sure }))
  const exact = table.filter(one => one.folded === folded)
  if (exact.length > 0) return only(exact, true)
  const turned = table.filter(one => one.words === words)
  if (turned.length > 0) return only(turned, true)
  const slips = table.filter(one => folded.length >= 4 && ratio(one.folded, folded, { full_process: false }) >= 86)
  if (slips.length > 0) return only(slips, false)
  const within = table.filter(one => one.folded.length >= 4 && ` ${folded} `.includes(` ${one.folded} `))
  const longest = Math.max(0, ...within.map(one => one.folded.length))
  return only(
    within.filter(one => one.folded.length === longest),
    false,
  )
}

/** A number behind a heading, as in "Phone 2", is not part of its name. */
const foldedHeader = (text: string) => foldedName(text).replace(/ \d$/, '')

const sorted = (folded: string) => folded.split(' ').sort().join(' ')

const short = (header: string) => header.slice(0, 60)
