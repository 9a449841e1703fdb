import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { sql } from 'kysely'
import { blockSaying, type OpenText, openText } from '../../../test/kits/open-text.ts'
import { type Browser, openWorld, type World } from '../../../test/world.ts'
import { endFollowingOfOthers, tellFollowersOfClosing } from './index.ts'

let world: World
let officer: Browser
let delegate: Browser
let member: Browser
let text: OpenText
let water: string
let night: string
let heading: string

before(async () => {
  world = await openWorld()
  officer = await world.as('officer')
  delegate = await world.as('delegate-es')
  member = await world.as('member-sw')
  text = await openText(officer, 'network')
  water = blockSaying(text, 'Every town')
  night = blockSaying(text, 'Night buses')
  heading = blockSaying(text, 'Water')
})
after(() => world.close())

const block = (id: string) => `${text.address}/blocks/${id}`
const follow = async (browser: Browser, page: string) => (await browser.submit(page, `${page}/following`)).status

/** What somebody was told where they follow: kinds and where each leads. */
async function told(slug: string): Promise<{ kind: string; url: string }[]> {
  const { body } = await (await world.as(slug)).json('/api/v1/me/notices')
  const { notices } = body as { notices: { kind: string; url: string }[] }
  return notices.flatMap(({ kind, url }) => (kind.startsWith('documents.followed') ? [{ kind, url }] : []))
}
const say = async (by: Browser, id: string, words: string) => {
  const sent = await by.submit(block(id), `${block(id)}/comments`, { words, language: 'en' })
  assert.equal(sent.status, 303, sent.body)
}

test('a text, a part and a paragraph are followed from their pages, without scripts, and stand on one’s own list', async () => {
  assert.equal(await follow(member, text.address), 303)
  assert.equal(await follow(delegate, block(heading)), 303)
  assert.equal(await follow(officer, block(night)), 303)
  const list = await delegate.get('/me/following?lang=en')
  assert.match(list.body, /A part/)
  assert.ok(list.page.querySelector(`a[href="${block(heading)}"]`))
  assert.match((await delegate.get('/me?lang=en')).body, /href="\/me\/following"/)
  assert.match((await officer.get(`${block(night)}?lang=en`)).body, /You follow this paragraph/)
})

test('whoever says something is asked whether to follow it, and nobody follows by speaking', async () => {
  const caller = await world.as('facilitator')
  const sent = await caller.submit(block(water), `${block(water)}/comments`, { words: 'Yes.', language: 'en' })
  const page = await caller.get(sent.location!.split('#')[0]!)
  assert.match(page.page.querySelector('.notice form')!.getAttribute('action')!, /\/following$/)
  const rows = await world.everyRow(
    'select from documents_following where person_id in (select author_id from documents_contribution)',
  )
  assert.equal(rows.length, 0)
})

test('those who follow are told of what is said there once a day, in its part and in the whole text, and nobody else', async () => {
  await world.until(async () => (await told('delegate-es')).length > 0 && (await told('member-sw')).length > 0)
  await say(await world.as('facilitator'), water, 'And more.')
  assert.deepEqual(await told('delegate-es'), [{ kind: 'documents.followed-said', url: block(heading) }])
  assert.deepEqual(await told('member-sw'), [{ kind: 'documents.followed-said', url: block(water) }])
  assert.deepEqual(await told('officer'), [], 'nothing was said about her paragraph')
  assert.deepEqual(await told('facilitator'), [])
})

test('a visitor follows nothing, and nobody follows what they cannot read', async () => {
  const visitor = await world.as(null)
  const key = new URLSearchParams({ key: world.visitorKey() })
  assert.equal((await visitor.post(`${text.address}/following`, key)).status, 404)
  const open = await openText(officer, 'public')
  assert.equal((await visitor.post(`${open.address}/following`, key)).status, 401)
  assert.equal((await visitor.get('/me/following')).status, 401)
  const stranger = await world.as('officer-water')
  const own = new URLSearchParams({ key: stranger.fieldsOf(await stranger.get('/me'), '/sign-out').get('key')! })
  assert.equal((await stranger.post(`${text.address}/following`, own)).status, 404)
  assert.equal((await stranger.post(`${block(water)}/following`, own)).status, 404)
})

test('who follows what is read by nobody else, no secretariat and no administrator, and written by nobody for another', async () => {
  const people = await world.everyRow<{ id: string; slug: string }>('select id, slug from register_person')
  const of = (slug: string) => people.find(one => one.slug === slug)!.id
  for (const slug of ['officer', 'administrator', 'officer-water', null]) {
    const seen = await world.read(slug, async tx => {
      return (await sql<{ person_id: string }>`select person_id from documents_following`.execute(tx.db)).rows
    })
    assert.deepEqual(
      [...new Set(seen.map(one => one.person_id))],
      slug === 'officer' ? [of('officer')] : [],
      String(slug),
    )
  }
  const [row] = await world.everyRow<{ document_id: string; scope_id: string }>('select * from documents_following')
  const insert = (as: string, person: string, place: string, reach: string) =>
    world.write(as, tx =>
      sql`insert into documents_following (person_id, place_id, reach, document_id, scope_id)
        values (${person}, ${place}, ${reach}, ${row!.document_id}, ${row!.scope_id})`.execute(tx.db),
    )
  await assert.rejects(insert('officer', of('member-sw'), night, 'block'), /row-level security/)
  await assert.rejects(insert('officer-water', of('officer-water'), night, 'block'), /row-level security/)
  const elsewhere = (await openText(officer, 'network')).blocks[0]!.id
  await assert.rejects(insert('officer', of('officer'), elsewhere, 'block'), /row-level security/)
  const others = await world.write('officer', tx =>
    sql`delete from documents_following where person_id <> ${of('officer')}`.execute(tx.db),
  )
  assert.equal(others.numAffectedRows, 0n)
})

test('following ends by will, and only what was followed can end', async () => {
  const page = `${text.address}/blocks/${night}`
  assert.equal((await officer.submit(page, `${page}/following/ending`)).status, 303)
  assert.doesNotMatch((await officer.get('/me/following')).body, new RegExp(night))
  const key = officer.fieldsOf(await officer.get('/me'), '/sign-out').get('key')!
  assert.equal((await officer.post(`${page}/following/ending`, new URLSearchParams({ key }))).status, 404)
  assert.equal(await follow(officer, page), 303)
})

test('an answer and a changed wording are told to those who follow there, and to others not', async () => {
  const desk = `${text.address}/desk/${water}`
  const count = officer.fieldsOf(await officer.get(desk), `${block(water)}/answers`).getAll('contribution').length
  const kept = await officer.submit(desk, `${block(water)}/answers`, {
    wording: 'Every town has clean water.',
    treatment: Array.from({ length: count }, () => 'taken-up'),
    reason: Array.from({ length: count }, () => 'Yes.'),
  })
  assert.equal(kept.status, 303, kept.body)
  assert.equal((await officer.submit(`${text.address}/desk`, `${text.address}/versions`)).status, 303)
  const kinds = async (slug: string) => (await told(slug)).map(one => one.kind).sort()
  const all = ['documents.followed-answered', 'documents.followed-changed', 'documents.followed-said']
  await world.until(async () => (await kinds('member-sw')).length === 3)
  assert.deepEqual(await kinds('member-sw'), all)
  assert.deepEqual(await kinds('delegate-es'), all)
  assert.deepEqual(await kinds('officer'), [])
  assert.deepEqual(
    (await told('member-sw')).find(one => one.kind === 'documents.followed-changed')?.url,
    `${text.address}?compare=1..2`,
  )
})

test('when it closes everybody who follows something in it is told, once', async () => {
  assert.equal((await officer.submit(text.address, `${text.address}/closure`)).status, 303)
  await tellFollowersOfClosing(world.house.database.pool)
  await tellFollowersOfClosing(world.house.database.pool)
  for (const slug of ['member-sw', 'delegate-es', 'officer'])
    assert.equal((await told(slug)).filter(one => one.kind === 'documents.followed-closed').length, 1, slug)
})

test('what comes late is told to no follower', async () => {
  await say(await world.as('facilitator'), night, 'Late words.')
  await world.until(async () => {
    const left = await world.everyRow(
      `select 1 from jobs.job where name = 'tell-followers-of-words' and state < 'completed'`,
    )
    return left.length === 0
  })
  assert.deepEqual(
    (await told('officer')).map(one => one.kind),
    ['documents.followed-closed'],
  )
})

interface Feed {
  id: string
  title: string
  updated: string
  author: { name: string }
  link: unknown
  entry: { id: string; title: string; updated: string; link: { '@href': string } }[]
}
const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '@', isArray: name => name === 'entry' })
function feedIn(body: string): Feed {
  assert.equal(XMLValidator.validate(body), true)
  const { feed } = parser.parse(body) as { feed: Feed }
  // RFC 4287 §4.1.1 and §4.1.2: what a feed and an entry must have.
  for (const one of [feed, ...(feed.entry ?? [])]) {
    assert.match(one.id, /^urn:uuid:/)
    assert.ok(one.title && one.link)
    assert.ok(Temporal.Instant.from(one.updated))
  }
  assert.ok(feed.author.name)
  assert.equal(new Set((feed.entry ?? []).map(one => one.id)).size, (feed.entry ?? []).length)
  return { ...feed, entry: feed.entry ?? [] }
}

test('public texts have a feed in each language, in which no text of a network and no name stands', async () => {
  const open = await openText(officer, 'public')
  const visitor = await world.as(null)
  for (const [language, opened] of Object.entries({
    en: 'Open to comment',
    fr: 'Ouvert',
    es: 'Abierto',
    ar: 'مفتوح',
  })) {
    const { body, headers, status } = await visitor.get(`/towns/documents/feed.atom?lang=${language}`)
    assert.equal(status, 200)
    assert.match(headers.get('content-type')!, /^application\/atom\+xml/)
    const feed = feedIn(body)
    assert.match(body, new RegExp(`xml:lang="${language}"`))
    assert.ok(feed.entry.some(one => one.title.includes(opened) && one.link['@href'].endsWith(open.address)))
    assert.ok(!body.includes(text.address))
  }
  const one = feedIn((await visitor.get(`${open.address}/feed.atom?lang=en`)).body)
  assert.deepEqual(
    one.entry.map(entry => entry.title.replace(/^.*: /, '')),
    ['Open to comment'],
  )
  assert.equal((await visitor.get(`${text.address}/feed.atom`)).status, 404)
  const draft = await openText(officer, null)
  assert.equal((await officer.get(`${draft.address}/feed.atom`)).status, 404, 'a draft has no feed')
})

test('a feed tells of each opening with its own hour, and of answers that changed no wording', async () => {
  const open = await openText(officer, 'public')
  const visitor = await world.as(null)
  const id = blockSaying(open, 'Every town')
  const page = `${open.address}/blocks/${id}`
  const sent = await (await world.as('facilitator')).submit(page, `${page}/comments`, {
    words: 'Good.',
    language: 'en',
  })
  assert.equal(sent.status, 303, sent.body)
  const answers = { treatment: 'declined', reason: 'It stands there.', language: 'en' }
  assert.equal((await officer.submit(`${open.address}/desk/${id}`, `${page}/answers`, answers)).status, 303)
  const titles = async () =>
    feedIn((await visitor.get(`${open.address}/feed.atom?lang=en`)).body).entry.map(one =>
      one.title.replace(/^.*: /, ''),
    )
  assert.deepEqual(await titles(), ['Open to comment'], 'what is not published is told nowhere')
  assert.equal((await officer.submit(`${open.address}/desk`, `${open.address}/versions`)).status, 303)
  assert.deepEqual(await titles(), ['Answers are published', 'Open to comment'])
  assert.equal((await officer.submit(open.address, `${open.address}/closure`)).status, 303)
  const day = Temporal.Now.plainDateISO('UTC').add({ days: 30 }).toString()
  const again = { day, hour: '12:00', audience: 'public' }
  assert.equal((await officer.submit(open.address, `${open.address}/opening`, again)).status, 303)
  assert.deepEqual(await titles(), [
    'Open to comment',
    'Closed to comments',
    'Answers are published',
    'Open to comment',
  ])
  const { body } = await visitor.get(`${open.address}/feed.atom?lang=en`)
  assert.doesNotMatch(body, /It stands there|Good\./)
})

test('programs find the feed of a public text and of the texts in the heads of their pages, and of no other', async () => {
  const open = await openText(officer, 'public')
  const feeds = async (browser: Browser, path: string) =>
    (await browser.get(`${path}?lang=en`)).page
      .querySelectorAll('head > link[rel=alternate][type="application/atom+xml"]')
      .map(one => one.getAttribute('href'))
  const visitor = await world.as(null)
  assert.deepEqual(await feeds(visitor, open.address), [`${open.address}/feed.atom?lang=en`])
  assert.deepEqual(await feeds(visitor, '/towns/documents'), ['/towns/documents/feed.atom?lang=en'])
  assert.deepEqual(await feeds(officer, text.address), [], 'a program cannot sign in')
  assert.deepEqual(await feeds(visitor, '/towns'), [])
})

test('a member has a feed of their own that holds texts of the network, and ends it', async () => {
  const sent = await member.submit('/me/following', '/towns/documents/feed/link')
  assert.equal(sent.status, 303, sent.body)
  const page = await member.get('/me/following?lang=en')
  const address = page.page.querySelector('.notice code')!.text.replaceAll('&amp;', '&')
  const { pathname, search } = new URL(address)
  const program = await world.as(null)
  const { body } = await program.get(`${pathname}${search}`)
  const feed = feedIn(body)
  const titles = feed.entry.filter(one => one.link['@href'].includes(text.address)).map(one => one.title)
  assert.deepEqual(titles.map(title => title.replace(/^.*: /, '')).sort(), [
    'Closed to comments',
    'Open to comment',
    'Version 2 is published',
  ])
  const people = await world.everyRow<{ name: string }>(`select name from register_person where name <> ''`)
  for (const { name } of people) assert.ok(!body.includes(name), name)
  assert.doesNotMatch(body, /Late words|And more/)
  const path = pathname.replace('/feed.atom', '')
  assert.equal((await program.get(path)).status, 404, 'it opens nothing else')
  assert.equal((await member.submit('/me/following', '/towns/documents/feed/link/ending')).status, 303)
  assert.equal((await program.get(`${pathname}${search}`)).status, 404)
})

test('nobody makes a feed link to a network that is not theirs', async () => {
  const stranger = await world.as('officer-water')
  const key = stranger.fieldsOf(await stranger.get('/me'), '/sign-out').get('key')!
  assert.equal((await stranger.post('/towns/documents/feed/link', new URLSearchParams({ key }))).status, 403)
})

test('whoever leaves the network follows its texts no longer', async () => {
  const [{ id } = { id: '' }] = await world.everyRow<{ id: string }>(
    `select id from register_person where slug = 'member-sw'`,
  )
  await endFollowingOfOthers(world.house.database.pool)
  const rows = () => world.everyRow(`select from documents_following where person_id = '${id}'`)
  assert.equal((await rows()).length, 1)
  await world.everyRow(`update register_person set scope_ids = '{}' where id = '${id}'`)
  await world.everyRow(`delete from networks_membership where person_id = '${id}'`)
  await world.everyRow(`delete from register_role where person_id = '${id}'`)
  assert.doesNotMatch((await member.get('/me/following')).body, new RegExp(text.address))
  await endFollowingOfOthers(world.house.database.pool)
  assert.equal((await rows()).length, 0)
})
