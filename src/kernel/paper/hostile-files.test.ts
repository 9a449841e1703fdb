import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import JSZip from 'jszip'
import { block, type PaperBlock, type PaperChange } from './blocks.ts'
import { readPaper } from './read-file.ts'
import { writePdf } from './write-pdf.ts'
import { writeWord } from './write-word.ts'

const by = { author: 'Rosa Quispe', date: '2026-02-01T10:00:00Z' }
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

/** A Word file with nothing but this body. */
async function wordFile(body: string): Promise<Uint8Array> {
  const zip = new JSZip()
  const types = 'http://schemas.openxmlformats.org/package/2006/content-types'
  const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument'
  zip.file(
    '[Content_Types].xml',
    `<Types xmlns="${types}"><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
  )
  zip.file(
    '_rels/.rels',
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${office}" Target="word/document.xml"/></Relationships>`,
  )
  zip.file('word/document.xml', `<w:document ${W}><w:body>${body}</w:body></w:document>`)
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' })
}

const read = async (body: string) => (await readPaper('a.docx', await wordFile(body))).blocks
const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
const paragraph = (inside: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${inside}</w:p>`
const signed = 'w:author="Rosa Quispe" w:date="2026-02-01T10:00:00Z"'

test('a paragraph that somebody split is one paragraph with the split as a change', async () => {
  const mark = `<w:rPr><w:ins w:id="1" ${signed}/></w:rPr>`
  assert.deepEqual(await read(paragraph(run('We work '), mark) + paragraph(run('here.'))), [
    block('paragraph', 'We work here.', { changes: [{ op: 'inserted', from: 8, to: 8, text: '\n', ...by }] }),
  ])
  // A paragraph added behind another one is no split.
  const added = `<w:ins w:id="2" ${signed}>${run('New.')}</w:ins>`
  assert.deepEqual(
    (await read(paragraph(run('Old.'), mark) + paragraph(added))).map(one => [
      one.text,
      one.changes.map(change => change.text),
    ]),
    [
      ['Old.', []],
      ['', ['New.']],
    ],
  )
})

test('moved words are deleted where they were and inserted where they are', async () => {
  const moved = paragraph(`<w:moveFrom w:id="3" ${signed}>${run('Moved.')}</w:moveFrom>${run(' Rest.')}`)
  const there = paragraph(`<w:moveTo w:id="4" ${signed}>${run('Moved.')}</w:moveTo>`)
  assert.deepEqual(
    (await read(moved + there)).map(one => [one.text, one.changes.map(change => [change.op, change.text])]),
    [
      ['Moved. Rest.', [['deleted', 'Moved.']]],
      ['', [['inserted', 'Moved.']]],
    ],
  )
})

test('a change by nobody is a change all the same', async () => {
  const [one] = await read(paragraph(`${run('We')}<w:ins w:id="1">${run(' all')}</w:ins>`))
  assert.deepEqual(one?.changes, [{ op: 'inserted', from: 2, to: 2, text: ' all', author: null, date: null }])
})

test('a row that is wider than the first one keeps all its cells', async () => {
  const row = (...cells: string[]) =>
    `<w:tr>${cells.map(cell => `<w:tc>${paragraph(run(cell))}</w:tc>`).join('')}</w:tr>`
  const inner = `<w:tbl>${row('in')}${row('in', 'wider')}</w:tbl>`
  const table = `<w:tbl>${row('a')}${row('b', 'c')}<w:tr><w:tc>${inner}<w:p/></w:tc></w:tr></w:tbl>`
  const said = JSON.stringify(await read(table))
  for (const word of ['"a"', '"b"', '"c"', '"in"', '"wider"']) assert.ok(said.includes(word), word)
})

test('a file saved by LibreOffice keeps labels, notes, changes, answers and settled comments', async () => {
  const saved = readFileSync(new URL('./fixtures/saved-by-libreoffice.docx', import.meta.url))
  const { blocks } = await readPaper('plan.docx', saved)
  assert.deepEqual(
    blocks.map(one => [one.kind, one.level, one.label, one.text]),
    [
      ['title', 0, null, 'Plan pour les parcs publics'],
      ['heading', 1, '1.', 'Contexte'],
      ['paragraph', 0, '1.1', 'Les jardinier·e·s de nos villes travaillent en plein air.'],
      ['paragraph', 0, '1.2', 'Le plan est ouvert.'],
      ['item', 1, '•', 'planter'],
      ['item', 2, 'a)', 'arroser'],
      ['table', 0, null, ''],
      ['paragraph', 0, null, 'النص العربي للنقابة'],
      ['paragraph', 0, null, ''],
      ['paragraph', 0, null, 'Un paragraphe de trop.'],
      ['paragraph', 0, null, 'La fin.'],
    ],
  )
  assert.deepEqual(blocks[2]?.notes, [{ label: '1', text: 'Douze parcs.', at: 17 }])
  assert.deepEqual(
    blocks[2]?.changes.map(change => [change.op, change.text]),
    [
      ['deleted', 'nos villes'],
      ['inserted', 'toutes les villes'],
    ],
  )
  const reply = { text: 'Aussi.', author: 'Lena Brandt', date: '2026-02-02T10:00:00Z' }
  assert.deepEqual(blocks[2]?.comments, [
    { from: 44, to: 56, text: 'Et en hiver ?', ...by, resolved: true, replies: [reply] },
  ])
  assert.deepEqual([blocks[8]?.changes[0]?.op, blocks[9]?.changes[0]?.text], ['inserted', 'Un paragraphe de trop.'])
})

test('an OpenDocument file saved by LibreOffice says the same as the Word file it was made of', async () => {
  const fixture = (name: string) => readFileSync(new URL(`./fixtures/${name}`, import.meta.url))
  const [odt, word] = await Promise.all([
    readPaper('plan.odt', fixture('saved-by-libreoffice.odt')),
    readPaper('plan.docx', fixture('saved-by-libreoffice.docx')),
  ])
  assert.deepEqual(odt.lost, [])
  // LibreOffice keeps no name of a zone and no empty paragraph that is nothing but an end.
  const told = (blocks: PaperBlock[]) =>
    blocks.map(({ kind, level, label, text, notes, changes, comments }) =>
      JSON.stringify([kind, level, label, text, notes, changes, comments]).replaceAll('00Z"', '00"'),
    )
  assert.deepEqual(told(odt.blocks), told(word.blocks))
})

test('a file with 5,000 changes is read to the last one', async () => {
  const text = 'les travailleuses des services publics '.repeat(20).trim()
  const changes = Array.from({ length: 20 }, (_, i): PaperChange => {
    const at = i * 30
    return i % 2
      ? { op: 'inserted', from: at, to: at, text: 'neuf ', ...by }
      : { op: 'deleted', from: at, to: at + 8, text: text.slice(at, at + 8), ...by }
  })
  const blocks = Array.from({ length: 250 }, () => block('paragraph', text, { changes }))
  const { blocks: back } = await readPaper('a.docx', await writeWord({ blocks }, { title: 'x', language: 'fr' }))
  assert.deepEqual(back, blocks)
})

test('a paragraph of 2 MB goes out as Word and PDF and comes back whole', async () => {
  const blocks = [
    block('paragraph', 'les travailleuses et les travailleurs demandent des moyens. '.repeat(35_000).trim()),
  ]
  const options = { title: 'x', language: 'fr' }
  const { blocks: back } = await readPaper('a.docx', await writeWord({ blocks }, options))
  assert.equal(back[0]?.text, blocks[0]?.text)
  assert.ok((await writePdf({ blocks }, options)).pages > 300)
})

test('tables in tables come back from Word as they were', async () => {
  let deep: PaperBlock[] = [block('paragraph', 'in')]
  for (let depth = 0; depth < 10; depth++) deep = [block('table', '', { rows: [[deep]] })]
  const { blocks } = await readPaper('a.docx', await writeWord({ blocks: deep }, { title: 'x', language: 'fr' }))
  assert.deepEqual(blocks, deep)
})

test('signs that turn words round come in as they are and change nothing beside them', async () => {
  assert.deepEqual(
    (await read(paragraph(run('pay \u202efdp.exe\u202c now')) + paragraph(run('next')))).map(one => one.text),
    ['pay \u202efdp.exe\u202c now', 'next'],
  )
})

test('our own marks in a file are not taken for ours', async () => {
  assert.deepEqual(
    (await read(paragraph(run('\ue0007\ue001a\ue002b')) + paragraph(run('c')))).map(one => one.text),
    ['7ab', 'c'],
  )
})
