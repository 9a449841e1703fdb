import assert from 'node:assert/strict'
import { test } from 'node:test'
import { timetableFaults } from './faults.ts'
import { emptyItem } from './placing.ts'
import type { ItemReading, SessionReading } from './reading.ts'

const line = (
  start: string | null,
  end: string | null,
  minutes: number | null = null,
  items: ItemReading[] = [],
): ItemReading => ({
  ...emptyItem(),
  start,
  end,
  minutes,
  items,
  title: 'line',
})

function faults(items: ItemReading[], start: string | null = null, end: string | null = null): string[] {
  const session: SessionReading = {
    label: null,
    title: null,
    date: null,
    start,
    end,
    zone: { printed: null, iana: null, offset: null, assumed: false },
    text: null,
    speakers: [],
    items,
  }
  return timetableFaults(session, 0).map(problem => `${problem.code} ${problem.item ?? '-'}`)
}

test('a timetable without a fault has no fault', () => {
  assert.deepEqual(
    faults([line('13:00', '14:15', 75), line('14:15', '14:30', 15), line('14:30', '16:00')], '13:00', '16:00'),
    [],
  )
  assert.deepEqual(faults([line('13:00', null), line('14:00', null), line(null, null, 10)]), [])
  assert.deepEqual(faults([line('22:00', '00:00', 120)], '22:00', '00:00'), [])
})

test('every fault of a timetable is named once, at its line', () => {
  const cases: [string, ItemReading[], string[]][] = [
    ['overlap', [line('14:30', '15:45'), line('15:15', '16:00')], ['overlap 1']],
    ['gap', [line('14:00', '14:30'), line('14:40', '15:00')], ['gap 1']],
    ['duration', [line('15:15', '16:00', 15)], ['duration-mismatch 0']],
    ['reversed', [line('16:00', '15:00')], ['end-before-start 0']],
    ['no length at all', [line('16:00', '16:00')], ['end-before-start 0']],
    ['backwards without ends', [line('15:00', null), line('14:00', null)], ['overlap 1']],
    ['inside', [line('13:00', '14:00', null, [line('13:00', '13:40'), line('13:30', '14:00')])], ['overlap 0.1']],
    [
      'sum of parts',
      [line('13:00', '14:00', null, [line(null, null, 20), line(null, null, 30)])],
      ['duration-mismatch 0'],
    ],
  ]
  for (const [name, items, expected] of cases) assert.deepEqual(faults(items), expected, name)
})

test('lines are compared with the hours of their session', () => {
  assert.deepEqual(faults([line('13:10', '16:00')], '13:00', '16:00'), ['gap -'])
  assert.deepEqual(faults([line('13:00', '15:50')], '13:00', '16:00'), ['gap -'])
  assert.deepEqual(faults([line('13:00', '16:30')], '13:00', '16:00'), ['duration-mismatch -'])
  assert.deepEqual(faults([], '16:00', '13:00'), ['end-before-start -'])
})
