import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findDuration, findHours, minuteOfDay, readDuration } from './hours.ts'

const hours = (text: string) => {
  const found = findHours(text)
  return found && [found.start, found.end]
}

test('hours are read as they are printed in English, French and Spanish', () => {
  const cases: [string, [string, string | null]][] = [
    ['13h00-14h15', ['13:00', '14:15']],
    ['14:00-14:10 Welcome', ['14:00', '14:10']],
    ['14:00 – 14:10', ['14:00', '14:10']],
    ['1-4pm', ['13:00', '16:00']],
    ['1 - 4 p.m. CEST', ['13:00', '16:00']],
    ['11-1pm', ['11:00', '13:00']],
    ['9:30am to 12.30 pm', ['09:30', '12:30']],
    ['12-1pm', ['12:00', '13:00']],
    ['11am-12pm', ['11:00', '12:00']],
    ['de 14 h à 16 h 30', ['14:00', '16:30']],
    ['de 14:00 a 16:00 horas', ['14:00', '16:00']],
    ['from 9 am until noon', ['09:00', null]],
    ['15h Pause', ['15:00', null]],
    ['9h-10h30', ['09:00', '10:30']],
    ['14.00-14.30', ['14:00', '14:30']],
    ['22:00-24:00', ['22:00', '00:00']],
  ]
  for (const [printed, expected] of cases) assert.deepEqual(hours(printed), expected, printed)
})

test('figures that are no hours are not taken for hours', () => {
  for (const text of [
    '9-10',
    '2022-2027',
    'GOLD VI #02',
    'in 9 of 10 cities',
    '25:00',
    '14:75',
    '70 %',
    'C100',
    "1h15'",
    '13pm',
    '',
  ])
    assert.equal(findHours(text), null, text)
})

test('a length is read in all the ways programmes print it', () => {
  const cases: [string, number | null][] = [
    ["1h15'", 75],
    ["15'", 15],
    ['15’', 15],
    ['5 min', 5],
    ['1h15min', 75],
    ['1h', 60],
    ['1.5 hours', 90],
    ['1 hour 15 minutes', 75],
    ['1 hora y 30 minutos', 90],
    ['environ 20 minutes', 20],
    ['90 minutos', 90],
    ['projet', null],
    ['15', null],
    ['en anglais', null],
  ]
  for (const [printed, minutes] of cases) assert.equal(readDuration(printed), minutes, printed)
})

test('a length is found in brackets or at the end of a line', () => {
  assert.deepEqual(findDuration("Pause (15')"), { minutes: 15, from: 6, to: 11 })
  assert.deepEqual(findDuration("I. Aperçu (projet) (1h15') Cette session"), { minutes: 75, from: 19, to: 26 })
  assert.equal(findDuration('Welcome – 10 min')?.minutes, 10)
  assert.equal(findDuration('Thirty (30) unions'), null)
})

test('an hour counts from midnight', () => {
  assert.equal(minuteOfDay('13:05'), 785)
})
