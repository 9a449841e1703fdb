import assert from 'node:assert/strict'
import { test } from 'node:test'
import JSZip from 'jszip'
import writeXlsxFile from 'write-excel-file/node'
import type { SheetFault } from './problem.ts'
import { readSheet, type SheetOptions } from './read.ts'
import type { SheetBatch } from './rows.ts'

async function read(file: Uint8Array, options: SheetOptions = {}) {
  const batches: SheetBatch[] = []
  const about = await readSheet(file, batch => batches.push(batch), options)
  const rows = batches.flatMap(batch => batch.rows)
  const problems = batches.flatMap(batch => batch.problems)
  const marks = rows.flatMap(row => row.marks.map(({ column, mark }) => `${row.line} ${column} ${mark}`))
  return { about, rows, problems, marks, cells: rows.map(row => [row.line, ...row.cells]) }
}

async function faultOf(file: Uint8Array, options: SheetOptions = {}): Promise<string> {
  try {
    await read(file, options)
  } catch (error) {
    return (error as SheetFault).code // a test of what is thrown
  }
  throw new Error('it was read')
}

const rels = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A workbook of one sheet as programs write it; `x:` is the prefix that some put before every element. */
async function book(
  sheet: string,
  { strings = '', settings = '', other = {} as Record<string, string>, prefix = '' } = {},
) {
  const zip = new JSZip()
  const p = prefix
  zip.file('[Content_Types].xml', '<Types/>')
  zip.file(
    'xl/workbook.xml',
    `<?xml version="1.0"?><${p}workbook xmlns:r="${rels}">${settings}<${p}sheets><${p}sheet name="Hidden" sheetId="1" state="hidden" r:id="rId9"/><${p}sheet name="Members &amp; friends" sheetId="2" r:id="rId1"/></${p}sheets></${p}workbook>`,
  )
  zip.file(
    'xl/_rels/workbook.xml.rels',
    `<Relationships><Relationship Id="rId1" Type="${rels}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId9" Type="${rels}/worksheet" Target="/xl/worksheets/sheet2.xml"/><Relationship Id="rId2" Type="${rels}/styles" Target="styles.xml"/><Relationship Id="rId3" Type="${rels}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
  )
  zip.file(
    'xl/styles.xml',
    '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="[$-40C]d\\ mmmm\\ yyyy;@"/><numFmt numFmtId="165" formatCode="#,##0.00\\ &quot;days&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="22"/><xf numFmtId="165"/><xf numFmtId="20"/></cellXfs></styleSheet>',
  )
  zip.file('xl/sharedStrings.xml', `<sst>${strings}</sst>`)
  zip.file('xl/worksheets/sheet1.xml', `<?xml version="1.0"?><${p}worksheet>${sheet}</${p}worksheet>`)
  zip.file(
    'xl/worksheets/sheet2.xml',
    '<worksheet><sheetData><row r="1"><c r="A1"><v>9</v></c></row></sheetData></worksheet>',
  )
  for (const [name, text] of Object.entries(other)) zip.file(name, text)
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' })
}

const data = (rows: string) => `<sheetData>${rows}</sheetData>`

test('a workbook that another program wrote is read with its texts, numbers and days', async () => {
  const day = new Date(Date.UTC(2024, 4, 31))
  const file = await writeXlsxFile([
    ['Name', 'Phone', 'Since', 'Dues'],
    [
      'Zoë',
      { value: '+33612345678', type: String, format: '@' },
      { value: day, type: Date, format: 'dd/mm/yyyy' },
      12.5,
    ],
    ['محمد', null, null, 1_000_000],
  ]).toBuffer()
  const { about, cells, marks } = await read(file)
  assert.equal(about.kind, 'xlsx')
  assert.deepEqual(cells, [
    [1, 'Name', 'Phone', 'Since', 'Dues'],
    [2, 'Zoë', '+33612345678', '2024-05-31', '12.5'],
    [3, 'محمد', '', '', '1000000'],
  ])
  assert.deepEqual(marks, ['2 2 date', '2 3 number', '3 3 number'])
})

test('the first sheet that is shown is read, or the one that is named', async () => {
  const file = await book(data('<row r="1"><c r="A1"><v>1</v></c></row>'))
  const { about, cells } = await read(file)
  assert.deepEqual(about.sheets, [
    { name: 'Hidden', hidden: true },
    { name: 'Members & friends', hidden: false },
  ])
  assert.equal(about.sheet, 'Members & friends')
  assert.deepEqual(cells, [[1, '1']])
  assert.deepEqual((await read(file, { sheet: 'Hidden' })).cells, [[1, '9']])
  assert.equal(await faultOf(file, { sheet: 'Nowhere' }), 'no-such-sheet')
})

test('days and hours kept as numbers are days and hours, other numbers stay numbers', async () => {
  const row = (style: number, value: string) => `<row><c s="${style}"><v>${value}</v></c></row>`
  const sheet = data(
    [
      row(1, '45443'),
      row(2, '1'),
      row(3, '45443.604166666664'),
      row(5, '0.5'),
      row(4, '45443'),
      row(1, '-3'),
      row(1, '61'),
    ].join(''),
  )
  const texts = (await read(await book(sheet))).rows.map(one => one.cells[0])
  assert.deepEqual(texts, ['2024-05-31', '1900-01-01', '2024-05-31T14:30', '12:00', '45443', '-3', '1900-03-01'])
  const apple = await read(await book(data(row(1, '43981')), { settings: '<workbookPr date1904="1"/>' }))
  assert.equal(apple.rows[0]?.cells[0], '2024-05-31')
})

test('formulas give their value, errors give nothing, and both are said', async () => {
  const sheet = data(
    '<row r="2"><c r="A2"><f>B2+1</f><v>42</v></c><c r="B2" t="str"><f>A1&amp;"x"</f><v>ax</v></c><c r="C2" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="D2" t="b"><v>1</v></c><c r="E2"><f>NOW()</f></c></row>',
  )
  const { cells, problems } = await read(await book(sheet))
  assert.deepEqual(cells, [[2, '42', 'ax', '', 'true']])
  assert.deepEqual(
    problems.map(one => [one.column, one.text, one.values['value'], one.lost]),
    [
      [0, 'problem-sheet-formula', '42', false],
      [1, 'problem-sheet-formula', 'ax', false],
      [2, 'problem-sheet-error-cell', '#DIV/0!', true],
      [4, 'problem-sheet-formula', '', false],
    ],
  )
})

test('cells merged downwards repeat their text, hidden rows and columns are said', async () => {
  const sheet = `<cols><col min="2" max="3" hidden="1"/></cols>${data(
    '<row r="1"><c r="A1" t="inlineStr"><is><t>Union</t></is></c><c r="B1"><v>1</v></c></row><row r="2" hidden="1"><c r="B2"><v>2</v></c></row><row r="4"><c r="B4"><v>4</v></c></row><row r="5"><c r="B5"><v>5</v></c></row>',
  )}<mergeCells count="2"><mergeCell ref="A1:A4"/><mergeCell ref="B1:C1"/></mergeCells>`
  const { about, cells, problems, rows } = await read(await book(sheet))
  assert.deepEqual(cells, [
    [1, 'Union', '1'],
    [2, 'Union', '2'],
    [4, 'Union', '4'],
    [5, '', '5'],
  ])
  assert.deepEqual(about.hiddenColumns, [1, 2])
  assert.deepEqual(
    rows.map(row => row.hidden),
    [false, true, false, false],
  )
  assert.deepEqual(
    problems.map(one => [one.line, one.column, one.text]),
    [
      [2, null, 'problem-sheet-hidden-row'],
      [2, 0, 'problem-sheet-merged'],
      [4, 0, 'problem-sheet-merged'],
    ],
  )
})

test('rich, escaped and annotated texts are read whole, also with prefixes before every element', async () => {
  const strings =
    '<si><t>plain</t></si><si><r><t>bold</t></r><r><rPr><b/></rPr><t xml:space="preserve"> and &lt;not&gt; &#x1F600; _x0041_</t></r></si><si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si><si><t><![CDATA[a<b&c]]></t></si><si/>'
  const cell = (index: number) => `<x:c t="s"><x:v>${index}</x:v></x:c>`
  const sheet = `<x:sheetData><x:row r="7">${[0, 1, 2, 3, 4, 99].map(cell).join('')}</x:row></x:sheetData>`
  const { cells } = await read(await book(sheet, { strings, prefix: 'x:' }))
  assert.deepEqual(cells, [[7, 'plain', 'bold and <not> 😀 A', '東京', 'a<b&c']])
})

test('long numbers are read in full, and said where a program keeps no more than 15 digits', async () => {
  const value = (text: string) => `<row><c><v>${text}</v></c></row>`
  const { rows, marks } = await read(
    await book(data(['447911123456', '4.47911123456E11', '0.1', '1.2345678901234567E19'].map(value).join(''))),
  )
  assert.deepEqual(
    rows.map(row => row.cells[0]),
    ['447911123456', '447911123456', '0.1', '12345678901234567168'],
  )
  assert.deepEqual(
    marks.filter(mark => mark.includes('lost')),
    ['4 0 digits-lost'],
  )
})

test('empty rows, rows without numbers and cells without addresses keep their places', async () => {
  const sheet = data('<row r="3"/><row r="4"><c r="B4"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>')
  assert.deepEqual((await read(await book(sheet))).cells, [
    [4, '', '1', '2'],
    [5, '3'],
  ])
})

test('damaged and hostile workbooks are refused, and the next one is read', async () => {
  const fine = await book(data('<row><c><v>1</v></c></row>'))
  assert.equal(await faultOf(fine.subarray(0, fine.length / 2)), 'damaged')
  assert.equal(await faultOf(await book(data(''))), 'empty')
  assert.equal(
    await faultOf(await book('<!DOCTYPE x [<!ENTITY a "aaa">]><sheetData><row><c><v>&a;</v></c></row></sheetData>')),
    'damaged',
  )
  assert.equal(await faultOf(await book(data('<row><c r="XFE1"><v>1</v></c></row>'))), 'damaged')
  assert.equal(await faultOf(await book(data('<row><c r="IV1"><v>1</v></c></row>'))), 'too-many-columns')
  assert.equal(
    await faultOf(await book(data('<row><c><v>1</v></c></row>'.repeat(30))), { limits: { rows: 20 } }),
    'too-many-rows',
  )
  assert.equal(
    await faultOf(await book(data(`<row>${Array.from({ length: 300_000 }, (_, at) => `<c r="A${at}">`).join('')}`))),
    'damaged',
  )
  assert.deepEqual((await read(fine)).cells, [[1, '1']])
})

test('a workbook that is also something else is read as a workbook or not at all', async () => {
  const sheet = data('<row><c><v>1</v></c></row>')
  const both = await book(sheet, { other: { 'word/document.xml': '<w:document/>', 'xl/vbaProject.bin': 'x' } })
  assert.deepEqual((await read(both)).cells, [[1, '1']])
  const page = Buffer.concat([Buffer.from('<html><script>alert(1)</script>'), both])
  assert.equal(await faultOf(page), 'wrong-type')
  const proto = await book(sheet, { other: { '__proto__/x.xml': '<a/>', '../../escape.xml': '<a/>' } })
  assert.deepEqual((await read(proto)).cells, [[1, '1']])
})

test('a zip bomb is refused before it unpacks, also when it lies about its size', async () => {
  const rows = '<row><c><v>1</v></c></row>'.repeat(400_000)
  assert.equal(await faultOf(await book(data(rows)), { limits: { unpacked: 5_000_000 } }), 'too-big')
  const spaces = await book(data(' '.repeat(30_000_000)))
  assert.equal(await faultOf(spaces), 'too-big')
  const liar = Buffer.from(await book(data(rows)))
  for (let at = liar.indexOf('PK\x01\x02'); at >= 0; at = liar.indexOf('PK\x01\x02', at + 4))
    if (liar.toString('latin1', at + 46, at + 70) === 'xl/worksheets/sheet1.xml') liar.writeUInt32LE(90_000, at + 24)
  assert.equal(await faultOf(liar), 'too-big')
})
