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
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import JSZip from 'jszip'
import { readPaper } from '../../../kernel/paper/read-file.ts'
import { readDocument } from './read-document.ts'
import { tidied } from './tidied.ts'

const signed = { author: 'Rosa Quispe', date: '2026-02-01T10:00:00Z' }

interface Draft {
  language: string
  rightToLeft?: boolean
  heading: string
  /** A paragraph: what stands before the deleted words, those, the inserted ones, the words with a comment, the end. */
  parts: [before: string, deleted: string, inserted: string, commented: string, end: string]
  note: string
  comment: string
  reply: string
  item: string
  cells: [string, string]
  /** Two paragraphs, of which the end of the first is deleted. */
  ends: [string, string]
}

const DRAFTS: Draft[] = [
  {
    language: 'en',
    heading: 'Money for public parks',
    parts: ['Parks need ', 'some', 'fair', 'all the cities', ' of the region.'],
    note: 'Twelve parks were asked.',
    comment: 'Which cities are meant?',
    reply: 'All of them, as we said.',
    item: 'train the gardeners',
    cells: ['Trees', '120'],
    ends: ['The gardeners are paid', 'and they are heard.'],
  },
  {
    language: 'es',
    heading: 'Dinero para los parques públicos',
    parts: ['Los parques necesitan ', 'algún', 'bastante', 'todas las ciudades', ' de la región.'],
    note: 'Se preguntó en doce parques.',
    comment: '¿De qué ciudades se habla?',
    reply: 'De todas, como dijimos.',
    item: 'formar a las jardineras',
    cells: ['Árboles', '120'],
    ends: ['Las jardineras cobran', 'y se las escucha.'],
  },
  {
    language: 'ar',
    rightToLeft: true,
    heading: 'المال للحدائق العامة',
    parts: ['تحتاج الحدائق إلى ', 'بعض', 'كل', 'جميع المدن', ' في المنطقة.'],
    note: 'سئلت اثنتا عشرة حديقة.',
    comment: 'أي مدن هي المقصودة؟',
    reply: 'كلها كما قلنا.',
    item: 'تدريب البستانيين',
    cells: ['الأشجار', '١٢٠'],
    ends: ['يتقاضى البستانيون أجورهم', 'ويسمع صوتهم.'],
  },
  {
    language: 'ru',
    heading: 'Деньги для городских парков',
    parts: ['Паркам нужны ', 'некоторые', 'справедливые', 'все города', ' этой области.'],
    note: 'Опрошено двенадцать парков.',
    comment: 'О каких городах идёт речь?',
    reply: 'Обо всех, как мы сказали.',
    item: 'обучать садовников',
    cells: ['Деревья', '120'],
    ends: ['Садовники получают зарплату', 'и их слышат.'],
  },
  {
    language: 'zh',
    heading: '公共公园的资金',
    parts: ['公园需要', '一些', '公平的', '所有城市', '的支持。'],
    note: '调查了十二个公园。',
    comment: '指的是哪些城市？',
    reply: '我们说过，是全部。',
    item: '培训园丁',
    cells: ['树木', '120'],
    ends: ['园丁得到报酬', '并且得到倾听。'],
  },
]

async function fileOf(draft: Draft): Promise<Buffer> {
  const { rightToLeft = false, parts, ends, cells } = draft
  const said = (text: string) => new TextRun({ text, rightToLeft })
  const words = (children: ParagraphChild[], more = {}) =>
    new Paragraph({ bidirectional: rightToLeft, children, ...more })
  const numbered = (level: number) => ({ numbering: { reference: 'parts', level } })
  const cell = (...children: (Paragraph | Table)[]) => new TableCell({ children })
  const inner = new Table({ rows: [new TableRow({ children: [cell(words([said(cells[0])]))] })] })
  const commented = (id: number) => [
    new CommentRangeStart(id),
    said(parts[3]),
    new CommentRangeEnd(id),
    new TextRun({ children: [new CommentReference(id)] }),
  ]
  const comment = (id: number, author: string, text: string, more = {}) => ({
    id,
    author,
    date: new Date(`2026-02-0${id + 3}`),
    children: [new Paragraph(text)],
    ...more,
  })
  const document = new Document({
    numbering: {
      config: [
        {
          reference: 'parts',
          levels: [
            { level: 0, format: 'decimal', text: '%1.' },
            { level: 1, format: 'decimal', text: '%1.%2' },
            { level: 2, format: 'lowerLetter', text: '%3)' },
          ],
        },
      ],
    },
    footnotes: { 1: { children: [words([said(draft.note)])] } },
    comments: {
      children: [
        comment(0, 'Amina Okello', draft.comment),
        comment(1, 'Lena Brandt', draft.reply, { parentId: 0 }),
        comment(2, 'Amina Okello', draft.comment),
      ],
    },
    sections: [
      {
        children: [
          words([said(draft.heading)], { heading: HeadingLevel.HEADING_1, ...numbered(0) }),
          words(
            [
              said(parts[0]),
              new DeletedTextRun({ text: parts[1], id: 1, ...signed }),
              new InsertedTextRun({ text: parts[2], id: 2, ...signed }),
              ...commented(0),
              said(parts[4]),
              new FootnoteReferenceRun(1),
            ],
            numbered(1),
          ),
          words([said(draft.item)], numbered(2)),
          words([said(draft.item)], numbered(2)),
          words([said(ends[0])], { ...numbered(1), run: { deletion: { id: 3, ...signed } } }),
          words([said(ends[1])]),
          new Table({
            rows: [
              new TableRow({
                children: [
                  cell(inner, words([])),
                  cell(
                    words([
                      ...commented(2),
                      new DeletedTextRun({ text: cells[1], id: 4, ...signed }),
                      new InsertedTextRun({ text: `${cells[1]}0`, id: 5, ...signed }),
                    ]),
                  ),
                ],
              }),
            ],
          }),
          words([said(draft.heading)], { heading: HeadingLevel.HEADING_1, ...numbered(0) }),
        ],
      },
    ],
  })
  return Packer.toBuffer(document)
}

for (const draft of DRAFTS) {
  test(`a Word draft in ${draft.language} is read with its numbers, notes, tables, changes, comments and answers`, async () => {
    const reading = readDocument(await readPaper('plan.docx', await fileOf(draft)))
    const { parts, ends, cells, heading, item } = draft
    const text = parts[0] + parts[1] + parts[3] + parts[4]
    const table = `${cells[0]} | ${parts[3]}${cells[1]}`
    assert.equal(reading.language, draft.language)
    assert.deepEqual(reading.problems, [])
    assert.deepEqual(
      reading.blocks.map(block => [block.kind, block.label, block.text]),
      [
        ['heading', '1.', heading],
        ['paragraph', '1.1', text],
        ['item', 'a)', item],
        ['item', 'b)', item],
        ['paragraph', '1.2', ends[0]],
        ['paragraph', null, ends[1]],
        ['table', null, table],
        ['heading', '2.', heading],
      ],
    )
    const [, paragraph, , , first, , grid] = reading.blocks
    const gone = parts[0].length + parts[1].length
    assert.deepEqual(paragraph?.changes, [
      { op: 'deleted', from: parts[0].length, to: gone, text: parts[1], ...signed },
      { op: 'inserted', from: gone, to: gone, text: parts[2], ...signed },
    ])
    assert.deepEqual(paragraph?.notes, [{ label: '1', text: draft.note, at: text.length }])
    const comment = { text: draft.comment, author: 'Amina Okello', resolved: false }
    assert.deepEqual(paragraph?.comments, [
      {
        ...comment,
        from: gone,
        to: gone + parts[3].length,
        date: '2026-02-03T00:00:00Z',
        replies: [{ text: draft.reply, author: 'Lena Brandt', date: '2026-02-04T00:00:00Z' }],
      },
    ])
    const end = ends[0].length
    assert.deepEqual(first?.changes, [{ op: 'deleted', from: end, to: end, text: '\n', ...signed }])
    const at = table.length - cells[1].length
    assert.deepEqual(grid?.changes, [
      { op: 'deleted', from: at, to: table.length, text: cells[1], ...signed },
      { op: 'inserted', from: table.length, to: table.length, text: `${cells[1]}0`, ...signed },
    ])
    assert.deepEqual(grid?.comments, [
      { ...comment, from: at - parts[3].length, to: at, date: '2026-02-05T00:00:00Z', replies: [] },
    ])
  })
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const by = 'w:author="Rosa Quispe" w:date="2026-02-01T10:00:00Z"'
const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
const gone = (text: string) => `<w:r><w:delText xml:space="preserve">${text}</w:delText></w:r>`

/** A draft of which the body is written by hand, for what no library writes. */
async function readBody(body: string) {
  const zip = await JSZip.loadAsync(await fileOf(DRAFTS[0]!))
  zip.file('word/document.xml', `<w:document ${W}><w:body>${body}</w:body></w:document>`)
  return readDocument(await readPaper('plan.docx', await zip.generateAsync({ type: 'uint8array' }))).blocks
}
const told = (blocks: Awaited<ReturnType<typeof readBody>>) =>
  blocks.map(one => [one.text, one.changes.map(change => [change.op, change.text])])

test('a paragraph that was moved with its end is deleted where it was and inserted where it is', async () => {
  const ends = (sign: string) => `<w:pPr><w:rPr><w:${sign} w:id="9" ${by}/></w:rPr></w:pPr>`
  const range = (sign: string, id: number) => [
    `<w:${sign}RangeStart w:id="${id}" w:name="move1" ${by}/>`,
    `<w:${sign}RangeEnd w:id="${id}"/>`,
  ]
  const [fromStart, fromEnd] = range('moveFrom', 20)
  const [toStart, toEnd] = range('moveTo', 21)
  const blocks = await readBody(
    `<w:p>${run('Stays first.')}</w:p><w:p>${ends('moveFrom')}${fromStart}<w:moveFrom w:id="1" ${by}>${run('Moved words.')}</w:moveFrom></w:p>${fromEnd}<w:p>${run('Stays second.')}</w:p><w:p>${ends('moveTo')}${toStart}<w:moveTo w:id="2" ${by}>${run('Moved words.')}</w:moveTo></w:p>${toEnd}<w:p>${run('Stays last.')}</w:p>`,
  )
  assert.deepEqual(told(blocks), [
    ['Stays first.', []],
    ['Moved words.', [['deleted', 'Moved words.']]],
    ['Stays second.', []],
    ['', [['inserted', 'Moved words.']]],
    ['Stays last.', []],
  ])
})

test('a deletion over the end of a paragraph takes its end and the start of the next', async () => {
  const blocks = await readBody(
    `<w:p><w:pPr><w:rPr><w:del w:id="9" ${by}/></w:rPr></w:pPr>${run('We work')}<w:del w:id="1" ${by}>${gone(' here.')}</w:del></w:p><w:p><w:del w:id="2" ${by}>${gone('And we ')}</w:del>${run('sing.')}</w:p>`,
  )
  assert.deepEqual(told(blocks), [
    [
      'We work here.',
      [
        ['deleted', ' here.'],
        ['deleted', '\n'],
      ],
    ],
    ['And we sing.', [['deleted', 'And we ']]],
  ])
})

test('what one person inserted and another deleted again is no word of the text, and the rest of it is inserted', async () => {
  const blocks = await readBody(
    `<w:p>${run('Parks ')}<w:ins w:id="1" ${by}>${run('and ')}<w:del w:id="2" w:author="Lena Brandt" w:date="2026-02-02T10:00:00Z">${gone('old ')}</w:del>${run('streets ')}</w:ins>${run('for all.')}</w:p>`,
  )
  assert.deepEqual(told(blocks), [['Parks for all.', [['inserted', 'and streets ']]]])
})

test('a note that was changed says what it says once the change is accepted', async () => {
  const zip = await JSZip.loadAsync(await fileOf(DRAFTS[0]!))
  const notes = (await zip.file('word/footnotes.xml')?.async('string')) ?? ''
  const changed = notes.replace(
    /<w:r>(?:(?!<\/w:r>).)*Twelve parks were asked\.<\/w:t><\/w:r>/,
    `${run('Twelve ')}<w:del w:id="71" ${by}>${gone('small ')}</w:del><w:ins w:id="72" ${by}>${run('big ')}</w:ins>${run('parks.')}`,
  )
  assert.notEqual(changed, notes)
  zip.file('word/footnotes.xml', changed)
  const [, paragraph] = readDocument(
    await readPaper('plan.docx', await zip.generateAsync({ type: 'uint8array' })),
  ).blocks
  assert.equal(paragraph?.notes[0]?.text, 'Twelve big parks.')
})

test('overrides of direction, marks of no width, addresses of scripts and formulas are kept as words and do nothing', async () => {
  const [one] = (
    await readBody(
      `<w:p>${run('=cmd|’ /C calc’!A0 pay \u202efdp.exe\u202c n\u200bow ')}<w:ins w:id="1" ${by}>${run('\u202ejavascript:alert(1)')}</w:ins></w:p>`,
    )
  ).map(tidied)
  assert.equal(one?.text, '=cmd|’ /C calc’!A0 pay fdp.exe\u202c now')
  assert.deepEqual(
    one?.changes.map(change => [change.from, change.text]),
    [[one.text.length, 'javascript:alert(1)']],
  )
})
