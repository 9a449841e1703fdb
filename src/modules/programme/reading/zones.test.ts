import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findZone, isZone, offsetAt, placeZone, zoneOfPlace } from './zones.ts'

test('a zone is found as it is printed', () => {
  const cases: [string, string | null][] = [
    ['13h00-16h00 CET', 'CET'],
    ['1-4pm (CEST)', 'CEST'],
    ['14:00 UTC+2', 'UTC+2'],
    ['14:00 (GMT +05:30)', 'GMT +05:30'],
    ['13h00, heure de Genève', 'heure de Genève'],
    ['10:00 Nairobi time', 'Nairobi time'],
    ['10:00 hora de Lima', 'hora de Lima'],
    ['14:00 Europe/Brussels', 'Europe/Brussels'],
    ['14:00 Central European Time', 'Central European Time'],
    ['14:00 QXT', 'QXT'],
    ['14:00 ONLINE', null],
    ['First time in the hall', null],
    ['SESSION ALR', null],
  ]
  for (const [text, printed] of cases) assert.equal(findZone(text)?.printed ?? null, printed, text)
})

test('CET is in force in Geneva in December and not in September, and its place is assumed where none is known', () => {
  const autumn = placeZone('CET', null, '2021-09-15', '13:00')
  assert.deepEqual(autumn.zone, { printed: 'CET', iana: 'Europe/Zurich', offset: '+02:00', assumed: true })
  assert.deepEqual(
    autumn.faults.map(fault => fault.code),
    ['zone-not-in-force'],
  )
  assert.match(autumn.faults[0]?.message ?? '', /assumed/)
  const winter = placeZone('CET', 'Europe/Zurich', '2021-12-03', '13:00')
  assert.deepEqual(winter, {
    zone: { printed: 'CET', iana: 'Europe/Zurich', offset: '+01:00', assumed: false },
    faults: [],
  })
})

test('CEST is not in force in December', () => {
  assert.equal(placeZone('CEST', null, '2021-12-03', '13:00').faults[0]?.code, 'zone-not-in-force')
  assert.deepEqual(placeZone('CEST', null, '2021-09-15', '13:00').faults, [])
})

test('the last day of summer time is told from the first of winter time', () => {
  assert.equal(offsetAt('Europe/Zurich', '2021-10-30', '13:00'), '+02:00')
  assert.equal(offsetAt('Europe/Zurich', '2021-10-31', '13:00'), '+01:00')
  assert.equal(offsetAt('Asia/Almaty', '2021-10-31', '13:00'), '+06:00')
})

test('an unknown zone, and hours without any, are said to be unknown', () => {
  assert.deepEqual(placeZone('QXT', null, '2021-09-15', '13:00').zone, {
    printed: 'QXT',
    iana: null,
    offset: null,
    assumed: false,
  })
  assert.equal(placeZone('QXT', null, '2021-09-15', '13:00').faults[0]?.code, 'zone-unknown')
  assert.equal(placeZone(null, null, '2021-09-15', '13:00').faults[0]?.code, 'zone-unknown')
  assert.deepEqual(placeZone(null, 'Africa/Nairobi', '2021-09-15', '13:00').faults, [])
})

test('a printed city or offset needs no assumption', () => {
  assert.deepEqual(placeZone('heure de Genève', null, '2021-09-15', '13:00').zone, {
    printed: 'heure de Genève',
    iana: 'Europe/Zurich',
    offset: '+02:00',
    assumed: false,
  })
  assert.deepEqual(placeZone('UTC+2', null, '2021-09-15', '13:00').zone, {
    printed: 'UTC+2',
    iana: null,
    offset: '+02:00',
    assumed: false,
  })
  assert.equal(placeZone('GMT', null, '2021-07-15', '13:00').faults.length, 0)
})

test('without a date nothing is said about what is in force', () => {
  assert.deepEqual(placeZone('CET', null, null, '13:00'), {
    zone: { printed: 'CET', iana: 'Europe/Zurich', offset: null, assumed: true },
    faults: [],
  })
})

test('cities are known in three languages, words that are no cities are not', () => {
  assert.equal(zoneOfPlace('Genève, salle B'), 'Europe/Zurich')
  assert.equal(zoneOfPlace('Nairobi'), 'Africa/Nairobi')
  assert.equal(zoneOfPlace('online'), null)
  assert.equal(isZone('Europe/Zurich'), true)
  assert.equal(isZone('CEST'), false)
  assert.equal(isZone('Mars/Olympus'), false)
})
