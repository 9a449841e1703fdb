import assert from 'node:assert/strict'
import { test } from 'node:test'
import { firstFree, isFreeWord } from './publication.ts'

test('sessions with one label get addresses of their own', () => {
  const taken = new Set(['session-1'])
  const addresses = [1, 2, 3].map(() => firstFree(['session-1', 'water', 'series-session-1'], taken))
  assert.deepEqual(addresses, ['water', 'series-session-1', 'series-session-1-2'])
  assert.equal(firstFree(['', ''], new Set()), 'session-2')
})

test('the words of pages of our own are no addresses of a series', () => {
  assert.deepEqual(['new', 'drafts', '', 'water-2027'].map(isFreeWord), [false, false, false, true])
})
