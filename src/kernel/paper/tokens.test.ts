import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { fold, isWord, tokens } from './tokens.ts'

const words = (text: string) => tokens(text).filter(isWord)

test('inclusive forms, elided words and groups of digits stay whole', () => {
  assert.deepEqual(words("les travailleurs.euses et l'élu·e·s, employé-e-s, 2022-2027 et 13:00"), [
    'les',
    'travailleurs.euses',
    'et',
    "l'",
    'élu·e·s',
    'employé-e-s',
    '2022-2027',
    'et',
    '13:00',
  ])
})

test('a full stop or a comma is no part of a word', () => {
  assert.deepEqual(tokens('fin. Début, 3,5 %'), ['fin', '.', ' ', 'Début', ',', ' ', '3,5', ' ', '%'])
})

test('words of Arabic and Russian stay whole, Chinese and Thai are cut into words', () => {
  assert.deepEqual(words('والنقابات العامّة'), ['والنقابات', 'العامّة'])
  assert.deepEqual(words('План действий'), ['План', 'действий'])
  assert.deepEqual(words('公共服务工会'), ['公共', '服务', '工会'])
  assert.ok(words('บริการสาธารณะของเรา').length > 1)
})

test('the tokens of any text joined are that text', () => {
  const pieces = fc.constantFrom(
    'travailleurs.euses',
    'usager·e·s',
    "l'",
    'l’',
    'eux.elles-mêmes',
    '(re)',
    'نقابات',
    'العامّة',
    'профсоюз',
    '工会',
    '公共服务',
    ' ',
    '\u00a0',
    '\n',
    '2022-2027',
    '13h00',
    '…',
    '·',
    '.',
    '\u202e',
    '\ud83d',
    '👩‍🚒',
    'é',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 40 }), parts => {
      const text = parts.join('')
      assert.equal(tokens(text).join(''), text)
    }),
    { numRuns: 200 },
  )
})

test('quotes, dashes, spaces and composition fold to one form, letters do not', () => {
  assert.equal(fold('l’été «\u00a0A\u00a0» – e\u0301'), fold('l\'été " A " - é'))
  assert.notEqual(fold('ete'), fold('été'))
  assert.notEqual(fold('a\nb'), fold('a b'))
})
