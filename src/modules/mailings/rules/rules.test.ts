import assert from 'node:assert/strict'
import { test } from 'node:test'
import { reworded, textOf, withFace } from '../../../kernel/text.ts'
import { betraying } from './betraying.ts'
import { isLasting } from './bounces.ts'
import { chooseFace, readyIn, staleIn } from './faces.ts'
import { fieldsIn, fillIn, unknownFields } from './merge-fields.ts'
import { mayGoNow } from './pace.ts'
import { startOf } from './states.ts'

test('each gets their first language, then another they read, then what a machine made, then the original', () => {
  const subject = withFace(withFace(textOf('a', 'en'), 'fr', 'b', 'checked'), 'sw', 'c', 'machine')
  const ready = readyIn([subject, subject])
  const table: [string[], string, string][] = [
    [['fr', 'en'], 'fr', 'own'],
    [['fr-CA'], 'fr', 'own'],
    [['sw', 'en'], 'en', 'other'],
    [['sw'], 'sw', 'machine'],
    [['tl'], 'en', 'none'],
    [[], 'en', 'none'],
  ]
  for (const [languages, language, fit] of table)
    assert.deepEqual(chooseFace(ready, 'en', languages), { language, fit }, languages.join())
})

test('a face that is older than its original, or that only half of the texts have, is used for nobody', () => {
  const subject = withFace(textOf('a', 'en'), 'fr', 'b', 'checked')
  assert.deepEqual([...readyIn([subject, textOf('body', 'en')]).keys()], ['en'])
  const changed = reworded(subject, 'other')
  assert.deepEqual([...readyIn([changed]).keys()], ['en'])
  assert.deepEqual(staleIn([changed]), ['fr'])
})

test('only what is a field is put in, in one line that can be no link and turns nothing round', () => {
  assert.deepEqual(fieldsIn('a {name} { organisation } {name} {x y} {}'), ['name', 'organisation', 'x y'])
  assert.deepEqual(unknownFields('{name} {vorname}'), ['vorname'])
  const filled = fillIn('Dear {name} of {organisation}, {vorname}', {
    name: 'Eve\r\n\u202Ehttps://evil.example',
    organisation: '{name}',
  })
  assert.equal(
    filled,
    'Dear \u2068Eve https evil.example\u2069 of \u2068{name}\u2069, {vorname}'.replace('https evil', 'https evil'),
  )
})

test('a subject betrays by names of the house and by words for what unions are, and not by parts of other words', () => {
  assert.deepEqual(betraying('Two evenings in March', ['Lake Towns Union']), [])
  assert.deepEqual(betraying('News from the LAKE towns union', ['Lake Towns Union']), ['Lake Towns Union', 'union'])
  assert.deepEqual(betraying('Le point syndical', []), ['syndical'])
  assert.deepEqual(betraying('أخبار النقابة', []), ['نقابة'])
  assert.deepEqual(betraying('Waterloo', ['Water']), [])
})

test('only a refusal that is about the address and lasts keeps later mailings away', () => {
  for (const code of ['5.1.1', '5.1.10', '5.2.1', '550', '5.4.4']) assert.ok(isLasting(code), code)
  for (const code of ['5.2.2', '5.7.1', '4.2.2', '451', '552', 'unreachable', '5.0.0', ''])
    assert.ok(!isLasting(code), code)
})

test('the pace is kept however often it is asked, a slow one lets one go after its while, and none is no limit', () => {
  assert.equal(mayGoNow(600, 1000), 10)
  assert.equal(mayGoNow(600, 60_000), 20)
  assert.equal(mayGoNow(20, 1000), 0)
  assert.equal(mayGoNow(20, 3001), 1)
  assert.equal(mayGoNow(20, 600_000), 1)
  assert.equal(mayGoNow(0, 0), Number.POSITIVE_INFINITY)
})

test('nothing leaves before it could be taken back, whatever hour was asked for', () => {
  const now = Temporal.Instant.from('2026-03-01T10:00:00Z')
  assert.equal(startOf(now, null).toString(), '2026-03-01T10:05:00Z')
  assert.equal(startOf(now, now.add({ minutes: 1 })).toString(), '2026-03-01T10:05:00Z')
  assert.equal(startOf(now, now.add({ hours: 2 })).toString(), '2026-03-01T12:00:00Z')
})
