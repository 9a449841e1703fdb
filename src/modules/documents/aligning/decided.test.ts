import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { alignVersions } from './align-versions.ts'
import { decided, placesOf } from './decided.ts'

const said = (...texts: string[]) => texts.map(text => ({ kind: 'paragraph', label: null, text }))
const A = 'Parks need fair money from every city.'
const B = 'Gardeners keep them open in summer and in winter.'
const C = 'Water belongs to the people who drink it.'

test('what somebody decides about a doubtful block is so', () => {
  const alignment = alignVersions(said(A, B, C), said(A, 'Something else entirely.', C))
  assert.deepEqual(
    alignment.places.map(({ block }) => block),
    [0, null, 2],
  )
  const after = decided(alignment, new Map([[1, 1]]))!
  assert.deepEqual([after.places.map(({ block }) => block), after.gone], [[0, 1, 2], []])
  const other = decided(alignment, new Map([[0, null]]))!
  assert.deepEqual(
    other.gone.map(({ block }) => block),
    [0, 1],
  )
})

test('two blocks cannot be the same one', () => {
  assert.equal(
    decided(
      alignVersions(said(A, B), said(A, B)),
      new Map([
        [0, 1],
        [1, 1],
      ]),
    ),
    null,
  )
})

test('a block that somebody says is another takes its place from whoever had it', () => {
  const after = decided(alignVersions(said(A, B), said(A, B)), new Map([[0, 1]]))!
  assert.deepEqual(
    after.places.map(({ block }) => block),
    [1, null],
  )
  assert.deepEqual(
    after.gone.map(({ block }) => block),
    [0],
  )
})

test('places always rise, and blocks that kept their order keep theirs', () => {
  const text = fc.constantFrom(A, B, C, 'One more thing to say.', 'And a last one, too.')
  fc.assert(
    fc.property(fc.array(text, { maxLength: 8 }), fc.array(text, { maxLength: 8 }), (before, after) => {
      const { places } = alignVersions(said(...before), said(...after))
      const kept = before.map((_, at) => at * 0.5 + 1)
      const found = placesOf(places, kept)
      found.forEach((place, at) => {
        if (at > 0) assert.ok(place > found[at - 1]!, found.join())
        if (places[at]!.block !== null && !places[at]!.moved) assert.equal(place, kept[places[at]!.block!])
      })
    }),
  )
  assert.deepEqual(placesOf(alignVersions(said(A, C), said(A, B, C)).places, [1, 1 + 1e-7]), [1, 2, 3])
})
