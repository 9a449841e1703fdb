import assert from 'node:assert/strict'
import { test } from 'node:test'
import { zipped } from '../zip-write.ts'
import type { SheetFault } from './problem.ts'
import { firstRows, readSheet, type SheetOptions } from './read.ts'
import type { SheetBatch } from './rows.ts'

const bytes = (text: string, encoding: BufferEncoding = 'utf8') => new Uint8Array(Buffer.from(text, encoding))

async function read(file: Uint8Array, options: SheetOptions = {}) {
  const batches: SheetBatch[] = []
  const about = await readSheet(file, batch => batches.push(batch), options)
  const rows = batches.flatMap(batch => batch.rows)
  const problems = batches.flatMap(batch => batch.problems)
  return { about, rows, problems, batches, cells: rows.map(row => [row.line, ...row.cells]) }
}

async function faultOf(file: Uint8Array, options: SheetOptions = {}): Promise<string> {
  try {
    await read(file, options)
  } catch (error) {
    const { name, code, values } = error as SheetFault // a test of what is thrown
    assert.equal(name, 'SheetFault')
    return [code, ...Object.entries(values).flat()].join(' ')
  }
  throw new Error('it was read')
}

test('a list is read in UTF-8, UTF-16 and Windows-1252, with a mark or without', async () => {
  const text = 'Nom;Ville\r\nZoë;Genève\r\nAmélie;Nîmes\r\n'
  const files = [
    [bytes(text), 'utf-8'],
    [bytes(`\ufeff${text}`), 'utf-8'],
    [bytes(`\ufeff${text}`, 'utf16le'), 'utf-16'],
    [bytes(text, 'utf16le'), 'utf-16'],
    [new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le').swap16()), 'utf-16'],
    [bytes(text, 'latin1'), 'windows-1252'],
  ] as const
  for (const [file, encoding] of files) {
    const { about, cells, problems } = await read(file)
    assert.equal(about.encoding, encoding)
    assert.deepEqual(cells, [
      [1, 'Nom', 'Ville'],
      [2, 'Zoë', 'Genève'],
      [3, 'Amélie', 'Nîmes'],
    ])
    assert.deepEqual(problems, [])
  }
})

test('lines in another encoding than the rest are read and said, with their row', async () => {
  const file = Buffer.concat([
    Buffer.from('Nom;Note\nZoë;"zwei\nZeilen"\n'),
    Buffer.from('Amélie;x\n', 'latin1'),
    Buffer.from('Noé;y\n'),
  ])
  const { about, rows, problems } = await read(file)
  assert.equal(about.encoding, 'mixed')
  assert.deepEqual(
    rows.map(row => row.cells[0]),
    ['Nom', 'Zoë', 'Amélie', 'Noé'],
  )
  assert.deepEqual(
    problems.map(one => [one.line, one.text]),
    [[3, 'problem-sheet-mixed-encoding']],
  )
})

test('the separator is found, or named by the first line, which is then no row', async () => {
  for (const separator of [';', ',', '\t', '|']) {
    const table = ['Name', 'Town', 'Note'].join(separator)
    const { about, cells } = await read(bytes(`${table}\n"a${separator}b"${separator}x${separator}"1,5; 2"\n`))
    assert.equal(about.separator, separator)
    assert.deepEqual(cells[1], [2, `a${separator}b`, 'x', '1,5; 2'])
  }
  const named = await read(bytes('sep=^\r\nName^Town\r\nZoë^Lyon\r\n'))
  assert.deepEqual(named.cells, [
    [1, 'Name', 'Town'],
    [2, 'Zoë', 'Lyon'],
  ])
})

test('quoted line ends, empty lines and rows of different length keep their row numbers', async () => {
  const { cells, problems } = await read(
    bytes(`Name,Note\n\n"Quispe","two\r\nlines ""so"""\n,,\nOkello\n${'a,b\n'.repeat(7)}a,b,c\n`),
  )
  assert.deepEqual(cells.slice(0, 3), [
    [1, 'Name', 'Note'],
    [3, 'Quispe', 'two\nlines "so"'],
    [5, 'Okello'],
  ])
  assert.deepEqual(
    problems.map(one => [one.line, one.text]),
    [[13, 'problem-sheet-row-too-long']],
  )
})

test('cells come trimmed and without what no database keeps', async () => {
  const { cells } = await read(bytes('Name,Note\n \u00a0Zo\0ë\u00a0 ,"\tx\u0007"\n'))
  assert.deepEqual(cells[1], [2, 'Zoë', 'x'])
})

test('a telephone number that a program had shortened is said to have lost its digits', async () => {
  const { cells, problems } = await read(
    bytes("Name;Phone\nA;4.47E+11\nB;4,47E+11\nC;4.47911123456E+11\nD;'+44 7911\nE;1E5\n"),
  )
  assert.deepEqual(
    cells.slice(1).map(row => row[2]),
    ['4.47E+11', '4,47E+11', '447911123456', '+44 7911', '1E5'],
  )
  assert.deepEqual(
    problems.map(one => [one.line, one.column, one.lost, one.values['value']]),
    [
      [2, 1, true, '4.47E+11'],
      [3, 1, true, '4,47E+11'],
    ],
  )
})

test('an apostrophe that keeps a formula from running is taken away, one of a name stays', async () => {
  const { cells } = await read(bytes("Name\n'=1+1\n'+33612345678\n''-x\n'Abd\n=1+1\n"))
  assert.deepEqual(
    cells.slice(1).map(row => row[1]),
    ['=1+1', '+33612345678', "'-x", "'Abd", '=1+1'],
  )
})

test('a quotation mark that never closes is named with its row, and nothing of what it swallowed is taken', async () => {
  assert.equal(await faultOf(bytes(`Name,Note\nA,b\nB,"c\n${'D,e\n'.repeat(20)}`)), 'open-quote line 3')
})

test('a file that is no list is refused with a reason', async () => {
  assert.equal(await faultOf(bytes('')), 'empty')
  assert.equal(await faultOf(bytes('\n\n;;\n')), 'empty')
  for (const start of ['%PDF-1.7\n', '<html><table>', '{\\rtf1 ', '<?xml version="1.0"?>', '\x01\x02\x03\x04\x05\x06'])
    assert.equal(await faultOf(bytes(start)), 'wrong-type')
  assert.equal(await faultOf(bytes('PK\x03\x04 not an archive')), 'damaged')
  const container = Buffer.from('d0cf11e0a1b11ae1', 'hex')
  assert.equal(await faultOf(container), 'old-type')
  assert.equal(await faultOf(Buffer.concat([container, Buffer.from('EncryptedPackage', 'utf16le')])), 'encrypted')
  const document = await packed([{ name: 'word/document.xml', content: '<a/>' }])
  assert.equal(await faultOf(document), 'wrong-type')
})

async function packed(parts: { name: string; content: string }[]): Promise<Buffer> {
  const pieces: Buffer[] = []
  for await (const piece of zipped(parts)) pieces.push(piece)
  return Buffer.concat(pieces)
}

test('what is too much is refused: bytes, rows, columns, time', async () => {
  assert.equal(await faultOf(bytes('a,b\n1,2\n'), { limits: { bytes: 5 } }), 'too-big')
  assert.equal(await faultOf(bytes('a\n'.repeat(11)), { limits: { rows: 10 } }), 'too-many-rows most 10')
  assert.equal(await faultOf(bytes(`a\n${'b;'.repeat(200)}c`)), 'too-many-columns line 2 most 200')
  const long = bytes('name;town;note\n'.repeat(100_000))
  assert.equal(await faultOf(long, { threadLimits: { timeLimitMs: 1, idleMs: 100 } }), 'too-slow')
  assert.equal((await read(bytes('a,b\n1,2\n'))).rows.length, 2)
})

test('a million spaces, quotes or separators do not hold up the house', async () => {
  assert.equal((await read(bytes(`a;${' '.repeat(900_000)}b`))).rows[0]?.cells[1], 'b')
  assert.match(await faultOf(bytes('"'.repeat(1_000_001))), /^(open-quote|empty)/)
  assert.match(await faultOf(bytes(`${';'.repeat(500_000)}x`)), /^too-many-columns/)
})

test('rows come in batches, each only when the last is done with, and reading may stop early', async () => {
  const file = bytes(`Name;Town\n${'Quispe;Lima\n'.repeat(1_999)}`)
  let busy = false
  const progress: number[] = []
  await readSheet(file, async batch => {
    assert.equal(busy, false)
    busy = true
    progress.push(batch.progress)
    await new Promise(done => setTimeout(done, 5))
    busy = false
  })
  assert.equal(progress.length, 5)
  assert.deepEqual(
    [...progress].sort((a, b) => a - b),
    progress,
  )
  assert.equal(progress.at(-1), 1)
  const first = await firstRows(file, 3)
  assert.equal(first.rows.length, 3)
  assert.equal((await read(file)).rows.length, 2_000)
})

test('whoever fails while taking rows gets the own fault, and the next list is read', async () => {
  const file = bytes('Name;Town\nA;b\n')
  await assert.rejects(
    readSheet(file, () => {
      throw new Error('no room')
    }),
    { message: 'no room' },
  )
  assert.equal((await read(file)).rows.length, 2)
})
