import assert from 'node:assert/strict'
import { once } from 'node:events'
import { type AddressInfo, connect } from 'node:net'
import { test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import Fastify from 'fastify'
import { cutSlowBodies, parseForm } from './limits.ts'

test('a body that drips is cut off, one that comes slowly but steadily is not', async () => {
  const fastify = Fastify()
  cutSlowBodies(fastify, { lookMilliseconds: 200, leastBytes: 50 })
  fastify.addContentTypeParser('text/plain', { parseAs: 'string' }, (_request, body, done) => done(null, body))
  fastify.post('/', async request => (request.body as string).length)
  await fastify.listen({ port: 0 })
  const { port } = fastify.server.address() as AddressInfo
  const send = async (bytesAtOnce: number) => {
    const socket = connect(port)
    let answer = ''
    socket.on('data', chunk => {
      answer += chunk
    })
    socket.on('error', () => {})
    const closed = once(socket, 'close')
    socket.write(
      'POST / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: text/plain\r\nContent-Length: 6000\r\n\r\n',
    )
    for (let sent = 0; sent < 6000 && !socket.destroyed; sent += bytesAtOnce) {
      socket.write('x'.repeat(bytesAtOnce))
      await sleep(20)
    }
    await closed
    return answer
  }
  const [dripping, steady] = await Promise.all([send(1), send(60)])
  assert.equal(dripping, '')
  assert.match(steady, /200 OK.*6000$/s)
  await fastify.close()
})

test('who was answered before the body came and never sends it is cut off as well', async () => {
  const fastify = Fastify()
  cutSlowBodies(fastify, { lookMilliseconds: 100, leastBytes: 50 })
  fastify.addContentTypeParser('text/plain', (_request, _body, done) => done(null))
  fastify.post('/', async (_request, reply) => reply.code(401).send('no'))
  await fastify.listen({ port: 0 })
  const socket = connect((fastify.server.address() as AddressInfo).port)
  socket.on('error', () => {})
  const answered = once(socket, 'data')
  const closed = once(socket, 'close', { signal: AbortSignal.timeout(20_000) })
  socket.write('POST / HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\nContent-Length: 6000\r\n\r\nx')
  assert.match(String(await answered), / 401 /)
  await closed
  await fastify.close()
})

test('of a form with a million fields the first ten thousand are read', () => {
  const fields = parseForm('a&'.repeat(5) + Array.from({ length: 200_000 }, (_, i) => `f${i}=1`).join('&'))
  assert.ok(Object.keys(fields).length <= 10_000)
  assert.deepEqual(
    { ...parseForm('a=1&a=2&__proto__=x&b=%zz+%C3%A9') },
    { ...{ a: ['1', '2'] }, ['__proto__']: 'x', b: '%zz é' },
  )
})
