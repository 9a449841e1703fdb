import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { sql } from 'kysely'
import { type Browser, browserAt } from '../../../test/browser.ts'
import { mailsNow, mailsTo } from '../../../test/mailbox.ts'
import { addAppIn, appCode, provenBrowser } from '../../../test/signing-in.ts'
import { openWorld, type World } from '../../../test/world.ts'
import { service } from '../../kernel/actor.ts'
import { writing } from '../../kernel/transaction.ts'
import { addMember } from '../networks/index.ts'
import { addPerson, insertRole, type PersonId } from '../register/index.ts'
import { openAccount } from './index.ts'

let world: World
let hours = 0
const later = async (more: number) => {
  hours += more
  await world.moveClock(`PT${hours}H`)
}

const SECOND = '/sign-in/second'
const VOUCHING = '/account/vouching'
const isIn = async (browser: Browser) => (await browser.get('/account')).status === 200

before(async () => {
  world = await openWorld()
  // Two stewards of the affiliate that member-sw belongs to, and one of another.
  for (const [slug, organisation] of [
    ['steward-one', 'lake-towns-union'],
    ['steward-two', 'lake-towns-union'],
    ['steward-elsewhere', 'sindicato-andino'],
  ] as const)
    await addSteward(slug, organisation)
})
after(() => world.close())

async function addSteward(slug: string, organisationSlug: string): Promise<void> {
  const [row] = await world.everyRow<{ id: string; network: string }>(
    `select o.id, n.id as network from register_organisation o, networks_network n where o.slug = '${organisationSlug}' and n.slug = 'towns'`,
  )
  const [organisation, network] = [row!.id as never, row!.network as never]
  await writing(world.house.database.pool, service('founding'), async tx => {
    const person = await addPerson(tx, {
      slug,
      name: slug,
      nameLanguage: 'en',
      languages: ['en'],
      zone: null,
      place: null,
      organisation,
      scopes: [network],
      keptIn: [network],
    })
    await openAccount(tx, { person, address: `${slug}@example.org` })
    await addMember(tx, { network, body: null, region: null, person, since: '2026-01-01' })
    await insertRole(tx, {
      person: person as PersonId,
      role: 'steward',
      scope: network,
      organisation,
      startsOn: '2026-01-01',
    })
  })
}

/** Somebody who has lost their app asks others to vouch; gives their browser, and the id of what is under way. */
async function ask(address: string): Promise<{ browser: Browser; id: string }> {
  const browser = await provenBrowser(world, address)
  const asked = await browser.submit(SECOND, '/sign-in/recovery')
  assert.equal(asked.location, `${SECOND}?done=recovery-asked`, asked.body.slice(0, 2000))
  const [row] = await world.everyRow<{ id: string }>('select id from accounts_recovery order by asked_at desc limit 1')
  return { browser, id: row!.id }
}

const vouchFor = async (slug: string, id: string) => {
  const browser = await world.as(slug)
  const key = (await browser.get('/account')).page.querySelector('[name=key]')!.getAttribute('value')!
  return browser.post(`${VOUCHING}/${id}`, new URLSearchParams({ key }))
}
const stopLink = async (address: string, count: number) => {
  const mails = await mailsTo(world, address, { purpose: 'recovery', count })
  return mails.at(-1)!.links.find(link => link.startsWith('/sign-in/recovery/'))
}

describe('a member who lost every factor', () => {
  const ADDRESS = 'member-sw@example.org'
  let id = ''
  let asking: Browser
  let before: Browser
  let secret = ''

  test('asks, having proved the mailbox alone, and is told by mail', async () => {
    before = await provenBrowser(world, ADDRESS)
    secret = await addAppIn(world, before)
    await later(1)
    ;({ browser: asking, id } = await ask(ADDRESS))
    assert.equal(await isIn(asking), false)
    assert.ok(await stopLink(ADDRESS, 1))
    assert.match((await before.get('/account')).body, /\/sign-in\/recovery\//, 'whoever is still in sees it, too')
    await asking.submit(SECOND, SECOND, { code: '000000' })
    assert.equal((await world.everyRow('select from accounts_recovery')).length, 1)
  })

  test('is vouched for by no steward of another affiliate, no fellow member, no secretariat and not by themself', async () => {
    for (const slug of ['steward-elsewhere', 'delegate-es', 'officer', 'administrator', 'member-sw', 'ally'])
      assert.equal((await vouchFor(slug, id)).status, 404, slug)
    assert.equal((await world.everyRow('select from accounts_vouch')).length, 0)
    assert.doesNotMatch((await (await world.as('officer')).get(VOUCHING)).body, /form[^>]*vouching/)
  })

  test('nor by a steward who has not proved a factor lately', async () => {
    const steward = await provenBrowser(world, 'steward-one@example.org')
    await addAppIn(world, steward)
    const [, page] = [await later(1), await steward.get(VOUCHING)]
    const form = page.page.querySelector(`form[action="${VOUCHING}/${id}"]`)
    assert.ok(form, page.body.slice(0, 3000))
    assert.equal((await steward.submit(VOUCHING, `${VOUCHING}/${id}`)).status, 403)
    assert.equal((await world.everyRow('select from accounts_vouch')).length, 0)
  })

  test('one steward is not enough, however often they vouch', async () => {
    assert.equal((await vouchFor('steward-one', id)).location, `${VOUCHING}?done=vouched`)
    assert.equal((await vouchFor('steward-one', id)).status, 422)
    await later(80)
    const browser = await provenBrowser(world, ADDRESS)
    assert.equal((await browser.get(SECOND)).page.querySelector('form[action$="/completion"]'), null)
    const key = world.visitorKey()
    assert.equal((await browser.post('/sign-in/recovery/completion', new URLSearchParams({ key }))).status, 409)
    assert.equal(await isIn(browser), false)
  })

  test('with two, three days pass first; each time the person was told', async () => {
    assert.equal((await vouchFor('steward-two', id)).location, `${VOUCHING}?done=vouched`)
    await mailsTo(world, ADDRESS, { purpose: 'recovery', count: 3 })
    await later(71)
    const early = await provenBrowser(world, ADDRESS)
    const key = world.visitorKey()
    assert.equal((await early.post('/sign-in/recovery/completion', new URLSearchParams({ key }))).status, 409)
    assert.equal(await isIn(early), false)
  })

  test('then comes in once: every session is over and every factor of before is gone', async () => {
    await later(2)
    const browser = await provenBrowser(world, ADDRESS)
    const done = await browser.submit(SECOND, '/sign-in/recovery/completion')
    assert.equal(done.location, '/account?done=recovered', done.body.slice(0, 2000))
    assert.equal(await isIn(browser), true)
    assert.equal(await isIn(before), false)
    await mailsTo(world, ADDRESS, { purpose: 'recovery', count: 4 })
    const mailed = await provenBrowser(world, ADDRESS)
    assert.equal(await isIn(mailed), true, 'no factor is asked for any more')
    const again = await browserAt(world.house.origin).post(
      '/sign-in/recovery/completion',
      new URLSearchParams({ key: world.visitorKey() }),
    )
    assert.equal(again.status, 422)
    assert.equal(
      (await world.everyRow('select from accounts_totp where secret is not null')).length,
      1,
      'the steward’s',
    )
    assert.notEqual(secret, '')
  })
})

describe('"this was not me"', () => {
  const ADDRESS = 'delegate-es@example.org'

  test('stops it from any mail with one button, and looking at the link does not', async () => {
    await addAppIn(world, await provenBrowser(world, ADDRESS))
    await later(1)
    const { id } = await ask(ADDRESS)
    const link = (await stopLink(ADDRESS, 1))!
    for (const method of ['GET', 'HEAD'])
      assert.equal((await fetch(new URL(link, world.house.origin), { method })).status, 200)
    assert.equal((await vouchFor('officer', id)).status, 303, 'the affiliate has one steward, so the secretariat may')
    const stopped = await browserAt(world.house.origin).submit(link, link)
    assert.equal(stopped.location, '/sign-in?done=recovery-stopped')
    assert.equal((await vouchFor('steward-elsewhere', id)).status, 409)
    assert.match((await browserAt(world.house.origin).get(link)).body, /nothing to stop/)
  })

  test('a made-up link stops nothing', async () => {
    const { id } = await ask(ADDRESS)
    const forged = `/sign-in/recovery/${id}.${'A'.repeat(43)}`
    assert.match((await browserAt(world.house.origin).get(forged)).body, /nothing to stop/)
    const sent = await browserAt(world.house.origin).post(forged, new URLSearchParams({ key: world.visitorKey() }))
    assert.equal(sent.status, 404)
    assert.equal(
      (await world.everyRow(`select from accounts_recovery where id = '${id}' and stopped_at is null`)).length,
      1,
    )
  })
})

test('somebody of the secretariat is vouched for by the secretariat, and by no steward', async () => {
  await addAppIn(world, await provenBrowser(world, 'officer@example.org'))
  await later(1)
  const { id } = await ask('officer@example.org')
  for (const slug of ['steward-one', 'regional', 'officer', 'officer-water'])
    assert.equal((await vouchFor(slug, id)).status, 404, slug)
  assert.equal((await vouchFor('administrator', id)).status, 303)
})

test('row-level security alone lets nobody vouch for themself, hurry it or revive what was stopped', async () => {
  const [open] = await world.everyRow<{ id: string; person_id: string }>(
    'select id, person_id from accounts_recovery where stopped_at is null and used_at is null limit 1',
  )
  const [own] = await world.everyRow<{ slug: string }>(
    `select slug from register_person where id = '${open!.person_id}'`,
  )
  await assert.rejects(
    world.write(own!.slug, tx => sql`insert into accounts_vouch (recovery_id) values (${open!.id})`.execute(tx.db)),
  )
  const recovery = service('recovery')
  const { pool } = world.house.database
  for (const set of [
    sql`ready_at = kernel_now()`,
    sql`ready_at = kernel_now() + interval '80 hours'`,
    sql`used_at = kernel_now()`,
  ])
    await assert.rejects(
      writing(pool, recovery, tx => sql`update accounts_recovery set ${set} where id = ${open!.id}`.execute(tx.db)),
    )
  await assert.rejects(
    writing(pool, recovery, tx =>
      sql`update accounts_recovery set stopped_at = null where stopped_at is not null`.execute(tx.db),
    ),
  )
  const others = await world.read('member-sw', async tx => {
    const counts = await Promise.all(
      ['accounts_passkey', 'accounts_totp', 'accounts_recovery_code', 'accounts_recovery', 'accounts_challenge'].map(
        name => sql<{ n: number }>`select count(*)::int as n from ${sql.table(name)} where true`.execute(tx.db),
      ),
    )
    return counts.map(one => one.rows[0]!.n)
  })
  assert.deepEqual(others.slice(0, 3), [0, 0, 0])
  assert.equal(others[4], 0)
})

test('mails say nothing of a union on a locked phone', async () => {
  for (const address of ['member-sw@example.org', 'officer@example.org'])
    for (const mail of await mailsNow(world, address, 'recovery'))
      assert.doesNotMatch(mail.subject, /union|syndicat|chama|network|Plenaria/i)
})

test('an app whose code was right once is asked for again at the next sign-in', async () => {
  const browser = await provenBrowser(world, 'regional@example.org')
  const secret = await addAppIn(world, browser)
  await later(1)
  const next = await provenBrowser(world, 'regional@example.org')
  assert.equal(await isIn(next), false)
  assert.equal((await next.submit(SECOND, SECOND, { code: await appCode(world, secret) })).status, 303)
})
