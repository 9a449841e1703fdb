import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readPhone, showPhone } from './phones.ts'

for (const [written, country, e164] of [
  ['06 12 34 56 78', 'FR', '+33612345678'],
  ['+33 (0)6 12 34 56 78', null, '+33612345678'],
  ['0033 6.12.34.56.78', null, '+33612345678'],
  ['00 33 6 12 34 56 78', 'US', '+33612345678'],
  ['٠٠٢١٢ ٦١٢ ٣٤٥ ٦٧٨', null, '+212612345678'],
  ['+٢١٢٦١٢٣٤٥٦٧٨', 'MA', '+212612345678'],
  ['۰۹۱۲ ۳۴۵ ۶۷۸۹', 'IR', '+989123456789'],
  ['0612-345678', 'MA', '+212612345678'],
  ['079 123 45 67', 'CH', '+41791234567'],
  ['0712 345678', 'KE', '+254712345678'],
  ['(11) 96123-4567', 'BR', '+5511961234567'],
  ['050 123 4567', 'SA', '+966501234567'],
  ['020 7946 0018', 'gb', '+442079460018'],
  ['\u202a+33 6 12 34 56 78\u202c', null, '+33612345678'],
  ['＋８１ ９０ １２３４ ５６７８', null, '+819012345678'],
  ['Tel.: +41 79 123 45 67', null, '+41791234567'],
] as const)
  test(`${written} in ${country ?? 'no country'} is ${e164}`, () => {
    const phone = readPhone(written, country)
    assert.deepEqual([phone?.e164, phone?.guessed], [e164, false])
    assert.equal(readPhone(phone!.e164)?.e164, e164)
    assert.equal(readPhone(showPhone(e164))?.e164, e164)
  })

test('a number whose + a list has lost is guessed and said to be', () => {
  assert.deepEqual(readPhone('33612345678', 'CH'), {
    e164: '+33612345678',
    country: 'FR',
    extension: null,
    guessed: true,
  })
  assert.deepEqual(readPhone('612345678', 'FR')?.guessed, false)
})

test('what is no number is none: too short, unknown, words, a date', () => {
  for (const none of [
    '',
    '12',
    '+0',
    'none',
    '+999 123456789',
    '06 12',
    '2024-05-31',
    '4.47E+11',
    '\0',
    '٠',
    'a'.repeat(1_000),
  ])
    assert.equal(readPhone(none, 'FR'), null, none)
  assert.equal(readPhone('06 12 34 56 78'), null)
  assert.equal(readPhone('06 12 34 56 78', 'XX'), null)
})

test('an extension is kept apart, and numbers are shown as people write them', () => {
  assert.deepEqual(readPhone('+33 1 42 34 56 78 ext. 12')?.extension, '12')
  assert.equal(showPhone('+33612345678'), '+33 6 12 34 56 78')
  assert.equal(showPhone('nonsense'), 'nonsense')
})

test('whatever is written, a number is E.164 or nothing', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[+0٠۰]?[\d٠-٩ ().-]{0,20}$/)), text => {
      const phone = readPhone(text, 'FR')
      if (phone) assert.match(phone.e164, /^\+[1-9]\d{5,14}$/)
    }),
    { numRuns: 500 },
  )
})
