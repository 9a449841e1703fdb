import assert from 'node:assert/strict'
import { test } from 'node:test'
import { texts } from './texts.ts'

test('no line of French begins with a sign that belongs to the word before it', () => {
  const say = texts('fr')
  assert.equal(bare(say('flow-step', { number: 2, total: 5, name: 'Les langues' })), 'Étape 2 sur 5\u00a0: Les langues')
  assert.match(say('send-file-going'), /en route\u00a0; /)
  assert.doesNotMatch(say('search-hint'), / [:;?!»]|« /)
})

test('other languages keep their spaces as they were written', () => {
  assert.equal(bare(texts('en')('flow-step', { number: 2, total: 5, name: 'Languages' })), 'Step 2 of 5: Languages')
})

/** Without the signs that keep a value's direction to itself. */
function bare(sentence: string): string {
  return sentence.replace(/[\u2068\u2069]/g, '')
}
