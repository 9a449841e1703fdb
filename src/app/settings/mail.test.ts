import assert from 'node:assert/strict'
import { createServer, type Server } from 'node:net'
import { after, afterEach, before, test } from 'node:test'
import { sql } from 'kysely'
import { type Browser, browserAt } from '../../../test/browser.ts'
import { FOUNDER, type FoundedHouse, openFoundedHouse } from '../../../test/kits/founded-house.ts'
import { type OuterServer, openOuterServer } from '../../../test/outer-server.ts'
import { type Actor, service } from '../../kernel/actor.ts'
import type { ScopeId } from '../../kernel/ids.ts'
import { sendMail } from '../../kernel/mail/send.ts'
import { mailHouse } from '../../kernel/mail/setup.ts'
import { reading, writing } from '../../kernel/transaction.ts'
import { openSession } from '../../modules/accounts/index.ts'
import { giveRole } from '../../modules/networks/index.ts'
import { addPerson } from '../../modules/register/index.ts'

const PASSWORD = 'Tr0ub4dor-and-3'
let outer: OuterServer
let founded: FoundedHouse
let founder: Browser
before(async () => {
  outer = await openOuterServer()
  founded = await openFoundedHouse({ PUBLIC_URL: 'https://plenaria.example' })
  founder = founded.founder
})
after(async () => {
  await founded?.close()
  await outer?.close()
})
afterEach(async () => {
  outer.behave = {}
  outer.mails.length = 0
  // Tests would count against each other's hour.
  await founded.everyRow(`update kernel_mail_try set at = at - interval '2 hours'`)
})

const way = (changes: Record<string, string> = {}) => ({
  host: '127.0.0.1',
  port: new URL(outer.url).port,
  security: 'none',
  user: '',
  password: '',
  from: 'house@mail.union.example',
  fromName: 'Casa',
  ...changes,
})
const set = (changes: Record<string, string> = {}, browser = founder) =>
  browser.submit('/settings/mail', '/settings/mail', way(changes))
const tryIt = (browser = founder) => browser.submit('/settings/mail', '/settings/mail/test')
const page = async (language = 'en') => (await founder.get(`/settings/mail?lang=${language}`)).body
async function until<Answer>(ask: () => Promise<Answer | false | null | undefined>): Promise<Answer> {
  for (let tries = 0; tries < 150; tries++) {
    const answer = await ask()
    if (answer) return answer
    await new Promise(resolve => setTimeout(resolve, 100))
  }
  throw new Error('it did not happen within fifteen seconds')
}
const write = (key: string) =>
  writing(founded.house.database.pool, service('test'), tx =>
    sendMail(tx, {
      key,
      purpose: 'test',
      to: { address: 'member@union.example' },
      subject: key,
      text: 'words',
      html: '<p>words</p>',
      language: 'en',
    }),
  )

test('a house without a way out says so, keeps its mails and offers no test', async () => {
  assert.match(await page(), /No mail server is set: mails are kept/)
  assert.doesNotMatch(await page(), /action="\/settings\/mail\/test"/)
  await write('kept-long-ago')
  await founded.everyRow(`update kernel_mail set at = at - interval '10 minutes'`)
  await write('kept-just-now')
})

test('what an administrator sets holds at once: mails leave, also one that was kept a moment ago, and no older one', async () => {
  const sent = await set()
  assert.equal(sent.status, 303)
  assert.equal(sent.location, '/settings/mail?done=mail-settings-kept')
  assert.match(await page(), /Mails leave by the server that is set here/)
  await until(async () => mailHouse().settings.smtpUrl !== null)
  await write('written-afterwards')
  await until(async () => outer.mails.length === 2)
  const subjects = await Promise.all(outer.mails.map(async mail => (await mail.read()).subject))
  assert.deepEqual(subjects.sort(), ['kept-just-now', 'written-afterwards'])
  const read = await outer.mails[0]!.read()
  assert.deepEqual([read.from?.address, read.from?.name], ['house@mail.union.example', 'Casa'])
})

test('a test mail goes to the own address of who asks, in their language, and the page says what became of it', async () => {
  await page('es')
  assert.equal((await tryIt()).location, '/settings/mail#test')
  assert.equal(outer.mails.length, 1)
  assert.deepEqual(outer.mails[0]!.to, [FOUNDER.address])
  assert.equal((await outer.mails[0]!.read()).subject, 'Un mensaje de prueba')
  assert.match(await page(), /The mail server has taken the test mail/)
  const steps = await founded.everyRow(`select step, state from networks_first_step where step = 'mail'`)
  assert.deepEqual(
    steps.map(one => ({ ...one })),
    [{ step: 'mail', state: 'done' }],
  )
  const acts = await founded.everyRow<{ act: string; person_id: string | null }>(
    `select act, person_id from kernel_journal where act in ('mail-settings.changed', 'mail.tried')`,
  )
  assert.deepEqual(acts.map(one => one.act).sort(), ['mail-settings.changed', 'mail.tried'])
  assert.ok(acts.every(one => one.person_id !== null))
})

test('the same form sent twice, or twenty times at once, sends one test mail', async () => {
  const form = founder.fieldsOf(await founder.get('/settings/mail'), '/settings/mail/test')
  const answers = await Promise.all(Array.from({ length: 20 }, () => founder.post('/settings/mail/test', form)))
  assert.deepEqual([...new Set(answers.map(one => one.status))], [303])
  await founder.post('/settings/mail/test', form)
  assert.equal(outer.mails.length, 1)
})

const listening = (server: Server): Promise<string> =>
  new Promise(resolve =>
    server.listen(0, '127.0.0.1', () => resolve(String((server.address() as { port: number }).port))),
  )

test('what the mail server says stands on the page as a sentence, and nothing it said besides', async () => {
  const port = (server: OuterServer) => new URL(server.url).port
  const refusing = (code: number, words: string) => Object.assign(new Error(words), { responseCode: code })
  const login = await openOuterServer({ onAuth: (_auth, _session, done) => done(refusing(535, '5.7.8 secret banner')) })
  const locked = await openOuterServer({ authOptional: false, onAuth: (_a, _s, done) => done(null, { user: 'x' }) })
  const sender = await openOuterServer({ onMailFrom: (_a, _s, done) => done(refusing(550, '5.7.1 secret banner')) })
  const tls = await openOuterServer({ secure: true, disabledCommands: [] })
  const starttls = await openOuterServer({ disabledCommands: [] })
  const web = createServer(socket => void socket.end('HTTP/1.1 400 secret banner\r\n\r\n'))
  const rude = createServer(socket => void socket.destroy())
  const [webPort, rudePort] = [await listening(web), await listening(rude)]
  const cases: [Record<string, string>, RegExp][] = [
    [{ port: '1' }, /Nothing takes connections at 127\.0\.0\.1:1\./],
    [{ host: 'nowhere.invalid' }, /There is no server of this name: nowhere\.invalid/],
    [{ port: port(login), user: 'u', password: 'x' }, /does not take this user and password\. Its code was 5\.7\.8/],
    [{ port: port(locked) }, /wants a user and a password\. Its code was 530/],
    [{ port: port(sender) }, /does not let this house send from this address\. .* Its code was 5\.7\.1/],
    [{ port: port(tls), security: 'tls' }, /The certificate of 127\.0\.0\.1:\d+ is not valid/],
    [{ port: port(starttls), security: 'starttls' }, /The certificate of 127\.0\.0\.1:\d+ is not valid/],
    [{ port: port(outer), security: 'tls' }, /No encrypted connection came about/],
    [{ port: port(outer), security: 'starttls' }, /No encrypted connection came about/],
    [{ port: webPort }, /it is no mail server/],
    [{ port: rudePort }, /has closed the connection in the middle/],
  ]
  try {
    for (const [changes, sentence] of cases) {
      assert.equal((await set(changes)).status, 303, JSON.stringify(changes))
      await tryIt()
      const body = await page()
      assert.match(body, sentence)
      assert.doesNotMatch(body, /secret banner/)
      for (const language of ['fr', 'es', 'ar'])
        assert.equal((await founder.get(`/settings/mail?lang=${language}`)).status, 200)
    }
    assert.equal(outer.mails.length, 0)
    await set()
    outer.behave.recipient = () => '550 5.1.1 no such user'
    await tryIt()
    assert.match(await page(), /does not take mail to your address\. It may/)
    outer.behave = { data: () => '451 4.7.1 greylisted' }
    await founded.everyRow(`update kernel_mail_try set at = at - interval '2 hours'`)
    await tryIt()
    assert.match(await page(), /asks to come back later/)
  } finally {
    for (const server of [web, rude]) server.close()
    await Promise.all([login, locked, sender, tls, starttls].map(one => one.close()))
  }
})

test('a server that says nothing is waited for seconds, not minutes', async () => {
  const silent = createServer(() => {})
  const port = await listening(silent)
  try {
    await set({ port })
    const began = performance.now()
    await tryIt()
    assert.ok(performance.now() - began < 25_000)
    assert.match(await page(), /has not answered in time/)
  } finally {
    silent.close()
    await set()
  }
})

test('the password is kept sealed, shown nowhere, and told to the server it was typed for alone', async () => {
  const open = await openOuterServer({
    onAuth: (auth, _session, done) => done(auth.password === PASSWORD ? null : new Error('no'), { user: 'x' }),
  })
  const port = new URL(open.url).port
  try {
    const wrong = await set({ port: '99999', user: 'house', password: PASSWORD })
    assert.equal(wrong.status, 422)
    assert.ok(!wrong.body.includes(PASSWORD), 'a form that comes back does not show it')
    assert.equal((await set({ port, user: 'house', password: PASSWORD })).status, 303)
    await tryIt()
    assert.equal(open.mails.length, 1)
    assert.ok(!(await page()).includes(PASSWORD))
    const tables = await founded.everyRow<{ name: string }>(
      `select tablename as name from pg_tables where schemaname = 'public'`,
    )
    for (const { name } of tables) {
      const rows = await founded.everyRow(`select t::text from ${name} t where t::text like '%${PASSWORD}%'`)
      assert.deepEqual(rows, [], name)
    }
    assert.ok(!founded.log.join().includes(PASSWORD))

    // Left empty it stays; for another server, user or encryption it has to be typed again.
    assert.equal((await set({ port, user: 'house', fromName: 'Otra' })).status, 303)
    await tryIt()
    assert.equal(open.mails.length, 2)
    for (const changes of [{ port: new URL(outer.url).port }, { host: 'localhost', port }, { port, user: 'other' }]) {
      const answer = await set({ user: 'house', ...changes })
      assert.equal(answer.status, 422, JSON.stringify(changes))
      assert.match(answer.body, /id="password-problem"/)
    }
    // Not even who writes past the page gets it sent elsewhere.
    await founded.everyRow(`update kernel_mail_way set port = ${new URL(outer.url).port}`)
    assert.match(await page(), /the password was kept with another key|cannot be opened/)
    assert.equal(
      (
        await founder.post(
          '/settings/mail/test',
          new URLSearchParams({ key: keyOn(await founder.get('/settings/mail')) }),
        )
      ).status,
      409,
    )
    assert.equal(outer.mails.length, 0)
  } finally {
    await set({ user: '' })
    await open.close()
  }
})

const keyOn = (answer: Awaited<ReturnType<Browser['get']>>) =>
  answer.page.querySelector('input[name=key]')!.getAttribute('value')!

test('what is typed wrong is said beside its field', async () => {
  const cases: [Record<string, string>, string][] = [
    [{ host: 'smtp://mail.union.example' }, 'host'],
    [{ host: 'mail.union.example:587' }, 'host'],
    [{ host: 'a b' }, 'host'],
    [{ host: '' }, 'host'],
    [{ port: '0' }, 'port'],
    [{ port: 'x' }, 'port'],
    [{ port: '1e3' }, 'port'],
    [{ security: 'maybe' }, 'security'],
    [{ host: 'mail.union.example', user: 'u', password: 'p' }, 'security'],
    [{ password: 'p' }, 'user'],
    [{ user: 'u', password: '' }, 'password'],
    [{ from: 'Casa <a@union.example>' }, 'from'],
    [{ from: '' }, 'from'],
    [{ from: 'a@union.example\r\nBcc: b@union.example' }, 'from'],
  ]
  for (const [changes, field] of cases) {
    const answer = await set(changes)
    assert.equal(answer.status, 422, JSON.stringify(changes))
    assert.ok(answer.page.querySelector(`#${field}-problem`), JSON.stringify(changes))
  }
})

test('a name of the sender cannot begin another field of the head, nor become markup', async () => {
  for (const fromName of [
    'Casa\r\nBcc: all@union.example',
    '=?utf-8?Q?x=0D=0ABcc:_y@z.example?=',
    '<script>alert(1)</script>',
    'x" <boss@evil.example>',
  ]) {
    assert.equal((await set({ fromName })).status, 303)
    assert.doesNotMatch(await page(), /<script>alert/)
    await tryIt()
    const mail = outer.mails.pop()!
    const head = mail.raw.slice(0, mail.raw.indexOf('\r\n\r\n'))
    assert.doesNotMatch(head, /^bcc:/im)
    assert.equal((await mail.read()).from?.address, 'house@mail.union.example')
    assert.deepEqual(mail.to, [FOUNDER.address])
  }
  await set()
})

test('after a dozen test mails within an hour there are no more, however many are asked for at once', async () => {
  const key = async () => keyOn(await founder.get('/settings/mail'))
  const keys = await Promise.all(Array.from({ length: 20 }, key))
  const answers = await Promise.all(
    keys.map(one => founder.post('/settings/mail/test', new URLSearchParams({ key: one }))),
  )
  const statuses = answers.map(one => one.status).sort()
  assert.deepEqual(statuses, [...Array(12).fill(303), ...Array(8).fill(429)])
  assert.equal(outer.mails.length, 12)
})

test('mail settings are for administrators of the house: nobody else reads, changes or tries them, by page or in the database', async () => {
  const { pool } = founded.house.database
  await founder.submit('/setup/network', '/setup/network', {
    name: 'Red',
    purpose: 'Para la prueba.',
    slug: 'red',
    zone: 'America/Lima',
    place: 'Lima',
  })
  const [network] = await founded.everyRow<{ id: ScopeId }>(`select id from networks_network where slug = 'red'`)
  const [house] = await founded.everyRow<{ id: ScopeId }>('select id from networks_house')
  await writing(pool, service('founding'), async tx => {
    const person = await addPerson(tx, {
      slug: 'other',
      name: 'Otra',
      nameLanguage: 'es',
      languages: ['es'],
      zone: null,
      place: null,
      organisation: null,
      scopes: [network!.id],
      keptIn: [network!.id],
    })
    await giveRole(tx, {
      person,
      role: 'administrator',
      scope: network!.id,
      organisation: null,
      startsOn: '2026-01-01',
    })
  })
  const other = browserAt(founded.house.origin)
  const visitor = browserAt(founded.house.origin)
  Object.assign(other, withCookie(other, `__Host-plenaria=${await openSession(pool, 'other', 'demonstration')}`))
  assert.equal((await other.get('/red/people')).status, 200, 'administers the network')
  const before = await founded.everyRow('select * from kernel_mail_way')
  for (const [browser, refused] of [
    [other, 403],
    [visitor, 401],
  ] as const) {
    for (const path of ['/settings/mail', '/setup', '/setup/house', '/setup/network', '/setup/invitation'])
      assert.equal((await browser.get(path)).status, refused, path)
    const key = keyOn(await (browser === other ? browser.get('/red/people') : browser.get('/sign-in')))
    for (const path of [
      '/settings/mail',
      '/settings/mail/test',
      '/setup/house',
      '/setup/network',
      '/setup/invitation',
      '/setup/later',
    ]) {
      const fields = {
        ...way({ from: 'evil@evil.example' }),
        name: 'x',
        main: 'en',
        step: 'mail',
        purpose: 'x',
        language: 'en',
        languages: 'en',
        zone: 'UTC',
        place: 'x',
        secretariat: 'x',
        network: 'red',
        role: 'sector-officer',
        nameLanguage: 'en',
        address: 'x@evil.example',
        key,
      }
      const answer = await browser.post(path, new URLSearchParams(fields))
      assert.equal(answer.status, refused, path)
    }
  }
  assert.deepEqual(await founded.everyRow('select * from kernel_mail_way'), before)
  assert.equal(outer.mails.length, 0)
  // Without the page: who works for a network, or says that the house is theirs without a role in it, sees and writes nothing.
  const actor: Actor = {
    person: null,
    service: null,
    memberOf: [network!.id],
    staffOf: [network!.id, house!.id],
    roles: [{ role: 'administrator', scope: network!.id, organisation: null }],
  }
  for (const table of ['kernel_mail_way', 'kernel_mail_try', 'networks_first_step'])
    assert.equal(
      await reading(pool, actor, async tx => (await sql`select * from ${sql.table(table)}`.execute(tx.db)).rows.length),
      0,
      table,
    )
  const insert = (scope: string) =>
    writing(pool, actor, tx =>
      sql`insert into kernel_mail_way (scope_id, host, port, security, from_address) values (${scope}, 'evil.example', 25, 'none', 'x@evil.example')
        on conflict (single) do update set host = 'evil.example'`.execute(tx.db),
    )
  for (const scope of [network!.id, house!.id]) await assert.rejects(insert(scope), { code: '42501' })
})

/** A browser that was signed in without a page. */
function withCookie(browser: Browser, cookie: string): Partial<Browser> {
  const { get, post } = browser
  return { get: path => get(path, { cookie }), post: (path, body) => post(path, body, { cookie }) }
}

test('a form from another site, or one that we did not draw, changes nothing and sends nothing', async () => {
  const fields = founder.fieldsOf(await founder.get('/settings/mail'), '/settings/mail')
  for (const path of ['/settings/mail', '/settings/mail/test', '/setup/later', '/setup/network']) {
    assert.equal((await founder.post(path, fields, { origin: 'https://evil.example' })).status, 403, path)
    assert.equal((await founder.post(path, fields, { 'sec-fetch-site': 'cross-site' })).status, 403, path)
    const forged = new URLSearchParams(fields)
    forged.set('key', 'x')
    assert.equal((await founder.post(path, forged)).status, 403, path)
  }
  assert.equal(outer.mails.length, 0)
})

test('names of the house, of a network and of an affiliate are words on every page, whatever is in them', async () => {
  const evil = `<img src=x onerror=alert(1)><script>alert(1)</script>"'`
  const send = (path: string, fields: Record<string, string | string[]>) => founder.submit(path, path, fields)
  const network = {
    name: evil,
    purpose: evil,
    secretariat: evil,
    slug: 'hostile',
    zone: 'UTC',
    place: evil.slice(0, 80),
  }
  assert.equal((await send('/setup/network', network)).status, 303)
  assert.equal((await send('/setup/house', { name: evil, main: 'es', others: ['en'] })).status, 303)
  const invitation = { network: 'hostile', role: 'steward', name: evil, organisation: evil, address: 'a@union.example' }
  assert.equal((await send('/setup/invitation', { ...invitation, country: evil.slice(0, 2) })).status, 422)
  assert.equal((await send('/setup/invitation', { ...invitation, country: 'KE' })).status, 303)
  assert.equal(
    (await send('/setup/invitation', { ...invitation, network: evil.slice(0, 60), country: 'KE' })).status,
    422,
  )
  for (const path of [
    '/',
    '/setup',
    '/setup/house',
    '/setup/network',
    '/setup/invitation',
    '/settings/mail',
    '/hostile',
  ]) {
    const { status, body } = await founder.get(path)
    assert.equal(status, 200, path)
    assert.doesNotMatch(body, /<img|<script>/, path)
  }
  // The next test counts its own mails alone.
  await until(async () => outer.mails.length === 1)
})

test('what the operator says goes before what is set in the house, and the page says so', async () => {
  const told = await openFoundedHouse({
    PUBLIC_URL: 'https://plenaria.example',
    SMTP_URL: outer.url,
    MAIL_FROM: 'told@mail.union.example',
  })
  try {
    const { body } = await told.founder.get('/settings/mail?lang=en')
    assert.match(body, /The operator has set the mail server/)
    assert.doesNotMatch(body, /name="host"/)
    const key = keyOn(await told.founder.get('/settings/mail'))
    assert.equal((await told.founder.post('/settings/mail', new URLSearchParams({ ...way(), key }))).status, 409)
    await told.founder.submit('/settings/mail', '/settings/mail/test')
    assert.equal((await outer.mails[0]!.read()).from?.address, 'told@mail.union.example')
  } finally {
    await told.close()
  }
})

test('without PUBLIC_URL no mail leaves, whatever is set, and the page says who can mend it', async () => {
  const nameless = await openFoundedHouse()
  try {
    assert.equal((await nameless.founder.submit('/settings/mail', '/settings/mail', way())).status, 303)
    const { body } = await nameless.founder.get('/settings/mail?lang=en')
    assert.match(body, /Ask the operator to start the house with PUBLIC_URL/)
    const key = keyOn(await nameless.founder.get('/settings/mail'))
    assert.equal((await nameless.founder.post('/settings/mail/test', new URLSearchParams({ key }))).status, 409)
    assert.equal(outer.mails.length, 0)
  } finally {
    await nameless.close()
  }
})
