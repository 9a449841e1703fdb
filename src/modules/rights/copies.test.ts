import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { parse } from 'node-html-parser'
import type { Browser } from '../../../test/browser.ts'
import { type ComingIn, comingIn, type Newcomer } from '../../../test/kits/coming-in.ts'
import { mailsTo } from '../../../test/mailbox.ts'
import { furnish } from '../../../test/matrix/furnish.ts'
import { openWorld, type World } from '../../../test/world.ts'
import { HOLDINGS } from '../../app/holdings.ts'
import { SWEEPS } from '../../app/recurring.ts'
import { runSweeps } from '../../kernel/sweeps.ts'
import { unzipEntry, zipEntries } from '../../kernel/zip.ts'

let world: World
let comes: ComingIn
let officer: Browser
let block: string

before(async () => {
  world = await openWorld()
  comes = comingIn(world)
  officer = await world.as('officer')
  const names = await furnish(world, 'towns')
  block = `/towns/documents/${names.inner}/blocks/${names.innerBlock}`
})
after(() => world.close())

interface Copy {
  html: string
  json: Record<string, Record<string, unknown>[]>
  bytes: Uint8Array
}

async function ready(by: Browser, page = '/account/copy'): Promise<string> {
  return world.until(async () => {
    const { page: seen } = await by.get(page)
    return seen.querySelector('form[action$="/link"]')?.getAttribute('action')
  })
}

/** Fetches what is ready on a page. */
async function fetched(by: Browser, page = '/account/copy'): Promise<{ copy: Copy; address: string }> {
  const link = await ready(by, page)
  const sent = await by.submit(page, link)
  assert.equal(sent.status, 303, sent.body.slice(0, 1000))
  const address = sent.location!
  const response = await fetch(world.house.origin + address, { headers: { cookie: by.cookie() } })
  assert.equal(response.status, 200)
  assert.match(response.headers.get('content-disposition')!, /^attachment/)
  return { copy: copyIn(Buffer.from(await response.arrayBuffer())), address }
}

function copyIn(bytes: Buffer): Copy {
  const parts = new Map(zipEntries(bytes).map(entry => [entry.name, String(unzipEntry(bytes, entry))]))
  return { html: parts.get('copy.html')!, json: JSON.parse(parts.get('copy.json')!), bytes }
}

/** Somebody with a word of their own in everything that they can leave here. */
async function planted(word: string): Promise<Newcomer & { words: string[] }> {
  const person = await comes.newcomer(officer, { name: `${word}name` })
  const { browser } = person
  const at = `/towns/people/${person.id}`
  const record = {
    name: `${word}name`,
    nameLanguage: 'en',
    languages: ['en', 'ar'],
    place: `${word}place`,
    title: `${word}title`,
    availability: `${word}time`,
  }
  assert.equal((await browser.submit(at, '/record', record)).status, 303)
  const contacts = `${at}/contacts`
  await browser.submit(contacts, contacts, { kind: 'email', value: `${word}@example.org` })
  await browser.submit(contacts, contacts, { kind: 'access', value: `${word}needs` })
  assert.equal((await browser.submit(block, '/comments', { words: `${word}said`, language: 'en' })).status, 303)
  await officer.get(contacts)
  const left = ['name', 'place', 'title', 'time', '@example.org', 'needs', 'said'].map(what => word + what)
  return { ...person, words: [...left, person.address] }
}

describe('a copy of everything', () => {
  test('holds every word that its person left, and none that anybody else left', async () => {
    const [one, other] = [await planted('korallen'), await planted('muschel')]
    assert.equal((await one.browser.submit('/account/copy', '/account/copy')).location, '/account/copy?done=copy-asked')
    const { copy } = await fetched(one.browser)
    for (const text of [copy.html, JSON.stringify(copy.json)]) {
      for (const word of one.words) assert.ok(text.includes(word), word)
      for (const word of other.words) assert.ok(!text.includes(word), word)
      assert.ok(!text.includes('Ines Valcourt'), 'who read the contacts is not named')
      assert.ok(!text.includes(other.id))
    }
    const chapters = [
      'record',
      'contacts',
      'said',
      'account',
      'sessions',
      'journal',
      'memberships',
      'roles',
      'invitations',
    ]
    assert.deepEqual(
      chapters.filter(name => !(name in copy.json)),
      [],
    )
    assert.ok(copy.json['journal']!.some(line => line['act'] === 'contacts.read' && line['by'] === 'others'))
    assert.match(String(copy.json['said']![0]!['link']), /\/trace\//)
    assert.equal((await mailsTo(world, one.address, { purpose: 'copy-ready' })).length, 1)
    await one.browser.submit('/account/copy', '/account/copy')
    assert.equal((await fetched(one.browser)).copy.json['mails']![0]!['about'], 'copy-ready')
  })

  test('tells of seats above networks, proposals, segments and lists, of no hidden seat, and says so', async () => {
    const [one, other] = [await planted('hortensie'), await planted('lavendel')]
    for (const { id, name } of [one, other])
      await world.everyRow(`
        insert into networks_house_body (id, scope_id, visibility, roster, slug, name) select gen_random_uuid(), id, 'public',
          'open', '${name}', '{"original":"en","version":1,"faces":{"en":{"text":"${name} body","state":"original","of":1}}}'
          from networks_house;
        insert into networks_house_member (body_id, scope_id, person_id)
          select id, scope_id, '${id}' from networks_house_body where slug = '${name}';
        insert into networks_house_offer (id, body_id, scope_id, person_id, words, language)
          select gen_random_uuid(), id, scope_id, '${id}', '${name} offers', 'en' from networks_house_body where slug = '${name}';
        insert into translations_proposal (id, kind, ref, language, words, of_version, scope_id, person_id)
          select gen_random_uuid(), 'block', '${name}', 'sw', '${name} proposes', 1, id, '${id}' from networks_network
          where slug = 'towns';
        insert into networks_segment (id, network_id, scope_id, kind, name, asks, person_id, shown_to)
          select gen_random_uuid(), id, id, 'person',
            '{"original":"en","version":1,"faces":{"en":{"text":"${name} asks","state":"original","of":1}}}', '{}', '${id}', 'me'
          from networks_network where slug = 'towns';
        insert into networks_import (id, scope_id, network_id, person_id, kind, file_hash, source, on_day, about)
          select gen_random_uuid(), id, id, '${id}', 'people', decode(repeat('00', 32), 'hex'), '${name} lists',
            '2026-01-01', '' from networks_network where slug = 'towns'`)
    await one.browser.submit('/account/copy', '/account/copy')
    const { html, json } = (await fetched(one.browser)).copy
    for (const what of ['body', 'offers', 'proposes', 'asks', 'lists']) {
      assert.ok(html.includes(`hortensiename ${what}`), what)
      assert.ok(JSON.stringify(json).includes(`hortensiename ${what}`), what)
    }
    assert.ok(!html.includes('lavendel'))
    assert.match(html, /Groups with a hidden roster are not in it either/)
    assert.match((await one.browser.get('/account/copy?lang=en')).body, /Groups with a hidden roster are not in it/)
  })

  test('is a page in the reader’s language and direction that loads nothing and runs nothing', async () => {
    const person = await planted('papyrus')
    await person.browser.get('/account/copy?lang=ar')
    await person.browser.submit('/account/copy', '/account/copy')
    const { html } = (await fetched(person.browser)).copy
    const page = parse(html)
    assert.equal(page.querySelector('html')!.getAttribute('dir'), 'rtl')
    assert.match(html, /كل ما يُحتفظ به عنك/)
    assert.equal(page.querySelectorAll('script, link, img, iframe, object, embed, form, [src], [onclick]').length, 0)
    assert.doesNotMatch(html, /url\(|@import/)
    for (const link of page.querySelectorAll('[href]'))
      assert.ok(link.getAttribute('href')!.startsWith(world.house.origin))
  })

  test('what people type into it stays words', async () => {
    const person = await comes.newcomer(officer, { name: '<img src=x onerror=alert(1)>&amp;' })
    await person.browser.submit('/account/copy', '/account/copy')
    const { html } = (await fetched(person.browser)).copy
    assert.equal(parse(html).querySelectorAll('img').length, 0)
    assert.match(html, /&lt;img src=x/)
  })

  test('its link works once, for nobody else, and not by looking ahead; then nothing of it is left', async () => {
    const person = await planted('alraune')
    await person.browser.submit('/account/copy', '/account/copy')
    const link = await ready(person.browser)
    const address = (await person.browser.submit('/account/copy', link)).location!
    const at = (by: Browser, method = 'GET') =>
      fetch(world.house.origin + address, { method, headers: { cookie: by.cookie() } })
    assert.equal((await at(person.browser, 'HEAD')).status, 404)
    assert.equal((await at(officer)).status, 404)
    assert.equal((await at(comes.visitor())).status, 401)
    const answers = await Promise.all(Array.from({ length: 5 }, () => at(person.browser)))
    assert.deepEqual(answers.map(one => one.status).sort(), [200, 404, 404, 404, 404])
    assert.deepEqual(
      await world.everyRow(
        `select from rights_copy where person_id = '${person.id}' and (sealed is not null or token_hash is not null)`,
      ),
      [],
    )
    const key = await comes.key(officer)
    assert.equal((await officer.post(link, new URLSearchParams({ key }))).status, 404)
  })

  test('lies in the database sealed, and no longer than a day', async () => {
    const person = await planted('mandragora')
    await person.browser.submit('/account/copy', '/account/copy')
    await ready(person.browser)
    const [row] = await world.everyRow<{ row: string }>(
      `select encode(sealed, 'escape') as row from rights_copy where person_id = '${person.id}'`,
    )
    assert.ok(
      !row!.row.includes('mandragora') && !row!.row.includes(Buffer.from('mandragora').toString('base64').slice(0, 12)),
    )
    await world.everyRow(
      `update rights_copy set ends_at = now() - interval '1 second' where person_id = '${person.id}'`,
    )
    assert.equal((await person.browser.get('/account/copy')).page.querySelector('form[action$="/link"]'), null)
    await runSweeps(world.house.database.pool, SWEEPS, () => {})
    assert.deepEqual(await world.everyRow(`select from rights_copy where person_id = '${person.id}'`), [])
  })

  test('asked twice it is made once; who was not lately proven is asked who they are first', async () => {
    const person = await planted('belladonna')
    await person.browser.submit('/account/copy', '/account/copy')
    const key = await comes.key(person.browser)
    await person.browser.post('/account/copy', new URLSearchParams({ key }))
    assert.equal((await world.everyRow(`select from rights_copy where person_id = '${person.id}'`)).length, 1)
    const link = await ready(person.browser)
    await world.everyRow(
      `update accounts_session set proven_at = now() - interval '1 hour' where person_id = '${person.id}'`,
    )
    const stale = await person.browser.submit('/account/copy', link)
    assert.equal(stale.status, 403)
    assert.equal((await comes.visitor().get('/account/copy')).status, 401)
  })
})

describe('staff that keeps a record, for somebody who asks by phone or on paper', () => {
  const page = (id: string) => `/towns/people/${id}/rights`

  test('makes a copy for somebody without account, of what their own eyes may see; it is written down for that person', async () => {
    const person = await planted('immortelle')
    await world.everyRow(`delete from accounts_session where person_id = '${person.id}';
      delete from accounts_account where person_id = '${person.id}';
      insert into networks_membership (id, scope_id, person_id, since, visibility)
        select gen_random_uuid(), id, '${person.id}', '2026-01-01', 'staff' from networks_network where slug = 'water'`)
    const asked = await officer.submit(page(person.id), '/rights/copy', { way: 'paper' })
    assert.equal(asked.location, `${page(person.id)}?done=copy-asked`, asked.body.slice(0, 500))
    const { copy } = await fetched(officer, page(person.id))
    const text = JSON.stringify(copy.json)
    for (const what of ['name', 'place', 'needs', 'said']) assert.ok(text.includes(`immortelle${what}`), what)
    assert.equal(copy.json['memberships']!.length, 1, 'nothing of a network that this staff does not work for')
    const lines = await world.everyRow<{ act: string }>(
      `select act from kernel_journal where object = 'person:${person.id}' and act like 'copy.%' order by id`,
    )
    assert.deepEqual(
      lines.map(one => one.act),
      ['copy.asked', 'copy.taken'],
    )
  })

  test('makes none for somebody who has an account: they ask themself', async () => {
    const person = await planted('enzian')
    assert.equal((await officer.get(page(person.id))).page.querySelector('form[action$="/rights/copy"]'), null)
    const key = await comes.key(officer)
    assert.equal(
      (await officer.post(`${page(person.id)}/copy`, new URLSearchParams({ key, way: 'phone' }))).status,
      403,
    )
  })

  test('enters an erasure, which the person is told of and takes back themself', async () => {
    const person = await planted('arnika')
    const asked = await officer.submit(page(person.id), '/rights/erasure', { way: 'phone' })
    assert.equal(asked.status, 303, asked.body.slice(0, 500))
    await mailsTo(world, person.address, { purpose: 'erasure-asked' })
    assert.match((await person.browser.get('/account/record?lang=en')).body, /Asked for erasure/)
    assert.equal((await person.browser.submit('/account/erasure', '/account/erasure/stop')).status, 303)
    await mailsTo(world, person.address, { purpose: 'erasure-stopped' })
  })

  test('takes back what it entered, and never what the person asked for themself', async () => {
    const person = await planted('kamille')
    await officer.submit(page(person.id), '/rights/erasure', { way: 'phone' })
    assert.equal((await officer.submit(page(person.id), '/rights/erasure/stop')).status, 303)
    await person.browser.submit('/account/erasure', '/account/erasure')
    const seen = await officer.get(page(person.id))
    assert.equal(seen.page.querySelector('form[action$="/stop"]'), null)
    const key = await comes.key(officer)
    assert.equal((await officer.post(`${page(person.id)}/erasure/stop`, new URLSearchParams({ key }))).status, 409)
  })

  test('nobody else does: members, the staff of another region, whoever could not give their roles, visitors', async () => {
    const person = await planted('ringelblume')
    for (const slug of ['member-sw', 'regional-americas', 'facilitator', null]) {
      const browser = await world.as(slug)
      assert.ok([401, 403].includes((await browser.get(page(person.id))).status), String(slug))
      const key = slug ? await comes.key(browser) : world.visitorKey()
      for (const what of ['copy', 'erasure', 'erasure/stop']) {
        const forced = await browser.post(`${page(person.id)}/${what}`, new URLSearchParams({ key, way: 'phone' }))
        assert.ok([401, 403].includes(forced.status), `${slug} ${what} ${forced.status}`)
      }
    }
    const administrator = (await world.actor('administrator')).person!
    const key = await comes.key(officer)
    const above = await officer.post(`${page(administrator)}/erasure`, new URLSearchParams({ key, way: 'phone' }))
    assert.ok([403, 404].includes(above.status))
  })
})

/** Every table that names people, and the part of a copy that tells of it; or why none does. */
const TOLD: Record<string, string> = {
  kernel_request: 'keys of forms, of a month: no word of anybody',
  kernel_event: 'ids for jobs, of a month',
  kernel_journal: 'journal',
  kernel_erasure: 'erasures',
  kernel_upload: 'uploads',
  kernel_link: 'links',
  kernel_mail: 'mails',
  kernel_mail_try: 'test mails of administrators, of a day; in the journal',
  kernel_mail_unwanted: 'unwanted-mails',
  kernel_mail_way: 'who set the mail server: in the journal',
  register_person: 'record',
  register_role: 'roles',
  register_offer: 'offer',
  register_contact: 'contacts',
  register_consent: 'consents',
  register_merge: 'that records of theirs were put together, and by whom: in the journal',
  register_moved: 'which rows went over by it, of a week: names of tables and ids',
  register_changed: 'ids to be read again, of minutes',
  networks_membership: 'memberships',
  networks_offer: 'volunteering',
  networks_first_step: 'which step an administrator did: in the journal',
  networks_two: 'that two records are two; in the journal',
  networks_found: 'what their record is found by: nothing that is not in it',
  networks_segment: 'segments',
  networks_import: 'lists',
  networks_import_piece: 'lists: what stands in them is of others',
  networks_import_batch: 'lists: what stands in them is of others',
  networks_import_decision: 'lists: what was decided in them is of others',
  networks_house_member: 'open-bodies',
  networks_house_offer: 'volunteering',
  accounts_account: 'account',
  accounts_session: 'sessions',
  accounts_attempt: 'who wants to sign in, of a day',
  accounts_invitation: 'invitations',
  accounts_passkey: 'factors',
  accounts_totp: 'factors',
  accounts_recovery_code: 'factors',
  accounts_recovery: 'recoveries',
  accounts_vouch: 'whom somebody vouched for is that person’s; in the journal',
  library_item: 'what staff put on the shelf: in the journal',
  library_file: 'the same',
  library_citation: 'the same',
  library_paste: 'the same, of a month',
  translations_face: 'translated',
  translations_proposal: 'proposals',
  translations_term: 'words that a network agreed on',
  translations_outing: 'texts of a network that went out to be translated',
  translations_return: 'what came back of them',
  notices_matter: 'notices',
  notices_notice: 'notices',
  notices_choice: 'notice-choices',
  notices_rhythm: 'gathered-mail',
  trace_node: 'said',
  trace_link: 'said',
  documents_document: 'texts of a network, drafted for it; in the journal',
  documents_version: 'texts of a network, published for it; in the journal',
  programme_invitation: 'speaking',
  documents_contribution: 'said',
  documents_answer: 'answers',
  documents_option: 'what a network put together as asking for the same; in the journal',
  documents_following: 'following',
  documents_sending: 'texts sent out for a network; in the journal',
  documents_adjusting: 'a text that is being changed for a network; in the journal',
  documents_adjustment: 'versions made for a network; in the journal',
  documents_arrival: 'files brought for a text of a network; in the journal',
  documents_returned: 'files of texts that somebody sent back and has not said yes to',
  plan_action: 'what a network agreed; in the journal',
  plan_report: 'reports',
  rights_copy: 'copies',
  inbox_reply: 'addresses for answers: a token for each mail that was sent, told with those',
  inbox_item: 'mails-in',
  inbox_message: 'mails-in',
  inbox_turn: 'what staff made of a mail of somebody; in the journal',
  mailings_mailing: 'mailings of a network, written for it; in the journal',
  mailings_choice: 'whom a draft is for, until it is sent',
  mailings_recipient: 'mailings',
  mailings_bounce: 'that their address came back: their mails say so',
}

test('every table that names people is told of in a copy, or there is a reason why not', () => {
  const naming = HOLDINGS.filter(({ people }) => Object.keys(people).length > 0).map(one => one.table)
  assert.deepEqual(
    naming.filter(table => !(table in TOLD)),
    [],
    'tell it in the personal.ts of its module, or say here why not',
  )
})
