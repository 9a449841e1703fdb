import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { openWorld, type World } from '../../../test/world.ts'
import { service } from '../../kernel/actor.ts'
import { newId, type ScopeId } from '../../kernel/ids.ts'
import { writing } from '../../kernel/transaction.ts'
import { addPerson, type PersonId } from '../register/index.ts'
import { publishFigures } from './actions/figures.ts'
import { indexWhatIsDue } from './actions/index-records.ts'
import { segmentPeople } from './actions/segments.ts'
import { findSegmentById } from './store/segments.ts'

let world: World
let towns: ScopeId
let regions: Record<string, ScopeId>
let nodes: Record<string, string>
const PEOPLE = '/towns/people'
const SEGMENTS = '/towns/segments'
const DENIED = { code: '42501' }

before(async () => {
  world = await openWorld()
  const [network] = await world.everyRow<{ id: ScopeId }>(`select id from networks_network where slug = 'towns'`)
  towns = network!.id
  const rows = await world.everyRow<{ slug: string; id: ScopeId }>('select slug, id from networks_region')
  regions = Object.fromEntries(rows.map(row => [row.slug, row.id]))
  const known = await world.everyRow<{ slug: string; id: string }>('select slug, id from register_node')
  nodes = Object.fromEntries(known.map(row => [row.slug, row.id]))
})
after(() => world.close())

const settled = () =>
  world.until(async () => {
    await indexWhatIsDue(world.house.database.pool)
    return (await world.everyRow('select 1 from register_changed')).length === 0
  })
const add = async (name: string, region: string, more: { languages?: string[]; organisation?: string } = {}) => {
  const [organisation] = await world.everyRow<{ id: never }>(
    `select id from register_organisation where slug = '${more.organisation ?? ''}'`,
  )
  return world.write('administrator', tx =>
    addPerson(tx, {
      slug: newId(),
      name,
      nameLanguage: 'en',
      languages: more.languages ?? ['en'],
      zone: null,
      place: null,
      organisation: organisation?.id ?? null,
      scopes: [towns],
      keptIn: [regions[region]!],
    }),
  )
}
/** Lets somebody offer a field of expertise, shown or not. */
const offer = (person: PersonId, region: string, expertise: string, shown = false) =>
  world.write('administrator', async tx => {
    await sql`insert into register_offer (person_id, scope_ids, kept_in, expertise_ids, shown)
      values (${person}, ${[towns]}::uuid[], ${[regions[region]!]}::uuid[], ${[nodes[expertise]!]}::uuid[], ${shown})`.execute(
      tx.db,
    )
    await sql`insert into register_changed (id, kind, record_id) values (${newId()}, 'person', ${person})`.execute(
      tx.db,
    )
  })
const namesOn = async (slug: string, path: string) => {
  const page = await (await world.as(slug)).get(path)
  assert.equal(page.status, 200, `${path} ${page.status}`)
  return page.page.querySelectorAll('ul.people a').map(one => one.text.trim())
}
const expertise = () => Object.keys(nodes).find(slug => slug === anExpertise)!
let anExpertise = ''

test('a name is found over alphabets and with a slip of the finger, the likest first', async () => {
  await add('Наталья Верещагина', 'europe')
  await add('Natalia Vereshchagin-Ortiz', 'americas')
  await settled()
  for (const slug of ['member-sw', 'officer', 'regional']) {
    const found = await namesOn(slug, `${PEOPLE}?q=natalya+vereschagina`)
    assert.equal(found[0], 'Наталья Верещагина', slug)
    assert.ok(found.length >= 1 && found.length <= 2)
  }
  assert.deepEqual(await namesOn('member-sw', `${PEOPLE}?q=${encodeURIComponent('Вере')}`), [])
  const none = await (await world.as('member-sw')).get(`${PEOPLE}?q=Xyzzyq&lang=en`)
  assert.match(none.body, /Nobody here fits what is asked/)
})

test('whatever is typed into a search is an answer and no fault', async () => {
  const officer = await world.as('officer')
  for (const typed of [
    "'); drop table register_person; --",
    '%%%',
    '\u202e',
    '👩‍🚒',
    'é'.repeat(1500),
    'ل',
    '" " "',
    '-',
  ])
    assert.equal((await officer.get(`${PEOPLE}?q=${encodeURIComponent(typed)}`)).status, 200, typed.slice(0, 20))
  const query = [
    'country=%00',
    'country=XX&country=FR',
    'sector=no-such',
    'reads=*',
    'kept=1',
    'page=-4',
    'page=999999',
  ]
  for (const one of query) assert.equal((await officer.get(`${PEOPLE}?${one}`)).status, 200, one)
})

test('staff ask by every field within what they keep; each value is shown and can be taken away', async () => {
  const [node] = await world.everyRow<{ slug: string }>(
    `select slug from register_node where tree = 'expertise' limit 1`,
  )
  anExpertise = node!.slug
  const here = await add('Odalys Kentridge', 'east-africa', { languages: ['pt'] })
  const there = await add('Odalys Brabant', 'americas', { languages: ['pt'] })
  await offer(here, 'east-africa', anExpertise)
  await offer(there, 'americas', anExpertise)
  await settled()
  const asked = `${PEOPLE}?expertise=${expertise()}&reads=pt`
  assert.deepEqual(await namesOn('officer', asked), ['Odalys Brabant', 'Odalys Kentridge'])
  assert.deepEqual(await namesOn('regional', asked), ['Odalys Kentridge'])
  assert.deepEqual(await namesOn('regional-americas', asked), ['Odalys Brabant'])
  const page = await (await world.as('officer')).get(`${asked}&lang=en`)
  assert.match(page.body, /2 people fit/)
  const chips = page.page.querySelectorAll('ul.filter a').filter(one => /take away/.test(one.text))
  assert.equal(chips.length, 2)
  assert.match(chips[0]!.getAttribute('href')!, /people\?(expertise|reads)=/)
})

test('nobody asks for what they may not see: not by a field, not by a count, not by the order', async () => {
  const member = await world.as('member-sw')
  const plain = (body: string) => body.replace(/name="key" value="[^"]*"|nonce-[^"' ]*|nonce="[^"]*"/g, '')
  const everybody = (await member.get(`${PEOPLE}?lang=en`)).page.querySelector('p.lead')!.text
  for (const query of [`expertise=${expertise()}`, 'reads=pt', 'role=interpreter', 'offers=time', 'title=x']) {
    const page = await member.get(`${PEOPLE}?${query}&lang=en`)
    assert.equal(page.page.querySelector('p.lead')!.text, everybody, `${query} is not asked`)
  }
  assert.doesNotMatch(plain((await member.get(PEOPLE)).body), /name="expertise"/)
  assert.deepEqual(await namesOn('regional', `${PEOPLE}?expertise=${expertise()}&region=americas`), [])
  for (const slug of ['officer-water', null]) {
    const { status } = await (await world.as(slug)).get(`${PEOPLE}?q=Odalys`)
    assert.equal(status, slug ? 403 : 401)
  }
})

test('an index that were wrong about who keeps a record still shows staff nothing of it', async () => {
  const id = await add('Odalys Verkeerd', 'americas', { languages: ['hi'] })
  await settled()
  await world.everyRow(`update networks_found set audience = audience || '{staff:${regions['east-africa']}}'
    where record_id = '${id}' and side = 'staff'`)
  assert.deepEqual(await namesOn('regional', `${PEOPLE}?reads=hi`), [])
  assert.deepEqual(await namesOn('regional-americas', `${PEOPLE}?reads=hi`), ['Odalys Verkeerd'])
})

test('a question is kept as a segment, follows the register, and is deleted without touching anybody', async () => {
  const officer = await world.as('officer')
  const asked = `${PEOPLE}?expertise=${expertise()}&reads=pt`
  const kept = await officer.submit(asked, SEGMENTS, { name: 'Who can train', shownTo: 'staff' })
  assert.equal(kept.status, 303, kept.body.slice(0, 500))
  const page = kept.location!.split('?')[0]!
  assert.deepEqual(await namesOn('officer', page), ['Odalys Brabant', 'Odalys Kentridge'])
  const [third] = [await add('Odalys Amsel', 'asia-pacific', { languages: ['pt'] })]
  await offer(third, 'asia-pacific', anExpertise)
  await settled()
  assert.equal((await namesOn('officer', page)).length, 3)
  const list = await officer.get(`${SEGMENTS}?lang=en`)
  assert.match(list.body, /Who can train/)
  assert.match(list.body, /3 people/)
  const renamed = await officer.submit(page, `${page}/record`, { name: 'Trainers', shownTo: 'me' })
  assert.equal(renamed.status, 303)
  assert.doesNotMatch(
    (await (await world.as('administrator')).get(SEGMENTS)).body,
    /Trainers/,
    'it is theirs alone now',
  )
  assert.equal((await (await world.as('administrator')).get(page)).status, 404)
  const id = page.split('/').at(-1)!
  const all = await world.read('officer', async tx => {
    const ids: string[] = []
    for await (const batch of segmentPeople(tx, (await findSegmentById(tx, id))!)) ids.push(...batch)
    return ids
  })
  assert.equal(all.length, 3)
  assert.ok(all.includes(third))
  const gone = await officer.submit(page, `${page}/deletion`)
  assert.equal(gone.status, 303)
  assert.equal((await officer.get(page)).status, 404)
  assert.equal((await namesOn('officer', asked)).length, 3)
})

test('a segment of nothing is not kept, and no word is lost', async () => {
  const officer = await world.as('officer')
  const key = (await officer.get(`${PEOPLE}?reads=pt`)).page.querySelector('[name=key]')!.getAttribute('value')!
  const refused = await officer.post(
    SEGMENTS,
    new URLSearchParams({ key, name: 'Everybody there is', shownTo: 'staff', scope: towns, kind: 'person', asks: '' }),
  )
  assert.equal(refused.status, 422)
  assert.match(refused.body, /Rien n’est encore demandé/)
  assert.match(refused.body, /Everybody there is/)
})

test('members keep no segments, and staff of a region only in its records', async () => {
  const regional = await world.as('regional')
  const kept = await regional.submit(`${PEOPLE}?reads=pt`, SEGMENTS, { name: 'Ours', shownTo: 'staff' })
  assert.equal(kept.status, 303)
  const page = kept.location!.split('?')[0]!
  assert.deepEqual(await namesOn('regional', page), ['Odalys Kentridge'])
  assert.deepEqual(await namesOn('officer', page), ['Odalys Kentridge'], 'the same people for whoever may see it')
  assert.equal((await (await world.as('regional-americas')).get(page)).status, 404)
  assert.equal((await (await world.as('member-sw')).get(page)).status, 404)
  for (const slug of ['member-sw', 'regional', 'facilitator']) {
    const browser = await world.as(slug)
    const key = (await browser.get('/account')).page.querySelector('[name=key]')!.getAttribute('value')!
    const fields = { key, name: 'x', shownTo: 'members', scope: towns, kind: 'person', asks: 'reads=pt' }
    assert.equal((await browser.post(SEGMENTS, new URLSearchParams(fields))).status, 403, slug)
  }
})

test('row-level security alone keeps segments with those who may have them', async () => {
  const insert = (slug: string, scope: ScopeId, person: string | null, shown = 'staff') =>
    world.write(slug, async tx =>
      sql`insert into networks_segment (id, network_id, scope_id, kind, name, asks, shown_to, person_id)
        values (${newId()}, ${towns}, ${scope}, 'person', '{}', '{}', ${shown}, coalesce(${person}::uuid, kernel_person()))`.execute(
        tx.db,
      ),
    )
  await insert('officer', towns, null, 'me')
  await assert.rejects(insert('regional', towns, null), DENIED)
  await assert.rejects(insert('member-sw', towns, null), DENIED)
  const { person } = await world.actor('administrator')
  await assert.rejects(insert('officer', towns, person), DENIED)
  const count = async (slug: string | null, text: string) => {
    const { rows, numAffectedRows } = await world.write(slug, tx => sql.raw(text).execute(tx.db))
    return Math.max(rows.length, Number(numAffectedRows ?? 0))
  }
  const mine = `select id from networks_segment where shown_to = 'me'`
  assert.equal(await count('officer', mine), 1)
  assert.equal(await count('administrator', mine), 0)
  for (const slug of ['member-sw', 'officer-water', null]) {
    assert.equal(await count(slug, 'select id from networks_segment'), 0)
    assert.equal(await count(slug, `update networks_segment set name = '{}'`), 0)
    assert.equal(await count(slug, 'delete from networks_segment'), 0)
  }
  for (const slug of ['member-sw', 'officer', 'administrator']) {
    await assert.rejects(
      count(slug, `insert into networks_figure values ('${towns}', 'region', '', '{}', '2026-01-01')`),
      DENIED,
    )
    assert.equal(await count(slug, 'delete from networks_figure'), 0)
    assert.equal(await count(slug, 'update networks_found_total set records = 0'), 0)
  }
  await world.everyRow(`delete from networks_segment where shown_to = 'me'`)
})

test('members see figures in which nobody can be made out, the same ones all month; staff see them exactly', async () => {
  const { pool } = world.house.database
  const unions = ['lake-towns-union', ...(await otherUnions())]
  for (let i = 0; i < 33; i++)
    await add(`Figure Number${i}`, 'europe', { languages: ['de'], organisation: unions[i % 3]! })
  for (let i = 0; i < 4; i++) await add(`Few Number${i}`, 'europe', { languages: ['tl'], organisation: unions[i % 3]! })
  await settled()
  const officer = await world.as('officer')
  await officer.submit(`${PEOPLE}?reads=de`, SEGMENTS, { name: 'German', shownTo: 'members' })
  await officer.submit(`${PEOPLE}?reads=tl`, SEGMENTS, { name: 'Tagalog', shownTo: 'members' })
  const member = await world.as('member-sw')
  const later = await member.get(`${PEOPLE}/figures?lang=en`)
  assert.match(later.body, /The first figures are made within the hour/)
  await publishFigures(pool)
  const figures = async () => (await member.get(`${PEOPLE}/figures?lang=en`)).page.querySelector('main')!.text
  const first = await figures()
  assert.match(first, /German\s*(30|35)/)
  assert.match(first, /(Filipino|Tagalog)\s*few or none/)
  assert.match((await officer.get(`${PEOPLE}/figures?lang=en`)).page.querySelector('main')!.text, /German\s*33/)
  const segments = async () => (await member.get(`${SEGMENTS}?lang=en`)).page.querySelector('main')!.text
  const shown = await segments()
  const [german] = await world.everyRow<{ id: string }>(
    `select id from networks_segment where name::text like '%German%'`,
  )
  for (const slug of ['member-sw', 'facilitator', 'regional'])
    assert.equal(
      (await (await world.as(slug)).get(`${SEGMENTS}/${german!.id}`)).status,
      404,
      `${slug} sees no person of it`,
    )
  assert.match(shown, /German( in French)?\s*(30|35) people/)
  assert.match(shown, /Tagalog( in French)?\s*few or none/)
  for (let i = 0; i < 20; i++)
    await add(`Another Number${i}`, 'europe', { languages: ['de'], organisation: unions[i % 3]! })
  await settled()
  await publishFigures(pool)
  assert.equal(await figures(), first, 'a day later nothing is told')
  assert.equal(await segments(), shown)
  await writing(pool, service('figures'), tx => sql`update networks_figure set on_day = on_day - 40`.execute(tx.db))
  await publishFigures(pool)
  assert.match(await figures(), /German\s*(50|55)/)
})

const otherUnions = async () =>
  (
    await world.everyRow<{ slug: string }>(
      `select slug from register_organisation where slug <> 'lake-towns-union' and '${towns}' = any (scope_ids) order by 1 limit 2`,
    )
  ).map(row => row.slug)

test('a list taken along needs a proof of late who takes it; nothing of the index itself is in it', async () => {
  const stale = await world.as('officer')
  const answer = await stale.get(`/api/v1/towns/people?reads=de`)
  assert.ok([200, 401, 403].includes(answer.status))
  const list = await stale.get(`/api/v1/towns/segments`)
  assert.equal(list.status, 200)
  assert.doesNotMatch(list.body, /"keys"|"sort"/)
})
