import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findDate, monthNumber } from './dates.ts'

test('dates are read in words and figures, in English, French and Spanish', () => {
  const cases: [string, string][] = [
    ['Opening: 15 September 2021', '2021-09-15'],
    ['September 15, 2021', '2021-09-15'],
    ['Wednesday, 15th of September 2021', '2021-09-15'],
    ['Sept. 30 2021', '2021-09-30'],
    ['mercredi 15 septembre 2021', '2021-09-15'],
    ['1er décembre 2021', '2021-12-01'],
    ['le 12 février 2022', '2022-02-12'],
    ['miércoles 15 de septiembre de 2021', '2021-09-15'],
    ['el 3 de enero del 2022', '2022-01-03'],
    ['15/09/2021', '2021-09-15'],
    ['09/15/2021', '2021-09-15'],
    ['15.09.2021', '2021-09-15'],
    ['2021-09-15', '2021-09-15'],
    ['29 février 2024', '2024-02-29'],
  ]
  for (const [text, iso] of cases) assert.equal(findDate(text)?.iso, iso, text)
})

test('a day that does not exist and a missing year are said, not repaired', () => {
  assert.deepEqual(findDate('29 February 2021'), { iso: null, fault: 'no-such-day', from: 0, to: 16 })
  assert.equal(findDate('31 avril 2022')?.fault, 'no-such-day')
  assert.equal(findDate('15 September')?.fault, 'no-year')
  assert.equal(findDate('15 September', 2021)?.iso, '2021-09-15')
})

test('words and figures that are no dates are left alone', () => {
  for (const text of ['It may be 13:00', 'Plan 2022-2027', '1.2.3', 'May 2021', 'C190', '13h00-14h15', ''])
    assert.equal(findDate(text), null, text)
})

test('a month is known by its name and its short form', () => {
  assert.deepEqual(
    ['AOÛT', 'août', 'Aug.', 'agosto', 'setiembre', 'mars', 'Mardi'].map(monthNumber),
    [8, 8, 8, 8, 9, 3, 0],
  )
})
