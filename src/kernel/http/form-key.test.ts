import assert from 'node:assert/strict'
import { test } from 'node:test'
import { makeFormKey, openFormKey } from './form-key.ts'

const secret = Buffer.from('of the house')

test('a form key opens for the one it was made for', () => {
  assert.match(openFormKey(secret, 'session:1', makeFormKey(secret, 'session:1')), /^[0-9a-f-]{36}$/)
})

test('and for nobody else: not another sender, another house, or a changed key', () => {
  const key = makeFormKey(secret, 'session:1')
  for (const [house, sender, given] of [
    [secret, 'session:2', key],
    [Buffer.from('another'), 'session:1', key],
    [secret, 'session:1', `${key}x`],
    [secret, 'session:1', key.replace(/^.../, '000')],
    [secret, 'session:1', undefined],
    [secret, 'session:1', [key, key]],
    [secret, 'session:1', ''],
  ] as const) {
    assert.throws(() => openFormKey(house, sender, given), { code: 'form-expired' })
  }
})
