import type { RowProblem } from './problem.ts'

/** What a cell's text does not show. */
export type Mark =
  /** Was computed; the value is what the program last saw. */
  | 'formula'
  /** A day or an hour kept as a number; the text is ISO 8601: 2024-05-31, 2024-05-31T14:30 or 14:30. */
  | 'date'
  /** Kept as a number: a `+` or a `0` at its beginning is gone, should it have been a telephone number. */
  | 'number'
  /** The program had shortened a long number to 4.47E+11 and the other digits are nowhere in the file. */
  | 'digits-lost'
  /** An error of the program, such as #N/A; the text is empty. */
  | 'error'
  /** Repeats the cell above, with which it is merged. */
  | 'merged'

/** One row with something in it. Cells are trimmed texts; what lies right of the last filled one is left out. */
export interface SheetRow {
  /** As the program of its reader counts rows, from 1. */
  line: number
  cells: string[]
  hidden: boolean
  marks: { column: number; mark: Mark }[]
}

export interface SheetAbout {
  kind: 'csv' | 'xlsx'
  /** Of a CSV: `mixed` where lines differ, the lines of the rarer one have a notice each. */
  encoding: 'utf-8' | 'utf-16' | 'windows-1252' | 'mixed' | null
  /** Of a CSV. */
  separator: string | null
  /** All sheets of a workbook, in order; empty for a CSV. */
  sheets: { name: string; hidden: boolean }[]
  /** The sheet that is read. */
  sheet: string | null
  /** Columns that the program does not show, from 0. */
  hiddenColumns: number[]
}

export interface SheetBatch {
  about: SheetAbout
  rows: SheetRow[]
  problems: RowProblem[]
  /** How much of the file is read, 0 to 1. */
  progress: number
}

export interface SheetLimits {
  bytes: number
  rows: number
  columns: number
  /** Of all that is unpacked from a workbook, in bytes. */
  unpacked: number
}

export const SHEET_LIMITS: SheetLimits = {
  bytes: 20 * 1024 * 1024,
  rows: 200_000,
  columns: 200,
  unpacked: 400 * 1024 * 1024,
}

/** Rows in one batch. */
export const BATCH = 500

const SENTENCES: Partial<Record<Mark, keyof Messages>> = {
  formula: 'problem-sheet-formula',
  error: 'problem-sheet-error-cell',
  'digits-lost': 'problem-sheet-digits-lost',
  merged: 'problem-sheet-merged',
}

/** What is to be said of a row because of how it was kept in the file. */
export function problemsOf(row: SheetRow, shown: (column: number) => string): RowProblem[] {
  const found: RowProblem[] = []
  if (row.hidden)
    found.push({ line: row.line, column: null, text: 'problem-sheet-hidden-row', values: {}, lost: false })
  for (const { column, mark } of row.marks) {
    const text = SENTENCES[mark]
    const lost = mark === 'error' || mark === 'digits-lost'
    if (text) found.push({ line: row.line, column, text, values: { value: shown(column).slice(0, 60) }, lost })
  }
  return found
}
