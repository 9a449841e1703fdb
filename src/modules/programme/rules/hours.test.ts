import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isDay } from '../../../kernel/clock.ts'
import { hourOf, oddHour, onAnotherDay, spanOf } from './hours.ts'

const inZone = (at: Temporal.Instant, zone: string) =>
  at.toZonedDateTimeISO(zone).toPlainDateTime().toString().slice(0, 16)
const geneva = (date: string, start = '13:00', end = '16:00') => ({ date, start, end, zone: 'Europe/Zurich' })

test('the same hour in Geneva is another one in Nairobi in winter than in summer', () => {
  const cases = [
    ['2026-12-09', '15:00'],
    ['2027-06-09', '14:00'],
    ['2027-03-27', '15:00'],
    ['2027-03-29', '14:00'],
  ] as const
  for (const [date, expected] of cases) {
    assert.equal(inZone(spanOf(geneva(date)).startsAt, 'Africa/Nairobi'), `${date}T${expected}`, date)
  }
})

test('where the clocks change on different days the distance between two places changes in between', () => {
  const distance = (date: string) => inZone(spanOf(geneva(date)).startsAt, 'America/New_York').slice(11)
  assert.deepEqual(['2027-03-12', '2027-03-16', '2027-03-30'].map(distance), ['07:00', '08:00', '07:00'])
})

test('a session that ends at or after midnight ends on the next day, and so do the lines after midnight', () => {
  const night = { ...geneva('2026-12-09', '22:30', '00:30') }
  assert.equal(inZone(spanOf(night).endsAt, 'Europe/Zurich'), '2026-12-10T00:30')
  assert.equal(inZone(hourOf(night, '00:10'), 'Europe/Zurich'), '2026-12-10T00:10')
  assert.equal(inZone(hourOf(night, '22:40'), 'Europe/Zurich'), '2026-12-09T22:40')
  assert.equal(inZone(spanOf(geneva('2026-12-09', '22:00', '00:00')).endsAt, 'Europe/Zurich'), '2026-12-10T00:00')
})

test('an hour that the clocks skip or show twice is noticed at its place and nowhere else', () => {
  assert.equal(oddHour('2027-03-28', '02:30', 'Europe/Zurich'), 'hour-skipped')
  assert.equal(oddHour('2027-10-31', '02:30', 'Europe/Zurich'), 'hour-twice')
  assert.equal(oddHour('2027-03-28', '02:30', 'Africa/Nairobi'), null)
  assert.equal(oddHour('2027-03-28', '03:30', 'Europe/Zurich'), null)
})

test('a reader in Manila is told that an evening in Lima is on the next day', () => {
  const { startsAt } = spanOf({ date: '2027-01-20', start: '18:00', end: '20:00', zone: 'America/Lima' })
  assert.equal(onAnotherDay(startsAt, '2027-01-20', 'Asia/Manila'), true)
  assert.equal(onAnotherDay(startsAt, '2027-01-20', 'America/Bogota'), false)
})

test('29 February is a day in leap years only', () => {
  assert.equal(isDay('2028-02-29'), true)
  for (const none of ['2027-02-29', '2027-13-01', '27-01-01', 'tomorrow', '2027-1-1'])
    assert.equal(isDay(none), false, none)
})

test('whatever the day and the zone, a session lasts as long as its hours say unless the clocks change in it', () => {
  const zone = fc.constantFrom('Europe/Zurich', 'Africa/Nairobi', 'America/Lima', 'Asia/Kolkata', 'Pacific/Auckland')
  const day = fc
    .integer({ min: 0, max: 3000 })
    .map(days => Temporal.PlainDate.from('2025-01-01').add({ days }).toString())
  fc.assert(
    fc.property(zone, day, (zone, date) => {
      const { startsAt, endsAt } = spanOf({ date, start: '13:00', end: '16:00', zone })
      assert.equal(endsAt.since(startsAt).total('minutes'), 180)
      assert.equal(inZone(startsAt, zone), `${date}T13:00`)
    }),
  )
})
