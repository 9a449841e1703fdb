import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Refusal } from '../../kernel/errors.ts'
import { isWordOf, slowHash } from './slow-hash.ts'

test('a word is known by its hash again, another one is not, and without a hash none is', async () => {
  const kept = await slowHash('PR7W3D4XQ9')
  assert.match(kept, /^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  assert.equal(await isWordOf(kept, 'PR7W3D4XQ9'), true)
  assert.equal(await isWordOf(kept, 'PR7W3D4XQ8'), false)
  assert.equal(await isWordOf(null, 'PR7W3D4XQ9'), false)
})

test('when too many wait, the next one is told to come back, and those who waited are served', async () => {
  const asked = await Promise.allSettled(Array.from({ length: 70 }, () => isWordOf(null, 'X')))
  const refused = asked.filter(one => one.status === 'rejected')
  assert.equal(refused.length, 8)
  assert.ok(refused.every(one => one.reason instanceof Refusal && one.reason.code === 'busy'))
  assert.equal(await isWordOf(null, 'X'), false, 'afterwards there is room again')
})
