import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openWorld, type World } from '../../../test/world.ts'

let world: World
before(async () => {
  world = await openWorld()
})
after(() => world.close())

const ALL = '/towns/groups'
const ONE = `${ALL}/night-work`
const given = { name: 'Night work', language: 'en', kind: 'working-group', charter: 'Shifts after ten.' }
const keyOf = async (slug: string) =>
  (await (await world.as(slug)).get('/account')).page.querySelector('[name=key]')!.getAttribute('value')!

test('the secretariat forms a group; members read what it is for', async () => {
  const officer = await world.as('officer')
  assert.equal((await officer.submit(ALL, ALL, given)).location, `${ONE}?done=body-kept`)
  assert.match((await (await world.as('member-sw')).get(ONE)).body, /Shifts after ten\./)
  assert.equal((await officer.submit(ALL, ALL, given)).status, 422, 'a second one of this name')
  assert.equal((await (await world.as(null)).get(ONE)).status, 401)
})

test('nobody but the secretariat forms, describes or ends', async () => {
  const member = await world.as('member-sw')
  const key = (await member.get('/account')).page.querySelector('[name=key]')!.getAttribute('value')!
  for (const path of [ALL, `${ONE}/description`])
    assert.equal((await member.post(path, new URLSearchParams({ key, ...given }))).status, 403, path)
})

test('who is called offers once; whoever is taken in is a member; both are written down', async () => {
  const [officer, member] = [await world.as('officer'), await world.as('member-sw')]
  assert.equal((await member.get(ONE)).page.querySelector('form[action$="/offers"]'), null, 'it does not call yet')
  assert.equal((await officer.submit(ONE, `${ONE}/description`, { ...given, callsUntil: '2999-12-31' })).status, 303)
  const offered = await member.submit(ONE, `${ONE}/offers`, { words: 'Two evenings a month', language: 'en' })
  assert.equal(offered.location, `${ONE}?done=body-offered`)
  const again = new URLSearchParams({ key: await keyIn(member), words: 'Again', language: 'en' })
  assert.equal((await member.post(`${ONE}/offers`, again)).status, 422)
  const page = await officer.get(ONE)
  assert.match(page.body, /Two evenings a month/)
  assert.doesNotMatch((await (await world.as('caller')).get(ONE)).body, /Two evenings a month/)
  const acceptance = page.page.querySelector('form[action$="/acceptance"]')!.getAttribute('action')!
  const forced = await member.post(acceptance, new URLSearchParams({ key: await keyIn(member) }))
  assert.equal(forced.status, 403, 'nobody takes in themself')
  assert.equal((await officer.submit(ONE, acceptance)).status, 303)
  assert.match((await (await world.as('caller')).get(ONE)).body, /Achieng Wekesa/)
  const answered = await officer.post(acceptance, new URLSearchParams({ key: await keyOf('officer') }))
  assert.ok([403, 409].includes(answered.status), 'an offer is answered once')
  const end = (await officer.get(ONE)).page.querySelector('form[action$="/end"]')!.getAttribute('action')!
  assert.equal((await officer.submit(ONE, end)).status, 303)
  assert.doesNotMatch((await (await world.as('caller')).get(ONE)).body, /Achieng Wekesa/)

  async function keyIn(browser: typeof member): Promise<string> {
    return (await browser.get('/account')).page.querySelector('[name=key]')!.getAttribute('value')!
  }
})

test('a call that is over takes no offer', async () => {
  const officer = await world.as('officer')
  await officer.submit(ONE, `${ONE}/description`, { ...given, callsUntil: '2026-01-01' })
  const caller = await world.as('caller')
  const key = (await caller.get('/account')).page.querySelector('[name=key]')!.getAttribute('value')!
  const late = await caller.post(`${ONE}/offers`, new URLSearchParams({ key, words: '', language: 'ar' }))
  assert.equal(late.status, 403)
})

test('whoever answers an offer sees what the volunteer knows and can give; the volunteer sees what became of it', async () => {
  const [officer, caller] = [await world.as('officer'), await world.as('caller')]
  const other = `${ALL}/day-work`
  const calls = { ...given, name: 'Day work', callsUntil: '2999-12-31' }
  assert.equal((await officer.submit(ALL, ALL, calls)).status, 303)
  const [{ id } = { id: '' }] = await world.everyRow<{ id: string }>(
    `select id from register_person where slug = 'caller'`,
  )
  const record = `/towns/people/${id}`
  await caller.submit(record, `${record}/record`, { availability: 'Every second Friday' })
  await caller.submit(other, `${other}/offers`, { words: 'Laws', language: 'ar' })
  assert.match((await officer.get(other)).body, /Every second Friday/)
  assert.doesNotMatch((await (await world.as('member-sw')).get(other)).body, /Every second Friday|Laws/)
  assert.equal((await caller.submit(other, '/withdrawal')).status, 303)
  assert.doesNotMatch((await officer.get(other)).body, /Laws/)
  await caller.submit(other, `${other}/offers`, { words: 'Laws', language: 'ar' })
  assert.match((await caller.get(`${other}?lang=en`)).body, /The secretariat has not answered yet/)
  assert.equal((await officer.submit(other, '/refusal')).status, 303)
  assert.match((await caller.get(`${other}?lang=en`)).body, /The secretariat has declined your offer/)
  const key = (await caller.get('/account')).page.querySelector('[name=key]')!.getAttribute('value')!
  const late = await caller.post(`${other}/offers/withdrawal`, new URLSearchParams({ key }))
  assert.equal(late.status, 404, 'what has an answer is not taken back')
})

test('an ended call is told as such', async () => {
  const officer = await world.as('officer')
  await officer.submit(ONE, `${ONE}/description`, { ...given, callsUntil: '2026-01-01' })
  assert.match((await officer.get(`${ONE}?lang=en`)).body, /It called for volunteers until/)
})
