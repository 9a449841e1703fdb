import assert from 'node:assert/strict'
import { after, afterEach, before, test } from 'node:test'
import { agreeToMailings, draftMailing, giveFace, letItLeave, sendDraft } from '../../../test/mailings.ts'
import { type OuterServer, openOuterServer } from '../../../test/outer-server.ts'
import { type Answer, type Browser, openWorld, type World } from '../../../test/world.ts'
import { mailHouse, setUpMail } from '../../kernel/mail/setup.ts'

let outer: OuterServer
let world: World
let officer: Browser
before(async () => {
  outer = await openOuterServer()
  world = await openWorld({
    env: {
      SMTP_URL: outer.url,
      PUBLIC_URL: 'https://plenaria.example',
      MAIL_FROM: 'house@mail.plenaria.example',
      MAIL_BULK_PACE: '0',
    },
  })
  await agreeToMailings(world)
  officer = await world.as('officer')
})
after(async () => {
  await outer?.close()
  await world?.close()
})
afterEach(async () => {
  outer.behave = {}
  outer.mails.length = 0
  await world.moveClock('PT0S')
})

const sentTo = (slug: string) => outer.mails.filter(mail => mail.to[0] === `${slug}@example.org`)
const main = (answer: Answer) => answer.page.querySelector('main')?.text.replace(/\s+/g, ' ') ?? ''
const quiet = () =>
  world.until(async () => {
    const rows = await world.everyRow(`select 1 from kernel_mail where state in ('waiting', 'sending') limit 1`)
    return rows.length === 0
  })
const idOf = (address: string) => address.split('/').at(-1)!
const fates = async (address: string) =>
  Object.fromEntries(
    (
      await world.everyRow<{ fate: string; n: number }>(
        `select coalesce(reason, state) as fate, count(*)::int as n from mailings_recipient where mailing_id = '${idOf(address)}' group by 1`,
      )
    ).map(({ fate, n }) => [fate, n]),
  )
/** Sends it, lets it leave, and waits until the mail server has said what it thinks of each. */
async function sendAll(address: string): Promise<void> {
  await world.moveClock('PT0S')
  const sent = await sendDraft(officer, address)
  assert.equal(sent.status, 303, main(sent))
  await letItLeave(world)
  await quiet()
  await letItLeave(world)
}

test('each reads a mailing in their language inside a frame in theirs, once, and nothing leaves before it can be taken back no more', async () => {
  const address = await draftMailing(officer, {
    body: 'Dear {name} of {organisation},\n\nsee https://example.org/a.\n\n- one\n- two',
  })
  await giveFace(officer, address, 'fr', { subject: 'Deux soirées en mars', body: 'Bonjour {name},\n\ndeux fois.' })
  await giveFace(officer, address, 'ar', { subject: 'أمسيتان في آذار', body: 'تحية إلى {name}' })
  const draft = main(await officer.get(address))
  assert.match(draft, /2 personnes lisent d’abord espagnol/, 'what is missing is said')
  assert.equal((await sendDraft(officer, address)).status, 303)
  await letItLeave(world, { clock: 'PT4M' })
  assert.equal(outer.mails.length, 0)
  await letItLeave(world)
  await quiet()
  const times = new Map<string, number>()
  for (const { to } of outer.mails) times.set(to[0]!, (times.get(to[0]!) ?? 0) + 1)
  assert.deepEqual([...new Set(times.values())], [1])
  const [french] = sentTo('officer')
  const read = await french!.read()
  assert.equal(read.subject, 'Deux soirées en mars')
  assert.match(read.text!, /Bonjour ⁨Ines Valcourt⁩/)
  assert.match(read.html!, /^<!doctype html>\s*<html lang="fr" dir="ltr">/)
  const arabic = await sentTo('caller')[0]!.read()
  assert.match(arabic.html!, /<html lang="ar" dir="rtl">/)
  const spanish = await sentTo('delegate-es')[0]!.read()
  assert.match(
    spanish.html!,
    /<html lang="es" dir="ltr">/,
    'the frame is in the language of the interface nearest to theirs',
  )
  assert.match(spanish.html!, /<div lang="en" dir="ltr"/)
  assert.match(spanish.text!, /No hay texto en un idioma que usted lea/)
  const english = await sentTo('member-sw')[0]!.read()
  assert.match(english.text!, /There is no text of this in ⁨?Swahili/)
  assert.match(english.html!, /<a href="https:\/\/example.org\/a" dir="ltr"/)
  assert.match(english.html!, /<ul[^>]*><li[^>]*>one<\/li>/)
  assert.match(await officer.get(address).then(main), /sont partis, 0 attendent|Envoy/)
})

test('one click in a mail program ends the mailings of a network for good, and its next one says so', async () => {
  const address = await draftMailing(officer)
  await sendAll(address)
  const [mail] = sentTo('facilitator')
  assert.equal(mail!.header('list-unsubscribe-post'), 'List-Unsubscribe=One-Click')
  const way = new URL(/<([^>]+)>/.exec(mail!.header('list-unsubscribe')!)![1]!)
  const visitor = await world.as(null)
  const stopped = await visitor.post(way.pathname, new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }))
  assert.equal(stopped.status, 204)
  outer.mails.length = 0
  const next = await draftMailing(officer)
  assert.match(main(await officer.get(next)), /Une personne ne veut plus d’envois/)
  await sendAll(next)
  assert.equal(sentTo('facilitator').length, 0)
  assert.equal((await fates(next))['unwilling'], 1)
  await world.everyRow('delete from kernel_mail_unwanted returning 1')
})

test('what is taken back reaches nobody, is a draft again, and can be sent anew', async () => {
  const address = await draftMailing(officer)
  assert.equal((await sendDraft(officer, address)).status, 303)
  assert.match(main(await officer.get(address)), /vous pouvez le reprendre/)
  assert.equal((await officer.submit(address, `${address}/halt`)).status, 303)
  await letItLeave(world)
  assert.equal(outer.mails.length, 0)
  assert.deepEqual(await fates(address), {})
  await sendAll(address)
  assert.equal(sentTo('officer').length, 1)
  const late = await officer.post(`${address}/halt`, new URLSearchParams({ key: 'x', act: 'undo' }))
  assert.notEqual(late.status, 303)
})

test('a mailing keeps to the pace of the house, and once it is stopped nobody gets it who has not', async () => {
  const told = mailHouse()
  setUpMail({ ...told, settings: { ...told.settings, bulkPace: 120 } })
  // Those whose server says "later" wait in the outbox.
  outer.behave.recipient = to => (to === 'officer@example.org' ? '451 later' : null)
  try {
    const address = await draftMailing(officer)
    assert.equal((await sendDraft(officer, address)).status, 303)
    await letItLeave(world, { atLongest: 2500 })
    const begun = await fates(address)
    assert.ok((begun['waiting'] ?? 0) > 0, JSON.stringify(begun))
    assert.equal((await officer.submit(address, `${address}/halt`, { act: 'pause' })).status, 303)
    const paused = await fates(address)
    await letItLeave(world)
    assert.equal((await fates(address))['waiting'], paused['waiting'], 'a pause is one')
    assert.equal((await officer.submit(address, `${address}/halt`, { act: 'stop' })).status, 303)
    await letItLeave(world)
    await world.until(async () => {
      await letItLeave(world, { atLongest: 0 })
      return !(await fates(address))['queued']
    })
    const ended = await fates(address)
    assert.equal(ended['sent'] ?? 0, outer.mails.length)
    assert.ok((ended['stopped'] ?? 0) >= (paused['waiting'] ?? 0), JSON.stringify(ended))
    assert.equal(ended['waiting'] ?? 0, 0)
  } finally {
    setUpMail(told)
  }
})

test('nobody gets two of one mailing at one address, nor one they did not agree to or have no address for', async () => {
  const twin = await world.everyRow<{ id: string }>(`
    insert into register_person (id, slug, name, name_language, languages, spoken, scope_ids, kept_in, former_ids, title)
    select gen_random_uuid(), 'twin-' || n, 'Twin ' || n, 'en', '{en}', '{}', scope_ids, kept_in, '{}', ''
    from register_person, generate_series(1, 2) n where slug = 'officer' returning id`)
  // The second has agreed to nothing.
  await agreeToMailings(world, ['twin-1'])
  const [account] = await world.everyRow<{ id: string }>(`select id from register_person where slug = 'officer'`)
  const people = `/towns/people/${twin[0]!.id}`
  const added = await officer.submit(`${people}/contacts`, '/contacts', { kind: 'email', value: 'OFFICER@example.org' })
  assert.equal(added.status, 303, main(added))
  assert.ok(account)
  await indexed()
  const address = await draftMailing(officer)
  const page = main(await officer.get(address))
  assert.match(page, /Une fiche a l’adresse d’une autre/)
  assert.match(page, /Une personne n’a pas accepté les envois/)
  await sendAll(address)
  assert.equal(outer.mails.filter(mail => mail.to[0]!.toLowerCase() === 'officer@example.org').length, 1)
  const ended = await fates(address)
  assert.equal(ended['twice'], 1)
  assert.equal(ended['no-consent'], 1)
})

const indexed = () =>
  world.until(async () => (await world.everyRow('select from register_changed limit 1')).length === 0)

test('an address that came back for good is shown at its person, and gets no mailing until staff say that it is right again', async () => {
  outer.behave.recipient = to => (to === 'interpreter@example.org' ? '550 5.1.1 no such user' : null)
  const address = await draftMailing(officer)
  await sendAll(address)
  await world.until(async () => (await fates(address))['refused'] === 1)
  const [person] = await world.everyRow<{ id: string }>(`select id from register_person where slug = 'interpreter'`)
  const shown = await world.until(async () => {
    const page = await officer.get(`/towns/people/${person!.id}`)
    return main(page).includes('Un courriel à son adresse est revenu') ? page : null
  })
  assert.doesNotMatch(shown.body, /interpreter@example/)
  const [member] = [await world.as('member-sw')]
  assert.doesNotMatch(
    main(await member.get(`/towns/people/${person!.id}`)),
    /came back/,
    'who does not keep the record learns nothing',
  )
  outer.behave = {}
  outer.mails.length = 0
  const second = await draftMailing(officer)
  assert.match(main(await officer.get(second)), /L’adresse d’une personne est revenue/)
  await sendAll(second)
  assert.equal(sentTo('interpreter').length, 0)
  const good = await officer.submit('/towns/mailings/bounces', '/good')
  assert.equal(good.status, 303)
  const third = await draftMailing(officer)
  await sendAll(third)
  assert.equal(sentTo('interpreter').length, 1)
})

test('a full box or a server that takes us for spam is told of, and stops no later mailing', async () => {
  outer.behave.recipient = to => (to === 'desk@example.org' ? '552 5.2.2 box full' : null)
  const address = await draftMailing(officer)
  await sendAll(address)
  await world.until(async () => (await fates(address))['refused'] === 1)
  assert.equal((await world.everyRow(`select 1 from mailings_bounce where good_at is null`)).length, 0)
})

test('who is reached now and was not when the sender looked is said before anything is sent', async () => {
  const address = await draftMailing(officer)
  const page = await officer.get(address)
  const fields = officer.fieldsOf(page, `${address}/sending`)
  const seen = Number(fields.get('seen'))
  fields.set('seen', String(seen + 4))
  const refused = await officer.post(`${address}/sending`, fields)
  assert.equal(refused.status, 422)
  assert.match(main(refused), new RegExp(`atteint maintenant ${seen} personnes ; c’était ${seen + 4}`))
  const again = officer.fieldsOf(refused, `${address}/sending`)
  assert.equal((await officer.post(`${address}/sending`, again)).status, 303)
  assert.equal((await officer.submit(address, `${address}/halt`)).status, 303)
})

test('a trial goes to its writer alone, in the language they chose', async () => {
  const address = await draftMailing(officer)
  await giveFace(officer, address, 'fr', { subject: 'Essai', body: 'Bonjour' })
  assert.equal((await officer.submit(address, `${address}/trial`, { language: 'fr' })).status, 303)
  await world.until(async () => outer.mails.length > 0)
  assert.deepEqual(
    outer.mails.map(mail => mail.to[0]),
    ['officer@example.org'],
  )
  const read = await outer.mails[0]!.read()
  assert.match(read.text!, /Un essai\s: vous seul·e/)
  assert.equal(outer.mails[0]!.header('list-unsubscribe'), undefined)
})

test('a mailing leaves at the hour that was chosen in its zone, and at no hour that does not exist or is over', async () => {
  const address = await draftMailing(officer)
  const zone = 'Europe/Zurich'
  const send = (day: string, hour: string) => sendDraft(officer, address, { when: 'later', day, hour, zone })
  assert.match(main(await send('2020-01-01', '10:00')), /Cette heure est passée/)
  assert.match(main(await send('2027-03-28', '02:30')), /cette heure n’existe pas/)
  assert.match(
    main(await sendDraft(officer, address, { when: 'later', day: '', hour: '', zone: 'CET' })),
    /fuseau horaire/,
  )
  const day = Temporal.Now.plainDateISO('UTC').add({ days: 2 }).toString()
  assert.equal((await send(day, '09:00')).status, 303)
  await letItLeave(world, { clock: 'PT6M' })
  assert.equal(outer.mails.length, 0)
  await letItLeave(world, { clock: 'P3D' })
  await quiet()
  assert.ok(outer.mails.length > 0)
})

test('a copy is a draft with the same words for the same people, and the first stays as it was sent', async () => {
  const address = await draftMailing(officer)
  await giveFace(officer, address, 'fr', { subject: 'Une fois', body: 'Bonjour' })
  await sendAll(address)
  const copied = await officer.submit(address, `${address}/copy`)
  const copy = copied.location!.split('?')[0]!
  assert.notEqual(copy, address)
  const { body } = (await officer.json(`/api/v1${copy}`)) as { body: { state: string; languages: string[] } }
  assert.deepEqual([body.state, body.languages], ['draft', ['en', 'fr']])
  assert.equal((await officer.get(`${address}/edit`)).status, 200)
  const changed = await officer.submit(`${address}/edit`, `${address}/edit`, { subject: 'Twice' })
  assert.equal(changed.status, 409)
})

test('the words of a mailing are read by those who got it, signed in, or by everybody where it is public', async () => {
  const inner = await draftMailing(officer, { body: 'Dear {name}, inner words' })
  await sendAll(inner)
  const member = await world.as('member-sw')
  const visitor = await world.as(null)
  const stranger = await world.as('officer-water')
  assert.match(main(await member.get(`${inner}/words`)), /Dear Achieng Wekesa, inner words/)
  assert.equal((await visitor.get(`${inner}/words`)).status, 401)
  assert.equal((await stranger.get(`${inner}/words`)).status, 404)
  assert.equal((await member.get(inner)).status, 404)
  const open = await draftMailing(officer, { readBy: 'everybody', body: 'Dear {name}, public words' })
  assert.equal((await visitor.get(`${open}/words`)).status, 401, 'a draft is nobody’s')
  await sendAll(open)
  assert.match(main(await visitor.get(`${open}/words`)), /Dear you, public words/)
  assert.doesNotMatch(main(await visitor.get('/towns')), /public words/)
})

test('a mail that only says that there is something to read holds none of it', async () => {
  const address = await draftMailing(officer, { says: 'link', body: 'Nobody near the phone reads this.' })
  await sendAll(address)
  const read = await sentTo('member-sw')[0]!.read()
  assert.doesNotMatch(`${read.text}${read.html}`, /near the phone/)
  assert.match(read.text!, /\/towns\/mailings\/[0-9a-f-]+\/words/)
})
