import assert from 'node:assert/strict'
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { once } from 'node:events'
import { connect } from 'node:net'
import { after, before, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { furnish, keyFor, type Names } from '../matrix/furnish.ts'
import { type Browser, openWorld, type World } from '../world.ts'

// Attacks 30 to 33 on the wire itself: what no browser sends.

let world: World
let names: Names
let member: Browser
let comments: string
let slowHeaders: Promise<string>
before(async () => {
  world = await openWorld()
  names = await furnish(world, 'towns')
  member = await world.as('member-sw')
  comments = `/towns/documents/${names.open}/blocks/${names.openBlock}/comments`
  slowHeaders = drip('GET / HTTP/1.1\r\nHost: x\r\nX-Slow: ')
})
after(() => world.close())

function wire() {
  const socket = connect(Number(new URL(world.house.origin).port), '127.0.0.1')
  const heard = { text: '' }
  socket.on('data', chunk => {
    heard.text += chunk
  })
  socket.on('error', () => {})
  return { socket, heard, closed: once(socket, 'close') }
}

/** Sends bytes as they are and gives what came back until the house closed the connection. */
async function raw(bytes: string | Buffer): Promise<string> {
  const { socket, heard, closed } = wire()
  socket.write(bytes)
  const impatient = setTimeout(() => socket.destroy(), 5000)
  await closed
  clearTimeout(impatient)
  return heard.text
}

async function drip(beginning: string): Promise<string> {
  const { socket, heard, closed } = wire()
  socket.write(beginning)
  const more = setInterval(() => socket.write('a'), 500)
  const impatient = setTimeout(() => socket.destroy(), 60_000)
  await closed
  clearInterval(more)
  clearTimeout(impatient)
  return heard.text
}

const statuses = (answer: string) => [...answer.matchAll(/HTTP\/1\.1 (\d+)/g)].map(found => Number(found[1]))
const post = (headers: string, body: string) =>
  `POST /sign-out HTTP/1.1\r\nHost: localhost\r\n${headers}\r\n\r\n${body}`
const HIDDEN = 'GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n'

test('what could be read as one request or as two is refused, and nothing after it on that wire is answered', async () => {
  const requests = [
    post('Content-Length: 4\r\nTransfer-Encoding: chunked', `0\r\n\r\n${HIDDEN}`),
    post('Transfer-Encoding: chunked\r\nContent-Length: 4', `0\r\n\r\n${HIDDEN}`),
    post('Transfer-Encoding: chunked, identity', `0\r\n\r\n${HIDDEN}`),
    post('Transfer-Encoding: xchunked', `0\r\n\r\n${HIDDEN}`),
    post('Transfer-Encoding : chunked', `0\r\n\r\n${HIDDEN}`),
    post('Content-Length: 4\r\nContent-Length: 5', `aaaa${HIDDEN}`),
    post('Content-Length: +4', `aaaa${HIDDEN}`),
    post('Content-Length: 0x4', `aaaa${HIDDEN}`),
    post('Content-Length: 99999999999999999999', `aaaa${HIDDEN}`),
    post('Content-Length: -1', HIDDEN),
    post('Transfer-Encoding: chunked', `z\r\naaaa\r\n0\r\n\r\n${HIDDEN}`),
    post('Transfer-Encoding: chunked', `4\r\naaaaaaaa\r\n0\r\n\r\n${HIDDEN}`),
    post('Transfer-Encoding: chunked', `4;${'x'.repeat(20_000)}\r\naaaa\r\n0\r\n\r\n${HIDDEN}`),
    post('Folded: a\r\n b', HIDDEN),
    post('Na me: a', HIDDEN),
    post('Name: a\0b', HIDDEN),
    `GET / HTTP/1.1\r\n\r\n${HIDDEN}`,
    `GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n${HIDDEN}`,
    `GET / HTTP/9.9\r\nHost: a\r\n\r\n${HIDDEN}`,
    `\u0016\u0003\u0001\u0002\0\u0001\0\u0001\u00fc\u0003\u0003 not http at all\r\n\r\n${HIDDEN}`,
    `GET /${'a'.repeat(20_000)} HTTP/1.1\r\nHost: a\r\n\r\n${HIDDEN}`,
    `GET / HTTP/1.1\r\nHost: a\r\n${'X: y\r\n'.repeat(5000)}\r\n${HIDDEN}`,
  ]
  for (const request of requests) {
    const answer = await raw(request)
    const [first, ...others] = statuses(answer)
    assert.ok(first === undefined || (first >= 400 && first < 500), `${first}: ${request.slice(0, 200)}`)
    assert.ok(!others.includes(200), request.slice(0, 200))
    assert.doesNotMatch(answer, /\bat .*\.ts|node_modules/)
  }
  assert.equal((await member.get('/')).status, 200)
})

test('requests sent behind each other are answered one each, in their order', async () => {
  const answer = await raw(
    `${HIDDEN}${HIDDEN}HEAD / HTTP/1.1\r\nHost: localhost\r\n\r\nGET /nowhere/at/all HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`,
  )
  assert.deepEqual(statuses(answer), [200, 200, 200, 404])
})

test('addresses that are none, and methods that nothing here has, end in a refusal that no cache keeps', async () => {
  const odd = [
    '/%',
    '/%zz',
    '/%c0%af',
    '/towns/documents/%ed%a0%80',
    '/towns/%2e%2e/%2e%2e/etc/passwd',
    '/..%2f..%2fsecret.key',
  ]
  const paths = [
    ...odd,
    '/%00',
    '/towns/documents/%00',
    `/${'a'.repeat(8000)}`,
    '//evil.example/x',
    '/\\evil.example',
    '/;/',
    '/?%',
    '/towns?lang=%zz&lang=fr',
  ]
  for (const path of paths) {
    for (const method of ['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND']) {
      const answer = await raw(
        `${method} ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`,
      )
      const [status = 0] = statuses(answer)
      const fine = path.includes('?') && (method === 'GET' || method === 'HEAD') ? [200] : [400, 403, 404, 405, 415]
      assert.ok(fine.includes(status), `${method} ${path.slice(0, 60)}: ${status}`)
      if (status >= 400) assert.match(answer, /cache-control: no-store/i, `${method} ${path.slice(0, 60)}`)
      assert.doesNotMatch(answer, /(?:href|action)="(?:https?:)?[\\/]{2}/)
      if (method === 'HEAD') assert.equal(answer.split('\r\n\r\n')[1], '', 'an answer to HEAD has no body')
    }
  }
})

test('HEAD says what GET would, without its body', async () => {
  for (const path of [
    '/',
    `/towns/documents/${names.open}`,
    '/healthz',
    '/sign.svg',
    `/towns/documents/${names.open}.json`,
  ]) {
    const [head, got] = [await fetch(world.house.origin + path, { method: 'HEAD' }), await member.get(path)]
    assert.deepEqual(
      [head.status, head.headers.get('content-type'), await head.text()],
      [got.status, got.headers.get('content-type'), ''],
      path,
    )
  }
})

test('a private page is for nobody’s cache, whatever its address looks like, and a public file brings no cookie', async () => {
  const officer = await world.as('officer')
  const pages = ['/me', '/', '/towns', `/towns/documents/${names.inner}`, `/towns/documents/${names.inner}.json`]
  for (const path of pages) {
    const { headers, status } = await officer.get(path)
    assert.equal(status, 200, path)
    assert.match(headers.get('cache-control')!, /private|no-store/, path)
    assert.match(headers.get('vary')!, /cookie/, path)
  }
  for (const tail of ['/x.css', '/x.js', '.css', '%2Fx.css', ';x.css', '%0ax.css', '%3fx.css', '%23x.css']) {
    const { status, headers, body } = await officer.get(`/me${tail}`)
    assert.equal(status, 404, tail)
    assert.match(headers.get('cache-control')!, /no-store/)
    assert.doesNotMatch(headers.get('content-type')!, /css|javascript/)
    assert.doesNotMatch(body, /class="said-list"/)
  }
  const look = /\/look-[0-9a-f]+\.css/.exec((await officer.get('/')).body)![0]
  const island = /\/islands\/[^"]+\.js/.exec((await officer.get('/')).body)![0]
  for (const path of [look, island, '/sign.svg']) {
    const { headers, status } = await officer.get(path)
    assert.equal(status, 200, path)
    assert.match(headers.get('cache-control')!, /public/)
    assert.deepEqual(headers.getSetCookie(), [], path)
  }
})

test('headers that no cache looks at change nothing on a page', async () => {
  const visitor = await world.as(null)
  const evil = 'evil.example'
  await visitor.get('/towns') // now the stylesheet is in its cache
  const plain = await visitor.get('/towns')
  const forged = await visitor.get('/towns', {
    'x-forwarded-host': evil,
    'x-forwarded-proto': 'gopher',
    'x-forwarded-for': evil,
    'x-forwarded-prefix': `//${evil}`,
    'x-original-url': '/me',
    'x-rewrite-url': '/me',
    'x-host': evil,
    'x-http-method-override': 'DELETE',
    forwarded: `host=${evil}`,
    referer: `https://${evil}/`,
  })
  assert.equal(forged.status, 200)
  const withoutKeys = (body: string) => body.replaceAll(/name="key" value="[^"]*"/g, '')
  assert.equal(withoutKeys(forged.body), withoutKeys(plain.body))
  assert.doesNotMatch(forged.body + [...forged.headers].flat().join(), /evil/)
})

test('bodies made to hurt are refused quickly, and none of them is our fault', async () => {
  const key = await keyFor(world, member)
  const form = (words: string, more = '') => `key=${key}&language=sw&words=${words}${more}`
  const many = (count: number, part: (i: number) => string) => Array.from({ length: count }, (_, i) => part(i)).join('')
  const parts = (count: number, value: string) =>
    `${many(count, i => `--x\r\nContent-Disposition: form-data; name="f${i}"\r\n\r\n${value}\r\n`)}--x--\r\n`
  const urlencoded = 'application/x-www-form-urlencoded'
  const multipart = 'multipart/form-data; boundary=x'
  const bodies: [string, string][] = [
    [urlencoded, form('+'.repeat(1_000_000))],
    [urlencoded, form('%20'.repeat(330_000))],
    [urlencoded, form('%ED%A0%80')],
    [urlencoded, form(`${'%CC%81'.repeat(30_000)}`)],
    [
      urlencoded,
      form(
        'a',
        many(150_000, i => `&f${i}=`),
      ),
    ],
    [
      urlencoded,
      form(
        'a',
        many(100_000, () => '&words=a'),
      ),
    ],
    [urlencoded, '&'.repeat(1_000_000)],
    [urlencoded, '%'.repeat(1_000_000)],
    [urlencoded, form('a', '&key=1&key=2&words[]=a&words[x]=b&__proto__=c&constructor=d')],
    ['application/json', `${'['.repeat(500_000)}${']'.repeat(500_000)}`],
    ['application/json', `${'{"a":'.repeat(150_000)}1${'}'.repeat(150_000)}`],
    ['application/json', `{"key":"${key}","words":1e999999,"language":${'9'.repeat(500_000)}}`],
    ['application/json', `{"key":"${key}","words":"\\ud800","language":"sw","words":"b"}`],
    ['application/json', '{"__proto__":{"admin":true}}'],
    ['application/json', '{"constructor":{"prototype":{"admin":true}}}'],
    ['application/json', '\ufeff{}'],
    ['application/json', ''],
    [multipart, parts(5000, 'a')],
    [multipart, parts(150, 'x'.repeat(100_000))],
    [multipart, '--x\r\n'.repeat(200_000)],
    [multipart, `--x\r\n${many(20_000, i => `H${i}: v\r\n`)}\r\n\r\n--x--\r\n`],
    [`multipart/form-data; boundary=${'x'.repeat(5000)}`, 'x'],
    ['multipart/form-data; boundary=""', 'x'],
    ['application/x-www-form-urlencoded; charset=utf-7', form('+ADw-')],
  ]
  const before = await said()
  for (const [type, body] of bodies) {
    const beganAt = performance.now()
    const { status } = await member
      .post(comments, body, { 'content-type': type })
      .catch(() => ({ status: 0 }) /* cut off while it was still being sent */)
    assert.ok(status < 500, `${status}: ${type} ${body.slice(0, 60)}`)
    // A hundredth of this on an idle machine.
    assert.ok(performance.now() - beganAt < 10_000, `${type} ${body.slice(0, 60)}`)
  }
  assert.ok(
    (await said()) <= before + 2,
    'a lone surrogate and a doubled field may be kept as a comment, the rest is not',
  )
  assert.equal(({} as Record<string, unknown>)['admin'], undefined)
})

const said = async () => (await world.everyRow('select id from documents_contribution')).length

test('parameters that come twice, as lists or as numbers without end are read as one of them or as none', async () => {
  const queries = [
    'lang=fr&lang=en',
    'lang[]=fr',
    'lang[__proto__]=fr',
    '__proto__=x',
    'compare=1..99999999999999999999',
    'compare=-1..1e9',
    'version=NaN',
    'version=99999999999999999999999',
    `done=${'a'.repeat(5000)}`,
    'done=__proto__',
    'done=constructor',
    `lang=${'fr,'.repeat(3000)}`,
    'zone=../../etc',
    `x=${'%F0%9F%98%80'.repeat(1000)}`,
    'compare=..',
    'compare=%00..%00',
    'lang=%00',
  ]
  for (const query of queries) {
    for (const path of [
      '/',
      '/towns',
      `/towns/documents/${names.open}`,
      '/towns/programme',
      '/towns/plan',
      '/me',
      '/nowhere/x',
    ]) {
      const { status } = await member.get(`${path}?${query}`)
      assert.ok(status < 500, `${path}?${query.slice(0, 60)}: ${status}`)
    }
  }
})

test('headers made to hurt are read or left, and none of them is our fault', async () => {
  const odd: Record<string, string>[] = [
    { 'accept-language': `${'aa-'.repeat(4000)}x` },
    { 'accept-language': 'fr;q=1e9,en;q=NaN,*;q=,;;;' },
    { cookie: `${'a=b; '.repeat(2000)}` },
    { cookie: 'lang=%zz; zone=%00; look=\u00ff; __Host-plenaria=%00' },
    { cookie: `__Host-plenaria=${'x'.repeat(10_000)}` },
    { cookie: '__proto__=x; constructor=y; zone=__proto__; lang=constructor' },
    { 'accept-encoding': 'br;q=0, gzip;q=nonsense, *' },
    { range: 'bytes=0-0,0-0,0-0,-1' },
    { 'if-none-match': '*' },
    { expect: '200-maybe' },
    { upgrade: 'h2c', connection: 'upgrade' },
    { 'content-type': 'x'.repeat(8000) },
  ]
  for (const header of odd) {
    const lines = Object.entries(header).map(([name, value]) => `${name}: ${value}\r\n`)
    const closing = header['connection'] ? '' : 'connection: close\r\n'
    const [status = 0] = statuses(
      await raw(`GET /towns HTTP/1.1\r\nHost: localhost\r\n${closing}${lines.join('')}\r\n`),
    )
    assert.ok(status < 500, `${Object.keys(header)}: ${status}`)
  }
})

test('what a proxy may say of host and protocol is not heard', async () => {
  const seen: { host: string; protocol: string }[] = []
  const look = (message: unknown) => {
    const { request } = message as { request: { host: string; protocol: string } }
    seen.push({ host: request.host, protocol: request.protocol })
  }
  subscribe('tracing:fastify.request.handler:start', look)
  const forged = 'X-Forwarded-Host: evil.example\r\nX-Forwarded-Proto: https\r\nX-Forwarded-For: 203.0.113.9'
  await raw(`GET / HTTP/1.1\r\nHost: ours.example\r\n${forged}\r\nConnection: close\r\n\r\n`)
  unsubscribe('tracing:fastify.request.handler:start', look)
  assert.deepEqual(seen, [{ host: 'ours.example', protocol: 'http' }])
})

/** Begins bodies that never end, and waits for so many answers; `heard` is what came back by then and a little later. */
async function stalled(count: number, head: string, answers: number) {
  const wires = Array.from({ length: count }, wire)
  for (const { socket } of wires) socket.write(`${head}\r\nHost: localhost\r\nContent-Length: 5000\r\n\r\n--x\r\n`)
  const heard = () => wires.flatMap(({ heard }) => statuses(heard.text))
  await world.until(async () => heard().length >= answers)
  await sleep(500)
  return {
    heard,
    async end() {
      for (const { socket } of wires) socket.destroy()
      await Promise.all(wires.map(({ closed }) => closed))
      await sleep(300)
    },
  }
}
const MULTIPART = 'Content-Type: multipart/form-data; boundary=x'
const sendsFile = (browser: Browser) =>
  browser.submit(
    '/towns/documents/new',
    '/towns/documents',
    {},
    {
      field: 'file',
      name: 'plan.txt',
      bytes: Buffer.from('A plan for parks\n\n1. Trees\n\n1.1 Every street has trees.\n'),
    },
  )

test('files are received from people who are signed in and where a form takes one; nobody else takes their place', async () => {
  const officer = await world.as('officer')
  const cookie = `Cookie: ${member.cookie()}`
  const visitors = await stalled(14, `POST /towns/documents HTTP/1.1\r\n${MULTIPART}`, 14)
  const misled = await stalled(14, `POST ${comments} HTTP/1.1\r\n${cookie}\r\n${MULTIPART}`, 14)
  assert.deepEqual(visitors.heard(), Array(14).fill(401))
  assert.deepEqual(misled.heard(), Array(14).fill(400))
  assert.equal((await sendsFile(officer)).status, 303)
  await visitors.end()
  await misled.end()
})

test('one person who sends many files slowly keeps nobody else from sending theirs', async () => {
  const cookie = `Cookie: ${member.cookie()}`
  const slow = await stalled(14, `POST /towns/documents HTTP/1.1\r\n${cookie}\r\n${MULTIPART}`, 11)
  assert.deepEqual(slow.heard(), Array(11).fill(503))
  assert.equal((await sendsFile(await world.as('officer'))).status, 303)
  await slow.end()
})

const URLENCODED = 'Content-Type: application/x-www-form-urlencoded'

test('five hundred forms that are never sent to their end keep nobody from reading', async () => {
  const slow = await stalled(520, `POST /sign-out HTTP/1.1\r\n${URLENCODED}`, 392)
  const visitor = await world.as(null)
  for (const path of ['/', '/towns']) assert.equal((await visitor.get(path)).status, 200, path)
  assert.deepEqual(slow.heard(), Array(392).fill(503))
  await slow.end()
})

test('one part of the net keeps nobody elsewhere from sending forms, nor from reading', async () => {
  const slow = await stalled(200, `POST /sign-out HTTP/1.1\r\nX-Forwarded-For: 203.0.113.7\r\n${URLENCODED}`, 168)
  assert.deepEqual(slow.heard(), Array(168).fill(503))
  const key = await keyFor(world, member)
  const sent = new URLSearchParams({ key, language: 'sw', words: 'Beside two hundred others' })
  assert.equal((await member.post(comments, sent)).status, 303)
  assert.equal((await (await world.as(null)).get('/')).status, 200)
  await slow.end()
})

test('whoever sends headers without end is cut off', async () => {
  assert.match(await slowHeaders, /^(?:HTTP\/1\.1 408 .*)?$/s)
})
