import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  InsertedTextRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import JSZip from 'jszip'
import { readInWorker } from './ask-worker.ts'
import type { PaperProblemCode } from './problem.ts'
import { FILE_LIMIT, readPaper } from './read-file.ts'

const bytes = (text: string, encoding: BufferEncoding = 'utf8') => new Uint8Array(Buffer.from(text, encoding))
const signed = { author: 'Rosa Quispe', date: '2022-02-01T10:00:00Z' }

/** A draft as a secretariat writes it in Word. */
async function wordDraft(): Promise<Uint8Array> {
  const numbered = (level: number) => ({ numbering: { reference: 'parts', level } })
  const document = new Document({
    numbering: {
      config: [
        {
          reference: 'parts',
          levels: [
            { level: 0, format: 'decimal', text: '%1.' },
            { level: 1, format: 'decimal', text: '%1.%2' },
          ],
        },
      ],
    },
    footnotes: { 1: { children: [new Paragraph('Ten thematic papers.')] } },
    comments: {
      children: [
        { id: 0, author: 'Amina Okello', date: new Date('2022-02-03'), children: [new Paragraph('Which cities?')] },
        {
          id: 1,
          parentId: 0,
          author: 'Lena Brandt',
          date: new Date('2022-02-04'),
          children: [new Paragraph('All of them.')],
        },
      ],
    },
    sections: [
      {
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, text: 'Plan for public parks' }),
          new Paragraph({ heading: HeadingLevel.HEADING_1, text: 'Context', ...numbered(0) }),
          new Paragraph({
            children: [new TextRun('The plan'), new FootnoteReferenceRun(1), new TextRun(' is open.')],
            ...numbered(1),
          }),
          new Paragraph({
            children: [
              new TextRun('We work in '),
              new CommentRangeStart(0),
              new TextRun({ text: 'our cities', bold: true }),
              new CommentRangeEnd(0),
              new TextRun({ children: [new CommentReference(0)] }),
              new TextRun(' for '),
              new DeletedTextRun({ text: 'all', id: 11, ...signed }),
              new InsertedTextRun({ text: 'everyone', id: 12, ...signed }),
              new TextRun('.'),
            ],
            ...numbered(1),
          }),
          new Paragraph({ text: 'plant', bullet: { level: 0 } }),
          new Paragraph({ text: 'water', bullet: { level: 1 } }),
          new Paragraph({ text: '· prune' }),
          new Table({
            rows: [
              new TableRow({
                children: [
                  new TableCell({ children: [new Paragraph('Trees')] }),
                  new TableCell({ children: [new Paragraph('120')] }),
                ],
              }),
            ],
          }),
          new Paragraph({ heading: HeadingLevel.HEADING_1, text: 'الأولويات', bidirectional: true, ...numbered(0) }),
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

test('a Word file keeps its headings, computed numbers, bullets and tables', async () => {
  const { kind, blocks } = await readPaper('draft.docx', await wordDraft())
  assert.equal(kind, 'docx')
  assert.deepEqual(
    blocks.map(block => [block.kind, block.level, block.label, block.text]),
    [
      ['title', 0, null, 'Plan for public parks'],
      ['heading', 1, '1.', 'Context'],
      ['paragraph', 0, '1.1', 'The plan is open.'],
      ['paragraph', 0, '1.2', 'We work in our cities for all.'],
      ['item', 1, '●', 'plant'],
      ['item', 2, '○', 'water'],
      ['item', 1, '·', 'prune'],
      ['table', 0, null, ''],
      ['heading', 1, '2.', 'الأولويات'],
    ],
  )
  assert.deepEqual(
    blocks[7]?.rows.map(row => row.map(cell => cell.map(block => block.text))),
    [[['Trees'], ['120']]],
  )
})

test('a Word file keeps its footnotes, tracked changes and comments at their places', async () => {
  const { blocks } = await readPaper('draft.docx', await wordDraft())
  assert.deepEqual(blocks[2]?.notes, [{ label: '1', text: 'Ten thematic papers.', at: 8 }])
  assert.deepEqual(blocks[3]?.runs, [{ from: 11, to: 21, bold: true, italic: false }])
  assert.deepEqual(blocks[3]?.changes, [
    { op: 'deleted', from: 26, to: 29, text: 'all', ...signed },
    { op: 'inserted', from: 29, to: 29, text: 'everyone', ...signed },
  ])
  assert.deepEqual(blocks[3]?.comments, [
    {
      from: 11,
      to: 21,
      text: 'Which cities?',
      author: 'Amina Okello',
      date: '2022-02-03T00:00:00Z',
      resolved: false,
      replies: [{ text: 'All of them.', author: 'Lena Brandt', date: '2022-02-04T00:00:00Z' }],
    },
  ])
})

test('text is read in UTF-8, UTF-16 and Windows-1252, whatever its name says', async () => {
  const texts = await Promise.all([
    readPaper('a.txt', bytes('Élue à Genève')),
    readPaper('a.txt', bytes('Élue à Genève', 'latin1')),
    readPaper('a', bytes('\ufeffÉlue à Genève', 'utf16le')),
    readPaper('a.pdf', bytes('Élue à Genève')),
  ])
  assert.deepEqual(
    texts.map(paper => [paper.kind, paper.blocks[0]?.text]),
    Array(4).fill(['text', 'Élue à Genève']),
  )
  assert.equal((await readPaper('a.md', bytes('**x**'))).kind, 'markdown')
})

async function refusal(name: string, content: Uint8Array): Promise<PaperProblemCode> {
  try {
    await readPaper(name, content)
  } catch (error) {
    return (error as { code: PaperProblemCode }).code // a test of what is thrown
  }
  throw new Error(`${name} was read`)
}

async function zipOf(parts: Record<string, string>): Promise<Uint8Array> {
  const zip = new JSZip()
  for (const [name, text] of Object.entries(parts)) zip.file(name, text)
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' })
}

test('a file that cannot be read is refused with a reason', async () => {
  const draft = await wordDraft()
  assert.equal(await refusal('a.txt', new Uint8Array(FILE_LIMIT + 1)), 'too-big')
  assert.equal(await refusal('a.docx', draft.slice(0, draft.length / 2)), 'damaged')
  assert.equal(await refusal('a.docx', bytes('Not a Word file')), 'damaged')
  assert.equal(await refusal('a.docx', await zipOf({ 'word/document.xml': '<w:document><w:body><w:p>' })), 'damaged')
  assert.equal(await refusal('a.txt', bytes('%PDF-1.7\n1 0 obj')), 'wrong-type')
  assert.equal(await refusal('a.txt', new Uint8Array([1, 2, 0, 4])), 'wrong-type')
  assert.equal(await refusal('a.zip', await zipOf({ 'a.txt': 'a' })), 'wrong-type')
  assert.equal(await refusal('a.xlsx', await zipOf({ 'xl/workbook.xml': '<a/>' })), 'wrong-type')
  const container = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')])
  assert.equal(await refusal('a.docx', new Uint8Array(container)), 'encrypted')
  assert.equal(await refusal('a.doc', new Uint8Array(container.subarray(0, 8))), 'wrong-type')
})

test('a zip bomb is refused before it unpacks, also when it lies about its size', async () => {
  const bomb = await zipOf({ 'word/document.xml': 'a'.repeat(45 * 1024 * 1024) })
  assert.equal(await refusal('a.docx', bomb), 'too-big')
  const liar = await zipOf({ 'word/document.xml': 'a'.repeat(3 * 1024 * 1024) })
  const view = Buffer.from(liar.buffer, liar.byteOffset, liar.byteLength)
  view.writeUInt32LE(1_000, view.lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2])) + 24)
  assert.equal(await refusal('a.docx', liar), 'too-big')
})

test('entities that expand without end are refused', async () => {
  const xml =
    '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><w:document><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>'
  assert.equal(await refusal('a.docx', await zipOf({ 'word/document.xml': xml })), 'damaged')
})

test('tables in tables without end are refused before they use up memory', async () => {
  const xml = `<w:document><w:body>${'<w:tbl><w:tr><w:tc>'.repeat(3_000)}${'</w:tc></w:tr></w:tbl>'.repeat(3_000)}</w:body></w:document>`
  assert.equal(await refusal('a.docx', await zipOf({ 'word/document.xml': xml })), 'damaged')
})

test('a file that takes too long is given up, and the next one is read', async () => {
  const draft = await wordDraft()
  await assert.rejects(readInWorker({ kind: 'docx', bytes: draft }, { timeLimitMs: 1, idleMs: 1_000 }), {
    code: 'too-slow',
  })
  assert.equal((await readPaper('draft.docx', draft)).blocks.length, 9)
})

test('when five documents wait already, the next one is asked to come back later', async () => {
  const draft = await wordDraft()
  const read = () => readInWorker({ kind: 'docx', bytes: draft })
  // None has begun: all of them wait until this test gives way.
  const first = Array.from({ length: 5 }, read)
  await assert.rejects(read(), { code: 'too-many', status: 429 })
  for (const paper of await Promise.all(first)) assert.equal(paper.blocks.length, 9)
  assert.equal((await read()).blocks.length, 9)
})
