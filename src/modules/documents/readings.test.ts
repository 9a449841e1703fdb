import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Document,
  HeadingLevel,
  InsertedTextRun,
  Packer,
  Paragraph,
  TextRun,
} from 'docx'
import { type Browser, openWorld, type World } from '../../../test/world.ts'

let world: World
let officer: Browser
let file: Buffer

before(async () => {
  world = await openWorld()
  officer = await world.as('officer')
  file = await wordFile('')
})
after(() => world.close())

const signed = { author: 'Rosa Quispe', date: '2026-02-01T10:00:00Z' }

/** A Word file with a changed, a new and a deleted paragraph, and two comments. */
async function wordFile(more: string): Promise<Buffer> {
  const commented = (id: number, words: string) => [
    new CommentRangeStart(id),
    new TextRun(words),
    new CommentRangeEnd(id),
    new TextRun({ children: [new CommentReference(id)] }),
  ]
  const document = new Document({
    comments: {
      children: [
        { id: 0, author: 'Amina Okello', date: new Date('2026-02-03'), children: [new Paragraph('For all of them?')] },
        { id: 1, author: 'Rosa Quispe', date: new Date('2026-02-03'), children: [new Paragraph('Who pays?')] },
      ],
    },
    sections: [
      {
        children: [
          new Paragraph({ heading: HeadingLevel.HEADING_1, text: `Parks for everybody${more}` }),
          new Paragraph({
            children: [
              new TextRun('Parks need '),
              new DeletedTextRun({ text: 'some', id: 1, ...signed }),
              new InsertedTextRun({ text: 'fair', id: 2, ...signed }),
              new TextRun(' money for '),
              ...commented(0, 'all cities'),
              new TextRun('.'),
            ],
          }),
          new Paragraph({
            children: [new InsertedTextRun({ text: '1.2 Water belongs to the people.', id: 3, ...signed })],
          }),
          new Paragraph({
            children: [
              new TextRun('Gardeners keep them open, and '),
              ...commented(1, 'are paid for it'),
              new TextRun('.'),
            ],
          }),
          new Paragraph({ text: 'Reference documents:' }),
          new Paragraph({ text: 'Briefing note #41, Money for parks, 2021', bullet: { level: 0 } }),
          new Paragraph({ text: 'Briefing note #41 – Money for parks', bullet: { level: 0 } }),
        ],
      },
    ],
  })
  return Packer.toBuffer(document)
}

const upload = async (bytes: Buffer) =>
  officer.submit('/towns/documents/new', '/towns/documents', {}, { field: 'file', name: 'parks.docx', bytes })
const draft = async (more: string) => (await upload(await wordFile(more))).location!.split('?')[0]!
interface Block {
  id: string
  kind: string
  label: string | null
  text: { original: string; faces: Record<string, { text: string }> }
}
const textsOf = async (address: string, browser = officer) =>
  ((await browser.json(`/api/v1${address}`)).body as { blocks: Block[] }).blocks.map(
    ({ text }) => text.faces[text.original]!.text,
  )
const opening = { day: '2037-02-28', hour: '18:00', zone: 'Europe/Zurich', place: 'Genève', audience: 'public' }

test('the secretariat sees what was read beside what the file printed, its tracked changes and its comments', async () => {
  const address = (await upload(file)).location!.split('?')[0]!
  const page = await officer.get(`${address}/reading?lang=en`)
  assert.equal(page.status, 200)
  assert.match(page.body, /<del>.*?some<\/del><ins>.*?fair<\/ins>/)
  assert.match(page.body, /Rosa Quispe/)
  assert.match(page.body, /<q>all cities<\/q>/)
  assert.match(page.body, /For all of them\?/)
  assert.match((await officer.get(address)).body, /\/reading"/)
  const marked = await officer.get(`${address}/reading?only=marked&lang=en`)
  assert.doesNotMatch(marked.body, /Briefing note/)
})

test('the same file twice is said, and nothing is there twice', async () => {
  const again = await upload(file)
  assert.match(again.location!, /done=documents-known/)
  assert.match((await officer.get(`${again.location!}&lang=en`)).body, /This very file is here already/)
})

test('nobody but the secretariat sees the page or decides', async () => {
  const address = await draft(' (hidden)')
  for (const slug of ['delegate-es', 'member-sw', 'translator', 'officer-water', null])
    assert.equal((await (await world.as(slug)).get(`${address}/reading`)).status, 404, String(slug))
  const member = await world.as('member-sw')
  const key = member.fieldsOf(await member.get('/me'), '/sign-out').get('key')!
  assert.equal(
    (await member.post(`${address}/reading/changes`, new URLSearchParams({ key, changes: 'accepted' }))).status,
    404,
  )
  assert.equal(
    (
      await world.everyRow<{ n: number }>('select count(*)::int as n from documents_printed where settled is not null')
    )[0]!.n,
    0,
  )
})

test('accepted, all tracked changes are in the text', async () => {
  const address = await draft(' (accepted)')
  const sent = await officer.submit(`${address}/reading`, `${address}/reading/changes`, { changes: 'accepted' })
  assert.match(sent.location!, /done=documents-changes-accepted/)
  const texts = await textsOf(address)
  assert.equal(texts[0], 'Parks need fair money for all cities.')
  assert.equal(texts[1], 'Water belongs to the people.')
  assert.match((await officer.get(`${address}/reading?lang=en`)).body, /They were accepted/)
})

test('refused, the text is as it was before them, and a paragraph that was only suggested is gone', async () => {
  const address = await draft(' (refused)')
  await officer.submit(`${address}/reading`, `${address}/reading/changes`, { changes: 'refused' })
  const texts = await textsOf(address)
  assert.equal(texts[0], 'Parks need some money for all cities.')
  assert.match(texts[1]!, /^Gardeners/)
})

test('blocks of a page are put right at once: kind, depth, number, one change accepted, one comment left out', async () => {
  const address = await draft(' (page)')
  const page = await officer.get(`${address}/reading`)
  const fields = officer.fieldsOf(page, `${address}/reading`)
  const ids = fields.getAll('block')
  const set = (name: string, at: number, value: string) => {
    const all = fields.getAll(name)
    all[at] = value
    fields.delete(name)
    for (const one of all) fields.append(name, one)
  }
  set('kind', 0, 'action')
  set('level', 0, '2')
  set('label', 0, '1.1')
  set('changes', 0, 'accepted')
  fields.append('left', ids[2]!)
  const sent = await officer.post(`${address}/reading`, fields)
  assert.equal(sent.status, 303, sent.body)
  const { blocks } = (await officer.json(`/api/v1${address}`)).body as { blocks: Block[] }
  assert.deepEqual([blocks[0]!.kind, blocks[0]!.label], ['action', '1.1'])
  const texts = await textsOf(address)
  assert.equal(texts[0], 'Parks need fair money for all cities.')
  assert.equal(texts[1], '')
  const after = (await officer.get(`${address}/reading?lang=en`)).body
  assert.match(after, /For all of them\?/)
  assert.doesNotMatch(after, /Who pays\?/)
})

test('opened, comments of the file stay with the secretariat, undecided insertions are no part of the text, references are in the library once', async () => {
  const address = await draft(' (opened)')
  assert.equal((await officer.submit(address, `${address}/opening`, opening)).status, 303)
  const visitor = await world.as(null)
  const texts = await textsOf(address, visitor)
  assert.equal(texts.includes(''), false)
  assert.equal(texts[0], 'Parks need some money for all cities.')
  const { blocks } = (await officer.json(`/api/v1${address}`)).body as { blocks: Block[] }
  const block = `${address}/blocks/${blocks[0]!.id}?lang=en`
  assert.match((await officer.get(block)).body, /For all of them\?/)
  for (const slug of ['delegate-es', 'member-sw', null])
    assert.doesNotMatch((await (await world.as(slug)).get(block)).body, /For all of them|Amina/)
  assert.equal((await officer.get(`${address}/reading`)).status, 409)
  const items = await world.everyRow<{ n: number }>("select count(*)::int as n from library_item where number = '41'")
  assert.equal(items[0]!.n, 1)
  const cited = await world.everyRow<{ n: number }>(
    `select count(*)::int as n from library_citation where object = any (array[${blocks
      .slice(-2)
      .map(({ id }) => `'document-block:${id}'`)
      .join()}])`,
  )
  assert.equal(cited[0]!.n, 2)
  assert.match((await visitor.get(`${address}/blocks/${blocks.at(-1)!.id}`)).body, /Money for parks/)
})
