import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Answer, type Browser, openWorld, type World } from '../../../test/world.ts'
import { readPaper } from '../../kernel/paper/read-file.ts'
import { textOf } from '../../kernel/text.ts'
import { reviseNotes } from './store/later-files.ts'
import type { SeriesId } from './store/published.ts'

let world: World
let officer: Browser
before(async () => {
  world = await openWorld()
  officer = await world.as('officer')
})
after(() => world.close())

const LIST = '/towns/programme'
const DRAFTS = `${LIST}/drafts`
const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, '').replace(/\s+/g, ' ')
const mainOf = (answer: Answer) => plain(answer.page.querySelector('main')!.text)

async function upload(words: string, name: string): Promise<string> {
  const sent = await officer.submit(`${LIST}/new`, DRAFTS, {}, { field: 'file', name, bytes: Buffer.from(words) })
  assert.equal(sent.status, 303, sent.page.querySelector('#problems')?.text ?? '')
  return sent.location!.split(/[?#]/)[0]!
}

const session = (title: string, day: string) => `## ${title}, ${day}, 13:00-15:00 (Geneva time)

**13:00-14:00** Who drives at night (60 min)

**14:00-15:00** Conclusions (60 min)

Guiding questions:
- Who gets home safely?
- Who decides on the hours?
`
const REST = `
## Objectives

- Hear every region.

## Audience

- All affiliates

## Reference documents

- Timetables of the night (forthcoming)

## Practical information

- Format: online
`
const note = (title: string, day: string) => `# Concept note: ${title}

Date: ${day}, 13:00-15:00 (Geneva time)

## Objectives

- Agree on three demands for drivers.

## Audience

- Drivers and their unions

**13:00-14:00** Who drives at night (60 min)

**14:00-15:00** Conclusions (60 min)

## Guiding questions

- Who gets home safely at night?

## Reference documents

- Timetables of the night

## Practical information

- Format: three rooms and a plenary

## Requirements

- A headset

## Contact

- night@example.org
`

/** Each difference as its page says it: what, and of which kind. */
const told = (page: Answer) =>
  page.page
    .querySelectorAll('ul.faults > li')
    .map(one =>
      plain([one.querySelector('strong'), one.querySelector('.kicker')].map(part => part?.text ?? '').join('|')),
    )

const BESIDE = [
  'Something more about the session|Objective',
  'Something more about the session|Who it is for',
  'Something more about the session|What you need',
  'Something about the session in other words|How to take part',
  'Something more about the session|Contact',
]

async function takeAll(file: string): Promise<Answer> {
  const page = await officer.get(`${file}/differences?lang=en`)
  const mark = page.page.querySelectorAll('input[name=mark]').map(one => one.getAttribute('value')!)
  await officer.submit(`${file}/differences`, '/differences', { mark })
  return officer.submit(`${file}/differences`, '/putting')
}

test('what a concept note says beside the agenda is compared and stands with its own session of a draft', async () => {
  const day = '9 June 2037'
  const words = `# Lamps\n\n${session('Session 1: Night buses', day)}\n${session('Session 2: Trams', '16 June 2037')}${REST}`
  const target = await upload(words, 'lamps.md')
  const file = await upload(note('Night buses', day), 'lamps-note.md')
  await officer.submit(file, '/attachment')
  const before = told(await officer.get(`${file}/differences?lang=en`))
  assert.deepEqual(before.slice(-5), BESIDE)
  assert.ok(
    before.includes('A guiding question in other words|') ||
      before.includes('A guiding question that the file does not ask|'),
  )
  await takeAll(file)
  assert.match(mainOf(await officer.get(`${file}/differences?lang=en`)), /Nothing is different/)
  const draft = await officer.get(`${target}?lang=en`)
  assert.match(plain(draft.page.querySelector('#session-1')!.text), /Agree on three demands.*Drivers and their unions/)
  assert.doesNotMatch(plain(draft.page.querySelector('#session-2')!.text), /three demands/)
  assert.doesNotMatch(plain(draft.page.querySelector('#session-1')!.text), /Who decides on the hours/)

  // A correction of the session by its form keeps what is in none of its fields.
  await officer.submit(`${target}/sessions/1`, '/sessions/1', { title: 'Night buses and trains' })
  await officer.submit(target, '/publication', { slug: 'lamps' })
  const { body } = await officer.json('/api/v1/towns/programme/lamps')
  const [one, two] = (body as { sessions: { slug: string }[] }).sessions
  const visitor = await world.as(null)
  assert.match(mainOf(await visitor.get(`/towns/sessions/${one!.slug}?lang=en`)), /Agree on three demands.*A headset/)
  assert.doesNotMatch(mainOf(await visitor.get(`/towns/sessions/${two!.slug}?lang=en`)), /three demands|headset/)
})

test('of a published session, questions that changed or are gone, references and notes wait for its correction and are told', async () => {
  const day = '9 June 2038'
  const target = await upload(`# Moths\n\n${session('Session 1: Night boats', day)}${REST}`, 'moths.md')
  await officer.submit(target, '/publication', { slug: 'moths' })
  const { body } = await officer.json('/api/v1/towns/programme/moths')
  const address = `/towns/sessions/${(body as { sessions: { slug: string }[] }).sessions[0]!.slug}`
  const file = await upload(note('Night boats', day), 'moths-note.md')
  await officer.submit(file, '/attachment')
  const all = told(await officer.get(`${file}/differences?lang=en`))
  assert.deepEqual(all.slice(-5), BESIDE)
  for (const one of [
    'A guiding question in other words|',
    'A guiding question that the file does not ask|',
    'Something else about a reference document|',
  ])
    assert.ok(all.includes(one), `${one} in ${all}`)
  const put = await takeAll(file)
  assert.equal(put.location, `${address}/revision`)
  assert.match(mainOf(await officer.get(`${file}/differences?lang=en`)), /Nothing is different/)

  // Nobody reads it yet, not even whoever wrote it: a file they mail on says what everybody reads.
  const staff = mainOf(await officer.get(`${address}?lang=en`))
  assert.match(staff, /Who decides on the hours/)
  assert.doesNotMatch(staff, /headset|three demands|at night\?/)
  assert.match(staff, /Files about this session.*moths-note\.md/)
  const visitor = await world.as(null)
  assert.doesNotMatch((await visitor.get(`${address}?lang=en`)).body, /moths-note|headset/)
  const revision = mainOf(await officer.get(`${address}/revision?lang=en`))
  assert.match(revision, /Guiding question: ?Who gets home safely\? ?Who gets home safely at night\?/)
  assert.match(revision, /Guiding question: ?Who decides on the hours\?/)
  assert.match(revision, /About taking part: ?A headset/)

  await officer.submit(`${address}/revision`, '/revision/publication')
  const after = await visitor.get(`${address}?lang=en`)
  const agenda = plain(after.page.querySelector('main')!.text.replace(after.page.querySelector('#changes')!.text, ''))
  assert.match(agenda, /Who gets home safely at night\?/)
  assert.doesNotMatch(agenda, /Who decides on the hours/)
  assert.match(agenda, /Agree on three demands.*A headset/)
  assert.match(plain(after.page.querySelector('#changes')!.text), /Who decides on the hours.*A headset/)
  const series = mainOf(await visitor.get(`${LIST}/moths?lang=en`))
  assert.match(series, /All affiliates/, 'what is said of the whole series stays')
  assert.doesNotMatch(series, /forthcoming/)
})

test('a correction of which only new questions are left can be put out, and put away it leaves nothing', async () => {
  const day = '9 June 2039'
  const target = await upload(`# Owls\n\n${session('Session 1: Night ferries', day)}${REST}`, 'owls.md')
  await officer.submit(target, '/publication', { slug: 'owls' })
  const { body } = await officer.json('/api/v1/towns/programme/owls')
  const address = `/towns/sessions/${(body as { sessions: { slug: string }[] }).sessions[0]!.slug}`
  const file = await upload(note('Night ferries', day), 'owls-note.md')
  await officer.submit(file, '/attachment')
  const take = async () => {
    const page = await officer.get(`${file}/differences?lang=en`)
    const one = page.page.querySelectorAll('ul.faults > li').find(li => /headset/.test(li.text))!
    const mark = [one.querySelector('input')!.getAttribute('value')!]
    await officer.submit(`${file}/differences`, '/differences', { mark })
    await officer.submit(`${file}/differences`, '/putting')
  }
  await take()
  await officer.submit(`${address}/revision`, '/revision/discarding')
  assert.ok(
    told(await officer.get(`${file}/differences?lang=en`)).includes('Something more about the session|What you need'),
  )
  await take()
  await officer.submit(`${address}/revision`, '/revision/publication')
  const page = await (await world.as(null)).get(`${address}?lang=en`)
  assert.match(plain(page.page.querySelector('#changes')!.text), /A headset/)
  const bytes = Buffer.from(await (await fetch(new URL(`${address}.docx?lang=en`, world.house.origin))).arrayBuffer())
  assert.match(JSON.stringify((await readPaper('p.docx', bytes)).blocks), /A headset/)
})

test('a correction that was begun and changes nothing raises no number and tells nobody', async () => {
  const target = await upload(`# Bats\n\n${session('Session 1: Night walks', '9 June 2040')}`, 'bats.md')
  await officer.submit(target, '/publication', { slug: 'bats' })
  const { body } = await officer.json('/api/v1/towns/programme/bats')
  const address = `/towns/sessions/${(body as { sessions: { slug: string }[] }).sessions[0]!.slug}`
  await officer.submit(address, `${address}/revision`)
  const page = await officer.get(`${address}/revision?lang=en`)
  assert.equal(page.page.querySelector('form[action$="/publication"]'), null)
  const key = officer.fieldsOf(page, '/discarding').get('key')!
  await officer.post(`${address}/revision/publication`, new URLSearchParams({ key }))
  assert.match((await officer.get(`${address}.ics`)).body, /SEQUENCE:0/)
})

test('the database itself lets nobody but the staff write what is said beside a session, not even by the words of a correction', async () => {
  const target = await upload(`# Hares\n\n${session('Session 1: Night trains', '9 June 2041')}`, 'hares.md')
  await officer.submit(target, '/publication', { slug: 'hares' })
  const notes = () =>
    world.everyRow<{ id: string; series_id: SeriesId }>(
      `select note.id, series_id, about from programme_note note join programme_series series on series.id = series_id where slug = 'hares' order by note.id`,
    )
  const before = await notes()
  assert.equal(before.length, 2)
  const [{ id, series_id }, other] = before as [(typeof before)[0], (typeof before)[0]]
  const text = textOf('Stolen', 'en')
  for (const slug of ['member-sw', 'officer-water', null]) {
    await world.write(slug, tx =>
      reviseNotes(tx, series_id, [
        { id, what: 'question', before: text, after: text },
        { id: other.id, what: 'question', before: text, after: null },
      ]),
    )
    assert.deepEqual(await notes(), before, String(slug))
  }
  await world.write('officer', tx => reviseNotes(tx, series_id, [{ id, what: 'question', before: text, after: null }]))
  assert.equal((await notes()).length, 1)
})
