import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { bringList, enteredOn, enterList, outcomesOn } from '../../../test/kits/lists.ts'
import { type Browser, openWorld, type World } from '../../../test/world.ts'
import { firstRows } from '../../kernel/sheets/read.ts'

let world: World
let officer: Browser
before(async () => {
  world = await openWorld()
  officer = await world.as('officer')
  const url = await bringList(
    officer,
    `Name;Sindicato;Phone;Email;Languages;Languages spoken;Title;Access needs;Availability;Place;Country
Nadia =SUM(A1);Lake Towns Union;+254 700 000 201 ext. 12;nadia@union.example;sw; en, fr;+Chair;Sign language;"two evenings
a month";Kisumu;KE
李小龍;;+254 700 000 202;li@union.example;zh-Hant;;;;;;
'O Connor;;;connor@union.example;en;;-;;;;
Иван Петров;;00254700000203;ivan@union.example;русский;;;;;;
`,
  )
  assert.deepEqual(enteredOn(await enterList(officer, url)), [4, 0, 0])
})
after(() => world.close())

/** The bytes of what a form takes out. */
async function take(browser: Browser, fields: Record<string, string>, { kind = 'people', query = '' } = {}) {
  const sent = await browser.submit(`/towns/${kind}/export${query}`, `/towns/${kind}/export${query}`, fields)
  assert.equal(sent.status, 303, sent.body.slice(0, 500))
  const token = browser.cookie()
  const response = await fetch(new URL(sent.location!, world.house.origin), {
    headers: { cookie: token, 'accept-language': 'en' },
  })
  return { status: response.status, address: sent.location!, bytes: Buffer.from(await response.arrayBuffer()) }
}

const everything = () =>
  world.everyRow(`select p::text as row from register_person p union all select person_id || kind || encode(coalesce(hash, ''), 'hex') from register_contact
    union all select o::text from register_offer o union all select r::text from register_role r union all select o::text from register_organisation o order by 1`)

for (const format of ['xlsx', 'csv'] as const)
  for (const language of ['en', 'fr', 'es', 'ar'] as const)
    test(`a list of people taken out as ${format} in ${language} and brought in again changes nothing`, async () => {
      await officer.get(`/towns/people?lang=${language}`)
      const { bytes } = await take(officer, { format, contacts: 'on', access: 'on' })
      const before = await everything()
      const url = await bringList(officer, bytes, { name: `people.${format}` })
      const page = await officer.get(`${url}?lang=en`)
      const { 'Already here': same = 0, ...others } = outcomesOn(page)
      assert.deepEqual(
        others,
        {},
        (await officer.get(`${url}/problems.csv?lang=en`)).body + page.page.querySelector('main')!.text.slice(-1500),
      )
      assert.ok(same > 4)
      await enterList(officer, url, { maybe: 'new', differs: 'theirs', organisations: 'on' })
      assert.deepEqual(await everything(), before)
    })

for (const language of ['en', 'ar'] as const)
  test(`a list of organisations taken out in ${language} and brought in again changes nothing`, async () => {
    await officer.get(`/towns/organisations?lang=${language}`)
    const { bytes } = await take(officer, { format: 'xlsx' }, { kind: 'organisations' })
    const before = await everything()
    const url = await bringList(officer, bytes, { kind: 'organisations' })
    const page = await officer.get(`${url}?lang=en`)
    assert.deepEqual(
      Object.keys(outcomesOn(page)),
      ['Already here'],
      page.page.querySelector('main')!.text.slice(-1500),
    )
    await enterList(officer, url, { maybe: 'new', differs: 'theirs' })
    assert.deepEqual(await everything(), before)
  })

test('no cell of a list that is taken out runs in a spreadsheet', async () => {
  const { bytes } = await take(officer, { format: 'csv', contacts: 'on' })
  const text = bytes.toString('utf8')
  assert.match(text, /'\+254 700 000202/)
  assert.match(text, /'\+Chair/)
  for (const cell of text.slice(1).split(/[\r\n,]+/)) assert.doesNotMatch(cell.replaceAll('"', ''), /^[=+@]/)
})

test('what is sealed goes along only when it is asked for, and access needs by themselves', async () => {
  const bare = (await take(officer, { format: 'csv' })).bytes.toString('utf8')
  const reach = (await take(officer, { format: 'csv', contacts: 'on' })).bytes.toString('utf8')
  const needs = (await take(officer, { format: 'csv', access: 'on' })).bytes.toString('utf8')
  const has = (text: string) => [text.includes('nadia@union.example'), text.includes('Sign language')]
  assert.deepEqual(
    [has(bare), has(reach), has(needs)],
    [
      [false, false],
      [true, false],
      [false, true],
    ],
  )
  const cards = (await take(officer, { format: 'vcf', contacts: 'on' })).bytes.toString('utf8')
  assert.match(cards, /BEGIN:VCARD[\s\S]*FN:李小龍[\s\S]*EMAIL:li@union\.example[\s\S]*TEL;TYPE=cell:\+254700000202/)
})

test('whose record left the house can see it, and whether it told how to reach them', async () => {
  const member = await world.as('member-sw')
  await take(officer, { format: 'csv' })
  const record = async () => (await member.get('/account/record?lang=en')).body
  assert.match(await record(), /Took your record out in a list[\s\S]*Ines Valcourt/)
  await take(officer, { format: 'csv', contacts: 'on' })
  assert.match(await record(), /Took out how to reach you, in a list[\s\S]*Ines Valcourt/)
})

test('a list is taken out of what the page asks for, and of one’s own region only', async () => {
  const names = async (browser: Browser, query = '') => {
    const { bytes } = await take(browser, { format: 'xlsx' }, { query })
    const { rows } = await firstRows(bytes, 1000)
    return rows
      .slice(1)
      .map(row => row.cells[1]!)
      .sort()
  }
  const kept = async (slug: string) =>
    (
      await world.everyRow<{ name: string }>(`select name from register_person where kept_in && (
      select array_agg(id) from networks_region where slug = '${slug}' or above @> (select array_agg(id) from networks_region where slug = '${slug}'))`)
    )
      .map(one => one.name)
      .sort()
  await world.until(async () => (await world.everyRow('select 1 from register_changed')).length === 0)
  assert.deepEqual(await names(officer, '?region=americas'), await kept('americas'))
  const regional = await world.as('regional-americas')
  assert.deepEqual(await names(regional), await kept('americas'))
  const beyond = await regional.get('/towns/people/export?region=europe&lang=en')
  assert.match(beyond.body, /There is nobody in it whose record you keep/)
})

test('nobody but staff takes a list out, nor by its address alone', async () => {
  const { address } = await take(officer, { format: 'csv', contacts: 'on' })
  for (const slug of ['member-sw', 'delegate-es', 'steward', 'officer-water', null]) {
    const browser = await world.as(slug).catch(() => null)
    if (!browser) continue
    assert.ok([401, 403].includes((await browser.get('/towns/people/export')).status), String(slug))
    assert.ok([401, 403].includes((await browser.get(address)).status), String(slug))
  }
  const head = await fetch(new URL(address, world.house.origin), {
    method: 'HEAD',
    headers: { cookie: officer.cookie() },
  })
  assert.equal(head.status, 400)
})

test('a list is only taken out by somebody who has proven lately who they are', async () => {
  const { address } = await take(officer, { format: 'csv' })
  await world.everyRow(`update accounts_session set proofs = '{mailbox}', proven_at = now() - interval '1 hour'
    where person_id = (select id from register_person where slug = 'officer')`)
  const lines = async () => (await world.everyRow(`select 1 from kernel_journal where act like '%.exported'`)).length
  const before = await lines()
  assert.ok([401, 403].includes((await officer.get(address)).status))
  const asked = await officer.get('/towns/people/export')
  if (asked.status === 200) {
    const sent = await officer.submit('/towns/people/export', '/towns/people/export', { format: 'csv' })
    assert.equal(sent.status, 403)
  }
  assert.equal(await lines(), before)
})
