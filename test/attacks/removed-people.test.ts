import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { openHouse, type RunningHouse } from '../../src/app/house.ts'
import { service } from '../../src/kernel/actor.ts'
import { readConfig } from '../../src/kernel/config.ts'
import type { ScopeId } from '../../src/kernel/ids.ts'
import { sendMail } from '../../src/kernel/mail/send.ts'
import { writing } from '../../src/kernel/transaction.ts'
import type { Browser } from '../browser.ts'
import { type ComingIn, comingIn, type Newcomer } from '../kits/coming-in.ts'
import { openLivePage } from '../live-page.ts'
import { furnish, type Names } from '../matrix/furnish.ts'
import { openWorld, type World } from '../world.ts'

// Attacks 7 and 8: whoever is removed is out of every room that they were in, and of no other.

let world: World
let second: RunningHouse
let data: string
let comes: ComingIn
let names: Names
let officer: Browser
let officerOfWater: Browser

before(async () => {
  world = await openWorld()
  comes = comingIn(world)
  names = await furnish(world, 'towns')
  officer = await world.as('officer')
  officerOfWater = await world.as('officer-water')
  data = mkdtempSync(join(tmpdir(), 'plenaria second '))
  writeFileSync(join(data, 'secret.key'), readFileSync(join(world.config.dataFolder, 'secret.key')), { mode: 0o600 })
  const { appUrl, jobsUrl } = world.house.database
  const settings = { DATABASE_URL: appUrl, DATABASE_DIRECT_URL: jobsUrl }
  second = await openHouse(readConfig(settings, { port: '0', data, demonstration: true }), () => {})
})
after(async () => {
  await second?.stop()
  await world?.close()
  if (data) rmSync(data, { recursive: true, force: true })
})

const document = () => `/towns/documents/${names.inner}`
const block = () => `${document()}/blocks/${names.innerBlock}`
const at = (origin: string, path: string, browser: Browser, init: RequestInit = {}) =>
  fetch(origin + path, { redirect: 'manual', ...init, headers: { cookie: browser.cookie(), ...init.headers } })

/** Somebody of both networks. */
async function ofBoth(): Promise<Newcomer> {
  const person = await comes.newcomer(officer)
  const link = await comes.invite(officerOfWater, person.address, {}, 'water')
  assert.equal((await person.browser.submit(link, link)).status, 303)
  assert.equal((await person.browser.get('/water/people')).status, 200)
  return person
}

describe('removed from the only network', () => {
  test('every open channel ends, in both processes: page, JSON, stream, file in pieces, form drawn before, search', async () => {
    const person = await comes.newcomer(officer)
    const { browser } = person
    const kept = browser.cookie()
    const streams = await Promise.all(
      [world.house.origin, second.origin].map(origin => openLivePage(`${origin}${document()}/live`, { cookie: kept })),
    )
    for (const stream of streams) await stream.hears(told => told.data !== '')
    const form = browser.fieldsOf(await browser.get(block()), `${block()}/comments`)
    form.set('words', 'From beyond')
    form.set('language', 'en')
    const begun = await at(world.house.origin, '/uploads', browser, {
      method: 'POST',
      headers: { 'tus-resumable': '1.0.0', 'upload-length': '10', 'x-form-key': await comes.key(browser) },
    })
    assert.equal(begun.status, 201)
    const upload = begun.headers.get('location')!

    assert.equal((await comes.remove(officer, person.id)).status, 303)
    await Promise.all(streams.map(stream => stream.ended()))

    for (const origin of [world.house.origin, second.origin]) {
      for (const [path, status] of [
        [document(), 404],
        [`/api/v1${document()}`, 404],
        [`${document()}/live`, 404],
        ['/towns/people', 401],
        ['/api/v1/towns/people', 401],
        ['/account', 401],
        [`/trace/${names.innerActionNode}`, 404],
      ] as const)
        assert.equal((await at(origin, path, browser)).status, status, path)
      const search = await at(origin, '/api/v1/search?q=Tunahitaji', browser)
      const visitors = await at(origin, '/api/v1/search?q=Tunahitaji', comes.visitor())
      assert.equal(await search.text(), await visitors.text())
      const piece = await at(origin, upload, browser, {
        method: 'PATCH',
        headers: { 'tus-resumable': '1.0.0', 'upload-offset': '0', 'content-type': 'application/offset+octet-stream' },
        body: 'x'.repeat(10),
      })
      assert.equal(piece.status, 401)
      // The worker of the phone learns from this answer that nobody reads here any more, and deletes what it kept.
      assert.equal((await at(origin, '/account', browser)).headers.get('plenaria-reader'), 'visitor')
      assert.equal(((await (await at(origin, '/offline/key', browser)).json()) as { reader: string }).reader, 'visitor')
    }
    assert.equal((await browser.post(`${block()}/comments`, form)).status, 403)
    assert.deepEqual(await world.everyRow(`select from documents_contribution where author_id = '${person.id}'`), [])
  })

  test('what was on its way to them stays here: mails of the network, and links', async () => {
    const person = await comes.newcomer(officer)
    const towns = (await comes.idOf('networks_network', 'towns')) as ScopeId
    const pool = world.house.database.pool
    await writing(pool, service('make-link'), async tx => {
      await sendMail(tx, {
        key: 'a mail of the network',
        purpose: 'test',
        scope: towns,
        to: { address: person.address, person: person.id as never },
        subject: 'x',
        text: 'x',
        language: 'en',
      } as never).catch(() => null)
    }).catch(() => null)
    await world.everyRow(`insert into kernel_link (id, person_id, purpose, object, scope_id, ends_at, uses)
      values ('abcdefghijklmnop', '${person.id}', 'test', 'document:x', '${towns}', now() + interval '1 day', null)`)
    await comes.remove(officer, person.id)
    assert.deepEqual(
      await world.everyRow(`select from kernel_link where person_id = '${person.id}' and revoked_at is null`),
      [],
    )
    assert.deepEqual(
      await world.everyRow(
        `select from kernel_mail where person_id = '${person.id}' and state = 'waiting' and scope_id = '${towns}'
          and (expires_at is null or expires_at > now())`,
      ),
      [],
    )
  })

  test('whoever signs in again with their mailbox is nobody’s member: they see no more than a visitor, and their own account', async () => {
    const person = await comes.newcomer(officer, { role: 'translator' })
    await comes.remove(officer, person.id)
    const back = await comes.signIn(person.address)
    assert.equal((await back.get('/account')).status, 200)
    for (const path of ['/towns/people', '/towns/invitations', '/towns/translations', document(), `${document()}/desk`])
      assert.ok([401, 403, 404].includes((await back.get(path)).status), path)
    const key = await comes.key(back)
    const said = await back.post(`${block()}/comments`, new URLSearchParams({ key, words: 'x', language: 'en' }))
    assert.ok([403, 404].includes(said.status))
  })

  test('who is invited again is a member as at first: no role of before, no body of before', async () => {
    const person = await comes.newcomer(officer, { role: 'translator' })
    const towns = await comes.idOf('networks_network', 'towns')
    const body = (
      await world.everyRow<{ id: string }>(`select id from networks_body where scope_id = '${towns}' limit 1`)
    )[0]!
    await world.everyRow(`insert into networks_membership (id, scope_id, body_id, person_id, since)
      values (gen_random_uuid(), '${towns}', '${body.id}', '${person.id}', '2026-01-01')`)
    await comes.remove(officer, person.id)
    const link = await comes.invite(officer, person.address)
    const back = await comes.signIn(person.address)
    assert.equal((await back.submit(link, link)).location, '/towns?done=welcome')
    assert.equal((await back.get('/towns/people')).status, 200)
    assert.equal((await back.get('/towns/translations')).status, 403)
    const roles = await world.everyRow<{ role: string }>(
      `select role from register_role where person_id = '${person.id}' and (ends_on is null or ends_on >= current_date)`,
    )
    assert.deepEqual(roles, [{ role: 'member' }])
    const bodies = await world.everyRow(
      `select from networks_membership where person_id = '${person.id}' and body_id is not null and until is null`,
    )
    assert.deepEqual(bodies, [])
    // And can be put out a second time on the same day.
    assert.equal((await comes.remove(officer, person.id)).status, 303)
    assert.equal((await back.get('/towns/people')).status, 401)
  })
})

describe('removed from one of two networks', () => {
  test('the other one stays theirs, with its streams; the streams of the one end', async () => {
    const person = await ofBoth()
    const kept = person.browser.cookie()
    const stream = await openLivePage(`${second.origin}${document()}/live`, { cookie: kept })
    await stream.hears(told => told.data !== '')
    assert.equal((await comes.remove(officer, person.id)).status, 303)
    await stream.ended()
    for (const origin of [world.house.origin, second.origin]) {
      assert.equal((await at(origin, '/water/people', person.browser)).status, 200)
      assert.equal((await at(origin, '/towns/people', person.browser)).status, 403)
      assert.equal((await at(origin, document(), person.browser)).status, 404)
    }
    const [record] = await world.everyRow<{ scope_ids: string[]; kept_in: string[] }>(
      `select scope_ids, kept_in from register_person where id = '${person.id}'`,
    )
    const water = await comes.idOf('networks_network', 'water')
    assert.deepEqual(record, { scope_ids: [water], kept_in: [water] })
  })

  test('roles in regions of the network end with it', async () => {
    const africa = await comes.idOf('networks_region', 'africa-arab')
    const person = await comes.newcomer(officer, { role: 'regional-secretary', region: africa })
    const link = await comes.invite(officerOfWater, person.address, {}, 'water')
    assert.equal((await person.browser.submit(link, link)).status, 303)
    assert.equal((await person.browser.get('/towns/invitations')).status, 200)
    assert.equal((await comes.remove(officer, person.id)).status, 303)
    assert.equal((await person.browser.get('/water/people')).status, 200)
    assert.ok([403, 404].includes((await person.browser.get('/towns/invitations')).status))
  })

  test('the staff of a region of the one network put nobody out of the other, whatever region keeps their record there', async () => {
    const africa = await comes.idOf('networks_region', 'africa-arab')
    const person = await comes.newcomer(officer, { region: africa })
    const link = await comes.invite(officerOfWater, person.address, {}, 'water')
    assert.equal((await person.browser.submit(link, link)).status, 303)
    // A regional secretary of towns who is an ordinary member of water.
    const regional = await comes.newcomer(officer, { role: 'regional-secretary', region: africa })
    const join = await comes.invite(officerOfWater, regional.address, {}, 'water')
    assert.equal((await regional.browser.submit(join, join)).status, 303)
    assert.equal((await comes.remove(regional.browser, person.id, 'water')).status, 403)
    assert.equal((await person.browser.get('/water/people')).status, 200)
    assert.equal((await comes.remove(regional.browser, person.id, 'towns')).status, 303)
  })

  test('a role in another network shields nobody from being put out of this one', async () => {
    const person = await ofBoth()
    const water = await comes.idOf('networks_network', 'water')
    await world.everyRow(`insert into register_role (id, person_id, role, scope_id, starts_on)
      values (gen_random_uuid(), '${person.id}', 'administrator', '${water}', '2026-01-01')`)
    assert.equal((await comes.remove(officer, person.id)).status, 303)
    assert.equal((await person.browser.get('/water/people')).status, 200)
  })

  test('the administrator of one network does not put out an administrator of the house', async () => {
    const person = await comes.newcomer(officer)
    const towns = await comes.idOf('networks_network', 'towns')
    await world.everyRow(`insert into register_role (id, person_id, role, scope_id, starts_on)
      values (gen_random_uuid(), '${person.id}', 'administrator', '${towns}', '2026-01-01')`)
    const target = (await world.actor('administrator')).person!
    assert.equal((await comes.remove(person.browser, target)).status, 403)
    assert.equal((await (await world.as('administrator')).get('/towns/people')).status, 200)
  })
})
