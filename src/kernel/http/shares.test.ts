import assert from 'node:assert/strict'
import { test } from 'node:test'
import Fastify from 'fastify'
import { OPERATORS_ADDRESSES, Shares, vicinityOf } from './shares.ts'

test('one sender gets a quarter, all of them together no more than there is, and what is given back is there again', () => {
  const places = new Shares(8)
  const mine = [places.take('a'), places.take('a'), places.take('a')]
  assert.deepEqual(mine.map(Boolean), [true, true, false])
  mine[0]!()
  mine[0]!()
  assert.equal(places.taken, 1, 'giving back twice is giving back once')
  assert.ok(places.take('a'))
  assert.equal(places.take('a'), null)
  const nobodyKnows = Array.from({ length: 7 }, () => places.take(null))
  assert.equal(nobodyKnows.filter(Boolean).length, 6)
  assert.equal(places.take('b'), null)
})

test('where requests come from is told by the connection, or by a proxy of the operator’s', async t => {
  const fastify = Fastify({ trustProxy: OPERATORS_ADDRESSES })
  t.after(() => fastify.close())
  fastify.get('/', async request => ({ from: vicinityOf(request) }))
  const cases: [connection: string, told: string | null, from: string | null][] = [
    ['203.0.113.5', null, '203.0.113'],
    ['::ffff:203.0.113.5', null, '203.0.113'],
    ['2001:db8:1:2:3:4:5:6', null, '2001:db8:1:2'],
    ['2001:db8::5', null, '2001:db8:0:0'],
    ['2001:db8:0:7::', null, '2001:db8:0:7'],
    // This machine, or a proxy that does not tell.
    ['127.0.0.1', null, null],
    ['::1', null, null],
    ['::ffff:127.0.0.1', null, null],
    ['172.18.0.5', null, null],
    ['fd00::5', null, null],
    ['fe80::1%eth0', null, null],
    // A proxy that does.
    ['127.0.0.1', '203.0.113.5', '203.0.113'],
    ['::ffff:172.18.0.5', '2001:db8::5', '2001:db8:0:0'],
    ['127.0.0.1', '203.0.113.5, 10.0.0.7', '203.0.113'],
    ['127.0.0.1', '198.51.100.1, 203.0.113.5', '203.0.113'],
    ['127.0.0.1', '192.168.1.5', '192.168.1'],
    ['127.0.0.1', 'evil.example', null],
    ['127.0.0.1', '', null],
    // Nobody else is believed.
    ['203.0.113.5', '198.51.100.1', '203.0.113'],
  ]
  for (const [remoteAddress, told, from] of cases) {
    const headers = told === null ? {} : { 'x-forwarded-for': told }
    const answer = await fastify.inject({ url: '/', remoteAddress, headers })
    assert.deepEqual(answer.json(), { from }, `${remoteAddress} ${told}`)
  }
})
