import assert from 'node:assert/strict'
import { request } from 'node:http'
import { after, before, test } from 'node:test'
import { type Actors, signInAll } from '../matrix/actors.ts'
import { crawl } from '../matrix/crawl.ts'
import { furnish, keyFor, type Names } from '../matrix/furnish.ts'
import { openWorld, type World } from '../world.ts'

// Attacks 16, 18, 29, 31 and 33: who somebody is, what a cache may keep, and addresses that nobody was given.

let world: World
let actors: Actors
let names: Names
before(async () => {
  world = await openWorld()
  names = await furnish(world, 'towns')
  actors = await signInAll(world, ['visitor', 'officer', 'member-sw'])
})
after(() => world.close())

const tokenOf = (cookie: string) => /__Host-plenaria=([^;]*)/.exec(cookie)?.[1]
const signIn = (cookie = '') =>
  fetch(`${world.house.origin}/demo/sign-in`, {
    method: 'POST',
    body: new URLSearchParams({ as: 'member-sw' }),
    redirect: 'manual',
    headers: { cookie },
  })
const me = (cookie: string) => fetch(`${world.house.origin}/me`, { headers: { cookie } })

test('the cookie of a session is for this host, this scheme and no script', async () => {
  const [cookie = ''] = (await signIn()).headers.getSetCookie().filter(one => one.startsWith('__Host-plenaria='))
  for (const flag of [/; ?Secure/i, /; ?HttpOnly/i, /; ?SameSite=Lax/i, /; ?Path=\/(?:;|$)/i])
    assert.match(cookie, flag)
  assert.doesNotMatch(cookie, /; ?Domain=/i)
  assert.ok(tokenOf(cookie)!.length >= 43, '256 bits')
})

test('a sign-in takes no token that somebody brought, and gives another each time', async () => {
  const fixed = '__Host-plenaria=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'
  const first = tokenOf((await signIn(fixed)).headers.getSetCookie().join())!
  const second = tokenOf((await signIn(`__Host-plenaria=${first}`)).headers.getSetCookie().join())!
  assert.equal((await me(fixed)).status, 401)
  assert.notEqual(first, second)
  assert.equal((await me(`__Host-plenaria=${second}`)).status, 200)
})

test('a new sign-in in the same browser ends the session before it', async () => {
  const first = tokenOf((await signIn()).headers.getSetCookie().join())!
  await signIn(`__Host-plenaria=${first}`)
  assert.equal((await me(`__Host-plenaria=${first}`)).status, 401)
})

test('the database holds no token, only what cannot be turned back into one', async () => {
  const token = tokenOf((await signIn()).headers.getSetCookie().join())!
  const rows = await world.everyRow<{ row: string }>('select accounts_session::text as row from accounts_session')
  assert.ok(rows.length > 0)
  for (const { row } of rows) {
    assert.ok(!row.includes(token))
    assert.ok(
      !row.includes(Buffer.from(token).toString('hex')) &&
        !row.includes(Buffer.from(token, 'base64url').toString('hex')),
    )
  }
})

test('who signs out is out: the same cookie, kept by somebody, opens nothing and sends nothing', async () => {
  const browser = await world.as('member-sw')
  const kept = browser.cookie()
  const key = await keyFor(world, browser)
  const out = await browser.post('/sign-out', new URLSearchParams({ key }))
  assert.equal(out.status, 303)
  assert.ok(
    out.headers.getSetCookie().some(one => /^__Host-plenaria=;.*(?:Max-Age=0|Expires=Thu, 01 Jan 1970)/i.test(one)),
  )
  assert.equal((await me(kept)).status, 401)
  const comments = `${world.house.origin}/towns/documents/${names.open}/blocks/${names.openBlock}/comments`
  const again = await fetch(comments, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie: kept },
    body: new URLSearchParams({ key, words: 'x', language: 'sw' }),
  })
  assert.equal(again.status, 403)
})

test('nobody is signed out by an address, or by a form that is not theirs', async () => {
  const browser = await world.as('member-sw')
  for (const method of ['GET', 'HEAD'])
    await fetch(`${world.house.origin}/sign-out`, { method, headers: { cookie: browser.cookie() } })
  await browser.post('/sign-out', new URLSearchParams())
  await browser.post('/sign-out', new URLSearchParams({ key: world.visitorKey() }))
  assert.equal((await browser.get('/me')).status, 200)
})

test('a cookie that is none signs nobody in and breaks nothing', async () => {
  for (const value of [
    '',
    'x',
    '"',
    "' or 1=1--",
    '%00',
    '%',
    'A'.repeat(4000),
    '__proto__',
    `${'A'.repeat(43)}\u00ff`,
  ]) {
    const { status } = await fetch(`${world.house.origin}/me`, {
      headers: { cookie: `__Host-plenaria=${value}; lang=${value}; zone=${value}; look=${value}` },
    })
    assert.equal(status, 401, JSON.stringify(value))
  }
})

test('whom it does not know, the sign-in of the demonstration answers alike', async () => {
  const answers = await Promise.all(
    ['', 'nobody', "officer'--", '__proto__', 'officer\0', 'OFFICER'].map(
      async as => (await actors.browser('visitor').post('/demo/sign-in', new URLSearchParams({ as }))).status,
    ),
  )
  assert.deepEqual([...new Set(answers)], [404])
})

test('no cache keeps what was made for somebody: page, JSON, refusal and what follows a form', async () => {
  const open: string[] = []
  const look = (path: string, answer: { headers: Headers; status: number }) => {
    const kept = answer.headers.get('cache-control') ?? ''
    if (!/\b(?:private|no-store)\b/.test(kept))
      open.push(`${answer.status} ${path.replace(/[0-9a-f-]{36}/, '<id>')}: ${kept || 'nothing'}`)
  }
  for (const role of ['member-sw', 'visitor'])
    await crawl(['/', '/me', '/api/v1/me', '/nothing', '/api/v1/nothing'], path => actors.get(role, path), look)
  look('/demo/sign-in', await signIn())
  assert.deepEqual([...new Set(open)], [])
})

test('an address with an ending of a picture or a style is not a private page', async () => {
  for (const ending of ['/x.css', '.css', '.png', '/;x.css', '%2Fx.css', '%00.css', '/..%2fme'])
    assert.ok([400, 404].includes((await actors.get('member-sw', `/me${ending}`)).status), ending)
})

test('signs of SQL and broken letters in an address find nothing and break nothing', async () => {
  const odd = [
    "'",
    "''",
    '";--',
    "' or '1'='1",
    '1;drop table trace_node',
    '%',
    '_',
    '*',
    '\\',
    '$1',
    '$' + '{x}',
    '::uuid',
    '\0',
    '%00',
    '\u202E',
    '..',
    '.',
    ' ',
    '\r\nx: y',
    'ñ',
    '🙂',
    'a'.repeat(290),
    "x' union select 1--",
    '__proto__',
    'constructor',
    '%ED%A0%80',
    '%FF',
    '%',
    '%E0%A4%A',
  ]
  const places = (x: string) => [
    `/${x}`,
    `/towns/${x}`,
    `/towns/documents/${x}`,
    `/towns/documents/${x}/desk`,
    `/towns/documents/${names.open}/blocks/${x}`,
    `/towns/documents/${names.open}/desk/${x}`,
    `/towns/programme/${x}`,
    `/towns/programme/drafts/${x}`,
    `/towns/programme/drafts/${names.programmeDraft}/sessions/${x}`,
    `/towns/sessions/${x}`,
    `/towns/actions/${x}`,
    `/towns/translations/${x}/${x}`,
    `/towns/translations/wording/${x}`,
    `/trace/${x}`,
    `/api/v1/trace/${x}`,
    `/api/v1/${x}/plan`,
    `/api/v1/towns/documents/${x}`,
    `/islands/${x}`,
  ]
  const bad: string[] = []
  for (const one of odd) {
    // What is broken already stays as it is; the rest travels as a browser sends it.
    const sent = /^%/.test(one) && one.length > 1 ? one : encodeURIComponent(one)
    await Promise.all(
      places(sent).map(async path => {
        const status = await raw('GET', path)
        if (status >= 500) bad.push(`${status} ${path}`)
      }),
    )
  }
  assert.deepEqual(bad, [])
})

test('addresses that no browser sends are answered too', async () => {
  const bad: string[] = []
  for (const path of [
    '//',
    '//evil.example/',
    '///',
    '//[',
    '/\\evil.example',
    '/?',
    '/?&&==',
    '/%2e%2e/%2e%2e/etc/passwd',
    '//evil.example/?lang=fr',
    'http://evil.example/',
    '*',
  ]) {
    const status = await raw('GET', path)
    if (status >= 500 || status === 0) bad.push(`${status} ${path}`)
  }
  assert.deepEqual(bad, [])
  for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE'])
    assert.ok((await raw(method, '/me')) < 500, method)
})

test('signs of SQL in forms are words like others', async () => {
  const words = `'; drop table documents_contribution; -- \\' $1 %s " union select`
  const path = `/towns/documents/${names.open}/blocks/${names.openBlock}/comments`
  assert.equal((await actors.force('member-sw', path, { words, language: 'sw' })).status, 303)
  const rows = await world.everyRow<{ words: { faces: { sw: { text: string } } } }>(
    `select words from documents_contribution order by said_at desc limit 1`,
  )
  assert.equal(rows[0]!.words.faces.sw.text, words)
  for (const field of ['organisation', 'person', 'channel'])
    assert.equal(
      (await actors.force('member-sw', path, { words: 'x', language: 'sw', [field]: "' or 1=1" })).status,
      422,
      field,
    )
})

test('the address of another house in Host or a forwarded header reaches no page', async () => {
  for (const header of [
    'x-forwarded-host',
    'x-forwarded-proto',
    'forwarded',
    'x-original-url',
    'x-rewrite-url',
    'x-host',
  ]) {
    const { body, headers } = await actors.browser('visitor').get('/', { [header]: 'evil.example' })
    assert.ok(!body.includes('evil.example') && !JSON.stringify([...headers]).includes('evil.example'), header)
  }
})

/** The status of a request whose address is sent letter by letter as it stands here; 0 when the connection broke. */
function raw(method: string, path: string): Promise<number> {
  const { hostname, port } = new URL(world.house.origin)
  return new Promise(resolve => {
    const sent = request(
      { hostname, port, method, path, headers: { cookie: actors.browser('officer').cookie() } },
      answer => {
        answer.resume()
        resolve(answer.statusCode ?? 0)
      },
    )
    sent.on('error', () => resolve(0))
    sent.end()
  })
}
