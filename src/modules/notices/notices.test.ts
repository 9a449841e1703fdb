import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { mailsNow, mailsTo } from '../../../test/mailbox.ts'
import { type Maker, makerOf } from '../../../test/matrix/furnish.ts'
import { type Browser, openWorld, type World } from '../../../test/world.ts'
import { service } from '../../kernel/actor.ts'
import type { ScopeId } from '../../kernel/ids.ts'
import { stopMails } from '../../kernel/mail/send.ts'
import { type Text, textOf } from '../../kernel/text.ts'
import { writing } from '../../kernel/transaction.ts'
import { documentsNotices } from '../documents/index.ts'
import { sendDigest, sendWhatIsDue } from './actions/digest.ts'
import { type Telling, tell } from './actions/tell.ts'

const called = (name: string) => documentsNotices.find(kind => kind.name === name)!
const OPENED = called('documents.opened')
const ADOPTED = called('documents.adopted')
const DIGEST = 'notices-digest'

let world: World
let maker: Maker
let towns: ScopeId
let achieng: Browser
let lucia: Browser
/** Open texts of the network, with the jobs that told of them done. */
let texts: { id: string; slug: string }[]
const ids: Record<string, string> = {}

before(async () => {
  world = await openWorld()
  await world.byDay()
  maker = await makerOf(world, 'towns')
  const rows = await world.everyRow<{ id: string; slug: string }>('select id, slug from register_person')
  for (const { id, slug } of rows) ids[slug] = id
  const [network] = await world.everyRow<{ id: ScopeId }>(`select id from networks_network where slug = 'towns'`)
  towns = network!.id
  achieng = await world.as('member-sw')
  lucia = await world.as('delegate-es')
  texts = []
  for (let i = 0; i < 3; i++) texts.push(await opened())
})
after(() => world.close())

async function opened() {
  const { slug } = await maker.opened('network')
  const [row] = await world.everyRow<{ id: string }>(`select id from documents_document where slug = '${slug}'`)
  for (const person of ['member-sw', 'delegate-es', 'caller']) await decided(person, `document:${row!.id}`)
  return { id: row!.id, slug }
}
let times = 0
/** Something new about one of the texts, as its page and its mails tell of it. */
const news = (text = texts[0]!) => ({
  about: { object: `document:${text.id}`, title: textOf('News', 'en'), url: `/towns/documents/${text.slug}` },
  kind: ADOPTED,
  key: String(++times),
})
const statesOf = async (slug: string) => {
  const rows = await world.everyRow<{ state: string }>(`select state from notices_notice notice
    join notices_matter on id = matter_id where person_id = '${ids[slug]}' and kind = 'documents.adopted' order by id`)
  return rows.map(row => row.state)
}
/** Tells somebody something new, and gives what became of it. */
async function became(slug: string, more: Partial<Telling> = {}): Promise<string> {
  const before = (await statesOf(slug)).length
  assert.equal(await told([slug], { ...news(), ...more }), 1)
  return world.until(async () => {
    const states = await statesOf(slug)
    return states.length > before && states.at(-1) !== 'new' ? states.at(-1) : null
  })
}
const visitor = () => world.as(null)
const told = (people: readonly string[], telling: Partial<Telling> & Pick<Telling, 'about'>) =>
  writing(world.house.database.pool, service('tell-of-opening'), tx =>
    tell(tx, { scope: towns, kind: OPENED, people: people.map(slug => ids[slug]!), ...telling }),
  )
const stateOf = async (slug: string, object: string) => {
  const rows = await world.everyRow<{ state: string }>(
    `select state from notices_notice join notices_matter on id = matter_id
      where person_id = '${ids[slug]}' and object = '${object}' order by matter_id`,
  )
  return rows.map(row => row.state)
}
const decided = (slug: string, object: string) =>
  world.until(async () => {
    const states = await stateOf(slug, object)
    return states.length > 0 && !states.includes('new') ? states : null
  })
/** The clock stands at an hour of a zone, some days on. */
async function clockAt(local: string, zone: string, days = 1): Promise<void> {
  const now = Temporal.Now.zonedDateTimeISO(zone)
  const there = now.toPlainDate().add({ days }).toZonedDateTime({ timeZone: zone, plainTime: local })
  await world.moveClock(`PT${Math.round(there.since(now).total('seconds'))}S`)
}
const due = () =>
  sendWhatIsDue(world.house.database.pool, (_level, what, more) => assert.fail(`${what} ${JSON.stringify(more)}`))
const choices = '/account/notices'
/** Chooses a way for a kind in the towns' network, as its page would send it. */
async function choose(browser: Browser, kind: string, way: string, more: Record<string, string> = {}): Promise<void> {
  const page = await browser.get(choices)
  const fields = browser.fieldsOf(page, choices)
  const lines = page.page.querySelectorAll('select[name=choice]').map(select => {
    const values = select.querySelectorAll('option')
    const wanted = values.find(one => one.getAttribute('value') === `${towns} ${kind} ${way}`)
    return (wanted ?? values.find(one => one.hasAttribute('selected')))!.getAttribute('value')!
  })
  fields.delete('choice')
  for (const line of lines) fields.append('choice', line)
  for (const [name, value] of Object.entries(more)) fields.set(name, value)
  const sent = await browser.post(choices, fields)
  assert.equal(sent.status, 303, sent.body)
}
async function wayShown(browser: Browser, kind: string): Promise<string> {
  const { page } = await browser.get(choices)
  const chosen = page
    .querySelectorAll('select[name=choice] option[selected]')
    .map(one => one.getAttribute('value')!.split(' '))
    .find(([scope, name]) => scope === towns && name === kind)
  return chosen![2]!
}

describe('somebody who is told', () => {
  test('finds it on their page, in the face of its title that they read today', async () => {
    const [text] = texts
    const list = await achieng.get('/me/notices')
    assert.equal(list.status, 200)
    const link = `main a[href="/towns/documents/${text!.slug}"]`
    assert.ok(list.page.querySelector(link), list.body)
    await world.everyRow(`update documents_document set title = jsonb_set(title, '{faces,sw}',
      '{"text": "Maandishi yetu", "state": "checked", "of": 1}') where id = '${text!.id}' returning id`)
    const again = (await achieng.get('/me/notices?lang=sw')).page.querySelector(link)
    assert.equal(again?.text.trim(), 'Maandishi yetu')
    assert.equal(again?.getAttribute('lang'), 'sw')
    assert.doesNotMatch((await (await world.as('ally')).get('/me/notices')).body, new RegExp(text!.slug))
  })

  test('of the same thing twice is told once, and of another version of it again', async () => {
    const first = news()
    assert.equal(await told(['member-sw', 'member-sw'], first), 1)
    assert.equal(await told(['member-sw'], first), 0)
    assert.equal(await told(['member-sw', 'delegate-es'], first), 1)
    assert.equal(await told(['member-sw'], news()), 1)
    assert.equal(await told(['member-sw'], { ...news(), by: ids['member-sw']! }), 0)
  })

  test('by many at the same moment is told once', async () => {
    const one = news()
    const counts = await Promise.all(Array.from({ length: 8 }, () => told(['member-sw', 'delegate-es', 'caller'], one)))
    assert.equal(
      counts.reduce((sum, count) => sum + count),
      3,
    )
  })

  test('marks one as read, wants to read it again, or has read all; nobody else’s are touched', async () => {
    const unreadOf = async (browser: Browser) => JSON.parse((await browser.get('/api/v1/me/notices')).body).unread
    const [hers, others] = [await unreadOf(achieng), await unreadOf(lucia)]
    assert.ok(hers > 0)
    const { page } = await achieng.get('/me/notices')
    const one = page.querySelector('button[name=one]')!.getAttribute('value')!
    const send = async (fields: Record<string, string>) =>
      (await achieng.submit('/me/notices', '/reading', fields)).status
    assert.equal(await send({ one }), 303)
    assert.equal(await unreadOf(achieng), hers - 1)
    assert.equal(await send({ again: one }), 303)
    assert.equal(await unreadOf(achieng), hers)
    assert.equal(await send({ upto: one }), 303)
    assert.equal(await unreadOf(achieng), 0)
    assert.match((await achieng.get('/me/notices?unread=1')).body, /class="empty"/)
    assert.equal(await unreadOf(lucia), others)
    assert.equal(await send({ one: ids['member-sw']! }), 303, 'an id of nothing marks nothing')
  })

  test('is nobody who is not signed in', async () => {
    for (const path of ['/me/notices', choices, '/api/v1/me/notices'])
      assert.equal((await (await visitor()).get(path)).status, 401, path)
    const key = world.visitorKey()
    for (const path of ['/me/notices/reading', choices, `${choices}/digest`, `${choices}/pause/end`])
      assert.ok([401, 422].includes((await (await visitor()).post(path, new URLSearchParams({ key }))).status), path)
  })

  test('sees nothing of what they may not see any more: not on the page, in JSON, in the count or in a digest', async () => {
    const text = texts[1]!
    const object = `document:${text.id}`
    const selma = await world.as('caller')
    const before = JSON.parse((await selma.get('/api/v1/me/notices')).body)
    assert.ok(JSON.stringify(before).includes(text.slug))
    await world.everyRow(`update documents_document set visibility = 'staff' where id = '${text.id}' returning id`)
    const after = JSON.parse((await selma.get('/api/v1/me/notices')).body)
    assert.ok(!JSON.stringify(after).includes(text.slug))
    assert.equal(after.unread, before.unread - 1)
    assert.doesNotMatch((await selma.get('/me/notices')).body, new RegExp(text.slug))
    await choose(selma, 'documents.answered', 'mail', { names: 'on' })
    await sendDigest(world.house.database.pool, ids['caller'] as never)
    const digests = await mailsNow(world, 'caller@example.org', DIGEST)
    assert.equal(digests.length, 1)
    assert.doesNotMatch(digests[0]!.text + digests[0]!.html, new RegExp(text.slug))
    assert.deepEqual(await stateOf('caller', object), ['page'], 'and it waits for no other')
  })
})

describe('a mail at once', () => {
  test('reveals nothing, ends by one click, and the page and the link show the same choice', async () => {
    await clockAt('12:00', 'America/Lima')
    await choose(lucia, 'documents.adopted', 'mail')
    const title = textOf('Acuerdo secreto de la Unión', 'es')
    assert.equal(await became('delegate-es', { about: { ...news().about, title } }), 'mailed')
    const [mail] = await mailsTo(world, 'delegate-es@example.org', { purpose: 'documents-adopted' })
    assert.equal(mail!.language, 'es')
    assert.equal(mail!.subject, 'Novedades para usted')
    assert.doesNotMatch(mail!.text + mail!.html + mail!.fromName, /secreto|towns|Arancibia|ciudades|sindicat/i)
    const path = new URL(mail!.unsubscribe!.url).pathname
    const click = () => visitor().then(one => one.post(path, new URLSearchParams({ 'List-Unsubscribe': 'One-Click' })))
    assert.equal((await click()).status, 204)
    assert.equal((await click()).status, 204, 'said again, it changes nothing')
    assert.equal(await wayShown(lucia, 'documents.adopted'), 'page')
    assert.equal(await became('delegate-es'), 'page')
    assert.equal((await mailsNow(world, 'delegate-es@example.org', 'documents-adopted')).length, 1)
    // Taken back on the page, the link shows it; taken back by the link, the page shows it.
    await choose(lucia, 'documents.adopted', 'mail')
    assert.equal((await (await visitor()).get(path)).page.querySelectorAll('form[action$="/stop"]').length, 1)
    await choose(lucia, 'documents.adopted', 'nothing')
    assert.equal((await (await visitor()).get(path)).page.querySelectorAll('form[action$="/again"]').length, 1)
    assert.equal((await (await visitor()).submit(path, '/again')).status, 303)
    assert.equal(await wayShown(lucia, 'documents.adopted'), 'mail')
  })

  test('does not come at night where its reader lives, and comes in the morning', async () => {
    await choose(lucia, 'documents.adopted', 'mail')
    await clockAt('03:00', 'America/Lima', 2)
    const before = (await mailsNow(world, 'delegate-es@example.org', 'documents-adopted')).length
    assert.equal(await became('delegate-es'), 'night')
    await due()
    assert.equal((await mailsNow(world, 'delegate-es@example.org', 'documents-adopted')).length, before)
    await clockAt('07:05', 'America/Lima', 2)
    await due()
    await due()
    assert.equal((await mailsNow(world, 'delegate-es@example.org', 'documents-adopted')).length, before + 1)
  })

  test('is not written to an address that mail comes back from, nor to somebody who left the network', async () => {
    await clockAt('12:00', 'Africa/Nairobi')
    await choose(achieng, 'documents.adopted', 'mail')
    assert.equal(await became('member-sw'), 'mailed')
    await mailsTo(world, 'member-sw@example.org', { purpose: 'documents-adopted' })
    await world.everyRow(`update kernel_mail set state = 'bounced', code = '5.1.1', settled_at = kernel_now()
      where person_id = '${ids['member-sw']}' and purpose = 'documents-adopted' returning id`)
    assert.equal(await became('member-sw'), 'page')
    assert.equal((await mailsNow(world, 'member-sw@example.org', 'documents-adopted')).length, 1)
    assert.match((await achieng.get(choices)).body, /class="notice wrong"/)
    await world.everyRow(`update kernel_mail set state = 'sent' where person_id = '${ids['member-sw']}' returning id`)

    const outsider = await world.as('officer-water')
    assert.equal(await became('officer-water'), 'page')
    assert.equal((await mailsNow(world, 'officer-water@example.org', 'documents-adopted')).length, 0)
    assert.match((await outsider.get('/me/notices')).body, /class="empty"/)
  })
})

describe('the gathered mail', () => {
  const waiting = async (slug: string) =>
    (await world.everyRow(`select from notices_notice where person_id = '${ids[slug]}' and state = 'digest'`)).length
  const digests = (slug: string) => mailsNow(world, `${slug}@example.org`, DIGEST)
  async function wait(slug: string, title: Text): Promise<void> {
    assert.equal(await became(slug), 'digest')
    await world.everyRow(`update documents_document set title = '${JSON.stringify(title).replaceAll("'", "''")}'
      where id = '${texts[0]!.id}' returning id`)
  }

  test('brings each notice once, at its hour, and none when nothing happened', async () => {
    await clockAt('12:00', 'Africa/Nairobi', 3)
    await choose(achieng, 'documents.adopted', 'digest')
    await due()
    const before = (await digests('member-sw')).length
    await wait('member-sw', textOf('Waits', 'en'))
    await due()
    assert.equal((await digests('member-sw')).length, before, 'not before its hour')
    await clockAt('08:01', 'Africa/Nairobi', 4)
    await Promise.all([due(), due(), due()])
    const [mail, ...more] = (await digests('member-sw')).slice(before)
    assert.deepEqual(more, [])
    assert.equal(mail!.language, 'en')
    assert.doesNotMatch(mail!.text + mail!.html, /Waits|towns \d|Towns’|\/towns/, 'no names unless they are wanted')
    assert.equal(await waiting('member-sw'), 0)
    await clockAt('08:01', 'Africa/Nairobi', 5)
    await due()
    assert.equal((await digests('member-sw')).length, before + 1)
  })

  test('names networks and titles for whoever wants names, however long and whatever their signs', async () => {
    await clockAt('12:00', 'Africa/Nairobi', 5)
    await choose(achieng, 'documents.adopted', 'digest', { names: 'on' })
    const long = `\u2067${'שָׁלוֹם '.repeat(40)}\u2069<b>&${'x'.repeat(40)}`.slice(0, 300)
    await wait('member-sw', textOf(long, 'he'))
    const list = await achieng.get('/me/notices')
    assert.doesNotMatch(list.body, /<b>&x/)
    await clockAt('08:01', 'Africa/Nairobi', 6)
    await due()
    const mail = (await digests('member-sw')).at(-1)!
    assert.match(mail.subject, /^News for you$/)
    assert.ok(mail.text.includes(`/towns/documents/${texts[0]!.slug}`))
    assert.match(mail.text, /שָׁלוֹם/)
    assert.doesNotMatch(mail.html, /<b>&x/)
  })

  test('that breaks off is not lost and not doubled: what was in it waits for the next try', async () => {
    await clockAt('12:00', 'Africa/Nairobi', 6)
    await wait('member-sw', textOf('Broken', 'en'))
    const before = (await digests('member-sw')).length
    await clockAt('08:01', 'Africa/Nairobi', 7)
    await world.everyRow(`create function broken() returns trigger language plpgsql as $$
      begin raise exception 'no room'; end $$`)
    await world.everyRow(
      `create trigger broken before insert on kernel_mail_content for each row execute function broken()`,
    )
    const log: string[] = []
    await sendWhatIsDue(world.house.database.pool, (_level, what) => void log.push(what))
    assert.ok(log.includes('digest'))
    assert.equal(await waiting('member-sw'), 1)
    await world.everyRow('drop trigger broken on kernel_mail_content')
    await due()
    await due()
    assert.equal((await digests('member-sw')).length, before + 1)
    assert.equal(await waiting('member-sw'), 0)
  })

  test('does not leave for somebody who was removed from a network that it tells of', async () => {
    const mail = (await mailsNow(world, 'member-sw@example.org', DIGEST)).length
    assert.ok(mail > 0)
    await world.everyRow(`update kernel_mail set state = 'waiting' where purpose = '${DIGEST}' returning id`)
    await writing(world.house.database.pool, service('removal'), tx =>
      stopMails(tx, { person: ids['member-sw']!, scope: towns }),
    )
    const left = await world.everyRow(`select from kernel_mail where purpose = '${DIGEST}'
      and person_id = '${ids['member-sw']}' and expires_at > kernel_now()`)
    assert.deepEqual(left, [])
    await world.everyRow(`update kernel_mail set state = 'kept' where purpose = '${DIGEST}' returning id`)
  })

  test('does not come in a pause, and brings everything after it', async () => {
    await clockAt('12:00', 'Africa/Nairobi', 7)
    const now = Temporal.Now.zonedDateTimeISO('Africa/Nairobi').toPlainDate().add({ days: 7 })
    const until = now.add({ days: 3 }).toString()
    assert.equal((await achieng.submit(choices, '/pause', { until: now.toString() })).status, 422)
    assert.equal((await achieng.submit(choices, '/pause', { until: '2999-01-01' })).status, 422)
    assert.equal((await achieng.submit(choices, '/pause', { until })).status, 303)
    const before = (await digests('member-sw')).length
    await wait('member-sw', textOf('Paused', 'en'))
    await clockAt('08:01', 'Africa/Nairobi', 9)
    await due()
    assert.equal((await digests('member-sw')).length, before)
    await clockAt('08:01', 'Africa/Nairobi', 10)
    await due()
    assert.equal((await digests('member-sw')).length, before + 1)
  })

  test('ended by the link in one does not come again until it is wanted, and the page says so', async () => {
    await clockAt('12:00', 'Africa/Nairobi', 10)
    const before = (await digests('member-sw')).length
    const { unsubscribe } = (await digests('member-sw')).at(-1)!
    await wait('member-sw', textOf('Never', 'en'))
    const path = new URL(unsubscribe!.url).pathname
    const click = new URLSearchParams({ 'List-Unsubscribe': 'One-Click' })
    assert.equal((await (await visitor()).post(path, click)).status, 204)
    assert.match((await achieng.get(choices)).body, /digest\/return/)
    await clockAt('08:01', 'Africa/Nairobi', 11)
    await due()
    assert.equal((await digests('member-sw')).length, before)
    assert.equal((await achieng.submit(choices, `${choices}/digest/return`)).status, 303)
    assert.doesNotMatch((await achieng.get(choices)).body, /digest\/return/)
    await wait('member-sw', textOf('Again', 'en'))
    await clockAt('08:01', 'Africa/Nairobi', 12)
    await due()
    assert.equal((await digests('member-sw')).length, before + 1)
  })

  test('gathers everything for whoever presses one button', async () => {
    assert.equal((await lucia.submit(choices, `${choices}/digest`)).status, 303)
    for (const kind of documentsNotices.slice(0, 3)) assert.equal(await wayShown(lucia, kind.name), 'digest')
    assert.doesNotMatch((await lucia.get(choices)).body, /documents\.said/, 'what only the secretariat is told')
  })
})
