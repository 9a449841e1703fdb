import assert from 'node:assert/strict'
import { test } from 'node:test'
import { follows, numberBreaks } from './numbering.ts'
import type { BlockReading } from './reading.ts'

const breaks = (...labels: string[]) =>
  numberBreaks(
    labels.map(
      (label): BlockReading => ({
        kind: 'paragraph',
        level: null,
        label,
        text: 'x',
        notes: [],
        changes: [],
        comments: [],
      }),
    ),
  ).map(problem => labels[problem.at])

test('numbers that follow each other are no break', () => {
  assert.deepEqual(breaks('1', '1.1', '1.2', '2', '2.1', '2.1.1', '2.2', '3.1'), [])
  assert.deepEqual(breaks('3.1', '3.2', '4.1'), [])
  assert.deepEqual(breaks('1.', 'a)', '2.'), [])
})

test('numbers that run backwards, jump or come twice are breaks', () => {
  assert.deepEqual(breaks('1.1', '1.2', '1.3', '2.1', '1.2', '1.3', '2.4', '2.5'), ['1.2', '1.3', '2.4'])
  assert.deepEqual(breaks('1.1', '1.3'), ['1.3'])
  assert.deepEqual(breaks('1.1', '1.1'), ['1.1'])
  assert.deepEqual(breaks('1.1', '2.2'), ['2.2'])
})

test('what may follow a number', () => {
  assert.equal(follows([1, 3], [1, 4]), true)
  assert.equal(follows([1, 3], [1, 3, 1]), true)
  assert.equal(follows([1, 3], [2]), true)
  assert.equal(follows([1, 3], [3, 1]), false)
  assert.equal(follows([1, 3], [1, 3]), false)
})
