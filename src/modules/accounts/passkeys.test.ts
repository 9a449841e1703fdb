import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, test } from 'node:test'
import { type Browser, browserAt } from '../../../test/browser.ts'
import { mailsNow } from '../../../test/mailbox.ts'
import { type Faults, type PasskeyDevice, passkeyDevice } from '../../../test/passkey-device.ts'
import { provenBrowser } from '../../../test/signing-in.ts'
import { openWorld, type World } from '../../../test/world.ts'

let world: World
before(async () => {
  world = await openWorld()
})
after(() => world.close())

let hours = 0
beforeEach(async () => {
  hours += 2
  await world.moveClock(`PT${hours}H`)
})

const SECOND = '/sign-in/second'
const ALONE = '/sign-in/passkey'
const isIn = async (browser: Browser) => (await browser.get('/account')).status === 200
const options = async (browser: Browser, of: string) => JSON.parse((await browser.get(`${of}/options`)).body)

async function add(browser: Browser, device: PasskeyDevice, faults: Faults = {}, change: object = {}) {
  const asked = { ...(await options(browser, '/account/passkeys')), ...change }
  const passkey = device.register(asked, faults)
  return browser.submit('/account', '/account/passkeys', { name: 'My phone', passkey })
}

async function alone(device: PasskeyDevice, faults: Faults = {}, browser = browserAt(world.house.origin)) {
  const passkey = device.answer(await options(browser, ALONE), faults)
  const sent = await browser.submit('/sign-in', ALONE, { passkey })
  return { browser, sent, passkey }
}

let device: PasskeyDevice
let second: PasskeyDevice

describe('a passkey', () => {
  test('is added, named, and is proven with that: a resting role wakes up', async () => {
    const officer = await provenBrowser(world, 'officer@example.org')
    device = passkeyDevice(world.house.origin)
    assert.equal((await officer.get('/towns/documents/new')).status, 403)
    assert.equal((await add(officer, device)).location, '/account?done=passkey-added')
    assert.equal((await officer.get('/towns/documents/new')).status, 200)
    assert.match((await officer.get('/account')).body, /My phone/)
    const rename = (await officer.get('/account')).page.querySelector('form[action$="/name"]')!.getAttribute('action')!
    await officer.submit('/account', rename, { name: 'Blue phone' })
    assert.match((await officer.get('/account')).body, /Blue phone/)
  })

  test('opens the account alone, without any address', async () => {
    const { browser, sent } = await alone(device)
    assert.equal(sent.location, '/?done=signed-in', sent.body.slice(0, 2000))
    assert.equal((await browser.get('/towns/documents/new')).status, 200)
  })

  test('is the second step after the mailbox', async () => {
    const browser = await provenBrowser(world, 'officer@example.org')
    assert.equal(await isIn(browser), false)
    const asked = await options(browser, SECOND)
    assert.deepEqual(
      asked.allowCredentials.map((one: { id: string }) => one.id),
      [device.id],
    )
    const sent = await browser.submit(SECOND, SECOND, { passkey: device.answer(asked) })
    assert.equal(sent.location, '/?done=signed-in', sent.body.slice(0, 2000))
  })

  test('what a browser is asked for tells nobody whether an address is known', async () => {
    const shapes = []
    for (const address of ['officer@example.org', 'nobody@example.org']) {
      const browser = browserAt(world.house.origin)
      await browser.submit('/sign-in', '/sign-in', { address })
      const { challenge, ...asked } = await options(browser, ALONE)
      shapes.push([asked, challenge.length, (await browser.get(`${SECOND}/options`)).status])
    }
    assert.deepEqual(shapes[0], shapes[1])
    assert.equal((shapes[0]![0] as { allowCredentials?: unknown }).allowCredentials, undefined)
  })
})

describe('a passkey is refused', () => {
  const faults: [string, () => Faults][] = [
    ['from another site', () => ({ origin: 'https://evil.example' })],
    ['from another port of this machine', () => ({ origin: 'http://localhost:1' })],
    ['made for another site', () => ({ rpID: 'evil.example' })],
    ['when nobody was asked for a finger or a PIN', () => ({ unverified: true })],
    ['with a challenge of somebody’s own', () => ({ challenge: Buffer.from('made up').toString('base64url') })],
    ['with the handle of somebody else', () => ({ userHandle: Buffer.from('somebody').toString('base64url') })],
  ]
  for (const [what, fault] of faults)
    test(what, async () => {
      const wrong = await alone(device, fault())
      assert.equal(wrong.sent.status, 422)
      assert.equal(await isIn(wrong.browser), false)
      assert.equal((await alone(device)).sent.status, 303, 'beside it the right one is taken')
    })

  test('when its answer comes a second time, from any browser', async () => {
    const { sent, passkey } = await alone(device)
    assert.equal(sent.status, 303)
    const thief = browserAt(world.house.origin)
    assert.equal((await thief.submit('/sign-in', ALONE, { passkey })).status, 422)
    assert.equal(await isIn(thief), false)
    const news = await mailsNow(world, 'officer@example.org', 'sign-in-news')
    assert.ok(!news.some(mail => /copy/.test(mail.text)), 'the same answer again is no copied device')
  })

  test('when its answer comes fifty times at once, but for one', async () => {
    const passkey = device.answer(await options(browserAt(world.house.origin), ALONE))
    const sent = await Promise.all(
      Array.from({ length: 50 }, () =>
        fetch(new URL(ALONE, world.house.origin), {
          method: 'POST',
          redirect: 'manual',
          body: new URLSearchParams({ key: world.visitorKey(), passkey }),
        }),
      ),
    )
    assert.equal(sent.filter(one => one.status === 303).length, 1)
  })

  test('after five minutes', async () => {
    const browser = browserAt(world.house.origin)
    const passkey = device.answer(await options(browser, ALONE))
    await world.moveClock(`PT${hours * 60 + 6}M`)
    assert.equal((await browser.submit('/sign-in', ALONE, { passkey })).status, 422)
  })

  test('with a challenge for another purpose, or of another attempt', async () => {
    const browser = await provenBrowser(world, 'officer@example.org')
    const other = await provenBrowser(world, 'officer@example.org')
    for (const from of [await options(browser, ALONE), await options(other, SECOND)]) {
      const sent = await browser.submit(SECOND, SECOND, { passkey: device.answer({ rpId: 'localhost', ...from }) })
      assert.equal(sent.status, 422)
    }
    assert.equal(await isIn(browser), false)
  })

  test('of somebody else, behind another mailbox', async () => {
    const member = await provenBrowser(world, 'delegate-es@example.org')
    second = passkeyDevice(world.house.origin)
    assert.equal((await add(member, second)).status, 303)
    const browser = await provenBrowser(world, 'officer@example.org')
    const asked = await options(browser, SECOND)
    assert.equal((await browser.submit(SECOND, SECOND, { passkey: second.answer(asked) })).status, 422)
    assert.equal(await isIn(browser), false)
    assert.equal((await browser.submit(SECOND, SECOND, { passkey: device.answer(asked) })).status, 303)
  })

  test('when its device counts back, and its person is told', async () => {
    const copied = await alone(device, { counter: 1 })
    assert.equal(copied.sent.status, 422)
    assert.match(copied.sent.body, /copy of its device/)
    assert.equal(await isIn(copied.browser), false)
    const news = await world.until(async () => {
      const mails = await mailsNow(world, 'officer@example.org', 'sign-in-news')
      return mails.some(mail => /copy of its device|copie de son appareil/.test(mail.text)) && mails
    })
    assert.ok(news)
    const acts = await world.everyRow("select act from kernel_journal where act = 'passkey.copied'")
    assert.equal(acts.length, 1)
  })

  test('and nobody else’s counter is read as a copy by whoever cannot sign', async () => {
    const stranger = passkeyDevice(world.house.origin)
    const asked = await options(browserAt(world.house.origin), ALONE)
    const forged = JSON.parse(stranger.answer(asked, { counter: 1 }))
    forged.id = forged.rawId = device.id
    forged.response.userHandle = undefined
    const sent = await browserAt(world.house.origin).submit('/sign-in', ALONE, { passkey: JSON.stringify(forged) })
    assert.equal(sent.status, 422)
    assert.doesNotMatch(sent.body, /copy of its device/)
  })

  test('that is no JSON, or hostile JSON', async () => {
    for (const passkey of [
      'x',
      '[]',
      'null',
      '{"id":1}',
      '{"id":"a","response":{"clientDataJSON":7}}',
      '{"__proto__":{}}',
    ])
      assert.equal((await browserAt(world.house.origin).submit('/sign-in', ALONE, { passkey })).status, 422, passkey)
  })
})

describe('a passkey is not added', () => {
  const faults: [string, Faults][] = [
    ['from another site', { origin: 'https://evil.example' }],
    ['made for another site', { rpID: 'evil.example' }],
    ['when nobody was asked for a finger or a PIN', { unverified: true }],
  ]
  for (const [what, fault] of faults)
    test(what, async () => {
      const member = await world.as('delegate-es')
      assert.equal((await add(member, passkeyDevice(world.house.origin), fault)).status, 422)
    })

  test('with the challenge of another session', async () => {
    const [one, other] = [await world.as('delegate-es'), await world.as('member-sw')]
    const { challenge } = await options(other, '/account/passkeys')
    assert.equal((await add(one, passkeyDevice(world.house.origin), {}, { challenge })).status, 422)
  })

  test('that another account has', async () => {
    assert.equal((await add(await world.as('member-sw'), device)).status, 422)
  })

  test('by whoever has another one and has not proved it lately', async () => {
    const browser = await provenBrowser(world, 'delegate-es@example.org')
    await browser.submit(SECOND, SECOND, { passkey: second.answer(await options(browser, SECOND)) })
    await world.moveClock(`PT${hours * 60 + 11}M`)
    const third = passkeyDevice(world.house.origin)
    const asked = await add(browser, third)
    assert.equal(asked.status, 403)
    const fields = browser.fieldsOf(asked, '/account/passkeys')
    fields.set('proof-passkey', second.answer(await options(browser, '/account/step-up')))
    const done = await browser.post('/account/passkeys', fields)
    assert.equal(done.location, '/account?done=passkey-added', done.body.slice(0, 2000))
  })
})

describe('passkeys alone', () => {
  test('take two passkeys and codes; then neither mail nor an app opens the account', async () => {
    const browser = await world.as('delegate-es')
    assert.equal((await browser.submit('/account', '/account/passkey-only', { on: 'yes' })).status, 422)
    const page = await browser.get('/account/codes')
    const codes = page.page.querySelectorAll('li code').map(one => one.text)
    const fields = browser.fieldsOf(page, '/account/codes')
    fields.set('code', codes[0]!)
    assert.equal((await browser.post('/account/codes', fields)).status, 303)
    const on = await browser.submit('/account', '/account/passkey-only', { on: 'yes' })
    assert.equal(on.location, '/account?done=passkey-only-yes', on.body.slice(0, 2000))
    const removal = (await browser.get('/account')).page
      .querySelector('form[action$="/removal"][action^="/account/passkeys/"]')!
      .getAttribute('action')!
    assert.equal((await browser.submit('/account', removal)).status, 422, 'and two must stay')
    const mailed = await provenBrowser(world, 'delegate-es@example.org')
    assert.equal(await isIn(mailed), false)
    assert.equal((await mailed.submit(SECOND, SECOND, { code: codes[1]! })).status, 303)
    assert.equal((await browser.submit('/account', '/account/passkey-only', { on: 'no' })).status, 303)
  })
})
