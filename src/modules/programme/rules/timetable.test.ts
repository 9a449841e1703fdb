import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  hourAfter,
  lengthOf,
  startingAt,
  swapped,
  type TimedLine,
  type Timetable,
  withLength,
  withLineAfter,
  withoutLine,
} from './timetable.ts'

const line = (id: string, start: string, end: string, more: Partial<TimedLine> = {}): TimedLine => ({
  ...{ id, depth: 0, start, end, minutes: null, fixed: false },
  ...more,
})
const shown = ({ lines, end }: Timetable<TimedLine>) => [
  ...lines.map(one => `${'>'.repeat(one.depth)}${one.id} ${one.start}-${one.end}`),
  `end ${end}`,
]
const table = (...lines: TimedLine[]): Timetable<TimedLine> => ({ lines, end: lines.at(-1)!.end! })

const DAY = table(
  line('welcome', '13:00', '13:10'),
  line('block', '13:10', '14:10'),
  line('input', '13:10', '13:40', { depth: 1 }),
  line('talk', '13:40', '14:10', { depth: 1 }),
  line('break', '14:10', '14:25'),
  line('close', '14:25', '15:00'),
)

test('a longer line moves all that follows, and the session ends later', () => {
  assert.deepEqual(shown(withLength(DAY, 'welcome', 20)), [
    ...['welcome 13:00-13:20', 'block 13:20-14:20', '>input 13:20-13:50', '>talk 13:50-14:20'],
    ...['break 14:20-14:35', 'close 14:35-15:10', 'end 15:10'],
  ])
})

test('a longer line inside another makes that one longer', () => {
  assert.deepEqual(shown(withLength(DAY, 'input', 40)).slice(1), [
    ...['block 13:10-14:20', '>input 13:10-13:50', '>talk 13:50-14:20'],
    ...['break 14:20-14:35', 'close 14:35-15:10', 'end 15:10'],
  ])
})

test('a fixed line stays at its hour, and nothing behind it moves', () => {
  const fixed = { ...DAY, lines: DAY.lines.map(one => (one.id === 'break' ? { ...one, fixed: true } : one)) }
  assert.deepEqual(shown(withLength(fixed, 'welcome', 15)).slice(1), [
    ...['block 13:15-14:15', '>input 13:15-13:45', '>talk 13:45-14:15'],
    ...['break 14:10-14:25', 'close 14:25-15:00', 'end 15:00'],
  ])
})

test('lines that change places change their hours too, with what is inside them', () => {
  assert.deepEqual(shown(swapped(DAY, 'break', -1)), [
    ...['welcome 13:00-13:10', 'break 13:10-13:25', 'block 13:25-14:25', '>input 13:25-13:55', '>talk 13:55-14:25'],
    ...['close 14:25-15:00', 'end 15:00'],
  ])
  assert.deepEqual(swapped(DAY, 'welcome', -1), DAY, 'the first has nothing before it')
  assert.deepEqual(swapped(DAY, 'talk', 1), DAY, 'a line stays inside the one it is in')
})

test('a line is added behind another, and one is taken out; what follows moves by its length', () => {
  const added = withLineAfter(DAY, 'block', { ...line('poll', '', ''), start: null, end: null, minutes: 10 })
  assert.deepEqual(shown(added).slice(3), [
    ...['>talk 13:40-14:10', 'poll 14:10-14:20', 'break 14:20-14:35', 'close 14:35-15:10', 'end 15:10'],
  ])
  assert.deepEqual(shown(withoutLine(DAY, 'block')), [
    ...['welcome 13:00-13:10', 'break 13:10-13:25', 'close 13:25-14:00', 'end 14:00'],
  ])
})

test('a line that begins later takes along what is inside it and what follows', () => {
  assert.deepEqual(shown(startingAt(DAY, 'break', '14:20')).slice(4), [
    ...['break 14:20-14:35', 'close 14:35-15:10', 'end 15:10'],
  ])
})

const tables = fc
  .array(fc.record({ length: fc.integer({ min: 5, max: 60 }), depth: fc.nat(2), fixed: fc.boolean() }), {
    minLength: 1,
    maxLength: 12,
  })
  .map(shapes => {
    let at = '22:00'
    let deepest = 0
    const lines = shapes.map(({ length, depth, fixed }, index) => {
      const start = at
      at = hourAfter(at, length)
      deepest = index === 0 ? 0 : Math.min(depth, deepest + 1)
      return line(`l${index}`, start, at, { depth: deepest, fixed })
    })
    return { lines, end: at }
  })

test('whatever is made longer, what is fixed stays, what was before stays, and all else keeps its length', () => {
  fc.assert(
    fc.property(tables, fc.nat(11), fc.integer({ min: 1, max: 120 }), (before, pick, minutes) => {
      const at = pick % before.lines.length
      const changed = before.lines[at]!
      const after = withLength(before, changed.id, minutes)
      const holders = new Set<number>()
      for (let depth = changed.depth, i = at - 1; i >= 0; i--)
        if (before.lines[i]!.depth < depth) {
          depth = before.lines[i]!.depth
          holders.add(i)
        }
      for (const [index, one] of after.lines.entries()) {
        const was = before.lines[index]!
        assert.equal(one.id, was.id)
        if (index === at) assert.equal(lengthOf(one), minutes)
        else if (was.fixed) assert.deepEqual(one, was)
        else {
          if (index < at) assert.equal(one.start, was.start)
          if (!holders.has(index)) assert.equal(lengthOf(one), lengthOf(was))
        }
      }
      assert.deepEqual(withLength(after, changed.id, lengthOf(changed)!), before, 'and back again')
    }),
  )
})

test('changing places twice is changing nothing', () => {
  fc.assert(
    fc.property(tables, fc.nat(11), (before, pick) => {
      const { id } = before.lines[pick % before.lines.length]!
      const free = { ...before, lines: before.lines.map(one => ({ ...one, fixed: false })) }
      const once = swapped(free, id, 1)
      if (once.lines.every((one, at) => one.id === free.lines[at]!.id)) return
      assert.deepEqual(swapped(once, id, -1), free)
    }),
  )
})
