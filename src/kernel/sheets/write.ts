import { stringify } from 'csv-stringify/sync'
import { type ZipPart, zipped } from '../zip-write.ts'
import { cleanText, guarded } from './cells.ts'
import { sheetXml, WORKBOOK_PARTS, workbookXml } from './workbook-xml.ts'

/** Texts, telephone numbers among them, stay texts; a number is something to add up; a day is a day. */
export type CellValue = string | number | Temporal.PlainDate | null

export type Rows = Iterable<readonly CellValue[]> | AsyncIterable<readonly CellValue[]>

/**
 * A list as CSV (RFC 4180) in UTF-8 with a mark, so that every spreadsheet knows it. What a spreadsheet would run as a
 * formula gets an apostrophe, telephone numbers that begin with + too: it keeps them whole there, and our own reading
 * takes it away. Texts lose control signs and the spaces around them, as all that `readSheet` reads.
 */
export async function* writeCsv(
  headers: readonly string[],
  rows: Rows,
  separator: ',' | ';' | '\t' = ',',
): AsyncGenerator<Buffer, void> {
  // Each sign that could be taken for the separator stands in quotes, so that reading cannot choose the wrong one.
  const options = { delimiter: separator, record_delimiter: '\r\n', quoted_match: /[;,|\t\r\n]/ }
  const text = (batch: (readonly CellValue[])[]) => Buffer.from(stringify(batch.map(csvRow), options))
  yield Buffer.concat([Buffer.from('\ufeff'), text([headers])])
  let batch: (readonly CellValue[])[] = []
  for await (const row of rows) {
    batch.push(row)
    if (batch.length < 200) continue
    yield text(batch)
    batch = []
  }
  if (batch.length > 0) yield text(batch)
}

function csvRow(row: readonly CellValue[]): string[] {
  return row.map(value => (typeof value === 'string' ? guarded(cleanText(value)) : shown(value)))
}

/** Days in the form of ISO 8601, which every spreadsheet reads in every language. */
function shown(value: number | Temporal.PlainDate | null): string {
  if (value === null) return ''
  return typeof value === 'number' ? (Number.isFinite(value) ? String(value) : '') : value.toString()
}

export interface SheetSettings {
  /** The name on the tab; signs that no program allows in it are replaced. */
  name: string
  direction: 'ltr' | 'rtl'
}

/** A list as a workbook of one sheet (ECMA-376), packed while its rows come in. */
export async function* writeXlsx(
  headers: readonly string[],
  rows: Rows,
  { name, direction }: SheetSettings,
): AsyncGenerator<Buffer, void> {
  const parts: ZipPart[] = [
    ...WORKBOOK_PARTS,
    { name: 'xl/workbook.xml', content: workbookXml(name) },
    { name: 'xl/worksheets/sheet1.xml', content: sheetXml(headers, rows, direction) },
  ]
  yield* zipped(parts)
}
