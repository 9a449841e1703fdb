import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openWorld, type World } from '../../../test/world.ts'

let world: World
let page: string
before(async () => {
  world = await openWorld()
  page = `/towns/people/${(await world.actor('member-sw')).person}/contacts`
})
after(() => world.close())

test('a member keeps how to reach them; the secretariat reads it, and the member sees who did', async () => {
  const member = await world.as('member-sw')
  assert.equal((await member.submit(page, page, { kind: 'phone', value: '00254 (700) 000-001' })).status, 303)
  assert.equal((await member.submit(page, page, { kind: 'email', value: 'Achieng@Example.org' })).status, 303)
  assert.match((await member.get(page)).body, /\+254700000001/)
  assert.doesNotMatch((await member.get('/account/record?lang=en')).body, /Read how to reach you/)
  const officer = await world.as('officer')
  assert.match((await officer.get(page)).body, /Achieng@example\.org/)
  const record = await member.get('/account/record?lang=en')
  assert.match(record.body, /Read how to reach you[\s\S]*Ines Valcourt/)
})

test('nobody else reads it: another member, the staff of another region, a visitor', async () => {
  for (const slug of ['delegate-es', 'interpreter', 'regional-americas', null]) {
    const browser = await world.as(slug)
    assert.ok([401, 403].includes((await browser.get(page)).status), String(slug))
    if (!slug) continue
    const key = (await browser.get('/account')).page.querySelector('[name=key]')!.getAttribute('value')!
    const forced = await browser.post(page, new URLSearchParams({ key, kind: 'phone', value: '+254700000009' }))
    assert.equal(forced.status, 403, slug)
  }
})

test('it lies in the database sealed, each affiliate’s under its own key', async () => {
  const rows = JSON.stringify(await world.everyRow('select c::text as row from register_contact c'))
  for (const secret of ['254700000001', 'Achieng@', 'chieng@example.org']) assert.ok(!rows.includes(secret), secret)
  await world.everyRow('update register_contact set organisation_id = null')
  const member = await world.as('member-sw')
  assert.doesNotMatch((await member.get(page)).body, /\+254700000001/)
})

test('what is no phone and no address is said to be none; the same twice is kept once', async () => {
  const member = await world.as('member-sw')
  for (const [kind, value] of [
    ['phone', 'call me'],
    ['phone', '12'],
    ['email', 'nobody'],
  ] as const)
    assert.equal((await member.submit(page, page, { kind, value })).status, 422, value)
  const count = async () => (await world.everyRow('select from register_contact')).length
  const before = await count()
  for (let i = 0; i < 2; i++) await member.submit(page, page, { kind: 'phone', value: '+254 711 111 111' })
  assert.equal(await count(), before + 1)
})

test('what a member agrees to is kept with its words and its hour, and taken back when they say so', async () => {
  const member = await world.as('member-sw')
  const at = '/account/record/consents/mailings'
  assert.equal((await member.post(at, form(await key(), 'yes'))).status, 303)
  assert.match((await member.get('/account/record?lang=en')).body, /agreed on/)
  assert.equal((await member.post(at, form(await key(), 'yes'))).status, 303)
  assert.equal((await world.everyRow('select from register_consent')).length, 1)
  assert.equal((await member.post(at, form(await key(), 'no'))).status, 303)
  assert.doesNotMatch((await member.get('/account/record?lang=en')).body, /agreed on/)
  const [kept] = await world.everyRow<{ withdrawn_at: unknown; words: number }>(
    'select withdrawn_at, length(words_hash) as words from register_consent',
  )
  assert.ok(kept!.withdrawn_at)
  assert.equal(kept!.words, 32)
  assert.equal((await member.post('/account/record/consents/anything', form(await key(), 'yes'))).status, 404)

  async function key(): Promise<string> {
    return (await member.get('/account')).page.querySelector('[name=key]')!.getAttribute('value')!
  }
})

function form(key: string, agrees: string): URLSearchParams {
  return new URLSearchParams({ key, agrees })
}
