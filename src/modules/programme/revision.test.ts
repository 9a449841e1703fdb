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

const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, '').replace(/\s+/g, ' ')
const words = (title: string) => `# ${title}

## ${title} one, 9 December 2026, 13:00-16:00 (Geneva time)

**13:00-14:20** What was closed (80 min)
- Amara Dikko, secretary, Lake Union

**14:20-14:35** Break (15 min)

**14:35-16:00** Conclusions (85 min)

## ${title} two, 16 December 2026, 13:00-16:00 (Geneva time)

**13:00-16:00** Plenary
`

/** Publishes two sessions; gives the addresses of both. */
async function published(title: string): Promise<[string, string]> {
  const file = { field: 'file', name: `${title}.md`, bytes: Buffer.from(words(title)) }
  const sent = await officer.submit('/towns/programme/new', '/towns/programme/drafts', {}, file)
  await officer.submit(sent.location!.split('?')[0]!, '/publication', { slug: title })
  const { body } = await officer.json(`/api/v1/towns/programme/${title.toLowerCase()}`)
  const [one, two] = (body as { sessions: { slug: string }[] }).sessions
  return [`/towns/sessions/${one!.slug}`, `/towns/sessions/${two!.slug}`]
}

const agendaOf = async (address: string, who: Browser) =>
  (await who.get(`${address}?lang=en&zone=Europe/Zurich`)).page
    .querySelectorAll('.agenda > li')
    .map(one =>
      plain(`${one.querySelector('time')?.childNodes[0]?.text ?? ''} ${one.querySelector('h3')?.text ?? ''}`).trim(),
    )

async function begun(address: string): Promise<{ base: string; lines: string[] }> {
  const sent = await officer.submit(address, `${address}/revision`)
  assert.equal(sent.location, `${address}/revision`)
  const page = await officer.get(sent.location!)
  return {
    base: sent.location!,
    lines: page.page.querySelectorAll('.agenda > li').map(one => one.getAttribute('id')!.slice('line-'.length)),
  }
}

test('a longer line moves what follows; nobody sees it before it is put out, and then the page says what changed', async () => {
  const [address] = await published('Longer')
  const { base, lines } = await begun(address)
  const saved = await officer.submit(`${base}/lines/${lines[0]}`, `/lines/${lines[0]}`, { minutes: '90' })
  assert.equal(saved.status, 303)
  const preview = plain((await officer.get(`${base}?lang=en`)).page.querySelector('main')!.text)
  assert.match(preview, /13:00–14:30 ?13:00–14:20/, 'the new hours beside those that everybody reads')
  assert.match(preview, /14:30–14:45 ?14:20–14:35/)
  const visitor = await world.as(null)
  assert.deepEqual(await agendaOf(address, visitor), ['13:00 What was closed', '14:20 Break', '14:35 Conclusions'])

  const out = await officer.submit(base, `${base}/publication`)
  assert.equal(out.location, `${address}?done=programme-put-out`)
  assert.deepEqual(await agendaOf(address, visitor), ['13:00 What was closed', '14:30 Break', '14:45 Conclusions'])
  const changes = plain((await visitor.get(`${address}?lang=en`)).page.querySelector('#changes')!.text)
  assert.match(changes, /Changed on .*13:00–16:00 → 13:00–16:10.*Agenda \(Break\): 14:20–14:35 14:30–14:45/)
  assert.match((await visitor.get(`${address}.ics`)).body, /SEQUENCE:1/)
  const told = await world.everyRow<{ payload: { session: string; change: string } }>(
    "select payload from kernel_event where name = 'session.changed'",
  )
  assert.equal(told.length, 1)
  assert.ok(told[0]!.payload.session && told[0]!.payload.change)
})

test('a fixed line stays where it is', async () => {
  const [address] = await published('Fixed')
  const { base, lines } = await begun(address)
  await officer.submit(`${base}/lines/${lines[1]}`, `/lines/${lines[1]}`, { fixed: 'yes' })
  await officer.submit(`${base}/lines/${lines[0]}`, `/lines/${lines[0]}`, { minutes: '70' })
  await officer.submit(base, `${base}/publication`)
  assert.deepEqual(await agendaOf(address, officer), ['13:00 What was closed', '14:20 Break', '14:35 Conclusions'])
})

test('lines are moved, added and taken out by buttons alone', async () => {
  const [address] = await published('Arranged')
  const { base, lines } = await begun(address)
  await officer.submit(base, `${base}/arrangement`, { up: lines[1]! })
  const added = await officer.submit(`${base}/lines/new?after=${lines[1]}`, '/lines/new', {
    title: 'A song',
    minutes: '5',
  })
  assert.equal(added.status, 303, added.page.querySelector('#problems')?.text ?? '')
  await officer.submit(base, `${base}/arrangement`, { out: lines[2]! })
  await officer.submit(base, `${base}/publication`)
  assert.deepEqual(await agendaOf(address, officer), ['13:00 Break', '13:15 A song', '13:20 What was closed'])
})

test('words are corrected in one language at a time, and the faces of the others stay', async () => {
  const [address] = await published('Faces')
  const { base, lines } = await begun(address)
  const line = `${base}/lines/${lines[1]}`
  await officer.submit(`${line}?face=fr`, `/lines/${lines[1]}`, { title: 'Pause' })
  await officer.submit(`${base}/head?face=fr`, `${base}/head`, { title: 'Les visages', place: 'Genève' })
  await officer.submit(base, `${base}/publication`)
  const french = await (await world.as(null)).get(`${address}?lang=fr`)
  assert.match(french.page.querySelector('h1')!.text, /Les visages/)
  assert.match(french.page.querySelector('.agenda')!.text, /Pause/)
  const english = await (await world.as(null)).get(`${address}?lang=en`)
  assert.match(english.page.querySelector('h1')!.text, /Faces one/)
  assert.match(english.page.querySelector('.agenda')!.text, /Break/)
})

test('a session that begins later takes its agenda along, and shows when that is where the members live', async () => {
  const [address] = await published('Moved')
  const { base } = await begun(address)
  const head = await officer.get(`${base}/head?lang=en`)
  assert.match(plain(head.page.querySelector('table')!.text), /night/)
  const wrong = await officer.submit(`${base}/head?lang=en`, `${base}/head`, { start: '25:00', zone: 'CET' })
  assert.equal(wrong.status, 422)
  assert.ok(wrong.page.querySelector('#start-problem') && wrong.page.querySelector('#zone-problem'))
  await officer.submit(`${base}/head`, `${base}/head`, { start: '15:00', date: '2026-12-10' })
  await officer.submit(base, `${base}/publication`)
  assert.deepEqual(await agendaOf(address, officer), ['15:00 What was closed', '16:20 Break', '16:35 Conclusions'])
  assert.match((await officer.get(`${address}.ics`)).body, /DTSTART;TZID=Europe\/Zurich:20261210T150000/)
})

test('two who correct one session at once do not overwrite each other unknowingly', async () => {
  const [address] = await published('Both')
  const { base, lines } = await begun(address)
  const late = officer.fieldsOf(await officer.get(`${base}/lines/${lines[0]}`), `/lines/${lines[0]}`)
  await officer.submit(`${base}/lines/${lines[1]}`, `/lines/${lines[1]}`, { minutes: '20' })
  late.set('title', 'Mine')
  const refused = await officer.post(`${base}/lines/${lines[0]}`, late)
  assert.equal(refused.status, 422)
  assert.equal(refused.page.querySelector('#title')!.getAttribute('value'), 'Mine')
})

test('a correction begun before somebody called the session off is not put out over it', async () => {
  const [address] = await published('Stale')
  const { base, lines } = await begun(address)
  await officer.submit(`${base}/lines/${lines[0]}`, `/lines/${lines[0]}`, { minutes: '30' })
  const page = await officer.get(base)
  const key = officer.fieldsOf(page, `${base}/publication`)
  await officer.submit(address, `${address}/cancellation`)
  assert.equal((await officer.post(`${base}/publication`, key)).status, 409)
  assert.match((await officer.get(`${base}?lang=en`)).body, /changed otherwise/)
  await officer.submit(base, `${base}/discarding`)
  assert.equal((await officer.get(base)).status, 404)
})

test('a session that is called off says so, leaves the list of what comes next, and can take place after all', async () => {
  const [address] = await published('Off')
  await officer.submit(address, `${address}/cancellation`)
  const visitor = await world.as(null)
  assert.match((await visitor.get(`${address}?lang=en`)).page.querySelector('.notice')!.text, /does not take place/)
  assert.match((await visitor.get(`${address}.ics`)).body, /METHOD:CANCEL[\s\S]*STATUS:CANCELLED/)
  await officer.submit(address, `${address}/cancellation/ending`)
  assert.doesNotMatch((await visitor.get(`${address}?lang=en`)).body, /class="notice wrong"/)
  assert.match((await visitor.get(`${address}.ics`)).body, /SEQUENCE:2[\s\S]*STATUS:CONFIRMED/)
})

test('a session held again for another half of the world is read as one with the first', async () => {
  const [address, next] = await published('Twice')
  const again = await officer.submit(`${address}/again`, `${address}/again`, {
    start: '09:00',
    zone: 'Asia/Manila',
    place: 'Manila',
  })
  assert.equal(again.status, 303, again.page.querySelector('#problems')?.text ?? '')
  const other = again.location!.split('?')[0]!
  const visitor = await world.as(null)
  const second = plain((await visitor.get(`${other}?lang=en`)).page.querySelector('main')!.text)
  assert.match(second, /Session 1 of 2/)
  assert.match(second, /09:00–12:00 in Manila/)
  assert.match(second, /Also held on .*13:00–16:00 in Genève/)
  assert.match(second, /10:20.*Break/, 'its agenda has the hours of its place')
  assert.equal((await visitor.get(next)).page.querySelector('a[rel=prev]')!.getAttribute('href'), address)
  const series = await visitor.get('/towns/programme/twice?lang=en')
  assert.equal(series.page.querySelectorAll('ol.open-now > li').length, 2)
  assert.match(plain(series.page.querySelector('ol.open-now > li')!.text), /Also held on/)
})

test('what a session concluded opens the next one', async () => {
  const [address, next] = await published('Concluded')
  const kept = await officer.submit(`${address}/conclusions`, `${address}/conclusions`, {
    language: 'en',
    conclusions: 'Every town takes its water back.',
  })
  assert.equal(kept.status, 303)
  const visitor = await world.as(null)
  assert.match((await visitor.get(`${address}?lang=en`)).page.querySelector('#concluded')!.text, /What this session/)
  const after = plain((await visitor.get(`${next}?lang=en`)).page.querySelector('main')!.text)
  assert.match(after, /What earlier sessions concluded.*Every town takes its water back\..*Agenda/)
})

test('nobody but the staff begins, sees or puts out a correction, calls off, holds again or concludes', async () => {
  const [address] = await published('Refused')
  const { base, lines } = await begun(address)
  for (const slug of ['member-sw', 'delegate-es', 'officer-water', null]) {
    const browser = await world.as(slug)
    for (const page of [
      base,
      `${base}/head`,
      `${base}/lines/${lines[0]}`,
      `${address}/conclusions`,
      `${address}/again`,
    ])
      assert.equal((await browser.get(page)).status, 403, `${slug} ${page}`)
    const shown = await browser.get(address)
    assert.equal(shown.page.querySelector('#staff'), null)
    const key = slug ? browser.fieldsOf(shown, '/sign-out').get('key')! : world.visitorKey()
    for (const to of [base, `${base}/publication`, `${base}/discarding`, `${address}/cancellation`]) {
      const sent = await browser.post(to, new URLSearchParams({ key }))
      assert.ok([401, 403].includes(sent.status), `${slug} ${to}: ${sent.status}`)
    }
  }
})

test('the pages of a long agenda fit in the first visit, in every language', async () => {
  const rows = Array.from({ length: 30 }, (_, at) => {
    const hour = (minutes: number) =>
      `${String(9 + Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
    return `**${hour(at * 15)}-${hour(at * 15 + 15)}** Part number ${at} of a long day (15 min)\n- Speaker Number${at}, secretary, Lake Union\n`
  })
  const text = `# Long day\n\n## Long day one, 9 December 2026, 09:00-16:30 (Geneva time)\n\n${rows.join('\n')}`
  const file = { field: 'file', name: 'long.md', bytes: Buffer.from(text) }
  const sent = await officer.submit('/towns/programme/new', '/towns/programme/drafts', {}, file)
  await officer.submit(sent.location!.split('?')[0]!, '/publication', { slug: 'long-day' })
  const { body } = await officer.json('/api/v1/towns/programme/long-day')
  const address = `/towns/sessions/${(body as { sessions: { slug: string }[] }).sessions[0]!.slug}`
  const { base, lines } = await begun(address)
  for (const page of [address, base, `${base}/head`, `${base}/lines/${lines[3]}`, `${address}/again`])
    for (const lang of ['en', 'fr', 'ar']) {
      const size = brotliCompressSync((await officer.get(`${page}?lang=${lang}`)).body).length
      assert.ok(size <= budgets.firstVisit, `${page} in ${lang}: ${size}`)
    }
})
