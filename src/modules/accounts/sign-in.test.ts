import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, test } from 'node:test'
import { type Browser, browserAt } from '../../../test/browser.ts'
import { mailsNow, mailsTo } from '../../../test/mailbox.ts'
import { openWorld, type World } from '../../../test/world.ts'

let world: World
before(async () => {
  world = await openWorld()
})
after(() => world.close())

// An hour is written at most ten codes.
let hours = 0
beforeEach(async () => {
  hours += 2
  await world.moveClock(`PT${hours}H`)
})

const MEMBER = 'member-sw@example.org'
const ways = () => browserAt(world.house.origin)

/** Asks for a code in this browser and gives the one that was mailed. */
async function ask(browser: Browser, address = MEMBER): Promise<{ code: string; link: string }> {
  const before = (await mailsNow(world, address, 'sign-in')).length
  const asked = await browser.submit('/sign-in', '/sign-in', { address })
  assert.equal(asked.location, '/sign-in/code')
  const mail = (await mailsTo(world, address, { purpose: 'sign-in', count: before + 1 })).at(-1)!
  return { code: /[A-Z2-9]{4}-[A-Z2-9]{4}/.exec(mail.text)![0], link: mail.links[0]! }
}

const enter = (browser: Browser, code: string) => browser.submit('/sign-in/code', '/sign-in/code', { code })
const isIn = async (browser: Browser) => (await browser.get('/account')).status === 200

describe('the code', () => {
  test('a member asks with their address, types the code and is in', async () => {
    const browser = ways()
    const { code } = await ask(browser)
    assert.equal((await enter(browser, code.toLowerCase().replace('-', ' '))).location, '/?done=signed-in')
    const account = await browser.get('/account')
    assert.equal(account.status, 200)
    assert.match(account.body, /m\u2060…\u2060@example\.org/)
    assert.doesNotMatch(account.body, /member-sw@/)
  })

  test('it opens nothing in another browser', async () => {
    const [browser, other] = [ways(), ways()]
    const { code } = await ask(browser)
    await ask(other, 'officer@example.org')
    const refused = await enter(other, code)
    assert.equal(refused.status, 422)
    assert.equal(await isIn(other), false)
    assert.equal((await enter(browser, code)).status, 303)
  })

  test('it opens one session, however often and however fast it is sent', async () => {
    const browser = ways()
    const { code } = await ask(browser)
    const forms = await Promise.all(Array.from({ length: 20 }, async () => (await browser.get('/sign-in/code')).page))
    const kept = browser.cookie()
    const answers = await Promise.all(
      forms.map(page => {
        const key = page.querySelector('form[action="/sign-in/code"] [name=key]')!.getAttribute('value')!
        return fetch(new URL('/sign-in/code', world.house.origin), {
          method: 'POST',
          redirect: 'manual',
          headers: { cookie: kept },
          body: new URLSearchParams({ key, code }),
        })
      }),
    )
    assert.equal(answers.filter(one => one.status === 303).length, 1)
    assert.ok(answers.every(one => one.status === 303 || one.status === 422))
  })

  test('whose answer was lost sends the form again and is in; the lost token opens nothing', async () => {
    const browser = ways()
    const { code } = await ask(browser)
    const form = browser.fieldsOf(await browser.get('/sign-in/code'), '/sign-in/code')
    form.set('code', code)
    const kept = browser.cookie()
    const send = () =>
      fetch(new URL('/sign-in/code', world.house.origin), {
        method: 'POST',
        redirect: 'manual',
        headers: { cookie: kept },
        body: form,
      })
    const tokens = []
    for (let sent = 0; sent < 2; sent++) {
      const answer = await send()
      assert.equal(answer.status, 303)
      tokens.push(/__Host-plenaria=([^;]+)/.exec(answer.headers.getSetCookie().join(';'))![1]!)
    }
    const pages = tokens.map(token =>
      fetch(new URL('/account', world.house.origin), { headers: { cookie: `__Host-plenaria=${token}` } }),
    )
    assert.deepEqual(
      (await Promise.all(pages)).map(one => one.status),
      [401, 200],
    )
  })

  test('after five wrong tries the right one is refused too', async () => {
    const browser = ways()
    const { code } = await ask(browser)
    for (let tries = 0; tries < 5; tries++) {
      const refused = await enter(browser, 'AAAA-AAAA')
      assert.equal(refused.status, 422)
      assert.match(refused.body, tries < 4 ? /left\./ : /no try is left/)
    }
    assert.match((await enter(browser, code)).body, /tried too often/)
    assert.equal(await isIn(browser), false)
  })

  test('after a quarter of an hour it opens nothing', async () => {
    const browser = ways()
    const { code, link } = await ask(browser)
    await world.moveClock(`PT${hours * 60 + 16}M`)
    const page = await browser.get('/sign-in/code')
    assert.equal(page.page.querySelector('form[action="/sign-in/code"]'), null)
    assert.equal(
      (await browser.post('/sign-in/code', new URLSearchParams({ key: world.visitorKey(), code }))).status,
      422,
    )
    assert.equal((await browser.get(link)).page.querySelector(`form[action="${link}"]`), null)
    assert.equal(await isIn(browser), false)
  })
})

describe('the link', () => {
  test('looking at it uses nothing up; its button signs in the browser that asked', async () => {
    const browser = ways()
    const { link } = await ask(browser)
    for (const method of ['GET', 'HEAD', 'GET'])
      assert.equal((await fetch(new URL(link, world.house.origin), { method })).status, 200)
    assert.equal((await browser.submit(link, link)).location, '/?done=signed-in')
    assert.equal(await isIn(browser), true)
  })

  test('in another browser it says what to do and opens nothing', async () => {
    const [browser, scanner] = [ways(), ways()]
    const { link } = await ask(browser)
    const page = await scanner.get(link)
    assert.equal(page.page.querySelector(`form[action="${link}"]`), null)
    assert.match(page.body, /only in the browser in which you asked/)
    const forced = await scanner.post(link, new URLSearchParams({ key: world.visitorKey() }))
    assert.equal(forced.status, 422)
    assert.equal(await isIn(scanner), false)
  })

  test('a made-up link is answered like one of another browser', async () => {
    const page = await ways().get('/sign-in/link/aaaa')
    assert.equal(page.status, 200)
    assert.match(page.body, /only in the browser in which you asked/)
  })
})

describe('who is known', () => {
  test('an address that is nobody’s gets the same answer, and no mail', async () => {
    const answers = []
    for (const address of [MEMBER, 'nobody@example.org']) {
      const browser = ways()
      const asked = await browser.submit('/sign-in', '/sign-in', { address })
      const page = await browser.get('/sign-in/code')
      const wrong = await enter(browser, 'AAAA-AAAA')
      const plain = (body: string) => body.replace(/name="key" value="[^"]*"/g, '')
      answers.push([asked.status, asked.location, page.status, plain(page.body), wrong.status, plain(wrong.body)])
    }
    assert.deepEqual(answers[0], answers[1])
    await mailsTo(world, MEMBER, { purpose: 'sign-in' })
    assert.deepEqual(await mailsNow(world, 'nobody@example.org', 'sign-in'), [])
  })

  test('the letter case of an address makes no difference', async () => {
    const browser = ways()
    await browser.submit('/sign-in', '/sign-in', { address: ' Delegate-ES@Example.ORG' })
    // The mail goes to the address as it was typed: some mailboxes heed the letter case.
    assert.equal((await mailsTo(world, 'Delegate-ES@example.org', { purpose: 'sign-in' })).length, 1)
  })

  test('what is no address is said to be none', async () => {
    for (const address of ['nobody', 'a@b', 'a@b.org, c@d.org', '<a@b.org>', 'a@b.org\r\nBcc: c@d.org']) {
      const refused = await ways().submit('/sign-in', '/sign-in', { address })
      assert.equal(refused.status, 422, address)
      assert.match(refused.body, /name@example\.org/)
    }
  })

  test('who asks again and again gets the same answer and no flood of mails', async () => {
    const address = 'interpreter@example.org'
    const browser = ways()
    for (let asked = 0; asked < 14; asked++)
      assert.equal((await browser.submit('/sign-in', '/sign-in', { address })).status, 303)
    await world.until(async () => {
      const [{ pending } = { pending: 1 }] = await world.everyRow<{ pending: number }>(
        "select count(*)::int as pending from kernel_event e where name = 'sign-in.asked' and not exists (select from kernel_event_done d where d.event_id = e.id)",
      )
      return pending === 0
    })
    assert.equal((await mailsNow(world, address, 'sign-in')).length, 10)
  })
})

test('the mail reveals nothing on a locked phone, and is written in the member’s language', async () => {
  const browser = ways()
  const { code } = await ask(browser, 'delegate-es@example.org')
  const [mail] = (await mailsNow(world, 'delegate-es@example.org', 'sign-in')).slice(-1)
  assert.equal(mail!.language, 'es')
  assert.doesNotMatch(mail!.subject, new RegExp(`${code}|sindicat|red |union|Plenaria`, 'i'))
})

test('a staff role rests in a session that only a mailbox opened', async () => {
  const browser = ways()
  const { code } = await ask(browser, 'officer@example.org')
  await enter(browser, code)
  const account = await browser.get('/account?lang=en')
  assert.match(account.body, /rests until you have proved a second factor/)
  assert.equal((await browser.get('/towns/documents/new')).status, 403)
  assert.equal((await (await world.as('officer')).get('/towns/documents/new')).status, 200)
})

test('nothing of a token, a code or an address stands in clear in the database or the log', async () => {
  const browser = ways()
  const { code, link } = await ask(browser)
  await enter(browser, code)
  const session = /__Host-plenaria=([^;]+)/.exec(browser.cookie())![1]!
  const tables = await world.everyRow<{ name: string }>(
    "select relname as name from pg_class where relname like 'accounts\\_%' and relkind = 'r'",
  )
  const rows = []
  for (const { name } of tables) rows.push(...(await world.everyRow(`select ${name}::text as row from ${name}`)))
  const kept = JSON.stringify(rows) + world.log.join('\n')
  for (const secret of [session, code.replace('-', ''), link.split('/').at(-1)!, MEMBER])
    assert.ok(!kept.includes(secret), secret)
})
