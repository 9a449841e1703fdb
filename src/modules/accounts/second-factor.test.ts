import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, test } from 'node:test'
import { type Browser, browserAt } from '../../../test/browser.ts'
import { mailsTo } from '../../../test/mailbox.ts'
import { addAppIn, appCode, provenBrowser } from '../../../test/signing-in.ts'
import { openWorld, type World } from '../../../test/world.ts'

let world: World
before(async () => {
  world = await openWorld()
})
after(() => world.close())

// Ten codes an hour go to one mailbox, and a step of an app counts once.
let hours = 0
beforeEach(async () => {
  hours += 2
  await world.moveClock(`PT${hours}H`)
})
const wait = (minutes: number) => world.moveClock(`PT${hours * 60 + minutes}M`)
const isIn = async (browser: Browser) => (await browser.get('/account')).status === 200
const SECOND = '/sign-in/second'

let secret = ''

describe('an authenticator app', () => {
  test('makes a resting role wake up at once, and the person is told of it', async () => {
    const officer = await provenBrowser(world, 'officer@example.org')
    assert.equal((await officer.get('/towns/documents/new')).status, 403)
    const before = officer.cookie()
    secret = await addAppIn(world, officer)
    assert.notEqual(officer.cookie(), before, 'the session has a new token')
    const old = await fetch(new URL('/account', world.house.origin), { headers: { cookie: before } })
    assert.equal(old.status, 401, 'and the one of before opens nothing')
    assert.equal((await officer.get('/towns/documents/new')).status, 200)
    const [mail] = await mailsTo(world, 'officer@example.org', { purpose: 'sign-in-news' })
    assert.match(mail!.text, /application|app/i)
  })

  test('whoever has one is not in before its code, by no address of the house', async () => {
    const browser = await provenBrowser(world, 'officer@example.org')
    assert.equal(await isIn(browser), false)
    for (const path of ['/me', '/towns/people', '/api/v1/me', '/api/v1/towns/people', '/account/codes'])
      assert.equal((await browser.get(path)).status, 401, path)
    assert.equal((await browser.post('/account/app', new URLSearchParams({ key: world.visitorKey() }))).status, 401)
    const wrong = await browser.submit(SECOND, SECOND, { code: '000000' })
    assert.equal(wrong.status, 422)
    assert.equal(await isIn(browser), false)
    const right = await browser.submit(SECOND, SECOND, { code: await appCode(world, secret) })
    assert.equal(right.location, '/?done=signed-in', right.body.slice(0, 2000))
    assert.equal((await browser.get('/towns/documents/new')).status, 200, 'and the role is awake')
  })

  test('the page of the second step, without a proven mailbox, is the page to sign in', async () => {
    const browser = browserAt(world.house.origin)
    assert.equal((await browser.get(SECOND)).page.querySelector(`form[action="${SECOND}"]`), null)
    const code = await appCode(world, secret)
    const forced = await browser.post(SECOND, new URLSearchParams({ key: world.visitorKey(), code }))
    assert.equal(forced.status, 422)
    await browser.submit('/sign-in', '/sign-in', { address: 'officer@example.org' })
    const early = await browser.post(SECOND, new URLSearchParams({ key: world.visitorKey(), code }))
    assert.equal(early.status, 422, 'nor when a code was asked for and not typed')
    assert.equal(await isIn(browser), false)
  })

  test('a code counts once, though it comes fifty times at the same moment', async () => {
    const code = await appCode(world, secret)
    const browsers = [
      await provenBrowser(world, 'officer@example.org'),
      await provenBrowser(world, 'officer@example.org'),
    ]
    const sent = await Promise.all(
      Array.from({ length: 50 }, (_, i) => {
        const browser = browsers[i % 2]!
        return fetch(new URL(SECOND, world.house.origin), {
          method: 'POST',
          redirect: 'manual',
          headers: { cookie: browser.cookie() },
          body: new URLSearchParams({ key: world.visitorKey(), code }),
        })
      }),
    )
    assert.equal(sent.filter(one => one.status === 303).length, 1)
    assert.ok(sent.every(one => [303, 422, 429].includes(one.status)))
  })

  test('its code of this step is refused again, and the next one is taken', async () => {
    const code = await appCode(world, secret)
    assert.equal(
      (await (await provenBrowser(world, 'officer@example.org')).submit(SECOND, SECOND, { code })).status,
      303,
    )
    const browser = await provenBrowser(world, 'officer@example.org')
    const again = await browser.submit(SECOND, SECOND, { code })
    assert.equal(again.status, 422)
    assert.match(again.body, /déjà servi|used already/)
    const next = await browser.submit(SECOND, SECOND, { code: await appCode(world, secret, 1) })
    assert.equal(next.status, 303)
  })

  test('after some wrong codes the next one waits, and nobody is shut out for good', async () => {
    const browser = await provenBrowser(world, 'officer@example.org')
    for (let tries = 0; tries < 5; tries++) await browser.submit(SECOND, SECOND, { code: '111111' })
    const slowed = await browser.submit(SECOND, SECOND, { code: await appCode(world, secret) })
    assert.equal(slowed.status, 422)
    assert.match(slowed.body, /Wait a few minutes|Attendez quelques minutes/)
    await wait(2)
    const now = await browser.submit(SECOND, SECOND, { code: await appCode(world, secret) })
    assert.equal(now.status, 303)
  })

  test('is the last factor of somebody whose role needs one, and stays', async () => {
    const officer = await world.as('officer')
    const refused = await officer.submit('/account', '/account/app/removal')
    assert.equal(refused.status, 422)
    const member = await provenBrowser(world, 'member-sw@example.org')
    await addAppIn(world, member)
    assert.equal((await member.submit('/account', '/account/app/removal')).location, '/account?done=app-removed')
    assert.equal(await isIn(await provenBrowser(world, 'member-sw@example.org')), true, 'mail is enough again')
  })
})

describe('recovery codes', () => {
  let codes: string[] = []
  const make = async (browser: Browser, typed?: string) => {
    const page = await browser.get('/account/codes')
    const made = page.page.querySelectorAll('li code').map(one => one.text)
    const fields = browser.fieldsOf(page, '/account/codes')
    fields.set('code', typed ?? made[3]!)
    return { made, sent: await browser.post('/account/codes', fields) }
  }

  test('ten are made, and count once one of them was typed', async () => {
    const officer = await world.as('officer')
    assert.equal((await officer.get('/account/codes')).headers.get('cache-control'), 'no-store')
    assert.equal((await make(officer, 'AAAA-AAAA-AAAA')).sent.status, 422)
    const { made, sent } = await make(officer)
    assert.equal(new Set(made).size, 10)
    assert.equal(sent.location, '/account?done=codes-made', sent.body.slice(0, 2000))
    codes = made
  })

  test('each opens the account once, in any letter case, and twice at the same moment it opens it once', async () => {
    const browser = await provenBrowser(world, 'officer@example.org')
    const code = codes[0]!.toLowerCase()
    const sent = await Promise.all(
      Array.from({ length: 6 }, () =>
        fetch(new URL(SECOND, world.house.origin), {
          method: 'POST',
          redirect: 'manual',
          headers: { cookie: browser.cookie() },
          body: new URLSearchParams({ key: world.visitorKey(), code }),
        }),
      ),
    )
    assert.equal(sent.filter(one => one.status === 303).length, 1)
    const other = await provenBrowser(world, 'officer@example.org')
    assert.equal((await other.submit(SECOND, SECOND, { code })).status, 422)
    assert.equal((await other.submit(SECOND, SECOND, { code: codes[1]! })).status, 303)
    assert.equal((await other.get('/towns/documents/new')).status, 200)
  })

  test('are void when new ones are made, and nobody else’s open anything', async () => {
    const other = await provenBrowser(world, 'delegate-es@example.org')
    await addAppIn(world, other)
    const foreign = (await make(other)).made
    const officer = await world.as('officer')
    const fresh = (await make(officer)).made
    const browser = await provenBrowser(world, 'officer@example.org')
    assert.equal((await browser.submit(SECOND, SECOND, { code: codes[5]! })).status, 422)
    assert.equal((await browser.submit(SECOND, SECOND, { code: foreign[5]! })).status, 422)
    assert.equal((await browser.submit(SECOND, SECOND, { code: fresh[5]! })).status, 303)
  })

  test('stand nowhere in clear', async () => {
    const rows = await world.everyRow('select * from accounts_recovery_code')
    const totp = await world.everyRow("select person_id::text, encode(secret, 'escape') as s from accounts_totp")
    const kept = JSON.stringify(rows) + JSON.stringify(totp) + world.log.join('\n')
    for (const code of [...codes.map(one => one.replaceAll('-', '').slice(2)), secret]) assert.ok(!kept.includes(code))
  })
})

describe('something delicate', () => {
  const PEOPLE = '/api/v1/towns/people'
  const given = {
    name: 'New Steward',
    nameLanguage: 'en',
    address: 'new-steward@example.org',
    language: 'en',
    role: 'facilitator',
  }

  test('asks for the factor anew after ten minutes, keeps what was written and goes on with it', async () => {
    const officer = await provenBrowser(world, 'officer@example.org')
    await officer.submit(SECOND, SECOND, { code: await appCode(world, secret) })
    assert.equal((await officer.get(PEOPLE)).status, 200)
    const [{ id } = { id: '' }] = await world.everyRow<{ id: string }>(
      "select id from register_organisation where kind = 'affiliate' and scope_ids @> array(select id from networks_network where slug = 'towns') limit 1",
    )
    const steward = { ...given, role: 'steward', organisation: id }
    await wait(11)
    const list = await officer.get(PEOPLE)
    assert.deepEqual([list.status, JSON.parse(list.body)], [403, { error: 'not-fresh' }])
    const asked = await officer.submit('/towns/invitations', '/towns/invitations', steward)
    assert.equal(asked.status, 403)
    const fields = officer.fieldsOf(asked, '/towns/invitations')
    for (const [name, value] of Object.entries(steward)) assert.equal(fields.get(name), value)
    assert.equal((await world.everyRow("select from accounts_invitation where name = 'New Steward'")).length, 0)
    fields.set('proof-code', '000000')
    const wrong = await officer.post('/towns/invitations', fields)
    assert.equal(wrong.status, 422)
    const again = officer.fieldsOf(wrong, '/towns/invitations')
    again.set('proof-code', await appCode(world, secret))
    const done = await officer.post('/towns/invitations', again)
    assert.equal(done.location, '/towns/invitations?done=person-invited', done.body.slice(0, 3000))
    assert.equal((await world.everyRow("select from accounts_invitation where name = 'New Steward'")).length, 1)
    assert.equal((await officer.get(PEOPLE)).status, 200, 'and is proven for ten minutes more')
  })

  test('asks nothing of what is not delicate', async () => {
    const officer = await provenBrowser(world, 'officer@example.org')
    await officer.submit(SECOND, SECOND, { code: await appCode(world, secret) })
    await wait(11)
    const sent = await officer.submit('/towns/invitations', '/towns/invitations', {
      ...given,
      address: 'somebody@example.org',
      role: 'member',
    })
    assert.equal(sent.location, '/towns/invitations?done=person-invited')
  })

  test('putting somebody out, making codes and taking a factor away ask for it too', async () => {
    const officer = await provenBrowser(world, 'officer@example.org')
    await officer.submit(SECOND, SECOND, { code: await appCode(world, secret) })
    await wait(11)
    const key = () =>
      officer.get('/account').then(({ page }) => page.querySelector('[name=key]')!.getAttribute('value')!)
    const person = (await world.actor('member-sw')).person
    for (const path of [
      `/towns/people/${person}/removal`,
      '/account/app/removal',
      '/account/app',
      '/account/passkey-only',
    ])
      assert.equal((await officer.post(path, new URLSearchParams({ key: await key(), on: 'yes' }))).status, 403, path)
    assert.equal((await officer.get('/account/codes')).status, 403)
    assert.equal((await (await world.as('member-sw')).get('/towns/people')).status, 200)
  })

  test('whoever has no second factor is told to add one', async () => {
    const member = await provenBrowser(world, 'member-sw@example.org')
    assert.equal((await member.get(PEOPLE)).status, 403)
    const page = await member.get('/account/step-up?next=/towns')
    assert.match(page.body, /Add one first|kwanza|Ajoutez|ongeza/i)
    assert.equal(page.page.querySelector('[name=proof-code]'), null)
  })

  test('leads on within the house alone', async () => {
    const officer = await provenBrowser(world, 'officer@example.org')
    await officer.submit(SECOND, SECOND, { code: await appCode(world, secret) })
    for (const [next, to] of [
      ['/towns/people?page=2', '/towns/people?page=2'],
      ['//evil.example/x', '/account'],
      ['https://evil.example', '/account'],
      ['/\\evil.example', '/account'],
      ['/%09/evil.example', '/%09/evil.example'],
      ['javascript:alert(1)', '/account'],
    ] as const) {
      const page = await officer.get(`/account/step-up?next=${encodeURIComponent(next)}`)
      const fields = officer.fieldsOf(page, '/account/step-up')
      const sent = await officer.post('/account/step-up', fields)
      assert.equal(sent.location, to, next)
    }
  })
})
