import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import {
  DeletedTextRun,
  Document,
  InsertedTextRun,
  Packer,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import { type Browser, openWorld, type World } from '../../../test/world.ts'

let world: World
let officer: Browser

before(async () => {
  world = await openWorld()
  officer = await world.as('officer')
})
after(() => world.close())

const signed = { author: 'Rosa Quispe', date: '2026-02-01T10:00:00Z' }

/** A Word file with a table in which a figure was changed, and another table that is all new. */
async function wordFile(title: string): Promise<Buffer> {
  const row = (...cells: ParagraphChild[][]) =>
    new TableRow({ children: cells.map(children => new TableCell({ children: [new Paragraph({ children })] })) })
  const inserted = (text: string, id: number) => [new InsertedTextRun({ text, id, ...signed })]
  const document = new Document({
    sections: [
      {
        children: [
          new Paragraph(`The parks of our towns, counted by those who work in them (${title}).`),
          new Table({
            rows: [
              row([new TextRun('Country')], [new TextRun('Parks')]),
              row([new TextRun('Kenya')], [new DeletedTextRun({ text: '12', id: 1, ...signed }), ...inserted('14', 2)]),
            ],
          }),
          new Paragraph('Between the tables stands one sentence of its own.'),
          new Table({ rows: [row(inserted('Peru', 3), inserted('7', 4))] }),
          new Paragraph('The end of it.'),
        ],
      },
    ],
  })
  return Packer.toBuffer(document)
}

async function draft(name: string, bytes: Buffer): Promise<string> {
  const sent = await officer.submit('/towns/documents/new', '/towns/documents', {}, { field: 'file', name, bytes })
  return sent.location!.split('?')[0]!
}

interface Block {
  id: string
  kind: string
  text: { original: string; faces: Record<string, { text: string }> }
}
const blocksOf = async (address: string, browser = officer) =>
  ((await browser.json(`/api/v1${address}`)).body as { blocks: Block[] }).blocks.map(({ text, ...rest }) => ({
    ...rest,
    words: text.faces[text.original]!.text,
  }))
const opening = { day: '2037-02-28', hour: '18:00', zone: 'Europe/Zurich', place: 'Genève', audience: 'public' }

test('what was changed in a table is shown, and accepted it is in its cell', async () => {
  const address = await draft('a.docx', await wordFile('accepted'))
  const page = (await officer.get(`${address}/reading?lang=en`)).body
  assert.match(page, /Kenya \| .*?<del>.*?12<\/del><ins>.*?14<\/ins>/s)
  await officer.submit(`${address}/reading`, `${address}/reading/changes`, { changes: 'accepted' })
  assert.deepEqual(
    (await blocksOf(address)).filter(one => one.kind === 'table').map(one => one.words),
    ['Country | Parks\nKenya | 14', 'Peru | 7'],
  )
})

test('refused, a table is as it was, and one that was only suggested is gone', async () => {
  const address = await draft('b.docx', await wordFile('refused'))
  await officer.submit(`${address}/reading`, `${address}/reading/changes`, { changes: 'refused' })
  assert.deepEqual(
    (await blocksOf(address)).filter(one => one.kind === 'table').map(one => one.words),
    ['Country | Parks\nKenya | 12'],
  )
})

test('a table that nobody decided about is no part of the text that is opened, if it is all new', async () => {
  const address = await draft('c.docx', await wordFile('opened'))
  assert.equal((await officer.submit(address, `${address}/opening`, opening)).status, 303)
  const blocks = await blocksOf(address, await world.as(null))
  assert.deepEqual(
    blocks.filter(one => one.kind === 'table').map(one => one.words),
    ['Country | Parks\nKenya | 12'],
  )
})

test('an OpenDocument file with tracked changes becomes a draft in which they can be accepted', async () => {
  const saved = readFileSync(new URL('../../kernel/paper/fixtures/saved-by-libreoffice.odt', import.meta.url))
  const address = await draft('plan.odt', saved)
  const page = (await officer.get(`${address}/reading?lang=en`)).body
  assert.match(page, /<del>.*?nos villes<\/del><ins>.*?toutes les villes<\/ins>/)
  assert.match(page, /Et en hiver \?/)
  await officer.submit(`${address}/reading`, `${address}/reading/changes`, { changes: 'accepted' })
  const words = (await blocksOf(address)).map(one => one.words)
  assert.ok(words.includes('Les jardinier·e·s de toutes les villes travaillent en plein air.'), words.join('\n'))
  assert.ok(words.includes('Un paragraphe tout neuf.'))
  assert.ok(!words.includes('Un paragraphe de trop.'))
})

test('a reference printed under two priorities becomes one item of the library, cited by both', async () => {
  const reference = 'Briefing note #77, Water for the gardens of our towns, 2021'
  const text = `Priorities of the gardens

3.1 Money for the gardens

A garden without money is closed before long, and nobody likes to see that.

Actions: the network and its members will
- Study the budgets of the gardens

Reference documents:
- ${reference}

3.2 Water for the gardens

A garden without water is closed before long, and nobody likes to see that.

Actions: the network and its members will
- Collect the rain of the towns

Reference documents:
- ${reference}
`
  const address = await draft('gardens.txt', Buffer.from(text))
  assert.equal((await officer.submit(address, `${address}/opening`, opening)).status, 303)
  const references = (await blocksOf(address)).filter(one => one.kind === 'reference')
  assert.equal(references.length, 2)
  const items = await world.everyRow<{ id: string }>("select id from library_item where number = '77'")
  assert.equal(items.length, 1)
  const cited = await world.everyRow<{ n: number }>(
    `select count(*)::int as n from library_citation where object in (${references.map(({ id }) => `'document-block:${id}'`).join()})`,
  )
  assert.equal(cited[0]!.n, 2)
})
