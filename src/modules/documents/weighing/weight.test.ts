import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { textOf } from '../../../kernel/text.ts'
import { forReaders, type Standing, type Weighed, weighedAt, weightOf } from './weight.ts'

const at = Temporal.Instant.from('2026-11-02T10:00:00Z')
const said = (author: string, organisation: string | null, more: Partial<Weighed> = {}): Weighed => ({
  author_id: author,
  organisation_id: organisation,
  late: false,
  said_at: at,
  withdrawn_at: null,
  removed_at: null,
  ...more,
})
const region = (id: string) => ({ id, name: textOf(id, 'en') })
const standing = (count: number | null, year: number | null, ...regions: string[]): Standing => ({
  regions: regions.map(region),
  members: count === null ? null : { count, year, source: 'own figure' },
})
const standings = new Map([
  ['andes', standing(40_000, 2024, 'americas')],
  ['lake', standing(23_500, 2025, 'africa')],
  ['coast', standing(null, null, 'africa')],
  ['tiny', standing(3, 2025, 'europe')],
])

test('an organisation counts once however many of its delegates speak', () => {
  const weight = weightOf([said('a', 'andes'), said('b', 'andes'), said('a', 'lake')], standings)
  assert.equal(weight.organisations, 2)
  assert.deepEqual(weight.members, { count: 63_500, known: 2, unknown: 0, years: [2024, 2025], source: 'own figure' })
  assert.deepEqual(
    weight.regions.map(one => one.id),
    ['americas', 'africa'],
  )
  assert.equal(weight.persons, 0)
})

test('persons in their own name are counted apart, each once, and bring no organisation, region or member', () => {
  const weight = weightOf([said('a', null), said('a', null), said('b', null)], standings)
  assert.equal(weight.persons, 2)
  assert.deepEqual([weight.organisations, weight.regions.length, weight.members.count], [0, 0, 0])
})

test('members that nobody knows of are said to be unknown, and are not nought', () => {
  const { members } = weightOf([said('a', 'coast'), said('b', 'elsewhere')], standings)
  assert.deepEqual(members, { count: 0, known: 0, unknown: 2, years: null, source: null })
})

test('what was withdrawn, removed or came late weighs nothing', () => {
  const nothing = weightOf(
    [said('a', 'andes', { late: true }), said('b', 'lake', { withdrawn_at: at }), said('c', null, { removed_at: at })],
    standings,
  )
  assert.deepEqual([nothing.organisations, nothing.members.count, nothing.persons], [0, 0, 0])
})

test('a figure of a handful of members is unknown to everybody but the secretariat', () => {
  assert.equal(weightOf([said('a', 'tiny')], standings).members.count, 3)
  const { members } = weightOf([said('a', 'tiny')], forReaders(standings))
  assert.deepEqual([members.count, members.known, members.unknown], [0, 0, 1])
})

test('what came or went since an instant does not change what stood at it', () => {
  const later = at.add({ hours: 1 })
  assert.equal(weighedAt(said('a', null), later), true)
  assert.equal(weighedAt(said('a', null), at), false)
  assert.equal(weighedAt(said('a', null, { withdrawn_at: later.add({ hours: 1 }) }), later), true)
  assert.equal(weighedAt(said('a', null, { withdrawn_at: at }), later), false)
})

const anybody = fc.array(
  fc.record({ author: fc.constantFrom('a', 'b', 'c'), organisation: fc.constantFrom(null, ...standings.keys()) }),
  { maxLength: 12 },
)
test('two options put together weigh at least as much as each, and no more than both', () => {
  fc.assert(
    fc.property(anybody, anybody, (one, other) => {
      const weighed = (all: typeof one) => {
        const { organisations, regions, members, persons } = weightOf(
          all.map(({ author, organisation }) => said(author, organisation)),
          standings,
        )
        return [organisations, regions.length, members.count, members.unknown, persons!]
      }
      const [first, second, both] = [weighed(one), weighed(other), weighed([...one, ...other])]
      both.forEach((sum, measure) => {
        assert.ok(sum >= Math.max(first[measure]!, second[measure]!))
        assert.ok(sum <= first[measure]! + second[measure]!)
      })
    }),
  )
})
