import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import Type from 'typebox'
import { choice, eachWords, form, id, language, optionalId, optionalWords, words } from './forms.ts'

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

test('a language is one that has a name, and what only looks like one is not understood', () => {
  const Spoken = form(Type.Object({ language: language() }))
  for (const tag of ['fr', 'sw', 'zh-Hant', 'pt-BR', 'quz']) assert.ok('value' in Spoken.check({ language: tag }), tag)
  for (const tag of ['en-abcd-abcd', 'en-12', 'french', 'fr_FR', 'fr-', '1']) {
    const checked = Spoken.check({ language: tag })
    assert.deepEqual('problems' in checked && checked.problems, [{ field: 'language', text: 'problem-not-understood' }])
  }
})

test('no body makes the check throw', () => {
  fc.assert(fc.property(fc.anything(), body => void Note.check(body)))
})
