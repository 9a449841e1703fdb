import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { blocksOf, LONG } from '../reading/fixtures/printed-draft.ts'
import { type AlignedBlock, type Alignment, alignVersions, foundAgain } from './align-versions.ts'

const said = (...texts: string[]): AlignedBlock[] => texts.map(text => ({ kind: 'paragraph', label: null, text }))
const blocksIn = ({ places }: Alignment) => places.map(place => place.block)

const A = 'Parks need fair money from every city of the region.'
const B = 'Gardeners keep them open in summer and in winter, day and night.'
const C = 'Water belongs to the people who drink it.'
const D = 'Libraries lend books, tools and quiet rooms to all who ask.'

test('the same text is the same blocks, also where several say the same', () => {
  const blocks = said(A, 'Actions:', B, 'Actions:', C, 'Actions:', D)
  assert.deepEqual(blocksIn(alignVersions(blocks, blocks)), [0, 1, 2, 3, 4, 5, 6])
  assert.deepEqual(
    alignVersions(blocks, blocks).places.map(({ moved, doubtful }) => moved || doubtful),
    Array(7).fill(false),
  )
})

test('a changed block is the one it was, a new one is new, and one that is no more is gone', () => {
  const alignment = alignVersions(
    said(A, B, C, D),
    said(A, 'Gardeners keep them open in summer and in winter, also at night.', 'Nobody said this before us.', D),
  )
  assert.deepEqual(blocksIn(alignment), [0, 1, null, 3])
  assert.deepEqual(alignment.gone, [{ block: 2, into: null }])
})

test('a block that moved is found, also when it changed', () => {
  const alignment = alignVersions(said(A, B, C, D), said(D, A, B, 'Water belongs to all people who drink it.'))
  assert.deepEqual(blocksIn(alignment), [3, 0, 1, 2])
  assert.deepEqual(
    alignment.places.map(place => place.moved),
    [true, false, false, false],
  )
})

test('a block that was split goes on in one half, and the other half says where it came from', () => {
  const alignment = alignVersions(said(A, `${B} ${D}`, C), said(A, B, D, C))
  assert.equal(alignment.gone.length, 0)
  const halves = alignment.places.slice(1, 3)
  assert.deepEqual(
    halves.map(place => place.block ?? place.splitOf),
    [1, 1],
  )
  assert.equal(halves.filter(place => place.block === null).length, 1)
})

test('blocks that were joined are one, and the other says what it became part of', () => {
  const alignment = alignVersions(said(A, B, D, C), said(A, `${B} ${D}`, C))
  assert.equal(alignment.places[1]?.block !== null, true)
  assert.deepEqual(
    alignment.gone.map(({ into }) => into),
    [1],
  )
})

test('a block of which hardly half is left is doubtful', () => {
  const alignment = alignVersions(
    said(A, B, C),
    said(A, 'Gardeners keep parks open when cities pay them well enough, in summer too.', C),
  )
  assert.deepEqual(
    alignment.places.map(place => place.doubtful),
    [false, true, false],
  )
})

test('a text of something else is not found again', () => {
  const other = blocksOf({ ...LONG, language: 'en' })
  assert.ok(foundAgain(other, alignVersions(blocksOf(LONG), other)) < 0.05)
  assert.ok(foundAgain(other, alignVersions(other, other)) > 0.99)
})

const word = fc.stringMatching(/^[a-z]{4,9}$/)
const sentence = fc.array(word, { minLength: 12, maxLength: 30 }).map(words => `${words.join(' ')}.`)

test('whatever two texts are, no block of either is lost and none is there twice', () => {
  const block = fc.record({
    kind: fc.constantFrom('heading', 'paragraph', 'item'),
    label: fc.constantFrom(null, '1.1', '1.2', '2'),
    text: fc.oneof(sentence, fc.constantFrom('', 'Actions:', 'a b c', 'a b c d')),
  })
  fc.assert(
    fc.property(fc.array(block, { maxLength: 15 }), fc.array(block, { maxLength: 15 }), (before, after) => {
      const alignment = alignVersions(before, after)
      assert.equal(alignment.places.length, after.length)
      const found = [
        ...alignment.places.flatMap(place => place.block ?? []),
        ...alignment.gone.map(({ block }) => block),
      ]
      assert.deepEqual(
        found.sort((a, b) => a - b),
        [...before.keys()],
      )
    }),
    { numRuns: 500 },
  )
})

test('edits keep who a block is: words changed, blocks added, taken out, moved', () => {
  const edit = fc.record({
    what: fc.constantFrom('word', 'add', 'remove', 'move'),
    at: fc.nat(40),
    to: fc.nat(40),
    text: sentence,
  })
  fc.assert(
    fc.property(
      fc.uniqueArray(sentence, { minLength: 5, maxLength: 25 }),
      fc.array(edit, { maxLength: 10 }),
      (texts, edits) => {
        const after: { was: number | null; text: string }[] = texts.map((text, was) => ({ was, text }))
        for (const { what, at, to, text } of edits) {
          const place = at % Math.max(1, after.length)
          const one = after[place]
          if (what === 'add' || !one) after.splice(place, 0, { was: null, text })
          else if (what === 'remove') after.splice(place, 1)
          else if (what === 'move') after.splice(to % after.length, 0, ...after.splice(place, 1))
          else if (one.was !== null && one.text === texts[one.was]) one.text = one.text.replace(/ [a-z]+ /, ' another ')
        }
        const { places } = alignVersions(said(...texts), said(...after.map(({ text }) => text)))
        after.forEach(({ was, text }, at) => {
          if (was !== null) assert.equal(places[at]?.block, was, text)
        })
      },
    ),
    { numRuns: 300 },
  )
})

test('two long texts with a hundred changes are aligned in a moment', () => {
  const before = blocksOf(LONG)
  const after = before.map((block, at) => (at % 2 ? block : { ...block, text: block.text.replace(' ', ' plus ') }))
  const began = performance.now()
  assert.equal(alignVersions(before, after).gone.length, 0)
  assert.ok(performance.now() - began < 3_000)
})
