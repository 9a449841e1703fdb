import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import Type from 'typebox'
import { choice, eachWords, form, id, optionalId, optionalWords, words } from './forms.ts'

const Note = form(
  Type.Object({
    title: words(10),
    kind: choice(['a', 'b']),
    more: optionalWords(5),
    person: optionalId(),
    line: eachWords(3, 2),
  }),
)

test('what is well-formed comes out tidied, and nothing that was not asked for', () => {
  const checked = Note.check({ title: ' Hi ', kind: 'a', more: '', person: '', line: 'one', role: 'administrator' })
  assert.deepEqual('value' in checked && checked.value, { title: 'Hi', kind: 'a', line: ['one'] })
})

test('every problem of every field is said at once, one per field, and what was typed is kept', () => {
  const checked = Note.check({ title: '', kind: 'c', more: 'too long', line: ['1', '2', '3'] })
  assert.ok('problems' in checked)
  assert.deepEqual(checked.problems.map(problem => problem.field).sort(), ['kind', 'line', 'more', 'title'])
  assert.equal(checked.typed['more'], 'too long')
})

test('an array, an object or a prototype where a word belongs is no word', () => {
  assert.ok('problems' in Note.check({ title: { length: 3 }, kind: 'a' }))
  assert.ok('problems' in Note.check(JSON.parse('{"__proto__": {"title": "x"}, "kind": "a"}')))
  assert.ok('problems' in Note.check(null))
  assert.ok('problems' in form(Type.Object({ who: id() })).check({ who: '1 or 1=1' }))
})

test('no body makes the check throw', () => {
  fc.assert(fc.property(fc.anything(), body => void Note.check(body)))
})
