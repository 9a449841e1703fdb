import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Hop, levelsOf, metFrom, pageOf, threadOf, waysOf } from './rules.ts'

const hops = (...pairs: [string | null, string][]): Hop[] => pairs.map(([near, far]) => ({ near, far, kind: 'text' }))
const metIn = (...pairs: [string | null, string][]) => metFrom(waysOf(hops(...pairs)), 'a')

test('what two ways lead to is met once, and both ways are told', () => {
  assert.deepEqual(
    metIn([null, 'a'], ['a', 'b'], ['a', 'c'], ['b', 'd'], ['c', 'd']).map(({ id, depth, from }) => [id, depth, from]),
    [
      ['a', 0, []],
      ['b', 1, ['a']],
      ['c', 1, ['a']],
      ['d', 2, ['b', 'c']],
    ],
  )
})

test('a circle ends where it began', () => {
  const met = metIn([null, 'a'], ['a', 'b'], ['b', 'c'], ['c', 'a'], ['c', 'b'])
  assert.deepEqual(
    met.map(({ id, depth }) => [id, depth]),
    [
      ['a', 0],
      ['b', 1],
      ['c', 2],
    ],
  )
})

test('a start that is not seen leads nowhere', () => {
  assert.deepEqual(metFrom(waysOf([]), 'a'), [])
})

test('of every kind the nearest stands on the thread', () => {
  const thread = threadOf([
    { id: '1', kind: 'text' },
    { id: '2', kind: 'action' },
    { id: '3', kind: 'action' },
  ])
  assert.deepEqual(thread, { text: { href: '/trace/1' }, action: { href: '/trace/2' } })
})

const graph = fc.array(fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 12 })), { maxLength: 40 })

test('whatever the links, each thing that can be reached is met once, at its nearest, and no other', () => {
  fc.assert(
    fc.property(graph, pairs => {
      const name = (at: number) => String.fromCharCode(97 + at)
      const met = metIn([null, 'a'], ...pairs.map(([from, to]): [string, string] => [name(from), name(to)]))
      // Distances by relaxing every link again and again (Bellman and Ford): slow, and surely right.
      const far = new Map([['a', 0]])
      for (let round = 0; round < 13; round++)
        for (const [from, to] of pairs) {
          const through = (far.get(name(from)) ?? Number.POSITIVE_INFINITY) + 1
          if (through < (far.get(name(to)) ?? Number.POSITIVE_INFINITY)) far.set(name(to), through)
        }
      assert.deepEqual(new Map(met.map(({ id, depth }) => [id, depth])), far)
      assert.equal(met.length, far.size)
      assert.equal(
        levelsOf(met).reduce((sum, level) => sum + level.count, 0),
        met.length,
      )
    }),
  )
})

test('the pages of a walk hold everything once, and no number leads beyond them', () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { maxLength: 60 }), fc.integer({ min: 1, max: 20 }), (all, size) => {
      const { pages } = pageOf(all, null, size)
      const seen = Array.from({ length: pages }, (_, at) => pageOf(all, String(at + 1), size).shown).flat()
      assert.deepEqual(seen, all)
      for (const asked of ['0', '-3', 'x', '1e9', '2.5', '']) {
        const { page } = pageOf(all, asked, size)
        assert.ok(page >= 1 && page <= pages)
      }
    }),
  )
})
