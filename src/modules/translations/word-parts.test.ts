import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import JSZip from 'jszip'
import { type Browser, openWorld, type World } from '../../../test/world.ts'
import { block, type PaperBlock } from '../../kernel/paper/blocks.ts'
import { readPaper } from '../../kernel/paper/read-file.ts'
import { writeWord } from '../../kernel/paper/write-word.ts'
import { makeDraft, openToComment, readDocument } from '../documents/index.ts'
import { visibleNetwork } from '../networks/index.ts'

const WORD = '/towns/translations/word'

let world: World
let translator: Browser
/** What went out of a text of seventy paragraphs. */
let out: PaperBlock[]
let address: string
before(async () => {
  world = await openWorld()
  translator = await world.as('translator')
  const bytes = Buffer.from(Array.from({ length: 70 }, (_, at) => `Paragraphe ${at + 1}, une phrase.`).join('\n\n'))
  const reading = readDocument(await readPaper('text.txt', bytes), { language: 'fr' })
  const day = Temporal.Now.plainDateISO().add({ days: 30 }).toString()
  const slug = await world.write('officer', async tx => {
    const network = await visibleNetwork(tx, 'towns')
    const { slug } = await makeDraft(tx, network, {
      title: 'Soixante-dix',
      reading,
      source: { name: 'text.txt', bytes },
    })
    const until = { day, hour: '18:00', zone: 'Europe/Zurich', place: 'Genève', audience: 'public' as const }
    await openToComment(tx, 'towns', slug, until)
    return slug
  })
  address = `/towns/documents/${slug}`
  const made = await translator.submit(`${WORD}?under=${address}`, WORD, { to: 'ar', which: 'all' })
  const file = await fetch(`${world.house.origin}${made.location}/file`, { headers: { cookie: translator.cookie() } })
  out = (await readPaper('out.docx', new Uint8Array(await file.arrayBuffer()))).blocks
})
after(() => world.close())

/** The file with these words in the last column of its rows, by their place from 0. */
const written = (words: (at: number) => string): PaperBlock[] =>
  out.map(one => ({
    ...one,
    rows: one.rows.map((cells, at) =>
      at === 0 ? cells : [...cells.slice(0, -1), [block('paragraph', words(at - 1))]],
    ),
  }))

const send = (bytes: Uint8Array, name = 'back.docx') =>
  translator.submit(`${WORD}?lang=en`, `${WORD}/back`, {}, { field: 'file', name, bytes })
const bring = async (blocks: PaperBlock[]) => send(await writeWord({ blocks }, { title: 'back', language: 'ar' }))
const boxes = async (path: string) =>
  (await translator.get(path)).page.querySelectorAll('input[name=keep]').map(box => box.getAttribute('value')!)

test('a long file is looked through part by part, each kept by itself, and what was left is not asked again', async () => {
  const returned = (await bring(written(at => `فقرة ${at + 1}`))).location!
  const first = await boxes(returned)
  assert.equal(first.length, 30)
  assert.match((await translator.get(`${returned}?lang=en`)).body, /41 more rows/)
  const on = await translator.submit(returned, returned, { keep: first.slice(1) })
  assert.equal(on.location, `${returned}?done=return-part-kept`)
  const second = await boxes(returned)
  assert.equal(second.length, 30)
  assert.ok(!second.some(name => first.includes(name)))
  await translator.submit(returned, returned)
  const third = await boxes(returned)
  assert.equal(third.length, 11)
  assert.match((await translator.submit(returned, returned)).location!, /done=return-kept/)
  assert.deepEqual(await boxes(returned), [])
  const visitor = await world.as(null)
  await world.until(async () => (await visitor.get(`${address}?lang=ar`)).body.includes('فقرة 71'))
  const faces = await world.everyRow<{ words: string }>(`select words from translations_face where words ~ '^فقرة'`)
  assert.equal(faces.length, 70, 'all but the one that was not ticked')
})

test('a part that somebody else kept meanwhile is not kept twice', async () => {
  const returned = (await bring(written(at => `نص آخر ${at + 1}`))).location!
  const mine = translator.fieldsOf(await translator.get(returned), returned)
  const officer = await world.as('officer')
  assert.equal((await officer.submit(returned, returned)).status, 303)
  const before = await world.everyRow('select id from translations_face')
  const second = await translator.post(returned, mine)
  assert.equal(second.status, 409)
  assert.equal((await world.everyRow('select id from translations_face')).length, before.length)
})

test('a file saved as OpenDocument is taken back like one of Word, with the changes and remarks of other texts in it', async () => {
  const [row] = out.flatMap(one => one.rows.slice(1))
  const name = row![0]!.map(one => one.text).join('')
  const cells = [name, 'Paragraphe', 'كلمات جديدة'].map(
    text => `<table:table-cell><text:p>${text}</text:p></table:table-cell>`,
  )
  // A file with a change and a comment, saved by LibreOffice, in which our table stands too.
  const zip = await JSZip.loadAsync(
    readFileSync(new URL('../../kernel/paper/fixtures/saved-by-libreoffice.odt', import.meta.url)),
  )
  const content = await zip.file('content.xml')!.async('string')
  const table = `<table:table><table:table-row>${cells.join('')}</table:table-row></table:table>`
  zip.file(
    'content.xml',
    content.replace('</office:text>', () => `${table}</office:text>`),
  )
  const odt = await zip.generateAsync({ type: 'uint8array' })
  const back = await send(odt, 'back.odt')
  assert.equal(back.status, 303, back.page.querySelector('#file-problem')?.text ?? '')
  const page = await translator.get(`${back.location}?lang=en`)
  assert.doesNotMatch(page.body, /its format does not let us read/)
  assert.match(page.body, /كلمات جديدة/)
  assert.doesNotMatch(page.body, /Et en hiver/)
})

test('a row far longer than its original, and a file of too many rows, are each told in a sentence', async () => {
  const returned = await bring(written(at => (at === 0 ? 'كلمة '.repeat(5000) : '')))
  const page = await translator.get(`${returned.location}?lang=en`)
  assert.match(page.body, /far longer than its original/)
  assert.equal(page.page.querySelectorAll('input[name=keep]').length, 0)
  const rows = Array.from({ length: 1001 }, (_, at) =>
    [`AAAAAAAA-${at + 1}`, 'un', 'deux'].map(text => [block('paragraph', text)]),
  )
  const many = await bring([block('table', '', { rows })])
  assert.equal(many.status, 422)
  assert.match(many.page.querySelector('#file-problem')!.text, /1,001 rows; at most 1,000/)
})

test('signs that turn words round do not come in with a translation', async () => {
  const returned = (await bring(written(at => (at === 5 ? 'ادفعوا \u202eexe.fdp\u202c الآن' : '')))).location!
  await translator.submit(returned, returned, { keep: await boxes(returned) })
  const [face] = await world.everyRow<{ words: string }>(`select words from translations_face where words ~ '^ادفعوا'`)
  assert.doesNotMatch(face!.words, /\u202e/)
})
