import assert from 'node:assert/strict'
import { test } from 'node:test'
import { texts } from './texts.ts'

test('in French no line breaks before a colon; in other languages nothing is changed', () => {
  const [fr, en] = [texts('fr'), texts('en')]
  assert.match(fr('footer-promise'), /\(AGPL\)\u00a0;/)
  assert.doesNotMatch(en('footer-promise'), /\u00a0/)
})
