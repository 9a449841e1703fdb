import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { after, before, beforeEach, describe, test } from 'node:test'
import { identify } from '../../src/modules/accounts/index.ts'
import type { Browser } from '../browser.ts'
import { type ComingIn, comingIn } from '../kits/coming-in.ts'
import { openLivePage } from '../live-page.ts'
import { mailsTo } from '../mailbox.ts'
import { furnish } from '../matrix/furnish.ts'
import { openWorld, type World } from '../world.ts'

// Attacks 12 to 18 and 28: who somebody is, by what they bring; and what a stranger learns by asking.

let world: World
let comes: ComingIn
let live: string
before(async () => {
  world = await openWorld()
  comes = comingIn(world)
  const names = await furnish(world, 'towns')
  live = `/towns/documents/${names.inner}/live`
})
after(() => world.close())

// Within an hour an address is written ten codes at most.
let hours = 0
beforeEach(async () => {
  hours += 2
  await world.moveClock(`PT${hours}H`)
})

const MEMBER = 'member-sw@example.org'
const STRANGER = 'nobody-at-all@example.org'
const tokenOf = (cookie: string) => /__Host-plenaria=([^;]*)/.exec(cookie)?.[1]
const isIn = async (browser: Browser) => (await browser.get('/account')).status === 200
const follow = async (browser: Browser) => {
  const page = await openLivePage(world.house.origin + live, { cookie: browser.cookie() })
  await page.hears(told => told.data !== '')
  return page
}
const send = (path: string, body: URLSearchParams, cookie = '', headers: Record<string, string> = {}) =>
  fetch(world.house.origin + path, { method: 'POST', redirect: 'manual', body, headers: { cookie, ...headers } })

/** Asks for a code; gives the form that would send it, and what the mail holds. */
async function asked(browser: Browser, address = MEMBER) {
  const mail = await comes.askForCode(browser, address)
  const form = browser.fieldsOf(await browser.get('/sign-in/code'), '/sign-in/code')
  return { ...mail, form, cookie: browser.cookie() }
}

describe('the form of signing in, sent again', () => {
  test('by somebody who has the key and the code but not the cookie: nobody is in', async () => {
    const { form, code, cookie } = await asked(comes.visitor())
    form.set('code', code)
    assert.equal((await send('/sign-in/code', form, cookie)).status, 303)
    for (const stolen of ['', '__Host-sign-in=x', `__Host-sign-in=${cookie.split('=')[1]!.split('.')[0]}.x`]) {
      const answer = await send('/sign-in/code', form, stolen)
      assert.equal(answer.status, 422)
      assert.equal(tokenOf(answer.headers.getSetCookie().join(';')), undefined)
    }
  })

  test('with the cookie and another form, or with the form and another code: nobody is in', async () => {
    const { form, code, cookie } = await asked(comes.visitor())
    const fresh = new URLSearchParams({ key: world.visitorKey(), code })
    form.set('code', code)
    assert.equal((await send('/sign-in/code', form, cookie)).status, 303)
    const other = new URLSearchParams(form)
    other.set('code', 'AAAA-AAAA')
    for (const body of [fresh, other]) {
      const answer = await send('/sign-in/code', body, cookie)
      assert.ok([409, 422].includes(answer.status), String(answer.status))
      assert.equal(tokenOf(answer.headers.getSetCookie().join(';')), undefined)
    }
  })

  test('after signing out, everywhere or here, it brings no session back', async () => {
    for (const out of ['/sign-out', '/account/sessions/end']) {
      const browser = comes.visitor()
      const { form, code, cookie } = await asked(browser)
      form.set('code', code)
      const entered = await send('/sign-in/code', form, cookie)
      const token = tokenOf(entered.headers.getSetCookie().join(';'))!
      const key = await (
        await fetch(`${world.house.origin}/offline/key`, { headers: { cookie: `__Host-plenaria=${token}` } })
      ).json()
      const left = await send(
        out,
        new URLSearchParams({ key: (key as { key: string }).key }),
        `__Host-plenaria=${token}`,
      )
      assert.equal(left.status, 303)
      const again = await send('/sign-in/code', form, cookie)
      assert.equal(tokenOf(again.headers.getSetCookie().join(';')), undefined)
    }
  })

  test('one visitor’s form of asking, known to another, gives the other neither cookie nor page of it', async () => {
    const browser = comes.visitor()
    const form = browser.fieldsOf(await browser.get('/sign-in'), '/sign-in')
    form.set('address', MEMBER)
    const first = await send('/sign-in', form)
    assert.match(first.headers.getSetCookie().join(';'), /__Host-sign-in=[^;]/)
    const again = await send('/sign-in', form)
    assert.doesNotMatch(again.headers.getSetCookie().join(';'), /__Host-sign-in=[^;]/)
    form.set('address', STRANGER)
    assert.ok([409, 422].includes((await send('/sign-in', form)).status))
  })

  test('what was sent lies in the database under no hash that could be tried out with a list of addresses', async () => {
    const body = { url: '/sign-in', fields: { address: MEMBER }, file: null }
    const browser = comes.visitor()
    await browser.submit('/sign-in', '/sign-in', { address: MEMBER })
    const tried = createHash('sha256').update(JSON.stringify(body)).digest('hex')
    const rows = await world.everyRow<{ hash: string }>("select encode(body_hash, 'hex') as hash from kernel_request")
    assert.ok(rows.length > 0)
    assert.ok(!rows.some(({ hash }) => hash === tried))
  })
})

describe('codes', () => {
  test('many browsers asking in somebody’s name get five tries each and no code; the right browser still comes in', async () => {
    const own = comes.visitor()
    const { code } = await asked(own)
    const guesses = await Promise.all(
      Array.from({ length: 8 }, async () => {
        const attacker = comes.visitor()
        await attacker.submit('/sign-in', '/sign-in', { address: MEMBER })
        const form = attacker.fieldsOf(await attacker.get('/sign-in/code'), '/sign-in/code')
        const answers = await Promise.all(
          Array.from({ length: 7 }, () =>
            send('/sign-in/code', new URLSearchParams({ key: world.visitorKey(), code }), attacker.cookie()),
          ),
        )
        assert.ok(form.get('key'))
        return answers.map(one => one.status)
      }),
    )
    assert.deepEqual([...new Set(guesses.flat())], [422])
    const attempts = await world.everyRow<{ tries: number }>('select tries from accounts_attempt')
    assert.ok(attempts.every(one => one.tries <= 5))
    assert.equal((await own.submit('/sign-in/code', '/sign-in/code', { code })).status, 303)
  })

  test('the link is used by no GET, HEAD or prefetch, and its address takes nobody out of the house', async () => {
    const browser = comes.visitor()
    const { link, cookie } = await asked(browser)
    for (const [method, headers] of [
      ['GET', { 'sec-purpose': 'prefetch' }],
      ['HEAD', {}],
      ['GET', { 'x-http-method-override': 'POST' }],
    ] as const)
      await fetch(world.house.origin + link, { method, headers: { cookie, ...headers } })
    const page = await browser.get(`${link}?next=//evil.example&to=https://evil.example&return=//evil.example`)
    assert.match(page.headers.get('cache-control')!, /no-store/)
    const sent = await browser.submit(`${link}?next=//evil.example`, link)
    assert.equal(sent.location, '/?done=signed-in')
    assert.equal((await send(link, new URLSearchParams({ key: world.visitorKey() }), cookie)).status, 422)
  })

  test('a link and its code open one session between them, fifty times at once', async () => {
    const { form, code, link, cookie } = await asked(comes.visitor())
    assert.ok(form)
    const before = (await world.everyRow('select from accounts_session')).length
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_none, i) =>
        i % 2
          ? send(link, new URLSearchParams({ key: world.visitorKey() }), cookie)
          : send('/sign-in/code', new URLSearchParams({ key: world.visitorKey(), code }), cookie),
      ),
    )
    assert.equal(answers.filter(one => one.status === 303).length, 1)
    assert.equal((await world.everyRow('select from accounts_session')).length, before + 1)
  })

  test('Host and forwarded headers lead no link of a mail to another house', async () => {
    const browser = comes.visitor()
    const form = browser.fieldsOf(await browser.get('/sign-in'), '/sign-in')
    form.set('address', 'interpreter@example.org')
    await send('/sign-in', form, '', {
      'x-forwarded-host': 'evil.example',
      forwarded: 'host=evil.example',
      'x-forwarded-proto': 'gopher',
      'user-agent': 'Mozilla <b>evil.example</b>\tBcc: x@evil.example',
    })
    const [mail] = await mailsTo(world, 'interpreter@example.org', { purpose: 'sign-in' })
    assert.ok(!JSON.stringify(mail).includes('evil'))
  })
})

describe('what a stranger learns', () => {
  const ask = async (address: string) => {
    const body = new URLSearchParams({ key: world.visitorKey(), address })
    const began = performance.now()
    const answer = await send('/sign-in', body)
    await answer.text()
    const shape = [...answer.headers]
      .filter(([name]) => name !== 'date')
      .map(([name, value]) => `${name}: ${value.replace(/=[0-9a-f-]{36}\.[\w-]+/, '=…')}`)
    return {
      status: answer.status,
      shape,
      took: performance.now() - began,
      cookie: answer.headers.getSetCookie()[0] ?? '',
    }
  }
  const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!

  test('asking for a code: status, headers, cookie and time are alike for somebody and nobody', async () => {
    const took: Record<string, number[]> = { [MEMBER]: [], [STRANGER]: [] }
    const seen: Record<string, unknown> = {}
    for (let round = 0; round < 22; round++)
      for (const address of round % 2 ? [MEMBER, STRANGER] : [STRANGER, MEMBER]) {
        const { status, shape, took: time } = await ask(address)
        took[address]!.push(time)
        seen[address] = { status, shape }
      }
    assert.deepEqual(seen[MEMBER], seen[STRANGER])
    const ratio = median(took[MEMBER]!) / median(took[STRANGER]!)
    assert.ok(ratio > 1 / 3 && ratio < 3, `${ratio}`)
  })

  test('typing a wrong code: page and time are alike, also when no try or no mail is left', async () => {
    const seen: Record<string, string[]> = { [MEMBER]: [], [STRANGER]: [] }
    const took: Record<string, number[]> = { [MEMBER]: [], [STRANGER]: [] }
    for (const address of [MEMBER, STRANGER, MEMBER, STRANGER]) {
      const cookie = (await ask(address)).cookie.split(';')[0]!
      for (let tries = 0; tries < 7; tries++) {
        const began = performance.now()
        const answer = await send(
          '/sign-in/code',
          new URLSearchParams({ key: world.visitorKey(), code: 'AAAA-AAAA' }),
          cookie,
        )
        const page = (await answer.text()).replace(/name="key" value="[^"]*"/g, '')
        took[address]!.push(performance.now() - began)
        seen[address]!.push(`${answer.status} ${page}`)
      }
    }
    assert.deepEqual(seen[MEMBER], seen[STRANGER])
    const ratio = median(took[MEMBER]!) / median(took[STRANGER]!)
    assert.ok(ratio > 1 / 3 && ratio < 3, `${ratio}`)
  })

  test('inviting: status, place and time are alike for somebody of another network and for nobody', async () => {
    const officer = await world.as('officer')
    const took: number[][] = [[], []]
    const known = await Promise.all(
      ['ally@example.org', 'officer-water@example.org'].map(async address => ({ address, which: 0 })),
    )
    const unknown = [0, 1].map(() => ({ address: comes.newAddress(), which: 1 }))
    for (const role of ['member', 'interpreter', 'translator', 'desk'])
      for (const { address, which } of [known[0]!, unknown[0]!, known[1]!, unknown[1]!]) {
        const began = performance.now()
        const sent = await comes.ask(officer, address, { role })
        took[which]!.push(performance.now() - began)
        assert.equal(sent.location, '/towns/invitations?done=person-invited')
      }
    const ratio = median(took[0]!) / median(took[1]!)
    assert.ok(ratio > 1 / 3 && ratio < 3, `${ratio}`)
  })

  test('who asks too often is told so whoever’s address it is; spellings and neighbours are one', async () => {
    const from = (address: string, told: string) =>
      send('/sign-in', new URLSearchParams({ key: world.visitorKey(), address }), '', { 'x-forwarded-for': told })
    const statuses = async (asks: (i: number) => Promise<Response>) => {
      const all: number[] = []
      for (let i = 0; i < 63; i++) all.push((await asks(i)).status)
      return all
    }
    const spelled = (i: number) =>
      [`2001:db8:5:6::${i + 1}`, `2001:0db8:0005:0006:0:0:${i + 1}:9`, `2001:DB8:5:6:ffff::${i + 1}`][i % 3]!
    const oneNet = await statuses(i => from(`many-${i}@example.org`, spelled(i)))
    assert.ok(oneNet.slice(0, 55).every(one => one === 303) && oneNet.at(-1) === 429, JSON.stringify(oneNet))
    // What a sender writes before the proxy's own word is not believed.
    assert.equal((await from('x@example.org', '198.51.100.7, 2001:db8:5:6::77')).status, 429)
    assert.equal((await from('x@example.org', '2001:db8:5:7::1')).status, 303)
    for (const name of ['known', 'unknown']) {
      const address = name === 'known' ? 'translator@example.org' : 'stranger@example.org'
      const ways = [address, address.toUpperCase(), ` ${address} `, address.replace('example', 'ExAmple')]
      const all = await statuses(i => from(ways[i % ways.length]!, `203.0.${i}.9`))
      assert.ok(all.slice(0, 58).every(one => one === 303) && all.at(-1) === 429, `${name} ${JSON.stringify(all)}`)
    }
  })
})

describe('a session', () => {
  test('tokens that were never given, however odd, are nobody’s, and are no fault of ours', async () => {
    const { pool } = world.house.database
    for (const token of [
      '',
      ' ',
      '\0',
      'a\0b',
      'x'.repeat(100_000),
      '\ud800',
      '🙂'.repeat(1000),
      '\\x00',
      "' or true --",
      '__proto__',
      'null',
      '0'.repeat(43),
      '\u202e',
      createHash('sha256').update('x').digest('hex'),
    ])
      assert.equal(await identify(pool, token), null)
  })

  test('its hash from the database opens nothing', async () => {
    await world.as('officer')
    const [row] = await world.everyRow<{ hex: string; base: string }>(
      `select encode(token_hash, 'hex') as hex, rtrim(translate(encode(token_hash, 'base64'), '+/', '-_'), '=') as base
        from accounts_session limit 1`,
    )
    for (const token of Object.values(row!)) assert.equal(await identify(world.house.database.pool, token), null)
  })

  test('that was over, by its end or by rest, is not brought back by being used', async () => {
    const browser = await comes.signIn(MEMBER)
    for (const later of ['P17D', 'P40D']) {
      await world.moveClock(later)
      for (let tries = 0; tries < 3; tries++) assert.equal(await isIn(browser), false)
      await new Promise(resolve => setTimeout(resolve, 200))
      assert.equal(await isIn(browser), false)
    }
    await world.moveClock(`PT${hours}H`)
  })

  test('from before somebody was given a list of people is no longer one of thirty days', async () => {
    const officer = await world.as('officer')
    const person = await comes.newcomer(officer)
    const organisation = await comes.idOf('register_organisation', 'sindicato-andino')
    const link = await comes.invite(officer, person.address, { role: 'steward', organisation })
    assert.equal((await person.browser.submit(link, link)).status, 303)
    assert.equal(await isIn(person.browser), true)
    await world.moveClock(`PT${hours + 13}H`)
    assert.equal(await isIn(person.browser), false)
    await world.moveClock(`PT${hours}H`)
  })

  test('whose role ended has it no more at the next page', async () => {
    const officer = await world.as('officer')
    const person = await comes.newcomer(officer, { role: 'translator' })
    assert.equal((await person.browser.get('/towns/translations')).status, 200)
    await world.everyRow(`delete from register_role where person_id = '${person.id}'`)
    assert.equal((await person.browser.get('/towns/translations')).status, 403)
  })

  test('of whoever sat here before ends with its open pages when somebody else signs in', async () => {
    const browser = await comes.signIn(MEMBER)
    const before = browser.cookie()
    const page = await follow(browser)
    await comes.signIn('delegate-es@example.org', browser)
    await page.ended()
    assert.equal((await fetch(`${world.house.origin}/account`, { headers: { cookie: before } })).status, 401)
    assert.equal(await isIn(browser), true)
  })

  test('ends everywhere at once, with every open page', async () => {
    const browsers = [await comes.signIn(MEMBER), await comes.signIn(MEMBER), await comes.signIn(MEMBER)]
    const pages = await Promise.all(browsers.map(follow))
    assert.equal((await browsers[0]!.submit('/account', '/account/sessions/end')).status, 303)
    await Promise.all(pages.map(page => page.ended()))
    for (const browser of browsers) assert.equal(await isIn(browser), false)
  })

  test('of somebody else is ended by nobody', async () => {
    const [mine, theirs] = [await comes.signIn(MEMBER), await comes.signIn('delegate-es@example.org')]
    const rows = await world.everyRow<{ id: string }>(
      'select id from accounts_session order by created_at desc limit 1',
    )
    const key = await comes.key(mine)
    const sent = await mine.post(`/account/sessions/${rows[0]!.id}/end`, new URLSearchParams({ key }))
    assert.equal(sent.status, 404)
    assert.equal(await isIn(theirs), true)
  })
})

describe('leaving in haste', () => {
  const leave = (browser: Browser, body: URLSearchParams, headers: Record<string, string> = {}) =>
    browser.post('/quick-exit', body, headers)

  test('ends the session and clears what the browser keeps, by a form without scripts', async () => {
    const browser = await comes.signIn(MEMBER)
    const kept = browser.cookie()
    const answer = await leave(browser, new URLSearchParams({ key: await comes.key(browser) }))
    assert.equal(answer.location, '/quick-exit')
    assert.match(answer.headers.get('clear-site-data')!, /"cache".*"cookies".*"storage"/)
    assert.equal((await fetch(`${world.house.origin}/account`, { headers: { cookie: kept } })).status, 401)
    const page = await browser.get('/quick-exit')
    assert.doesNotMatch(page.body, /plenaria|union|federation|<script/i)
    assert.equal(page.headers.get('cache-control'), 'no-store')
  })

  test('leads out from a page drawn long ago as well, when its session is over or was another one', async () => {
    const browser = await comes.signIn(MEMBER)
    const stale = new URLSearchParams({ key: await comes.key(browser) })
    await browser.submit('/account', '/account/sessions/end')
    assert.equal((await leave(browser, stale)).location, '/quick-exit')
    await comes.signIn('delegate-es@example.org', browser)
    assert.equal((await leave(browser, stale)).location, '/quick-exit')
    assert.equal(await isIn(browser), false)
  })

  test('is nothing that another site can make somebody do', async () => {
    const browser = await comes.signIn(MEMBER)
    const key = await comes.key(browser)
    for (const headers of [{ origin: 'https://evil.example' }, { 'sec-fetch-site': 'cross-site' }]) {
      const answer = await leave(browser, new URLSearchParams({ key }), headers)
      assert.equal(answer.status, 403)
      assert.equal(answer.headers.get('clear-site-data'), null)
    }
    assert.equal(await isIn(browser), true)
  })
})
