import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { before, test } from 'node:test'
import fc from 'fast-check'
import type { ScopeId } from '../../../kernel/ids.ts'
import { sealWith } from '../../../kernel/sealed.ts'
import { comparedWith, standingOf, withRow } from './compare.ts'
import { PEOPLE_FIELDS } from './fields.ts'
import { type Reading, readRow } from './read-row.ts'
import { COMPARED_OF_PEOPLE } from './standing.ts'
import { wordsOf } from './words.ts'

before(() => sealWith(randomBytes(32)))

const network = '01900000-0000-7000-8000-000000000001' as ScopeId
const reading: Reading = {
  kind: 'people',
  columns: PEOPLE_FIELDS,
  words: wordsOf({ regions: [], sectors: [], treeRegions: [], occupations: [], expertise: [] }),
  country: 'KE',
  countryOf: () => null,
  scope: network,
  network,
  regions: [],
}

const cell = fc.oneof(
  fc.constant(''),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.constantFrom('EN/FR', 'Kenya', '+254 700 000 001', '0700 000 001', 'a@union.example; b@union.example', 'Member'),
  fc.constantFrom('2026-05-31', '31/12/2025', '45413', 'yes', 'español, árabe', 'Africa/Nairobi', '12345', '\u200f'),
)
const row = fc
  .tuple(...PEOPLE_FIELDS.map(() => cell))
  .map(cells => ({ line: 2, cells: cells.map(one => one.trim()), hidden: false, marks: [] }))

// NFC makes a Greek question mark a semicolon.
const saysSomething = (text: string) =>
  text.normalize('NFC').replace(/[\s;؛|,،/\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '') !== ''

test('nothing of a row is lost: each filled cell is in what was read of it, or a problem names its column', () => {
  fc.assert(
    fc.property(row, given => {
      const read = readRow(given, [], reading)
      // A row that cannot be taken is said as a whole.
      if (read.refused) return assert.ok(read.problems.some(one => one.lost))
      const told = new Set(read.problems.map(one => one.column))
      for (const [column, field] of PEOPLE_FIELDS.entries()) {
        if (!saysSomething(given.cells[column]!) || told.has(column)) continue
        const kept =
          field === 'given' || field === 'family'
            ? read.name
            : field === 'role' || field === 'start' || field === 'end'
              ? // The days of a role that is not taken go with it.
                (read.role ?? told.has(PEOPLE_FIELDS.indexOf('role')))
              : field === 'consent' || field === 'consent-day'
                ? // No is an answer, and the day of it says nothing.
                  true
                : field === 'organisation' || field === 'id'
                  ? read[field]
                  : read.values[field]
        assert.ok(kept, `${field}: ${JSON.stringify(given.cells[column])}`)
      }
    }),
    { numRuns: 500 },
  )
})

test('a record that a row was applied to gains nothing by the same row again', () => {
  fc.assert(
    fc.property(row, row, (one, other) => {
      const [first, second] = [readRow(one, [], reading), readRow(other, [], reading)]
      // Nobody holds a row that cannot be taken against anything.
      fc.pre(!first.refused && !second.refused)
      const nothing = { adds: [], differs: [] }
      assert.deepEqual(comparedWith(standingOf(first), first.values, COMPARED_OF_PEOPLE), nothing)
      const grown = withRow(standingOf(first), second.values, COMPARED_OF_PEOPLE)
      assert.deepEqual(comparedWith(grown, second.values, COMPARED_OF_PEOPLE).adds, [])
    }),
    { numRuns: 200 },
  )
})
