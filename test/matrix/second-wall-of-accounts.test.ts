import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { after, before, test } from 'node:test'
import { type RawBuilder, sql } from 'kysely'
import { service } from '../../src/kernel/actor.ts'
import { newId } from '../../src/kernel/ids.ts'
import { writing } from '../../src/kernel/transaction.ts'
import { openWorld, type World } from '../world.ts'

// Who comes in and with which rights, asked in SQL alone: no page, no form and no policy of ours stands before it here.
let world: World
let house: string
let towns: string
let water: string
let region: (slug: string) => string
let people: Record<string, string>
let organisations: Record<string, string>

before(async () => {
  world = await openWorld()
  const ids = async (table: string) =>
    Object.fromEntries(
      (await world.everyRow<{ slug: string; id: string }>(`select slug, id from ${table}`)).map(({ slug, id }) => [
        slug,
        id,
      ]),
    )
  house = (await world.everyRow<{ id: string }>('select id from networks_house'))[0]!.id
  const networks = await ids('networks_network')
  ;[towns, water] = [networks['towns']!, networks['water']!]
  const regions = await ids('networks_region')
  region = slug => regions[slug]!
  people = await ids('register_person')
  organisations = await ids('register_organisation')
  // Somebody of the cast who is also steward of their union.
  await world.everyRow(`insert into register_role (id, person_id, role, scope_id, organisation_id, starts_on)
    values ('${newId()}', '${people['delegate-es']}', 'steward', '${towns}', '${organisations['sindicato-andino']}', '2026-01-01')`)
})
after(() => world.close())

const run = (slug: string | null, statement: RawBuilder<unknown>) =>
  world.write(slug, async tx => rowsOf(await statement.execute(tx.db)))
const serve = (name: string, statement: RawBuilder<unknown>) =>
  writing(world.house.database.pool, service(name), async tx => rowsOf(await statement.execute(tx.db)))
const rowsOf = ({ numAffectedRows, rows }: { numAffectedRows?: bigint; rows: unknown[] }) =>
  Number(numAffectedRows ?? rows.length)
const DENIED = { code: '42501' }
const hash = () => randomBytes(32)
const EVERYBODY = ['administrator', 'officer', 'regional', 'delegate-es', 'member-sw', 'ally', null]

const session = (person: string) =>
  sql`insert into accounts_session (id, token_hash, person_id, created_at, ends_at, proofs, proven_at)
    values (${newId()}, ${hash()}, ${person}, now(), now() + interval '10 years', '{passkey}', now())`

test('nobody gives themself or anybody else a session', async () => {
  for (const slug of EVERYBODY)
    for (const person of [people[slug ?? 'officer']!, people['administrator']!])
      await assert.rejects(run(slug, session(person)), DENIED, String(slug))
  for (const name of ['mail-sign-in', 'removal', 'founding', 'sweep-sessions', 'sweep-attempts', 'search', 'link'])
    await assert.rejects(serve(name, session(people['officer']!)), DENIED, name)
  await serve('sign-in', session(people['officer']!))
  await serve('invitation', session(people['officer']!))
})

test('whose session it is sees and ends it, and makes nothing more of it: no proof, no longer life, no other token', async () => {
  for (const change of [
    sql`proofs = '{mail,passkey}'`,
    sql`proven_at = now()`,
    sql`ends_at = now() + interval '10 years'`,
    sql`idle = interval '10 years'`,
    sql`seen_at = now() + interval '10 years'`,
    sql`token_hash = ${hash()}`,
    sql`person_id = ${people['administrator']}`,
  ])
    assert.equal(await run('member-sw', sql`update accounts_session set ${change}`), 0)
  assert.ok((await run('member-sw', sql`select id from accounts_session`)) > 0)
  assert.equal(
    await run('member-sw', sql`select id from accounts_session where person_id <> ${people['member-sw']}`),
    0,
  )
  assert.equal(await run('member-sw', sql`delete from accounts_session where person_id <> ${people['member-sw']}`), 0)
  assert.ok((await run('member-sw', sql`delete from accounts_session`)) > 0)
  assert.equal(await run(null, sql`select id from accounts_session`), 0)
})

test('an account is seen by its person and by the services that sign in, invite and remove; nobody changes or adds one', async () => {
  for (const slug of EVERYBODY) {
    const own = people[slug ?? ''] ?? newId()
    assert.equal(await run(slug, sql`select 1 from accounts_account where person_id <> ${own}`), 0, String(slug))
    await assert.rejects(
      run(
        slug,
        sql`insert into accounts_account (person_id, address_hash, address) values (${newId()}, ${hash()}, '')`,
      ),
      DENIED,
    )
    await assert.rejects(run(slug, sql`update accounts_account set address_hash = ${hash()}`), DENIED)
    assert.equal(await run(slug, sql`delete from accounts_account`), 0, String(slug))
  }
  for (const name of ['sign-in', 'mail-sign-in', 'invitation', 'removal'])
    assert.equal(await serve(name, sql`update accounts_account set passkey_only = false`), 0, name)
  for (const name of ['search', 'link', 'sweep-sessions', 'place-face', 'propose-actions'])
    assert.equal(await serve(name, sql`select 1 from accounts_account`), 0, name)
})

const attempt = (id: string) =>
  sql`insert into accounts_attempt (id, address_hash, address, browser_hash, ends_at)
    values (${id}, ${hash()}, '', ${hash()}, now() + interval '15 minutes')`

test('who wants to sign in is known to the services of signing in alone', async () => {
  const id = newId()
  await serve('sign-in', attempt(id))
  for (const slug of EVERYBODY) {
    assert.equal(await run(slug, sql`select id from accounts_attempt`), 0, String(slug))
    assert.equal(await run(slug, sql`update accounts_attempt set tries = 0`), 0)
    assert.equal(await run(slug, sql`delete from accounts_attempt`), 0)
    await assert.rejects(run(slug, attempt(newId())), DENIED)
  }
  for (const name of ['invitation', 'removal', 'founding', 'search', 'link', 'sweep-attempts']) {
    assert.equal(await serve(name, sql`select id from accounts_attempt`), 0, name)
    assert.equal(await serve(name, sql`delete from accounts_attempt`), 0, name)
    await assert.rejects(serve(name, attempt(newId())), DENIED, name)
  }
})

test('whoever writes the code proves nothing with it, and writes no second one over the first', async () => {
  const id = newId()
  await serve('sign-in', attempt(id))
  for (const change of [sql`proven_at = now()`, sql`session_id = ${newId()}`])
    await assert.rejects(serve('mail-sign-in', sql`update accounts_attempt set ${change} where id = ${id}`), DENIED)
  const arm = () =>
    sql`update accounts_attempt set person_id = ${people['officer']}, code_hash = ${hash()}, link_hash = ${hash()} where id = ${id}`
  assert.equal(await serve('mail-sign-in', arm()), 1)
  assert.equal(await serve('mail-sign-in', arm()), 0)
})

interface Place {
  scope: string
  network: string | null
  region?: string | null
  organisation?: string | null
  role: string
}
const invite = ({ scope, network, region: kept = null, organisation = null, role }: Place, id = newId()) =>
  sql`insert into accounts_invitation (id, token_hash, scope_id, network_id, region_id, organisation_id, role, name,
      name_language, language, address_hash, address, ends_at)
    values (${id}, ${hash()}, ${scope}, ${network}, ${kept}, ${organisation}, ${role}, 'X', 'en', 'en', ${hash()}, '',
      now() + interval '14 days')`

test('people invite to what they may give, where they may, and to nothing else', async () => {
  const inTowns = (role: string, more: Partial<Place> = {}): Place => ({ scope: towns, network: towns, role, ...more })
  const [africa, americas, lake, andino] = [
    region('africa-arab'),
    region('americas'),
    organisations['lake-towns-union']!,
    organisations['sindicato-andino']!,
  ]
  const allowed: [string, Place][] = [
    ['administrator', { scope: house, network: null, role: 'administrator' }],
    ['administrator', inTowns('sector-officer')],
    ['officer', inTowns('member')],
    ['officer', inTowns('steward', { organisation: lake, region: region('east-africa') })],
    ['officer', inTowns('regional-secretary', { scope: africa, region: africa })],
    ['regional', inTowns('member', { region: africa })],
    ['regional', inTowns('steward', { region: region('east-africa'), organisation: lake })],
    ['delegate-es', inTowns('member', { organisation: andino })],
    ['delegate-es', inTowns('delegate', { organisation: andino, region: americas })],
  ]
  for (const [slug, place] of allowed)
    assert.equal(await run(slug, invite(place)), 1, `${slug} ${JSON.stringify(place)}`)
  const refused: [string | null, Place][] = [
    ['officer', inTowns('administrator')],
    ['officer', inTowns('sector-officer')],
    ['officer', { scope: house, network: null, role: 'administrator' }],
    ['officer', { scope: water, network: water, role: 'member' }],
    ['officer', { scope: towns, network: water, role: 'member' }],
    ['officer', { scope: towns, network: null, role: 'member' }],
    ['officer-water', inTowns('member')],
    ['regional', inTowns('member')],
    ['regional', inTowns('member', { region: americas })],
    ['regional', inTowns('steward', { region: africa, organisation: andino })],
    ['regional', inTowns('translator', { region: africa })],
    ['regional', inTowns('regional-secretary', { scope: africa, region: africa })],
    ['regional', { scope: africa, network: null, region: africa, role: 'steward' }],
    [
      'regional',
      { scope: water, network: water, region: africa, role: 'steward', organisation: organisations['open-taps']! },
    ],
    ['delegate-es', inTowns('member')],
    ['delegate-es', inTowns('member', { organisation: lake })],
    ['delegate-es', inTowns('steward', { organisation: andino })],
    ['delegate-es', inTowns('member', { organisation: andino, region: africa })],
    ['member-sw', inTowns('member', { organisation: lake })],
    ['ally', inTowns('member')],
    [null, inTowns('member')],
  ]
  for (const [slug, place] of refused)
    await assert.rejects(run(slug, invite(place)), DENIED, `${slug} ${JSON.stringify(place)}`)
  for (const name of ['invitation', 'removal', 'sign-in', 'mail-sign-in', 'founding'])
    await assert.rejects(serve(name, invite(inTowns('member'))), { code: /42501|23502/ }, name)
})

test('an invitation is read by whoever made it and by the staff of its place, nowhere else', async () => {
  const id = newId()
  await run('officer', invite({ scope: towns, network: towns, role: 'member' }, id))
  for (const slug of EVERYBODY) {
    const seen = await run(slug, sql`select id from accounts_invitation where id = ${id}`)
    assert.equal(seen, slug === 'officer' || slug === 'administrator' ? 1 : 0, String(slug))
  }
  for (const name of ['sign-in', 'mail-sign-in', 'founding', 'search', 'link', 'sweep-attempts'])
    assert.equal(await serve(name, sql`select id from accounts_invitation`), 0, name)
})

test('what was taken back or taken up is never open again, and nobody but its service takes one up', async () => {
  const [mine, theirs] = [newId(), newId()]
  const change = (id: string, set: RawBuilder<unknown>) => sql`update accounts_invitation set ${set} where id = ${id}`
  await run('officer', invite({ scope: towns, network: towns, role: 'member' }, mine))
  await assert.rejects(run('officer', change(mine, sql`used_at = now(), used_by = ${people['member-sw']}`)), DENIED)
  await assert.rejects(run('officer', change(mine, sql`role = 'administrator'`)), DENIED)
  await assert.rejects(run('officer', change(mine, sql`address_hash = ${hash()}`)), DENIED)
  assert.equal(await run('officer', change(mine, sql`revoked_at = now()`)), 1)
  for (const slug of ['officer', 'administrator'])
    assert.equal(await run(slug, change(mine, sql`revoked_at = null, token_hash = ${hash()}`)), 0)
  for (const name of ['invitation', 'removal'])
    assert.equal(await serve(name, change(mine, sql`revoked_at = null`)), 0, name)

  await run('officer', invite({ scope: towns, network: towns, role: 'member' }, theirs))
  await assert.rejects(serve('invitation', change(theirs, sql`token_hash = ${hash()}`)), DENIED)
  await assert.rejects(serve('removal', change(theirs, sql`used_at = now(), used_by = ${people['member-sw']}`)), DENIED)
  assert.equal(await serve('invitation', change(theirs, sql`used_at = now(), used_by = ${people['member-sw']}`)), 1)
  for (const name of ['invitation', 'removal'])
    assert.equal(await serve(name, change(theirs, sql`used_at = null, used_by = null`)), 0, name)
  assert.equal(await run('officer', change(theirs, sql`revoked_at = now()`)), 0)
})

test('whoever could not give a role takes its invitation back, and does not renew it', async () => {
  const id = newId()
  await run('administrator', invite({ scope: towns, network: towns, role: 'sector-officer' }, id))
  const renew = sql`update accounts_invitation set token_hash = ${hash()}, ends_at = now() + interval '1 year' where id = ${id}`
  await assert.rejects(run('officer', renew), DENIED)
  assert.equal(await run('officer', sql`update accounts_invitation set revoked_at = now() where id = ${id}`), 1)
})

test('nobody moves a record by correcting it, however the settings of the transaction are made up', async () => {
  const move = (set: RawBuilder<unknown>) => sql`update register_person set ${set} where slug = 'member-sw'`
  for (const set of [
    sql`former_ids = ${[water]}::uuid[]`,
    sql`organisation_id = ${organisations['sindicato-andino']}`,
    sql`scope_ids = scope_ids || ${[water]}::uuid[]`,
    sql`kept_in = ${[towns]}::uuid[]`,
  ]) {
    for (const slug of ['administrator', 'officer', 'regional', 'member-sw'])
      await assert.rejects(run(slug, move(set)), DENIED)
    for (const name of ['sign-in', 'mail-sign-in', 'search', 'link'])
      assert.equal(await serve(name, move(set)), 0, name)
    await assert.rejects(serve('founding', move(set)), DENIED)
    assert.equal(await run(null, move(set)), 0)
  }
})
