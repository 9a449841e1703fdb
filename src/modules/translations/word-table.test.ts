import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { block } from '../../kernel/paper/blocks.ts'
import { readPaper } from '../../kernel/paper/read-file.ts'
import { writeWord } from '../../kernel/paper/write-word.ts'
import { textOf, withFace } from '../../kernel/text.ts'
import { type Segment, stateOfRow } from './rules.ts'
import { accepted, readWordTable, SEGMENTS_IN_A_FILE, wordTable } from './word-table.ts'

const WORDS = {
  title: 'Translation: Arabic',
  help: 'Please write into the last column.',
  columns: ['Name', 'Original', 'Translation'] as [string, string, string],
}
const OURS = [WORDS.help, ...WORDS.columns]
const segment = (words: string, face = ''): Segment => ({
  kind: 'wording',
  ref: 'r',
  version: 1,
  language: 'fr',
  words,
  face,
})
const outing = (...segments: Segment[]) => ({ code: 'K7QX2MPA', language: 'ar', segments })

async function outAndBack(one: ReturnType<typeof outing>) {
  const bytes = await writeWord({ blocks: wordTable(one, WORDS, 'en') }, { title: WORDS.title, language: 'en' })
  return readPaper('back.docx', bytes)
}
const read = (paper: { blocks: Parameters<typeof readWordTable>[0]['blocks'] }) =>
  readWordTable({ blocks: paper.blocks.filter(one => one.kind !== 'title') }, OURS)

test('what goes out as a Word file comes back with every word in its row', async () => {
  const phrases = [
    'Les travailleur·euse·s',
    'العمل اللائق للجميع',
    'Решение собрания',
    '公共服务',
    'l’eau – à tous !',
    '"x" & <y>',
  ]
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...phrases), { minLength: 1, maxLength: 6 }), async faces => {
      const { rows, unread } = read(await outAndBack(outing(...faces.map((face, i) => segment(`original ${i}`, face)))))
      assert.deepEqual(
        rows.map(row => [row.code, row.place, row.words]),
        faces.map((face, i) => ['K7QX2MPA', i + 1, face]),
      )
      assert.deepEqual(unread, [])
    }),
    { numRuns: 8 },
  )
})

test('five hundred texts go out and come back', async () => {
  const many = Array.from({ length: SEGMENTS_IN_A_FILE }, (_, i) => segment(`Phrase ${i}`, `جملة ${i}`))
  assert.equal(read(await outAndBack(outing(...many))).rows.length, SEGMENTS_IN_A_FILE)
})

const cell = (...lines: string[]) => lines.map(line => block('paragraph', line))
const table = (...rows: string[][]) => block('table', '', { rows: rows.map(row => row.map(text => cell(text))) })

test('a translator splits a paragraph, in its cell or into rows of its own, and nothing is lost', () => {
  const split = block('table', '', { rows: [[cell('K7QX2MPA-1'), cell('a b'), cell('one', 'two')]] })
  assert.equal(readWordTable({ blocks: [split] }, OURS).rows[0]!.words, 'one\ntwo')
  const rows = readWordTable(
    { blocks: [table(['K7QX2MPA-1', 'a b', 'one'], ['', '', 'two'], ['K7QX2MPA-2', 'c', 'three'])] },
    OURS,
  ).rows
  assert.deepEqual(
    rows.map(row => row.words),
    ['one\ntwo', 'three'],
  )
  const copied = readWordTable({ blocks: [table(['K7QX2MPA-1', 'a', 'one'], ['K7QX2MPA-1', 'b', 'two'])] }, OURS).rows
  assert.deepEqual(
    copied.map(row => row.words),
    ['one\ntwo'],
  )
})

test('what stands outside the rows is told, our own sentences are not', () => {
  const blocks = [
    block('paragraph', WORDS.help),
    block('paragraph', 'See my letter.'),
    table(WORDS.columns, ['', '', 'lost'], ['K7QX2MPA-1', 'a', 'b']),
  ]
  const { rows, unread } = readWordTable({ blocks }, OURS)
  assert.deepEqual([rows.length, unread], [1, ['See my letter.', 'lost']])
})

test('a file of something else has no rows; a name that a word processor bent is still read', () => {
  assert.deepEqual(readWordTable({ blocks: [table(['1', 'a', 'b'])] }, OURS).rows, [])
  assert.equal(readWordTable({ blocks: [table(['K7QX2MPA\u201112 ', 'a', 'b'])] }, OURS).rows[0]!.place, 12)
})

test('tracked changes of a translator count as taken', () => {
  const one = block('paragraph', 'the old water', {
    changes: [
      { op: 'deleted', from: 4, to: 8, text: 'old ', author: 'A', date: null },
      { op: 'inserted', from: 8, to: 8, text: 'new ', author: 'A', date: null },
    ],
  })
  assert.equal(accepted(one), 'the new water')
})

test('a row is held against the text of today', () => {
  const today = textOf('Bonjour', 'fr')
  const said = (words: string, text = today as typeof today | null, out = segment('Bonjour'), staff = false) =>
    stateOfRow({ words }, out, text, 'ar', staff)
  const other = withFace(today, 'ar', 'أهلًا', 'checked')
  const official = withFace(today, 'ar', 'أهلًا', 'official')
  assert.equal(said('مرحبًا'), 'new')
  assert.equal(said(''), 'empty')
  assert.equal(said('مرحبًا', null), 'gone')
  assert.equal(said('مرحبًا', other), 'crossed')
  assert.equal(said('أهلًا ', other), 'same')
  assert.equal(said('مرحبًا', other, segment('Bonjour', 'أهلًا')), 'other')
  assert.equal(said('قديم', other, segment('Bonjour', 'قديم')), 'same')
  assert.equal(said('مرحبًا', official), 'official')
  assert.equal(said('مرحبًا', official, segment('Bonjour', 'أهلًا'), true), 'other')
  assert.equal(said('مرحبًا', { ...today, version: 2 }), 'stale')
})
