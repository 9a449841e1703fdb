import assert from 'node:assert/strict'
import { test } from 'node:test'
import { block } from './blocks.ts'
import { readPaper } from './read-file.ts'

const bytes = (text: string, encoding: BufferEncoding = 'utf8') => new Uint8Array(Buffer.from(text, encoding))
const read = async (body: string) => (await readPaper('plan.html', bytes(`<!doctype html><html><body>${body}`))).blocks
const outline = async (body: string) => (await read(body)).map(one => [one.kind, one.level, one.label, one.text])

test('a page keeps its headings, lists as they are counted, tables in tables and bold words', async () => {
  assert.deepEqual(
    await outline(
      '<h1>Plan</h1><h2>Part</h2><p>We <b>all</b> work.</p><ol start="3"><li>three</li><li>four<ol type="a"><li>deep</li></ol></li></ol><ol type="I"><li>one</li></ol><ul><li>bullet</li></ul>',
    ),
    [
      ['heading', 1, null, 'Plan'],
      ['heading', 2, null, 'Part'],
      ['paragraph', 0, null, 'We all work.'],
      ['item', 1, '3.', 'three'],
      ['item', 1, '4.', 'four'],
      ['item', 2, 'a.', 'deep'],
      ['item', 1, 'I.', 'one'],
      ['item', 1, '•', 'bullet'],
    ],
  )
  const cell = (text: string) => [block('paragraph', text)]
  assert.deepEqual(
    await read('<table><tr><th>Trees</th></tr><tr><td>x<table><tr><td>in</td></tr></table></td></tr></table>'),
    [
      block('table', '', {
        rows: [[cell('Trees')], [[block('paragraph', 'x'), block('table', '', { rows: [[cell('in')]] })]]],
      }),
    ],
  )
})

test('inserted and deleted words of a page are changes', async () => {
  const [one] = await read('<p>We work in <del>our</del><ins datetime="2026-02-01T10:00:00Z">all</ins> cities.</p>')
  assert.equal(one?.text, 'We work in our cities.')
  assert.deepEqual(one?.changes, [
    { op: 'deleted', from: 11, to: 14, text: 'our', author: null, date: null },
    { op: 'inserted', from: 14, to: 14, text: 'all', author: null, date: '2026-02-01T10:00:00Z' },
  ])
})

test('the title of a page is read where it has no heading, and scripts, styles and frames never', async () => {
  const page = (body: string) =>
    `<html lang="fr"><head><title>Plan</title><meta name="author" content="Nobody"><style>p{}</style></head><body>${body}<script>alert(1)</script><iframe src="http://127.0.0.1:9/">frame</iframe></body></html>`
  const texts = async (body: string) => (await readPaper('a.html', bytes(page(body)))).blocks.map(one => one.text)
  assert.deepEqual(await texts('<p>Word</p>'), ['Plan', 'Word', 'frame'])
  assert.deepEqual(await texts('<h1>Head</h1><p>Word</p>'), ['Head', 'Word', 'frame'])
})

test('a page is read in the encoding that it names, whatever it is called', async () => {
  const russian = Buffer.from([0xcf, 0xf0, 0xee, 0xf4, 0xf1, 0xee, 0xfe, 0xe7]) // Профсоюз in Windows-1251
  const head = '<!DOCTYPE HTML><html><head><meta charset="windows-1251"></head><body><p>'
  const named = await readPaper('plan.txt', new Uint8Array(Buffer.concat([bytes(head), russian])))
  assert.deepEqual([named.kind, named.blocks[0]?.text], ['html', 'Профсоюз'])
  const latin = await readPaper('plan.htm', bytes('<html><p>Élue à Genève', 'latin1'))
  assert.equal(latin.blocks[0]?.text, 'Élue à Genève')
})

test('a page that calls itself a picture is not read', async () => {
  await assert.rejects(readPaper('plan.png', bytes('<!doctype html><p>x')), { code: 'wrong-type' })
})

test('a page that nests without end is refused, and the next file is read', async () => {
  await assert.rejects(read('<div>'.repeat(20_000)), { code: 'damaged' })
  assert.deepEqual(await outline('<p>next'), [['paragraph', 0, null, 'next']])
})
