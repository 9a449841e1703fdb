import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { Document, Packer, Paragraph } from 'docx'
import { type Answer, type Browser, openWorld, type World } from '../../../test/world.ts'
import { findNetworkById } from '../networks/index.ts'
import { nextSessions } from './index.ts'

let world: World
let officer: Browser
before(async () => {
  world = await openWorld()
  officer = await world.as('officer')
})
after(() => world.close())

const LIST = '/towns/programme'
const DRAFTS = `${LIST}/drafts`

/** A programme of one's own; the length of the last line does not fit its hours. */
const programme = (title: string, date = '9 December 2026') => `# ${title}

## Session 1: Water for all, ${date}, 13:00-16:00 (Geneva time)

**13:00-14:20** I. What was closed, what was sold (80 min)
- Amara Dikko, Lake Union (10 min, to be confirmed)

**14:20-14:35** Break and live consultation (15 min)

**14:35-15:45** II. What comes back to the town (70 min)

**15:45-16:00** Conclusions (30 min)

## Session 2: Heat in the streets, 9 June 2027, 13:00-16:00 (Geneva time)

**13:00-16:00** Plenary

## Objectives

- Hear every region.

## Reference documents

- Twelve towns after the cuts (in French, forthcoming)
`

async function upload(words: string, name = 'programme.md'): Promise<Answer> {
  return officer.submit(`${LIST}/new`, DRAFTS, {}, { field: 'file', name, bytes: Buffer.from(words) })
}
async function publish(title: string, slug: string): Promise<void> {
  const answer = await officer.submit(pathOf(await upload(programme(title))), '/publication', { slug })
  assert.equal(answer.status, 303, answer.page.querySelector('#problems')?.text ?? slug)
}
const pathOf = (answer: Answer) => answer.location!.split(/[?#]/)[0]!
const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, '').replace(/\s+/g, ' ')

test('an officer uploads a programme, sees what was understood and its fault, corrects it and publishes it', async () => {
  const draft = pathOf(await upload(programme('Towns speak up')))
  const preview = await officer.get(`${draft}?lang=en`)
  assert.equal(preview.status, 200)
  assert.match(
    plain(preview.page.querySelector('.faults')!.text),
    /“Conclusions” is printed with 30 minutes, but from 15:45 to 16:00 it lasts 15/,
  )
  const link = preview.page.querySelector('.faults a')!.getAttribute('href')!
  assert.ok(preview.page.querySelector(`[id="${link.slice(1)}"]`), 'the fault leads to its line')
  assert.match(preview.page.querySelector('.source')!.text, /Twelve towns after the cuts/)
  assert.match(preview.page.querySelector('.session')!.text, /Amara Dikko · Lake Union · 10 min · to be confirmed/)

  const form = await officer.get(`${draft}/sessions/1`)
  const minutes = officer.fieldsOf(form, '/sessions/1').getAll('line_minutes')
  assert.deepEqual(minutes, ['80', '15', '70', '30', ''])
  const corrected = await officer.submit(`${draft}/sessions/1`, '/sessions/1', {
    line_minutes: ['80', '15', '70', '15', ''],
    title: 'Water for everybody',
  })
  assert.equal(corrected.status, 303)
  assert.match((await officer.get(`${draft}?lang=en`)).body, /No fault found/)

  const published = await officer.submit(draft, '/publication', { slug: 'Towns speak up' })
  assert.equal(pathOf(published), `${LIST}/towns-speak-up`)
  const visitor = await world.as(null)
  const series = await visitor.get(`${LIST}/towns-speak-up?lang=en`)
  assert.match(series.body, /2 sessions/)
  assert.match(series.body, /Hear every region/)
  assert.match(plain(series.page.text), /Twelve towns after the cuts.*\(French, forthcoming\)/)
  const session = await visitor.get('/towns/sessions/session-1?lang=en')
  assert.match(session.page.querySelector('h1')!.text, /Water for everybody/)
  assert.match(plain(session.page.querySelector('.agenda')!.text), /Break · Live consultation/)
  assert.equal(session.page.querySelector('a[rel=next]')!.getAttribute('href'), '/towns/sessions/session-2')
  assert.equal(session.page.querySelector('a[rel=prev]'), null)
})

test('hours stand in the place’s time and in that of a reader in Nairobi, in winter and in summer', async () => {
  await publish('In your hour', 'hours')
  const visitor = await world.as(null)
  const unknown = await visitor.get(`${LIST}/hours?lang=en`)
  assert.match(plain(unknown.page.querySelector('main')!.text), /13:00–16:00 in Genève/)
  assert.doesNotMatch(plain(unknown.page.querySelector('main')!.text), /for you/)
  const select = unknown.page.querySelector('form[method=get] select[name=zone]')!
  assert.ok(select.querySelectorAll('option').length > 30)

  const asked = await visitor.get(`${LIST}/hours?lang=en&zone=Africa/Nairobi`)
  const entries = asked.page.querySelectorAll('ol.open-now li').map(one => plain(one.text))
  assert.match(entries[0]!, /9 December 2026 · 13:00–16:00 in Genève · 15:00–18:00 for you \(Nairobi\)/)
  assert.match(entries[1]!, /9 June 2027 · 13:00–16:00 in Genève · 14:00–17:00 for you \(Nairobi\)/)
  const later = await visitor.get(entryOf(asked, 0))
  assert.match(plain(later.page.querySelector('main')!.text), /15:00–18:00/, 'the choice is remembered')
  assert.match(plain(later.page.querySelector('.agenda time')!.text), /^15:00 ?80 min/)

  const member = await world.as('member-sw')
  assert.match(
    plain((await member.get(`${entryOf(asked, 0)}?lang=ar`)).page.querySelector('.lead')!.text),
    /13:00–16:00 في Genève · 15:00–18:00 .*\(نيروبي\)/,
  )
  const nonsense = await visitor.get(`${LIST}/hours?zone=Nowhere/At_all`)
  assert.equal(nonsense.status, 200)
})

const entryOf = (series: Answer, at: number) =>
  series.page.querySelectorAll('ol.open-now h3 a')[at]!.getAttribute('href')!

test('the same file again leads to the first draft, and to the published series once there is one', async () => {
  const first = await upload(programme('Twice'))
  const second = await upload(programme('Twice'), 'another name.md')
  assert.equal(pathOf(second), pathOf(first))
  assert.match((await officer.get(`${second.location}&lang=en`)).body, /uploaded before/)
  await officer.submit(pathOf(first), '/publication', { slug: 'twice' })
  const third = await upload(programme('Twice'))
  assert.equal(pathOf(third), pathOf(first))
  assert.ok((await officer.get(pathOf(third))).page.querySelector(`a[href="${LIST}/twice"]`))
})

test('publishing sent twice, or by two people at once, makes one series', async () => {
  const draft = pathOf(await upload(programme('Once only')))
  const page = await officer.get(draft)
  const body = officer.fieldsOf(page, '/publication')
  body.set('slug', 'once-only')
  const answers = await Promise.all([
    officer.post(`${draft}/publication`, body),
    officer.post(`${draft}/publication`, body),
  ])
  assert.deepEqual(
    answers.map(one => one.location),
    Array(2).fill(`${LIST}/once-only?done=programme-published`),
  )
  const other = officer.fieldsOf(page, '/discarding')
  other.set('slug', 'once-more')
  const again = await officer.post(`${draft}/publication`, other)
  assert.equal(pathOf(again), `${LIST}/once-only`)
  assert.equal((await officer.get(`${LIST}/once-more`)).status, 404)
})

test('a session without a date hinders publishing and is named; with a date it does not', async () => {
  const draft = pathOf(await upload(programme('Undated').replace(', 9 June 2027', '')))
  const refused = await officer.submit(draft, '/publication', { slug: 'undated' })
  assert.equal(refused.status, 422)
  assert.equal(refused.page.querySelector('#problems a')!.getAttribute('href'), '#session-2')
  assert.equal((await officer.get(`${LIST}/undated`)).status, 404)
  const wrong = await officer.submit(`${draft}/sessions/2`, '/sessions/2', { date: '2027-02-29' })
  assert.equal(wrong.status, 422)
  await officer.submit(`${draft}/sessions/2`, '/sessions/2', {
    date: '2027-06-09',
    start: '13:00',
    end: '16:00',
    zone: 'Europe/Zurich',
  })
  assert.equal((await officer.submit(draft, '/publication', { slug: 'undated' })).status, 303)
})

test('an address that is taken, or is a word of ours, is refused beside its field', async () => {
  await publish('Taken', 'taken')
  const draft = pathOf(await upload(programme('Taken too')))
  for (const slug of ['taken', 'new', '!!!']) {
    const refused = await officer.submit(draft, '/publication', { slug })
    assert.equal(refused.status, 422, slug)
    assert.ok(refused.page.querySelector('#slug-problem'), slug)
  }
})

test('lines are taken out, added before another and nested; wrong hours are said beside their line with all that was typed', async () => {
  const draft = pathOf(await upload(programme('Lines')))
  const wrong = await officer.submit(`${draft}/sessions/1?lang=en`, '/sessions/1', {
    line_start: ['13:00', '25:99', '14:35', '15:45', ''],
    line_title: ['A', 'B', 'C', 'D', 'E'],
  })
  assert.equal(wrong.status, 422)
  assert.ok(wrong.page.querySelector('[id="line-1-line_start-problem"]'))
  assert.deepEqual(officer.fieldsOf(wrong, '/sessions/1').getAll('line_title'), ['A', 'B', 'C', 'D', 'E'])

  const saved = await officer.submit(`${draft}/sessions/1`, '/sessions/1', {
    line_title: ['Opening', 'Pause', 'Second part', 'Closing', 'Questions'],
    line_depth: ['0', '0', '0', '0', '1'],
    line_gone: '1',
    new_line_before: '1',
  })
  assert.equal(saved.status, 303)
  const shown = (await officer.get(draft)).page.querySelector('#session-1')!
  assert.match(shown.querySelector('[id="line-1-0"]')!.text, /Opening[\s\S]*Questions/)
  assert.match(shown.querySelector('[id="line-1-1"]')!.text, /Second part/)
  assert.equal(shown.querySelector('[id="line-1-3"]'), null)
})

test('two people who correct one session at once do not overwrite each other unknowingly', async () => {
  const draft = pathOf(await upload(programme('Two at once')))
  const page = await officer.get(`${draft}/sessions/1`)
  const late = officer.fieldsOf(page, '/sessions/1')
  await officer.submit(`${draft}/sessions/1`, '/sessions/1', { title: 'The first correction' })
  late.set('title', 'The second correction')
  const refused = await officer.post(`${draft}/sessions/1`, late)
  assert.equal(refused.status, 422)
  assert.equal(refused.page.querySelector('#title')!.getAttribute('value'), 'The second correction')
  assert.match((await officer.get(draft)).body, /The first correction/)
})

test('a session is added and taken out, and a draft is put away so that its file can come again', async () => {
  const draft = pathOf(await upload(programme('Put away')))
  await officer.submit(`${draft}/sessions/3`, '/sessions/3', { title: 'A third one' })
  assert.match((await officer.get(draft)).body, /A third one/)
  await officer.submit(`${draft}/sessions/1`, '/sessions/1/removal')
  assert.doesNotMatch((await officer.get(draft)).page.querySelector('#session-1')!.text, /Water for all/)
  assert.equal((await officer.get(`${draft}/sessions/9`)).status, 404)
  await officer.submit(draft, '/discarding')
  assert.equal((await officer.get(draft)).status, 404)
  assert.notEqual(pathOf(await upload(programme('Put away'))), draft)
})

test('a published programme can no longer be corrected as a draft', async () => {
  const draft = pathOf(await upload(programme('Settled')))
  const page = await officer.get(`${draft}/sessions/1`)
  await officer.submit(draft, '/publication', { slug: 'settled' })
  assert.equal((await officer.post(`${draft}/sessions/1`, officer.fieldsOf(page, '/sessions/1'))).status, 409)
})

test('pasted words are read like a file, and title and language are corrected', async () => {
  const draft = pathOf(
    await officer.submit(`${LIST}/new`, DRAFTS, {
      text: programme('Pasted'),
      place: 'Nairobi',
      zone: 'Africa/Nairobi',
    }),
  )
  await officer.submit(`${draft}/series`, '/series', {
    title: 'Programa pegado',
    language: 'es',
    objectives: 'Uno\nDos',
  })
  const preview = await officer.get(`${draft}?lang=en`)
  assert.match(preview.page.querySelector('#series')!.text, /Programa pegado/)
  assert.equal(preview.page.querySelector('#series')!.getAttribute('lang'), 'es')
})

test('a Word file is read like any other', async () => {
  const paragraphs = programme('From Word')
    .replaceAll('**', '')
    .split('\n')
    .map(line => new Paragraph(line.replace(/^[#-]+ /, '')))
  const bytes = await Packer.toBuffer(new Document({ sections: [{ children: paragraphs }] }))
  const answer = await officer.submit(`${LIST}/new`, DRAFTS, {}, { field: 'file', name: 'programme.docx', bytes })
  assert.equal(answer.status, 303, answer.page.querySelector('#problems')?.text ?? '')
  const preview = await officer.get(pathOf(answer))
  assert.equal(preview.page.querySelectorAll('.session').length, 2)
  assert.match(preview.page.querySelector('.source')!.text, /From Word/)
})

test('a file that cannot be read is refused beside its field, in a sentence, and nothing is kept', async () => {
  const encrypted = Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from('EncryptedPackage', 'utf16le')])
  const cases: [string, Uint8Array, RegExp][] = [
    ['broken.docx', Buffer.from('PK\u0003\u0004 and nothing more'), /damaged|not a file/],
    ['secret.docx', encrypted, /password/],
    ['picture.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]), /not a file that can be read/],
    ['empty.txt', Buffer.from('  \n \n'), /no text/],
  ]
  for (const [name, bytes, sentence] of cases) {
    const refused = await officer.submit(`${LIST}/new?lang=en`, DRAFTS, {}, { field: 'file', name, bytes })
    assert.equal(refused.status, 422, name)
    assert.match(refused.page.querySelector('#file-problem')!.text, sentence, name)
  }
  const nothing = await officer.submit(`${LIST}/new`, DRAFTS)
  assert.ok(nothing.page.querySelector('#file-problem'))
  const noZone = await officer.submit(`${LIST}/new`, DRAFTS, { text: 'x', zone: 'CET' })
  assert.ok(noZone.page.querySelector('#zone-problem'))
})

test('the sessions that come next are those that are not over by the clock of the house', async () => {
  const ids = async () =>
    world.read(null, async tx => {
      const officerOf = (await world.actor('officer')).staffOf[0]!
      const network = (await findNetworkById(tx, officerOf))!
      return (await nextSessions(tx, network, 50)).map(one => `${one.slug} ${one.date} ${one.start}`)
    })
  await publish('Next', 'next')
  const today = await ids()
  assert.deepEqual(
    today,
    today.toSorted((a, b) => a.slice(-16).localeCompare(b.slice(-16))),
  )
  assert.ok(today.some(one => one.includes('2026-12-09')) || Temporal.Now.plainDateISO().toString() > '2026-12-09')
  await world.moveClock('P400D')
  assert.ok((await ids()).every(one => !one.includes('2026-12-09')))
  await world.moveClock('PT0S')
})

test('a series and a session are JSON with the same words', async () => {
  await publish('As data', 'as-data')
  const visitor = await world.as(null)
  const series = (await visitor.json(`/api/v1${LIST}/as-data`)).body as {
    sessions: { slug: string; date: string; start: string; zone: string }[]
  }
  assert.deepEqual(
    series.sessions.map(one => [one.date, one.start, one.zone]),
    [
      ['2026-12-09', '13:00', 'Europe/Zurich'],
      ['2027-06-09', '13:00', 'Europe/Zurich'],
    ],
  )
  const session = (await visitor.json(`/api/v1/towns/sessions/${series.sessions[0]!.slug}`)).body as {
    agenda: { kinds: string[]; speakers: unknown[] }[]
  }
  assert.deepEqual(session.agenda[1]!.kinds, ['break', 'live-consultation'])
  assert.equal(session.agenda[0]!.speakers.length, 1)
})
