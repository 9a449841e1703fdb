import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { comingIn } from '../../../test/kits/coming-in.ts'
import { openWorld, type World } from '../../../test/world.ts'

let world: World
before(async () => {
  world = await openWorld()
})
after(() => world?.close())

test('somebody of two networks has other roles in each and changes between them in the header', async () => {
  const comes = comingIn(world)
  const [officer, water] = [await world.as('officer'), await world.as('officer-water')]
  const person = await comes.newcomer(officer)
  const onlyOne = await person.browser.get('/towns')
  assert.doesNotMatch(onlyOne.page.querySelector('.top nav')!.text, /⇄/)
  const link = await comes.invite(water, person.address, {}, 'water')
  assert.equal((await person.browser.submit(link, link)).status, 303)
  const roles = `/water/people/${person.id}/roles`
  const scope = (await world.everyRow<{ id: string }>(`select id from networks_network where slug = 'water'`))[0]!.id
  assert.equal((await water.submit(roles, roles, { role: 'facilitator', scope, startsOn: '2026-01-01' })).status, 303)
  const nav = async (path: string) => (await person.browser.get(path)).page.querySelector('.top nav')!
  assert.equal((await nav('/towns')).querySelector('a[href="/water"]')?.text.startsWith('⇄ '), true)
  assert.equal((await nav('/water')).querySelector('a[href="/towns"]')?.text.startsWith('⇄ '), true)
  assert.match((await person.browser.get(`/water/people/${person.id}?lang=en`)).body, /Facilitator/)
  assert.doesNotMatch((await person.browser.get(`/towns/people/${person.id}?lang=en`)).body, /Facilitator/)
})

test('whoever runs the house founds a network, its regions and theirs; nobody else founds a region', async () => {
  const administrator = await world.as('administrator')
  assert.match((await administrator.get('/')).body, /href="\/setup\/network"/)
  assert.doesNotMatch((await (await world.as('officer')).get('/')).body, /href="\/setup\/network"/)
  const regions = '/water/regions'
  const named = (name: string, more = {}) => ({ name, language: 'en', ...more })
  assert.equal((await administrator.submit(regions, regions, named('Upstream'))).status, 303)
  assert.equal((await administrator.submit(regions, regions, named('Upstream'))).status, 422, 'twice')
  const under = (await world.everyRow<{ id: string }>(`select id from networks_region where slug = 'upstream'`))[0]!.id
  assert.equal((await administrator.submit(regions, regions, named('Springs', { under }))).status, 303)
  const towns = '/towns/regions'
  assert.equal(
    (await administrator.submit(towns, towns, named('Elsewhere', { under }))).status,
    422,
    'of another network',
  )
  assert.ok((await world.actor('officer-water')).staffOf.length === 3, 'its staff works for them at once')
  for (const slug of ['officer', 'officer-water', 'regional', 'member-sw']) {
    const browser = await world.as(slug)
    assert.equal((await browser.get(regions)).status, 403, slug)
    const key = (await browser.get('/account')).page.querySelector('[name=key]')!.getAttribute('value')!
    const forced = await browser.post(regions, new URLSearchParams({ key, name: 'Mine', language: 'en' }))
    assert.equal(forced.status, 403, slug)
  }
  assert.deepEqual(await world.everyRow(`select 1 from networks_region where slug = 'mine'`), [])
})
