import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import {
  choiceOf,
  endOfNight,
  isDigestDue,
  lastDigestHour,
  NO_CHOICE,
  type Rhythm,
  USUAL,
  verdictOn,
  WAYS,
  wayOf,
} from './rules.ts'

const at = (text: string) => Temporal.Instant.from(text)
const local = (text: string, zone: string) => Temporal.PlainDateTime.from(text).toZonedDateTime(zone).toInstant()

describe('what somebody chose', () => {
  test('holds, whatever way they choose and whatever they had chosen before', () => {
    const way = fc.constantFrom(...WAYS)
    fc.assert(
      fc.property(way, fc.array(way, { maxLength: 4 }), way, (usual, before, chosen) => {
        const earlier = before.reduce((choice, one) => choiceOf(one, choice), NO_CHOICE)
        assert.equal(wayOf({ default: usual }, choiceOf(chosen, earlier)), chosen)
      }),
    )
  })

  test('is the kind’s own way for whoever chose nothing', () => {
    for (const usual of WAYS) assert.equal(wayOf({ default: usual }, NO_CHOICE), usual)
  })

  test('by the link in a mail ends its mails, and the page goes on telling', () => {
    for (const how of ['mail', 'digest', null] as const)
      assert.equal(wayOf({ default: 'mail' }, { how, silent: false, unwanted: true }), 'page')
  })

  test('taken back by the link brings the mails as they came before', () => {
    const stopped = choiceOf('page', choiceOf('digest', NO_CHOICE))
    assert.equal(wayOf({ default: 'mail' }, { ...stopped, unwanted: false }), 'digest')
  })

  test('is not asked for what must be told', () => {
    for (const one of WAYS) assert.equal(wayOf({ default: 'page', must: true }, choiceOf(one, NO_CHOICE)), 'mail')
  })
})

describe('a notice', () => {
  const noon = at('2026-06-10T12:00:00Z')
  const told = { way: 'mail', must: false, reached: true, noDigests: false, pausedUntil: null, zone: 'UTC' } as const

  test('is mailed at once by day, and in the morning when it is night where its reader lives', () => {
    assert.deepEqual(verdictOn(told, noon), { state: 'mail' })
    const inLima = verdictOn({ ...told, zone: 'America/Lima' }, at('2026-06-10T08:00:00Z'))
    assert.deepEqual(inLima, { state: 'night', until: local('2026-06-10T07:00', 'America/Lima') })
  })

  test('that must be told is mailed at night, in a pause and against every choice', () => {
    const verdict = verdictOn(
      { ...told, must: true, way: 'nothing', zone: 'America/Lima', pausedUntil: at('2027-01-01T00:00:00Z') },
      at('2026-06-10T08:00:00Z'),
    )
    assert.deepEqual(verdict, { state: 'mail' })
  })

  test('waits for the digest in a pause; without digests it stands on the page alone', () => {
    const pausedUntil = at('2026-06-11T00:00:00Z')
    assert.deepEqual(verdictOn({ ...told, pausedUntil }, noon), { state: 'digest' })
    assert.deepEqual(verdictOn({ ...told, pausedUntil, noDigests: true }, noon), { state: 'page' })
    assert.deepEqual(verdictOn({ ...told, way: 'digest', noDigests: true }, noon), { state: 'page' })
  })

  test('for somebody whom no mail reaches stands on the page alone', () => {
    for (const way of ['mail', 'digest', 'page'] as const)
      assert.deepEqual(verdictOn({ ...told, way, reached: false }, noon), { state: 'page' })
    assert.deepEqual(verdictOn({ ...told, must: true, reached: false }, noon), { state: 'page' })
  })
})

test('no night ends in the night, wherever somebody lives', () => {
  const zone = fc.constantFrom('Asia/Kolkata', 'America/Lima', 'Africa/Cairo', 'Europe/Lisbon', 'Pacific/Apia', 'none')
  fc.assert(
    fc.property(fc.integer({ min: 1_700_000_000, max: 1_900_000_000 }), zone, (seconds, where) => {
      const now = Temporal.Instant.fromEpochMilliseconds(seconds * 1000)
      const end = endOfNight(now, where)
      if (!end) return
      assert.equal(endOfNight(end, where), null)
      const hours = end.since(now).total('hours')
      assert.ok(hours > 0 && hours <= 10.1, String(hours))
    }),
  )
})

describe('the digest', () => {
  const daily: Rhythm = { ...USUAL, hour: 8 }

  test('comes at the hour of its reader’s zone, and takes what waited by then', () => {
    const [before, hour, after] = ['07:59', '08:00', '08:05'].map(time => local(`2026-06-10T${time}`, 'America/Lima'))
    const yesterday = local('2026-06-09T20:00', 'America/Lima')
    assert.equal(isDigestDue(daily, 'America/Lima', yesterday, before!), false)
    assert.equal(isDigestDue(daily, 'America/Lima', yesterday, hour!), true)
    assert.equal(isDigestDue(daily, 'America/Lima', after!, after!.add({ hours: 5 })), false)
    assert.equal(isDigestDue(daily, 'America/Lima', after!, after!.add({ hours: 24 })), true)
  })

  test('of a week comes on its day', () => {
    const weekly: Rhythm = { ...daily, every: 'week', weekday: 5 }
    const monday = local('2026-06-08T12:00', 'UTC')
    assert.equal(String(lastDigestHour(weekly, 'UTC', monday)), '2026-06-05T08:00:00Z')
    assert.equal(isDigestDue(weekly, 'UTC', monday, local('2026-06-11T12:00', 'UTC')), false)
    assert.equal(isDigestDue(weekly, 'UTC', monday, local('2026-06-12T08:00', 'UTC')), true)
  })

  test('comes once on the day that has an hour twice, and on the day that skips its hour', () => {
    const zone = 'Europe/Lisbon'
    // 25 October 2026: one o’clock comes twice. 28 March 2027: one o’clock is skipped.
    for (const [day, hour] of [
      ['2026-10-25', 1],
      ['2027-03-28', 1],
    ] as const) {
      const rhythm: Rhythm = { ...daily, hour }
      const start = Temporal.PlainDate.from(day).toZonedDateTime(zone)
      const hours = Array.from({ length: 26 * 12 }, (_, i) => start.add({ minutes: i * 5 }).toInstant())
      const moments = new Set(
        hours
          .map(now => String(lastDigestHour(rhythm, zone, now)))
          .filter(one => Temporal.Instant.from(one).toZonedDateTimeISO(zone).toPlainDate().toString() === day),
      )
      assert.equal(moments.size, 1, day)
    }
  })

  test('does not come in a pause, and comes at its hour after it', () => {
    const rhythm: Rhythm = { ...daily, pausedUntil: at('2026-06-12T10:00:00Z') }
    const oldest = at('2026-06-10T12:00:00Z')
    assert.equal(isDigestDue(rhythm, 'UTC', oldest, at('2026-06-11T08:00:00Z')), false)
    assert.equal(isDigestDue(rhythm, 'UTC', oldest, at('2026-06-12T12:00:00Z')), false)
    assert.equal(isDigestDue(rhythm, 'UTC', oldest, at('2026-06-13T08:00:00Z')), true)
  })

  test('what comes at the very hour of a digest does not bring a second one', () => {
    const hour = at('2026-06-10T08:00:00Z')
    assert.equal(isDigestDue(daily, 'UTC', hour, hour.add({ minutes: 5 })), false)
    assert.equal(isDigestDue(daily, 'UTC', hour, hour.add({ hours: 24 })), true)
    assert.equal(isDigestDue(daily, 'UTC', hour.subtract({ nanoseconds: 1 }), hour), true)
  })

  test('never brings anything twice and leaves nothing for ever, however often it is looked', () => {
    const zone = fc.constantFrom('Asia/Kolkata', 'America/Lima', 'Europe/Lisbon', 'Africa/Cairo')
    const rhythms = fc.record({
      every: fc.constantFrom('day' as const, 'week' as const),
      weekday: fc.integer({ min: 1, max: 7 }),
      hour: fc.integer({ min: 0, max: 23 }),
    })
    const steps = fc.array(fc.integer({ min: 5, max: 700 }), { minLength: 5, maxLength: 60 })
    fc.assert(
      fc.property(zone, rhythms, steps, fc.integer({ min: 0, max: 400 }), (where, chosen, minutes, day) => {
        const rhythm: Rhythm = { ...USUAL, ...chosen }
        let now = at('2026-01-01T00:00:00Z').add({ hours: day * 24 })
        let waiting: Temporal.Instant[] = []
        let last: Temporal.Instant | null = null
        for (const step of minutes) {
          waiting.push(now)
          now = now.add({ minutes: step })
          if (!isDigestDue(rhythm, where, waiting[0]!, now)) continue
          const hour = lastDigestHour(rhythm, where, now)
          assert.ok(!last || Temporal.Instant.compare(hour, last) > 0, 'one digest an hour chosen')
          last = hour
          waiting = []
        }
        const later = now.add({ hours: 24 * 8 })
        if (waiting[0]) assert.ok(isDigestDue(rhythm, where, waiting[0], later))
      }),
    )
  })
})
