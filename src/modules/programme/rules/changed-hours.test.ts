import assert from 'node:assert/strict'
import { test } from 'node:test'
import { movedBetween, toldTogether } from './changed-hours.ts'
import type { ChangeTold } from './changes.ts'

const told = (what: ChangeTold['what'], before: string, after: string): ChangeTold => ({
  what,
  of: null,
  before,
  after,
})
const at = (minute: number) => Temporal.Instant.from('2026-11-23T10:00:00Z').add({ minutes: minute })
const now = { date: '2026-12-11', start: '15:00', end: '17:00', zone: 'Europe/Zurich' }
const CHANGES = [
  { sequence: 1, at: at(0), what: [told('start', '13:00', '14:00'), told('title', 'A', 'B')] },
  { sequence: 2, at: at(4), what: [told('start', '14:00', '15:00'), told('end', '16:00', '17:00')] },
  { sequence: 3, at: at(19), what: [told('date', '2026-12-09', '2026-12-11')] },
]

test('a session that moved twice is told from its first hours to its last ones', () => {
  assert.deepEqual(movedBetween(now, CHANGES, { from: 1, to: 3 }), {
    before: { date: '2026-12-09', start: '13:00', end: '16:00', zone: 'Europe/Zurich' },
    after: now,
  })
  assert.deepEqual(movedBetween(now, CHANGES, { from: 1, to: 2 })?.after, { ...now, date: '2026-12-09' })
  assert.deepEqual(movedBetween(now, CHANGES, { from: 3, to: 3 })?.before, { ...now, date: '2026-12-09' })
})

test('what moved and moved back, or never moved, is told of no hours', () => {
  const back = [...CHANGES, { sequence: 4, at: at(91), what: [told('date', '2026-12-11', '2026-12-09')] }]
  assert.equal(movedBetween({ ...now, date: '2026-12-09' }, back, { from: 3, to: 4 }), null)
  assert.equal(
    movedBetween(now, [{ sequence: 4, at: at(0), what: [told('title', 'B', 'C')] }], { from: 4, to: 4 }),
    null,
  )
})

test('changes within minutes are told as one, and those a quarter of an hour later are not', () => {
  const sequences = (sequence: number) => toldTogether(CHANGES, sequence).map(one => one.sequence)
  assert.deepEqual([sequences(1), sequences(2), sequences(3), sequences(9)], [[1, 2], [1, 2], [3], []])
})

test('somebody who corrects every few minutes is told of after half an hour', () => {
  const many = Array.from({ length: 10 }, (_, i) => ({ sequence: i + 1, at: at(i * 8), what: [] }))
  assert.deepEqual(
    [1, 4, 5, 9].map(sequence => toldTogether(many, sequence)[0]!.sequence),
    [1, 1, 5, 9],
  )
})
