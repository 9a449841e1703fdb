import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hourInZone, instantOf, isZone } from './clock.ts'

test('an hour exists once, is skipped in spring and comes twice in autumn', () => {
  assert.deepEqual(hourInZone('2026-06-01T14:00', 'Europe/Zurich'), { hour: 'once' })
  assert.deepEqual(hourInZone('2026-03-29T02:30', 'Europe/Zurich'), { hour: 'skipped' })
  assert.deepEqual(hourInZone('2026-10-25T02:30', 'Europe/Zurich'), { hour: 'twice' })
})

test('the instant of a local hour follows summer time at its place', () => {
  assert.equal(String(instantOf('2021-09-15T13:00', 'Europe/Zurich')), '2021-09-15T11:00:00Z')
  assert.equal(String(instantOf('2021-12-03T13:00', 'Europe/Zurich')), '2021-12-03T12:00:00Z')
})

test('abbreviations, offsets and inventions are no zones to keep', () => {
  for (const zone of ['Europe/Zurich', 'Africa/Nairobi', 'UTC', 'Asia/Kolkata', 'America/Argentina/Ushuaia'])
    assert.equal(isZone(zone), true, zone)
  for (const zone of ['CET', 'EST', '+02:00', 'Europe/Atlantis', '', '../etc/passwd'])
    assert.equal(isZone(zone), false, zone)
})
