import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import JSZip from 'jszip'
import { type Answer, type Browser, openWorld, type World } from '../../../test/world.ts'

let world: World
let officer: Browser
before(async () => {
  world = await openWorld()
  officer = await world.as('officer')
})
after(() => world.close())

const LIST = '/towns/programme'
const pathOf = (answer: Answer) => answer.location!.split(/[?#]/)[0]!
const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, '').replace(/\s+/g, ' ')
const send = (name: string, bytes: Uint8Array) =>
  officer.submit(`${LIST}/new?lang=en`, `${LIST}/drafts`, {}, { field: 'file', name, bytes })
const zipOf = (name: string, bytes: Uint8Array) =>
  new JSZip()
    .file(name, bytes)
    .generateAsync({ type: 'uint8array', compression: 'DEFLATE', compressionOptions: { level: 1 } })
async function faultsIn(words: string): Promise<{ draft: string; faults: string[] }> {
  const sent = await send(`${words.length}.md`, Buffer.from(words))
  assert.equal(sent.status, 303, sent.page.querySelector('#problems')?.text ?? '')
  const draft = pathOf(sent)
  const preview = await officer.get(`${draft}?lang=en`)
  return { draft, faults: preview.page.querySelectorAll('ul.faults > li').map(one => plain(one.text)) }
}

test('a file too big, one that grows when it is unpacked, and one of another kind are refused, and nothing is kept', async () => {
  const grown = await zipOf('word/document.xml', new Uint8Array(100 * 1024 * 1024))
  for (const [name, bytes, sentence] of [
    ['big.docx', new Uint8Array(20 * 1024 * 1024 + 1), /20 MB|wrong|cannot|not a file/],
    ['bomb.docx', grown, /too big|damaged/],
    ['sheet.xlsx', await zipOf('xl/workbook.xml', new Uint8Array(10)), /not a file that can be read|damaged/],
    ['half.odt', Buffer.from('PK\u0003\u0004mimetypeapplication'), /damaged/],
  ] as const) {
    const refused = await send(name, bytes)
    assert.ok([413, 422].includes(refused.status), `${name}: ${refused.status}`)
    assert.match(plain(refused.page.querySelector('main')!.text), sentence, name)
  }
  assert.deepEqual(await world.everyRow('select id from programme_draft'), [])
})

test('a programme without dates is read, and each session says that it has none', async () => {
  const { draft, faults } = await faultsIn(`# Undated talks

## Session 1: Roofs

10:00-11:00 Debate

## Session 2: Walls

10:00-11:00 Debate
`)
  assert.deepEqual(
    faults.filter(one => /No date was found/.test(one)).map(one => one.split(':')[0]),
    ['Session 1', 'Session 2'],
  )
  const refused = await officer.submit(draft, '/publication', { slug: 'undated-talks' })
  assert.equal(refused.status, 422)
})

test('two sessions of one label are both read, both published, and told apart by their addresses', async () => {
  const { draft, faults } = await faultsIn(`# Twins

## Session 1: Roofs, 5 June 2029, 10:00-11:00 (Geneva time)

10:00-11:00 Debate

## Session 1: Walls, 6 June 2029, 10:00-11:00 (Geneva time)

10:00-11:00 Debate
`)
  assert.deepEqual(faults, ['Session 1: Another session is called “Session 1” as well.'])
  const published = await officer.submit(draft, '/publication', { slug: 'twins' })
  const links = (await officer.get(pathOf(published))).page
    .querySelectorAll('h3 a')
    .map(one => one.getAttribute('href'))
  assert.equal(new Set(links).size, 2)
})

test('29 February is a day in a leap year and named in another', async () => {
  const on = (year: number) => `# Leap ${year}

## Session 1: Roofs, 29 February ${year}, 10:00-11:00 (Geneva time)

10:00-11:00 Debate
`
  assert.deepEqual((await faultsIn(on(2028))).faults, [])
  assert.match((await faultsIn(on(2029))).faults.join('\n'), /29 February 2029/)
})

test('an hour that the clocks skip or show twice is named with its day and place', async () => {
  const on = (day: string) => `# Clocks ${day}

## Session 1: Roofs, ${day}, 2:30-4:00 (Geneva time)

2:30-4:00 Debate
`
  assert.match(
    (await faultsIn(on('28 March 2027'))).faults.join('\n'),
    /02:30 does not exist in Genève on 28 March 2027/,
  )
  assert.match(
    (await faultsIn(on('31 October 2027'))).faults.join('\n'),
    /02:30 comes twice in Genève on 31 October 2027/,
  )
})

test('ten thousand lines are read and kept; what does not fit on a page is said to be there', async () => {
  const lines = Array.from({ length: 10_000 }, (_, at) => {
    const clock = (minute: number) =>
      `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
    return `${clock(at % 1439)}-${clock((at % 1439) + 1)} Topic ${at}`
  })
  const { draft } = await faultsIn(`Session 1: Long, 5 June 2029, 0:00-24:00 (Geneva time)\n${lines.join('\n')}`)
  const page = await officer.get(`${draft}?lang=en`)
  assert.match(plain(page.page.querySelector('.session')!.text), /9600 more, which are not shown here|9,600 more/)
  const form = await officer.get(`${draft}/sessions/1?lang=en`)
  assert.match(plain(form.page.querySelector('main')!.text), /has 10,?000 lines\. A page can hold 299/)
  const saved = await officer.submit(`${draft}/sessions/1`, '/sessions/1', { title: 'Very long' })
  assert.equal(saved.status, 303)
  const after = plain((await officer.get(`${draft}?lang=en`)).page.querySelector('.session')!.text)
  assert.match(after, /Very long.*Topic 399/)
})

test('each fault stands in the source under the line it is about', async () => {
  const { draft } = await faultsIn(`# Beside

## Session 1: Roofs, 5 June 2029, 10:00-12:00 (Geneva time)

**10:00-11:00** Tiles (30 min)

**11:15-12:00** Slates

## Session 2: Walls, 6 June 2029, 10:00-11:00 (Geneva time)

**10:00-11:00** Tiles (20 min)
`)
  for (const [language, said] of [
    ['en', 'is printed with 30 minutes'],
    ['fr', '30'],
    ['es', '30'],
    ['ar', '30'],
  ] as const) {
    const page = await officer.get(`${draft}?lang=${language}`)
    const marked = page.page.querySelectorAll('.source p').filter(one => one.querySelector('mark'))
    assert.equal(marked.length, 3, language)
    assert.match(plain(marked[0]!.text), /Tiles \(30 min\)/)
    const told = plain(marked[0]!.querySelector('small')!.text).replace(/[٠-٩]/g, digit =>
      String(digit.codePointAt(0)! - 0x660),
    )
    assert.ok(told.includes(said), told)
    assert.match(plain(marked[2]!.text), /Tiles \(20 min\)/)
  }
})
