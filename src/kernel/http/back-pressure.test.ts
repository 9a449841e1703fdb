import assert from 'node:assert/strict'
import { get } from 'node:http'
import { afterEach, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import Fastify, { type FastifyInstance } from 'fastify'
import { Refusal } from '../errors.ts'
import { holdBack, type Limits, whileReceiving } from './back-pressure.ts'

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
  fastify = Fastify({ return503OnClosing: false })
  holdBack(fastify, limits)
  fastify.setErrorHandler((error, _request, reply) =>
    reply.code(error instanceof Refusal ? error.status : 500).send(error instanceof Refusal ? error.code : 'broken'),
  )
  fastify.get('/slow', () => work(30))
  fastify.get('/very-slow', () => work(1500))
  fastify.get('/endless', () => work(5000))
  fastify.post('/write', () => work(30))
  fastify.post('/upload', request => whileReceiving(request, () => work(500)))
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

test('a slow sender of a file holds no turn, and files are received by few at once', async () => {
  const origin = await serve({ inWork: 1, queue: 10, uploads: 2 })
  const upload = () =>
    statusOf(`${origin}/upload`, { method: 'POST', body: 'x', headers: { 'content-type': 'text/plain' } })
  const uploads = [upload(), upload(), sleep(100).then(upload)]
  await sleep(200)
  assert.equal(await statusOf(`${origin}/slow`), 200)
  assert.deepEqual(await Promise.all(uploads), [200, 200, 503])
  assert.equal(await upload(), 200)
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
