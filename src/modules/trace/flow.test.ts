import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { BANDS_AT_MOST, flowOf, piecesOf, STOPS } from './flow.ts'
import { type Hop, waysOf } from './rules.ts'

const KIND = { s: 'said', p: 'priority', t: 'text', a: 'action', r: 'result' } as const
const kindOf = (id: string) => KIND[id[0] as keyof typeof KIND]
/** Ids begin with the letter of their kind; `a>b` is a link, `a` alone a thing. */
const ways = (...written: string[]) =>
  waysOf(
    written.flatMap((one): Hop[] => {
      const ids = one.split('>')
      const things = ids.map(id => ({ near: null, far: id, kind: kindOf(id) }))
      return ids.length === 1 ? things : [...things, { near: ids[0]!, far: ids[1]!, kind: kindOf(ids[1]!) }]
    }),
  )

test('what was said flows through its paragraph to the actions and reports under the same priority', () => {
  const { bands, totals } = flowOf(ways('s1>t1', 's2>t1', 's3', 't1>p1', 'p1>t2', 't2>a1', 'a1>r1', 'a1>r2', 't9>a2'))
  assert.deepEqual(totals, { said: 3, texts: 4, actions: 2, results: 2 })
  assert.deepEqual(
    bands.map(({ of, counts }) => [of, ...STOPS.map(stop => counts[stop])]),
    [
      ['p1', 2, 3, 1, 2],
      ['t9', 0, 1, 1, 0],
      ['nowhere', 1, 0, 0, 0],
    ],
  )
})

test('what went into two priorities is counted in both bands, and once in all', () => {
  const { bands, totals } = flowOf(ways('s1>p1', 's1>p2'))
  assert.deepEqual(
    bands.map(band => [band.of, band.counts.said]),
    [
      ['p1', 1],
      ['p2', 1],
    ],
  )
  assert.equal(totals.said, 1)
})

test('of many bands the small ones are folded into one, and nothing is lost', () => {
  const many = Array.from({ length: 30 }, (_, nth) =>
    Array.from({ length: nth + 1 }, (_, said) => `s${nth}-${said}>p${nth}`),
  ).flat()
  const { bands, totals } = flowOf(ways(...many))
  assert.equal(bands.length, BANDS_AT_MOST)
  assert.deepEqual([bands.at(-1)!.of, bands.at(-1)!.bands], ['others', 21])
  const sum = bands.reduce((all, band) => all + band.counts.said, 0)
  assert.deepEqual([sum, totals.said], [465, 465])
  assert.equal(bands[0]!.of, 'p29')
})

test('each band is as broad as it counts, none lies on another, and all stay within the picture', () => {
  const counts = fc.record({ said: fc.nat(900), texts: fc.nat(90), actions: fc.nat(40), results: fc.nat(40) })
  fc.assert(
    fc.property(fc.array(counts, { maxLength: BANDS_AT_MOST + 1 }), all => {
      const bands = all.map((counts, at) => ({ of: `p${at}`, bands: 1, counts }))
      const pieces = piecesOf(bands, 230)
      for (const stop of STOPS) {
        let end = 0
        for (const [at, piece] of pieces[stop].entries()) {
          assert.equal(piece === null, bands[at]!.counts[stop] === 0)
          if (!piece) continue
          assert.ok(piece.top >= end - 1e-9 && piece.height > 0)
          end = piece.top + piece.height
          for (const [other, beside] of pieces[stop].entries())
            if (beside && bands[other]!.counts[stop] < bands[at]!.counts[stop]) assert.ok(beside.height < piece.height)
        }
        assert.ok(end <= 230 + 1e-9)
      }
    }),
  )
})
