export type SheetFaultCode =
  | 'too-big'
  | 'damaged'
  | 'encrypted'
  | 'wrong-type'
  | 'old-type'
  | 'too-slow'
  | 'too-many-rows'
  | 'too-many-columns'
  | 'open-quote'
  | 'no-such-sheet'
  | 'empty'

/** A file of which nothing can be taken, and why; `text` is the key of its sentence, `values` what it names. */
export class SheetFault extends Error {
  readonly code: SheetFaultCode
  readonly values: Record<string, string | number>
  constructor(code: SheetFaultCode, values: Record<string, string | number> = {}) {
    super(code)
    this.name = 'SheetFault'
    this.code = code
    this.values = values
  }

  get text(): keyof Messages {
    return `problem-sheet-${this.code}`
  }
}

/**
 * What is to be said of one row: `line` as its reader's program counts rows, `column` from 0 (shown as a letter by
 * `columnLetters`), null for the whole row. `lost` is true where something could not be taken over, else it is a notice.
 */
export interface RowProblem {
  line: number
  column: number | null
  text: keyof Messages
  values: Record<string, string | number>
  lost: boolean
}

/** How spreadsheets name a column: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26))
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter
}
