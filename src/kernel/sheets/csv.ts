import { parse } from 'csv-parse'
import { cleanText, shortened, unguarded } from './cells.ts'
import { decoded } from './decode.ts'
import { type RowProblem, SheetFault } from './problem.ts'
import { BATCH, problemsOf, type SheetAbout, type SheetBatch, type SheetLimits, type SheetRow } from './rows.ts'

/** Reads a CSV in batches. Rows are counted as a spreadsheet counts them that opens it, quoted line ends within one row. */
export async function* csvBatches(file: Uint8Array, limits: SheetLimits): AsyncGenerator<SheetBatch, void> {
  const { bytes, encoding, strangeLines } = decoded(file)
  const named = /^sep=(.)\r?\n?/.exec(bytes.toString('utf8', 0, 8))
  const body = named ? bytes.subarray(Buffer.byteLength(named[0])) : bytes
  const separator = named?.[1] ?? separatorOf(body.toString('utf8', 0, 64 * 1024))
  const about: SheetAbout = { kind: 'csv', encoding, separator, sheets: [], sheet: null, hiddenColumns: [] }
  const firstLine = named ? 2 : 1
  let batch: SheetBatch = { about, rows: [], problems: [], progress: 0 }
  let [record, width, taken, before] = [0, 0, 0, 0]
  for await (const { record: cells, info } of parsed(body, separator)) {
    record++
    const row = rowOf(record, cells)
    const said: RowProblem[] = []
    for (let line = before + 1; line <= info.lines; line++)
      if (strangeLines.has(line + firstLine - 1)) {
        said.push(notice(record, 'problem-sheet-mixed-encoding'))
        break
      }
    before = info.lines
    if (row) {
      if (++taken > limits.rows) throw new SheetFault('too-many-rows', { most: limits.rows })
      if (row.cells.length > limits.columns)
        throw new SheetFault('too-many-columns', { line: record, most: limits.columns })
      // Titles may stand above the table; the widest of the first rows is as wide as the table.
      if (taken <= 10) width = Math.max(width, row.cells.length)
      else if (row.cells.length > width) said.push(notice(record, 'problem-sheet-row-too-long'))
      batch.rows.push(row)
      batch.problems.push(...said, ...problemsOf(row, column => cells[column] ?? ''))
    }
    if (batch.rows.length >= BATCH) {
      yield { ...batch, progress: Math.min(1, info.bytes / body.length) }
      batch = { about, rows: [], problems: [], progress: 0 }
    }
  }
  if (taken === 0) throw new SheetFault('empty')
  yield { ...batch, progress: 1 }
}

interface Parsed {
  record: string[]
  info: { lines: number; bytes: number }
}

async function* parsed(body: Buffer, separator: string): AsyncGenerator<Parsed, void> {
  const parser = parse({
    delimiter: separator,
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    record_delimiter: ['\r\n', '\n', '\r'],
    max_record_size: 1_000_000,
  })
  const feed = async () => {
    for (let from = 0; from < body.length; from += 64 * 1024)
      if (!parser.write(body.subarray(from, from + 64 * 1024))) await new Promise(done => parser.once('drain', done))
    parser.end()
  }
  void feed()
  try {
    yield* parser as AsyncIterable<Parsed>
  } catch (error) {
    const { code, records = 0 } = error as { code?: string; records?: number } // csv-parse says where it stood
    // A quote that never closes has swallowed all that follows.
    if (code === 'CSV_QUOTE_NOT_CLOSED' || code === 'CSV_MAX_RECORD_SIZE')
      throw new SheetFault('open-quote', { line: records + 1 })
    throw error
  } finally {
    parser.destroy()
  }
}

function rowOf(line: number, texts: string[]): SheetRow | null {
  const row: SheetRow = { line, cells: [], hidden: false, marks: [] }
  for (const [column, text] of texts.entries()) {
    const cell = unguarded(cleanText(text))
    if (cell === '') continue
    while (row.cells.length < column) row.cells.push('')
    const short = shortened(cell)
    if (short && short.digits === null) row.marks.push({ column, mark: 'digits-lost' })
    row.cells.push(short?.digits ?? cell)
  }
  return row.cells.length > 0 ? row : null
}

const notice = (line: number, text: RowProblem['text']): RowProblem => ({
  line,
  column: null,
  text,
  values: {},
  lost: false,
})

const SEPARATORS = [';', ',', '\t', '|']

/** The sign that stands equally often, outside of quotes, in most of the first lines; the semicolon where none does. */
function separatorOf(start: string): string {
  const lines = start
    .replace(/"(?:[^"]|"")*"/g, '')
    .split(/\r\n?|\n/)
    .filter(line => line.trim() !== '')
    .slice(0, 30)
  let best = { separator: ';', score: 0 }
  for (const separator of SEPARATORS) {
    const counts = new Map<number, number>()
    for (const line of lines) {
      const count = line.split(separator).length - 1
      counts.set(count, (counts.get(count) ?? 0) + 1)
    }
    for (const [count, often] of counts) {
      const score = count === 0 ? 0 : often * often * Math.min(count, 10)
      if (score > best.score) best = { separator, score }
    }
  }
  return best.separator
}
