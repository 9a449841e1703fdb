import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openWorld, type World } from '../../../test/world.ts'
import { service } from '../../kernel/actor.ts'
import { writing } from '../../kernel/transaction.ts'
import type { PersonId, Role } from '../register/index.ts'
import { giveRole, listRegions, visibleNetwork } from './index.ts'

let world: World
let people: Record<string, string>

before(async () => {
  world = await openWorld()
  const rows = await world.everyRow<{ slug: string; id: string }>('select slug, id from register_person')
  people = Object.fromEntries(rows.map(({ slug, id }) => [slug, id]))
})
after(() => world.close())

const names = async (slug: string, query = '') => {
  const { body } = await (await world.as(slug)).json(`/api/v1/towns/people${query}`)
  return (body as { people: { name: string }[] }).people.map(one => one.name)
}

test('members see who belongs to their network, and narrow the list to a region with its sub-regions', async () => {
  const all = await names('member-sw')
  assert.ok(all.includes('Achieng Wekesa') && all.includes('Ines Valcourt'))
  assert.ok(!all.includes('Hanneke Dorsman'), 'nobody of another network')
  const africa = await names('member-sw', '?region=africa-arab')
  assert.deepEqual(africa.includes('Achieng Wekesa'), true)
  assert.deepEqual(africa.includes('Ines Valcourt'), false)
  assert.deepEqual(await names('member-sw', '?region=east-africa'), ['Achieng Wekesa'])
})

test('outside the network nobody reads the list or a person, and a person of another network is nowhere', async () => {
  for (const path of ['/towns/people', `/towns/people/${people['caller']}`]) {
    assert.equal((await (await world.as('ally')).get(path)).status, 403)
    assert.equal((await (await world.as(null)).get(path)).status, 401)
  }
  const member = await world.as('member-sw')
  assert.equal((await member.get(`/towns/people/${people['ally']}`)).status, 404)
  assert.equal((await member.get('/towns/people/nobody')).status, 404)
})

const record = { name: 'Achieng Wekesa', nameLanguage: 'sw', languages: ['sw', 'en'], zone: 'Africa/Nairobi' }
const page = () => `/towns/people/${people['member-sw']}`

test('a record is corrected by the person, by the staff of the region and by those above, each with a line in the journal', async () => {
  for (const slug of ['member-sw', 'regional', 'officer', 'administrator']) {
    const sent = await (await world.as(slug)).submit(page(), '/record', { ...record, place: `Kisumu, says ${slug}` })
    assert.equal(sent.status, 303, slug)
    assert.match((await (await world.as('officer')).get(page())).body, new RegExp(`says ${slug}`))
  }
  const lines = await world.everyRow("select 1 from kernel_journal where act = 'record.corrected'")
  assert.equal(lines.length, 4)
})

test('the staff of another region are not offered the form', async () => {
  for (const slug of ['regional-americas', 'facilitator', 'caller']) {
    const { page: seen } = await (await world.as(slug)).get(page())
    assert.equal(seen.querySelectorAll('form[action$="/record"]').length, 0, slug)
  }
})

test('a record without a language, or with a zone that does not exist, is not kept and loses no word', async () => {
  const sent = await (await world.as('member-sw')).submit(page(), '/record', {
    ...record,
    name: 'Achieng W.',
    languages: [],
    zone: 'CET',
  })
  assert.equal(sent.status, 422)
  assert.equal(sent.page.querySelectorAll('.problem').length, 2)
  assert.equal(sent.page.querySelector('#name')?.getAttribute('value'), 'Achieng W.')
  assert.doesNotMatch((await (await world.as('officer')).get(page())).body, /Achieng W\./)
})

test('expertise is shown to the network only once the person agrees to it', async () => {
  const member = await world.as('member-sw')
  const [law] = await world.everyRow<{ id: string }>("select id from register_node where slug = 'law'")
  const sent = await member.submit(page(), '/record', {
    ...record,
    expertise: law!.id,
    availability: 'Two evenings a month',
  })
  assert.equal(sent.status, 303)
  const shows = async (slug: string) => /Two evenings a month/.test((await (await world.as(slug)).get(page())).body)
  assert.deepEqual([await shows('member-sw'), await shows('officer'), await shows('caller')], [true, true, false])
  const agree = async (agrees: string) => {
    const key = (await member.get('/account')).page.querySelector('[name=key]')!.getAttribute('value')!
    await member.post('/account/record/consents/expertise-shown', new URLSearchParams({ key, agrees }))
  }
  await agree('yes')
  assert.equal(await shows('caller'), true)
  await agree('no')
  assert.equal(await shows('caller'), false)
})

test('a role is given only where it can be held', async () => {
  const { id: network } = await world.read(null, tx => visibleNetwork(tx, 'towns'))
  const region = (await world.read(null, tx => listRegions(tx, network)))[0]!.id
  const person = people['caller'] as PersonId
  const give = (role: Role, scope: typeof network) =>
    writing(world.house.database.pool, service('founding'), tx =>
      giveRole(tx, { person, role, scope, organisation: null, startsOn: '2026-01-01' }),
    )
  await give('desk', network)
  await give('regional-secretary', region)
  await assert.rejects(give('regional-secretary', network), /problem-role-not-here/)
  await assert.rejects(give('sector-officer', region), /problem-role-not-here/)
  await assert.rejects(give('delegate', network), /problem-role-not-here/)
})
