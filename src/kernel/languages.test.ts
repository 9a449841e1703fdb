import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { dates, isLanguage, languageName } from './languages.ts'

test('a language is named in the language of the reader', () => {
  assert.equal(languageName('sw', 'fr'), 'swahili')
})

test('the first of a month is written as each language writes it', () => {
  const first = Temporal.Instant.from('2027-05-01T21:01:00Z')
  assert.equal(dates('fr', 'UTC').date(first), '1er mai 2027')
  assert.equal(dates('fr', 'UTC').moment(first), 'samedi 1er mai 2027 à 21:01')
  assert.equal(dates('en', 'UTC').date(first), '1 May 2027')
  assert.equal(dates('es', 'UTC').date(first), '1 de mayo de 2027')
  assert.equal(dates('fr', 'UTC').date(first.add({ hours: 24 * 10 })), '11 mai 2027')
})

test('a tag that no list of languages knows is no language, and its name is the tag', () => {
  assert.equal(isLanguage('en-abcd-abcd'), false)
  assert.equal(languageName('en-abcd-abcd', 'en'), 'en-abcd-abcd')
})

test('every language that we store has a name', () => {
  const tag = fc
    .array(fc.stringMatching(/^[a-z0-9]{2,8}$/), { minLength: 1, maxLength: 4 })
    .map(parts => parts.join('-'))
  fc.assert(fc.property(tag, one => !isLanguage(one) || languageName(one, 'en').length > 0))
})
