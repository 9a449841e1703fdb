import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readSheet as readElsewhere } from 'read-excel-file/node'
import { cleanText } from './cells.ts'
import { readSheet } from './read.ts'
import type { SheetRow } from './rows.ts'
import { type CellValue, writeCsv, writeXlsx } from './write.ts'

async function whole(pieces: AsyncIterable<Buffer>): Promise<Buffer> {
  const all: Buffer[] = []
  for await (const piece of pieces) all.push(piece)
  return Buffer.concat(all)
}

async function readBack(file: Buffer): Promise<SheetRow[]> {
  const rows: SheetRow[] = []
  await readSheet(file, batch => void rows.push(...batch.rows))
  return rows
}

const HEADERS = ['Name', 'Phone', 'Note']
const sheet = { name: 'Members', direction: 'ltr' } as const
const writers = {
  csv: (rows: CellValue[][]) => whole(writeCsv(HEADERS, rows)),
  'csv with semicolons': (rows: CellValue[][]) => whole(writeCsv(HEADERS, rows, ';')),
  'csv with tabs': (rows: CellValue[][]) => whole(writeCsv(HEADERS, rows, '\t')),
  xlsx: (rows: CellValue[][]) => whole(writeXlsx(HEADERS, rows, sheet)),
}

const HOSTILE = [
  ...[
    '=1+1',
    '+33612345678',
    '-5',
    '@SUM(A1)',
    "'=x",
    "''",
    "'+1",
    '＝1',
    '\t=1',
    '\r=1',
    '=cmd|" /C calc"!A0',
    '+33 (0)6-12',
  ],
  ...[
    '"',
    '""',
    'a"b',
    ';',
    ',',
    'a;b,c\td|e',
    'two\nlines',
    'two\r\nlines',
    '\n=1',
    '_x0041_',
    '_x005F_x0041_',
    '<&>"',
    ']]>',
  ],
  ...[
    '\0',
    'a\0b',
    '\ud800',
    'x\udfff',
    '\u200fمحمد',
    '\u202eabc\u202c',
    '👩🏽‍⚕️',
    '\ufeff',
    '\ufffe',
    '\uffff',
    '\u0085',
    '\u2028',
    '\u00a0a',
  ],
  ...[
    'constructor',
    '__proto__',
    'toString',
    'sep=;',
    'é'.repeat(300),
    '公共服务',
    'नरेन्द्र',
    '\u000b',
    '#N/A',
    'TRUE',
    '00123',
    '1E5',
  ],
]

const text = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.array(fc.constantFrom(...HOSTILE), { maxLength: 4 }).map(parts => parts.join('')),
)

for (const [kind, write] of Object.entries(writers))
  test(`what is written as ${kind} and read again has lost nothing, whatever people call themselves`, async () => {
    const row = fc.tuple(fc.constant('x'), text, text).map(cells => [...cells])
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 30 }), async rows => {
        const [, ...read] = await readBack(await write([...rows, ...HOSTILE.map(one => ['x', one, one])]))
        const expected = [...rows, ...HOSTILE.map(one => ['x', one, one])].map(cells => cells.map(cleanText))
        assert.deepEqual(
          read.map(({ cells }) => [0, 1, 2].map(column => cells[column] ?? '')),
          expected,
        )
      }),
      { numRuns: 25 },
    )
  })

test('no cell of a CSV begins as a formula does, and telephone numbers survive', async () => {
  const file = (await writers.csv(HOSTILE.map(one => ['x', one, one]))).toString()
  assert.ok(file.startsWith('\ufeffName,Phone,Note\r\n'))
  const cells = file
    .slice(1)
    .split(/\r\n/)
    .flatMap(line => line.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/))
  for (const cell of cells) assert.doesNotMatch(cell.replace(/^"/, ''), /^[=+\-@\t\r＝＋－＠]/)
  assert.match(file, /x,'\+33612345678,'\+33612345678/)
})

test('numbers, days and empty cells are what they are in both', async () => {
  const rows: CellValue[][] = [
    ['Zoë', -12.5, Temporal.PlainDate.from('2024-05-31')],
    ['Old', null, Temporal.PlainDate.from('1899-03-02')],
    ['Odd', Number.NaN, null],
  ]
  for (const write of [writers.csv, writers.xlsx]) {
    const [, ...read] = await readBack(await write(rows))
    assert.deepEqual(
      read.map(one => one.cells),
      [['Zoë', '-12.5', '2024-05-31'], ['Old', '', '1899-03-02'], ['Odd']],
    )
  }
})

test('another program finds the same in a workbook: texts as texts, days as days, from right to left', async () => {
  const rows: CellValue[][] = [
    ['محمد', '+212612345678', Temporal.PlainDate.from('2024-05-31')],
    ['=1+1', 'constructor', 7],
  ]
  const file = await whole(
    writeXlsx(['الاسم', 'الهاتف', 'منذ'], rows, { name: 'أعضاء [1]/2: طويل جدا جدا جدا جدا', direction: 'rtl' }),
  )
  assert.deepEqual(await readElsewhere(file), [
    ['الاسم', 'الهاتف', 'منذ'],
    ['محمد', '+212612345678', new Date('2024-05-31T00:00:00Z')],
    ['=1+1', 'constructor', 7],
  ])
})

test('rows are asked for while the list is written, and a list whose rows fail fails with them', async () => {
  let asked = 0
  async function* rows(): AsyncGenerator<CellValue[]> {
    for (; asked < 100_000; asked++) yield ['Quispe', '+51987654321', `note ${asked}`]
  }
  const pieces = writeCsv(HEADERS, rows())
  await pieces.next()
  await pieces.next()
  assert.ok(asked < 1_000)
  await pieces.return()
  async function* broken(): AsyncGenerator<CellValue[]> {
    yield ['a']
    throw new Error('the database went away')
  }
  await assert.rejects(whole(writeXlsx(HEADERS, broken(), sheet)), { message: 'the database went away' })
  await assert.rejects(whole(writeCsv(HEADERS, broken())), { message: 'the database went away' })
})
