import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
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
  TextRun,
} from 'docx'
import fc from 'fast-check'
import { paperFromText } from '../../../kernel/paper/from-text.ts'
import { readPaper } from '../../../kernel/paper/read-file.ts'
import { type DocumentReading, readDocument } from './read-document.ts'

const read = (text: string) => readDocument(paperFromText(text))
const fixture = (name: string) => read(readFileSync(new URL(`./fixtures/${name}`, import.meta.url), 'utf8'))
const outline = (reading: DocumentReading) =>
  reading.blocks.map(block =>
    [block.kind, block.level, block.label, block.text.slice(0, 24)].filter(part => part !== null).join(' '),
  )

test('a draft with typed numbers, broken numbering and lists of actions is read as it is printed', () => {
  const reading = fixture('plan.fr.txt')
  assert.deepEqual(
    [reading.kind, reading.language, reading.title, reading.date, reading.status],
    ['document', 'fr', null, null, null],
  )
  assert.deepEqual(outline(reading), [
    'heading 1 Contexte',
    'paragraph 1.1 Ce projet de plan s’appu',
    'paragraph 1.2 Le plan reste ouvert aux',
    'heading 1 Introduction',
    'paragraph 2.1 Les parcs changent.',
    'paragraph Il s’agit notamment de :',
    'item 1 la sécheresse',
    'item 1 le manque de personnel',
    'paragraph 1.2 Les gardien.ne.s tiennen',
    'paragraph 2.3 Le réseau agira donc afi',
    'item 1 renforcer les équipes',
    'item 1 protéger les arbres',
    'heading 1 Priorités du secteur',
    'heading 2 3.1 Financer les parcs',
    'paragraph Un parc sans budget est ',
    'paragraph Actions : le réseau et s',
    'action 1 Étudier les budgets des ',
    'action 1 Publier un guide',
    'paragraph Documents de référence :',
    'reference 1 Note no 1, Les parcs et ',
    'heading 1 Priorités transversales',
    'paragraph Le réseau et ses membres',
    'heading 2 4.1 Grandir',
    'action 1 Organiser une rencontre ',
    'action 1 Inviter les jeunes dans ',
    'item 2 Jardins',
    'item 2 Forêts',
    'heading 2 4.2 Apprendre',
    'paragraph Le réseau se réunit surt',
    'action 1 Le réseau mettra ses cou',
  ])
  assert.deepEqual(reading.blocks[1]?.notes, [{ label: '1', text: 'Les arbres, l’eau, le travail.' }])
  assert.match(reading.blocks[1]?.text ?? '', /thématiques qui en sont la base\.$/)
  assert.deepEqual(
    reading.problems.map(problem => [problem.code, reading.blocks[problem.at]?.label]),
    [
      ['number-break', '1.2'],
      ['number-break', '2.3'],
    ],
  )
})

test('a list of priorities under a title, marked as a first draft, is read as such', () => {
  const reading = read(
    'Priorities of the parks network\nFirst draft, 12 March 2021\n\n- More gardeners\n- Clean water\n- A say for those who do the work',
  )
  assert.deepEqual(
    [reading.kind, reading.title, reading.status, reading.date],
    ['priorities', 'Priorities of the parks network', 'First draft, 12 March 2021', '2021-03-12'],
  )
  assert.deepEqual(
    reading.blocks.map(block => block.kind),
    ['item', 'item', 'item'],
  )
  const beside = read('# Prioridades de la red (primer borrador, 3 de mayo de 2022)\n\n- Más jardineras\n- Agua limpia')
  assert.deepEqual(
    [beside.kind, beside.title, beside.status, beside.date],
    ['priorities', 'Prioridades de la red', 'primer borrador, 3 de mayo de 2022', '2022-05-03'],
  )
})

test('a list in a text is no list of priorities, and no status or date is invented', () => {
  const reading = read('Report of the walk\n\nWe saw many trees and a lake.\n\n- oaks\n- elms')
  assert.deepEqual([reading.kind, reading.status, reading.date], ['document', null, null])
})

test('numbered entries of a list keep their numbers, numbered headings are no entries', () => {
  assert.deepEqual(outline(read('1. Water\n2. Waste\n3. Parks\n')), [
    'item 1 1. Water',
    'item 1 2. Waste',
    'item 1 3. Parks',
  ])
  assert.deepEqual(
    outline(
      read(
        '1. Water\nWater is a right and we defend it together.\n2. Waste\nWaste work is work and it is done by people.',
      ),
    ),
    [
      'heading 1 1. Water',
      'paragraph Water is a right and we ',
      'heading 1 2. Waste',
      'paragraph Waste work is work and i',
    ],
  )
})

test('a table is one block with its rows', () => {
  const [table] = read('| City | Parks |\n|---|---|\n| Kisumu | 12 |').blocks
  assert.deepEqual(
    [table?.kind, table?.text, table?.rows],
    [
      'table',
      'City | Parks\nKisumu | 12',
      [
        ['City', 'Parks'],
        ['Kisumu', '12'],
      ],
    ],
  )
})

test('a Word draft gives computed numbers, notes, changes and comments at their places in the text', async () => {
  const numbered = (level: number) => ({ numbering: { reference: 'parts', level } })
  const signed = { author: 'Rosa Quispe', date: '2022-02-01T10:00:00Z' }
  const document = new Document({
    numbering: {
      config: [
        {
          reference: 'parts',
          levels: [
            { level: 0, format: 'decimal', text: '%1' },
            { level: 1, format: 'decimal', text: '%1.%2' },
          ],
        },
      ],
    },
    footnotes: { 1: { children: [new Paragraph('Twelve parks.')] } },
    comments: {
      children: [{ id: 0, author: 'Amina Okello', date: new Date('2022-02-03'), children: [new Paragraph('All?')] }],
    },
    sections: [
      {
        children: [
          new Paragraph({ heading: HeadingLevel.HEADING_1, text: 'Priorities', ...numbered(0) }),
          new Paragraph({ heading: HeadingLevel.HEADING_2, text: 'Money for parks', ...numbered(1) }),
          new Paragraph({
            children: [
              new TextRun('1.7 Parks need '),
              new DeletedTextRun({ text: 'some', id: 1, ...signed }),
              new InsertedTextRun({ text: 'fair', id: 2, ...signed }),
              new TextRun(' money for '),
              new CommentRangeStart(0),
              new TextRun('all cities'),
              new CommentRangeEnd(0),
              new TextRun({ children: [new CommentReference(0)] }),
              new TextRun('.'),
              new FootnoteReferenceRun(1),
            ],
          }),
          new Paragraph('Actions: the network will'),
          new Paragraph({ text: 'Study the budgets', bullet: { level: 0 } }),
          new Paragraph({ heading: HeadingLevel.HEADING_2, text: 'Work in parks', ...numbered(1) }),
        ],
      },
    ],
  })
  const reading = readDocument(await readPaper('plan.docx', new Uint8Array(await Packer.toBuffer(document))))
  assert.deepEqual(outline(reading), [
    'heading 1 1 Priorities',
    'heading 2 1.1 Money for parks',
    'paragraph 1.7 Parks need some money fo',
    'paragraph Actions: the network wil',
    'action 1 Study the budgets',
    'heading 2 1.2 Work in parks',
  ])
  const block = reading.blocks[2]
  assert.equal(block?.text, 'Parks need some money for all cities.')
  assert.deepEqual(
    block?.changes.map(change => [change.op, change.from, change.to, change.text, change.author]),
    [
      ['deleted', 11, 15, 'some', 'Rosa Quispe'],
      ['inserted', 15, 15, 'fair', 'Rosa Quispe'],
    ],
  )
  assert.deepEqual(
    block?.comments.map(comment => [block.text.slice(comment.from, comment.to), comment.text]),
    [['all cities', 'All?']],
  )
  assert.deepEqual(block?.notes, [{ label: '1', text: 'Twelve parks.', at: 37 }])
  assert.deepEqual(
    reading.problems.map(problem => problem.at),
    [2, 5],
  )
})

test('every word of the source is in the reading', () => {
  const lead = fc.constantFrom(
    '',
    '',
    '- ',
    '  · ',
    '1.1\t',
    '2. ',
    'a) ',
    'Actions: ',
    'Documents de référence :\n- ',
    '# ',
    '| ',
    'Draft ',
    'Note: ',
    '12 March 2021 ',
    '[1: ',
    'IV. ',
  )
  const tail = fc.constantFrom('', '.', ' :', ' |', ']', ' (first draft)', ', 12 March 2021', '\n', '[footnoteRef:1]')
  const word = fc.stringMatching(/^[A-Z]?[bdfgklz][aeiou][a-z]{4,7}q$/)
  const line = fc
    .tuple(lead, fc.array(word, { minLength: 1, maxLength: 12 }), tail)
    .map(([before, words, after]) => before + words.join(' ') + after)
  fc.assert(
    fc.property(fc.array(line, { maxLength: 10 }), lines => {
      const source = lines.join('\n')
      const said = JSON.stringify(read(source))
      for (const lost of source.match(/[A-Za-z]+q\b/g) ?? [])
        assert.ok(said.includes(lost), `${lost} of ${JSON.stringify(source)}`)
    }),
    { numRuns: 500 },
  )
})

test('title, status and date are found in whatever order they stand', () => {
  const heads: [string, (string | null)[]][] = [
    [
      'Premier projet\n1er juin 2021\nPRIORITÉS DU RÉSEAU DES PARCS\n\n– Financer\n– Embaucher',
      ['PRIORITÉS DU RÉSEAU DES PARCS', 'Premier projet', '2021-06-01', 'priorities'],
    ],
    [
      'PRIORITÉS DU RÉSEAU DES PARCS\n(premier projet, 1/6/2021)\n\n- Financer\n- Embaucher',
      ['PRIORITÉS DU RÉSEAU DES PARCS', 'premier projet, 1/6/2021', '2021-06-01', 'priorities'],
    ],
    [
      'Plan for the parks – draft – 3 May 2022\n\nContext\n\nThe parks change and so does our work in them.',
      ['Plan for the parks', 'draft', '2022-05-03', 'document'],
    ],
    [
      'Plan for the parks\n\n1. Context\nThe parks change and so does our work in them.',
      ['Plan for the parks', null, null, 'document'],
    ],
    ['Context\n1.1 The parks change and so does our work in them.', [null, null, null, 'document']],
  ]
  for (const [text, expected] of heads) {
    const { title, status, date, kind } = read(text)
    assert.deepEqual([title, status, date, kind], expected, text)
  }
})
