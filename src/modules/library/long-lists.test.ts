import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { brotliCompressSync } from 'node:zlib'
import { budgets } from '../../../architecture/budgets.ts'
import { type Browser, openWorld, type World } from '../../../test/world.ts'

let world: World
let officer: Browser
before(async () => {
  world = await openWorld()
  officer = await world.as('officer')
})
after(() => world.close())

const PLACES = 'water waste energy care ports schools roads parks fire health'.split(' ')
const reference = (at: number) =>
  `Syndicat n° ${at}, Enquête ${at} sur ${PLACES[at % 10]} et ${PLACES[(at * 7) % 10]} dans ${at * 3} communes, ${2000 + (at % 26)}`
const list = (count: number, from = 0) => Array.from({ length: count }, (_, at) => reference(from + at)).join('\n')
const paste = async (text: string) =>
  (await officer.submit('/towns/library/references', '/library/references', { text, language: 'fr' })).location!
const total = async () => ((await officer.json('/api/v1/towns/library')).body as { total: number }).total

test('a list of 300 references is looked through on pages that each fit the first round trip', async () => {
  const preview = await paste(list(300))
  const last = await officer.get(`${preview}?page=15&lang=ar`)
  assert.equal(last.page.querySelectorAll('fieldset').length, 20)
  assert.equal(last.page.querySelectorAll('fieldset legend').at(-1)!.text, '300')
  for (const page of [1, 15]) {
    const { body } = await officer.get(`${preview}?page=${page}&lang=ar`)
    const bytes = brotliCompressSync(body).length
    assert.ok(bytes <= budgets.firstVisit, `${bytes} bytes`)
  }
})

test('what is ticked on a page is entered before the next, and what was corrected there stays with its reference', async () => {
  const before = await total()
  const preview = await paste(list(45, 1000))
  const first = await officer.get(preview)
  const titles = officer.fieldsOf(first, preview).getAll('title')
  const on = await officer.submit(preview, preview, { title: ['Corrigé', ...titles.slice(1)] })
  assert.equal(on.location, `${preview}?page=2&done=library-entered`)
  assert.equal(await total(), before + 20)
  const second = await officer.submit(`${preview}?page=2`, preview, { take: ['20', '22'] })
  assert.equal(second.location, `${preview}?page=3&done=library-entered`)
  assert.equal(await total(), before + 22)
  const third = await officer.submit(`${preview}?page=3`, preview)
  assert.equal(third.location, '/towns/library?done=library-entered')
  assert.equal(await total(), before + 27)
  const shelf = await officer.get('/towns/library?q=1022')
  assert.match(shelf.body, /Enquête 1022/)
  assert.doesNotMatch((await officer.get('/towns/library?q=1021')).body, /Enquête 1021/)
  assert.match((await officer.get('/towns/library?q=Corrig%C3%A9')).body, /Corrigé/)
})

test('a wrong date on a later page is said there, and nothing of that page is lost or entered', async () => {
  const before = await total()
  const preview = await paste(list(25, 2000))
  const second = officer.fieldsOf(await officer.get(`${preview}?page=2&lang=en`), preview)
  const dates = second.getAll('date').map((date, at) => (at === 2 ? 'next year' : date))
  const answer = await officer.submit(`${preview}?page=2&lang=en`, preview, { date: dates })
  assert.equal(answer.status, 422)
  assert.equal(await total(), before)
  assert.deepEqual(
    answer.page.querySelectorAll('.problems a').map(one => one.getAttribute('href')),
    ['#date-22'],
  )
  assert.equal(answer.page.querySelectorAll('fieldset').length, 5)
  assert.equal(answer.page.querySelectorAll('input[name=date]')[2]!.getAttribute('value'), 'next year')
})

test('a page that no list has is its last, and a place that no page begins with enters nothing else', async () => {
  const before = await total()
  const preview = await paste(list(25, 3000))
  assert.equal((await officer.get(`${preview}?page=99`)).page.querySelectorAll('fieldset').length, 5)
  const odd = await officer.submit(`${preview}?page=2`, preview, { from: '7', take: ['999'] })
  assert.equal(odd.status, 303)
  assert.equal(await total(), before)
})

test('an item leads to its title and description in each other language of the network', async () => {
  const made = await officer.submit('/towns/library/new', '/library/new', {
    title: 'Puits et droits',
    language: 'fr',
    kind: 'research',
    description: 'Une enquête.',
    visibility: 'public',
  })
  const { page } = await officer.get(`${made.location!.split('?')[0]}/edit`)
  const links = page.querySelectorAll('#faces ~ ul a').map(one => one.getAttribute('href')!)
  assert.ok(
    links.some(link => /library-item\/.*to=ar$/.test(link)) && links.some(link => /library-item-about\//.test(link)),
  )
  assert.ok(
    links.every(link => !link.endsWith('to=fr')),
    'the original is changed in the form itself',
  )
  for (const link of links) assert.equal((await officer.get(link)).status, 200, link)
})
