import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { mailsNow, mailsTo } from '../../../test/mailbox.ts'
import { type Browser, openWorld, type World } from '../../../test/world.ts'
import { readPaper } from '../../kernel/paper/read-file.ts'
import { originalOf } from '../../kernel/text.ts'
import { visibleNetwork } from '../networks/index.ts'
import { programmeTexts } from './index.ts'

let world: World
let officer: Browser
let visitor: Browser
let people: Record<string, string>

before(async () => {
  world = await openWorld()
  await world.byDay()
  officer = await world.as('officer')
  visitor = await world.as(null)
  const rows = await world.everyRow<{ slug: string; id: string }>('select slug, id from register_person')
  people = Object.fromEntries(rows.map(({ slug, id }) => [slug, id]))
})
after(() => world.close())

const day = (ahead: number) =>
  Temporal.Now.zonedDateTimeISO('UTC').toPlainDate().add({ days: ahead }).toLocaleString('en-GB', { dateStyle: 'long' })
const pathOf = (link: string) => link.split('?')[0]!
const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n')

/** Publishes two sessions; gives the addresses of both. */
async function published(title: string, ahead = 10): Promise<[string, string]> {
  const words = `# ${title}

## ${title} one, ${day(ahead)}, 13:00-16:00 (Geneva time)

**13:00-14:20** What was closed (80 min)
- Selma Zenati, secretary, Lake Union (to be confirmed)

**14:20-16:00** Conclusions (100 min)

## ${title} two, ${day(ahead + 20)}, 13:00-16:00 (Geneva time)

**13:00-16:00** Plenary
`
  const file = { field: 'file', name: `${title}.md`, bytes: Buffer.from(words) }
  const sent = await officer.submit('/towns/programme/new', '/towns/programme/drafts', {}, file)
  await officer.submit(sent.location!.split('?')[0]!, '/publication', { slug: title })
  const { body } = await officer.json(`/api/v1/towns/programme/${title.toLowerCase()}`)
  const [one, two] = (body as { sessions: { slug: string }[] }).sessions
  return [`/towns/sessions/${one!.slug}`, `/towns/sessions/${two!.slug}`]
}

interface Row {
  id: string
  state: string
  asked: number
  sent: number
  placed: { added: boolean } | null
  channel: string | null
  ended: boolean
}
const invitationsOf = (address: string) =>
  world.everyRow<Row>(`select invitation.id, state, asked, sent, placed, channel, ended_at is not null as ended
    from programme_invitation invitation join programme_session session on session.id = session_id
    where session.slug = '${address.split('/').at(-1)}' order by invited_at, invitation.id`)
/** Waits for the last of a session to be so. */
const invitation = (address: string, is: (row: Row) => boolean) =>
  world.until(async () => {
    const last = (await invitationsOf(address)).at(-1)
    return last && is(last) ? last : null
  })
const isPrinted = (address: string, is: RegExp, who: Browser = visitor) =>
  world.until(async () => is.test((await who.get(`${address}?lang=en`)).page.querySelector('main')!.text))
const settled = () =>
  world.until(async () => {
    const left = await world.everyRow(`select from jobs.job
      where name in ('place-speakers', 'invite-speakers', 'ask-speakers-again') and state < 'completed' limit 1`)
    return left.length === 0
  })

/** Asks somebody of the cast, or somebody new, and gives their link. */
async function asked(address: string, who: Record<string, string>, box: string): Promise<string> {
  const before = (await mailsNow(world, box, 'speaker')).length
  const sent = await officer.submit(`${address}/speakers`, `${address}/speakers`, who)
  assert.equal(sent.status, 303, sent.body)
  const mails = await mailsTo(world, box, { purpose: 'speaker', count: before + 1 })
  return pathOf(mails.at(-1)!.links[0]!)
}
const printedOne = async (address: string) => {
  const page = await officer.get(`${address}/speakers`)
  return page.page
    .querySelectorAll('select[name=as] option')
    .map(one => one.getAttribute('value')!)
    .find(value => value.startsWith('speaker:'))!
}

test('a speaker of the programme is asked: one mail in their language, that names neither session, network nor hour', async () => {
  const [address] = await published('Alpha')
  const link = await asked(address, { person: people['caller']!, as: await printedOne(address) }, 'caller@example.org')
  const [mail, ...more] = await mailsNow(world, 'caller@example.org', 'speaker')
  assert.deepEqual(more, [])
  assert.equal(mail!.language, 'ar')
  assert.equal(mail!.direction, 'rtl')
  assert.doesNotMatch(mail!.subject + mail!.text + mail!.html, /Alpha|towns|Selma|سلمى|شبكة|Lake|13:00|12:00/)
  assert.doesNotMatch(`${mail!.subject}`, /تحدث|جلسة|نقاب/)
  assert.match(link, /^\/l\/[\w-]{38}$/)

  const page = await visitor.get(`${link}?lang=en`)
  assert.equal(page.status, 200)
  assert.match(page.headers.get('cache-control')!, /no-store/)
  assert.equal(page.headers.get('referrer-policy'), 'no-referrer')
  const text = page.page.querySelector('main')!.text.replace(/\s+/g, ' ')
  assert.match(text, /Alpha one/)
  assert.match(text, /for you \(Tunis\)/, 'the hour where she is')
  assert.match(text, /What was closed/)
  assert.match((await visitor.get(`${link}?lang=ar`)).body, /dir="rtl"/)
})

test('looking changes nothing, however often a mail scanner does; saying yes twice says it once', async () => {
  const [address] = await published('Beta')
  const link = await asked(address, { person: people['caller']!, as: await printedOne(address) }, 'caller@example.org')
  for (let i = 0; i < 3; i++) assert.equal((await visitor.get(link)).status, 200)
  for (const path of ['/yes', '/no', '/self', '/slides']) assert.equal((await visitor.get(link + path)).status, 404)
  assert.equal((await invitation(address, one => one.sent === 1)).state, 'invited')
  assert.match((await visitor.get(`${address}?lang=en`)).body, /to be confirmed/)

  const fields = visitor.fieldsOf(await visitor.get(link), '/yes')
  fields.set('speaks', 'ar')
  const answers = await Promise.all(Array.from({ length: 8 }, () => visitor.post(`${link}/yes`, fields)))
  assert.ok(answers.every(one => [303, 503].includes(one.status)))
  await invitation(address, one => one.placed !== null)
  const events = () => world.everyRow("select from kernel_event where name = 'speaker.answered'")
  const count = (await events()).length
  // A fresh page with a fresh key, as after "back".
  assert.equal((await visitor.submit(link, '/self', { words: '' })).status, 303)
  assert.equal((await events()).length, count)
})

test('a yes takes "to be confirmed" away on the page, in JSON, in the Word file; a mark is no news to members', async () => {
  const [address] = await published('Gamma')
  const link = await asked(address, { person: people['caller']!, as: await printedOne(address) }, 'caller@example.org')
  const docx = async () => {
    const response = await fetch(new URL(`${address}.docx?lang=en`, world.house.origin))
    const paper = await readPaper('x.docx', Buffer.from(await response.arrayBuffer()))
    return JSON.stringify(paper.blocks)
  }
  assert.match(await docx(), /to be confirmed/)
  assert.equal((await visitor.submit(link, '/yes', { speaks: 'ar' })).status, 303)
  await isPrinted(address, /Selma Zenati(?![\s\S]*to be confirmed)/)
  const { body } = await visitor.json(`/api/v1${address}`)
  const [line] = (body as { agenda: { speakers: { confirmed: boolean }[] }[] }).agenda
  assert.equal(line!.speakers[0]!.confirmed, true)
  assert.doesNotMatch(await docx(), /to be confirmed/)
  assert.equal((body as { changes: unknown[] }).changes.length, 0)
  assert.equal((body as { session: { sequence: number } }).session.sequence, 0)
})

test('what they say of themself and the slides the secretariat shows stand beside a confirmed speaker, and go with a no', async () => {
  const [address] = await published('Delta')
  const link = await asked(address, { person: people['caller']!, as: await printedOne(address) }, 'caller@example.org')
  const kept = await visitor.submit(link, '/self', {
    role: 'general secretary',
    organisation: 'Lake Towns Union',
    words: 'She has run waterworks for fifteen years.',
    language: 'en',
  })
  assert.equal(kept.status, 303, kept.body)
  const slides = await visitor.submit(link, '/slides', {}, { field: 'file', name: 'waterworks.pdf', bytes: PDF })
  assert.equal(slides.status, 303, slides.body)
  await settled()
  assert.doesNotMatch((await visitor.get(address)).body, /waterworks/, 'nothing before the yes')

  assert.equal((await visitor.submit(link, '/yes')).status, 303)
  await isPrinted(address, /fifteen years/)
  const { id } = await invitation(address, one => one.placed !== null)
  const page = await visitor.get(`${address}?lang=en`)
  assert.match(page.page.querySelector('.speakers')!.text, /general secretary.*Lake Towns Union/s)
  assert.doesNotMatch(page.body, /waterworks\.pdf/, 'no slides before the secretariat shows them')
  const [file] = await world.everyRow<{ id: string }>('select id from programme_slides order by at desc limit 1')
  assert.equal((await visitor.get(`${address}/slides/${file!.id}`)).status, 404)
  assert.equal((await visitor.get(`${address}/speakers/${id}/slides/${file!.id}`)).status, 404)
  const given = await officer.get(`${address}/speakers/${id}/slides/${file!.id}`)
  assert.equal(given.status, 200)
  assert.match(given.headers.get('content-disposition')!, /attachment/)

  const shown = await officer.submit(`${address}/speakers/${id}`, `${address}/speakers/${id}/slides`)
  assert.equal(shown.status, 303, shown.body)
  const link2 = (await visitor.get(`${address}?lang=en`)).page
    .querySelector('.speakers a[download]')!
    .getAttribute('href')!
  assert.equal(link2, `${address}/slides/${file!.id}`)
  assert.equal((await visitor.get(link2)).status, 200)
  const texts = await world.read('translator', async tx => {
    const holder = programmeTexts.find(one => one.kind === 'programme-speaker-bio')!
    return holder.list(tx, await visibleNetwork(tx, 'towns'), 50)
  })
  assert.ok(
    texts.some(one => originalOf(one.text).text.includes('fifteen years')),
    'translators have it',
  )

  const no = await visitor.submit(link, '/no', { words: 'My daughter is ill.', language: 'en' })
  assert.equal(no.status, 303)
  assert.equal((await visitor.get(link2)).status, 404, 'at once')
  await isPrinted(address, /to be confirmed/)
  const after = await visitor.get(`${address}?lang=en`)
  assert.doesNotMatch(after.body, /fifteen years|waterworks\.pdf|daughter|declined|not speak/)
  assert.match((await officer.get(`${address}/speakers/${id}?lang=en`)).body, /My daughter is ill/)
})

test('whom the register does not know is entered for the secretariat alone, and nothing shows that they were asked', async () => {
  const [address] = await published('Epsilon')
  const line = (await officer.get(`${address}/speakers`)).page
    .querySelectorAll('select[name=as] option')
    .map(one => one.getAttribute('value')!)
    .find(value => value.startsWith('line:'))!
  const who = {
    name: 'Quenby Ostwald',
    email: 'quenby.ostwald@example.net',
    reads: 'es',
    as: line,
    role: 'witness',
    minutes: '12',
  }
  const link = await asked(address, who, 'quenby.ostwald@example.net')
  assert.equal((await mailsNow(world, 'quenby.ostwald@example.net', 'speaker'))[0]!.language, 'es')
  const canary = /Quenby|Ostwald|quenby\.ostwald|invitation|asked to speak/i
  const delegate = await world.as('delegate-es')
  for (const who of [visitor, delegate]) {
    const pages = [
      address,
      `/api/v1${address}`,
      `${address}.ics`,
      '/towns/people',
      '/towns',
      '/towns/programme/epsilon',
      '/towns/monday',
    ]
    for (const path of pages) assert.doesNotMatch((await who.get(path)).body, canary, path)
    const { body } = await who.json('/api/v1/search?q=Ostwald')
    assert.deepEqual((body as { results: unknown[] }).results, [])
  }
  for (const kind of ['docx', 'pdf'] as const) {
    const response = await fetch(new URL(`${address}.${kind}?lang=en`, world.house.origin))
    const bytes = Buffer.from(await response.arrayBuffer())
    const text = kind === 'docx' ? JSON.stringify((await readPaper('x.docx', bytes)).blocks) : bytes.toString('latin1')
    assert.doesNotMatch(text, canary)
  }
  for (const slug of ['delegate-es', 'member-sw', 'officer-water', null]) {
    const browser = await world.as(slug)
    assert.ok([403, 404].includes((await browser.get(`${address}/speakers`)).status), `${slug}`)
  }
  const [record] = await world.everyRow<{ scope_ids: string[] }>(
    "select scope_ids from register_person where name = 'Quenby Ostwald'",
  )
  assert.deepEqual(record!.scope_ids, [])

  assert.equal((await visitor.submit(link, '/yes', { speaks: 'en' })).status, 303)
  await isPrinted(address, /Quenby Ostwald · witness · 12 min/)
  const { body } = await visitor.json(`/api/v1${address}`)
  const { changes, session } = body as {
    changes: { what: { what: string; after: string }[] }[]
    session: { sequence: number }
  }
  assert.deepEqual(
    changes[0]!.what.map(one => [one.what, one.after]),
    [['people', null]],
  )
  assert.equal(session.sequence, 1)
  assert.doesNotMatch((await visitor.get(address)).body, /quenby\.ostwald/)

  const again = await officer.submit(`${address}/speakers`, `${address}/speakers`, {
    ...who,
    as: '',
    name: 'Q. Ostwald',
  })
  assert.equal(again.status, 303)
  assert.equal(
    (await world.everyRow("select from register_person where name like '%Ostwald'")).length,
    1,
    'found by their address',
  )

  assert.equal((await visitor.submit(link, '/no')).status, 303)
  await world.until(async () => !(await visitor.get(address)).body.match(/<strong>Quenby/))
})

test('who is silent is reminded, once a day; who answered is not written to', async () => {
  const [address] = await published('Zeta')
  await asked(address, { person: people['caller']!, as: await printedOne(address) }, 'caller@example.org')
  const yes = await asked(address, { person: people['delegate-es']!, as: '' }, 'delegate-es@example.org')
  await asked(address, { person: people['member-sw']!, as: '' }, 'member-sw@example.org')
  assert.equal((await visitor.submit(yes, '/yes')).status, 303)
  await settled()
  const at = `${address}/speakers`
  assert.doesNotMatch((await officer.get(at)).body, /\/reminder"/, 'they were written to a moment ago')
  await world.everyRow(`update programme_invitation set sent_at = sent_at - interval '2 days'
    where session_id = (select id from programme_session where slug = '${address.split('/').at(-1)}')`)
  const before = await Promise.all(
    ['caller', 'delegate-es', 'member-sw'].map(
      async slug => (await mailsNow(world, `${slug}@example.org`, 'speaker')).length,
    ),
  )
  assert.match((await officer.get(`${at}?lang=en`)).body, /Remind the 2 who have not answered/)
  assert.equal((await officer.submit(at, `${at}/reminder`)).status, 303)
  await settled()
  const after = await Promise.all(
    ['caller', 'delegate-es', 'member-sw'].map(
      async slug => (await mailsNow(world, `${slug}@example.org`, 'speaker')).length,
    ),
  )
  assert.deepEqual(
    after.map((count, i) => count - before[i]!),
    [1, 0, 1],
  )
  assert.doesNotMatch((await officer.get(at)).body, /\/reminder"/)
  const monday = await officer.get('/towns/monday?lang=en')
  assert.match(monday.body, /2 speakers have not answered/)
})

test('the secretariat enters an answer from the phone under its own name, and withdraws an invitation: the link ends', async () => {
  const [address] = await published('Eta')
  const link = await asked(address, { person: people['caller']!, as: await printedOne(address) }, 'caller@example.org')
  const { id } = await invitation(address, one => one.sent === 1)
  const at = `${address}/speakers/${id}`
  assert.equal((await officer.submit(at, `${at}/answer`, { answer: 'confirmed' })).status, 303)
  await isPrinted(address, /Selma Zenati(?![\s\S]*to be confirmed)/)
  assert.match((await officer.get(`${at}?lang=en`)).body, /on the phone/)
  const [row] = await world.everyRow<{ answered_by: string }>(
    `select answered_by from programme_invitation where id = '${id}'`,
  )
  assert.equal(row!.answered_by, people['officer'])

  const fields = visitor.fieldsOf(await visitor.get(link), '/self')
  fields.set('words', 'Written while it was withdrawn.')
  assert.equal((await officer.submit(at, `${at}/withdrawal`)).status, 303)
  assert.equal((await visitor.get(link)).status, 404)
  const late = await visitor.post(`${link}/self`, fields)
  assert.equal(late.status, 404)
  assert.match(late.body, /Written while it was withdrawn/, 'shown to whoever typed it')
  await isPrinted(address, /to be confirmed/)
})

test('a session that is moved asks everybody anew, by a new link; one called off says so, and asks nothing', async () => {
  const [address] = await published('Theta')
  const link = await asked(address, { person: people['caller']!, as: await printedOne(address) }, 'caller@example.org')
  const no = await asked(address, { person: people['delegate-es']!, as: '' }, 'delegate-es@example.org')
  await visitor.submit(link, '/yes')
  await visitor.submit(no, '/no')
  await isPrinted(address, /Selma Zenati(?![\s\S]*to be confirmed)/)
  const heard = async (slug: string) => (await mailsNow(world, `${slug}@example.org`, 'speaker')).length
  const [selma, lucia] = [await heard('caller'), await heard('delegate-es')]

  const begun = await officer.submit(address, `${address}/revision`)
  await officer.submit(`${begun.location}/head`, '/head', { start: '09:00', end: '12:00' })
  assert.equal((await officer.submit(begun.location!, '/publication')).status, 303)
  const mails = await mailsTo(world, 'caller@example.org', { purpose: 'speaker', count: selma + 1 })
  await isPrinted(address, /to be confirmed/)
  assert.equal(await heard('delegate-es'), lucia, 'whoever declined hears nothing more')
  const anew = pathOf(mails.at(-1)!.links[0]!)
  assert.notEqual(anew, link)
  assert.match((await visitor.get(`${anew}?lang=en`)).body, /was moved to the hour above/)
  assert.equal((await visitor.submit(anew, '/yes')).status, 303)
  await isPrinted(address, /Selma Zenati(?![\s\S]*to be confirmed)/)

  assert.equal((await officer.submit(address, '/cancellation')).status, 303)
  await mailsTo(world, 'caller@example.org', { purpose: 'speaker', count: selma + 2 })
  const off = await visitor.get(`${anew}?lang=en`)
  assert.match(off.body, /called off/)
  assert.equal(off.page.querySelectorAll('main form').length, 0)
  await settled()
  assert.equal((await officer.submit(address, '/cancellation/ending')).status, 303)
  await mailsTo(world, 'caller@example.org', { purpose: 'speaker', count: selma + 3 })
  assert.match((await visitor.get(`${anew}?lang=en`)).body, /you will speak/)
})

test('a correction that is on its way keeps the yes that comes meanwhile', async () => {
  const [address] = await published('Iota')
  const link = await asked(address, { person: people['caller']!, as: await printedOne(address) }, 'caller@example.org')
  const begun = await officer.submit(address, `${address}/revision`)
  assert.equal((await visitor.submit(link, '/self', { words: 'Fifteen years.', language: 'en' })).status, 303)
  assert.equal((await visitor.submit(link, '/yes')).status, 303)
  await invitation(address, one => one.placed !== null)
  await settled()
  await officer.submit(`${begun.location}/head`, '/head', { place: 'Lausanne' })
  assert.equal((await officer.submit(begun.location!, '/publication')).status, 303)
  await settled()
  const page = (await visitor.get(`${address}?lang=en`)).page.querySelector('main')!.text
  assert.match(page, /Lausanne/)
  assert.match(page, /Fifteen years/)
  assert.doesNotMatch(page, /to be confirmed/)
})

test('held again for another half of the world, nobody has said yes to that hour', async () => {
  const [address] = await published('Kappa')
  const link = await asked(address, { person: people['caller']!, as: await printedOne(address) }, 'caller@example.org')
  await visitor.submit(link, '/self', { words: 'Fifteen years.', language: 'en' })
  await visitor.submit(link, '/yes')
  await isPrinted(address, /Fifteen years/)
  const date = Temporal.Now.zonedDateTimeISO('UTC').toPlainDate().add({ days: 11 }).toString()
  const held = await officer.submit(`${address}/again`, '/again', {
    date,
    start: '10:00',
    zone: 'Asia/Manila',
    place: 'Manila',
  })
  const again = held.location!.split('?')[0]!
  const page = (await visitor.get(`${again}?lang=en`)).page.querySelector('main')!.text
  assert.match(page, /Selma Zenati[\s\S]*to be confirmed/)
  assert.doesNotMatch(page, /Fifteen years/)
  assert.deepEqual(await invitationsOf(again), [])
})

test('once the session is over the link says so, and takes nothing more', async () => {
  const [address] = await published('Lambda', 3)
  const link = await asked(address, { person: people['caller']!, as: await printedOne(address) }, 'caller@example.org')
  const fields = visitor.fieldsOf(await visitor.get(link), '/yes')
  await world.everyRow(`update programme_session set date = date - 10 where slug = '${address.split('/').at(-1)}'`)
  const page = await visitor.get(`${link}?lang=en`)
  assert.equal(page.status, 200)
  assert.match(page.body, /The session is over/)
  assert.equal(page.page.querySelectorAll('main form').length, 0)
  assert.equal((await visitor.post(`${link}/yes`, fields)).status, 404)
  assert.equal((await invitationsOf(address)).at(-1)!.state, 'invited')
  const refused = await officer.get(`${address}/speakers?lang=en`)
  assert.match(refused.body, /This session is over/)
})

test('what is no presentation, PDF or picture is refused in a sentence; the same file twice is kept once, at most five', async () => {
  const [address] = await published('Mu')
  const link = await asked(address, { person: people['caller']!, as: await printedOne(address) }, 'caller@example.org')
  const send = (name: string, bytes: Uint8Array) =>
    visitor.submit(`${link}?lang=en`, '/slides', {}, { field: 'file', name, bytes })
  for (const [name, bytes] of [
    ['talk.pdf', Buffer.from('<html><script>alert(1)</script></html>')],
    ['talk.html', Buffer.from('<html></html>')],
    ['talk.exe', PDF],
    ['talk.pptx', Buffer.from('PK\u0003\u0004 and nothing more')],
    ['empty.pdf', Buffer.alloc(0)],
  ] as const) {
    const answer = await send(name, bytes)
    assert.equal(answer.status, 422, name)
    assert.match(answer.page.querySelector('[role=alert]')!.text, /PDF|Choose a file|fichier|PDF/, name)
  }
  assert.equal((await visitor.submit(link, '/slides')).status, 422)
  const parts = new FormData()
  for (const [name, value] of visitor.fieldsOf(await visitor.get(link), '/yes')) parts.append(name, value)
  parts.append('file', new Blob([PDF as BlobPart]), 'talk.pdf')
  assert.equal((await visitor.post(`${link}/yes`, parts)).status, 400, 'a form that asks for no file takes none')
  assert.equal((await visitor.post(`/l/${'x'.repeat(38)}/slides`, parts)).status, 404)
  const count = () =>
    world.everyRow(`select from programme_slides slides join programme_invitation invitation on invitation.id = invitation_id
    join programme_session session on session.id = invitation.session_id where session.slug = '${address.split('/').at(-1)}'`)
  for (let i = 0; i < 2; i++) assert.equal((await send('talk.pdf', PDF)).status, 303)
  assert.equal((await count()).length, 1)
  for (let i = 0; i < 4; i++)
    assert.equal((await send(`talk ${i}.pdf`, Buffer.concat([PDF, Buffer.from(`% ${i}\n`)]))).status, 303)
  assert.equal((await count()).length, 5)
  const files = await world.everyRow('select from kernel_file')
  assert.equal((await visitor.submit(link, '/removal')).status, 303)
  assert.equal((await count()).length, 4)
  assert.equal((await world.everyRow('select from kernel_file')).length, files.length - 1)
})

test('nobody is asked twice for one place, two are not asked for the same, and without name or address nobody is', async () => {
  const [address] = await published('Nu')
  const at = `${address}/speakers`
  const as = await printedOne(address)
  await asked(address, { person: people['caller']!, as }, 'caller@example.org')
  const fields = officer.fieldsOf(await officer.get(`${at}?as=x`), at)
  fields.set('person', people['caller']!)
  fields.set('as', as)
  assert.equal((await officer.post(at, fields)).status, 303)
  assert.equal((await invitationsOf(address)).length, 1)
  const other = officer.fieldsOf(await officer.get(at), at)
  other.set('person', people['delegate-es']!)
  other.set('as', as)
  const taken = await officer.post(at, other)
  assert.equal(taken.status, 422)
  for (const [wrong, field] of [
    [{}, 'person'],
    [{ name: 'Only Name' }, 'email'],
    [{ email: 'only@example.net' }, 'name'],
    [{ name: 'Bad', email: 'nothing' }, 'email'],
    [{ person: people['officer-water']! }, 'person'],
    [{ person: people['caller']!, as: 'speaker:nobody' }, 'as'],
    [{ person: people['caller']!, as: '', minutes: 'abc' }, 'minutes'],
  ] as const) {
    const answer = await officer.submit(at, at, wrong)
    assert.equal(answer.status, 422, JSON.stringify(wrong))
    assert.ok(answer.page.querySelector(`[role=alert] a[href="#${field}"]`), JSON.stringify(wrong))
  }
  assert.equal((await invitationsOf(address)).length, 1)
})

test('a speaker is asked while the programme is a draft, and is the one printed under that name once it is published', async () => {
  const words = `# Xi

## Xi one, ${day(12)}, 13:00-16:00 (Geneva time)

**13:00-16:00** Plenary
- Selma Zenati (to be confirmed)

## Xi two, ${day(14)}, 13:00-16:00 (Geneva time)

**13:00-16:00** Plenary
`
  await world.everyRow("update register_person set name = 'Selma Zenati' where slug = 'caller'")
  const file = { field: 'file', name: 'Xi.md', bytes: Buffer.from(words) }
  const sent = await officer.submit('/towns/programme/new', '/towns/programme/drafts', {}, file)
  const draft = sent.location!.split('?')[0]!
  const at = `${draft}/sessions/1`
  const link = await asked(at, { person: people['caller']! }, 'caller@example.org')
  const second = await asked(`${draft}/sessions/2`, { person: people['delegate-es']! }, 'delegate-es@example.org')
  const page = await visitor.get(`${link}?lang=en`)
  assert.match(page.page.querySelector('main')!.text, /Xi one[\s\S]*for you \(Tunis\)/)
  assert.equal((await visitor.get(draft)).status, 404)
  for (const slug of ['delegate-es', 'officer-water', null])
    assert.ok([403, 404].includes((await (await world.as(slug)).get(`${at}/speakers`)).status))
  assert.equal((await visitor.submit(link, '/yes')).status, 303)

  const removed = await officer.submit(`${draft}/sessions/2`, '/removal')
  assert.equal(removed.status, 303)
  assert.equal((await visitor.get(second)).status, 404, 'what it was about is no more')
  const out = await officer.submit(draft, '/publication', { slug: 'xi' })
  assert.equal(out.status, 303, out.body)
  const { body } = await officer.json('/api/v1/towns/programme/xi')
  const address = `/towns/sessions/${(body as { sessions: { slug: string }[] }).sessions[0]!.slug}`
  await isPrinted(address, /Selma Zenati(?![\s\S]*to be confirmed)/)
  assert.equal((await visitor.get(link)).status, 200, 'her link goes on')
  assert.deepEqual(
    (await invitationsOf(address)).map(one => one.placed?.added),
    [false],
  )
})
