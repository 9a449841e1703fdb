import assert from 'node:assert/strict'
import { request as ask, get } from 'node:http'
import { afterEach, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import Fastify, { type FastifyInstance, type FastifyRequest } from 'fastify'
import { Refusal } from '../errors.ts'
import { fewAtOnce, holdBack, inTurn, type Limits, takeTurn, whileReceiving } from './back-pressure.ts'
import { OPERATORS_ADDRESSES } from './shares.ts'

let fastify: FastifyInstance
let working = 0
let mostAtOnce = 0
afterEach(() => fastify.close())

async function work(milliseconds: number): Promise<string> {
  mostAtOnce = Math.max(mostAtOnce, ++working)
  await sleep(milliseconds)
  working--
  return 'done'
}

async function serve(limits: Partial<Limits>): Promise<string> {
  working = 0
  mostAtOnce = 0
  fastify = Fastify({ return503OnClosing: false, trustProxy: OPERATORS_ADDRESSES })
  holdBack(fastify, limits)
  fastify.setErrorHandler((error, _request, reply) =>
    reply.code(error instanceof Refusal ? error.status : 500).send(error instanceof Refusal ? error.code : 'broken'),
  )
  fastify.get('/slow', () => work(30))
  fastify.get('/very-slow', () => work(1500))
  fastify.get('/endless', () => work(5000))
  fastify.post('/write', () => work(30))
  const sender = (request: FastifyRequest) => String(request.headers['x-sender'])
  fastify.post('/upload', request =>
    whileReceiving(request, 'files', sender(request), async () => {
      const received = await work(500)
      await takeTurn(request)
      return received
    }),
  )
  fastify.post('/piece', request =>
    whileReceiving(request, 'pieces', sender(request), async () => {
      await sleep(500)
      return inTurn(request, () => work(30))
    }),
  )
  fastify.addContentTypeParser('application/offset+octet-stream', (_request, _body, done) => done(null))
  const few = fewAtOnce({ inWork: 2, queue: 2, waitMilliseconds: 3000 })
  fastify.get('/dear', request => few(request, () => work(500)))
  fastify.get('/free', { config: { unbounded: true } }, async () => 'free')
  fastify.get('/stream', { config: { unbounded: true } }, (_request, reply) => {
    reply.hijack()
    reply.raw.writeHead(200, { 'content-type': 'text/event-stream' })
    reply.raw.write('data: hello\n\n')
  })
  return fastify.listen({ port: 0, host: '127.0.0.1' })
}

async function statusOf(address: string, init: RequestInit = {}): Promise<number> {
  const answer = await fetch(address, init)
  await answer.text()
  return answer.status
}
const many = (count: number, ask: () => Promise<number>) => Promise.all(Array.from({ length: count }, ask))
const times = (statuses: number[], status: number) => statuses.filter(one => one === status).length

test('a thousand at once are answered or turned away, a bounded number is worked on, and after them all is as before', async () => {
  const origin = await serve({ inWork: 8, queue: 32 })
  const statuses = await many(1000, () => statusOf(`${origin}/slow`))
  assert.equal(times(statuses, 200) + times(statuses, 503), 1000)
  assert.ok(times(statuses, 200) >= 40, 'those in work and in the queue are answered')
  assert.ok(times(statuses, 503) > 0)
  assert.equal(mostAtOnce, 8)
  assert.deepEqual(await many(8, () => statusOf(`${origin}/slow`)), Array(8).fill(200))
})

test('whoever waits too long for a turn is turned away, and the turn goes to the next', async () => {
  const origin = await serve({ inWork: 1, queue: 5, waitMilliseconds: 100 })
  const first = statusOf(`${origin}/very-slow`)
  await sleep(50)
  assert.equal(await statusOf(`${origin}/slow`), 503)
  assert.equal(await first, 200)
  assert.equal(await statusOf(`${origin}/slow`), 200)
})

test('a form is turned away before anything is done with it', async () => {
  const origin = await serve({ inWork: 1, queue: 0 })
  const first = statusOf(`${origin}/very-slow`)
  await sleep(50)
  const before = mostAtOnce
  assert.equal(await statusOf(`${origin}/write`, { method: 'POST', body: new URLSearchParams({ a: 'b' }) }), 503)
  assert.equal(mostAtOnce, before)
  await first
})

test('fixed files and streams are never turned away and take nobody’s turn', async () => {
  const origin = await serve({ inWork: 1, queue: 0, open: 1 })
  const streams = await many(5, async () => (await fetch(`${origin}/stream`)).status)
  assert.deepEqual(streams, Array(5).fill(200))
  const busy = statusOf(`${origin}/very-slow`)
  await sleep(50)
  assert.equal(await statusOf(`${origin}/slow`), 503)
  assert.equal(await statusOf(`${origin}/free`), 200)
  assert.equal(await busy, 200)
})

test('whoever leaves the queue is forgotten; work that nobody waits for keeps its turn until it is done', async () => {
  const origin = await serve({ inWork: 1, queue: 2 })
  const leave = async (path: string) => {
    const request = get(`${origin}${path}`)
    request.on('error', () => {})
    await sleep(60)
    request.destroy()
    await sleep(60)
  }
  await leave('/very-slow')
  assert.equal(working, 1)
  for (let i = 0; i < 10; i++) await leave('/slow')
  const [one, two] = [statusOf(`${origin}/slow`), statusOf(`${origin}/slow`)]
  assert.deepEqual(await Promise.all([one, two]), [200, 200])
  assert.equal(mostAtOnce, 1)
})

const send = (origin: string, path: string, sender: string) =>
  statusOf(`${origin}${path}`, {
    method: 'POST',
    body: 'x',
    headers: { 'content-type': 'text/plain', 'x-sender': sender },
  })

test('a slow sender of a file holds no turn, and files are received by few at once', async () => {
  const origin = await serve({ inWork: 1, queue: 10, files: 2 })
  const uploads = ['a', 'b'].map(sender => send(origin, '/upload', sender))
  await sleep(100)
  uploads.push(send(origin, '/upload', 'c'))
  assert.equal(await statusOf(`${origin}/slow`), 200)
  assert.deepEqual(await Promise.all(uploads), [200, 200, 503])
  assert.equal(await send(origin, '/upload', 'a'), 200)
})

test('one sender has a quarter of the places for files, and whoever sends pieces takes none of them', async () => {
  const origin = await serve({ inWork: 2, queue: 10, files: 4, pieces: 40 })
  const one = await Promise.all([send(origin, '/upload', 'a'), send(origin, '/upload', 'a')])
  assert.deepEqual(one.sort(), [200, 503])
  const pieces = many(11, () => send(origin, '/piece', 'a'))
  await sleep(100)
  mostAtOnce = 0
  assert.equal(await statusOf(`${origin}/slow`), 200)
  assert.equal(await send(origin, '/upload', 'a'), 200)
  const statuses = await pieces
  assert.deepEqual([times(statuses, 200), times(statuses, 503)], [10, 1])
  assert.ok(mostAtOnce <= 3, 'what pieces ask of the database waits for its turn')
})

/** Begins a form and never ends it; gives the status of what came back, 0 while nothing does. */
function stall(origin: string, path = '/write', type = 'application/json') {
  const heard = { status: 0 }
  const headers = { 'content-type': type, 'content-length': '1000' }
  const request = ask(origin + path, { method: 'POST', headers })
  request.on('response', response => {
    heard.status = response.statusCode!
  })
  request.on('error', () => {})
  request.write('{')
  return { heard, end: () => request.destroy() }
}

test('bodies that do not arrive are bounded apart: pages are answered, and forms again when they are gone', async () => {
  const origin = await serve({ open: 100, unfinished: 3 })
  const stalled = Array.from({ length: 10 }, () => stall(origin))
  await sleep(300)
  const statuses = stalled.map(({ heard }) => heard.status)
  assert.deepEqual([times(statuses, 0), times(statuses, 503)], [3, 7])
  const form = { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } }
  assert.equal(await statusOf(`${origin}/slow`), 200)
  assert.equal(await statusOf(`${origin}/write`, form), 503)
  for (const { end } of stalled) end()
  await sleep(300)
  assert.equal(await statusOf(`${origin}/write`, form), 200)
})

test('pieces that are being received are not among them', async () => {
  const origin = await serve({ unfinished: 1, pieces: 40 })
  const pieces = Array.from({ length: 5 }, () => stall(origin, '/piece', 'application/offset+octet-stream'))
  await sleep(1500)
  assert.deepEqual(
    pieces.map(({ heard }) => heard.status),
    Array(5).fill(200),
  )
  for (const { end } of pieces) end()
})

test('one part of the net has a quarter of what may be open, behind a proxy that tells where requests come from', async () => {
  const origin = await serve({ inWork: 50, open: 40, unfinished: 40 })
  const from = (address?: string) =>
    statusOf(`${origin}/very-slow`, address ? { headers: { 'x-forwarded-for': address } } : {})
  const crowd = Promise.all(Array.from({ length: 15 }, (_, i) => from(`203.0.113.${i}`)))
  await sleep(200)
  const others = Promise.all([
    from('203.0.114.1'),
    from('2001:db8::1'),
    from(),
    ...Array.from({ length: 12 }, () => from()),
  ])
  await sleep(200)
  const made = await from('198.51.100.1, 203.0.113.77')
  assert.equal(made, 503, 'what a sender says of itself stands before what the proxy saw')
  const statuses = await crowd
  assert.deepEqual([times(statuses, 200), times(statuses, 503)], [10, 5])
  assert.deepEqual(await others, Array(15).fill(200))
  assert.equal(await from('203.0.113.1'), 200)
})

test('what costs much is done by few at once; who waits for it holds no turn, and one too many is turned away', async () => {
  const origin = await serve({ inWork: 3, queue: 0 })
  const dear = many(5, () => statusOf(`${origin}/dear`))
  await sleep(200)
  assert.equal(await statusOf(`${origin}/slow`), 200)
  const statuses = await dear
  assert.deepEqual([times(statuses, 200), times(statuses, 503)], [4, 1])
  assert.equal(await statusOf(`${origin}/dear`), 200)
})

test('who leaves while waiting for what costs much makes room for others', async () => {
  const origin = await serve({})
  const dear = many(2, () => statusOf(`${origin}/dear`))
  await sleep(100)
  for (let i = 0; i < 6; i++) {
    const request = get(`${origin}/dear`)
    request.on('error', () => {})
    await sleep(20)
    request.destroy()
    await sleep(20)
  }
  assert.deepEqual(await many(2, () => statusOf(`${origin}/dear`)), [200, 200])
  assert.deepEqual(await dear, [200, 200])
})

test('a server that closes finishes its work, ends its streams and turns newcomers away', async () => {
  const origin = await serve({ inWork: 4 })
  const stream = await fetch(`${origin}/stream`)
  const slow = statusOf(`${origin}/very-slow`)
  await sleep(100)
  const closed = fastify.close()
  await sleep(50)
  const late = await fetch(`${origin}/slow`)
  assert.deepEqual([late.status, late.headers.get('connection')], [503, 'close'])
  assert.equal(await statusOf(`${origin}/free`), 200)
  assert.equal(await slow, 200)
  assert.equal(await stream.text(), 'data: hello\n\n')
  await closed
  await assert.rejects(fetch(`${origin}/free`))
})

test('a process whose every turn is late takes nothing more until it is itself again', async () => {
  const origin = await serve({ inWork: 20, lateMilliseconds: 100 })
  const pending = many(8, () => statusOf(`${origin}/endless`))
  await sleep(200)
  const blockedUntil = performance.now() + 3000
  const block = () => {
    const until = performance.now() + 250
    while (performance.now() < until);
    if (performance.now() < blockedUntil) setTimeout(block, 1)
  }
  block()
  await sleep(2600)
  assert.equal(await statusOf(`${origin}/slow`), 503)
  assert.equal(await statusOf(`${origin}/free`), 200)
  assert.deepEqual(await pending, Array(8).fill(200))
  await sleep(1500)
  assert.equal(await statusOf(`${origin}/slow`), 200)
})
