import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { ItemReading } from '../reading/reading.ts'
import { agendaOf, linesOf } from './lines.ts'
import { speakerLines, speakersIn } from './speaker-lines.ts'

const item = (title: string, items: ItemReading[] = []): ItemReading => ({
  start: null,
  end: null,
  minutes: null,
  kinds: ['other'],
  title,
  text: null,
  speakers: [],
  items,
})

const { agenda } = fc.letrec<{ agenda: ItemReading[]; item: ItemReading }>(tie => ({
  agenda: fc.oneof({ maxDepth: 3 }, fc.constant<ItemReading[]>([]), fc.array(tie('item'), { maxLength: 3 })),
  item: fc.tuple(fc.string({ minLength: 1 }), tie('agenda')).map(([title, items]) => item(title, items)),
}))

test('an agenda taken apart into lines is put together as it was, and every line stays where it was', () => {
  fc.assert(
    fc.property(agenda, items => {
      const { items: again, moved } = agendaOf(linesOf(items))
      assert.deepEqual(again, items)
      for (const [was, is] of moved) assert.equal(is, was)
    }),
  )
})

test('a line that is taken out moves those behind it, and what pointed at them follows', () => {
  const lines = linesOf([item('a'), item('b', [item('b1')]), item('c')])
  const { items, moved } = agendaOf(lines.filter(line => line.title !== 'a'))
  assert.deepEqual(
    items.map(one => one.title),
    ['b', 'c'],
  )
  assert.deepEqual(
    [...moved],
    [
      ['1', '0'],
      ['1.0', '0.0'],
      ['2', '1'],
    ],
  )
})

test('a line too deep for what stands above it is as deep as it can be', () => {
  const lines = linesOf([item('a'), item('b')]).map((line, at) => ({ ...line, depth: at * 3 }))
  assert.deepEqual(
    agendaOf(lines).items[0]?.items.map(one => one.title),
    ['b'],
  )
  assert.deepEqual(
    agendaOf(lines.map(line => ({ ...line, depth: 9 }))).items.map(one => one.title),
    ['a'],
  )
})

const name = fc
  .stringMatching(/^[A-Za-zÀ-ÿ' -]{1,20}$/)
  .map(one => one.trim())
  .filter(Boolean)
const speaker = fc.record(
  {
    name,
    role: fc.option(name),
    organisation: fc.option(name),
    minutes: fc.option(fc.integer({ min: 1, max: 240 })),
    confirmed: fc.option(fc.boolean()),
  },
  { noNullPrototype: true },
)

test('speakers typed as lines are the speakers they were', () => {
  fc.assert(
    fc.property(fc.array(speaker, { maxLength: 5 }), speakers =>
      assert.deepEqual(speakersIn(speakerLines(speakers)), speakers),
    ),
  )
})

test('speakers are read as people type them', () => {
  assert.deepEqual(speakersIn('Ann Obi; ; Lake Union; 10 ?\n\nسلمى؛ مقررة ؟'), [
    { name: 'Ann Obi', role: null, organisation: 'Lake Union', minutes: 10, confirmed: false },
    { name: 'سلمى', role: 'مقررة', organisation: null, minutes: null, confirmed: false },
  ])
})
