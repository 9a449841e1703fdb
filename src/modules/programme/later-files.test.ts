import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Answer, type Browser, openWorld, type World } from '../../../test/world.ts'

let world: World
let officer: Browser
before(async () => {
  world = await openWorld()
  officer = await world.as('officer')
})
after(() => world.close())

const LIST = '/towns/programme'
const DRAFTS = `${LIST}/drafts`
const pathOf = (answer: Answer) => answer.location!.split(/[?#]/)[0]!
const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, '').replace(/\s+/g, ' ')

async function upload(words: string, name: string): Promise<string> {
  const sent = await officer.submit(`${LIST}/new`, DRAFTS, {}, { field: 'file', name, bytes: Buffer.from(words) })
  assert.equal(sent.status, 303, sent.page.querySelector('#problems')?.text ?? '')
  return pathOf(sent)
}

/** A programme of three sessions and a concept note of the second, in one language. */
const LANGUAGES = {
  en: {
    programme: `# Lamps and lanes

## Session 1: Street lights, 2 June 2027, 13:00-15:00 (Geneva time)

**13:00-15:00** Plenary

## Session 2: Night buses, 9 June 2027, 13:00-15:00 (Geneva time)

**13:00-14:00** I. Who drives at night (60 min)
- Ana Ruiz, driver, Bus Union (10 min, to be confirmed)

**14:00-14:10** Break (10 min)

**14:10-15:00** Conclusions (50 min)

## Session 3: Night shelters, 16 June 2027, 13:00-15:00 (Geneva time)

**13:00-15:00** Plenary

## Reference documents

- Timetables of the night
`,
    note: `# Concept note: Night buses

Date: 9 June 2027, 13:00-15:30 (Geneva time)

**13:00-14:10** I. Who drives at night (70 min)
- Ana Ruiz, driver, Bus Union (15 min)
- Omar Sy, researcher, City Lab (10 min)

Guiding questions:
- Who gets home safely?

**14:10-14:20** Break (10 min)

**14:20-15:30** Conclusions (70 min)

## Reference documents

- Timetables of the night
- Safe stops (forthcoming)
`,
  },
  fr: {
    programme: `# Lampes et ruelles

## Séance 1 : Éclairage public, 3 juin 2027, 13h00-15h00 (heure de Genève)

**13h00-15h00** Plénière

## Séance 2 : Bus de nuit, 10 juin 2027, 13h00-15h00 (heure de Genève)

**13h00-14h00** I. Qui conduit la nuit (60 min)
- Ana Ruiz, conductrice, Syndicat des bus (10 min, à confirmer)

**14h00-14h10** Pause (10 min)

**14h10-15h00** Conclusions (50 min)

## Documents de référence

- Horaires de la nuit
`,
    note: `# Note conceptuelle : Bus de nuit

Date : 10 juin 2027, 13h00-15h30 (heure de Genève)

**13h00-14h10** I. Qui conduit la nuit (70 min)
- Ana Ruiz, conductrice, Syndicat des bus (15 min)
- Omar Sy, chercheur, Laboratoire urbain (10 min)

Questions directrices :
- Qui rentre en sécurité ?

**14h10-14h20** Pause (10 min)

**14h20-15h30** Conclusions (70 min)

## Documents de référence

- Horaires de la nuit
- Des arrêts sûrs (à paraître)
`,
  },
  es: {
    programme: `# Faroles y callejones

## Sesión 1: Alumbrado público, 4 de junio de 2027, 13:00-15:00 (hora de Lima)

**13:00-15:00** Plenaria

## Sesión 2: Autobuses de noche, 11 de junio de 2027, 13:00-15:00 (hora de Lima)

**13:00-14:00** I. Quién conduce de noche (60 min)
- Ana Ruiz, delegada, Sindicato del Bus (10 min, por confirmar)

**14:00-14:10** Pausa (10 min)

**14:10-15:00** Conclusiones (50 min)

## Documentos de referencia

- Horarios de la noche
`,
    note: `# Nota conceptual: Autobuses de noche

Fecha: 11 de junio de 2027, 13:00-15:30 (hora de Lima)

**13:00-14:10** I. Quién conduce de noche (70 min)
- Ana Ruiz, delegada, Sindicato del Bus (15 min)
- Omar Sy, investigador, Laboratorio Urbano (10 min)

Preguntas orientadoras:
- ¿Quién llega a salvo?

**14:10-14:20** Pausa (10 min)

**14:20-15:30** Conclusiones (70 min)

## Documentos de referencia

- Horarios de la noche
- Paradas seguras (próximamente)
`,
  },
}

/** What each difference is, in its order, as its page says it in English. */
const told = (page: Answer) =>
  page.page.querySelectorAll('ul.faults > li').map(one => plain(one.querySelector('strong')!.text))

for (const [language, { programme, note }] of Object.entries(LANGUAGES))
  test(`a concept note in ${language} is recognised, attached, and taken over difference by difference`, async () => {
    const target = await upload(programme, `programme.${language}.md`)
    const file = await upload(note, `note.${language}.md`)
    const seen = await officer.get(`${file}?lang=en`)
    const box = plain(seen.page.querySelector('.notice')!.text)
    assert.match(box, /seems to be about a session that is there already/)
    assert.match(box, /the same day and the same words in its title/)

    const attached = await officer.submit(`${file}?lang=en`, '/attachment')
    assert.equal(pathOf(attached), `${file}/differences`)
    const page = await officer.get(`${file}/differences?lang=en`)
    assert.deepEqual(told(page), [
      'Other hours',
      'Other hours',
      'Something else about a speaker',
      'A new speaker',
      'Other hours',
      'Other hours',
      'A new guiding question',
      'A new reference document',
    ])
    assert.match(plain(page.page.querySelector('ul.faults')!.text), /13:00–14:00 · 60 min.*13:00–14:10 · 70 min/)

    // All but the reference; then the speaker is taken back before anything is put in.
    const marks = officer.fieldsOf(page, '/differences')
    const all = page.page.querySelectorAll('input[name=mark]').map(one => one.getAttribute('value')!)
    assert.deepEqual(marks.getAll('mark'), [], 'nothing is chosen beforehand')
    await officer.submit(`${file}/differences`, '/differences', { mark: all.slice(0, 7) })
    const chosen = await officer.get(`${file}/differences?lang=en`)
    assert.match(plain(chosen.page.querySelector('#put-in')!.text), /7 differences are chosen/)
    assert.doesNotMatch((await officer.get(target)).body, /Omar Sy/, 'a choice changes nothing')
    await officer.submit(`${file}/differences`, '/differences', { mark: all.filter((_, at) => at !== 3 && at !== 7) })
    await officer.submit(`${file}/differences`, '/putting')

    const session = plain((await officer.get(`${target}?lang=en`)).page.querySelector('#session-2')!.text)
    assert.match(session, /13:00–15:30/)
    assert.match(session, /14:10–14:20 ?10 min/)
    assert.match(session, /Ana Ruiz · .* · 15 min/)
    assert.doesNotMatch(session, /Omar Sy|to be confirmed/)
    assert.match(session, /safely|sécurité|salvo/)
    const left = await officer.get(`${file}/differences?lang=en`)
    assert.deepEqual(told(left), ['A new speaker', 'A new reference document'])

    // Undone, everything is as it was; and the same file again leads here and adds nothing.
    await officer.submit(`${file}/differences`, '/undoing')
    assert.match(plain((await officer.get(target)).page.querySelector('#session-2')!.text), /13:00–15:00/)
    assert.equal(told(await officer.get(`${file}/differences?lang=en`)).length, 8)
    const again = await officer.submit(
      `${LIST}/new`,
      DRAFTS,
      {},
      { field: 'file', name: 'x.md', bytes: Buffer.from(note) },
    )
    assert.equal(pathOf(again), `${file}/differences`)
  })

test('a file that was saved anew and says the same says nothing new', async () => {
  const { programme } = LANGUAGES.en
  const second = programme.slice(programme.indexOf('## Session 2'), programme.indexOf('## Session 3'))
  const target = await upload(programme.replace('Lamps', 'Lights').replaceAll('June', 'July'), 'again.md')
  const file = await upload(second.replaceAll('June', 'July'), 'second.md')
  await officer.submit(file, '/attachment')
  const page = await officer.get(`${file}/differences?lang=en`)
  assert.match(plain(page.page.querySelector('h1')!.text), /Nothing is different/)
  assert.match((await officer.get(`${target}?lang=en`)).body, /second\.md/)
})

test('where two sessions fit, the page asks which, and none is chosen beforehand', async () => {
  const two = (title: string, time: string) => `# ${title}

## Session 1: The market hall, 5 May 2028, ${time} (Geneva time)

**${time}** Plenary
`
  await upload(two('Halls in the north', '13:00-14:00'), 'north.md')
  await upload(two('Halls in the south', '15:00-16:00'), 'south.md')
  const file = await upload(
    '# Note: The market hall\n\nDate: 5 May 2028, 15:00-16:00 (Geneva time)\n\n15:00-16:00 Debate\n',
    'hall.md',
  )
  const page = await officer.get(`${file}?lang=en`)
  assert.match(plain(page.page.querySelector('.notice')!.text), /fits 2 sessions .*Which one is it about\?/)
  assert.equal(page.page.querySelector('select[name=about] option')!.getAttribute('value'), '')
  const refused = await officer.submit(`${file}?lang=en`, '/attachment')
  assert.equal(refused.status, 422)
  assert.ok(refused.page.querySelector('#about-problem'))
})

test('a file about another subject on another day is not thought to be about any session', async () => {
  const file = await upload(
    '# A walk in the woods\n\nDate: 1 February 2031, 9:00-10:00 (Geneva time)\n\n9:00-10:00 Walk\n',
    'walk.md',
  )
  const page = await officer.get(`${file}?lang=en`)
  assert.equal(page.page.querySelector('.notice'), null)
  assert.match(plain(page.page.querySelector('main details summary')!.text), /about a session that is there already/)
})

test('an attached file is never published beside its session, and taken away it is a programme of its own again', async () => {
  await upload(LANGUAGES.en.programme.replace('Lamps', 'Moons').replaceAll('2027', '2029'), 'moons.md')
  const file = await upload(LANGUAGES.en.note.replaceAll('2027', '2029'), 'moon-note.md')
  const form = officer.fieldsOf(await officer.get(file), '/publication')
  form.set('slug', 'beside')
  await officer.submit(file, '/attachment')
  assert.equal((await officer.get(file)).page.querySelector('form[action$="/publication"]'), null)
  assert.equal((await officer.post(`${file}/publication`, form)).status, 409)
  assert.equal((await officer.get(`${LIST}/beside`)).status, 404)
  await officer.submit(file, '/detachment')
  assert.ok((await officer.get(file)).page.querySelector('form[action$="/publication"]'))
  assert.equal((await officer.get(`${file}/differences`)).status, 404)
})

test('what was taken over is not undone when the programme was corrected since', async () => {
  const target = await upload(LANGUAGES.en.programme.replace('Lamps', 'Suns').replaceAll('2027', '2030'), 'suns.md')
  const file = await upload(LANGUAGES.en.note.replaceAll('2027', '2030'), 'sun-note.md')
  await officer.submit(file, '/attachment')
  const page = await officer.get(`${file}/differences`)
  const [first] = page.page.querySelectorAll('input[name=mark]')
  await officer.submit(`${file}/differences`, '/differences', { mark: [first!.getAttribute('value')!] })
  await officer.submit(`${file}/differences`, '/putting')
  await officer.submit(`${target}/sessions/1`, '/sessions/1', { title: 'Street lights and more' })
  const refused = await officer.submit(`${file}/differences?lang=en`, '/undoing')
  assert.equal(refused.status, 422)
  assert.match(plain(refused.page.querySelector('#problems')!.text), /was corrected since/)
  assert.match((await officer.get(target)).body, /Street lights and more/)
})

test('a session that goes out of its draft leaves its files to themselves', async () => {
  const target = await upload(LANGUAGES.en.programme.replace('Lamps', 'Stars').replaceAll('2027', '2032'), 'stars.md')
  const file = await upload(LANGUAGES.en.note.replaceAll('2027', '2032'), 'star-note.md')
  await officer.submit(file, '/attachment')
  await officer.submit(`${target}/sessions/1`, '/removal')
  assert.equal((await officer.get(`${file}/differences`)).status, 200, 'the file follows its session')
  await officer.submit(`${target}/sessions/1`, '/removal')
  assert.equal((await officer.get(`${file}/differences`)).status, 404)
  assert.ok((await officer.get(file)).page.querySelector('form[action$="/publication"]'))
})

test('nobody but the staff of the network sees, attaches or takes over anything of a later file', async () => {
  await upload(LANGUAGES.en.programme.replace('Lamps', 'Canals').replaceAll('2027', '2033'), 'canals.md')
  const file = await upload(LANGUAGES.en.note.replaceAll('2027', '2033'), 'canal-note.md')
  const about = (await officer.get(file)).page.querySelector('select[name=about] option')!.getAttribute('value')!
  await officer.submit(file, '/attachment')
  for (const slug of ['member-sw', 'delegate-es', 'regional', 'officer-water']) {
    const browser = await world.as(slug)
    assert.equal((await browser.get(`${file}/differences`)).status, 404, slug)
    const key = browser.fieldsOf(await browser.get(LIST), '/sign-out').get('key')!
    for (const [rest, fields] of [
      ['attachment', { about }],
      ['differences', { mark: '0000000000000000' }],
      ['putting', {}],
      ['undoing', {}],
      ['settling', {}],
      ['detachment', {}],
    ] as const) {
      const answer = await browser.post(`${file}/${rest}`, new URLSearchParams({ key, ...fields }))
      assert.ok([403, 404].includes(answer.status), `${slug} ${rest}: ${answer.status}`)
    }
  }
})

test('differences with a published session go into its correction, and nobody else reads them before it is put out', async () => {
  const words = LANGUAGES.en.programme
    .replace('Lamps', 'Comets')
    .replaceAll('2027', '2034')
    .replaceAll('Night buses', 'Late trams')
  const target = await upload(words, 'comets.md')
  const sent = await officer.submit(target, '/publication', { slug: 'comets' })
  assert.equal(sent.status, 303)
  const series = await officer.get(`${LIST}/comets`)
  const address = series.page.querySelectorAll('h3 a').map(one => one.getAttribute('href')!)[1]!
  const file = await upload(
    LANGUAGES.en.note.replaceAll('2027', '2034').replaceAll('Night buses', 'Late trams'),
    'comet-note.md',
  )
  await officer.submit(file, '/attachment')
  const page = await officer.get(`${file}/differences?lang=en`)
  assert.ok(
    told(page).includes('A new guiding question') && told(page).includes('A new reference document'),
    String(told(page)),
  )
  const all = page.page.querySelectorAll('input[name=mark]').map(one => one.getAttribute('value')!)
  await officer.submit(`${file}/differences`, '/differences', { mark: all })
  const put = await officer.submit(`${file}/differences`, '/putting')
  assert.equal(put.location, `${address}/revision`)
  assert.match(plain((await officer.get(`${address}/revision?lang=en`)).body), /Omar Sy/)
  const visitor = await world.as(null)
  const before = plain((await visitor.get(`${address}?lang=en`)).page.querySelector('main')!.text)
  assert.doesNotMatch(before, /Omar Sy|safely|Safe stops/)
  assert.match(before, /13:00–15:00/)
  assert.match(
    plain((await officer.get(`${file}/differences?lang=en`)).page.querySelector('h1')!.text),
    /Nothing is different/,
  )

  const out = await officer.submit(`${address}/revision`, '/revision/publication')
  assert.ok([302, 303].includes(out.status), String(out.status))
  const after = plain((await visitor.get(`${address}?lang=en`)).page.querySelector('main')!.text)
  assert.match(after, /Omar Sy/)
  assert.match(after, /Who gets home safely/)
  assert.match(after, /13:00–15:30/)
  assert.equal(told(await officer.get(`${file}/differences?lang=en`)).length, 0)
})

test('a file about a session of a draft stays with that session when the draft is published', async () => {
  const words = LANGUAGES.en.programme
    .replace('Lamps', 'Meteors')
    .replaceAll('2027', '2035')
    .replaceAll('Night buses', 'Night boats')
  const target = await upload(words, 'meteors.md')
  const file = await upload(
    LANGUAGES.en.note.replaceAll('2027', '2035').replaceAll('Night buses', 'Night boats'),
    'meteor-note.md',
  )
  await officer.submit(file, '/attachment')
  const count = told(await officer.get(`${file}/differences?lang=en`)).length
  await officer.submit(target, '/publication', { slug: 'meteors' })
  const page = await officer.get(`${file}/differences?lang=en`)
  assert.equal(told(page).length, count)
  assert.match(page.page.querySelector('.lead a')!.getAttribute('href')!, /\/towns\/sessions\//)
})

test('a file in another language is compared in what needs no language, and says so', async () => {
  const words = LANGUAGES.en.programme.replace('Lamps', 'Planets').replaceAll('2027', '2036')
  await upload(words, 'planets.md')
  const note = LANGUAGES.fr.note.replaceAll('10 juin 2027', '9 juin 2036')
  const file = await upload(note, 'planet-note.fr.md')
  const about = (await officer.get(file)).page
    .querySelectorAll('select[name=about] option')
    .find(one => /Night buses.*2036/.test(one.text))!
  await officer.submit(file, '/attachment', { about: about.getAttribute('value')! })
  const page = await officer.get(`${file}/differences?lang=en`)
  assert.match(plain(page.body), /in different languages/)
  assert.ok(told(page).includes('Other hours') && told(page).includes('A new speaker'), String(told(page)))
  assert.ok(!told(page).includes('Another title') && !told(page).includes('A new guiding question'), String(told(page)))
})
