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

test('of a form with a million fields the first ten thousand are read', () => {
  const fields = parseForm('a&'.repeat(5) + Array.from({ length: 200_000 }, (_, i) => `f${i}=1`).join('&'))
  assert.ok(Object.keys(fields).length <= 10_000)
  assert.deepEqual(
    { ...parseForm('a=1&a=2&__proto__=x&b=%zz+%C3%A9') },
    { ...{ a: ['1', '2'] }, ['__proto__']: 'x', b: '%zz é' },
  )
})
