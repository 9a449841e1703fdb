import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { DOMAIN, type MailHouse, mailsWith, openMailHouse, patiently } from '../../../test/kits/mail-in.ts'
import type { World } from '../../../test/world.ts'

let house: MailHouse
let world: World
before(async () => {
  house = await openMailHouse()
  world = house.world
})
after(() => house?.close())

const TOWNS = `towns@${DOMAIN}`
const cameWith = (words: string) => mailsWith(world, words)
const one = async (words: string) => (await cameWith(words))[0]!

test('a mail to a network becomes an item of its staff, and nobody else learns of it', async () => {
  const response = await house.deliver({
    from: { name: 'Rosa Paredes', address: 'rosa@elsewhere.example' },
    to: TOWNS,
    subject: 'Una pregunta sobre el agua',
    text: '¿Cuándo empieza la reunión?',
    attachments: [
      { filename: 'carta.pdf', content: Buffer.from('%PDF-1.4\n%âãÏÓ\n') },
      { filename: 'tool.exe', content: Buffer.from('MZ......') },
    ],
  })
  assert.match(response, /^250/)
  const row = await one('sobre el agua')
  assert.deepEqual([row.state, row.apart, row.files], ['new', null, 2])
  const officer = await world.as('officer')
  const list = await officer.get('/towns/inbox')
  assert.match(list.body, /Una pregunta sobre el agua/)
  const page = await officer.get(`/towns/inbox/${row.item}`)
  assert.match(page.body, /¿Cuándo empieza la reunión\?/)
  assert.match(page.body, /rosa@elsewhere\.example/)
  const links = page.page.querySelectorAll('a[download]').map(link => link.getAttribute('href')!)
  const [pdf, exe] = [
    links.find(href => /files\/[^/]+$/.test(href))!,
    links.find(href => href.endsWith('/all-the-same'))!,
  ]
  assert.equal((await officer.get(pdf)).status, 200)
  // A program is behind a second step, and has no shorter address.
  assert.equal((await officer.get(exe)).status, 200)
  assert.equal((await officer.get(exe.replace('/all-the-same', ''))).status, 404)
  const original = links.find(href => href.endsWith('/original'))!
  assert.match((await officer.get(original)).body, /Subject: /)
  for (const slug of ['member-sw', 'officer-water', 'regional', null]) {
    const other = await world.as(slug)
    for (const address of [`/towns/inbox/${row.item}`, `/api/v1/towns/inbox/${row.item}`, pdf, exe, original])
      assert.equal((await other.get(address)).status, 404, `${slug} ${address}`)
    assert.doesNotMatch((await other.get('/towns/inbox')).body, /sobre el agua/)
    assert.doesNotMatch((await other.get('/api/v1/towns/inbox?q=agua')).body, /sobre el agua/)
  }
  const [kept] = await world.everyRow<{ text: string }>('select inbox_item::text as text from inbox_item')
  assert.doesNotMatch(kept!.text, /rosa@elsewhere/, 'the address lies open in the database')
})

test('the same mail again changes nothing, and addresses that nobody has are refused', async () => {
  const mail = {
    from: 'twice@elsewhere.example',
    to: TOWNS,
    subject: 'Twice told',
    text: 'Once.',
    messageId: '<twice@x.example>',
    date: new Date(0),
  }
  await house.deliver(mail)
  await house.deliver(mail)
  await one('Twice told')
  await house.deliver({ ...mail, messageId: '<after@x.example>', subject: 'After that' })
  await one('After that')
  assert.equal((await cameWith('Twice told')).length, 1)
  for (const to of ['nowhere', 'towns.nothing', 'towns.region.nothing', 'towns+abcdefghijklmnopqrstuvwx'])
    assert.match(await house.deliver({ ...mail, to: `${to}@${DOMAIN}` }), /^550/, to)
})

test('staff assign, note, answer and close; the answer goes out once, in its thread, with nothing beside it', async () => {
  await house.deliver({
    from: 'Kofi <kofi@elsewhere.example>',
    to: TOWNS,
    subject: 'Réunion de mardi',
    text: 'À quelle heure ?',
    messageId: '<kofi-1@elsewhere.example>',
  })
  const { item } = await one('Réunion de mardi')
  const address = `/towns/inbox/${item}`
  const officer = await world.as('officer')
  assert.equal((await officer.submit(address, `${address}/notes`, { words: 'SECRETNOTE' })).status, 303)
  const page = await officer.get(address)
  const fields = officer.fieldsOf(page, `${address}/answers`)
  fields.set('words', 'À dix heures.')
  fields.set('language', 'fr')
  assert.equal((await officer.post(`${address}/answers`, fields)).status, 303)
  assert.equal((await officer.post(`${address}/answers`, fields)).status, 303, 'sent again it goes on to the same page')
  const sent = () => house.outer.mails.filter(mail => mail.to.includes('kofi@elsewhere.example'))
  await patiently(async () => sent().length > 0)
  const [answer] = sent()
  const read = await answer!.read()
  assert.equal(read.from?.address, TOWNS)
  assert.match(read.replyTo?.[0]?.address ?? '', /^towns\+[a-z2-7]{24}@/)
  assert.equal(answer!.header('in-reply-to'), '<kofi-1@elsewhere.example>')
  assert.equal(answer!.header('auto-submitted'), undefined)
  assert.equal(read.subject, 'Re: Réunion de mardi')
  assert.match(read.text ?? '', /À dix heures/)
  assert.doesNotMatch(answer!.raw + read.text, /SECRETNOTE/)
  // He answers: the conversation goes on, whichever of the two ways leads there.
  await house.deliver({
    from: 'kofi@elsewhere.example',
    to: TOWNS,
    subject: 'Something else entirely',
    text: 'Merci KOFIDEUX',
    inReplyTo: answer!.header('message-id')!,
  })
  assert.equal((await one('KOFIDEUX')).item, item)
  await house.deliver({
    from: 'kofi@elsewhere.example',
    to: read.replyTo![0]!.address!,
    subject: 'Encore autre chose',
    text: 'Encore KOFITROIS',
  })
  const third = await one('KOFITROIS')
  assert.deepEqual([third.item, third.state], [item, 'assigned'])
  assert.equal(sent().length, 1, 'one answer went out')
  // Never by the subject alone.
  await house.deliver({ from: 'other@elsewhere.example', to: TOWNS, subject: 'Re: Réunion de mardi', text: 'STRANGER' })
  assert.notEqual((await one('STRANGER')).item, item)
  assert.equal((await officer.submit(address, `${address}/state`, { state: 'closed' })).status, 303)
  assert.match((await officer.get('/towns/inbox?which=closed')).body, /Réunion de mardi/)
})

test('two who answer at once are told, and no word is lost', async () => {
  await house.deliver({ from: 'both@elsewhere.example', to: TOWNS, subject: 'For two', text: 'Hello' })
  const { item } = await one('For two')
  const address = `/towns/inbox/${item}`
  const [first, second] = [await world.as('officer'), await world.as('officer')]
  const [one_, two] = [
    first.fieldsOf(await first.get(address), `${address}/answers`),
    second.fieldsOf(await second.get(address), `${address}/answers`),
  ]
  one_.set('words', 'The first answer')
  two.set('words', 'The second answer')
  assert.equal((await first.post(`${address}/answers`, one_)).status, 303)
  const told = await second.post(`${address}/answers`, two)
  assert.equal(told.status, 422)
  assert.match(told.body, /The first answer/)
  assert.match(told.body, /The second answer/)
})

test('a region’s address leads to its own staff and those above, and to no other region', async () => {
  const [region] = await world.everyRow<{ slug: string; id: string }>(`
    select region.slug, region.id from networks_region region join register_role role on role.scope_id = region.id
    join register_person person on person.id = role.person_id where person.slug = 'regional'`)
  await house.deliver({
    from: 'far@elsewhere.example',
    to: `towns.region.${region!.slug}@${DOMAIN}`,
    subject: 'Regional matter',
    text: 'x',
  })
  const row = await one('Regional matter')
  assert.equal(row.scope, region!.id)
  for (const slug of ['regional', 'officer']) {
    const staff = await world.as(slug)
    assert.match((await staff.get('/towns/inbox')).body, /Regional matter/, slug)
    assert.equal((await staff.get(`/towns/inbox/${row.item}`)).status, 200, slug)
  }
  for (const slug of ['regional-americas', 'member-sw'])
    assert.equal((await (await world.as(slug)).get(`/towns/inbox/${row.item}`)).status, 404, slug)
})
