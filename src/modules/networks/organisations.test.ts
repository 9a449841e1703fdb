import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { openWorld, type World } from '../../../test/world.ts'

let world: World
before(async () => {
  world = await openWorld()
})
after(() => world.close())

const ALL = '/towns/organisations'
const LAKE = `${ALL}/lake-towns-union`
const given = { name: 'Sindicato del Litoral', nameLanguage: 'es', kind: 'affiliate', country: 'EC', city: 'Guayaquil' }
const node = async (slug: string) =>
  (await world.everyRow<{ id: string }>(`select id from register_node where slug = '${slug}'`))[0]!.id

describe('organisations', () => {
  test('members of the network read them, narrowed to a sector with all below it', async () => {
    const member = await world.as('member-sw')
    const all = await member.get(`${ALL}?lang=en`)
    assert.match(all.body, /Lake Towns Workers’ Union/)
    assert.match(all.body, /Kenya/)
    assert.match((await member.get(`${ALL}?sector=towns-and-regions`)).body, /Lake Towns/)
    assert.doesNotMatch((await member.get(`${ALL}?sector=health`)).body, /Lake Towns/)
    assert.equal((await (await world.as(null)).get(ALL)).status, 401)
  })

  test('the secretariat enters one, chooses its sectors and corrects it; its translations stay', async () => {
    const officer = await world.as('officer')
    const sectors = [await node('waste'), await node('parks')]
    const sent = await officer.submit(ALL, ALL, { ...given, sectors })
    assert.equal(sent.location, `${ALL}/sindicato-del-litoral?done=organisation-kept`, sent.body.slice(0, 3000))
    const page = sent.location!.split('?')[0]!
    assert.match((await officer.get(`${page}?lang=en`)).body, /Ecuador[\s\S]*Waste and cleaning/)
    const corrected = await officer.submit(page, `${page}/record`, {
      ...given,
      name: 'Sindicato del Litoral y la Costa',
    })
    assert.equal(corrected.status, 303)
    assert.match((await officer.get(page)).body, /Sindicato del Litoral y la Costa/)
  })

  test('of two of the same name each has an address, also where the other is not to be seen', async () => {
    const officer = await world.as('officer')
    const first = await officer.submit(ALL, ALL, { ...given, name: 'Same Name' })
    const second = await officer.submit(ALL, ALL, { ...given, name: 'Same Name' })
    assert.deepEqual([first.status, second.status], [303, 303])
    assert.notEqual(first.location, second.location)
  })

  test('members enter and correct none', async () => {
    const member = await world.as('member-sw')
    const page = await member.get(LAKE)
    assert.equal(page.page.querySelector('form[action$="/record"]'), null)
    const key = page.page.querySelector('[name=key]')!.getAttribute('value')!
    for (const path of [ALL, `${LAKE}/record`]) {
      const forced = await member.post(path, new URLSearchParams({ key, ...given }))
      assert.equal(forced.status, 403, path)
    }
  })

  test('what is no country, no sector and no name is said at once', async () => {
    const officer = await world.as('officer')
    for (const wrong of [{ country: 'ZZ' }, { name: '—' }, { sectors: '01890a5d-ac96-774b-bcce-b302099a8057' }]) {
      const sent = await officer.submit(ALL, ALL, { ...given, ...wrong })
      assert.equal(sent.status, 422, JSON.stringify(wrong))
      assert.ok(sent.page.querySelector('#problems'))
    }
  })

  test('figures of members are added with their day, none is written over', async () => {
    const regional = await world.as('officer')
    const add = (members: string, on: string) =>
      regional.submit(LAKE, `${LAKE}/members`, { members, on, source: 'annual return' })
    assert.equal((await add('24 100', '2026-01-31')).status, 303)
    assert.equal((await add('23,000', '2025-01-31')).status, 303)
    assert.equal((await add('1', '2026-01-31')).status, 422)
    assert.equal((await add('1', '2999-01-31')).status, 422)
    assert.equal((await add('many', '2024-01-31')).status, 422)
    const page = await regional.get(`${LAKE}?lang=en`)
    assert.match(page.body, /24,100 members[\s\S]*23,000 members/)
    assert.match((await regional.get(`${ALL}?lang=en`)).body, /24,100 members/)
  })
})

describe('trees', () => {
  const SECTORS = '/settings/trees/sector'

  test('an administrator of the house adds, renames and retires; what was chosen keeps it', async () => {
    const administrator = await world.as('administrator')
    const sent = await administrator.submit(SECTORS, SECTORS, {
      en: 'Libraries',
      fr: 'Bibliothèques',
      under: await node('towns-and-regions'),
    })
    assert.equal(sent.status, 303, sent.body.slice(0, 2000))
    const id = await node('libraries')
    const page = await administrator.get(`${SECTORS}?lang=fr`)
    assert.match(page.body, /Bibliothèques/)
    assert.equal((await administrator.submit(SECTORS, `${SECTORS}/${id}/name`, { en: 'Public libraries' })).status, 303)
    const officer = await world.as('officer')
    const made = await officer.submit(ALL, ALL, { ...given, name: 'Readers’ Union', sectors: id })
    const record = made.location!.split('?')[0]!
    assert.equal((await administrator.submit(SECTORS, `${SECTORS}/${id}/retirement`)).status, 303)
    assert.match((await officer.get(`${record}?lang=en`)).body, /Public libraries/)
    assert.ok((await officer.get(record)).page.querySelector(`form[action$="/record"] input[value="${id}"]`))
    assert.equal((await officer.get(ALL)).page.querySelector(`form input[value="${id}"]`), null)
    assert.equal((await administrator.submit(SECTORS, `${SECTORS}/${id}/revival`)).status, 303)
    assert.ok((await officer.get(ALL)).page.querySelector(`form input[value="${id}"]`))
  })

  test('nobody else edits them', async () => {
    for (const slug of ['officer', 'regional', 'member-sw']) {
      const browser = await world.as(slug)
      assert.equal((await browser.get(SECTORS)).status, 403, slug)
      const key = (await browser.get('/account')).page.querySelector('[name=key]')!.getAttribute('value')!
      assert.equal((await browser.post(SECTORS, new URLSearchParams({ key, en: 'Mine' }))).status, 403, slug)
    }
    assert.equal((await (await world.as('administrator')).get('/settings/trees/nothing')).status, 404)
  })

  test('without a name, with a name that is there, or with a country that is none it says so', async () => {
    const administrator = await world.as('administrator')
    const REGIONS = '/settings/trees/region'
    for (const wrong of [{}, { en: 'Africa' }, { en: 'Atlantis', countries: 'KE QQ' }, { en: '—' }]) {
      const sent = await administrator.submit(REGIONS, REGIONS, wrong)
      assert.equal(sent.status, 422, JSON.stringify(wrong))
    }
  })
})
