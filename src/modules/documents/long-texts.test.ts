import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Browser, openWorld, type World } from '../../../test/world.ts'

let world: World
let officer: Browser
before(async () => {
  world = await openWorld()
  officer = await world.as('officer')
})
after(() => world.close())

function upload(paragraphs: number) {
  const lines = Array.from({ length: paragraphs }, (_, at) => `Paragraph ${at} about the staffing of public hospitals.`)
  const bytes = new TextEncoder().encode(lines.join('\n\n'))
  const file = { field: 'file', name: `${paragraphs}.txt`, bytes }
  return officer.submit('/towns/documents/new?lang=en', '/towns/documents', { title: 'A long text' }, file)
}

test('a text of more paragraphs than one statement of the database takes becomes a draft, whole', async () => {
  const sent = await upload(8_000)
  assert.equal(sent.status, 303, sent.body.slice(0, 500))
  const [kept] = await world.everyRow<{ blocks: number; wordings: number }>(
    `select (select count(*)::int from documents_block) as blocks, (select count(*)::int from documents_wording) as wordings`,
  )
  assert.deepEqual({ ...kept }, { blocks: 8_000, wordings: 8_000 })
})

test('a text of more than twenty thousand paragraphs is refused, and the page says how many are too many', async () => {
  const [before] = await world.everyRow(`select count(*)::int from documents_document`)
  const sent = await upload(20_001)
  assert.equal(sent.status, 422)
  assert.match(sent.page.querySelector('main')!.text, /more than 20,000 paragraphs/)
  assert.deepEqual((await world.everyRow(`select count(*)::int from documents_document`))[0], before)
})
