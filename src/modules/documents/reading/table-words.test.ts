import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { block, type PaperBlock, type PaperChange } from '../../../kernel/paper/blocks.ts'
import { accepted } from './accepted.ts'
import { readDocument } from './read-document.ts'
import { tableWords } from './table-words.ts'

const by = { author: 'Rosa Quispe', date: '2026-02-01T10:00:00Z' }
const inserted = (from: number, text: string): PaperChange => ({ op: 'inserted', from, to: from, text, ...by })
const deleted = (from: number, text: string): PaperChange => ({
  op: 'deleted',
  from,
  to: from + text.length,
  text,
  ...by,
})
const joined = (at: number): PaperChange => ({ op: 'deleted', from: at, to: at, text: '\n', ...by })
const cell = (text: string, changes: PaperChange[] = []) => block('paragraph', text, { changes })
const after = (rows: PaperBlock[][][]) => accepted({ ...tableWords(rows), kind: 'table' }).paragraphs

test('what is changed and said in a cell stands at its words in the lines of the table', () => {
  const comments = [{ from: 0, to: 5, text: 'And Bolivia?', resolved: false, replies: [], ...by }]
  const inner = block('table', '', { rows: [[[cell('in', [inserted(2, 'side')])], [cell('deep')]]] })
  const table = block('table', '', {
    rows: [
      [[cell('Country')], [cell('Parks')]],
      [[block('paragraph', 'Kenya', { comments })], [cell('12', [deleted(0, '12'), inserted(2, '14')])]],
      [[inner], [block('paragraph', 'last', { notes: [{ label: '1', text: 'Note.', at: 4 }] })]],
    ],
  })
  const [read] = readDocument({ kind: 'docx', blocks: [table], lost: [] }).blocks
  assert.equal(read?.text, 'Country | Parks\nKenya | 12\nin\ndeep | last')
  assert.deepEqual(
    read?.changes.map(({ op, from, to, text }) => [op, from, to, text]),
    [
      ['deleted', 24, 26, '12'],
      ['inserted', 26, 26, '14'],
      ['inserted', 29, 29, 'side'],
    ],
  )
  assert.deepEqual(
    read?.comments.map(({ from, to }) => read.text.slice(from, to)),
    ['Kenya'],
  )
  assert.deepEqual(read?.notes, [{ label: '1', text: 'Note.', at: read?.text.length }])
  assert.deepEqual(after(table.rows), ['Country | Parks\nKenya | 14\ninside\ndeep | last'])
})

test('paragraphs of a cell that were joined, split or new stay in their row', () => {
  const other = [cell('other')]
  assert.deepEqual(after([[[cell('One', [joined(3)]), cell('two')], other]]), ['One two | other'])
  assert.deepEqual(after([[[cell('One two', [inserted(4, '\n')])], other]]), ['One \ntwo | other'])
  assert.deepEqual(after([[[cell('', [inserted(0, 'New')]), cell('Old'), cell('', [inserted(0, 'Newer')])], other]]), [
    'New\nOld\nNewer | other',
  ])
  assert.deepEqual(after([[[cell('', [inserted(0, 'New')])], other]]), ['New | other'])
})

test('a row whose words are all deleted is gone, an empty cell keeps its place, and a table without words is none', () => {
  const gone = [[cell('a', [deleted(0, 'a')])], [cell('b', [deleted(0, 'b')])]]
  assert.deepEqual(after([gone, [[cell('c')], [], [cell('d')]]]), ['c |  | d'])
  assert.deepEqual(after([gone]), [])
})

test('property: every change and comment in a cell is read at the very words it is about', () => {
  const words = fc.stringMatching(/^[a-z]{1,6}( [a-z]{1,6}){0,3}$/)
  const paragraph = words.chain(text =>
    fc.tuple(fc.nat(text.length), fc.nat(text.length), fc.boolean()).map(([a, b, isDeleted]) => {
      const [from, to] = [Math.min(a, b), Math.max(a, b)]
      const comments = [{ from, to, text: text.slice(from, to), resolved: false, replies: [], ...by }]
      const changes =
        isDeleted && to > from ? [deleted(from, text.slice(from, to))] : [inserted(from, text[from] ?? '')]
      return block('paragraph', text, { changes, comments })
    }),
  )
  const tableOf = (content: fc.Arbitrary<PaperBlock>) =>
    fc.array(fc.array(fc.array(content, { maxLength: 3 }), { minLength: 1, maxLength: 3 }), {
      minLength: 1,
      maxLength: 3,
    })
  const nested = tableOf(paragraph).map(rows => block('table', '', { rows }))
  fc.assert(
    fc.property(tableOf(fc.oneof({ weight: 4, arbitrary: paragraph }, nested)), rows => {
      const { text, changes, comments } = tableWords(rows)
      const flat = (all: PaperBlock[][][]): PaperBlock[] =>
        all.flat(2).flatMap(one => (one.rows.length > 0 ? flat(one.rows) : [one]))
      assert.equal(
        changes.length,
        flat(rows).reduce((sum, one) => sum + one.changes.length, 0),
      )
      assert.equal(comments.length, flat(rows).length)
      for (const one of comments) assert.equal(text.slice(one.from, one.to), one.text)
      for (const one of changes)
        assert.equal(text.slice(one.from, one.op === 'deleted' ? one.to : one.from + one.text.length), one.text)
    }),
    { numRuns: 300 },
  )
})
