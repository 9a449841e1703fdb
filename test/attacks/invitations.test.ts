import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { openHouse } from '../../src/app/house.ts'
import { readConfig } from '../../src/kernel/config.ts'
import { type Browser, browserAt } from '../browser.ts'
import { type ComingIn, comingIn } from '../kits/coming-in.ts'
import { mailsNow } from '../mailbox.ts'
import { openWorld, type World } from '../world.ts'

// Attacks 9, 10, 12, 14, 15 and 28: invitations used twice, in another place, by another, or for more than they give.

let world: World
let comes: ComingIn
let officer: Browser
let americas: string
let andino: string
let lake: string
before(async () => {
  world = await openWorld()
  comes = comingIn(world)
  officer = await world.as('officer')
  americas = await comes.idOf('networks_region', 'americas')
  andino = await comes.idOf('register_organisation', 'sindicato-andino')
  lake = await comes.idOf('register_organisation', 'lake-towns-union')
})
after(() => world.close())

const rolesOf = (id: string) =>
  world.everyRow<{ role: string; scope_id: string }>(
    `select role, scope_id from register_role where person_id = '${id}' and (ends_on is null or ends_on >= current_date)`,
  )
const peopleCalled = async (name: string) =>
  (await world.everyRow(`select from register_person where name = '${name}'`)).length

describe('who gives what to whom', () => {
  test('a regional secretary makes nobody steward of an affiliate of another region, whatever region the form names', async () => {
    const regional = await world.as('regional')
    const africa = await comes.idOf('networks_region', 'africa-arab')
    for (const role of ['steward', 'delegate', 'member']) {
      const address = comes.newAddress()
      const sent = await comes.ask(regional, address, { role, organisation: andino, region: africa })
      assert.ok([403, 422].includes(sent.status), `${role} ${sent.status}`)
      assert.deepEqual(await mailsNow(world, address, 'invitation'), [])
    }
    // Their own affiliate lies in a sub-region; that is theirs too.
    const sent = await comes.ask(regional, comes.newAddress(), { role: 'steward', organisation: lake, region: africa })
    assert.equal(sent.status, 303)
  })

  test('a steward’s newcomer is kept by the region of the affiliate, whatever region the form names', async () => {
    const steward = await comes.newcomer(officer, { role: 'steward', organisation: andino })
    const asia = await comes.idOf('networks_region', 'asia-pacific')
    const newcomer = await comes.newcomer(steward.browser, { organisation: andino, region: asia })
    const [kept] = await world.everyRow<{ kept_in: string[] }>(
      `select kept_in from register_person where id = '${newcomer.id}'`,
    )
    assert.deepEqual(kept!.kept_in, [americas])
    assert.equal((await (await world.as('regional-americas')).get(`/towns/people/${newcomer.id}`)).status, 200)
  })

  test('a steward who sees an invitation to more than they may give does not renew it; they may take it back', async () => {
    const steward = await comes.newcomer(officer, { role: 'steward', organisation: lake })
    const address = comes.newAddress()
    await comes.invite(officer, address, { role: 'steward', organisation: lake, name: 'Second Steward' })
    const page = await steward.browser.get('/towns/invitations')
    const item = page.page.querySelectorAll('li').find(one => one.text.includes('Second Steward'))!
    assert.equal(item.querySelector('form[action$="/renewal"]'), null)
    const revocation = item.querySelector('form[action$="/revocation"]')!.getAttribute('action')!
    const key = await comes.key(steward.browser)
    const renewed = await steward.browser.post(
      revocation.replace('revocation', 'renewal'),
      new URLSearchParams({ key }),
    )
    assert.equal(renewed.status, 403)
    assert.equal((await mailsNow(world, address, 'invitation')).length, 1)
    assert.equal((await steward.browser.submit('/towns/invitations', revocation)).status, 303)
  })

  test('fields that the form does not have give no role, scope or person', async () => {
    const link = await comes.invite(officer, comes.newAddress(), { name: 'Mass Assigned' })
    const towns = await comes.idOf('networks_network', 'towns')
    const browser = comes.visitor()
    const sent = await comes.accept(browser, link, {
      role: 'administrator',
      scope: towns,
      scope_id: towns,
      network: 'water',
      person: (await world.actor('officer')).person!,
      person_id: (await world.actor('officer')).person!,
      organisation: andino,
      organisation_id: andino,
      staffOf: towns,
      __proto__: 'x',
    })
    if (sent.status === 303) {
      const [person] = await world.everyRow<{ id: string; organisation_id: string | null; scope_ids: string[] }>(
        "select id, organisation_id, scope_ids from register_person where name = 'Mass Assigned'",
      )
      assert.deepEqual(await rolesOf(person!.id), [{ role: 'member', scope_id: towns }])
      assert.deepEqual([person!.organisation_id, person!.scope_ids], [null, [towns]])
    } else assert.equal(sent.status, 422)
  })
})

describe('at the same moment', () => {
  test('fifty browsers at two processes take one invitation up: one comes in, once', async () => {
    const { appUrl, jobsUrl } = world.house.database
    const data = mkdtempSync(join(tmpdir(), 'plenaria second '))
    writeFileSync(join(data, 'secret.key'), readFileSync(join(world.config.dataFolder, 'secret.key')), { mode: 0o600 })
    const settings = { DATABASE_URL: appUrl, DATABASE_DIRECT_URL: jobsUrl }
    const second = await openHouse(readConfig(settings, { port: '0', data, demonstration: true }), () => {})
    try {
      const link = await comes.invite(officer, comes.newAddress(), { name: 'Fifty Times' })
      const answers = await Promise.all(
        Array.from({ length: 50 }, (_none, i) =>
          comes.accept(browserAt(i % 2 ? second.origin : world.house.origin), link).catch(() => ({ status: 0 })),
        ),
      )
      const counts = Map.groupBy(answers, one => one.status)
      assert.equal(counts.get(303)?.length, 1, JSON.stringify([...counts].map(([status, all]) => [status, all.length])))
      assert.deepEqual(
        [...counts.keys()].filter(status => status >= 500 && status !== 503),
        [],
      )
      assert.equal(await peopleCalled('Fifty Times'), 1)
    } finally {
      await second.stop()
      rmSync(data, { recursive: true, force: true })
    }
  })

  test('two invitations to one new address, taken up at once, make one person and no fault of ours', async () => {
    for (let round = 0; round < 4; round++) {
      const address = comes.newAddress()
      const name = `Twice Invited ${round}`
      const links = [
        await comes.invite(officer, address, { name }),
        await comes.invite(officer, address, { name, role: 'interpreter' }),
      ]
      const answers = await Promise.all(links.map(link => comes.accept(comes.visitor(), link)))
      assert.deepEqual(answers.map(one => one.status).sort(), [303, 422])
      assert.match(answers.find(one => one.status === 422)!.body, /sign in/i)
      assert.equal(await peopleCalled(name), 1)
    }
  })

  test('taken back while it is taken up, it is one or the other', async () => {
    for (let round = 0; round < 6; round++) {
      const name = `Back And Forth ${round}`
      const link = await comes.invite(officer, comes.newAddress(), { name })
      const list = await officer.get('/towns/invitations')
      const action = list.page
        .querySelectorAll('li')
        .find(one => one.text.includes(name))!
        .querySelector('form[action$="/revocation"]')!
        .getAttribute('action')!
      const key = await comes.key(officer)
      const [taken, back] = await Promise.all([
        comes.accept(comes.visitor(), link),
        officer.post(action, new URLSearchParams({ key })),
      ])
      assert.equal([taken, back].filter(one => one.status === 303).length, 1, `${taken.status} ${back.status}`)
      assert.ok([404, 303].includes(back.status) && [422, 303].includes(taken.status), `${taken.status} ${back.status}`)
      assert.equal(await peopleCalled(name), taken.status === 303 ? 1 : 0)
    }
  })
})

describe('whoever invited is gone', () => {
  test('an open invitation of a steward who was removed opens nothing, on a page drawn before as well, and is never good again', async () => {
    const steward = await comes.newcomer(officer, { role: 'steward', organisation: andino })
    const link = await comes.invite(steward.browser, comes.newAddress(), { organisation: andino, name: 'Left Behind' })
    const browser = comes.visitor()
    const form = browser.fieldsOf(await browser.get(link), link)
    form.append('languages', 'en')
    assert.equal((await comes.remove(officer, steward.id)).status, 303)
    assert.equal((await browser.post(link, form)).status, 422)
    assert.equal((await comes.visitor().get(link)).page.querySelector(`form[action="${link}"]`), null)
    // They come back as steward: what they had promised before does not come back with them.
    const again = await comes.invite(officer, steward.address, { role: 'steward', organisation: andino })
    const back = await comes.signIn(steward.address)
    assert.equal((await back.submit(again, again)).status, 303)
    assert.equal((await comes.visitor().get(link)).page.querySelector(`form[action="${link}"]`), null)
    assert.equal(await peopleCalled('Left Behind'), 0)
  })

  test('somebody who was removed does not come back by an invitation from before', async () => {
    const person = await comes.newcomer(officer)
    const spare = await comes.invite(officer, person.address, { role: 'interpreter' })
    assert.equal((await comes.remove(officer, person.id)).status, 303)
    const back = await comes.signIn(person.address)
    assert.equal((await back.get(spare)).page.querySelector(`form[action="${spare}"]`), null)
    assert.equal(
      (await back.post(spare, new URLSearchParams({ key: await comes.key(back), name: 'X', nameLanguage: 'en' })))
        .status,
      422,
    )
    assert.equal((await back.get('/towns/people')).status, 403)
  })
})

describe('the link', () => {
  test('whoever looks, asks for the head or fetches ahead uses nothing up', async () => {
    const link = await comes.invite(officer, comes.newAddress(), { name: 'Looked At' })
    for (const [method, headers] of [
      ['GET', {}],
      ['HEAD', {}],
      ['GET', { 'sec-purpose': 'prefetch', purpose: 'prefetch' }],
      ['GET', { 'x-http-method-override': 'POST', 'x-method-override': 'POST' }],
      ['GET', { 'x-http-method': 'POST' }],
      ['OPTIONS', {}],
    ] as const)
      assert.ok((await fetch(world.house.origin + link, { method, headers })).status < 500)
    await fetch(
      `${world.house.origin}${link}?_method=POST&name=X&nameLanguage=en&languages=en&key=${world.visitorKey()}`,
    )
    assert.equal(await peopleCalled('Looked At'), 0)
    assert.equal((await comes.accept(comes.visitor(), link)).status, 303)
  })

  test('its page tells nobody else: not kept by caches or by the offline worker, no referrer, no name of the address', async () => {
    const address = comes.newAddress()
    const link = await comes.invite(officer, address)
    const { headers, body } = await comes.visitor().get(link)
    assert.match(headers.get('cache-control') ?? '', /no-store/)
    assert.match(headers.get('referrer-policy') ?? '', /no-referrer|same-origin/)
    assert.ok(!body.includes(address))
  })

  test('an address in another spelling is one address: letter case, blanks, a domain in letters of its own', async () => {
    const address = comes.newAddress()
    await comes.invite(officer, address)
    for (const other of [address.toUpperCase(), ` ${address} `, address.replace('example', 'EXAMPLE')]) {
      const sent = await comes.ask(officer, other)
      assert.equal(sent.status, 422, other)
    }
    const person = await comes.newcomer(officer)
    const link = await comes.invite(officer, person.address.toUpperCase().replace('EXAMPLE.ORG', 'example.org'), {
      role: 'interpreter',
    })
    assert.equal((await comes.visitor().get(link)).page.querySelector(`form[action="${link}"]`), null)
    assert.equal((await person.browser.submit(link, link)).status, 303)
    assert.equal((await rolesOf(person.id)).length, 2)
  })

  test('names with lines, signs of mail and signs of pages reach neither the head of the mail nor the page as signs', async () => {
    const name = 'A\u2028Bcc: x@example.org <b>"bold"</b> =?utf-8?q?x?= \u202Egnp'
    const address = comes.newAddress()
    const sent = await comes.ask(officer, address, { name })
    if (sent.status === 303) {
      const [mail] = await world.until(async () => {
        const all = await mailsNow(world, address, 'invitation')
        return all.length > 0 ? all : null
      })
      assert.ok(!mail!.subject.includes('Bcc') && !/[\r\n\u2028]/.test(mail!.subject))
      assert.ok(!mail!.html.includes('<b>'))
      const page = await comes.visitor().get(mail!.links[0]!)
      assert.ok(!page.body.includes('<b>"bold'))
    }
    for (const bad of ['A\r\nBcc: x@example.org', 'Your place is lost: see https://evil.example/x or evil.example']) {
      const other = comes.newAddress()
      await comes.invite(officer, other, { name: bad })
      const [mail] = await mailsNow(world, other, 'invitation')
      assert.doesNotMatch(mail!.subject + mail!.text, /^Bcc:|x@example|evil\.example/m)
      assert.deepEqual(mail!.links.length, 1)
    }
  })
})
