import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { type Browser, openWorld, type World } from '../../../test/world.ts'
import type { ScopeId } from '../../kernel/ids.ts'
import { mayGiveRole, roleDayProblems } from './rules.ts'

let world: World
let people: Record<string, string>
let scopes: Record<string, string>
before(async () => {
  world = await openWorld()
  const rows = await world.everyRow<{ slug: string; id: string }>('select slug, id from register_person')
  people = Object.fromEntries(rows.map(({ slug, id }) => [slug, id]))
  const places = await world.everyRow<{ slug: string; id: string }>(`select slug, id from networks_network
    union all select slug, id from networks_region union all select 'house', id from networks_house`)
  scopes = Object.fromEntries(places.map(({ slug, id }) => [slug, id]))
})
after(() => world?.close())

const at = (slug: string, network = 'towns') => `/${network}/people/${people[slug]}/roles`
const role = (changes: Record<string, string> = {}) => ({
  role: 'facilitator',
  scope: scopes['towns']!,
  startsOn: '2026-01-01',
  ...changes,
})
const force = async (browser: Browser, path: string, fields: Record<string, string> = {}) => {
  const key = (await browser.get('/account')).page.querySelector('[name=key]')!.getAttribute('value')!
  return browser.post(path, new URLSearchParams({ key, ...fields }))
}
const rolesOf = async (slug: string) => (await world.actor(slug)).roles.map(one => one.role).sort()
const rowOf = async (slug: string, word: string) =>
  (
    await world.everyRow<{ id: string; ends_on: string | null }>(
      `select id, ends_on::text from register_role where person_id = '${people[slug]}' and role = '${word}' order by id desc`,
    )
  )[0]!
const day = (days: number) => Temporal.Now.plainDateISO('UTC').add({ days }).toString()

test('the secretariat gives a role, changes it and ends it; each counts at once and stands in the person’s record', async () => {
  const officer = await world.as('officer')
  assert.equal(
    (await officer.submit(at('member-sw'), at('member-sw'), role())).location,
    `${at('member-sw')}?done=role-given`,
  )
  assert.deepEqual(await rolesOf('member-sw'), ['facilitator', 'member'])
  const again = await officer.submit(at('member-sw'), at('member-sw'), role())
  assert.equal(again.status, 422, 'the same role twice')
  const { id } = await rowOf('member-sw', 'facilitator')
  const ends = await officer.submit(at('member-sw'), `${at('member-sw')}/${id}`, { endsOn: day(-1) })
  assert.equal(ends.status, 303)
  assert.deepEqual(await rolesOf('member-sw'), ['member'])
  assert.match(
    (await (await world.as('caller')).get(`/towns/people/${people['member-sw']}?lang=en`)).body,
    /Before.*Facilitator/s,
  )
  await officer.submit(at('member-sw'), at('member-sw'), role({ startsOn: day(0) }))
  const second = await rowOf('member-sw', 'facilitator')
  assert.equal((await officer.submit(at('member-sw'), `${second.id}/end`)).status, 303)
  assert.deepEqual(await rolesOf('member-sw'), ['member'])
  const record = await (await world.as('member-sw')).get('/account/record')
  for (const line of ['Gave you a role', 'Changed a role of yours', 'Ended a role of yours'])
    assert.match(record.body, new RegExp(line))
})

test('a role that ends before it starts, on no day or where it cannot be held is refused with a sentence', async () => {
  const officer = await world.as('officer')
  for (const [changes, sentence] of [
    [{ endsOn: '2025-12-31' }, /dernier jour vient avant/],
    [{ startsOn: '2026-02-30' }, /Ce jour n’existe pas/],
    [{ role: 'delegate' }, /s’exerce pour une organisation/],
    [{ role: 'regional-secretary' }, /ne peut pas être tenu ici/],
    [{ substituteFrom: '2026-03-01' }, /personne pour suppléer/],
    [{ substitute: 'Nobody Nowhere' }, /ne porte ce nom/],
    [{ substitute: 'Ines Valcourt' }, /ni vous ne pouvez suppléer/],
    [
      { substitute: 'Marisol Dimaculangan', substituteFrom: '2026-03-02', substituteUntil: '2026-03-01' },
      /premier jour qui ne soit pas après/,
    ],
  ] as const) {
    const answer = await officer.submit(at('member-sw'), at('member-sw'), role(changes))
    assert.equal(answer.status, 422, JSON.stringify(changes))
    assert.match(answer.body, sentence)
  }
  assert.deepEqual(await rolesOf('member-sw'), ['member'])
})

test('a substitute is shown beside the role, and holds it on the days said and on no others', async () => {
  const administrator = await world.as('administrator')
  const { id } = await rowOf('officer', 'sector-officer')
  const name = 'Achieng Wekesa'
  const path = `${at('officer')}/${id}`
  const stand = (from: string, until: string) =>
    administrator.submit(at('officer'), path, { substitute: name, substituteFrom: from, substituteUntil: until })
  assert.equal((await stand(day(2), day(3))).status, 303)
  assert.deepEqual(await rolesOf('member-sw'), ['member'])
  assert.match(
    (await (await world.as('member-sw')).get(`/towns/people/${people['officer']}`)).body,
    /Substitute · <bdi>Achieng/,
  )
  assert.equal((await stand(day(-1), day(0))).status, 303)
  assert.deepEqual(await rolesOf('member-sw'), ['member', 'sector-officer'])
  assert.ok((await world.actor('member-sw')).staffOf.includes(scopes['towns'] as ScopeId))
  assert.match((await (await world.as('member-sw')).get('/account/record')).body, /Named you as a substitute/)
  assert.equal((await stand(day(-3), day(-1))).status, 303)
  assert.deepEqual(await rolesOf('member-sw'), ['member'])
  assert.deepEqual(await rolesOf('officer'), ['sector-officer'])
})

test('whoever is given a role that reaches other people’s data has no session from before that outlasts half a day', async () => {
  const regional = await world.as('regional')
  await world.as('caller')
  const longest = async () =>
    (
      await world.everyRow<{ long: boolean }>(`select max(ends_at) > now() + interval '13 hours' as long
        from accounts_session where person_id = '${people['caller']}'`)
    )[0]!.long
  assert.equal(await longest(), true)
  const there = role({ role: 'regional-secretary', scope: scopes['arab-countries']! })
  assert.equal((await regional.submit(at('caller'), at('caller'), there)).status, 303)
  await world.until(async () => !(await longest()))
  const { id } = await rowOf('caller', 'regional-secretary')
  assert.equal((await regional.submit(at('caller'), `${id}/end`)).status, 303)
})

test('nobody raises their own role, nor names themself as a substitute, nor gives more than they may', async () => {
  const refused = async (giver: string, to: string, changes: Record<string, string>, status = 403) =>
    assert.equal(
      (await force(await world.as(giver), at(to), role(changes))).status,
      status,
      `${giver} → ${to} ${JSON.stringify(changes)}`,
    )
  await refused('officer', 'officer', { role: 'administrator' })
  await refused('administrator', 'administrator', { role: 'sector-officer' })
  for (const word of ['administrator', 'sector-officer']) await refused('officer', 'member-sw', { role: word })
  await refused('officer', 'member-sw', { role: 'administrator', scope: scopes['house']! })
  for (const giver of ['member-sw', 'delegate-es', 'facilitator', 'caller']) await refused(giver, 'translator', {})
  await refused('officer-water', 'member-sw', {})
  await refused('officer', 'member-sw', { scope: scopes['water']! }, 422)
  const { id } = await rowOf('administrator', 'administrator')
  // What is held in the house, those of a network do not see.
  assert.equal((await force(await world.as('officer'), `${at('administrator')}/${id}/end`)).status, 404)
  assert.equal(
    (await force(await world.as('officer'), `${at('member-sw')}/${id}/end`)).status,
    404,
    'below somebody else',
  )
})

test('a regional secretary gives the roles of the own region, to people it keeps, and no other', async () => {
  const regional = await world.as('regional')
  const inEast = { role: 'regional-secretary', scope: scopes['east-africa']! }
  assert.equal((await regional.submit(at('member-sw'), at('member-sw'), role(inEast))).status, 303)
  // Somebody who works for a sub-region reaches neither the region above nor the one beside.
  const { staffOf } = await world.actor('member-sw')
  assert.deepEqual(staffOf, [scopes['east-africa']])
  const below = await world.as('member-sw')
  assert.equal((await below.get(at('caller'))).status, 403)
  assert.equal((await below.get(at('regional'))).status, 403)
  for (const [to, changes] of [
    ['member-sw', { role: 'facilitator' }],
    ['member-sw', { role: 'regional-secretary', scope: scopes['americas']! }],
    ['delegate-es', inEast],
    ['regional', inEast],
  ] as const)
    assert.equal((await force(regional, at(to), role(changes))).status, 403, to)
  const { id } = await rowOf('member-sw', 'regional-secretary')
  assert.equal((await force(await world.as('regional-americas'), `${at('member-sw')}/${id}/end`)).status, 404)
  assert.equal((await regional.submit(at('member-sw'), `${id}/end`)).status, 303)
  assert.deepEqual((await world.actor('member-sw')).staffOf, [])
})

test('the last administrator of the house is not ended, not even by two at the same moment', async () => {
  const administrator = await world.as('administrator')
  const inHouse = { role: 'administrator', scope: scopes['house']! }
  assert.equal((await administrator.submit(at('officer'), at('officer'), role(inHouse))).status, 303)
  const officer = await world.as('officer')
  const [one, other] = [await rowOf('officer', 'administrator'), await rowOf('administrator', 'administrator')]
  const answers = await Promise.all([
    force(administrator, `${at('officer')}/${one.id}/end`),
    force(officer, `${at('administrator')}/${other.id}/end`),
  ])
  assert.equal(
    answers.filter(answer => answer.status === 303).length,
    1,
    JSON.stringify(answers.map(one => one.status)),
  )
})

test('row-level security alone lets nobody raise themself or change what was given', async () => {
  const give = (to: string, word: string, scope: string, substitute: string | null = null) =>
    sql`insert into register_role (id, person_id, role, scope_id, starts_on, substitute_id)
      values (gen_random_uuid(), ${people[to]!}, ${word}, ${scope}, '2026-01-01', ${substitute})`
  const run = (slug: string, statement: ReturnType<typeof sql>) =>
    world.write(slug, async tx => (await statement.execute(tx.db)).numAffectedRows ?? 0n)
  const denied = { code: '42501' }
  for (const [slug, statement] of [
    ['regional', give('regional', 'regional-secretary', scopes['east-africa']!)],
    ['regional', give('delegate-es', 'regional-secretary', scopes['east-africa']!)],
    ['regional', give('member-sw', 'sector-officer', scopes['africa-arab']!)],
    ['regional', give('member-sw', 'member', scopes['towns']!)],
    ['regional', give('member-sw', 'regional-secretary', scopes['east-africa']!, people['regional']!)],
    ['officer-water', give('member-sw', 'member', scopes['towns']!)],
  ] as const)
    await assert.rejects(run(slug, statement), denied)
  assert.equal(await run('regional', give('member-sw', 'regional-secretary', scopes['east-africa']!)), 1n)
  const mine = sql`update register_role set ends_on = null where person_id = ${people['regional']!}`
  assert.equal(await run('regional', mine), 0n)
  for (const column of [
    sql`role = 'administrator'`,
    sql`scope_id = ${scopes['towns']!}`,
    sql`person_id = ${people['regional']!}`,
  ])
    await assert.rejects(run('regional', sql`update register_role set ${column}`), denied)
  await assert.rejects(
    run(
      'regional',
      sql`update register_role set substitute_id = ${people['regional']!} where person_id = ${people['member-sw']!}`,
    ),
    denied,
  )
})

test('who may give which role, and which days hang together', () => {
  for (const [administers, staff, word, may] of [
    [true, true, 'administrator', true],
    [false, true, 'administrator', false],
    [false, true, 'sector-officer', false],
    [false, true, 'steward', true],
    [false, false, 'member', false],
  ] as const)
    assert.equal(mayGiveRole({ administers, staff }, word), may, word)
  const days = {
    startsOn: '2026-02-01',
    endsOn: '2026-02-01',
    substitute: null,
    substituteFrom: null,
    substituteUntil: null,
  }
  assert.deepEqual(roleDayProblems(days), [])
  assert.deepEqual(roleDayProblems({ ...days, endsOn: '2026-01-31' })[0]?.field, 'endsOn')
  assert.deepEqual(roleDayProblems({ ...days, substituteUntil: '2026-02-01' })[0]?.field, 'substitute')
  assert.deepEqual(
    roleDayProblems({ ...days, substitute: 'x', substituteUntil: '2026-02-01' })[0]?.field,
    'substituteUntil',
  )
})
