import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { test } from 'node:test'
import { keyedHash, open, seal, sealWith } from './sealed.ts'

sealWith(randomBytes(32))

test('what was sealed for a place opens there, in any script', () => {
  for (const text of ['ana@example.org', '', 'مرحبا 👋', 'x'.repeat(10_000)])
    assert.equal(open(seal(text, 'table.column 1'), 'table.column 1'), text)
})

test('it opens in no other place, under no other secret and not when a bit of it was changed', () => {
  const sealed = seal('ana@example.org', 'table.column 1')
  assert.equal(open(sealed, 'table.column 2'), null)
  for (let i = 0; i < sealed.length; i++) {
    const altered = Buffer.from(sealed)
    altered[i]! ^= 1
    assert.equal(open(altered, 'table.column 1'), null, `byte ${i}`)
  }
  assert.equal(open(sealed.subarray(0, 20), 'table.column 1'), null)
  sealWith(randomBytes(32))
  assert.equal(open(sealed, 'table.column 1'), null)
})

test('what is one owner’s does not open for another', () => {
  const sealed = seal('+254 700 000001', 'place', 'affiliate-1')
  assert.equal(open(sealed, 'place', { owner: 'affiliate-1' }), '+254 700 000001')
  assert.equal(open(sealed, 'place', { owner: 'affiliate-2' }), null)
  assert.equal(open(sealed, 'place'), null)
})

test('the same text is never sealed to the same bytes, and its hash is another for another use', () => {
  assert.notDeepEqual(seal('a', 'p'), seal('a', 'p'))
  assert.ok(!seal('ana@example.org', 'p').includes('ana'))
  assert.deepEqual(keyedHash('a', 'address'), keyedHash('a', 'address'))
  assert.notDeepEqual(keyedHash('a', 'address'), keyedHash('a', 'code'))
})
