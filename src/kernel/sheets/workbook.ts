import { unzipEntry, unzipPieces, ZipProblem, zipEntries } from '../zip.ts'
import { SheetFault } from './problem.ts'
import type { SheetLimits } from './rows.ts'
import { attribute, child, children, elements, isOn, parseXml, richText, type Tree } from './xml.ts'

export interface Workbook {
  sheets: { name: string; hidden: boolean; part: string }[]
  since1904: boolean
  /** Whether a style, by its place in the list, shows a date. */
  dates: boolean[]
  sharedStrings: string[]
  /** A part of the file as text, piece by piece. */
  pieces(part: string): AsyncGenerator<string, void>
  /** How long a part says it is, in bytes. */
  size(part: string): number
}

/** What a workbook says outside of its sheets. Throws `SheetFault` and `ZipProblem`. */
export async function openWorkbook(bytes: Uint8Array, limits: SheetLimits): Promise<Workbook> {
  const entries = new Map(zipEntries(bytes).map(entry => [entry.name.replace(/^\//, ''), entry]))
  const read = [...entries].filter(([name]) => /^xl\/.*\.(?:xml|rels)$/i.test(name))
  if (read.reduce((sum, [, entry]) => sum + entry.unpacked, 0) > limits.unpacked) throw new ZipProblem('too-big')
  const small = (name: string): Tree => {
    const entry = entries.get(name)
    if (!entry) return {}
    if (entry.unpacked > SMALL_PART) throw new ZipProblem('too-big')
    return parseXml(unzipEntry(bytes, entry).toString('utf8'))
  }
  async function* pieces(part: string): AsyncGenerator<string, void> {
    const entry = entries.get(part)
    if (!entry) throw new SheetFault('damaged')
    const decoder = new TextDecoder('utf-8')
    for await (const piece of unzipPieces(bytes, entry)) yield decoder.decode(piece, { stream: true })
    yield decoder.decode()
  }

  const relations = children(child(small('xl/_rels/workbook.xml.rels'), 'Relationships'), 'Relationship')
  const partOf = (fits: (relation: Tree) => boolean) => {
    const target = attribute(relations.find(fits) ?? {}, 'Target') ?? ''
    return target.startsWith('/') ? target.slice(1) : `xl/${target}`
  }
  const ofKind = (kind: string) => partOf(relation => (attribute(relation, 'Type') ?? '').endsWith(`/${kind}`))
  const book = child(small('xl/workbook.xml'), 'workbook')
  const sheets = children(child(book, 'sheets'), 'sheet').map(sheet => ({
    name: attribute(sheet, 'name') ?? '',
    hidden: /hidden/i.test(attribute(sheet, 'state') ?? ''),
    part: partOf(relation => attribute(relation, 'Id') === attribute(sheet, 'id')),
  }))
  return {
    sheets: sheets.filter(sheet => entries.has(sheet.part)),
    since1904: isOn(child(book, 'workbookPr'), 'date1904'),
    dates: dateStyles(child(small(ofKind('styles')), 'styleSheet')),
    sharedStrings: entries.has(ofKind('sharedStrings')) ? await stringsOf(pieces(ofKind('sharedStrings'))) : [],
    pieces,
    size: part => entries.get(part)?.unpacked ?? 0,
  }
}

const SMALL_PART = 20 * 1024 * 1024

async function stringsOf(pieces: AsyncIterable<string>): Promise<string[]> {
  const strings: string[] = []
  for await (const items of elements(pieces, 'si')) for (const item of items) strings.push(richText(item.inside))
  return strings
}

function dateStyles(sheet: Tree): boolean[] {
  const own = new Map<string, string>()
  for (const format of children(child(sheet, 'numFmts'), 'numFmt'))
    own.set(attribute(format, 'numFmtId') ?? '', attribute(format, 'formatCode') ?? '')
  return children(child(sheet, 'cellXfs'), 'xf').map(style => {
    const id = attribute(style, 'numFmtId') ?? ''
    const code = own.get(id)
    return code === undefined ? DATES_WITHOUT_CODE.test(id) : isDateCode(code)
  })
}

/** Formats that every program knows by number (ECMA-376 part 1, 18.8.30), with those of East Asian versions. */
const DATES_WITHOUT_CODE = /^(?:1[4-9]|2[0-2]|2[7-9]|3[0-6]|4[5-7]|5[0-8])$/

/** Whether a format code, such as `[$-40C]d mmmm yyyy;@`, shows a date: letters of days and hours outside of quotes. */
function isDateCode(code: string): boolean {
  const [shown = ''] = code.replace(/"[^"]*"|\\.|_.|\*./g, '').split(';')
  const bare = shown.replace(/\[(?![hms]+\])[^\]]*\]/gi, '')
  return /[ymdhs]/i.test(bare) && !/general|[#0?]/i.test(bare.replace(/s\.0+/gi, ''))
}
