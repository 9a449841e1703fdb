import assert from 'node:assert/strict'
import { test } from 'node:test'
import { piecesOf } from './pieces.ts'

test('rows come in pieces of at most a thousand, in order and without loss', () => {
  const rows = Array.from({ length: 2_001 }, (_, at) => at)
  assert.deepEqual(
    piecesOf(rows).map(piece => piece.length),
    [1_000, 1_000, 1],
  )
  assert.deepEqual(piecesOf(rows).flat(), rows)
})

test('no rows are no piece, so that nothing is inserted', () => {
  assert.deepEqual(piecesOf([]), [])
})
