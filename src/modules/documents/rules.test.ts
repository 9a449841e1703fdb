import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { textOf, withFace } from '../../kernel/text.ts'
import {
  canonicalOf,
  changesMoreThanItAnswers,
  type Dates,
  excerptOf,
  headingOver,
  hears,
  type LinkHeld,
  linkHolders,
  mayBeAdopted,
  promisesMoreThanItChanges,
  sealed,
  statusOf,
} from './rules.ts'

const at = (hour: number) => Temporal.Instant.from('2026-01-01T00:00Z').add({ hours: hour })
const dates = (change: Partial<Dates>): Dates => ({
  opened_at: null,
  closes_at: null,
  answered_at: null,
  adopted_at: null,
  ...change,
})

test('a document is a draft, then open until its very hour, then closed, answered, adopted', () => {
  const opened = { opened_at: at(0), closes_at: at(10) }
  for (const [document, now, status] of [
    [{}, 5, 'draft'],
    [opened, 5, 'open'],
    [opened, 9.999, 'open'],
    [opened, 10, 'closed'],
    [{ ...opened, answered_at: at(11) }, 12, 'answered'],
    // Opened again after it was answered: open counts.
    [{ ...opened, answered_at: at(1) }, 5, 'open'],
    [{ ...opened, answered_at: at(11), adopted_at: at(12) }, 13, 'adopted'],
  ] as const) {
    assert.equal(
      statusOf(dates(document), Temporal.Instant.fromEpochMilliseconds(at(0).epochMilliseconds + now * 3_600_000)),
      status,
    )
  }
})

test('adoption waits for the hour and for the last answer', () => {
  assert.equal(mayBeAdopted('closed', 0), true)
  assert.equal(mayBeAdopted('answered', 0), true)
  assert.equal(mayBeAdopted('closed', 1), false)
  assert.equal(mayBeAdopted('open', 0), false)
  assert.equal(mayBeAdopted('draft', 0), false)
  assert.equal(mayBeAdopted('adopted', 0), false)
})

test('words are heard in time while open, late until adoption, then no more', () => {
  assert.deepEqual((['draft', 'open', 'closed', 'answered', 'adopted'] as const).map(hears), [
    'no',
    'in-time',
    'late',
    'late',
    'no',
  ])
})

test('an answer and the wording keep each other’s promise', () => {
  const taken = [{ kind: 'suggestion', treatment: 'taken-up' }] as const
  const declined = [{ kind: 'comment', treatment: 'declined' }] as const
  assert.equal(promisesMoreThanItChanges(taken, 'a', 'a'), true)
  assert.equal(promisesMoreThanItChanges(taken, 'a', 'b'), false)
  assert.equal(promisesMoreThanItChanges(declined, 'a', 'a'), false)
  assert.equal(changesMoreThanItAnswers(declined, 'a', 'b'), true)
  assert.equal(changesMoreThanItAnswers([...declined, ...taken], 'a', 'b'), false)
})

test('a fingerprint tells any change of any face, and no change of order in which rows arrive', () => {
  const block = (position: number, words: string) => ({
    position,
    kind: 'paragraph',
    level: null,
    label: null,
    text: textOf(words, 'fr'),
  })
  const blocks = [block(1, 'Un'), block(2, 'Deux')]
  assert.equal(canonicalOf(blocks), canonicalOf([...blocks].reverse()))
  assert.notEqual(canonicalOf(blocks), canonicalOf([block(1, 'Deux'), block(2, 'Un')]))
  const translated = [{ ...blocks[0]!, text: withFace(blocks[0]!.text, 'en', 'One', 'checked') }, blocks[1]!]
  assert.equal(canonicalOf(blocks), canonicalOf(translated), 'a later translation breaks no seal')
  const official = translated.map(one => ({ ...one, text: sealed(one.text) }))
  assert.notEqual(canonicalOf(blocks), canonicalOf(official), 'an official face is part of it')
  fc.assert(
    fc.property(fc.array(fc.string(), { minLength: 1 }), fc.nat(), (words, nth) => {
      const some = words.map((one, i) => block(i, one))
      const at = nth % some.length
      const other = some.map((one, i) => (i === at ? block(i, `${words[at]}x`) : one))
      assert.notEqual(canonicalOf(some), canonicalOf(other))
    }),
  )
})

test('a block stands under the nearest heading above it, and a heading under itself', () => {
  const blocks = [
    { id: 'p0', position: 1, kind: 'paragraph' },
    { id: 'h1', position: 2, kind: 'heading' },
    { id: 'p1', position: 3, kind: 'paragraph' },
    { id: 'h2', position: 4, kind: 'heading' },
    { id: 'a1', position: 5, kind: 'action' },
  ]
  assert.deepEqual(
    blocks.map(block => headingOver(blocks, block)?.id ?? null),
    [null, 'h1', 'h1', 'h2', 'h2'],
  )
})

test('an excerpt ends at a word and says that it is one', () => {
  const text = excerptOf(textOf('one two three four', 'en'), 9)
  assert.equal(text.faces['en']!.text, 'one two…')
  assert.equal(excerptOf(textOf('short', 'en'), 9).faces['en']!.text, 'short')
})

test('who holds a link holds one of its purpose, that was not ended and works until the text closes', () => {
  const closes = Temporal.Instant.from('2026-06-30T15:00:00Z')
  const held = (person: string, change: Partial<LinkHeld> = {}) => ({
    person,
    purpose: 'contribute',
    endsAt: closes,
    revoked: false,
    ...change,
  })
  const links = [
    held('whole'),
    held('ended', { revoked: true }),
    held('short', { endsAt: closes.subtract({ seconds: 1 }) }),
    held('other', { purpose: 'own-page' }),
    held('again', { revoked: true }),
    held('again'),
  ]
  assert.deepEqual([...linkHolders(links, 'contribute', closes)], ['whole', 'again'])
})
