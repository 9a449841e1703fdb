import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { clean, cleanThroughout, faceFor, reworded, textOf, withFace, withWords, wordsOf } from './text.ts'

const text = withFace(withFace(textOf('Bonjour', 'fr'), 'en', 'Hello', 'checked'), 'ar', 'مرحبا', 'machine')

test('a reader gets the face in the best of their languages, else the original, and is told which', () => {
  assert.deepEqual(faceFor(text, ['en', 'fr']), {
    text: 'Hello',
    language: 'en',
    state: 'checked',
    stale: false,
    fallback: false,
  })
  assert.deepEqual(faceFor(text, ['sw', 'en']), {
    text: 'Hello',
    language: 'en',
    state: 'checked',
    stale: false,
    fallback: true,
  })
  assert.equal(faceFor(text, ['zh']).text, 'Bonjour')
  assert.equal(faceFor(text, ['__proto__', 'constructor']).text, 'Bonjour')
})

test('a face is stale as soon as its original has other words, and fresh again when made anew', () => {
  const changed = reworded(text, 'Bonsoir')
  assert.equal(faceFor(changed, ['en']).stale, true)
  assert.equal(faceFor(changed, ['fr']).stale, false)
  assert.equal(faceFor(withFace(changed, 'en', 'Good evening', 'checked'), ['en']).stale, false)
})

test('a face cannot take the place of the original', () => {
  assert.throws(() => withFace(text, 'fr', 'Salut', 'official'))
})

test('no override of direction and no control sign is ever kept', () => {
  assert.equal(clean('a\u202Eb\u0000c\r\nd'), 'abc\nd')
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), words => {
      const kept = clean(words)
      assert.doesNotMatch(kept, /[\u202D\u202E\r]/)
      assert.equal(clean(kept), kept)
      assert.ok(kept.isWellFormed())
      assert.equal(wordsOf(textOf(words, 'en')), kept)
    }),
  )
})

test('words in the original language reword it once, words in another are one more face', () => {
  const name = withFace(textOf('Sindicato del Litoral', 'es'), 'en', 'Coast Union', 'checked')
  assert.equal(withWords(name, 'es', 'Sindicato del Litoral'), name)
  const renamed = withWords(name, 'es', 'Sindicato de la Costa')
  assert.equal(wordsOf(renamed), 'Sindicato de la Costa')
  assert.equal(faceFor(renamed, ['en']).stale, true)
  assert.equal(faceFor(withWords(name, 'fr', 'Syndicat du littoral'), ['fr']).text, 'Syndicat du littoral')
  assert.equal(wordsOf(withWords(name, 'fr', 'Syndicat du littoral')), 'Sindicato del Litoral')
})

test('what a file said is cleaned in every corner, and nothing else of it is touched', () => {
  const instant = Temporal.Instant.from('2026-11-23T03:00:00Z')
  const said = { title: 'a\u202Eb', rows: [[{ text: 'c\u0000d', at: 3 }], null], when: instant, open: true }
  assert.deepEqual(cleanThroughout(said), {
    title: 'ab',
    rows: [[{ text: 'cd', at: 3 }], null],
    when: instant,
    open: true,
  })
})
