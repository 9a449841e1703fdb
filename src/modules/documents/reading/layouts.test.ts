import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { paperFromText } from '../../../kernel/paper/from-text.ts'
import { blocksOf, type Draft, type Layout, LONG, printed } from './fixtures/printed-draft.ts'
import { type DocumentReading, readDocument } from './read-document.ts'

const PLAIN: Layout = { gap: '\t', bullet: '· ', width: null, airy: false }
const read = (text: string) => readDocument(paperFromText(text))
const shape = (reading: DocumentReading) =>
  reading.blocks.map(({ kind, level, label, text }) => ({ kind, level, label, text }))

test('a draft as long as a real one is read block by block, in well under a third of a second', () => {
  const blocks = blocksOf(LONG)
  const text = printed(blocks, PLAIN)
  assert.ok(text.length > 45_000, String(text.length))
  const reading = read(text)
  assert.deepEqual(shape(reading), blocks)
  assert.deepEqual([reading.kind, reading.language, reading.problems], ['document', 'fr', []])
})

test('whatever language a draft is in and however it is laid out, it is read as the blocks that were printed', () => {
  const layout = fc.record<Layout>({
    gap: fc.constantFrom<Layout['gap']>('\t', ' ', ' \t'),
    bullet: fc.constantFrom<Layout['bullet']>('· ', '- ', '• ', '– '),
    width: fc.constantFrom(null, 72, 100),
    airy: fc.boolean(),
  })
  const priority = fc.record({
    paragraphs: fc.array(fc.integer({ min: 20, max: 60 }), { minLength: 1, maxLength: 3 }),
    actions: fc.integer({ min: 0, max: 4 }),
    references: fc.integer({ min: 0, max: 3 }),
  })
  const draft = fc.record<Draft>({
    language: fc.constantFrom<Draft['language']>('fr', 'en', 'es', 'ar', 'ru', 'zh'),
    parts: fc.array(
      fc.record({
        opening: fc.array(fc.integer({ min: 20, max: 60 }), { minLength: 1, maxLength: 3 }),
        priorities: fc.array(priority, { maxLength: 3 }),
      }),
      { minLength: 1, maxLength: 4 },
    ),
  })
  fc.assert(
    fc.property(draft, layout, (source, how) => {
      const blocks = blocksOf(source)
      // Where letters have no capitals, a short text does not show whether a line goes on.
      const text = printed(blocks, /ar|zh/.test(source.language) ? { ...how, width: null } : how)
      assert.deepEqual(shape(read(text)), blocks, text)
    }),
    { numRuns: 300 },
  )
})
