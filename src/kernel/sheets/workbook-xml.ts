import type { ZipPart } from '../zip-write.ts'
import { cleanText, guardedInWorkbook } from './cells.ts'
import { columnLetters } from './problem.ts'
import type { CellValue, Rows } from './write.ts'

// Written here because the library that was tried keeps all rows in memory (360 MB for 20,000 of 20 columns) and leaves out
// cells that say "constructor".

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** Styles by their place in the list below. */
const [TEXT, DAY, HEADER] = [1, 2, 3]

/** The parts of a workbook of one sheet that are always the same. */
export const WORKBOOK_PARTS: readonly ZipPart[] = [
  {
    name: '[Content_Types].xml',
    content: `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/></Types>`,
  },
  {
    name: '_rels/.rels',
    content: `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  },
  {
    name: 'xl/_rels/workbook.xml.rels',
    content: `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
  },
  {
    // 49 is text, so that a telephone number stays one when its cell is edited; 14 is the reader's own form of a day.
    name: 'xl/styles.xml',
    content: `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="49" applyNumberFormat="1"/><xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="49" fontId="1" applyNumberFormat="1" applyFont="1"/></cellXfs></styleSheet>`,
  },
]

export function workbookXml(sheetName: string): string {
  const name = cleanText(sheetName.replace(/[[\]/\\:*?\n\t]/g, ' ')).replace(/^'+|'+$/g, '')
  const short = [...name].slice(0, 15).join('').trim() || '1'
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="${escaped(short)}" sheetId="1" r:id="rId1"/></sheets></workbook>`
}

/** The rows of a sheet as they come; its first row stays in sight. */
export async function* sheetXml(
  headers: readonly string[],
  rows: Rows,
  direction: 'ltr' | 'rtl',
): AsyncGenerator<string, void> {
  const view = `${direction === 'rtl' ? ' rightToLeft="1"' : ''} workbookViewId="0"`
  yield `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView${view}><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultColWidth="20" defaultRowHeight="15"/><sheetData>`
  yield rowXml(headers, 1, HEADER)
  let line = 1
  let some = ''
  for await (const row of rows) {
    line++
    some += rowXml(row, line, TEXT)
    if (some.length < 64 * 1024) continue
    yield some
    some = ''
  }
  yield `${some}</sheetData></worksheet>`
}

function rowXml(row: readonly CellValue[], line: number, textStyle: number): string {
  let cells = ''
  for (const [column, value] of row.entries()) cells += cellXml(value, `${columnLetters(column)}${line}`, textStyle)
  return `<row r="${line}">${cells}</row>`
}

function cellXml(value: CellValue, address: string, textStyle: number): string {
  if (value === null || value === '') return ''
  if (typeof value === 'number') return Number.isFinite(value) ? `<c r="${address}"><v>${value}</v></c>` : ''
  if (typeof value === 'string') {
    const text = guardedInWorkbook(cleanText(value))
    const kept = text.length > MOST_SIGNS ? `${text.slice(0, MOST_SIGNS - 1).toWellFormed()}…` : text
    return `<c r="${address}" s="${textStyle}" t="inlineStr"><is><t xml:space="preserve">${escaped(kept)}</t></is></c>`
  }
  const days = FIRST_DAY.until(value, { largestUnit: 'day' }).days
  // Programs hold 1900 for a leap year, so days before March 1900 cannot be trusted as numbers.
  if (days < 61) return cellXml(value.toString(), address, textStyle)
  return `<c r="${address}" s="${DAY}"><v>${days}</v></c>`
}

const FIRST_DAY = Temporal.PlainDate.from('1899-12-30')

/** No program opens a cell that is longer. */
const MOST_SIGNS = 32_767

/** As XML, and as workbooks write what XML cannot hold: _x000B_ (ECMA-376 part 1, 22.9.2.19). */
function escaped(text: string): string {
  return text
    .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
    .replace(/[\ufffe\uffff]/g, sign => `_x${sign.charCodeAt(0).toString(16).toUpperCase()}_`)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
}
