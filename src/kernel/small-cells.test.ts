import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Count, type PublishedTable, publishable } from './small-cells.ts'

const KEY = Buffer.from('a key of the house for its tables')
const publish = (counts: readonly Count[], before?: PublishedTable) =>
  publishable(counts, { table: 'members by sector and country', key: KEY, ...(before ? { before } : {}) })
const count = (row: string, persons: number, affiliates = 5): Count => ({ row, persons, affiliates })
const shownOf = (table: PublishedTable) => Object.fromEntries(table.cells.map(({ row, persons }) => [row, persons]))

test('what is large enough is shown, rounded to five', () => {
  const table = publish([count('health', 231), count('water', 98), count('waste', 57)])
  for (const { row, persons } of table.cells) {
    const exact = { health: 231, water: 98, waste: 57 }[row]!
    assert.equal(persons! % 5, 0)
    assert.ok(Math.abs(persons! - exact) < 5)
  }
  assert.equal(
    table.total,
    table.cells.reduce((sum, { persons }) => sum + persons!, 0),
  )
})

test('fewer than ten persons are hidden, and ten are not', () => {
  const all = [count('health', 231), count('water', 98), count('prisons', 9), count('ports', 3)]
  assert.equal(shownOf(publish(all))['prisons'], null)
  assert.equal(shownOf(publish([count('health', 231), count('water', 98), count('prisons', 10)]))['prisons'], 10)
})

test('many persons of two affiliates are hidden, of three they are not', () => {
  const others = [count('water', 98), count('waste', 400), count('energy', 500)]
  assert.equal(shownOf(publish([count('health', 231, 2), ...others]))['health'], null)
  assert.notEqual(shownOf(publish([count('health', 231, 3), ...others]))['health'], null)
})

test('a second cell is hidden where the total would tell the first', () => {
  const { cells, total } = publish([count('health', 231), count('water', 98), count('waste', 57), count('prisons', 4)])
  assert.notEqual(total, null)
  assert.deepEqual(
    cells.filter(cell => cell.persons === null).map(cell => cell.row),
    ['prisons', 'waste'],
  )
})

test('nobody looks like a few: a table with an empty cell is drawn like one with a small one', () => {
  const hidden = (persons: number) =>
    publish([count('health', 231), count('water', 98), count('waste', 57), count('prisons', persons)]).cells.map(
      cell => cell.persons === null,
    )
  assert.deepEqual(hidden(0), hidden(4))
  assert.equal(publish([count('prisons', 0)]).total, null)
})

test('in two dimensions rows and columns tell nothing either, and a combination nobody counted is hidden', () => {
  const table = publish([
    ...['PE', 'CO', 'KE', 'NG'].flatMap((column, i) =>
      ['health', 'water', 'waste'].map((row, j) => ({ row, column, persons: 40 + 10 * i + 20 * j, affiliates: 4 })),
    ),
    { row: 'ports', column: 'PE', persons: 60, affiliates: 4 },
  ])
  const at = (row: string, column: string) => table.cells.find(cell => cell.row === row && cell.column === column)
  assert.equal(at('ports', 'KE')!.persons, null)
  assert.equal(table.cells.length, 16)
  assert.ok(at('water', 'CO')!.persons! > 0)
})

test('a cell that is counted twice, and a table of one and two dimensions, are refused', () => {
  assert.throws(() => publish([count('a', 1), count('a', 2)]), /twice/)
  assert.throws(() => publish([count('a', 1), { row: 'b', column: 'c', persons: 1, affiliates: 1 }]), /one dimension/)
})

const persons = fc.oneof(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 30 }))
const cell = fc.record({ persons, affiliates: fc.integer({ min: 0, max: 6 }) })
const oneFold = fc
  .array(cell, { minLength: 1, maxLength: 6 })
  .map(cells => cells.map((one, i): Count => ({ row: `r${i}`, ...one })))
const twoFold = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))
  .chain(([height, width]) =>
    fc
      .array(cell, { minLength: height * width, maxLength: height * width })
      .map(cells =>
        cells.map((one, i): Count => ({ row: `r${Math.floor(i / width)}`, column: `c${i % width}`, ...one })),
      ),
  )
const tables = fc.oneof(oneFold, twoFold)

test('no hidden cell can be worked out of what is shown: it may be empty, and it may be ten', () => {
  fc.assert(
    fc.property(tables, counts => {
      const table = publish(counts)
      for (const small of counts.filter(one => one.persons < 10)) {
        const i = indexOf(table, small)
        assert.equal(table.cells[i]!.persons, null)
        assert.ok(
          possible([table], i, value => value === 0),
          `${small.row} is not empty`,
        )
        assert.ok(
          possible([table], i, value => value >= 10),
          `${small.row} is not ten`,
        )
      }
      for (const few of counts.filter(one => one.persons >= 10 && one.affiliates < 3)) {
        const i = indexOf(table, few)
        assert.equal(table.cells[i]!.persons, null)
        assert.ok(possible([table], i, value => value < few.persons - 4))
        assert.ok(possible([table], i, value => value > few.persons + 4))
      }
    }),
    { numRuns: 200 },
  )
})

test('totals are the sums of the rounded parts wherever all of them are shown', () => {
  fc.assert(
    fc.property(tables, counts => {
      const table = publish(counts)
      const sum = (cells: readonly { persons: number | null }[]) =>
        cells.some(one => one.persons === null) ? null : cells.reduce((all, one) => all + one.persons!, 0)
      const all = sum(table.cells)
      if (all !== null && table.total !== null) assert.equal(table.total, all)
      for (const { row, persons: shown } of table.rows) {
        const parts = sum(table.cells.filter(one => one.row === row))
        if (parts !== null && shown !== null) assert.equal(shown, parts)
      }
      for (const { row, column, persons: shown } of table.cells)
        if (shown !== null) {
          const exact = counts.find(one => one.row === row && (one.column ?? null) === column)!
          assert.ok(shown % 5 === 0 && Math.abs(shown - exact.persons) < 5)
          assert.ok(exact.persons >= 10 && exact.affiliates >= 3)
        }
    }),
    { numRuns: 300 },
  )
})

test('the same counts give the same table, in whatever order they come; another key draws otherwise', () => {
  fc.assert(
    fc.property(tables, counts => {
      assert.deepEqual(publish(counts), publish(counts.toReversed()))
      assert.deepEqual(publish(counts), publish(structuredClone(counts)))
    }),
    { numRuns: 100 },
  )
  const many = Array.from({ length: 40 }, (_, i) => count(`r${i}`, 52))
  const other = publishable(many, { table: 'members by sector and country', key: Buffer.from('another key') })
  assert.notDeepEqual(publish(many), other)
  const up = publish(many).cells.filter(one => one.persons === 55).length
  assert.ok(up > 4 && up < 28, 'two of five, by chance')
})

test('two tables that differ by one person differ by nothing or by five, and tell no hidden cell together', () => {
  fc.assert(
    fc.property(tables, fc.nat(), (counts, which) => {
      const first = publish(counts)
      const changed = counts.map((one, i) =>
        i === which % counts.length ? { ...one, persons: one.persons + 1, affiliates: one.affiliates } : one,
      )
      const second = publish(changed, first)
      const figures = (table: PublishedTable) => [
        ...table.cells,
        ...table.rows,
        ...table.columns,
        { persons: table.total },
      ]
      const [before, after] = [figures(first), figures(second)]
      for (const [i, { persons: now }] of after.entries()) {
        const then = before[i]!.persons
        if (then === null) assert.equal(now, null, 'what was hidden stays hidden')
        if (then !== null && now !== null) assert.ok(now - then === 0 || now - then === 5)
      }
      // Whoever has both tables fills the holes of one from the other, but for the one cell that may have changed.
      for (const small of counts.filter((one, i) => one.persons < 10 && i !== which % counts.length)) {
        const i = indexOf(first, small)
        assert.ok(possible([first, second], i, value => value === 0))
        assert.ok(possible([first, second], i, value => value >= 10))
      }
    }),
    { numRuns: 100 },
  )
})

test('a large table is done soon', () => {
  const rows = Array.from({ length: 40 }, (_, i) => `sector ${i}`)
  const columns = Array.from({ length: 60 }, (_, i) => `country ${i}`)
  const counts = rows.flatMap((row, i) =>
    columns.map((column, j) => ({ row, column, persons: (i * 7 + j * 13) % 90, affiliates: ((i + j) % 6) + 1 })),
  )
  const table = publish(counts)
  assert.equal(table.cells.length, 2400)
  assert.ok(table.cells.some(one => one.persons !== null))
})

function indexOf(table: PublishedTable, { row, column }: Count): number {
  return table.cells.findIndex(one => one.row === row && one.column === (column ?? null))
}

/**
 * Whether there are multiples of five for all hidden cells that agree with everything shown, the one at `index` being as
 * asked: found by trying, independent of how the tables were made. Of two tables, what one shows of a cell the other
 * takes over, as if nothing but a rounding had changed; equations whose cells changed are left to the first.
 */
function possible(all: readonly PublishedTable[], index: number, asked: (value: number) => boolean): boolean {
  const [table] = all as [PublishedTable]
  const n = table.cells.length
  const known = table.cells.map(({ persons }) => persons)
  const sums = [
    ...table.rows.map(one => ({ total: one.persons, of: cellsWhere(table, cell => cell.row === one.row) })),
    ...table.columns.map(one => ({ total: one.persons, of: cellsWhere(table, cell => cell.column === one.column) })),
    { total: table.total, of: cellsWhere(table, () => true) },
  ].filter((sum): sum is { total: number; of: number[] } => sum.total !== null)
  for (const other of all.slice(1))
    for (const [i, { persons }] of other.cells.entries()) if (known[i] === null && persons !== null) known[i] = persons
  const values = new Array<number>(n).fill(0)
  // No more in a cell than any of its totals; where it has none, more than there are in any of these tables.
  const most = known.map(
    (fixed, i) => fixed ?? Math.min(90, ...sums.filter(({ of }) => of.includes(i)).map(({ total }) => total)),
  )
  const fits = (upto: number) =>
    sums.every(({ total, of }) => {
      const least = of.reduce((one, i) => one + (i < upto ? values[i]! : (known[i] ?? 0)), 0)
      const highest = of.reduce((one, i) => one + (i < upto ? values[i]! : most[i]!), 0)
      return least <= total && total <= highest
    })
  const attempt = (i: number): boolean => {
    if (i === n) return true
    const fixed = known[i]
    for (let value = fixed ?? 0; value <= most[i]!; value += 5) {
      if (i === index && !asked(value)) continue
      values[i] = value
      if (fits(i + 1) && attempt(i + 1)) return true
    }
    return false
  }
  return attempt(0)
}

function cellsWhere(table: PublishedTable, which: (cell: PublishedTable['cells'][number]) => boolean): number[] {
  return table.cells.flatMap((cell, i) => (which(cell) ? [i] : []))
}
