import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { type Browser, openWorld, type World } from '../../../test/world.ts'

let world: World
let people: Record<string, string>
before(async () => {
  world = await openWorld()
  const rows = await world.everyRow<{ slug: string; id: string }>('select slug, id from register_person')
  people = Object.fromEntries(rows.map(({ slug, id }) => [slug, id]))
})
after(() => world?.close())

const ONE = '/bodies/young-workers'
const given = {
  name: 'Young workers',
  language: 'en',
  roster: 'open',
  visibility: 'network',
  charter: 'Below thirty-five.',
  callsUntil: '2999-12-31',
}
const force = async (browser: Browser, path: string, fields: Record<string, string> = {}) => {
  const key = (await browser.get('/account')).page.querySelector('[name=key]')!.getAttribute('value')!
  return browser.post(path, new URLSearchParams({ key, ...fields }))
}

test('the house makes an open body; people of every network read what it is for, and strangers only of public ones', async () => {
  const administrator = await world.as('administrator')
  assert.equal((await administrator.submit('/bodies', '/bodies', given)).location, `${ONE}?done=body-kept`)
  assert.equal((await administrator.submit('/bodies', '/bodies', given)).status, 422, 'a second one of this name')
  for (const slug of ['ally', 'member-sw'])
    assert.match((await (await world.as(slug)).get(ONE)).body, /Below thirty-five/)
  assert.equal((await (await world.as(null)).get(ONE)).status, 404)
  assert.doesNotMatch((await (await world.as(null)).get('/bodies')).body, /Young workers/)
  const changed = await administrator.submit(ONE, '/description', { visibility: 'public', mandate: 'It may advise.' })
  assert.equal(changed.status, 303)
  assert.match((await (await world.as(null)).get(ONE)).body, /It may advise/)
  assert.equal((await force(await world.as('officer'), `${ONE}/description`, given)).status, 403)
})

test('who is called offers once; the house takes in; people of every network see who is in it', async () => {
  const [ally, administrator] = [await world.as('ally'), await world.as('administrator')]
  assert.equal((await ally.submit(ONE, '/offers', { words: 'On Sundays', language: 'en' })).status, 303)
  assert.match((await ally.get(ONE)).body, /have no answer yet/)
  assert.equal((await force(ally, `${ONE}/offers`, { words: 'Again', language: 'en' })).status, 422)
  assert.doesNotMatch((await (await world.as('officer')).get(ONE)).body, /On Sundays/)
  const acceptance = (await administrator.get(ONE)).page.querySelector('form[action$="/acceptance"]')!
  const path = acceptance.getAttribute('action')!
  assert.equal((await force(ally, path)).status, 403, 'nobody takes in themself')
  assert.equal((await administrator.submit(ONE, path)).status, 303)
  assert.equal((await force(administrator, path)).status, 409, 'an offer is answered once')
  assert.match((await (await world.as('member-sw')).get(ONE)).body, /Jonas Whitlock/)
  assert.doesNotMatch((await (await world.as(null)).get(ONE)).body, /Jonas Whitlock/)
  assert.equal((await (await world.as('member-sw')).get(`/towns/people/${people['ally']}`)).status, 404)
})

test('whoever is in leaves at once; nobody else but the house ends it', async () => {
  const [ally, member] = [await world.as('ally'), await world.as('member-sw')]
  assert.equal((await force(member, `${ONE}/members/${people['ally']}/end`)).status, 403)
  assert.equal((await force(member, `${ONE}/leaving`)).status, 404)
  assert.equal((await ally.submit(ONE, '/leaving')).status, 303)
  assert.doesNotMatch((await member.get(ONE)).body, /Jonas Whitlock/)
})

test('row-level security alone lets nobody but the house put somebody on a roster or answer an offer', async () => {
  const run = (slug: string | null, statement: ReturnType<typeof sql>) =>
    world.write(slug, async tx => (await statement.execute(tx.db)).numAffectedRows ?? 0n)
  const join = sql`insert into networks_house_member (body_id, scope_id, person_id)
    select id, scope_id, ${people['caller']!} from networks_house_body`
  for (const slug of ['officer', 'caller', 'ally']) await assert.rejects(run(slug, join), { code: '42501' }, slug)
  const offer = sql`insert into networks_house_offer (id, body_id, scope_id, words, language)
    select gen_random_uuid(), id, scope_id, '', 'en' from networks_house_body`
  assert.equal(await run('caller', offer), 1n)
  const accept = sql`update networks_house_offer set accepted = true, answered_at = now()`
  for (const slug of ['caller', 'officer', 'ally', null]) assert.equal(await run(slug, accept), 0n, String(slug))
  assert.equal(await run('administrator', join), 1n)
  const roster = sql`select * from networks_open_roster`
  assert.equal((await world.write('ally', tx => roster.execute(tx.db))).rows.length, 1)
  assert.equal((await world.write(null, tx => roster.execute(tx.db))).rows.length, 0)
  for (const slug of ['officer', 'ally'])
    assert.equal(await run(slug, sql`delete from networks_house_member`), 0n, slug)
  await assert.rejects(run('administrator', sql`update networks_open_roster set name = 'x'`))
})
